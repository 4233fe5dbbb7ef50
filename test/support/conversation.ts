import type { NewTask } from "../../src/booking/acts/act.ts";
import { type Booking, stepOf } from "../../src/booking/booking.ts";
import type { Calendar } from "../../src/booking/calendar.ts";
import type { Catalogue } from "../../src/booking/catalogue.ts";
import { compose, type Draft } from "../../src/booking/composing/compose.ts";
import { verify } from "../../src/booking/composing/verify.ts";
import { afterSending, proceed } from "../../src/booking/decision.ts";
import { dueDecisions } from "../../src/booking/due.ts";
import { type FactKey, type FactValues, known } from "../../src/booking/facts.ts";
import { withMails } from "../../src/booking/hear.ts";
import type { Part } from "../../src/booking/parts.ts";
import { read } from "../../src/booking/reading/read.ts";
import type { Reading } from "../../src/booking/reading/reading.ts";
import { readingContextOf } from "../../src/booking/reading-context.ts";
import { type Judged, rule } from "../../src/booking/rulings.ts";
import { takeTurn } from "../../src/booking/turn.ts";
import type { Venue } from "../../src/booking/venue.ts";
import { NO_VISIT } from "../../src/booking/visits/visit.ts";
import type { Language } from "../../src/booking/words.ts";
import { NO_DIALOGUE, type World } from "../../src/booking/world.ts";
import { dayAt, instantAt } from "../../src/platform/days.ts";
import { CATALOGUE, VENUE } from "./venue.ts";

export interface ConversationSetup {
  /** Today, at ten in the morning. */
  today?: string;
  calendar?: Calendar;
  venue?: Partial<Venue>;
}

