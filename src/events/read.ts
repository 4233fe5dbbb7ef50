import type { Static } from "elysia";
import { activitiesOf, movesOf } from "../activity/service.ts";
import { NO_VISIT } from "../booking/visits/visit.ts";
import { firstHolderBefore } from "../calendar/service.ts";
import { namesOf, readCatalogue } from "../catalogue/service.ts";
import { clientById } from "../clients/service.ts";
import { lastDialogue, mailsOf, recentReadings } from "../conversations/service.ts";
import type { Tx } from "../db/client.ts";
import type { Position } from "../db/keyset.ts";
import { decisionsOn, pendingTasksOf, pendingTasksWith } from "../tasks/service.ts";
import { ownTeam } from "../teams/service.ts";
import { readVisit } from "../visits/service.ts";
import type { EventItem, EventRecord } from "../wire/event.ts";
import { pageOf } from "../wire/paging.ts";
import { wishIdsOf } from "./booking.ts";
import { eventRecordOf } from "./record.ts";
import { bookingById, sourceOf } from "./service.ts";
import { countEvents, type EventFilter, selectEvents } from "./store.ts";
import { eventItemOf } from "./view.ts";

/** Newest lines of each history that a record shows. Source: spec/http-api.md §6.2. */
const HISTORY_LINES = 50;

/** The whole record of an event; `undefined` when this team has no such event. */
export const readRecord = async (
  tx: Tx,
  teamId: string,
  eventId: string,
): Promise<Static<typeof EventRecord> | undefined> => {
  const stored = await bookingById(tx, teamId, eventId);
  if (!stored) return undefined;
  const team = await ownTeam(tx, teamId);
  const catalogue = await readCatalogue(tx, teamId);
  const visit = await readVisit(tx, teamId, { eventId });
  const { clientId } = stored.row;
  return eventRecordOf({
    clientPreferences: (clientId && (await clientById(tx, teamId, clientId))?.preferences) || [],
    visit: visit?.visit ?? NO_VISIT,
    stored,
    catalogue,
    source: await sourceOf(tx, teamId, stored, { catalogue, currency: team.currency }),
    firstHolder: await firstHolderBefore(tx, teamId, eventId),
    dialogue: await lastDialogue(tx, teamId, stored.row.threadId),
    lastReading: (await recentReadings(tx, teamId, stored.row.threadId, 1))[0],
    pendingTasks: await pendingTasksWith(tx, teamId, eventId),
    decidedTasks: await decisionsOn(tx, teamId, eventId, HISTORY_LINES),
    activities: await activitiesOf(tx, teamId, eventId, HISTORY_LINES),
    moves: await movesOf(tx, teamId, eventId, HISTORY_LINES),
    mails: await mailsOf(tx, teamId, eventId, HISTORY_LINES),
  });
};

export interface EventPage {
  total: number;
  stamp: string;
  items: Static<typeof EventItem>[];
  nextCursor: string | null;
}

/** A page of events, newest first. */
export const readEvents = async (
  tx: Tx,
  filter: EventFilter,
  page: { before: Position | undefined; limit: number },
): Promise<EventPage> => {
  const { total, stamp } = await countEvents(tx, filter);
  const found = total === 0 ? [] : await selectEvents(tx, filter, { before: page.before, limit: page.limit + 1 });
  const { page: listed, nextCursor } = pageOf(found, page.limit, ({ event }) => event);
  const pending = await pendingTasksOf(
    tx,
    filter.teamId,
    listed.map(({ event }) => event.id),
  );
  const team = await ownTeam(tx, filter.teamId);
  const names = await namesOf(
    tx,
    filter.teamId,
    listed.flatMap(({ event }) => wishIdsOf(event)),
  );
  const items = listed.map(({ event, client, offer, hold, wishedRoom }) =>
    eventItemOf({
      event,
      client,
      offer,
      roomName: hold?.roomName ?? null,
      roomId: hold?.roomId ?? null,
      wishedRoom,
      holdState: hold?.state ?? null,
      optionExpiresAt: hold?.expiresAt ?? null,
      wishes: wishIdsOf(event).flatMap((id) => names.get(id) ?? []),
      currency: team.currency,
      pendingTaskIds: pending.filter(({ eventId }) => eventId === event.id).map(({ id }) => id),
    }),
  );
  return { total, stamp, items, nextCursor };
};

/** A stamp of the list's state: one indexed query. */
export const stampEvents = async (tx: Tx, filter: EventFilter): Promise<string> => {
  const { total, stamp } = await countEvents(tx, filter);
  return `${total}-${stamp}`;
};
