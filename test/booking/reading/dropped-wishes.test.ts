import { describe, expect, test } from "bun:test";
import { reading, values } from "./mail.ts";

const APERO = { kind: "product", id: "catering-classic-apero" } as const;
const PROJECTOR = { kind: "product", id: "equipment-projector" } as const;

const drops = (text: string): string[] =>
  values(reading(text, { eventDay: "2026-05-20", wishes: [APERO, PROJECTOR] }).products)
    .filter(({ mode }) => mode === "drop")
    .map(({ id }) => id);

describe("what was wished, taken back by a part of its name (§2.8, §3.10)", () => {
  test.each([
    "Den Apéro könnt ihr wieder streichen.",
    "Streicht den Apéro wieder.",
    "Please leave out the apéro after all.",
    "Enlevez l'apéro s'il vous plaît.",
    "Togliete l'apéro, per favore.",
  ])("%s", (text) => expect(drops(text)).toEqual([APERO.id]));

  test.each(["The apéro was lovely last year.", "Wann beginnt der Apéro?", "Den Apéro bitte so lassen."])(
    "%s drops nothing",
    (text) => expect(drops(text)).toEqual([]),
  );
});

describe("what was wished last, taken back by no name", () => {
  test.each([
    "Take that off again.",
    "Please remove it again.",
    "Den können Sie wieder streichen.",
    "Nehmt das wieder raus.",
    "Enlevez-le s'il vous plaît.",
    "Toglietelo per favore.",
  ])("%s", (text) => expect(drops(text)).toEqual([PROJECTOR.id]));

  test.each(["Nehmen wir das.", "We take it.", "Lassen Sie das bitte so.", "On le prend.", "Lo prendiamo."])(
    "%s drops nothing",
    (text) => expect(drops(text)).toEqual([]),
  );

  test("before anything was wished there is nothing to drop", () =>
    expect(values(reading("Take that off again.").products)).toEqual([]));
});
