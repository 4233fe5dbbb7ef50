import { describe, expect, test } from "bun:test";
import { offeredIn } from "../support/offered-in.ts";
import { where } from "./spoken/where.ts";

const TAKEN = {
  en: "Yes, we accept the offer. Invoice to Polar Foods GmbH, Teststrasse 12, 8001 Zürich, Switzerland.",
  de: "Ja, wir nehmen die Offerte an. Rechnung an Polar Foods GmbH, Teststrasse 12, 8001 Zürich, Schweiz.",
  fr: "Oui, nous acceptons l'offre. Facture à Polar Foods GmbH, Teststrasse 12, 8001 Zürich, Suisse.",
  it: "Sì, accettiamo l'offerta. Fattura a Polar Foods GmbH, Teststrasse 12, 8001 Zürich, Svizzera.",
};
const DEPOSIT_MINOR = 22_500;

/** What a mail does to a booking that is confirmed, and before whose client the offer of a visit lies. */
const after = (language: keyof typeof TAKEN, mail: string) => {
  const desk = offeredIn(language);
  desk.mail(TAKEN[language]);
  desk.pay(DEPOSIT_MINOR);
  desk.decide({ type: "confirmation_message" });
  const before = where(desk);
  expect(before).toMatchObject({ status: "confirmed", room: "Room B", people: 25 });
  desk.mail(mail);
  return { isSame: Bun.deepEquals(where(desk), before), tasks: desk.tasks.map(({ type }) => type), isNew: desk.isNew };
};

describe("a mail about a confirmed booking (§2.5)", () => {
  test.each([
    ["en", "We'll be 28 instead of 25."],
    ["en", "One more will come, so 26."],
    ["en", "Unfortunately we have to move to 14 May."],
    ["en", "Can we start at 9 instead of 10?"],
    ["en", "Please add the Coffee & Tea Bar."],
    ["en", "We'd like Room C instead."],
    ["de", "Wir werden 28 statt 25."],
    ["de", "Es kommt noch eine Person dazu, also 26."],
    ["de", "Leider müssen wir auf den 14. Mai ausweichen."],
    ["de", "Könnten wir um 9 statt um 10 anfangen?"],
    ["de", "Bitte noch die Coffee & Tea Bar dazu."],
    ["de", "Wir hätten lieber Raum C."],
    ["fr", "Nous serons 28 au lieu de 25."],
    ["fr", "Une personne de plus, donc 26."],
    ["fr", "Malheureusement nous devons reporter au 14 mai."],
    ["fr", "Peut-on commencer à 9h au lieu de 10h ?"],
    ["fr", "Ajoutez le Coffee & Tea Bar svp."],
    ["fr", "Nous préférerions la salle C."],
    ["it", "Saremo 28 invece di 25."],
    ["it", "Una persona in più, quindi 26."],
    ["it", "Purtroppo dobbiamo spostare al 14 maggio."],
    ["it", "Possiamo cominciare alle 9 invece delle 10?"],
    ["it", "Aggiungete il Coffee & Tea Bar per favore."],
    ["it", "Preferiremmo la sala C."],
  ] as const)("asks for a change, which a person decides: %s %s", (language, mail) =>
    expect(after(language, mail)).toEqual({ isSame: true, tasks: ["manual_review"], isNew: false }),
  );

  test.each([
    ["en", "Our director has fallen ill and everything is called off. Please cancel."],
    ["en", "We have to cancel, sorry."],
    ["de", "Unsere Direktorin ist erkrankt, alles fällt aus. Bitte stornieren."],
    ["de", "Wir müssen leider absagen."],
    ["fr", "Notre directrice est malade, tout tombe à l'eau. Merci d'annuler."],
    ["fr", "Nous devons malheureusement annuler."],
    ["it", "La direttrice si è ammalata, salta tutto. Vi preghiamo di annullare."],
    ["it", "Purtroppo dobbiamo annullare."],
  ] as const)("calls the event off, and not the visit that was offered: %s %s", (language, mail) =>
    expect(after(language, mail)).toEqual({ isSame: true, tasks: ["cancellation_request"], isNew: false }),
  );

  test.each([
    ["en", "Thank you so much, we look forward to it!"],
    ["en", "Great news, thanks!"],
    ["en", "Where can we park?"],
    ["en", "What time can we get in to decorate?"],
    ["en", "Which room are we in?"],
    ["en", "Did you receive our deposit?"],
    ["en", "How much do we still owe and when?"],
    ["en", "Three of our guests use wheelchairs; is the room accessible?"],
    ["en", "We were 25 last year too, by the way."],
    ["en", "The weather on 7 May had better be good!"],
    ["en", "My flight lands at 9 on 7 May, I'll come straight over."],
    ["en", "See you on 7 May at 10!"],
    ["de", "Herzlichen Dank, wir freuen uns!"],
    ["de", "Wo können wir parkieren?"],
    ["de", "Ab wann können wir zum Dekorieren rein?"],
    ["de", "In welchem Raum sind wir?"],
    ["de", "Ist unsere Anzahlung eingetroffen?"],
    ["de", "Drei Gäste sind im Rollstuhl, ist der Raum zugänglich?"],
    ["de", "Letztes Jahr waren wir übrigens auch 25."],
    ["de", "Hoffentlich ist das Wetter am 7. Mai gut!"],
    ["de", "Mein Zug kommt am 7. Mai um 9 an, ich komme direkt."],
    ["de", "Bis am 7. Mai um 10!"],
    ["fr", "Merci infiniment, on se réjouit !"],
    ["fr", "Où peut-on se garer ?"],
    ["fr", "À partir de quelle heure peut-on entrer pour décorer ?"],
    ["fr", "C'était quand déjà, notre événement ?"],
    ["fr", "Dans quelle salle sommes-nous ?"],
    ["fr", "Avez-vous reçu notre acompte ?"],
    ["fr", "Combien devons-nous encore et pour quand ?"],
    ["fr", "L'an dernier nous étions aussi 25."],
    ["fr", "Mon train arrive à 9h le 7 mai, je viens directement."],
    ["fr", "Au 7 mai, 10h !"],
    ["it", "Grazie mille, non vediamo l'ora!"],
    ["it", "Dove possiamo parcheggiare?"],
    ["it", "Da che ora possiamo entrare per decorare?"],
    ["it", "In che sala siamo?"],
    ["it", "Avete ricevuto l'acconto?"],
    ["it", "L'anno scorso eravamo pure 25."],
    ["it", "Il mio treno arriva alle 9 il 7 maggio, vengo direttamente."],
    ["it", "Al 7 maggio alle 10!"],
  ] as const)("changes nothing and leaves no task: %s %s", (language, mail) =>
    expect(after(language, mail)).toEqual({ isSame: true, tasks: [], isNew: false }),
  );

  test.each([
    ["en", "Can we book another workshop on 11 June, same room, 10 to 16, 25 people?"],
    ["de", "Können wir noch einen Workshop am 11. Juni buchen, gleicher Raum, 10 bis 16 Uhr, 25 Personen?"],
    ["fr", "Pouvons-nous réserver un autre atelier le 11 juin, même salle, 10h à 16h, 25 personnes ?"],
    ["it", "Possiamo prenotare un altro workshop l'11 giugno, stessa sala, dalle 10 alle 16, 25 persone?"],
  ] as const)("is a new inquiry: %s %s", (language, mail) =>
    expect(after(language, mail)).toMatchObject({ isNew: true }),
  );
});
