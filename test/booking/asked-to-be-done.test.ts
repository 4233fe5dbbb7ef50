import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { offeredIn } from "../support/offered-in.ts";
import { type Where, where } from "./spoken/where.ts";

const BEFORE = { date: "2026-05-07", start: "10:00", end: "16:00", room: "Room B", people: 25, accepted: false };
type Case = readonly [Language, string, Partial<Where>];

describe("a question that only asks to do what was told leaves it told (§3.13)", () => {
  test.each<Case>([
    ["it", "Ho dimenticato gli apprendisti, sono cinque in più. Quindi trenta in tutto, corregge Lei?", { people: 30 }],
    [
      "it",
      "dobbiamo partire un'ora dopo e finire un'ora dopo cioè 11-17 cambiate voi??",
      { start: "11:00", end: "17:00" },
    ],
    ["it", "Siamo in 30, cambiate voi?", { people: 30 }],
    ["it", "Se fossimo in 30, cambiate voi?", {}],
    ["fr", "On est 30 finalement, vous changez ?", { people: 30 }],
    ["fr", "on doit commencer une heure plus tard, donc 11-16, vous changez ?", { start: "11:00" }],
    ["de", "Wir fangen schon um 9 an, ändern Sie das?", { start: "09:00" }],
    ["de", "Wenn wir 30 wären, ändern Sie das dann noch?", {}],
    ["en", "We are thirty now, you change it?", { people: 30 }],
  ])("%s %s", (language, mail, told) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ ...BEFORE, ...told });
  });
});

describe("old and new, whoever's it is (§2.3, §3.8)", () => {
  test.each<Case>([
    ["fr", "on sera finalement 35 et plus 25. et dites, le wifi c'est compris?", { people: 35 }],
    ["fr", "Nous serons 35 et non plus 25.", { people: 35 }],
    ["de", "wir sind jetzt 35 und nicht mehr 25.", { people: 35 }],
    ["it", "saremo 35 e non più 25.", { people: 35 }],
    ["fr", "Le 7 nous arrange bien, mais entre-temps la liste compte 34 noms au lieu de 25.", { people: 34 }],
    ["de", "Wir werden doch mehr, es kommen noch sieben aus Chur dazu. Bitte auf 32 anpassen.", { people: 32 }],
    ["en", "Slight hiccup, so please move it to the day after, the 8th of May. Rest stays.", { date: "2026-05-08" }],
    [
      "it",
      "La ditta al piano di sopra sposta la sua festa dal 7 al 14 maggio. Beati loro, noi non possiamo spostare niente.",
      {},
    ],
    ["de", "Die Firma im oberen Stock verschiebt ihr Fest vom 7. auf den 14. Mai. Ich melde mich bald!", {}],
    ["de", "Unsere Firma verschiebt das Fest vom 7. auf den 14. Mai.", { date: "2026-05-14" }],
  ])("%s %s", (language, mail, told) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ ...BEFORE, ...told });
  });
});

describe("what is quoted calls nothing off (§2.3)", () => {
  test.each<readonly [Language, string]>([
    [
      "it",
      "La frase «disdiciamo tutto» della collega riguardava un corso suo. Da parte nostra rimane tutto invariato.",
    ],
    ["en", 'My colleague\'s sentence "we cancel everything" was about a course of hers. Nothing changes for us.'],
    [
      "fr",
      "La phrase « nous annulons tout » de ma collègue concernait un cours à elle. De notre côté, rien ne change.",
    ],
  ])("%s %s", (language, mail) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject(BEFORE);
    expect(desk.tasks.map(({ type }) => type)).not.toContain("cancellation_request");
  });

  test("what stands outside of the quotation marks does", () => {
    const desk = offeredIn("en");
    desk.mail('Unfortunately we have to cancel our "summer in the city" workshop.');
    const isOff =
      desk.booking?.status === "cancelled" || desk.tasks.some(({ type }) => type === "cancellation_request");
    expect(isOff).toBe(true);
  });
});
