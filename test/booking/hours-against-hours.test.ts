import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { offeredIn } from "../support/offered-in.ts";
import { type Where, where } from "./spoken/where.ts";

const OFFERED = { date: "2026-05-07", start: "10:00", end: "16:00", room: "Room B", people: 25, accepted: false };

const MOVED: readonly (readonly [mail: string, wanted: Partial<Where>, language: Language])[] = [
  ["We'll clear off at two in the afternoon, not four. Cows don't wait.", { end: "14:00" }, "en"],
  [
    "Das Postauto kommt erst um zwanzig vor elf an, fangt also bitte erst um 11 Uhr an mit uns. Schluss bleibt wie abgemacht.",
    { start: "11:00" },
    "de",
  ],
  ["Le car n'arrive qu'à 10h45, alors commençons à 11h. On finit à la même heure que prévu.", { start: "11:00" }, "fr"],
  ["à 15h on plie, pas 16h, y a le foot des gosses", { end: "15:00" }, "fr"],
  ["alle 15 chiudiamo baracca, non alle 16, che c'è da mungere", { end: "15:00" }, "it"],
  ["Fangt doch erst um 11 an, die Hälfte kommt mit dem Zug.", { start: "11:00" }, "de"],
  ["Dann lieber erst ab 11 Uhr, sonst stehen wir vor leeren Stühlen.", { start: "11:00" }, "de"],
  ["Wir kommen erst um 11, der Bus hat Verspätung. Ende wie geplant.", { start: "11:00" }, "de"],
  ["Lasst uns um 11 Uhr beginnen, vorher ist niemand wach.", { start: "11:00" }, "de"],
  ["Beginnen wir doch um elf statt um zehn, bitte.", { start: "11:00" }, "de"],
  ["The coach gets in at ten to eleven, so let's start at 11. We finish as agreed.", { start: "11:00" }, "en"],
  ["We start at 11 then, the trains are hopeless.", { start: "11:00" }, "en"],
  ["Please don't begin with us until 11, the bus only arrives at 10.40.", { start: "11:00" }, "en"],
  ["Make the start 11 o'clock, would you? Our train is in at 10:38.", { start: "11:00" }, "en"],
  ["Notre train arrive à 10h40, donc ne commencez avec nous qu'à 11h, s'il vous plaît.", { start: "11:00" }, "fr"],
  ["On commence plutôt à 11h, la moitié du groupe vient de Sion.", { start: "11:00" }, "fr"],
  ["Commençons à onze heures, pas avant. La fin ne bouge pas.", { start: "11:00" }, "fr"],
  ["Nous ne commencerons qu'à 11h, le bus a du retard ces temps.", { start: "11:00" }, "fr"],
  ["Il pullman arriva alle 10.45, quindi cominciamo alle 11. La fine resta quella.", { start: "11:00" }, "it"],
  ["Iniziate con noi solo alle 11, per favore, il treno arriva alle 10.40.", { start: "11:00" }, "it"],
  ["Allora partiamo alle 11, prima non arriva nessuno.", { start: "11:00" }, "it"],
  ["Cominciamo alle undici, non prima, la fine non cambia.", { start: "11:00" }, "it"],
  ["We'll be out by three, not four.", { end: "15:00" }, "en"],
  ["Finish at 3pm, not 4pm please.", { end: "15:00" }, "en"],
  ["One thing: it's eleven we start, not ten.", { start: "11:00" }, "en"],
  ["11, not 10, for the start. Thanks!", { start: "11:00" }, "en"],
  ["We'd wrap up at five rather than four.", { end: "17:00" }, "en"],
  ["11 instead of 10 in the morning, otherwise fine.", { start: "11:00" }, "en"],
  ["Um 15 Uhr packen wir zusammen, nicht um 16 Uhr, der Stall ruft.", { end: "15:00" }, "de"],
  ["Wir hauen um drei ab, nicht um vier.", { end: "15:00" }, "de"],
  ["Um 11 und nicht um 10 Uhr, bitte.", { start: "11:00" }, "de"],
  ["17 statt 16 Uhr Schluss wäre uns lieber.", { end: "17:00" }, "de"],
  ["Schluss um 15 statt 16 Uhr", { end: "15:00" }, "de"],
  ["neu 9 statt 10 uhr", { start: "09:00" }, "de"],
  ["On termine à 15h, pas à 16h.", { end: "15:00" }, "fr"],
  ["À 17h au lieu de 16h, svp, le car ne vient qu'après.", { end: "17:00" }, "fr"],
  ["C'est à 11h et non à 10h que nous venons.", { start: "11:00" }, "fr"],
  ["à 15h on dégage, pas 16h", { end: "15:00" }, "fr"],
  ["Alle 15 si va a casa, non alle 16.", { end: "15:00" }, "it"],
  ["Finiamo alle 17, non alle 16.", { end: "17:00" }, "it"],
  ["Alle 11 e non alle 10, per favore.", { start: "11:00" }, "it"],
  ["alle 9 invece che alle 10", { start: "09:00" }, "it"],
  ["alle 15 togliamo il disturbo, non alle 16", { end: "15:00" }, "it"],
];

const OF_ELSE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Our committee meeting starts at 11 tomorrow, after that I'll let you know.",
    "The school starts at 8, so call me later than that.",
    "Our train leaves at three, not four.",
    "Please ring me at three, not four, I'm in the barn till then.",
  ],
  de: [
    "Das Postauto kommt erst um zwanzig vor elf an. Gibt es bei Ihnen Kaffee?",
    "Bei uns im Büro fängt man erst um 11 Uhr an, ich melde mich dann.",
    "Die Sitzung vom Vorstand fängt heute erst um 19 Uhr an, danach weiss ich mehr.",
    "Mein Bus fährt um 15 Uhr, nicht um 16 Uhr. Ich rufe vorher an.",
    "Das Essen bitte um 12, nicht um 13 Uhr.",
  ],
  fr: [
    "Notre séance de comité commence à 11h demain, je vous dirai après.",
    "Le bureau n'ouvre qu'à 11h, appelez-moi après.",
    "Le comité se réunit à 11h, pas à 10h, je vous dirai après.",
  ],
  it: [
    "La riunione del comitato comincia alle 11, poi vi faccio sapere.",
    "Mia figlia comincia la scuola alle 8, dopo sono raggiungibile.",
  ],
};

describe("an hour named against one of the event's takes its place, and who begins then begins then (§2.3, §3.7)", () => {
  test.each(MOVED)("%s", (mail, wanted, language) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ ...OFFERED, ...wanted });
  });
});

describe("the hour of a train, a meal or a board is none of it", () => {
  for (const language of ["en", "de", "fr", "it"] as const) {
    test.each([...OF_ELSE[language]])("%s", (mail) => {
      const desk = offeredIn(language);
      desk.mail(mail);
      expect(where(desk)).toMatchObject(OFFERED);
    });
  }
});
