import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import { LANGUAGES } from "../../src/booking/words.ts";
import { conversation } from "../support/conversation.ts";
import { type Where, where } from "./spoken/where.ts";

/** What a client wrote, and what has to be true of the booking after it; nothing else of it has moved if `unchanged`. */
interface Turn {
  mail: string;
  stands?: Partial<Where> & { unchanged?: true };
}
interface Spoken {
  id: string;
  today: string;
  turns: readonly Turn[];
}

const spokenIn = (language: string): Promise<Spoken[]> =>
  Bun.file(join(import.meta.dir, "spoken", `${language}.json`)).json();

for (const language of LANGUAGES) {
  const spoken = await spokenIn(language);
  describe(`conversations written without looking at the desk · ${language}`, () => {
    test.each(spoken.map((each) => [each.id, each] as const))("%s", (_, { today, turns }) => {
      const desk = conversation({ today });
      for (const { mail, stands: { unchanged, ...wanted } = {} } of turns) {
        const before = where(desk);
        desk.mail(mail);
        expect(where(desk), mail).toMatchObject(unchanged ? before : wanted);
      }
    });
  });
}
