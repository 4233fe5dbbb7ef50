import fc from "fast-check";
import { compose, type Letter } from "../../../src/booking/composing/compose.ts";
import { DAYPARTS } from "../../../src/booking/facts.ts";
import { type Missing, type Part, SHEET_TYPES } from "../../../src/booking/parts.ts";
import type { Line } from "../../../src/booking/pricing.ts";
import type { ShownProduct, ShownRoom } from "../../../src/booking/shown.ts";
import type { Window } from "../../../src/booking/slot.ts";
import { LANGUAGES } from "../../../src/booking/words.ts";
import { plusDays, timeOfMinutes } from "../../../src/platform/days.ts";
import { Money } from "../../../src/platform/money.ts";
import { CATALOGUE, VENUE } from "../../support/venue.ts";
import { answerArbitraries } from "./answer-arbitraries.ts";
import { closingArbitraries } from "./closing.ts";
import type { Arbitraries } from "./group.ts";
import { visitArbitraries } from "./visits.ts";

/** Letters as the desk may have to write them, from facts that never belonged together. */

const day = fc.integer({ min: 0, max: 1500 }).map((days) => plusDays("2025-12-01", days));
const time = fc.integer({ min: 0, max: 95 }).map((quarters) => timeOfMinutes(quarters * 15));
const people = fc.integer({ min: 1, max: 999 });
const seats = fc.integer({ min: 1, max: 400 });
const money = fc.integer({ min: 1, max: 9_999_999 }).map((minor) => Money.of(minor, VENUE.currency));
const roomName = fc.constantFrom(...CATALOGUE.rooms.map(({ name }) => name));
const product = fc.constantFrom(...CATALOGUE.products, ...CATALOGUE.menus);
const productName = product.map(({ name }) => name);

/** Names as clients have them: with digits, signs and other alphabets. */
export const CLIENTS = [
  "Anna Muster",
  "José Núñez-O'Brien",
  "Studio 25 GmbH",
  "3M (Schweiz) AG",
  "20 Minuten",
  "Müller & Söhne, 1848",
  "C++ Users *Zürich*",
  "Dr. h.c. $mith",
  "50+ Club",
  "CHF Finanz AG",
  "山田 太郎",
  "A/B [Test] {2.0}",
  "14.02.2026 Festkomitee",
  "Raum & Zeit",
] as const;
const client = fc.constantFrom(...CLIENTS);

const window: fc.Arbitrary<Window> = fc
  .record({ day, nights: fc.option(fc.integer({ min: 1, max: 5 }), { nil: 0 }), start: time, end: time })
  .map(({ day: first, nights, start, end }) => ({
    day: first,
    last: nights ? plusDays(first, nights) : undefined,
    start,
    end,
  }));

const shownRoom: fc.Arbitrary<ShownRoom> = fc.record({ name: roomName, seats, isOption: fc.boolean() });
const shownProduct: fc.Arbitrary<ShownProduct> = product.map(({ name, priceMinor, unit }) => ({
  name,
  price: Money.of(priceMinor, VENUE.currency),
  unit,
}));

const wish: fc.Arbitrary<Line> = fc
  .record({ of: product, quantity: fc.integer({ min: 1, max: 200 }), included: fc.boolean() })
  .map(({ of, quantity, included }) => {
    const unitPrice = Money.of(included ? 0 : of.priceMinor, VENUE.currency);
    const { id, name, unit } = of;
    return {
      kind: "product",
      refId: id,
      name,
      unit,
      quantity,
      unitPrice,
      total: unitPrice.times(quantity),
      included,
    };
  });

const offer = fc
  .record({
    window,
    people,
    room: roomName,
    base: money,
    wishes: fc.array(wish, { maxLength: 4 }),
    share: fc.option(fc.constantFrom(10, 30, 33.33, 50), { nil: undefined }),
    dueDay: day,
    validUntil: day,
    client: fc.oneof(fc.constant(""), client),
    billing: fc.option(fc.constant("Muster AG, Bahnhofstrasse 12, 8001 Zürich, Switzerland"), { nil: undefined }),
    isOutsideHours: fc.boolean(),
    isSecond: fc.boolean(),
    menus: fc.array(shownProduct, { maxLength: 3 }),
  })
  .map(({ base, wishes, share, dueDay, validUntil, ...rest }): Extract<Part, { kind: "offer" }> => {
    const roomLine: Line = {
      kind: "room",
      refId: rest.room,
      name: rest.room,
      unit: "per_event",
      quantity: 1,
      unitPrice: base,
      total: base,
      included: false,
    };
    const lines = [roomLine, ...wishes];
    const total = Money.sum(
      lines.map((line) => line.total),
      VENUE.currency,
    );
    const deposit =
      share === undefined
        ? undefined
        : {
            type: "percentage" as const,
            percentage: share,
            amount: total.percent(share),
            vat: Money.zero(VENUE.currency),
            dueDay,
            deadlineDays: 10,
          };
    return {
      kind: "offer",
      ...rest,
      offer: {
        version: 1,
        status: "draft",
        inputsHash: "",
        lines,
        base,
        isManagersPrice: false,
        total,
        deposit,
        offerDay: "2026-01-13",
        validUntil,
      },
    };
  });

