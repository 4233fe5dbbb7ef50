import { type Day, dayOf, isDay } from "../platform/days.ts";

/** A day in either form of the wire, `YYYY-MM-DD` or `DD.MM.YYYY`; `undefined` for what is none. */
export const parseDay = (text: string): Day | undefined => {
  if (isDay(text)) return text;
  const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text) ?? [];
  return year === undefined ? undefined : dayOf(Number(year), Number(month), Number(day));
};
