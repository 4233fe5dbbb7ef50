import { describe, expect, test } from "bun:test";
import { observe } from "./labelled/observe.ts";
import { playSituations, type SituationName } from "./labelled/situations.ts";

const situations = playSituations();
const labelsOf = (situation: SituationName, language: "de" | "en" | "fr" | "it", text: string): string[] => [
  ...observe(text, situations[situation], situation === "first" ? undefined : language).labels,
];
const first = (text: string): string[] => labelsOf("first", "en", text);

describe("whose a first mail is (§2.5)", () => {
  test.each([
    "It isn't me but my neighbour who'll be needing a hall this autumn. I said I'd pass the word on to you.",
    "Not for us: the choir in our village is looking for a hall in May. I gave them your address.",
    "Our neighbours at number 12 will be needing a room in spring. I told them about you.",
    "Nicht für mich: die Turnerinnen aus unserem Dorf bräuchten im Herbst einen Saal.",
    "Es geht nicht um mich, sondern um meine Nachbarin. Sie braucht im Mai einen Raum für 30 Personen.",
    "Ce n'est pas pour moi, c'est une amie de ma belle-soeur qui cherche un local pour son club de lecture.",
    "Pas pour moi mais pour mon voisin, il cherche une salle pour 30 personnes en mai.",
    "Non scrivo per me: è la banda del paese che avrebbe bisogno di una sala in autunno.",
  ])("it is for others: %s", (text) => {
    expect(first(text)).toContain("third_party");
    expect(first(text).filter((label) => /^(?:inquiry|hint|type|people)/u.test(label))).toEqual([]);
  });

  test.each([
    "My colleague and I need a room for 20 people in May.",
    "We'd like to book a room on 20 May for 20 people. My neighbour told me about you.",
    "Lunch is not for us, just a room on 20 May for 20 people please.",
    "Der Saal ist nicht für mich, sondern für den Geburtstag meiner Mutter am 6. Juni, 50 Personen. Bitte um Offerte.",
    "Mein Chef braucht am 20. Mai einen Raum für 20 Personen. Ich habe Sie empfohlen.",
    "Les grandes salles, ce n'est pas pour nous. Il nous faut une petite salle le 20 mai pour 20 personnes.",
    "La sala grande non è per noi. Cerchiamo una sala per 20 persone il 20 maggio.",
  ])("it is the writer's own: %s", (text) => {
    expect(first(text)).toContain("inquiry");
    expect(first(text)).not.toContain("third_party");
  });
});

describe("what is nothing for the booking desk (§3.3)", () => {
  test.each([
    "We manufacture LED signage and offer venues like yours unbeatable wholesale prices. Shall I send our brochure?",
    "Please take me off your newsletter, I know I signed up but that was ages ago.",
    "Your parcel could not be delivered on 12 January. Please pick it up at the post office.",
    "Ihre Stromrechnung vom Dezember liegt zur Einsicht bereit. Freundliche Grüsse, Ihr Energieversorger",
    "Unsere Firma bietet Fensterreinigung zum Sonderpreis an. Kontaktieren Sie uns für eine Gratisprobe.",
    "Notre société propose le nettoyage de vitrines à tarif préférentiel, contactez-nous pour un essai gratuit.",
    "Offriamo siti web professionali a partire da 490 franchi, fatevi avanti entro domenica!",
    "La Sua bolletta della luce di dicembre è disponibile.",
  ])("%s", (text) => expect(first(text)).toEqual(["off_topic"]));

  test.each([
    "Our company offers training courses and needs a room for 20 people on 20 May. Contact us with a price.",
    "Wir bieten Kurse zu günstigen Preisen an und hätten gern am 20. Mai etwas für 20 Personen.",
    "Notre société propose des cours à prix réduits, il nous faut de la place pour 20 personnes le 20 mai.",
  ])("who sells may well book: %s", (text) => {
    expect(first(text)).toContain("inquiry");
    expect(first(text)).not.toContain("off_topic");
  });

  test("a package that is accepted is no parcel", () => {
    expect(labelsOf("offer", "en", "We accept your package.")).toContain("accept");
  });

  test.each(["zxc vbnm pòlk ashgd", "asd qwe zxc"])("keys with a word among them: %s", (text) =>
    expect(first(text)).toEqual(["gibberish"]),
  );
  test.each(["Wer? Wir!", "You were?"])("short words are no drummed keys: %s", (text) =>
    expect(first(text)).not.toContain("gibberish"),
  );
});

