import fc from "fast-check";
import type { ClosingPart } from "../../../src/booking/closing-parts.ts";
import { BILLING_FIELDS } from "../../../src/booking/facts.ts";
import type { ShownProduct } from "../../../src/booking/shown.ts";
import type { Window } from "../../../src/booking/slot.ts";
import type { Money } from "../../../src/platform/money.ts";
import type { Arbitraries, Examples } from "./group.ts";

const DAY = "2026-05-20";

/** One of each kind from the offer on, and the facts that its text has to hold in either language. */
export const closingExamples = (chf: (major: number) => Money, window: Window): Examples<ClosingPart> => ({
  changed: [
    {
      kind: "changed",
      changes: [
        { what: "day", from: "2026-05-07", to: "2026-05-15" },
        { what: "times", from: { start: "10:00", end: "16:00" }, to: { start: "12:00", end: "18:30" } },
        { what: "people", from: 30, to: 50 },
        { what: "room", from: "Room A", to: "Room B" },
      ],
    },
    ["07.05.2026", "15.05.2026", "10:00", "16:00", "12:00", "18:30", "30", "50", "Room A", "Room B"],
  ],
  duplicate: [{ kind: "duplicate" }, []],
  accepted: [{ kind: "accepted" }, []],
  billing_noted: [{ kind: "billing_noted", assumedCountry: "Liechtenstein" }, ["Liechtenstein"]],
  ask_billing: [{ kind: "ask_billing", missing: ["street", "postal_code"] }, ["?"]],
  ask_deposit: [
    { kind: "ask_deposit", amount: chf(150), dueDay: "2026-05-10", isRest: false },
    ["CHF 150.00", "10.05.2026"],
  ],
  deposit_received: [{ kind: "deposit_received", amount: chf(150) }, ["CHF 150.00"]],
  credit: [{ kind: "credit", amount: chf(75) }, ["CHF 75.00"]],
  in_review: [{ kind: "in_review", what: "acceptance" }, []],
  acceptance_agreed: [{ kind: "acceptance_agreed", room: "Room B", day: DAY }, ["Room B", "20.05.2026"]],
  revise_offer: [{ kind: "revise_offer" }, []],
  confirmation: [
    { kind: "confirmation", room: "Room B", window, people: 25, total: chf(750), deposit: chf(225) },
    ["Room B", "20.05.2026", "14:00", "18:00", "25", "CHF 750.00", "CHF 225.00"],
  ],
  booking_stands: [{ kind: "booking_stands", room: "Room B", day: DAY }, ["Room B", "20.05.2026"]],
  declined: [{ kind: "declined" }, []],
  cancelled: [{ kind: "cancelled" }, []],
  counter_noted: [
    {
      kind: "counter_noted",
      total: chf(750),
      removable: [{ name: "Lunch Package", price: chf(28), unit: "per_person" }],
    },
    ["CHF 750.00", "Lunch Package", "CHF 28.00"],
  ],
  price_kept: [{ kind: "price_kept", total: chf(750) }, ["CHF 750.00", "?"]],
  ask_room_reason: [{ kind: "ask_room_reason", room: "Room E", day: DAY }, ["Room E", "20.05.2026", "?"]],
  room_won: [{ kind: "room_won", room: "Room E", day: DAY }, ["Room E", "20.05.2026"]],
  room_lost: [{ kind: "room_lost", room: "Room E", day: DAY }, ["Room E", "20.05.2026"]],
  option_promoted: [{ kind: "option_promoted", room: "Room E", day: DAY }, ["Room E", "20.05.2026"]],
  option_expired: [{ kind: "option_expired", room: "Room E", day: DAY }, ["Room E", "20.05.2026"]],
  sourcing: [{ kind: "sourcing", items: ["harp"] }, ["harp"]],
  sourcing_waits: [{ kind: "sourcing_waits", items: ["harp", "fog machine"] }, ["harp", "fog machine"]],
  sourced: [{ kind: "sourced", items: ["harp"] }, ["harp"]],
  sourcing_failed: [{ kind: "sourcing_failed", items: ["harp"] }, ["harp", "?"]],
});

