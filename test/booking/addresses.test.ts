import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import type { Billing } from "../../src/booking/facts.ts";
import type { Language } from "../../src/booking/words.ts";
import { conversation } from "../support/conversation.ts";
import { FIRST, TAKEN } from "./asked/standing.ts";
import { where } from "./spoken/where.ts";

interface Addressed {
  language: Language;
  mail: string;
  /** The billing address in it; none where there is only a signature. */
  billing: Billing | null;
}
const addressed: Addressed[] = await Bun.file(join(import.meta.dir, "addresses", "addresses.json")).json();

describe.each([false, true])(
  "a billing address as people write it, and no signature (§3.11) · accepted before: %p",
  (isAccepted) => {
    test.each(addressed.map((each) => [each.mail, each] as const))("%s", (_, { language, mail, billing }) => {
      const desk = conversation();
      desk.mail(FIRST[language]);
      if (isAccepted) desk.mail(TAKEN[language]);
      const { room, date, people, total } = where(desk);
      desk.mail(mail);
      if (billing === null) expect(desk.fact("billing")).toBeUndefined();
      else expect(desk.fact("billing")).toMatchObject(billing);
      expect(where(desk)).toMatchObject({ room, date, people, total });
    });
  },
);
