import fc from "fast-check";
import type { AnswerPart, FeatureState, StandingState } from "../../../src/booking/answering/answer-parts.ts";
import { FAQ_TOPICS } from "../../../src/booking/answering/faq.ts";
import { DAYPARTS } from "../../../src/booking/facts.ts";
import { FEATURES } from "../../../src/booking/features.ts";
import { DIETS, UNSTORED_TOPICS } from "../../../src/booking/reading/questions/question.ts";
import { LAYOUTS } from "../../../src/booking/words.ts";
import type { Values } from "./closing.ts";
import type { Arbitraries } from "./group.ts";

/** Every kind of answer with arbitrary facts. */
export const answerArbitraries = ({
  day,
  time,
  people,
  money,
  roomName,
  shownProduct,
}: Values): Arbitraries<AnswerPart> => {
  const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
  const seats = fc.integer({ min: 1, max: 400 });
  const feature = fc.constantFrom(...FEATURES);
  const features = fc.uniqueArray(feature, { maxLength: 3 });
  const roomNames = fc.uniqueArray(roomName, { maxLength: 3 });
  const days = fc.uniqueArray(day, { maxLength: 5 });
  const shownRoom = fc.record({ name: roomName, seats, isOption: fc.boolean() });
  const shownRooms = fc.array(shownRoom, { maxLength: 3 });
  const count = optional(fc.integer({ min: 1, max: 9 }));
  const diets = fc.uniqueArray(fc.constantFrom(...DIETS), { maxLength: 2 });
  const roomSeats = fc.record({
    name: roomName,
    seats,
    layouts: fc.array(fc.record({ layout: fc.constantFrom(...LAYOUTS), seats }), { maxLength: 3 }),
  });
  const included = fc.array(
    fc.oneof(fc.record({ feature, count }), fc.record({ label: fc.constantFrom("Piano from 1912", "Kitchenette") })),
    { maxLength: 5 },
  );
  return {
    question_noted: fc.record({
      kind: fc.constant("question_noted"),
      topics: fc.uniqueArray(fc.constantFrom(...UNSTORED_TOPICS), { maxLength: 3 }),
    }),
    room_features: fc.record({
      kind: fc.constant("room_features"),
      room: roomName,
      items: fc.array(
        fc.oneof(
          fc.record({
            feature,
            state: fc.constantFrom<FeatureState[]>("included", "there", "absent", "unlisted"),
            count,
            product: fc.constant(undefined),
          }),
          fc.record({
            feature,
            state: fc.constant("extra" as const),
            count: fc.constant(undefined),
            product: shownProduct,
          }),
        ),
        { minLength: 1, maxLength: 4 },
      ),
      elsewhere: roomNames,
    }),
    rooms_answer: fc.record({
      kind: fc.constant("rooms_answer"),
      features,
      anyFeature: fc.boolean(),
      people: optional(people),
      layout: optional(fc.constantFrom(...LAYOUTS)),
      day: optional(day),
      rooms: shownRooms,
      isIncluded: fc.boolean(),
    }),
    room_facts: fc.record({ kind: fc.constant("room_facts"), room: roomSeats, features, included }),
    inclusions: fc.record({ kind: fc.constant("inclusions"), room: roomName, included }),
    capacities: fc.record({
      kind: fc.constant("capacities"),
      rooms: fc.array(roomSeats, { minLength: 1, maxLength: 4 }),
      people: optional(people),
      layout: optional(fc.constantFrom(...LAYOUTS)),
      larger: optional(shownRoom),
    }),
    areas: fc.record({
      kind: fc.constant("areas"),
      rooms: fc.array(
        fc.record({ name: roomName, sqm: optional(fc.integer({ min: 10, max: 9_999 }).map((tenths) => tenths / 10)) }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    standing: fc.record({
      kind: fc.constant("standing"),
      state: fc.constantFrom<StandingState[]>("open", "held", "accepted", "in_review", "confirmed"),
      room: optional(roomName),
      day: optional(day),
      window: optional(fc.record({ day, last: optional(day), start: time, end: time })),
      people: optional(people),
      products: fc.array(fc.constantFrom("Lunch Package", "Projector", "Bouncy castle"), { maxLength: 3 }),
      total: optional(money),
      heldUntil: optional(day),
      billing: optional(fc.constant("Muster AG, Bahnhofstrasse 1, 8001 Zürich")),
      deposit: optional(fc.record({ amount: money, dueDay: day, isPaid: fc.boolean() })),
    }),
    offer_total: fc.record({
      kind: fc.constant("offer_total"),
      room: roomName,
      day,
      total: money,
      deposit: optional(fc.record({ amount: money, dueDay: day, isPaid: fc.boolean() })),
    }),
    price_list: fc.record({
      kind: fc.constant("price_list"),
      rooms: fc.array(
        fc.record({
          name: roomName,
          seats,
          hourly: optional(money),
          halfDay: optional(money),
          fullDay: optional(money),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      people: optional(people),
    }),
    items: fc.record({
      kind: fc.constant("items"),
      items: fc.array(
        fc.tuple(shownProduct, fc.boolean()).map(([product, isIncluded]) => ({ ...product, isIncluded })),
        { minLength: 1, maxLength: 4 },
      ),
      excluded: fc.array(
        shownProduct.map(({ name }) => name),
        { maxLength: 2 },
      ),
      room: optional(roomName),
      diets,
      isMore: fc.boolean(),
    }),
    free_days: fc.record({
      kind: fc.constant("free_days"),
      days,
      room: optional(roomName),
      people: optional(people),
      daypart: optional(fc.constantFrom(...DAYPARTS)),
      isOutsideWish: fc.boolean(),
    }),
    rooms_on_days: fc.record({
      kind: fc.constant("rooms_on_days"),
      rooms: fc.array(fc.record({ name: roomName, seats, days: fc.uniqueArray(day, { minLength: 1, maxLength: 5 }) }), {
        maxLength: 3,
      }),
      people: optional(people),
    }),
    day_status: fc.record({
      kind: fc.constant("day_status"),
      day,
      room: optional(
        fc.record({
          name: roomName,
          status: fc.constantFrom("available" as const, "option" as const, "unavailable" as const),
        }),
      ),
      others: shownRooms,
      people: optional(people),
    }),
    faq: fc.record({ kind: fc.constant("faq"), topic: fc.constantFrom(...FAQ_TOPICS), rooms: fc.constant([]) }),
    faq_text: fc.record({
      kind: fc.constant("faq_text"),
      text: fc.constantFrom("Dogs are welcome in Room A, CHF 20 each.", "Ja, bis 22.30 Uhr (Room C: 24 Uhr).", "50 %"),
    }),
    room_access: fc.record({
      kind: fc.constant("room_access"),
      room: roomName,
      flags: fc.uniqueArray(fc.constantFrom("wheelchair", "lift", "step_free", "accessible_toilet"), { minLength: 1 }),
      note: optional(fc.constant("Ground floor, 2 wide doors.")),
    }),
    opening_hours: fc.record({ kind: fc.constant("opening_hours"), start: time, end: time }),
    deposit_policy: fc.record({
      kind: fc.constant("deposit_policy"),
      policy: fc.record({
        enabled: fc.boolean(),
        type: fc.constantFrom("percentage" as const, "fixed" as const),
        percentage: fc.integer({ min: 1, max: 100 }),
        fixedMinor: fc.integer({ min: 1, max: 1_000_000 }),
        deadlineDays: fc.integer({ min: 1, max: 365 }),
      }),
      currency: fc.constant("CHF"),
    }),
    option_policy: fc.record({
      kind: fc.constant("option_policy"),
      days: fc.integer({ min: 1, max: 365 }),
      secondAllowed: fc.boolean(),
    }),
    visit_policy: fc.record({
      kind: fc.constant("visit_policy"),
      times: fc.uniqueArray(time, { maxLength: 3 }),
      weekdaysOnly: fc.boolean(),
      daysAhead: fc.integer({ min: 0, max: 90 }),
    }),
  };
};
