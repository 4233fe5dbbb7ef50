import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { conversation } from "../support/conversation.ts";
import { where } from "./spoken/where.ts";

const EVENT: Readonly<Record<Language, string>> = {
  en: "25 people on 22 April 2026, 9am to 1pm.",
  de: "25 Personen am 22. April 2026, 9 bis 13 Uhr.",
  fr: "25 personnes le 22 avril 2026, de 9h à 13h.",
  it: "25 persone il 22 aprile 2026, dalle 9 alle 13.",
};
type Written = [language: Language, said: string];

/** Where a first mail leads that says this of a room, and tells day, hours and people. */
const firstMail = ([language, said]: Written) => {
  const desk = conversation();
  desk.mail(`${said} ${EVENT[language]}`);
  return where(desk);
};

describe("the one room that a first mail names is offered (§2.7)", () => {
  test.each<Written>([
    ["en", "Please quote for Room B."],
    ["en", "quote for room b pls,"],
    ["en", "We have our eye on Room B."],
    ["fr", "La salle B serait notre premier choix."],
    ["en", "Room B it should be:"],
    ["en", "room b please and thank you."],
    ["en", "Ideally Room B."],
    ["en", "We were in touch before about Room B."],
    ["en", "Perhaps Room B? Please make us an offer."],
    ["en", "We are considering Room B. What would that set us back?"],
    ["en", "May I request a quotation for Room B?"],
    ["en", "Would you have Room B for us? What would it come to?"],
    ["en", "Our usual Room B again, as last year:"],
    ["en", "We had Room B in mind."],
    ["en", "A colleague recommended Room B."],
    ["en", "Not Room A but Room B."],
    ["en", "Last year we had Room A, this time we want Room B."],
    ["de", "Am liebsten wäre uns Raum B."],
    ["de", "Raum B hat es uns angetan."],
    ["de", "raum b wegen der bühne,"],
    ["de", "Wir liebäugeln mit Raum B. Was würde das kosten?"],
    ["de", "Wäre der Raum B für uns zu haben, und was müssten wir zahlen?"],
    ["de", "Unsere Wahl fiele auf Raum B."],
    ["de", "Wie letztes Jahr bitte Raum B."],
    ["de", "Vielleicht Raum B? Machen Sie mir eine Offerte?"],
    ["fr", "La salle B aurait notre préférence."],
    ["fr", "salle b svp,"],
    ["fr", "Nous avons jeté notre dévolu sur la salle B."],
    ["fr", "Vous me faites une offre pour la salle B ?"],
    ["fr", "Nous pensons à votre salle B. Pourriez-vous nous envoyer une offre ?"],
    ["fr", "De nouveau la salle B, comme l'an dernier :"],
    ["fr", "C'est la salle B qu'on aimerait."],
    ["it", "Ci piace la Sala B."],
    ["it", "vi chiedo un preventivo per la sala b,"],
    ["it", "ciao mi fate un'offerta per la sala b, grazie!"],
    ["it", "La nostra scelta cade sulla Sala B."],
    ["it", "Ci interesserebbe la Sala B."],
    ["it", "Facciamo la Sala B."],
    ["it", "Avreste la sala b? Quanto ci costerebbe?"],
  ])("%s: %s", (language, said) =>
    expect(firstMail([language, said])).toMatchObject({ step: 5, room: "Room B", people: 25, total: 750 }),
  );

  test.each([
    "Could you have us in Room B on 22 April 2026, 9am to 1pm? 25 people.",
    "Could we be in room b on 22 April 2026, 9am to 1pm? 25 people.",
    "How much would Room B be for 25 people on 22 April 2026, 9am to 1pm?",
    "Dürfen wir am 22. April 2026 von 9 bis 13 Uhr in Raum B tagen? Wir sind 25 Personen.",
    "Könnten wir am 22.4.2026 von 9-13h in euren raum b? sind 25 leute",
    "What do you charge for Room B on 22 April 2026, 9am to 1pm, 25 people?",
    "Was kostet Raum B am 22. April 2026 von 9 bis 13 Uhr für 25 Personen?",
    "Pourrions-nous être dans la salle B le 22 avril 2026 de 9h à 13h ? Nous sommes 25.",
    "Vous serait-il possible de nous accueillir dans la salle B le 22 avril 2026, de 9h à 13h ? 25 personnes.",
    "Potremmo stare nella sala b il 22 aprile 2026 dalle 9 alle 13? Siamo in 25.",
    "Quanto verrebbe la Sala B il 22 aprile 2026, dalle 9 alle 13, per 25 persone?",
    "25 people on 22 April 2026, 9am to 1pm. Is Room B to be had that day? And at what price?",
    "25 people, 22 April 2026, 9am to 1pm. Would you be so good as to put the Heraldry Society down for Room B?",
    "25 people, 22 April 2026, 9am to 1pm. Could the choir have Room B?",
    "25 Personen, 22. April 2026, 9 bis 13 Uhr. Hätten Sie die Güte, den Heraldikverein für Raum B vorzumerken?",
    "25 Personen, 22. April 2026, 9 bis 13 Uhr. Ist Raum B da noch zu kriegen? Und zu welchem Preis?",
    "25 personnes, le 22 avril 2026, de 9h à 13h. La chorale peut-elle avoir la salle B ?",
    "25 persone, il 22 aprile 2026, dalle 9 alle 13. Avrebbe la cortesia di segnare la Società araldica per la sala B?",
  ])("who asks to be in it, or for its price on his day: %s", (text) => {
    const desk = conversation();
    desk.mail(text);
    expect(where(desk)).toMatchObject({ step: 5, room: "Room B", total: 750 });
  });

  test("hours are told later, and the room is still offered", () => {
    const desk = conversation();
    desk.mail("room b on wed 25 march pls, 20 guests");
    desk.mail("from 9 to 12");
    expect(where(desk)).toMatchObject({ step: 5, room: "Room B", people: 20 });
  });
});

