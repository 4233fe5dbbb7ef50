import { roomById } from "../catalogue.ts";
import { known } from "../facts.ts";
import type { Part } from "../parts.ts";
import type { Asked } from "./asked.ts";

type Kind = Part["kind"];

/** What the way to an offer says of days and rooms. */
const OF_DAYS: ReadonlySet<Kind> = new Set([
  "candidates",
  "no_candidates",
  "past_day",
  "day_taken",
  "rooms",
  "offer",
  "room_locked",
  "too_many",
  "no_rooms",
]);
/** Beside these, an enquiry for a room or a date is on its way already. */
const OF_STEPS: ReadonlySet<Kind> = new Set([...OF_DAYS, "ask", "room_trouble", "price_by_person", "sourcing"]);

/** What says that a room is held, or that a booking is made. */
const OF_HOLDS: ReadonlySet<Kind> = new Set(["room_locked", "offer", "offer_stands", "ask_room_reason"]);

/** What says all that the record holds of the booking. */
const OF_RECORD: ReadonlySet<Kind> = new Set(["offer", "confirmation"]);

/**
 * Whether the message says the answer already: the offer holds the price and the deposit, the presentation of rooms
 * which ones are free. Questions about other rooms and days are answered all the same (D-48). Source: §3.13.
 */
export const isTold = (asked: Asked): boolean => {
  const { question, told } = asked;
  const has = (kinds: ReadonlySet<Kind>) => told.some(({ kind }) => kinds.has(kind));
  switch (question.topic) {
    case "rooms":
      return (
        question.features.length === 0 && has(OF_STEPS) && (question.isEnquiry || has(OF_DAYS)) && !asksElsewhere(asked)
      );
    case "availability":
    case "alternatives":
      return (question.isEnquiry ? has(OF_STEPS) : has(OF_DAYS)) && !asksElsewhere(asked);
    case "prices":
      return told.some(({ kind }) => kind === "offer" || kind === "price_by_person") && !namesOtherRoom(asked);
    case "deposit":
      return told.some(
        (part) => part.kind === "ask_deposit" || (part.kind === "offer" && part.offer.deposit !== undefined),
      );
    case "option":
      return has(OF_HOLDS);
    case "standing":
      return has(OF_RECORD);
    case "visits":
      return told.some(({ kind }) => kind.startsWith("visit_"));
    default:
      return false;
  }
};

/** Names of rooms that the message tells about. */
const roomsTold = (told: readonly Part[]): string[] =>
  told.flatMap((part) => {
    switch (part.kind) {
      case "offer":
      case "room_locked":
      case "room_trouble":
        return [part.room];
      case "rooms":
        return [part.recommended, ...part.others].map(({ name }) => name);
      default:
        return [];
    }
  });

const namesOtherRoom = ({ question, told, world }: Asked): boolean => {
  const names = roomsTold(told);
  return question.rooms.some((id) => !names.includes(roomById(world.catalogue, id)?.name ?? ""));
};

/** Days that the message tells about. */
const daysTold = (told: readonly Part[]): string[] =>
  told.flatMap((part) => {
    switch (part.kind) {
      case "offer":
      case "rooms":
        return [part.window.day];
      case "room_locked":
      case "room_trouble":
        return [part.day];
      case "day_taken":
      case "candidates":
        return [...part.days, ...("day" in part ? [part.day] : [])];
      case "past_day":
        return [part.past, part.proposed];
      case "ask":
        return part.day === undefined ? [] : [part.day];
      default:
        return [];
    }
  });

/** The question is about another head count or day than the message, or another room while the message is about days. */
const asksElsewhere = (asked: Asked): boolean => {
  const { question, told, facts } = asked;
  const people = known(facts, "attendees");
  const isOtherCount = question.people !== undefined && people !== undefined && question.people !== people;
  const days = daysTold(told);
  const isOtherDay = question.days.length > 0 && days.length > 0 && question.days.some((day) => !days.includes(day));
  const { hint } = question;
  const isPeriod =
    hint !== undefined &&
    (told.some(({ kind }) => kind === "offer" || kind === "rooms" || kind === "room_locked") ||
      (days.length > 0 && days.every((day) => day < hint.from || day > hint.to)));
  return isOtherCount || isOtherDay || isPeriod || (roomsTold(told).length > 0 && namesOtherRoom(asked));
};
