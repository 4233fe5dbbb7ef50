import type {
  AnsweredItem,
  AnswerPart,
  FeatureState,
  RoomFeature,
} from "../../../src/booking/answering/answer-parts.ts";
import type { ShownProduct } from "../../../src/booking/shown.ts";
import type { Money } from "../../../src/platform/money.ts";
import { VENUE } from "../../support/venue.ts";
import type { Examples } from "./group.ts";

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
    offer_total: [
      {
        kind: "offer_total",
        room: "Room B",
        day: DAY,
        total: chf(750),
        deposit: { amount: chf(225), dueDay: "2026-05-10", isPaid: false },
      },
      ["Room B", "20.05.2026", "CHF 750.00", "CHF 225.00", "10.05.2026"],
    ],
    standing: [
      {
        kind: "standing",
        state: "confirmed",
        room: "Room B",
        day: DAY,
        window: { day: DAY, last: undefined, start: "10:00", end: "16:00" },
        people: 25,
        products: ["Lunch Package"],
        total: chf(750),
        heldUntil: undefined,
        billing: "Muster AG, Bahnhofstrasse 1, 8001 Zürich",
        deposit: { amount: chf(225), dueDay: "2026-05-10", isPaid: true },
      },
      ["Room B", "20.05.2026", "10:00", "16:00", "25", "Lunch Package", "CHF 750.00", "Muster AG", "CHF 225.00"],
    ],
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
    areas: [
      {
        kind: "areas",
        rooms: [
          { name: "Room A", sqm: 45 },
          { name: "Room B", sqm: 75.5 },
          { name: "Room D", sqm: undefined },
        ],
      },
      ["Room A", "45 m²", "Room B", "75.5 m²", "Room D"],
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
