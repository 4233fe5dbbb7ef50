import { Elysia, t } from "elysia";
import { EVENT_STATUSES, type EventStatus } from "../booking/words.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import type { Caller } from "../gate/caller.ts";
import { policy } from "../gate/policy.ts";
import { isDay } from "../platform/days.ts";
import { errors } from "../platform/errors.ts";
import { isUuid } from "../platform/ids.ts";
import { EventItem, EventRecord } from "../wire/event.ts";
import { etagOf, fromCursor, hasTag, Limit, limitOf, wholeNumber, within } from "../wire/paging.ts";
import { int, nullable, queryOf, READ_REFUSALS } from "../wire/schemas.ts";
import { readEvents, readRecord, stampEvents } from "./read.ts";
import type { EventFilter } from "./store.ts";

const NOT_MODIFIED = 304;
const text = t.Optional(t.String());

const Query = queryOf({
  status: t.Optional(t.String({ description: "comma list of statuses" })),
  thread_id: text,
  client_email: text,
  room: t.Optional(t.String({ description: "name or id" })),
  date_from: text,
  date_to: text,
  step: wholeNumber(1, 7),
  updated_since: text,
  q: t.Optional(t.String({ minLength: 2, maxLength: 100, description: "client, company, room" })),
  limit: Limit,
  cursor: text,
});

const statusesOf = (list: string | undefined): EventStatus[] | undefined => {
  const found = list?.split(",").map((word) => EVENT_STATUSES.find((status) => status === word.trim().toLowerCase()));
  if (found?.includes(undefined))
    throw errors.validationFailed({ status: `a comma list of ${EVENT_STATUSES.join(", ")}` });
  return found?.filter((status) => status !== undefined);
};

const dayOf = (value: string | undefined, field: string): string | undefined => {
  if (value !== undefined && !isDay(value)) throw errors.validationFailed({ [field]: "expected a day, YYYY-MM-DD" });
  return value;
};

const instantOf = (value: string | undefined): Date | undefined => {
  if (value === undefined) return undefined;
  const instant = new Date(value);
  if (Number.isNaN(instant.getTime()))
    throw errors.validationFailed({ updated_since: "expected an instant, ISO 8601" });
  return instant;
};

const filterOf = ({ teamId }: Caller, query: typeof Query.static): EventFilter => ({
  teamId,
  statuses: statusesOf(query.status),
  threadId: query.thread_id,
  clientEmail: query.client_email,
  room: query.room,
  dateFrom: dayOf(query.date_from, "date_from"),
  dateTo: dayOf(query.date_to, "date_to"),
  step: within("step", query.step, 1, 7),
  updatedSince: instantOf(query.updated_since),
  q: query.q,
});

/** The team's bookings. Source: spec/http-api.md §6. */
export const events = ({ db }: Deps) =>
  new Elysia({ name: "events", prefix: "/api/events", tags: ["Events"] })
    .use(policy)
    .get(
      "",
      async ({ caller, query, request, set, status }) => {
        const filter = filterOf(caller, query);
        const before = fromCursor(query.cursor);
        const limit = limitOf(query.limit);
        const tagOf = (stamp: string) => etagOf(caller.teamId, stamp, new URL(request.url).search);
        set.headers["cache-control"] = "private, no-cache";
        if (request.headers.has("if-none-match")) {
          const etag = tagOf(await withTeam(db, caller, (tx) => stampEvents(tx, filter)));
          if (hasTag(request.headers, etag)) return status(NOT_MODIFIED, undefined);
        }
        const { total, stamp, items, nextCursor } = await withTeam(db, caller, (tx) =>
          readEvents(tx, filter, { before, limit }),
        );
        set.headers["etag"] = tagOf(`${total}-${stamp}`);
        return { total_events: total, events: items, next_cursor: nextCursor };
      },
      {
        role: "viewer +system",
        rate: "read",
        cap: "none",
        query: Query,
        response: {
          200: t.Object({ total_events: int(), events: t.Array(EventItem), next_cursor: nullable(t.String()) }),
          304: t.Undefined(),
          ...READ_REFUSALS,
        },
        detail: { summary: "Bookings, newest first" },
      },
    )
    .get(
      "/:event_id",
      async ({ caller, params, request, set, status }) => {
        const record = isUuid(params.event_id)
          ? await withTeam(db, caller, (tx) => readRecord(tx, caller.teamId, params.event_id))
          : undefined;
        if (!record) throw errors.eventNotFound();
        const etag = etagOf(record.event_id, record.version, record.pending_task_ids.join(), record.hil_history.length);
        set.headers["etag"] = etag;
        set.headers["cache-control"] = "private, no-cache";
        return hasTag(request.headers, etag) ? status(NOT_MODIFIED, undefined) : record;
      },
      {
        role: "viewer +system",
        rate: "read",
        cap: "none",
        params: t.Object({ event_id: t.String() }),
        response: { 200: EventRecord, 304: t.Undefined(), ...READ_REFUSALS },
        detail: { summary: "The record of one booking" },
      },
    );
