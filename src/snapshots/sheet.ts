import type { Templates } from "../booking/composing/templates.ts";
import type { Facts } from "../booking/facts.ts";
import type { Part, SheetType } from "../booking/parts.ts";
import type { World } from "../booking/world.ts";
import { type Day, MONTH_NAMES } from "../platform/days.ts";

/** What a message is about, as far as its links go. */
export interface Told {
  says: readonly Part[];
  world: World;
  facts: Facts;
  labels: Templates["labels"];
}

/** Everything that can be seen behind one link. Nothing in it tells who the client is. */
export interface Sheet {
  type: SheetType;
  params: Record<string, unknown>;
  /** The data, once the offer that it is about has its id. */
  data: (offerId: string | null) => Record<string, unknown>;
}

const MINOR_UNITS = 100;
export const major = (minor: number): number => minor / MINOR_UNITS;

/** Months by their English names, or all year. Source: spec/http-api.md §13. */
export const monthNames = (months: readonly number[]): readonly string[] | "Year-round" =>
  months.length === 0 ? "Year-round" : months.flatMap((month) => MONTH_NAMES[month - 1] ?? []);

export const monthNameOf = (day: Day | undefined): string | null =>
  day === undefined ? null : (MONTH_NAMES[Number(day.slice(5, 7)) - 1] ?? null);
