import type { Money } from "../../platform/money.ts";
import type { AnswerPart } from "../answering/answer-parts.ts";
import type { Claim } from "./statement.ts";

const room = (name: string): Claim => ({ kind: "room", name });
const count = (value: number): Claim => ({ kind: "count", count: value });
const money = (amount: Money | undefined): Claim[] =>
  amount === undefined ? [] : [{ kind: "money", minor: amount.minor, currency: amount.currency }];

/** The facts that an answer may not leave out, whatever its words: what was asked for is in them (§4.2). */
export const answerOwes = (part: AnswerPart): Claim[] => {
  switch (part.kind) {
    case "room_features":
      return [room(part.room), ...part.items.flatMap(({ product }) => money(product?.price))];
    case "rooms_answer":
      return part.rooms.map(({ name }) => room(name));
    case "room_facts":
      return [room(part.room.name), count(part.room.seats)];
    case "inclusions":
    case "room_access":
      return [room(part.room)];
    case "capacities":
      return part.rooms.flatMap(({ name, seats, layouts }) => [
        room(name),
        count(seats),
        ...layouts.map((layout) => count(layout.seats)),
      ]);
    case "areas":
      return part.rooms.flatMap(({ name, sqm }): Claim[] => [
        room(name),
        ...(sqm === undefined ? [] : [{ kind: "area" as const, sqm }]),
      ]);
    case "offer_total":
      return [
        room(part.room),
        { kind: "day", day: part.day },
        ...money(part.total),
        ...(part.deposit ? money(part.deposit.amount) : []),
      ];
    case "standing":
      return [
        ...(part.room === undefined ? [] : [room(part.room)]),
        ...[part.window?.day ?? part.day ?? []].flat().map((day) => ({ kind: "day" as const, day })),
        ...(part.people === undefined ? [] : [count(part.people)]),
        ...money(part.total),
        ...money(part.deposit?.amount),
      ];
    case "price_list":
      return part.rooms.flatMap(({ name, hourly, halfDay, fullDay }) => [
        room(name),
        ...[hourly, halfDay, fullDay].flatMap(money),
      ]);
    case "items":
      return part.items.flatMap(({ name, price, unit, isIncluded }): Claim[] =>
        isIncluded ? [{ kind: "product", name }] : [{ kind: "product", name }, ...money(price), { kind: "unit", unit }],
      );
    case "free_days":
      return part.days.map((day) => ({ kind: "day", day }));
    case "rooms_on_days":
      return part.rooms.flatMap(({ name, days }): Claim[] => [
        room(name),
        ...days.map((day) => ({ kind: "day" as const, day })),
      ]);
    case "day_status":
      return [{ kind: "day", day: part.day }, ...(part.room ? [room(part.room.name)] : [])];
    case "faq":
      return part.rooms.map(room);
    case "faq_text":
      return [{ kind: "verbatim", text: part.text }];
    case "opening_hours":
      return [part.start, part.end].map((time) => ({ kind: "time", time }));
    case "option_policy":
      return [count(part.days)];
    case "deposit_policy":
      return part.policy.enabled ? [count(part.policy.deadlineDays)] : [];
    case "visit_policy":
      return part.times.map((time) => ({ kind: "time", time }));
    case "question_noted":
      return [];
  }
};
