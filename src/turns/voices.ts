import { compose, type Draft, type Letter } from "../booking/composing/compose.ts";
import type { reworded } from "../booking/composing/reworded.ts";
import type { Wording } from "../booking/ports.ts";
import type { ReadingContext } from "../booking/reading/context.ts";
import type { Reading } from "../booking/reading/reading.ts";
import type { Deps } from "../deps.ts";
import type { Log } from "../platform/log.ts";
import type { Meter } from "../platform/meter.ts";
import { loadedOnce } from "../platform/once.ts";

/** What is not read or written by then is read and written by the rules. Source: spec/http-api.md §1 ("a turn within 25 s"). */
const PATIENCE_MS = 10_000;

type Voiced = Pick<Deps, "log" | "reader" | "writer" | "meter">;

/**
 * A mail's reading. Whoever else reads, the rules do where he fails, is late, or says what cannot be of that mail; the
 * rest of the house does not know who it was.
 * @param ruled what the rules have read in it already, as things stand there
 */
export const readMail = async (
  { reader, log, meter }: Voiced,
  text: string,
  context: ReadingContext,
  ruled?: Reading,
): Promise<Reading> => {
  const theirs = reader && (await inTime((signal) => reader.read(text, context, signal), "reader", log, meter));
  if (theirs) {
    const { isSound } = await import("../booking/reading/sound.ts");
    if (isSound(theirs, text, context)) return theirs;
    log.warn({ port: "reader" }, "a reading is not one of its mail; the rules read it");
  }
  return ruled ?? readByRules(text, context);
};

const rulesOfReading = loadedOnce(() => import("../booking/reading/read.ts"));

/** A mail's reading by the rules alone; they and their words are loaded when the first mail comes. */
export const readByRules = async (text: string, context: ReadingContext): Promise<Reading> => {
  const { read } = await rulesOfReading();
  return read(text, context);
};

/** A letter in words: the writer's where each of its facts holds, else the templates'. Source: spec/workflow.md §6.4. */
export const writeLetter = async (
  { writer, log, meter }: Voiced,
  letter: Letter,
  catalogue: Parameters<typeof reworded>[3],
): Promise<Draft> => {
  const ours = compose(letter);
  const theirs = writer && (await inTime((signal) => writer.write(letter, ours, signal), "writer", log, meter));
  if (!theirs || isEmpty(theirs)) return ours;
  const rules = await import("../booking/composing/reworded.ts");
  const { draft, findings } = rules.reworded(ours, theirs, letter.parts, catalogue);
  if (findings.length === 0) return draft;
  log.warn(
    { port: "writer", findings: findings.map(({ problem, claim }) => `${problem} ${claim.kind}`) },
    "other words do not match the facts; the templates speak",
  );
  return ours;
};

const isEmpty = ({ subject, body }: Wording): boolean => subject.trim() === "" || body.trim() === "";

/** What it says in time; nothing of a failure reaches the client. Source: spec/http-api.md §4.1. */
const inTime = async <T>(
  work: (signal: AbortSignal) => Promise<T>,
  port: "reader" | "writer",
  log: Log,
  meter: Meter | undefined,
): Promise<T | undefined> => {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const late = Promise.withResolvers<undefined>();
  const giveUp = () => late.resolve(undefined);
  signal.addEventListener("abort", giveUp, { once: true });
  try {
    const said = await Promise.race([work(signal), late.promise]);
    meter?.modelCall(port, said === undefined ? "failed" : "said");
    if (said === undefined) log.warn({ port }, "nothing was said in time; the rules go on");
    return said;
  } catch (error) {
    meter?.modelCall(port, "failed");
    log.warn({ port, error: error instanceof Error ? error.name : "unknown" }, "a port has failed; the rules go on");
    return undefined;
  } finally {
    signal.removeEventListener("abort", giveUp);
  }
};
