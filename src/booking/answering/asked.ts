import type { Booking } from "../booking.ts";
import { type Room, roomById } from "../catalogue.ts";
import { type Facts, forget, known, learn } from "../facts.ts";
import type { Part } from "../parts.ts";
import type { Question } from "../reading/questions/question.ts";
import type { World } from "../world.ts";

/** What a question is answered with. */
export interface Asked {
  question: Question;
  world: World;
  /** The booking's facts after everything that this turn changed. */
  facts: Facts;
  booking: Booking | undefined;
  /** What the same message says before the answers. */
  told: readonly Part[];
}

/** The rooms a question is about: those it names, else the one that is held or wished; none where it is the house. */
export const roomsAsked = ({ question, world, facts }: Asked): Room[] => {
  const own = question.isHouse ? [] : [known(facts, "room") ?? known(facts, "preferred_room")?.roomId];
  const ids = question.rooms.length > 0 ? question.rooms : own;
  return ids.flatMap((id) => roomById(world.catalogue, id) ?? []);
};

export const peopleAsked = ({ question, facts }: Asked): number | undefined =>
  question.people ?? known(facts, "attendees");

/**
 * The facts as the question assumes them: so many people, that room, that part of the day. They are used for the answer
 * and forgotten with it. Source: spec/workflow.md §4.1.
 */
export const assumedFacts = (asked: Asked, room: Room | undefined): Facts => {
  const { question, facts } = asked;
  const origin = { source: "question", at: "" };
  const people = peopleAsked(asked);
  const withPeople = people === undefined ? facts : learn(facts, "attendees", people, origin);
  const withLayout = question.layout === undefined ? withPeople : learn(withPeople, "layout", question.layout, origin);
  const withTime =
    question.daypart === undefined
      ? withLayout
      : learn(forget(withLayout, "start_time", "end_time"), "daypart", question.daypart, origin);
  return room === undefined
    ? forget(withTime, "preferred_room")
    : learn(withTime, "preferred_room", { roomId: room.id, chosen: true }, origin);
};
