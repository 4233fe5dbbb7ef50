import { describe, expect, test } from "bun:test";
import { LANGUAGES, type Language } from "../../src/booking/words.ts";
import { taken } from "../support/conversation.ts";
import { offeredIn } from "../support/offered-in.ts";

const ACCEPTS: Readonly<Record<Language, string>> = {
  en: "We accept the offer.",
  de: "Wir nehmen die Offerte an.",
  fr: "Nous acceptons l'offre.",
  it: "Accettiamo l'offerta.",
};

/** Second in line for Room B, accepted and billed: another room, or the reason? */
const asked = (language: Language) => {
  const desk = offeredIn(language, { calendar: [taken("atelier-room-b", "2026-05-07", "10:00", "16:00", "option")] });
  desk.mail(ACCEPTS[language]);
  desk.mail("Example Ltd, Main Street 1, 8001 Zurich, Switzerland");
  expect(desk.kinds).toContain("ask_room_reason");
  return desk;
};

const REASONS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Our reason is this: three singers depend on wheelchairs, and Room B alone has a stage accessible to them. We cannot do without it.",
    "No other room will do. The projector wall in Room B is the only one large enough for our film.",
    "We need Room B because our choir rehearsed there and the acoustics matter.",
    "It has to be Room B, I'm afraid, as two guests are blind and know their way around it.",
    "The invitations with Room B on them have already been printed and sent.",
    "Room A is too small for our tables and C too expensive.",
    "Our chairman insists. The founders met in that very room forty years ago.",
    "A change is out of the question for us, everything is built around that room.",
  ],
  de: [
    "Ein anderer Raum kommt für uns nicht in Frage: Drei Mitarbeiterinnen sind auf den Rollstuhl angewiesen und sollen auf der Bühne sprechen, was nur in Raum B möglich ist.",
    "Wir brauchen unbedingt Raum B, weil nur dort das Klavier Platz hat.",
    "Die Einladungen sind schon gedruckt, darum muss es Raum B sein.",
    "Der Grund ist einfach: nur dieser Raum ist stufenlos erreichbar.",
    "Auf Raum B können wir nicht verzichten, unser Bühnenbild passt sonst nirgends.",
    "Wir haben drei Rollstuhlfahrer dabei, in den anderen Räumen kommen sie nicht zurecht.",
    "Raum A ist für uns zu klein und C liegt im Obergeschoss.",
  ],
  fr: [
    "La salle B nous est indispensable pour la raison suivante : trois de nos chanteurs sont en chaise roulante et aucune autre salle ne possède de scène accessible.",
    "Nous ne pouvons pas changer de salle, les invitations sont déjà imprimées.",
    "Il nous faut absolument la salle B car notre décor ne passe pas ailleurs.",
    "Aucune autre salle n'est envisageable pour nous, à cause du piano.",
    "La salle A est trop petite et la C trop sombre pour notre projection.",
    "Nous avons trois personnes en fauteuil qui doivent monter sur scène.",
  ],
  it: [
    "ci serve per forza la sala b, abbiamo tre coristi in sedia a rotelle ed è l'unica col palco accessibile",
    "La Sala B ci serve davvero: tre dei nostri coristi sono in sedia a rotelle e solo lì il palco è accessibile.",
    "il motivo è il seguente: tre nostre cantanti si muovono in carrozzina e la Sala B è l'unica con un palco accessibile. Non possiamo farne a meno.",
    "Non possiamo cambiare sala, gli inviti sono già stampati.",
    "Un'altra sala non ci va bene perché il nostro pianoforte entra solo lì.",
    "Nessun'altra sala fa per noi, è una questione di acustica.",
    "La Sala A è troppo piccola e la C troppo buia.",
  ],
};

