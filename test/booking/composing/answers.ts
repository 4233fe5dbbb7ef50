import fc from "fast-check";
import type {
  AnsweredItem,
  AnswerPart,
  FeatureState,
  RoomFeature,
} from "../../../src/booking/answering/answer-parts.ts";
import { FAQ_TOPICS } from "../../../src/booking/answering/faq.ts";
import { DAYPARTS } from "../../../src/booking/facts.ts";
import { FEATURES } from "../../../src/booking/features.ts";
import { DIETS, UNSTORED_TOPICS } from "../../../src/booking/reading/questions/question.ts";
import type { ShownProduct } from "../../../src/booking/shown.ts";
import { LAYOUTS } from "../../../src/booking/words.ts";
import type { Money } from "../../../src/platform/money.ts";
import { VENUE } from "../../support/venue.ts";
import type { Values } from "./closing.ts";
import type { Arbitraries, Examples } from "./group.ts";

const DAY = "2026-05-20";
const seatsOfA = {
  name: "Room A",
  seats: 40,
  layouts: [
    { layout: "theatre" as const, seats: 40 },
    { layout: "u_shape" as const, seats: 22 },
  ],
};

/** One of each kind of answer, and the facts that its text has to hold in either language. */
export const answerExamples = (chf: (major: number) => Money): Examples<AnswerPart> => {
  const whiteboard: ShownProduct = { name: "Mobile Whiteboard", price: chf(25), unit: "per_unit" };
  const feature = (name: RoomFeature["feature"], state: FeatureState): RoomFeature => ({
    feature: name,
    state,
    count: name === "microphone" ? 2 : undefined,
    product: state === "extra" ? whiteboard : undefined,
  });
  const lunch: AnsweredItem = { name: "Lunch Package", price: chf(28), unit: "per_person", isIncluded: false };
  return {
    question_noted: [{ kind: "question_noted", topics: ["discount", "decoration", "other"] }, []],
    room_features: [
      {
        kind: "room_features",
        room: "Room D",
        items: [
          feature("wifi", "included"),
          feature("microphone", "included"),
          feature("projector", "there"),
          feature("whiteboard", "extra"),
          feature("stage", "absent"),
          feature("daylight", "unlisted"),
        ],
        elsewhere: ["Room A", "Room C"],
      },
      ["Room D", "2", "Mobile Whiteboard", "CHF 25.00", "Room A", "Room C"],
    ],
    rooms_answer: [
      {
        kind: "rooms_answer",
        features: ["stage"],
        anyFeature: false,
        people: 30,
        layout: "theatre",
        day: DAY,
        rooms: [
          { name: "Room A", seats: 40, isOption: false },
          { name: "Room C", seats: 80, isOption: true },
        ],
        isIncluded: true,
      },
      ["30", "20.05.2026", "Room A", "40", "Room C", "80"],
    ],
    room_facts: [
      {
        kind: "room_facts",
        room: seatsOfA,
        features: ["stage"],
        included: [{ feature: "wifi", count: undefined }, { label: "Piano from 1912" }],
      },
      ["Room A", "40", "22", "Piano from 1912"],
    ],
    inclusions: [
      { kind: "inclusions", room: "Room B", included: [{ feature: "microphone", count: 2 }] },
      ["Room B", "2"],
    ],
    capacities: [
      {
        kind: "capacities",
        rooms: [seatsOfA],
        people: 60,
        layout: "u_shape",
        larger: { name: "Room B", seats: 60, isOption: false },
      },
      ["Room A", "40", "22", "60", "Room B"],
    ],
    price_list: [
      {
        kind: "price_list",
        rooms: [{ name: "Room A", seats: 40, hourly: chf(80), halfDay: chf(300), fullDay: chf(500) }],
        people: 30,
      },
      ["Room A", "40", "CHF 80.00", "CHF 300.00", "CHF 500.00", "30"],
    ],
    items: [
      {
        kind: "items",
        items: [lunch, { ...whiteboard, isIncluded: true }],
        excluded: ["BBQ Package"],
        room: "Room A",
        diets: ["vegan"],
        isMore: true,
      },
      ["vegan", "Lunch Package", "CHF 28.00", "Mobile Whiteboard", "BBQ Package", "Room A"],
    ],
    free_days: [
      {
        kind: "free_days",
        days: ["2026-03-07", "2026-03-14"],
        room: "Room A",
        people: 30,
        daypart: "evening",
        isOutsideWish: false,
      },
      ["07.03.2026", "14.03.2026", "Room A", "30"],
    ],
    rooms_on_days: [
      { kind: "rooms_on_days", rooms: [{ name: "Room A", seats: 40, days: ["2026-03-07"] }], people: 30 },
      ["Room A", "40", "07.03.2026", "30"],
    ],
    day_status: [
      {
        kind: "day_status",
        day: DAY,
        room: { name: "Room A", status: "unavailable" },
        others: [{ name: "Room B", seats: 60, isOption: false }],
        people: undefined,
      },
      ["20.05.2026", "Room A", "Room B", "60"],
    ],
    faq: [{ kind: "faq", topic: "streaming", rooms: ["Room B", "Room C"] }, ["Room B", "Room C", "500"]],
    faq_text: [
      { kind: "faq_text", text: "Dogs are welcome in Room A, CHF 20 each." },
      ["Dogs are welcome in Room A, CHF 20 each."],
    ],
    room_access: [{ kind: "room_access", room: "Room A", flags: ["wheelchair", "lift"], note: undefined }, ["Room A"]],
    opening_hours: [{ kind: "opening_hours", start: "08:00", end: "23:00" }, ["08:00", "23:00"]],
    deposit_policy: [{ kind: "deposit_policy", policy: VENUE.deposit, currency: "CHF" }, ["30 %", "10"]],
    option_policy: [{ kind: "option_policy", days: 14, secondAllowed: true }, ["14"]],
    visit_policy: [
      { kind: "visit_policy", times: ["10:00", "14:00"], weekdaysOnly: true, daysAhead: 2 },
      ["10:00", "14:00", "2"],
    ],
  };
};

/** The same with arbitrary facts. */
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