describe("a room that is named and not wished is not offered (§2.7, §4.1)", () => {
  test.each<Written>([
    ["en", "Is Room B free?"],
    ["en", "Perhaps Room B."],
    ["en", "Ideally Room B, but we are open."],
    ["en", "We don't know whether Room B would do."],
    ["en", "Room A or Room B. Please quote."],
    ["en", "We had Room B last year and it was too hot."],
    ["en", "We were in Room B last time."],
    ["en", "Our neighbours have booked Room B."],
    ["en", "Anything but Room B."],
    ["en", "We'd rather not be in Room B."],
    ["en", "Room B might be too small for us."],
    ["en", "Is Room B still unbooked then?"],
    ["en", "Is Room B bright?"],
    ["en", "Could you show us Room B beforehand?"],
    ["en", "Can you seat 25 in Room B?"],
    ["en", "Does Room B have daylight?"],
    ["en", "How many fit in Room B?"],
    ["en", "Which is better, Room A or Room B?"],
    ["de", "Ist Raum B frei?"],
    ["de", "Wir wissen nicht, ob Raum B reicht."],
    ["de", "Am liebsten Raum B, wir sind aber flexibel."],
    ["de", "Letztes Jahr waren wir in Raum B."],
    ["de", "Unsere Nachbarn haben Raum B."],
    ["de", "Alles ausser Raum B."],
    ["de", "Lieber nicht Raum B."],
    ["de", "Was unterscheidet Raum A von Raum B?"],
    ["fr", "La salle B est-elle libre ?"],
    ["fr", "Nous hésitons pour la salle B."],
    ["fr", "L'an dernier nous avions la salle B."],
    ["fr", "Nos voisins ont réservé la salle B."],
    ["fr", "Tout sauf la salle B."],
    ["fr", "La salle B risque d'être trop petite."],
    ["fr", "La salle B a-t-elle un projecteur ?"],
    ["it", "La Sala B è libera?"],
    ["it", "Non sappiamo se la Sala B basta."],
    ["it", "L'anno scorso eravamo nella Sala B."],
    ["it", "I nostri vicini hanno prenotato la Sala B."],
    ["it", "Tutto tranne la Sala B."],
    ["it", "La Sala B ha un proiettore?"],
  ])("%s: %s", (language, said) =>
    expect(firstMail([language, said])).toMatchObject({ step: 3, room: null, people: 25 }),
  );
});

