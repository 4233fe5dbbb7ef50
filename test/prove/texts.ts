import { CATALOGUE } from "../support/venue.ts";
import * as reference from "./reference.ts";
import { fact, type State } from "./state.ts";
import type { Truth } from "./step.ts";

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
const minors = (text: string): number[] =>
  [...text.matchAll(MONEY)].map(([, digits]) => Math.round(Number((digits ?? "").replace(/[,'’]/g, "")) * 100));

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

/** Days, amounts and rooms of every new text stand in the record, its dialogue, the catalogue or the client's own mails. */
export const textsAreTrue: Truth = ({ before, after }) => {
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
  return [...sent, ...held].flatMap(({ threadId, text, dialogue }) => {
    const [was, is] = [ofThread(before, threadId), ofThread(after, threadId)];
    const mails = after.emails
      .filter((mail) => mail.threadId === threadId && mail.direction === "inbound")
      .map(({ reading }) => reading);
    const visits = [...before.visits, ...after.visits].filter(
      ({ eventId, clientId }) => is.ids.has(eventId ?? "") || clientId === is.clientId,
    );
    const days = new Set(
      isoDays([
        was.events.map(({ facts }) => facts),
        is.events.map(({ facts }) => facts),
        is.offers,
        dialogue,
        mails,
        visits,
        was.events.map(({ eventDate }) => eventDate),
      ]),
    );
    const shown = [...text.matchAll(/\b(\d{2})\.(\d{2})\.(\d{4})\b/g)].map(([, d, m, y]) => `${y}-${m}-${d}`);
    const amounts = new Set([...amountsOf(before, threadId), ...amountsOf(after, threadId)]);
    const rooms = [...text.matchAll(/\b(?:Room|Raum) ([A-Z])\b/g)].map(([, letter]) => `Room ${letter}`);
    return [
      ...shown.filter((day) => !days.has(day)).map((day) => `a text names ${day}, which nobody knows: ${text}`),
      ...minors(text)
        .filter((minor) => !amounts.has(minor) && !PUBLISHED.has(minor))
        .map((minor) => `a text names CHF ${minor / 100}, which nobody knows: ${text}`),
      ...rooms.filter((name) => !FULL_DAY_MINOR[name]).map((name) => `a text names ${name}: ${text}`),
    ];
  });
};
