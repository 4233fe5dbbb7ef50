import { type Interval, overlap } from "../../src/booking/slot.ts";
import { instantAt } from "../../src/platform/days.ts";
import { CATALOGUE } from "../support/venue.ts";
import * as reference from "./reference.ts";
import { fact, type State } from "./state.ts";
import type { Step, Truth } from "./step.ts";

/** Full-day rates of the demo venue, those without one as its estimator guesses (§5.1). */
export const FULL_DAY_MINOR: Record<string, number> = {
  "Room A": 50_000,
  "Room B": 75_000,
  "Room C": 110_000,
  "Room D": 35_000,
  "Room E": 165_000,
  "Room F": 60_000,
};

const isoDays = (value: unknown): string[] => JSON.stringify(value ?? null).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
const MONEY = /CHF\s?(\d[\d,'’]*(?:\.\d{2})?)/g;
const LINK = /\]\(https?:[^)\s]*\)/g;
/** Amounts that a text names, in minor units; what an address of a link happens to look like is none. */
export const minors = (text: string): number[] =>
  [...text.replaceAll(LINK, "]").matchAll(MONEY)].map(([, digits]) =>
    Math.round(Number((digits ?? "").replace(/[,'’]/g, "")) * 100),
  );

/** Amounts that stand in the catalogue and the house's answers. */
const PUBLISHED = new Set([
  ...CATALOGUE.products.map(({ priceMinor }) => priceMinor),
  ...CATALOGUE.menus.map(({ priceMinor }) => priceMinor),
  ...CATALOGUE.rooms.flatMap(({ rates }) => [rates.hourly, rates.halfDay, rates.fullDay]),
  ...Object.values(FULL_DAY_MINOR),
  ...[5, 100, 200, 500].map((francs) => francs * 100),
]);

const ofThread = (state: State, threadId: string | null) => {
  const events = state.events.filter((event) => event.threadId === threadId);
  const ids = new Set(events.map(({ id }) => id));
  const clientId = state.threads.find(({ id }) => id === threadId)?.clientId;
  return { events, offers: state.offers.filter(({ eventId }) => ids.has(eventId)), ids, clientId };
};

const amountsOf = (state: State, threadId: string | null): Set<number> => {
  const { events, offers, ids } = ofThread(state, threadId);
  const paid = events.map((event) => reference.paidMinor(state, event));
  const due = offers.flatMap(({ depositMinor }) => depositMinor ?? 0);
  return new Set([
    ...offers.flatMap(({ totalMinor, baseRateMinor, depositMinor }) => [totalMinor, baseRateMinor, depositMinor ?? 0]),
    ...state.lines
      .filter(({ offerId }) => offers.some(({ id }) => id === offerId))
      .flatMap(({ unitPriceMinor, totalMinor }) => [unitPriceMinor, totalMinor]),
    ...paid,
    ...paid.flatMap((sum) => [0, ...due].map((deposit) => Math.abs(deposit - sum))),
    ...state.payments.filter(({ eventId }) => ids.has(eventId)).map(({ amountMinor }) => amountMinor),
    ...events.map((event) => fact<{ proposedMinor?: number }>(event, "counter")?.proposedMinor ?? 0),
  ]);
};

interface NewText {
  threadId: string | null;
  text: string;
  dialogue: unknown;
}

/** What was sent or held in this step; a manager's own words are the manager's. */
const newTexts = ({ before, after }: Step): NewText[] => {
  const known = new Set([...before.emails, ...before.tasks].map(({ id }) => id));
  const sent = after.emails
    .filter(
      ({ id, direction, taskId }) =>
        direction === "outbound" &&
        !known.has(id) &&
        !after.tasks.some((task) => task.id === taskId && task.decision?.["edited_body"]),
    )
    .map(({ threadId, bodyText, reading }) => ({ threadId, text: bodyText, dialogue: reading as unknown }));
  const held = after.tasks
    .filter(({ id, draft }) => draft && !known.has(id))
    .map(({ threadId, draft }) => ({ threadId, text: String(draft?.["body"]), dialogue: draft?.["dialogue"] }));
  return [...sent, ...held];
};

/** All that a conversation may speak of, before and after a step. */
const knownTo = ({ before, after }: Step, { threadId, dialogue }: NewText) => {
  const [was, is] = [ofThread(before, threadId), ofThread(after, threadId)];
  const readings = after.emails
    .filter((mail) => mail.threadId === threadId && mail.direction === "inbound")
    .map(({ reading }) => reading);
  const visits = [...before.visits, ...after.visits].filter(
    ({ eventId, clientId }) => is.ids.has(eventId ?? "") || clientId === is.clientId,
  );
  const events = [...was.events, ...is.events];
  return { events, readings, all: [events.map(({ facts }) => facts), is.offers, dialogue, readings, visits] };
};

/**
 * It is a draft that was held: it was true when it was written, and goes out as it was on screen (§2.4, D-14), whatever
 * was taken or paid meanwhile.
 */
const wasHeld = ({ before }: Step, text: string): boolean => before.tasks.some(({ draft }) => draft?.["body"] === text);

const BULLET = /^- [^\d\n]*(\d{2})\.(\d{2})\.(\d{4})$/gm;

/** The hours of a booking on a day; the whole day while it has none. */
const hoursOn = (day: string, { startTime, endTime, timezone }: State["events"][number]): Interval => ({
  start: instantAt(day, startTime ?? "00:00", timezone),
  end: instantAt(day, endTime ?? "23:59", timezone),
});

/** Days that answer when a room is free: nobody else has it then, or, where none is named, not every room. */
const freeDays = (step: Step, text: string, threadId: string | null): Set<string> => {
  const { after } = step;
  const events = after.events.filter((event) => event.threadId === threadId);
  const own = new Set(events.map(({ id }) => id));
  const named = after.rooms.filter(({ name }) => text.includes(name));
  const isFree = (roomId: string, day: string): boolean =>
    !after.holds.some(
      (hold) =>
        hold.roomId === roomId &&
        hold.state !== "released" &&
        !own.has(hold.eventId ?? "") &&
        events.every((event) => overlap(hold.slot, hoursOn(day, event))),
    );
  const listed = [...text.matchAll(BULLET)].map(([, d, m, y]) => `${y}-${m}-${d}`);
  if (wasHeld(step, text)) return new Set(listed);
  return new Set(listed.filter((day) => (named.length > 0 ? named : after.rooms).some(({ id }) => isFree(id, day))));
};

/** Days, amounts and rooms of every new text stand in the record, its dialogue, the catalogue or the client's own mails. */
export const textsAreTrue: Truth = (step) =>
  newTexts(step).flatMap((said) => {
    const { text, threadId } = said;
    const { events, all } = knownTo(step, said);
    const days = new Set(isoDays([all, events.map(({ eventDate }) => eventDate)]));
    const shown = [...text.matchAll(/\b(\d{2})\.(\d{2})\.(\d{4})\b/g)].map(([, d, m, y]) => `${y}-${m}-${d}`);
    const free = freeDays(step, text, threadId);
    const amounts = new Set([...amountsOf(step.before, threadId), ...amountsOf(step.after, threadId)]);
    const rooms = [...text.matchAll(/\b(?:Room|Raum|[Ss]alle|[Ss]ala) ([A-Z])\b/g)].map(
      ([, letter]) => `Room ${letter}`,
    );
    return [
      ...shown
        .filter((day) => !days.has(day) && !free.has(day))
        .map((day) => `a text names ${day}, which nobody knows: ${text}`),
      ...minors(text)
        .filter((minor) => !amounts.has(minor) && !PUBLISHED.has(minor) && !wasHeld(step, text))
        .map((minor) => `a text names CHF ${minor / 100}, which nobody knows: ${text}`),
      ...rooms.filter((name) => !FULL_DAY_MINOR[name]).map((name) => `a text names ${name}: ${text}`),
    ];
  });

/** Opening hours, parts of the day, and hours at which the house is shown. */
const HOUSE_TIMES = "08:00 23:00 12:00 17:00 18:00 22:00 09:00 10:00 14:00 16:00".split(" ");
const timesIn = (value: unknown): string[] =>
  JSON.stringify(value ?? null)
    .replaceAll(/T\d{2}:\d{2}:[\d.]+/g, "")
    .match(/\b\d{2}:\d{2}\b/g) ?? [];

/** Times of every new text likewise. */
export const timesAreTrue: Truth = (step) =>
  newTexts(step).flatMap((said) => {
    const known = new Set([...HOUSE_TIMES, ...timesIn(knownTo(step, said).all)]);
    const shown = [...said.text.matchAll(/\b(\d{2})[:h](\d{2})\b/g)].map(([, hour, minute]) => `${hour}:${minute}`);
    return shown
      .filter((time) => !known.has(time))
      .map((time) => `a text names ${time}, which nobody knows: ${said.text}`);
  });

const HEADS = /(?<![\d.,'])(\d{1,3}) (?:people|persons|guests|Personen|Gäste|personnes|invités|persone|ospiti)\b/g;
const SEATS = new Set(
  JSON.stringify(CATALOGUE.rooms)
    .match(/\b\d{1,3}\b/g)
    ?.map(Number),
);

/** Head counts of every new text are the booking's, the client's own, or those of a room. */
export const headsAreTrue: Truth = (step) =>
  newTexts(step).flatMap((said) => {
    const { events, readings } = knownTo(step, said);
    const own = readings.flatMap((reading) => (reading?.["people"] ?? []) as { value: { count: number } }[]);
    const asked = readings.flatMap((reading) => (reading?.["asks"] ?? []) as { value: { people?: number } }[]);
    const known = new Set([
      ...SEATS,
      ...events.map(({ attendees }) => attendees),
      ...own.map(({ value }) => value.count),
      ...asked.map(({ value }) => value.people),
    ]);
    return [...said.text.matchAll(HEADS)]
      .filter(([, count]) => !known.has(Number(count)))
      .map(([what]) => `a text names ${what}, whom nobody counted: ${said.text}`);
  });

/** An offer is before the client with a text that tells its total, and by nobody but a manager where offers need one. */
export const sentOffersWereTold: Truth = (step) => {
  const { before, after, supervised, approvesOffers, decided } = step;
  const news = new Set(after.emails.filter(({ id }) => !before.emails.some((old) => old.id === id)));
  return after.offers
    .filter(({ id, status }) => {
      const was = before.offers.find((offer) => offer.id === id)?.status ?? "draft";
      return was === "draft" && (status === "sent" || status === "accepted");
    })
    .flatMap((offer) => {
      const event = after.events.find(({ id }) => id === offer.eventId);
      const told = [...news].filter(
        ({ direction, threadId }) => direction === "outbound" && threadId === event?.threadId,
      );
      const isEdited = decided?.decision?.["edited_body"] != null;
      return [
        ...(isEdited || told.some(({ bodyText }) => minors(bodyText).includes(offer.totalMinor))
          ? []
          : [`an offer of ${offer.totalMinor} counts as sent and was not told`]),
        ...((supervised || approvesOffers) && decided?.status !== "approved"
          ? ["an offer went out without approval"]
          : []),
      ];
    });
};