describe("the day of a first mail, in whatever form it is asked for (§3.13)", () => {
  test.each([
    "Quelles salles pouvez-vous nous proposer le 22 avril 2026, de 9h00 à 13h00 ? Nous serons 25.",
    "Où pourriez-vous nous mettre le 22 avril 2026, de 9h à 13h ? Nous sommes 25.",
    "vous avez quoi comme salles le 22.4.2026 9h-13h? on est 25",
    "was für räume hättet ihr am 22.4.2026 9-13h? wir wären 25",
    "Wo könntet ihr uns am 22.4.2026 unterbringen? Wir sind 25, 9-13 Uhr.",
    "Hättet ihr am 22. April 2026 von 9 bis 13 Uhr ein Plätzchen für 25 Leute?",
    "Would you have somewhere for 25 people on 22 April 2026, 9am to 1pm?",
    "Where could you put 25 of us on 22 April 2026, 9am to 1pm?",
    "Che sale avreste il 22 aprile 2026, dalle 9 alle 13? Saremmo in 25.",
    "Dove potreste metterci il 22 aprile 2026, dalle 9 alle 13? Siamo in 25.",
  ])("%s", (text) => {
    const desk = conversation();
    desk.mail(text);
    expect(where(desk)).toMatchObject({ step: 3, date: "2026-04-22", start: "09:00", end: "13:00", people: 25 });
  });

  test.each([
    "Habt ihr am 22.4.2026 Parkplätze?",
    "Can one bring a dog on 22 April 2026?",
    "Hat Raum B am 22. April 2026 Tageslicht?",
    "Avete parcheggi il 22 aprile 2026?",
  ])("what the house knows by itself is answered, and nothing is booked: %s", (text) => {
    const desk = conversation();
    desk.mail(text);
    expect(desk.booking).toBeUndefined();
  });

  test.each([
    [
      "the event's day stands with its room and hours",
      "Nous formons les conducteurs de demain ! Il nous faut la salle B le 7 mai 2026, de 10h à 16h, pour 25 personnes.",
    ],
    ["slashes between the facts", "C'est la salle B qu'on aimerait. 7 mai 2026 / 10h-16h / 25 pers. une offre svp?"],
    [
      "labels before the facts",
      "Vorremmo la vostra Sala B. Quando: 7 maggio 2026, dalle 10 di mattina alle 4 del pomeriggio. Quanti: 25.",
    ],
    [
      "what is taught is theory, and no mere thought",
      "Pour une formation (purement théorique, rassurez-vous), nous voulons la salle B le 7 mai 2026, de 10h à 16h, 25 personnes.",
    ],
    [
      "a visit that nobody needs takes no day away",
      "Vorrei riservare la sala b per il 7 maggio 2026 dalle 10 alle 16, siamo in 25. da voi siamo già stati quindi non serve farci vedere il posto.",
    ],
    [
      "a round that they know and do not need is no visit",
      "sala b per il 7 maggio 2026 dalle 10 alle 16, siamo in 25. da voi ci siamo già stati due volte quindi il giro lo conosciamo, non serve.",
    ],
    [
      "who comes over to a room for hours holds the event there",
      "Any chance of us coming over to your Room B on 7 May 2026 from 10am to 4pm? 25 people. Send me an offer.",
    ],
  ])("%s", (_, text) => {
    const desk = conversation();
    desk.mail(text);
    expect(where(desk)).toMatchObject({ step: 5, date: "2026-05-07", start: "10:00", end: "16:00", room: "Room B" });
  });
});