/** A conversation played by the rules alone: every reply goes out at once, and has to match its facts. */
export const conversation = ({ today = "2026-01-13", calendar = [], venue = {} }: ConversationSetup = {}) => {
  let house = { ...VENUE, ...venue };
  let catalogue = CATALOGUE;
  let now = instantAt(today, "10:00", house.timezone);
  let booking: Booking | undefined;
  let dialogue = NO_DIALOGUE;
  let language: Language | undefined;
  let says: readonly Part[] = [];
  let draft: Draft = { subject: "", body: "", locale: "en", claims: [] };
  let tasks: readonly NewTask[] = [];
  let isNew = false;
  let visit = NO_VISIT;
  let mails = 0;
  /** Mails that ask for a change to a confirmed booking on which nobody has decided. */
  let changes: Reading[] = [];
  const recent: Reading[] = [];

  const worldNow = (source: string): World => ({
    now,
    today: dayAt(now, house.timezone),
    venue: house,
    catalogue,
    calendar,
    eventId: "own",
    clientName: undefined,
    dialogue,
    visit,
    visitWorld: {
      today: dayAt(now, house.timezone),
      time: "10:00",
      eventDay: booking && known(booking.facts, "date"),
      policy: house.visits,
      eventDays: [],
      taken: [],
    },
    origin: { source, at: now.toISOString() },
  });

  const desk = {
    /** What is read in a mail as things stand. */
    readingOf: (text: string): Reading =>
      read(text, readingContextOf({ today: worldNow("read").today, catalogue, language }, dialogue, booking)),
    /**
     * The client writes; answers the desk's text.
     * @param unheard mails before this one that have no answer yet
     */
    mail: (text: string, unheard: readonly Reading[] = []): string => {
      const world = worldNow(`message:${++mails}`);
      const reading = desk.readingOf(text);
      language = reading.language ?? language;
      const decision = takeTurn({
        world,
        booking,
        told: undefined,
        reading,
        unanswered: [...unheard, reading],
        recent,
        asked: booking && changes.length > 0 ? withMails(booking.facts, changes, world) : undefined,
      });
      recent.unshift(reading);
      if (decision.takesBack) changes = [];
      if (decision.tasks.some(({ reason }) => reason === "change_of_confirmed")) changes.push(reading);
      draft = compose({ language: language ?? "en", name: undefined, venue: house.name, parts: decision.says });
      const findings = verify(draft, decision.says, catalogue);
      if (findings.length > 0)
        throw new Error(`the reply does not match its facts: ${JSON.stringify(findings)}\n${draft.body}`);
      booking = decision.booking && afterSending(decision.booking, decision.says);
      ({ dialogue, says, tasks, isNew } = decision);
      visit = decision.visit ?? visit;
      return draft.body;
    },
    /** Something else than a mail happens to the record. */
    update: (change: (booking: Booking) => Booking): void => {
      if (!booking) throw new Error("there is no booking yet");
      booking = change(booking);
    },
    /** The venue is configured anew. */
    rearrange: (settings: Partial<Venue>, rooms: Catalogue = catalogue): void => {
      house = { ...house, ...settings };
      catalogue = rooms;
    },
    /** Time goes by, until ten in the morning of a day. */
    wait: (until: string): void => {
      now = instantAt(until, "10:00", house.timezone);
    },
    /** Money comes in, and the booking goes on. */
    pay: (minor: number): void => {
      if (!booking) return;
      const decision = proceed(worldNow("payment"), { ...booking, paidMinor: booking.paidMinor + minor }, []);
      ({ booking, dialogue } = decision);
    },
    /** What the record waits for now. */
    get due() {
      return booking ? dueDecisions(booking, worldNow("check")) : [];
    },
    /** A manager decides; answers what is said with it. */
    decide: (judged: Partial<Judged> & Pick<Judged, "type">): readonly Part[] => {
      if (!booking) throw new Error("there is no booking yet");
      const asked = desk.due.find(({ type }) => type === judged.type);
      const ruling = rule(
        {
          reason: asked?.reason ?? null,
          verdict: "approved",
          toldVersion: booking.offer?.version,
          proposesDays: false,
          price: undefined,
          item: { name: undefined, priceMinor: undefined },
          resolution: undefined,
          readings: recent.slice(0, 1),
          ...judged,
        },
        booking,
        worldNow("task:1"),
      );
      const { spoken, decision, follows } = ruling;
      says = spoken.kind === "says" ? spoken.says : spoken.kind === "draft" ? (asked?.says ?? []) : [];
      if (follows) says = [...says, ...decision.says];
      if (decision.booking) booking = afterSending(decision.booking, says);
      dialogue = spoken.kind === "draft" ? { ...dialogue, asked: asked?.asked ?? [] } : decision.dialogue;
      return says;
    },
    /** Where the conversation stands: what the next mail would be read and heard with. */
    get position() {
      return { booking, world: worldNow("message:next") };
    },
    fact: <Key extends FactKey>(key: Key): FactValues[Key] | undefined => known(booking?.facts ?? {}, key),
    get step() {
      return booking && stepOf(booking, house.timezone);
    },
    get booking() {
      return booking;
    },
    /** Mails that ask for the change which waits for the desk. */
    get changes() {
      return changes;
    },
    /** What the last mail itself asked of the desk. */
    get tasks() {
      return tasks;
    },
    /** The last mail opened a booking. */
    get isNew() {
      return isNew;
    },
    get kinds() {
      return says.map(({ kind }) => kind);
    },
    /** The part of that kind that the last reply says. */
    part: <Kind extends Part["kind"]>(kind: Kind): Extract<Part, { kind: Kind }> => {
      const found = says.find((part): part is Extract<Part, { kind: Kind }> => part.kind === kind);
      if (!found) throw new Error(`the reply has no ${kind} but ${says.map((part) => part.kind).join(", ")}`);
      return found;
    },
    get reply() {
      return draft.body;
    },
  };
  return desk;
};

/** Somebody else's claim on a room. */
export const taken = (
  roomId: string,
  day: string,
  from: string,
  to: string,
  state: "option" | "confirmed" | "blocked" = "confirmed",
  expiresAt: Date | null = null,
): Calendar[number] => ({
  roomId,
  eventId: state === "blocked" ? null : "other",
  state,
  start: instantAt(day, from, VENUE.timezone),
  end: instantAt(day, to, VENUE.timezone),
  expiresAt,
});
