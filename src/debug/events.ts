import type { VenueNames } from "../booking/replay/plain-words.ts";
import type { Step } from "../booking/words.ts";
import type { Moment } from "../traces/service.ts";
import { EVENTS_A_MOMENT, eventOf, type Telling, type Told, tellingOf } from "./event.ts";
import { facts } from "./fact-events.ts";
import type { TraceEvent } from "./model.ts";
import { factKeys, shownFacts } from "./shown.ts";
import { enter, gates, moves } from "./step-events.ts";
import { classification, draft, questions, tasks } from "./talk-events.ts";

/** A trace is cut to so many events, the newest. Source: spec/http-api.md §14. */
export const MAX_EVENTS = 2000;

/** The events of a conversation, oldest first: what its moments come to, told anew each time and stored nowhere. */
export const eventsOf = (threadId: string, moments: readonly Moment[], names: VenueNames): TraceEvent[] => {
  const entered = new Set<Step>();
  return moments
    .flatMap((moment) => {
      const telling = tellingOf(threadId, moment, names);
      const told = momentTold(telling, entered);
      entered.add(telling.before).add(telling.after);
      return told.slice(0, EVENTS_A_MOMENT).map((each, index) => eventOf(telling, each, index));
    })
    .slice(-MAX_EVENTS);
};

const momentTold = (telling: Telling, entered: ReadonlySet<Step>): Told[] => [
  ...(entered.has(telling.before) ? [] : [enter(telling.before, entered)]),
  ...classification(telling),
  ...questions(telling),
  ...facts(telling),
  ...gates(telling),
  ...moves(telling, entered),
  ...tasks(telling),
  ...draft(telling),
  write(telling),
  snapshot(telling),
];

const write = ({ moment: { ms, eventId } }: Telling): Told => ({
  kind: "DB_WRITE",
  subject: eventId === undefined ? "conversation" : "booking",
  status: "ok",
  summary: `stored in ${ms} ms`,
  payload: { event_id: eventId ?? null },
  io: { direction: "out", op: "persist", result: "ok", duration_ms: ms },
});

const snapshot = ({ moment: { after }, names }: Telling): Told => ({
  kind: "STATE_SNAPSHOT",
  subject: "state",
  status: after?.status ?? "none",
  summary: after ? `status ${after.status}, ${factKeys(after.facts).length} facts` : "no booking",
  payload: after
    ? {
        status: after.status,
        facts: shownFacts(after.facts, names),
        hold: after.hold?.state ?? null,
        offer: after.offer ? { version: after.offer.version, status: after.offer.status } : null,
        paid_minor: after.paidMinor,
      }
    : {},
});
