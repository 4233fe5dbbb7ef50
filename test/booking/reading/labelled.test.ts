import { describe, expect, test } from "bun:test";
import type { Found, Reading } from "../../../src/booking/reading/reading.ts";
import { LANGUAGES } from "../../../src/booking/words.ts";
import { countOf, isAct, judgeAll, nameOf, ofLanguage, precisionOf, recallOf } from "./labelled/score.ts";
import { ACTS, ENTITIES, PARTS } from "./labelled/utterances.ts";

const judged = await judgeAll();
const utterances = judged.map(({ utterance }) => utterance);
const tuning = judged.filter(({ utterance }) => utterance.part === "tuning");

describe("the labelled mails", () => {
  test("are many, in four languages, each with an id of its own", () => {
    expect(utterances.length).toBeGreaterThanOrEqual(800);
    expect(new Set(utterances.map(({ id }) => id)).size).toBe(utterances.length);
    expect(new Set(utterances.map(({ language, situation, text }) => `${language} ${situation} ${text}`)).size).toBe(
      utterances.length,
    );
    for (const language of LANGUAGES) expect(ofLanguage(judged, language).length).toBeGreaterThanOrEqual(200);
  });

  test.each(PARTS)("name every act and every entity in the part %s", (part) => {
    const named = utterances.filter((each) => each.part === part).flatMap(({ labels }) => [...labels].map(nameOf));
    expect([...ACTS, ...ENTITIES].filter((name) => !named.includes(name))).toEqual([]);
  });
});

/** What was reached, and may not be lost: `bun run bench:reading --misses` tells which mails are read wrongly. */
const FLOOR = { acts: 0.97, entities: 0.97 };

describe("the tuning part is read", () => {
  describe.each(LANGUAGES)("%s", (language) => {
    const own = ofLanguage(tuning, language);
    test.each([
      ["acts", isAct],
      ["entities", (label: string) => !isAct(label)],
    ] as const)("%s", (kind, isCounted) => {
      const count = countOf(own, isCounted);
      expect(precisionOf(count)).toBeGreaterThanOrEqual(FLOOR[kind]);
      expect(recallOf(count)).toBeGreaterThanOrEqual(FLOOR[kind]);
    });
  });
});

const foundIn = (reading: Reading): Found<unknown>[] =>
  Object.entries(reading)
    .filter(([name]) => name !== "clauses" && name !== "questions")
    .flatMap(([, value]) => (Array.isArray(value) ? (value as Found<unknown>[]) : []));

test("everything that was read shows the text that proves it, and how sure it is", () => {
  const all = judged.flatMap(({ observed: { reading } }) => foundIn(reading).map((found) => ({ found, reading })));
  expect(all.length).toBeGreaterThan(1000);
  for (const { found, reading } of all) {
    const { span, confidence } = found;
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(reading.text.length);
    expect(reading.text.slice(span.start, span.end)).toMatch(/[\p{L}\p{N}]/u);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});