const NO_REASONS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "As discussed: Room B on 7 May 2026 from 10:00 to 16:00, 25 people.",
    "Everything is paid now. Please confirm our booking of Room B.",
    "We have settled the payment. Please send us the confirmation for Room B.",
    "Would you now confirm Room B for us, please?",
    "Which other rooms would be free that day?",
    "Is the other party's option certain?",
    "OK thanks, I will think about it.",
    "In that case we have to cancel our booking.",
    "Thank you for letting us know!",
  ],
  de: [
    "Wie besprochen: Raum B am 07.05.2026 von 10:00 bis 16:00, 25 Personen.",
    "Die Anzahlung ist nun beglichen. Wir bitten Sie, uns den Raum B verbindlich zu bestätigen.",
    "Nun hätten wir von Ihnen gern noch die definitive Bestätigung, dass Raum B uns gehört.",
    "Welche anderen Räume wären denn frei?",
    "Danke für die Info, ich überlege es mir.",
    "Dann müssen wir die Buchung leider stornieren.",
    "Bis wann entscheidet der andere Kunde?",
  ],
  fr: [
    "Comme convenu : la salle B le 7 mai 2026 de 10h00 à 16h00, 25 personnes.",
    "Le paiement a été effectué intégralement. Nous vous prions de confirmer notre réservation de la salle B.",
    "tout est payé maintenant. merci de nous confirmer la salle B",
    "Quelles autres salles seraient libres ?",
    "Merci de l'information, je vais y réfléchir.",
    "Dans ce cas, nous annulons la réservation.",
  ],
  it: [
    "Come concordato: la sala B il 7 maggio 2026 dalle 10:00 alle 16:00, 25 persone.",
    "l'importo è stato interamente versato. Vi prego di confermare la nostra riservazione della Sala B.",
    "adesso è tutto pagato. Ci confermate la riservazione della Sala B?",
    "Quali altre sale sarebbero libere?",
    "Grazie dell'informazione, ci penso.",
    "In tal caso dobbiamo annullare la prenotazione.",
  ],
};

const OTHER_ROOMS: Readonly<Record<Language, readonly string[]>> = {
  en: ["Then we'll take Room A instead.", "Room C would do as well."],
  de: ["Dann nehmen wir Raum A.", "Gut, dann halt Raum C."],
  fr: ["Alors nous prenons la salle A.", "La salle A irait aussi."],
  it: ["Allora prendiamo la Sala A.", "Andrebbe bene anche la Sala A."],
};

const CHANGES: Readonly<Record<Language, readonly string[]>> = {
  en: ["We will be 40 people instead.", "Please change the number of guests to 40."],
  de: ["Wir sind nun doch 40 Personen.", "Bitte ändern Sie die Anzahl Gäste auf 40."],
  fr: ["Nous serons finalement 40 personnes.", "Merci de modifier le nombre de personnes : 40 personnes."],
  it: ["Alla fine saremo 40 persone.", "Vi preghiamo di modificare il numero di persone: 40 persone."],
};

for (const language of LANGUAGES)
  describe(`why it has to be the room that another party holds first (§2.12) · ${language}`, () => {
    test.each(REASONS[language].map((mail) => [mail] as const))("a reason: %s", (mail) => {
      const desk = asked(language);
      const before = desk.booking?.facts;
      desk.mail(mail);
      expect(desk.due.map(({ type }) => type)).toEqual(["room_conflict_resolution"]);
      expect(desk.part("in_review").what).toBe("conflict");
      expect(desk.booking?.offer).toMatchObject({ version: 1, status: "accepted" });
      for (const fact of ["date", "attendees", "room", "products", "preferred_room"] as const)
        expect(desk.booking?.facts[fact]).toEqual(before?.[fact]);
    });
    test.each(NO_REASONS[language].map((mail) => [mail] as const))("none: %s", (mail) => {
      const desk = asked(language);
      desk.mail(mail);
      expect(desk.due.map(({ type }) => type)).not.toContain("room_conflict_resolution");
    });
    test.each(CHANGES[language].map((mail) => [mail] as const))("what is to be another way is changed: %s", (mail) => {
      const desk = asked(language);
      desk.mail(mail);
      expect(desk.fact("attendees")).toBe(40);
      expect(desk.fact("room_reason")).toBeUndefined();
      expect(desk.due.map(({ type }) => type)).not.toContain("room_conflict_resolution");
    });
    test.each(OTHER_ROOMS[language].map((mail) => [mail] as const))("another room is none: %s", (mail) => {
      const desk = asked(language);
      desk.mail(mail);
      expect(desk.fact("room_reason")).toBeUndefined();
      expect(desk.fact("room")).not.toBe("atelier-room-b");
    });
  });
