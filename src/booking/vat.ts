import type { Money } from "../platform/money.ts";

const BASIS_POINTS = 10_000;

/** The VAT that an amount contains. @param rateBp in basis points, 810 for 8.1 %. Source: spec/workflow.md §5.3. */
export const vatIn = (amount: Money, rateBp: number): Money => amount.times(rateBp / (BASIS_POINTS + rateBp));
