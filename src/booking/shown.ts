import type { Money } from "../platform/money.ts";
import type { Unit } from "./words.ts";

/** A room as a message shows it. */
export interface ShownRoom {
  name: string;
  seats: number;
  /** Another party holds a first option. */
  isOption: boolean;
}

export interface ShownProduct {
  name: string;
  price: Money;
  unit: Unit;
}
