import type { Letter } from "./composing/compose.ts";
import type { ReadingContext } from "./reading/context.ts";
import type { Reading } from "./reading/reading.ts";

/**
 * Makes a reading of a mail. The rules are one reader (reading/read.ts); a language model may be another. What a reader
 * says is taken as it is, so that whatever is no part of the house is looked at before (reading/sound.ts).
 */
export interface Reader {
  /** @param signal aborted when nobody waits for it any longer */
  read(text: string, context: ReadingContext, signal: AbortSignal): Promise<Reading>;
}

/** A letter's words. What they claim is read from them, never taken from who wrote them. */
export interface Wording {
  subject: string;
  body: string;
}

/**
 * Puts a letter into words. The templates are one writer (composing/compose.ts); a language model may be another: then
 * `template` is what the templates say, of which every fact has to be kept (composing/reworded.ts). Source:
 * spec/workflow.md §6.2 "universal wording", §6.3.
 */
export interface Writer {
  write(letter: Letter, template: Wording, signal: AbortSignal): Promise<Wording>;
}
