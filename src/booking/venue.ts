import type { Day } from "../platform/days.ts";
import type { FaqItem } from "./answering/faq.ts";
import type { Language } from "./words.ts";

export interface DepositPolicy {
  enabled: boolean;
  type: "percentage" | "fixed";
  percentage: number;
  fixedMinor: number;
  /** Days before the event on which it falls due. */
  deadlineDays: number;
}

/** When the house can be shown to somebody. Source: spec/http-api.md §12.2, spec/workflow.md §2.11. */
export interface VisitPolicy {
  /** Full hours at which a visit can start. */
  slots: readonly number[];
  weekdaysOnly: boolean;
  minDaysAhead: number;
  blockedDays: readonly Day[];
}

/** What a team has configured, as the rules need it. Source: spec/http-api.md §12. */
export interface Venue {
  name: string;
  timezone: string;
  currency: string;
  language: Language;
  /** Who mails come from. */
  sender: { email: string; name: string };
  /** Hours of the day, in the venue's zone; 24 is midnight. */
  openingHours: { start: number; end: number };
  deposit: DepositPolicy;
  pricing: {
    alwaysFullDay: boolean;
    estimateMissingRoomRate: boolean;
    offerValidityDays: number;
    vatRateBp: number;
  };
  options: { holdTtlDays: number; secondOptionAllowed: boolean };
  /** Questions with the venue's answers; none where it has switched them off. */
  faq: readonly FaqItem[];
  visits: VisitPolicy;
  /** Whether every reply waits for a manager, and whether an offer does. */
  approval: { everyReply: boolean; offers: "always" | "supervised" | "never" };
}
