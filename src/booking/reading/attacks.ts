import { LEXICONS } from "./lexicon/index.ts";
import { type Span, spanOf, words } from "./text.ts";

/** Marks that steer a language model and that no client writes: roles in brackets, fences, chat templates. */
const MARKS =
  /<\/?\s*(?:system|assistant|instructions?|prompt|tool|\|?im_(?:start|end)\|?)\b[^>\n]{0,40}>|<\|[a-z_]{2,20}\|>|\[\/?\s*(?:system|inst|instructions?|assistant)\s*\]|```\s*(?:system|instructions?|prompt)|<<\/?sys>>|#{2,}\s*(?:system|new instructions?)\b|(?:^|\n)\s*(?:system|assistant)\s*:\s*(?:you|ignore|override|new|confirm|set)\b/iu;

const COMMANDS = words(LEXICONS.flatMap(({ attacks }) => attacks));

/**
 * Where a mail tries to command the desk as if it were a program: marks of a prompt, or orders to drop its rules. The
 * same words about a room, a date or the food ("please ignore my last mail") are none. Source: spec/workflow.md §6.5.
 */
export const attackIn = (text: string, folded: string): Span | undefined => {
  const match = MARKS.exec(text) ?? [...folded.matchAll(COMMANDS)][0];
  return match && spanOf(match);
};
