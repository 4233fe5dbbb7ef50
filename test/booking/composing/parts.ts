import type { Part } from "../../../src/booking/parts.ts";
import type { Line } from "../../../src/booking/pricing.ts";
import type { Window } from "../../../src/booking/slot.ts";
import { Money } from "../../../src/platform/money.ts";
import { answerExamples } from "./answer-examples.ts";
import { closingExamples } from "./closing.ts";
import type { Examples } from "./group.ts";
import { VISIT_EXAMPLES } from "./visits.ts";

export const chf = (major: number) => Money.of(major * 100, "CHF");

export const WINDOW: Window = { day: "2026-05-20", last: undefined, start: "14:00", end: "18:00" };

const line = (name: string, quantity: number, price: number, rest: Partial<Line> = {}): Line => ({
  kind: "product",
  refId: name,
  name,
  unit: "per_person",
  quantity,
  unitPrice: chf(price),
  total: chf(price * quantity),
  included: price === 0,
  ...rest,
});

export const OFFER: Extract<Part, { kind: "offer" }> = {
  kind: "offer",
  window: WINDOW,
  people: 25,
  room: "Room B",
  client: "Anna Muster, Muster AG",
  billing: undefined,
  isOutsideHours: false,
  isSecond: false,
  menus: [],
  offer: {
    version: 1,
    status: "draft",
    inputsHash: "",
    lines: [
      line("Room B", 1, 750, { kind: "room", unit: "per_event" }),
      line("Lunch Package", 25, 28),
      line("Wireless Microphone", 2, 0, { unit: "per_unit" }),
    ],
    base: chf(750),
    isManagersPrice: false,
    total: chf(1450),
    deposit: {
      type: "percentage",
      percentage: 30,
      amount: chf(435),
      vat: chf(32.6),
      dueDay: "2026-05-10",
      deadlineDays: 10,
    },
    offerDay: "2026-01-13",
    validUntil: "2026-01-27",
  },
};

const shown = (name: string, seats: number, isOption = false) => ({ name, seats, isOption });

/** One of each kind, and the facts that its text has to hold in either language. */
export const EXAMPLES: Examples<Part> = {
  ...closingExamples(chf, WINDOW),
  ...answerExamples(chf),
  ...VISIT_EXAMPLES,
  sheet_link: [
    {
      kind: "sheet_link",
      sheet: "rooms",
      url: "https://desk.example.com/info/rooms?snapshot_id=snap_Zm9v12YmFyYmF6cXV4MTIzNA",
    },
    ["](https://desk.example.com/info/rooms?snapshot_id=snap_Zm9v12YmFyYmF6cXV4MTIzNA)"],
  ],
  ask: [
    {
      kind: "ask",
      isOpening: true,
      missing: ["date", "time", "people"],
      room: "Room A",
      day: undefined,
      people: undefined,
    },
    ["Room A", "?"],
  ],
  candidates: [
    {
      kind: "candidates",
      days: ["2026-03-07", "2026-03-14"],
      daypart: "evening",
      isOutsideWish: false,
      missing: ["time"],
    },
    ["07.03.2026", "14.03.2026", "?"],
  ],
  no_candidates: [{ kind: "no_candidates" }, ["?"]],
  past_day: [{ kind: "past_day", past: "2025-03-03", proposed: "2026-03-03" }, ["03.03.2025", "03.03.2026", "?"]],
  day_taken: [
    { kind: "day_taken", day: "2026-03-12", days: ["2026-03-19", "2026-03-26"] },
    ["12.03.2026", "19.03.2026", "26.03.2026", "?"],
  ],
  rooms: [
    {
      kind: "rooms",
      window: WINDOW,
      people: 30,
      recommended: shown("Room A", 40),
      others: [shown("Room B", 60, true), shown("Room C", 80)],
      teaser: [{ name: "Classic Apéro", price: chf(18), unit: "per_person" }],
    },
    [
      "20.05.2026",
      "14:00",
      "18:00",
      "30",
      "Room A",
      "40",
      "Room B",
      "60",
      "Room C",
      "80",
      "Classic Apéro",
      "CHF 18.00",
      "?",
    ],
  ],
  room_trouble: [
    { kind: "room_trouble", trouble: "too_small", room: "Room A", seats: 40, people: 50, day: "2026-05-20" },
    ["Room A", "40", "50"],
  ],
  too_many: [{ kind: "too_many", people: 300, largest: shown("Room E", 120) }, ["300", "Room E", "120", "?"]],
  layout_warning: [
    { kind: "layout_warning", room: "Room A", seats: 22, people: 30, layout: "u_shape" },
    ["Room A", "22", "30"],
  ],
  room_locked: [{ kind: "room_locked", room: "Room B", day: "2026-05-20", isSecond: false }, ["Room B", "20.05.2026"]],
  whole_day: [{ kind: "whole_day", window: { ...WINDOW, start: "08:00", end: "23:00" } }, ["08:00", "23:00"]],
  not_in_room: [
    { kind: "not_in_room", products: ["BBQ Package", "Flipchart"], room: "Room A" },
    ["BBQ Package", "Flipchart", "Room A"],
  ],
  offer: [
    OFFER,
    [
      "20.05.2026",
      "14:00",
      "18:00",
      "25",
      "Room B",
      "Anna Muster, Muster AG",
      "CHF 750.00",
      "Lunch Package",
      "CHF 28.00",
      "CHF 700.00",
      "Wireless Microphone",
      "450.00",
      "CHF 435.00",
      "30 %",
      "10.05.2026",
      "27.01.2026",
      "?",
    ],
  ],
  offer_stands: [
    { kind: "offer_stands", room: "Room B", day: "2026-05-20", total: chf(750), validUntil: "2026-01-27" },
    ["Room B", "20.05.2026", "CHF 750.00", "27.01.2026", "?"],
  ],
  price_by_person: [{ kind: "price_by_person", room: "Room B", day: "2026-05-20" }, ["Room B", "20.05.2026"]],
  person_answers: [{ kind: "person_answers" }, []],
  not_understood: [{ kind: "not_understood" }, []],
  small_talk: [{ kind: "small_talk" }, []],
  still_open: [{ kind: "still_open", what: "date" }, ["?"]],
  ask_change: [{ kind: "ask_change" }, ["?"]],
  no_rooms: [{ kind: "no_rooms" }, []],
};