describe("a weekday that is over is no day to come (§3.6)", () => {
  test.each([
    "Just a note to say thank you for last Friday, everybody was delighted with the evening.",
    "Herzlichen Dank für letzten Samstag, unsere Gäste waren begeistert.",
    "Un grand merci à toute l'équipe pour la soirée de samedi dernier, nos invités étaient aux anges.",
    "Grazie ancora per venerdì scorso, erano tutti contentissimi.",
  ])("%s", (text) => {
    expect(first(text)).toContain("thanks");
    expect(first(text).filter((label) => /^(?:inquiry|hint|date)/u.test(label))).toEqual([]);
  });
  test("the last Friday of a month is", () => {
    expect(first("We need a room on the last Friday in May.")).toContain("date=2026-05-29");
  });
});

describe("who wants a person (§3.5)", () => {
  test.each([
    [
      "I find writing to machines tiresome. Kindly have one of your staff ring me on 079 412 66 08.",
      "+41_79_412_66_08",
    ],
    ["E-mail isn't my thing. My number is 079 412 66 08, I'd be glad of a call.", "+41_79_412_66_08"],
    ["Bitte soll mich jemand aus Ihrem Team zurückrufen, 078 640 19 53.", "+41_78_640_19_53"],
    ["J'aimerais avoir quelqu'un de chair et d'os au bout du fil. Mon numéro: 022 731 46 08", "+41_22_731_46_08"],
    ["Con la posta elettronica non mi ci trovo, qualcuno mi può telefonare? 079 803 24 61", "+41_79_803_24_61"],
  ])("%s", (text, phone) => {
    expect(first(text)).toEqual(expect.arrayContaining(["person", `phone=${phone}`]));
    expect(first(text).filter((label) => label === "inquiry" || label === "off_topic")).toEqual([]);
  });
  test.each([
    ["de", "Jemand aus dem Vorstand muss uns noch zurückrufen, dann geben wir Bescheid."],
    ["fr", "Quelqu'un du comité doit encore nous rappeler, ensuite nous vous répondrons."],
  ] as const)("nobody of ours is wanted (%s): %s", (language, text) =>
    expect(labelsOf("offer", language, text)).not.toContain("person"),
  );
});

describe("what is only supposed, or asked of the house (§4.1)", () => {
  test.each([
    "Suppose one day we brought the whole firm along, 90 people that is. Would they all fit into Room E?",
    "Angenommen, wir kämen mal mit der ganzen Firma, 90 Leute. Hätten die alle im Raum E Platz?",
    "Nehmen wir an, wir wären 90 Personen. Würden die in den Raum E passen?",
    "Supponiamo che un giorno venissimo con tutta la ditta, 90 persone. Ci starebbero tutti nella sala E?",
  ])("nothing is wanted yet: %s", (text) => {
    expect(first(text)).toContain("hypothetical");
    expect(first(text).filter((label) => /^(?:inquiry|room|people)/u.test(label))).toEqual([]);
  });

  test.each([
    ["first", "de", "Unser Metzger würde das Buffet liefern. Ist das bei Ihnen erlaubt?", "own_caterer", "rooms"],
    ["first", "en", "May our butcher deliver the buffet?", "own_caterer", "catering"],
    ["days", "fr", "Nous retenons le dimanche. À quelle heure ouvrez-vous ce jour-là?", "opening_hours", "setup"],
    ["first", "de", "Um wie viel Uhr öffnen Sie am Sonntag?", "opening_hours", "availability"],
    ["offer", "de", "Nur mal angenommen, wir kämen zu vierzigst: würde es dann teurer?", "prices", "rooms"],
    ["deposit", "de", "Kann man die Akonto-Zahlung auch mit Twint begleichen?", "payment", "deposit"],
    ["deposit", "en", "Can the deposit be paid by credit card?", "payment", "deposit"],
    ["deposit", "it", "L'acconto si può saldare con carta di credito?", "payment", "deposit"],
    ["deposit", "en", "When is the deposit due?", "deposit", "payment"],
  ] as const)("(%s, %s) %s: %s, and not %s", (situation, language, text, topic, other) => {
    const labels = labelsOf(situation, language, text);
    expect(labels).toContain(`ask=${topic}`);
    expect(labels).not.toContain(`ask=${other}`);
  });

  test.each(["Siete aperti il 1° agosto?", "Êtes-vous ouverts le 1er août ?", "Are you open on 1 August?"])(
    "whether the house is open on a day wants nothing for that day: %s",
    (text) => {
      expect(first(text)).toContain("ask=opening_hours");
      expect(first(text)).not.toContain("inquiry");
    },
  );
});
