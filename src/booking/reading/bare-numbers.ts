import { type Reading, toldIn } from "./reading.ts";
import { type Span, spanOf, touches } from "./text.ts";

/** As many digits as a head count, an hour, a small price or a reference has; a year says nothing. */
const NUMBER = /(?<![\p{L}\p{N}.,:'/#+-])(?:\d{1,3}|(?!19|20)\d{4})(?![\p{L}\p{N}%'/+-]|[.,:]\d)/gu;

/**
 * Numbers that nothing else in the reading explains: "ok, they want in too, that makes 55".
 * @param counts the text without its dates, times, telephone numbers, amounts and addresses
 */
export const bareNumbers = (
  reading: Omit<Reading, "bareNumbers">,
  counts: string,
): readonly { number: number; span: Span }[] => {
  const told = toldIn(reading).map(({ span }) => span);
  return [...counts.matchAll(NUMBER)]
    .map((match) => ({ number: Number(match[0]), span: spanOf(match) }))
    .filter(({ span }) => !told.some((each) => touches(each, span)));
};
