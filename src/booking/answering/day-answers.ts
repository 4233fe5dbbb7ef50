import type { Day } from "../../platform/days.ts";
import {
  alternativeDays,
  candidateDays,
  type DayContext,
  freeForAll,
  MAX_CANDIDATES,
  nextSensibleDay,
  roomsOn,
} from "../candidates.ts";
import type { Room } from "../catalogue.ts";
import { type DateHint, known } from "../facts.ts";
import { isOpen } from "../ranking.ts";
import { dayContext } from "../world.ts";
import type { AnswerPart } from "./answer-parts.ts";
import { type Asked, assumedFacts, peopleAsked, roomsAsked } from "./asked.ts";
import { answerRoomsWith, shownRoom } from "./room-answers.ts";

const MAX_DAYS_NAMED = 3;
const OTHER_ROOMS = 2;
const ROOMS_ON_DAYS = 3;

/** What days are looked at with, as the question assumes: for so many, in that room, at that time of the day. */
const contextOf = (asked: Asked, room: Room | undefined): DayContext =>
  dayContext(asked.world, assumedFacts(asked, room));

/** A wished room that is too small decides nothing about a day: then any fitting room does. */
const roomFor = (asked: Asked): Room | undefined => {
  const [room] = roomsAsked(asked);
  const people = peopleAsked(asked);
  const isNamed = asked.question.rooms.length > 0;
  return room && (isNamed || people === undefined || people <= room.capacityMax) ? room : undefined;
};

/** "And on Sundays?" asks for those of the stretch that was wished. */
const hintOf = ({ question, facts }: Asked): DateHint | undefined => {
  const wished = known(facts, "date_hint");
  const narrows = question.hint !== undefined && question.isWeekdayOnly === true && wished !== undefined;
  return narrows ? { ...wished, weekdays: question.hint?.weekdays ?? [] } : (question.hint ?? wished);
};

/** Which days are free, or whether one is; looked up as if it were asked for, and nothing is held. Source: §4.2. */
export const answerAvailability = (asked: Asked): AnswerPart[] => {
  const { question, world } = asked;
  const days = daysAsked(asked);
  if (days.length > 0) return days.map((day) => dayStatus(asked, day));
  const room = roomFor(asked);
  const context = freeForAll(contextOf(asked, room));
  const hint = known(asked.facts, "date") === undefined ? hintOf(asked) : question.hint;
  const free = candidateDays(hint, context);
  const near = free.length > 0 ? [] : alternativeDays(hint?.from ?? world.today, MAX_CANDIDATES, context);
  return [
    {
      kind: "free_days",
      days: free.length > 0 ? free : near,
      room: room?.name,
      people: question.people,
      daypart: question.daypart,
      isOutsideWish: free.length === 0,
    },
  ];
};

/** The days a question names; one that is past is asked for its next turn. */
const daysAsked = ({ question, world }: Asked): Day[] =>
  question.days
    .map((day) => (day < world.today ? nextSensibleDay(day, world.today) : day))
    .filter((day, index, all) => all.indexOf(day) === index)
    .slice(0, MAX_DAYS_NAMED);

const dayStatus = (asked: Asked, day: Day): AnswerPart => {
  const room = roomFor(asked);
  const ranked = roomsOn(day, contextOf(asked, room));
  const wished = room && ranked.find((each) => each.room.id === room.id);
  const open = ranked.filter((each) => isOpen(each, asked.world.venue.options.secondOptionAllowed) && each !== wished);
  const isHad = wished?.status === "available";
  return {
    kind: "day_status",
    day,
    room: wished && { name: wished.room.name, status: wished.status },
    others: isHad
      ? []
      : open
          .slice(0, wished ? OTHER_ROOMS : ROOMS_ON_DAYS)
          .map((each) => shownRoom(each.room, each.status === "option")),
    people: asked.question.people,
  };
};

/** Which rooms there are: those free on the day that is asked for, or for each the free days of a stretch. */
export const answerRooms = (asked: Asked): AnswerPart[] => {
  const { question, world, facts } = asked;
  const [day] = daysAsked(asked);
  if (day !== undefined) return roomsThatDay(asked, day);
  if (question.hint) return roomsOnDays(asked, question.hint);
  const booked = known(facts, "date");
  const isAboutBooking = booked !== undefined && question.people === undefined && question.features.length > 0;
  return isAboutBooking ? roomsThatDay(asked, booked) : answerRoomsWith(asked, world.catalogue.rooms);
};

const roomsThatDay = (asked: Asked, day: Day): AnswerPart[] => {
  const ranked = roomsOn(day, contextOf(asked, undefined));
  const open = ranked.filter((each) => isOpen(each, asked.world.venue.options.secondOptionAllowed));
  return answerRoomsWith(
    asked,
    open.map(({ room }) => room),
    day,
  );
};

/** "Rooms on Saturdays in February for 30": up to five days for each room, none outside the stretch. Source: §4.2. */
const roomsOnDays = (asked: Asked, hint: DateHint): AnswerPart[] => {
  const { catalogue } = asked.world;
  const [fitting] = answerRoomsWith({ ...asked, question: { ...asked.question, rooms: [] } }, catalogue.rooms);
  const names = fitting?.kind === "rooms_answer" ? fitting.rooms.map(({ name }) => name) : [];
  const rooms = names
    .slice(0, ROOMS_ON_DAYS)
    .flatMap((name) => catalogue.rooms.find((room) => room.name === name) ?? []);
  const shown = rooms.map((room) => ({
    name: room.name,
    seats: room.capacityMax,
    days: candidateDays(hint, freeForAll(contextOf(asked, room))),
  }));
  return [{ kind: "rooms_on_days", rooms: shown.filter(({ days }) => days.length > 0), people: asked.question.people }];
};

/** Other days near the one that is known, the same weekday first. Source: spec/workflow.md §4.2, §5.4. */
export const answerAlternatives = (asked: Asked): AnswerPart[] => {
  const { question, facts } = asked;
  const booked = question.days[0] ?? known(facts, "date");
  const room = roomFor(asked);
  const context = freeForAll(contextOf(asked, room));
  const days =
    booked === undefined ? candidateDays(hintOf(asked), context) : alternativeDays(booked, MAX_CANDIDATES, context);
  return days.length === 0
    ? []
    : [
        {
          kind: "free_days",
          days,
          room: room?.name,
          people: question.people,
          daypart: undefined,
          isOutsideWish: false,
        },
      ];
};
