import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import { UNSTORED_TOPICS } from "../../src/booking/reading/questions/question.ts";
import { LANGUAGES } from "../../src/booking/words.ts";
import { conversation } from "../support/conversation.ts";
import { FIRST, TAKEN } from "./asked/standing.ts";
import { where } from "./spoken/where.ts";

const unstored: readonly string[] = UNSTORED_TOPICS;

/** Questions by the topics that may answer them, as people put them in passing. */
const askedIn = (language: string): Promise<Record<string, string[]>> =>
  Bun.file(join(import.meta.dir, "asked", `${language}.json`)).json();

for (const language of LANGUAGES) {
  const asked = Object.entries(await askedIn(language)).flatMap(([topics, texts]) =>
    texts.map((text) => [text, topics.split("|")] as const),
  );
  const offered = () => {
    const desk = conversation();
    desk.mail(FIRST[language]);
    return desk;
  };

  describe(`a question while an offer stands is answered, and nothing else happens (§4.1) · ${language}`, () => {
    test.each(asked)("%s", (text, topics) => {
      const desk = offered();
      const before = [where(desk), desk.booking?.facts];
      const found = desk.readingOf(text).asks.map(({ value }) => value.topic);
      expect(found).not.toEqual([]);
      expect(found.filter((topic) => !topics.includes(topic))).toEqual([]);
      desk.mail(text);
      expect([where(desk), desk.booking?.facts]).toEqual(before);
      if (topics.some((topic) => !unstored.includes(topic))) expect(desk.tasks).toEqual([]);
    });
  });

  describe(`a question behind an acceptance does not take it back (§3.13) · ${language}`, () => {
    test.each(asked)("%s", (text, topics) => {
      const desk = offered();
      const mail = `${TAKEN[language]} ${text}`;
      const found = desk.readingOf(mail).asks.map(({ value }) => value.topic);
      expect(found.filter((topic) => !topics.includes(topic))).toEqual([]);
      desk.mail(mail);
      expect(where(desk)).toMatchObject({ accepted: true, room: "Room A", date: "2026-03-15", people: 20, total: 500 });
    });
  });
}
