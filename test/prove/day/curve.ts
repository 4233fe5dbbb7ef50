import type { Hour } from "./day.ts";

const WIDTH = 50;

/** The hours of a day, each as a bar of its memory: full as far as it is kept. */
export const curveOf = (hours: readonly Hour[]): string => {
  const most = Math.max(...hours.map(({ rssMb }) => rssMb));
  return hours
    .map(({ at, rssMb, keptMb, heapMb, turns }) => {
      const bar = "█".repeat(Math.round((keptMb / most) * WIDTH)).padEnd(Math.round((rssMb / most) * WIDTH), "░");
      const figures = `${String(rssMb).padStart(5)} MB, ${String(keptMb).padStart(4)} kept, ${heapMb.toFixed(1)} of objects`;
      return `${at.slice(11, 16)} ${String(turns).padStart(6)} turns ${figures} ${bar}`;
    })
    .join("\n");
};

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** By how much a figure of the last third is above that of the middle third, as a share: what has been reached stays. */
export const growthOf = (hours: readonly Hour[], figure: "keptMb" | "heapMb" | "objects"): number => {
  const third = Math.floor(hours.length / 3);
  const of = (part: readonly Hour[]): number => median(part.map((hour) => hour[figure]));
  return of(hours.slice(-third)) / of(hours.slice(third, -third)) - 1;
};
