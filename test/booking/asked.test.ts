import { describe, expect, test } from "bun:test";
import { LANGUAGES } from "../../src/booking/words.ts";
import { asked, askedIn, isStored, offered, STANDS, TAKEN } from "./asked/standing.ts";
import { where } from "./spoken/where.ts";

for (const language of LANGUAGES) {
  const inPassing = await askedIn(`${language}.json`);

  describe(`a question while an offer stands is answered, and nothing else happens (§4.1) · ${language}`, () => {
    test.each(inPassing)("%s", (text, topics) => {
      const desk = asked(language, text, topics);
      if (isStored(topics)) expect(desk.tasks).toEqual([]);
    });
  });

  describe(`a question behind an acceptance does not take it back (§3.13) · ${language}`, () => {
    test.each(inPassing)("%s", (text, topics) => {
      const desk = offered(language);
      const mail = `${TAKEN[language]} ${text}`;
      const found = desk.readingOf(mail).asks.map(({ value }) => value.topic);
      expect(found.filter((topic) => !topics.includes(topic))).toEqual([]);
      desk.mail(mail);
      expect(where(desk)).toMatchObject(STANDS);
    });
  });
}
