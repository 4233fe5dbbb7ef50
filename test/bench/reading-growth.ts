import { HARD_MAILS } from "../booking/reading/labelled/hard-mails.ts";
import { reading } from "../booking/reading/mail.ts";
import { median, ms } from "./report.ts";

/** Longer mails are cut, so that the last column is no longer than the one before. */
const LENGTHS = [1250, 2500, 5000, 10_000, 100_000] as const;
const ROUNDS = 5;
const LIMIT_MS = 50;

const millisOf = (text: string): number => {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    reading(text);
    return performance.now() - start;
  });
  return median(rounds);
};

/** How long hard mails take to read, and how that grows with their length: 2 a doubling is linear. */
export const growth = (): string => {
  reading(HARD_MAILS["prose"]?.(2000) ?? "");
  const rows = Object.entries(HARD_MAILS).map(([name, mail]) => {
    const times = LENGTHS.map((length) => millisOf(mail(length)));
    const [, , half = 0, full = 0] = times;
    const note = Math.max(...times) > LIMIT_MS ? ` over ${LIMIT_MS} ms` : "";
    return `${name.padEnd(18)}${times.map((time) => ms(time).padStart(11)).join("")}${(full / half).toFixed(1).padStart(9)}${note}`;
  });
  const heading = `${"characters".padEnd(18)}${LENGTHS.map((length) => String(length).padStart(11)).join("")}  5k→10k`;
  return [heading, ...rows].join("\n");
};
