import { read as readMail } from "../booking/reading/read.ts";
import { underlined } from "../booking/reading/underlined.ts";
import { ASKABLE, type Askable, NO_DIALOGUE } from "../booking/world.ts";
import { demoCatalogue } from "../dev/demo-catalogue.ts";
import { parseMail } from "../mail/parse.ts";
import { createClock } from "../platform/clock.ts";
import { dayAt, isDay } from "../platform/days.ts";
import { EXIT, Stop } from "../platform/exit.ts";

export interface ReadOptions {
  today?: string;
  asked?: string;
  json?: boolean;
}

const TIMEZONE = "Europe/Zurich";
/** The head of a mail as it comes from a mail server; anything else is its text. */
const HEADER = /^(?:from|received|return-path|delivered-to|subject|date|message-id|mime-version|x-[a-z-]+):\s/i;

/** Prints what is read in a mail, by the demo venue's catalogue and without a database. */
export const read = async (source: string, { today, asked, json }: ReadOptions): Promise<void> => {
  const raw = await readSource(source);
  const head = new TextDecoder().decode(raw.subarray(0, 200));
  const text = HEADER.test(head) ? (await parseMail(raw)).text : new TextDecoder().decode(raw);
  if (text.trim() === "") throw new Stop(EXIT.badInput, "The mail is empty.");
  const reading = readMail(text, {
    ...NO_DIALOGUE,
    today: dayOf(today),
    catalogue: demoCatalogue(),
    language: undefined,
    asked: askedOf(asked),
  });
  process.stdout.write(`${json ? JSON.stringify(reading, null, 2) : underlined(reading)}\n`);
};

const dayOf = (today: string | undefined) => {
  if (today === undefined) return dayAt(createClock().now(), TIMEZONE);
  if (!isDay(today)) throw new Stop(EXIT.usage, "--today takes a day as 2027-05-20.");
  return today;
};

const askedOf = (asked = ""): Askable[] =>
  asked
    .split(",")
    .filter((name) => name !== "")
    .map((name) => {
      const found = ASKABLE.find((each) => each === name);
      if (!found) throw new Stop(EXIT.usage, `--asked takes some of ${ASKABLE.join(", ")}.`);
      return found;
    });

const readSource = async (source: string): Promise<Uint8Array> => {
  if (source === "-") return Bun.stdin.bytes();
  const file = Bun.file(source);
  if (!(await file.exists())) throw new Stop(EXIT.noInput, `There is no file ${source}.`);
  return file.bytes();
};
