import { expect, test } from "bun:test";
import fc from "fast-check";
import type { Catalogue, Room } from "../../src/booking/catalogue.ts";
import type { Venue } from "../../src/booking/venue.ts";
import { conversation } from "../support/conversation.ts";
import { CATALOGUE, VENUE } from "../support/venue.ts";

const MAILS = [
  "Hello, please send us an offer for Room B for 25 people on 29 February 2028 from 14:00 to 18:00.",
  "Guten Tag, wir suchen einen Raum für 60 Personen am 28. März 2027, ganzer Tag, mit Beamer und Apéro.",
  "We would like a dinner for 12 people on some Saturday in February.",
  "Bonjour, nous cherchons une salle pour 30 personnes le 31 décembre de 22h à 2h.",
  "A conference from 24 to 27 October 2027 for 80 people, please, from 08:00 to 23:00.",
  "We will be 200 people instead.",
  "On second thought 10 people, on 1 January 2027 at 00:00 to 24:00.",
  "Could we come on 12.12.2099 instead?",
  "Room C please.",
  "The first one, please.",
  "We accept the offer. Our billing address: Muster AG, Musterweg 1, 8000 Zürich, Switzerland.",
  "Can you do CHF 300?",
  "Which days are free in the next two weeks?",
  "May we visit the house before?",
  "Wednesday at 10 works.",
  "None of these days suits.",
  "We need it because the founder met her husband in this very room.",
  "Please cancel the booking.",
  "We paid the deposit.",
] as const;

const room = (given: Room): fc.Arbitrary<Room> =>
  fc
    .record({
      before: fc.constantFrom(0, 30, 1440),
      after: fc.constantFrom(0, 30, 1440),
      hourly: fc.constantFrom(null, 0, 9000),
      fullDay: fc.constantFrom(null, 0, 50_000, 99_999_999),
      capacityMax: fc.constantFrom(1, 30, 100_000),
      required: fc.constantFrom(null, true, false),
      percent: fc.constantFrom(null, 1, 100),
    })
    .map(({ before, after, hourly, fullDay, capacityMax, required, percent }) => ({
      ...given,
      capacityMin: Math.min(given.capacityMin, capacityMax),
      capacityMax,
      buffers: { before, after },
      rates: { hourly, halfDay: null, fullDay },
      deposit: { required, percent },
    }));

/** Every room is to be had or retired; what a booking may hold is never gone (spec/http-api.md §20). */
const catalogue: fc.Arbitrary<Catalogue> = fc
  .tuple(...CATALOGUE.rooms.map((each) => fc.tuple(room(each), fc.boolean())))
  .map((rooms) => ({
    ...CATALOGUE,
    rooms: rooms.flatMap(([each, isRetired]) => (isRetired ? [] : [each])),
    retired: rooms.flatMap(([each, isRetired]) => (isRetired ? [each] : [])),
  }));

/** Whatever spec/http-api.md §12.2 admits, its ends above all. */
const settings: fc.Arbitrary<Partial<Venue>> = fc.record(
  {
    timezone: fc.constantFrom("Europe/Zurich", "Pacific/Apia", "Pacific/Kiritimati", "America/St_Johns", "UTC"),
    openingHours: fc.constantFrom({ start: 0, end: 24 }, { start: 0, end: 1 }, { start: 23, end: 24 }),
    deposit: fc.record({
      enabled: fc.boolean(),
      type: fc.constantFrom("percentage", "fixed"),
      percentage: fc.constantFrom(1, 30, 100),
      fixedMinor: fc.constantFrom(0, 1, 100_000_000),
      deadlineDays: fc.constantFrom(1, 10, 365),
    }),
    pricing: fc.record({
      alwaysFullDay: fc.boolean(),
      estimateMissingRoomRate: fc.boolean(),
      offerValidityDays: fc.constantFrom(1, 14, 365),
      vatRateBp: fc.constantFrom(0, 810, 3000),
    }),
    options: fc.record({ holdTtlDays: fc.constantFrom(1, 14, 365), secondOptionAllowed: fc.boolean() }),
    visits: fc.record({
      slots: fc.constantFrom([0], [10, 14, 16], [23]),
      weekdaysOnly: fc.boolean(),
      minDaysAhead: fc.constantFrom(0, 2, 90),
      blockedDays: fc.constantFrom([], ["2026-12-30", "2027-01-04"]),
    }),
    approval: fc.record({ everyReply: fc.boolean(), offers: fc.constantFrom("always", "supervised", "never") }),
  },
  { requiredKeys: [] },
);

type Act =
  | { mail: string }
  | { settings: Partial<Venue>; catalogue: Catalogue }
  | { pays: number }
  | { until: string }
  | { verdict: "approved" | "rejected" };

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ mail: fc.constantFrom(...MAILS) }) },
  { weight: 2, arbitrary: fc.record({ settings, catalogue }) },
  { weight: 2, arbitrary: fc.record({ pays: fc.constantFrom(1, 10_000, 100_000_000) }) },
  { weight: 1, arbitrary: fc.record({ until: fc.constantFrom("2027-01-02", "2028-03-01", "2030-01-01") }) },
  { weight: 3, arbitrary: fc.record({ verdict: fc.constantFrom("approved" as const, "rejected" as const) }) },
);

const perform = (desk: ReturnType<typeof conversation>, each: Act): void => {
  if ("mail" in each) desk.mail(each.mail);
  else if ("pays" in each) desk.pay(each.pays);
  else if ("until" in each) desk.wait(each.until);
  else if ("settings" in each) desk.rearrange(each.settings, each.catalogue);
  else for (const { type } of desk.due) desk.decide({ type, verdict: each.verdict });
};

test("whatever a venue configures, and whenever, each turn comes to an end and says what is true", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("2026-01-13", "2026-12-31", "2027-03-27", "2027-10-30", "2028-02-28"),
      settings,
      fc.constantFrom(...MAILS.slice(0, 5)),
      fc.array(act, { minLength: 1, maxLength: 8 }),
      (today, venue, first, acts) => {
        const desk = conversation({ today, venue: { ...VENUE, ...venue } });
        desk.mail(first);
        for (const each of acts) perform(desk, each);
        expect(desk.booking).toBeDefined();
      },
    ),
    { numRuns: 40, includeErrorInReport: true },
  );
});
