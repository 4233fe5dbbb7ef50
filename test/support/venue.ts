import { BUILT_IN_FAQ } from "../../src/booking/answering/faq.ts";
import type { Catalogue } from "../../src/booking/catalogue.ts";
import type { Venue } from "../../src/booking/venue.ts";
import { demoCatalogue } from "../../src/dev/demo-catalogue.ts";

export const CATALOGUE: Catalogue = demoCatalogue();

export const VENUE: Venue = {
  name: "The Atelier",
  timezone: "Europe/Zurich",
  currency: "CHF",
  language: "en",
  sender: { email: "openevent@atelier.example", name: "OpenEvent" },
  openingHours: { start: 8, end: 23 },
  deposit: { enabled: true, type: "percentage", percentage: 30, fixedMinor: 0, deadlineDays: 10 },
  pricing: { alwaysFullDay: true, estimateMissingRoomRate: true, offerValidityDays: 14, vatRateBp: 810 },
  options: { holdTtlDays: 14, secondOptionAllowed: true },
  faq: Object.values(BUILT_IN_FAQ),
  visits: { slots: [10, 14, 16], weekdaysOnly: true, minDaysAhead: 2, blockedDays: [] },
  approval: { everyReply: false, offers: "supervised" },
};

/** A room of the demo venue. */
export const room = (name: string) => {
  const found = CATALOGUE.rooms.find((each) => each.name === name);
  if (!found) throw new Error(`the demo venue has no ${name}`);
  return found;
};
