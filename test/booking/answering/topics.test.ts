import { describe, expect, test } from "bun:test";
import { LANGUAGES } from "../../../src/booking/words.ts";
import { type AskedSetup, ask, BOOKED } from "../../support/asked.ts";
import type { Answered } from "./asked/asked.ts";
import { NOTED } from "./asked/noted.ts";
import { OFFERED } from "./asked/offered.ts";
import { TERMS } from "./asked/terms.ts";

const ANSWERED = [...OFFERED, ...TERMS];
const setupOf = ({ topic }: Answered): AskedSetup => (topic === "alternatives" ? { booking: BOOKED } : {});
const inOrder = (["en", "de", "fr", "it"] as const).filter((language) => LANGUAGES.includes(language));

describe("every topic, without a booking and in each language", () => {
  for (const asked of ANSWERED)
    for (const [index, language] of inOrder.entries())
      test(`${asked.name} (${language})`, () => {
        const { kinds, open, text, last } = ask(asked.questions[index] ?? "", { ...setupOf(asked), language });
        expect({ kinds, open, topic: last?.topic }).toEqual({ kinds: [asked.kind], open: [], topic: asked.topic });
        for (const fact of asked.facts) expect(text).toContain(fact);
      });
});

const PROMISES = { en: /check for you/, de: /klären/, fr: /vérifiera/, it: /verificherà/ } as const;

describe("what is not stored is promised in each language, and never guessed", () => {
  for (const { name, topic, questions } of NOTED)
    for (const [index, language] of inOrder.entries())
      test(`${name} (${language})`, () => {
        const { kinds, open, text } = ask(questions[index] ?? "", { language });
        expect({ kinds, open }).toEqual({ kinds: ["question_noted"], open: [topic] });
        expect(text).not.toMatch(/\d/);
        if (topic !== "other") expect(text).toMatch(PROMISES[language]);
      });
});