const missing = fc.uniqueArray(fc.constantFrom<Missing[]>("date", "time", "end_time", "people"), { maxLength: 3 });
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const VALUES = { day, time, people, money, roomName, shownProduct, window };

/** One arbitrary for every kind of part, so that none is forgotten. */
export const PARTS: Arbitraries<Part> = {
  ...closingArbitraries(VALUES),
  ...answerArbitraries(VALUES),
  ...visitArbitraries({ day, time }),
  sheet_link: fc.record({
    kind: fc.constant("sheet_link"),
    sheet: fc.constantFrom(...SHEET_TYPES),
    url: fc
      .base64String({ minLength: 22 })
      .map((text) => `http://localhost:3000/info/rooms?snapshot_id=snap_${text.replaceAll(/[+/=]/g, "_")}`),
  }),
  ask: fc.record({
    kind: fc.constant("ask"),
    isOpening: fc.boolean(),
    missing,
    room: optional(roomName),
    day: optional(day),
    people: optional(people),
  }),
  candidates: fc.record({
    kind: fc.constant("candidates"),
    days: fc.uniqueArray(day, { minLength: 1, maxLength: 5 }),
    daypart: optional(fc.constantFrom(...DAYPARTS)),
    isOutsideWish: fc.boolean(),
    missing,
  }),
  no_candidates: fc.record({ kind: fc.constant("no_candidates") }),
  past_day: fc.record({ kind: fc.constant("past_day"), past: day, proposed: day }),
  day_taken: fc.record({ kind: fc.constant("day_taken"), day, days: fc.uniqueArray(day, { maxLength: 5 }) }),
  rooms: fc.record({
    kind: fc.constant("rooms"),
    window,
    people,
    recommended: shownRoom,
    others: fc.array(shownRoom, { maxLength: 2 }),
    teaser: fc.array(shownProduct, { maxLength: 2 }),
  }),
  room_trouble: fc.record({
    kind: fc.constant("room_trouble"),
    trouble: fc.constantFrom("taken", "too_small", "lost"),
    room: roomName,
    seats: optional(seats),
    people,
    day,
  }),
  too_many: fc.record({ kind: fc.constant("too_many"), people, largest: shownRoom }),
  layout_warning: fc.record({
    kind: fc.constant("layout_warning"),
    room: roomName,
    seats,
    people,
    layout: optional(fc.constantFrom("u_shape", "theatre", "banquet")),
  }),
  room_locked: fc.record({ kind: fc.constant("room_locked"), room: roomName, day, isSecond: fc.boolean() }),
  whole_day: fc.record({ kind: fc.constant("whole_day"), window }),
  not_in_room: fc.record({
    kind: fc.constant("not_in_room"),
    products: fc.uniqueArray(productName, { minLength: 1, maxLength: 3 }),
    room: roomName,
  }),
  offer,
  offer_stands: fc.record({ kind: fc.constant("offer_stands"), room: roomName, day, total: money, validUntil: day }),
  price_by_person: fc.record({ kind: fc.constant("price_by_person"), room: roomName, day }),
  person_answers: fc.record({ kind: fc.constant("person_answers") }),
  small_talk: fc.record({ kind: fc.constant("small_talk") }),
  still_open: fc.record({
    kind: fc.constant("still_open"),
    what: fc.constantFrom(
      "date",
      "time",
      "people",
      "room",
      "answer",
      "billing",
      "deposit",
      "visit",
      "without",
      "reason",
    ),
  }),
  ask_change: fc.record({ kind: fc.constant("ask_change") }),
  not_understood: fc.record({ kind: fc.constant("not_understood") }),
  no_rooms: fc.record({ kind: fc.constant("no_rooms") }),
};

export const LETTER: fc.Arbitrary<Letter> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  name: optional(client),
  venue: fc.constant(VENUE.name),
  parts: fc.array(fc.oneof(...Object.values(PARTS)), { minLength: 1, maxLength: 4 }),
});

export const DRAFT = LETTER.map((letter) => ({ letter, draft: compose(letter) }));