/** What arbitrary parts are made of. */
export interface Values {
  day: fc.Arbitrary<string>;
  time: fc.Arbitrary<string>;
  people: fc.Arbitrary<number>;
  money: fc.Arbitrary<Money>;
  roomName: fc.Arbitrary<string>;
  shownProduct: fc.Arbitrary<ShownProduct>;
  window: fc.Arbitrary<Window>;
}

/** The same with arbitrary facts. */
export const closingArbitraries = ({
  day,
  time,
  people,
  money,
  roomName,
  shownProduct,
  window,
}: Values): Arbitraries<ClosingPart> => {
  const times = fc.record({ start: time, end: time });
  const items = fc.uniqueArray(fc.constantFrom("harp", "fog machine", "Alphorn", "3 drums"), {
    minLength: 1,
    maxLength: 2,
  });
  const roomAndDay = { room: roomName, day };
  return {
    changed: fc.record({
      kind: fc.constant("changed"),
      changes: fc.array(
        fc.oneof(
          fc.record({ what: fc.constant("day" as const), from: day, to: day }),
          fc.record({ what: fc.constant("times" as const), from: times, to: times }),
          fc.record({ what: fc.constant("people" as const), from: people, to: people }),
          fc.record({ what: fc.constant("room" as const), from: roomName, to: roomName }),
        ),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    duplicate: fc.record({ kind: fc.constant("duplicate") }),
    accepted: fc.record({ kind: fc.constant("accepted") }),
    billing_noted: fc.record({
      kind: fc.constant("billing_noted"),
      assumedCountry: fc.option(fc.constant("Switzerland"), { nil: undefined }),
    }),
    ask_billing: fc.record({
      kind: fc.constant("ask_billing"),
      missing: fc.uniqueArray(fc.constantFrom(...BILLING_FIELDS), { minLength: 1 }),
    }),
    ask_deposit: fc.record({
      kind: fc.constant("ask_deposit"),
      amount: money,
      dueDay: day,
      isRest: fc.boolean(),
    }),
    deposit_received: fc.record({ kind: fc.constant("deposit_received"), amount: money }),
    credit: fc.record({ kind: fc.constant("credit"), amount: money }),
    in_review: fc.record({
      kind: fc.constant("in_review"),
      what: fc.constantFrom(
        "acceptance",
        "confirmation",
        "counter",
        "payment",
        "change",
        "cancellation",
        "conflict",
        "refund",
      ),
    }),
    acceptance_agreed: fc.record({ kind: fc.constant("acceptance_agreed"), ...roomAndDay }),
    revise_offer: fc.record({ kind: fc.constant("revise_offer") }),
    confirmation: fc.record({
      kind: fc.constant("confirmation"),
      room: roomName,
      window,
      people,
      total: money,
      deposit: fc.option(money, { nil: undefined }),
    }),
    booking_stands: fc.record({ kind: fc.constant("booking_stands"), ...roomAndDay }),
    declined: fc.record({ kind: fc.constant("declined") }),
    cancelled: fc.record({ kind: fc.constant("cancelled") }),
    counter_noted: fc.record({
      kind: fc.constant("counter_noted"),
      total: money,
      removable: fc.array(shownProduct, { maxLength: 3 }),
    }),
    price_kept: fc.record({ kind: fc.constant("price_kept"), total: money }),
    ask_room_reason: fc.record({ kind: fc.constant("ask_room_reason"), ...roomAndDay }),
    room_won: fc.record({ kind: fc.constant("room_won"), ...roomAndDay }),
    room_lost: fc.record({ kind: fc.constant("room_lost"), ...roomAndDay }),
    option_promoted: fc.record({ kind: fc.constant("option_promoted"), ...roomAndDay }),
    option_expired: fc.record({ kind: fc.constant("option_expired"), ...roomAndDay }),
    sourcing: fc.record({ kind: fc.constant("sourcing"), items }),
    sourcing_waits: fc.record({ kind: fc.constant("sourcing_waits"), items }),
    sourced: fc.record({ kind: fc.constant("sourced"), items }),
    sourcing_failed: fc.record({ kind: fc.constant("sourcing_failed"), items }),
  };
};
