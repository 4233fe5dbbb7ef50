import { describe, expect, test } from "bun:test";
import { LEXICONS } from "../../../src/booking/reading/lexicon/index.ts";
import { SIGNALS } from "../../../src/booking/reading/lexicon/lexicon.ts";
import { neededBy } from "../../../src/booking/reading/pattern/needed.ts";
import { among, anyOf, matchesIn, parseAll, pattern } from "../../../src/booking/reading/pattern/pattern.ts";
import { fold, words } from "../../../src/booking/reading/text.ts";
import { readUtterances } from "./labelled/utterances.ts";

describe("what a pattern needs", () => {
  test.each([
    ["accept(?:ed)?", ["accept", "accepted"]],
    ["(?:we|i) (?:\\p{L}+ )*accept", ["accept"]],
    ["(?:yes|no)+ please", ["yes please", "no please"]],
    ["\\d{1,2} (?:people|guests)", ["0 people", "0 guests"]],
    ["wi-?fi", ["wifi", "wi fi"]],
    ["caf[eé]s?", ["cafe", "cafes", "caf ", "caf s"]],
    ["(?<![\\p{L}\\p{N}])ok(?![\\p{L}\\p{N}])", [" ok "]],
    ["(?<!\\p{L})ok(?!\\p{L})", ["ok"]],
    ["(?=merci)(?<=^|, )merci", ["merci"]],
    ["a|offer", undefined],
    ["(?:offer)?", undefined],
    ["[^.]{0,20}", undefined],
    ["\\p{Lu}\\p{L}+", undefined],
  ])("%s", (source, needed) => expect(neededBy(source)).toEqual(needed === undefined ? undefined : [...needed]));
});

describe("patterns that belong together", () => {
  const named = { terms: ["payment terms", "terms"], pay: ["pay(?:s|ment)?"], digits: ["\\d+"], none: ["harps?"] };
  const forms = [
    ...Object.entries(named).map(([name, words]) => ({ name, form: anyOf(words, ["(?<!\\p{L})", "(?!\\p{L})"]) })),
    { name: "plain", form: /x/u },
  ];
  const may = among(forms);

  test("those that a text may hold are told in their order, each once, and one that cannot stand there is not", () => {
    expect(may("payment terms, and terms again").map(({ name }) => name)).toEqual(["terms", "pay", "digits", "plain"]);
    expect(may("nothing of that").map(({ name }) => name)).toEqual(["digits", "plain"]);
  });

  test("the first matches are those of all", () => {
    const form = anyOf(["pay", "terms"], ["", ""]);
    const all = matchesIn("pay terms pay terms", form).map(({ index }) => index);
    expect(all).toEqual([0, 4, 10, 14]);
    expect(matchesIn("pay terms pay terms", form, 2).map(({ index }) => index)).toEqual([0, 4]);
    expect(matchesIn("axbx", /x/gu, 1).map(({ index }) => index)).toEqual([1]);
    expect(matchesIn("none", form)).toEqual([]);
  });
});

/** As one expression finds them. */
const plainly = (form: RegExp, text: string) =>
  [...text.matchAll(new RegExp(form.source, "gu"))].map(({ 0: match, index }) => [index, match]);
const found = (form: RegExp, text: string) => [...text.matchAll(form)].map(({ 0: match, index }) => [index, match]);

describe("alternatives that are tried one by one are found as by one expression", () => {
  test.each([
    ["the first place, and there the first of them", ["pay(?:s|ment)?", "payment terms", "terms", "we pay"]],
    ["one that may be empty", ["x*", "yes"]],
    ["one that needs nothing", ["\\p{L}{9}", "pay"]],
  ])("%s", (_name, alternatives) => {
    const form = anyOf(alternatives, ["(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])"]);
    for (const text of ["we pay, payment terms: payments", "yes", "", "nothing of that", "xx yes x"])
      expect(found(form, text)).toEqual(plainly(form, text));
  });

  test("a search, and a look whether it is there", () => {
    const form = pattern("(?:room|rooms) [ab]");
    expect(["we take room a", "no room"].map((text) => [text.search(form), form.test(text)])).toEqual([
      [8, true],
      [-1, false],
    ]);
  });

  test("what is replaced, parted and taken out", () => {
    const form = anyOf(["rooms?", "halls?"], ["(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])"]);
    const plain = new RegExp(form.source, "gu");
    for (const text of ["room a, halls b and no roommate", "nothing of that", ""]) {
      expect(text.replace(form, "<$&>")).toBe(text.replace(plain, "<$&>"));
      expect(text.replaceAll(form, (each) => each.toUpperCase())).toBe(
        text.replaceAll(plain, (each) => each.toUpperCase()),
      );
      expect(text.split(form)).toEqual(text.split(plain));
      expect(text.match(form)).toEqual(text.match(plain));
      expect(form.exec(text)?.index).toBe(plain.exec(text)?.index);
      expect(form.lastIndex).toBe(plain.lastIndex);
      form.lastIndex = 0;
      plain.lastIndex = 0;
    }
  });

  test("every signal of every labelled mail", async () => {
    const texts = (await readUtterances()).filter((_, index) => index % 8 === 0).map(({ text }) => fold(text));
    const wrong = SIGNALS.flatMap((kind) => {
      const form = words(LEXICONS.flatMap(({ signals }) => signals[kind]));
      return texts.filter((text) => !Bun.deepEquals(found(form, text), plainly(form, text)));
    });
    expect(wrong).toEqual([]);
  });
});

test("every pattern of the reader is a regular expression, before a mail holds its letters", async () => {
  await Promise.all([
    import("../../../src/booking/reading/read.ts"),
    import("../../../src/booking/composing/verify.ts"),
    import("../../../src/booking/visits/about-visit.ts"),
    import("../../../src/booking/turn.ts"),
  ]);
  expect(parseAll()).toBeGreaterThan(300);
  pattern("no (expression");
  expect(parseAll).toThrow(SyntaxError);
});
