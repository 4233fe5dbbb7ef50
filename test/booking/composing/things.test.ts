import { describe, expect, test } from "bun:test";
import { BUILT_IN_FAQ, FAQ_TOPICS } from "../../../src/booking/answering/faq.ts";
import { compose, templatesOf } from "../../../src/booking/composing/compose.ts";
import * as de from "../../../src/booking/composing/de/thing-words.ts";
import * as en from "../../../src/booking/composing/en/thing-words.ts";
import * as fr from "../../../src/booking/composing/fr/thing-words.ts";
import * as it from "../../../src/booking/composing/it/thing-words.ts";
import { claimsIn } from "../../../src/booking/composing/verify.ts";
import type { Part } from "../../../src/booking/parts.ts";
import { UNSTORED_TOPICS } from "../../../src/booking/reading/questions/question.ts";
import { LANGUAGES } from "../../../src/booking/words.ts";
import { CATALOGUE, VENUE } from "../../support/venue.ts";
import { EXAMPLES } from "./parts.ts";

const WORDS = { en, de, fr, it };
const FAQ: readonly Part[] = FAQ_TOPICS.map((topic) => ({ kind: "faq", topic, rooms: [] }));
const NOTED: readonly Part[] = UNSTORED_TOPICS.map((topic) => ({ kind: "question_noted", topics: [topic] }));

/** A room's things are claims: their words stand for nothing else in any sentence, whatever is said beside it. */
describe.each(LANGUAGES)("no sentence uses a word of what rooms have for something else (%s)", (language) => {
  const { FEATURES, FEATURES_COUNTED } = WORDS[language];
  const things = [...Object.values(FEATURES), ...Object.values(FEATURES_COUNTED)];
  test.each([...Object.values(EXAMPLES).map(([part]) => part), ...FAQ, ...NOTED])("%#", (part) => {
    const { body, claims } = compose({ language, name: undefined, venue: VENUE.name, parts: [part] });
    const verbatim = claims.flatMap((claim) => (claim.kind === "verbatim" ? [claim.text] : []));
    const names = claims.flatMap((claim) => (claim.kind === "product" ? [claim.name] : []));
    const stated = claimsIn(body, CATALOGUE, templatesOf(language).forms, verbatim, [...things, ...names]);
    expect(stated.filter(({ kind }) => kind === "product")).toEqual(claims.filter(({ kind }) => kind === "product"));
  });
});

test("every answer of the built-in list is among them", () =>
  expect(FAQ).toHaveLength(Object.keys(BUILT_IN_FAQ).length));
