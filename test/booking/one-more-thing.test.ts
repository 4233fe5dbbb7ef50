import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";
import { offeredIn } from "../support/offered-in.ts";
import { where } from "./spoken/where.ts";

const offered = (language: "en" | "de" | "fr" | "it", mail: string) => {
  const desk = offeredIn(language);
  desk.mail(mail);
  return where(desk);
};

describe("what only says that more follows counts nobody (§3.8)", () => {
  test.each([
    ["en", "One more. Please add 3 bottles of the Prosecco Service."],
    ["en", "one more, sorry. my father has doctor on that day"],
    ["de", "Noch eins. Bitte 3 Flaschen Prosecco Service dazu."],
    ["fr", "Encore une chose. Ajoutez s.v.p. 3 bouteilles du Prosecco Service."],
    ["it", "Ancora una cosa. Aggiungete 3 bottiglie del Prosecco Service."],
  ] as const)("%s: %s", (language, mail) => expect(offered(language, mail).people).toBe(25));

  test("one more person does", () => expect(offered("en", "One more person please, so 26.").people).toBe(26));
});

describe("those who are counted already are not all who come (§3.8)", () => {
  test.each([
    "twenty, counting the two trainers",
    "20 including the 2 trainers",
    "zwanzig, die zwei Trainer mitgezählt",
    "vingt, en comptant les deux formateurs",
    "venti, contando i due formatori",
  ])("%s", (mail) => {
    const desk = conversation({ today: "2026-01-13" });
    desk.mail("We need a room on 20 May 2026 from 14:00 to 18:00.");
    desk.mail(mail);
    expect(where(desk).people).toBe(20);
  });
});

describe("an event is extended at its end (§2.3)", () => {
  test.each([
    ["en", "Could you please extend our slot to 7pm.", "19:00"],
    ["en", "Can we extend to 5pm?", "17:00"],
    ["de", "Können Sie unsere Zeit auf 18 Uhr verlängern?", "18:00"],
    ["fr", "Merci de prolonger jusqu'à 18h.", "18:00"],
    ["it", "Si può allungare fino alle 18?", "18:00"],
  ] as const)("%s: %s", (language, mail, end) =>
    expect(offered(language, mail)).toMatchObject({ start: "10:00", end }),
  );
});

describe("not so many but so many come (§3.8)", () => {
  test.each([
    "Same drill as in November, only that it isn't 30 of us this time but 35. Room C, 3 September, 8.30am to noon.",
    "Wir sind nicht 30, sondern 35. Raum C, 3. September 2026, 8.30 bis 12 Uhr.",
    "Nous ne serons pas 30 mais 35. Salle C, 3 septembre 2026, 8h30 à 12h.",
    "Questa volta non siamo 30 ma 35. Sala C, 3 settembre 2026, dalle 8.30 alle 12.",
  ])("%s", (mail) => {
    const desk = conversation({ today: "2026-01-13" });
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ people: 35, room: "Room C" });
  });
});

describe("who signs below with an initial names no room (§3.9)", () => {
  const answered = (mail: string) => {
    const desk = conversation({ today: "2026-01-13" });
    desk.mail("We need a room for 25 people on 20 May 2026 from 14:00 to 18:00.");
    desk.mail(mail);
    return where(desk).room;
  };
  test.each([
    "Vorrei parlare con un responsabile, una persona vera.\nF. Pedrazzini",
    "I need to think about it.\nB. Miller",
    "Do they all have daylight?\nA. Brun",
  ])("%s", (mail) => expect(answered(mail)).toBeNull());
  test.each(["B. Danke!", "B.\nDanke", "hi\nB please", "Danke für die Auswahl!\nB.\nGruss Tom"])(
    "the room: %s",
    (mail) => expect(answered(mail)).toBe("Room B"),
  );
});
