import type { Part, StillOpen } from "./parts.ts";
import type { Askable, Dialogue } from "./world.ts";

const QUESTIONS: Record<Askable, StillOpen> = {
  date: "date",
  time: "time",
  people: "people",
  room: "room",
  answer: "answer",
  billing: "billing",
  deposit: "deposit",
  visit: "visit",
  visit_day: "visit",
  visit_time: "visit",
  visit_confirm: "visit",
  room_reason: "reason",
  without: "without",
};

/** One line on what is still needed to go on, after a mail that left it open. Source: spec/workflow.md §4.1. */
export const stillOpen = ({ asked }: Dialogue): Part[] => {
  const [first] = asked;
  return first === undefined ? [] : [{ kind: "still_open", what: QUESTIONS[first] }];
};
