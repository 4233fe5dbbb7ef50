import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import { LANGUAGES } from "../../src/booking/words.ts";
import { offered } from "./asked/standing.ts";
import { where } from "./spoken/where.ts";

interface Said {
  /** By what they ask: topics, of which one after each ";" has to be found. */
  asked: Record<string, string[]>;
  /** Nothing stored answers them: they are promised, and noted once. */
  noted: string[];
  /** Talk, thanks and how things go on: neither an answer nor a task. */
  idle: string[];
}

for (const language of LANGUAGES) {
  const said: Said = await Bun.file(join(import.meta.dir, "asked/said", `${language}.json`)).json();
  /** The offer stands as before, after a mail; what was asked, and what the desk is left to do. */
  const answeredTo = (text: string) => {
    const desk = offered(language);
    const before = [where(desk), desk.booking?.facts];
    const topics: string[] = desk.readingOf(text).asks.map(({ value }) => value.topic);
    desk.mail(text);
    expect([where(desk), desk.booking?.facts]).toEqual(before);
    return { topics, kinds: desk.kinds, tasks: desk.tasks.map(({ type }) => type) };
  };

  describe(`what clients ask most is answered, in whatever form (§4.1, §4.2) · ${language}`, () => {
    test.each(
      Object.entries(said.asked).flatMap(([topics, texts]) => texts.map((text): [string, string] => [text, topics])),
    )("%s", (text, wanted) => {
      const { topics, tasks } = answeredTo(text);
      for (const each of wanted.split(";"))
        expect(topics.filter((topic) => each.split("/").includes(topic))).not.toEqual([]);
      expect(tasks).toEqual([]);
    });
  });

  describe(`what nothing stored answers is noted once (§4.1) · ${language}`, () => {
    test.each(said.noted)("%s", (text) => {
      const { kinds, tasks } = answeredTo(text);
      expect(kinds).toContain("question_noted");
      expect(tasks).toEqual(["message_manager"]);
    });
  });

  describe(`talk is no question for the desk (§3.3) · ${language}`, () => {
    test.each(said.idle)("%s", (text) => {
      const { kinds, tasks } = answeredTo(text);
      expect(kinds).not.toContain("question_noted");
      expect(tasks).toEqual([]);
    });
  });
}
