import { type Day, plusDays } from "../platform/days.ts";
import { Money } from "../platform/money.ts";
import type { Room } from "./catalogue.ts";
import { vatIn } from "./vat.ts";
import type { DepositPolicy, Venue } from "./venue.ts";

/** What is due before the event, and when. */
export interface Deposit {
  type: "percentage" | "fixed";
  /** `null` for a fixed amount. */
  percentage: number | null;
  amount: Money;
  /** Contained in the amount; for information. */
  vat: Money;
  dueDay: Day;
  deadlineDays: number;
}

/** The policy that holds for a room: its own says whether and how much, the team's all else. */
export const policyFor = (policy: DepositPolicy, { deposit }: Pick<Room, "deposit">): DepositPolicy => {
  if (deposit.required === false) return { ...policy, enabled: false };
  if (deposit.required !== true) return policy;
  return { ...policy, enabled: true, type: "percentage", percentage: deposit.percent ?? policy.percentage };
};

/** What is due before the event; never more than the total. Source: spec/workflow.md §5.3. */
export const depositFor = (total: Money, policy: DepositPolicy): Money =>
  policy.type === "percentage"
    ? total.percent(policy.percentage)
    : total.min(Money.of(policy.fixedMinor, total.currency));

/**
 * The day a deposit falls due: so many days before the event, but not before tomorrow, and never after the event.
 * Source: spec/workflow.md §5.3.
 */
export const dueDay = (event: Day, deadlineDays: number, today: Day): Day => {
  const wished = plusDays(event, -deadlineDays);
  const tomorrow = plusDays(today, 1);
  const due = wished < tomorrow ? tomorrow : wished;
  return due > event ? event : due;
};

/** The deposit of an offer; `undefined` when none is asked for. */
export const depositOf = (total: Money, event: Day, today: Day, room: Room, venue: Venue): Deposit | undefined => {
  const policy = policyFor(venue.deposit, room);
  if (!policy.enabled) return undefined;
  const amount = depositFor(total, policy);
  if (amount.isZero()) return undefined;
  return {
    type: policy.type,
    percentage: policy.type === "percentage" ? policy.percentage : null,
    amount,
    vat: vatIn(amount, venue.pricing.vatRateBp),
    dueDay: dueDay(event, policy.deadlineDays, today),
    deadlineDays: policy.deadlineDays,
  };
};
