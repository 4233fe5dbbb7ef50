import { Elysia, type Static, t } from "elysia";
import type { Deps } from "../deps.ts";
import { policy } from "../gate/policy.ts";
import { ErrorBody, Instant, int, NAME, nullable, READ_REFUSALS, REFUSALS, Uuid, words } from "../wire/schemas.ts";
import {
  forgetCalendar,
  type Import,
  listImports,
  MAX_CALENDAR_BYTES,
  refreshCalendar,
  takeCalendar,
} from "./service.ts";

const CREATED = 201;
/** A calendar as JSON, where every line end is two characters. */
const BODY_BYTES = MAX_CALENDAR_BYTES + 1024 * 1024;

const Calendar = t.Object({
  id: Uuid,
  name: t.String(),
  room_id: nullable(Uuid),
  all_rooms: t.Boolean(),
  host: nullable(t.String({ description: "where it is fetched from; the rest of the address is a secret" })),
  status: words(["ok", "failed"]),
  last_error: nullable(t.String({ description: "why the last reading failed, such as `unreachable` or `timeout`" })),
  failures: int({ description: "readings that failed in a row" }),
  tried_at: Instant,
  copy_of: t.Union([Instant], { description: "when the copy that stands was read" }),
  next_refresh_at: Instant,
  entries: int(),
  skipped: int({ description: "entries that could not be read" }),
  unknown_zones: t.Array(t.String(), { description: "zones nobody knows; read as the venue's" }),
  blocks: int({ description: "busy times to come" }),
  over_bookings: int({ description: "of these, those in which an option or a booking keeps a room" }),
});
const NewCalendar = t.Object(
  {
    name: t.String({ maxLength: 120, pattern: NAME, description: "one of the same name is replaced" }),
    room_id: t.Optional(nullable(t.String({ description: "without it the whole venue" }))),
    url: t.Optional(t.String({ minLength: 1, maxLength: 2000, description: "https or webcal" })),
    text: t.Optional(t.String({ minLength: 1, maxLength: MAX_CALENDAR_BYTES, description: "the calendar itself" })),
  },
  { additionalProperties: false },
);
const FETCH_REFUSALS = { ...REFUSALS, 502: ErrorBody, 504: ErrorBody };
const WRITE = { role: "admin", rate: "write", cap: "json", idempotent: true } as const;

const view = (each: Import): Static<typeof Calendar> => ({
  id: each.id,
  name: each.name,
  room_id: each.roomId,
  all_rooms: each.roomId === null,
  host: each.url === null ? null : (URL.parse(each.url)?.hostname ?? null),
  status: each.lastError === null ? "ok" : "failed",
  last_error: each.lastError,
  failures: each.failures,
  tried_at: each.triedAt.toISOString(),
  copy_of: each.contentAt.toISOString(),
  next_refresh_at: each.nextAt.toISOString(),
  entries: each.entries,
  skipped: each.skipped,
  unknown_zones: each.unknownZones,
  blocks: each.blocks,
  over_bookings: each.overBookings,
});

/** Busy times of other calendars, kept as blocks of the venue's. Source: spec/http-api.md §20. */
export const busy = (deps: Deps) =>
  new Elysia({ name: "busy", prefix: "/api/calendar", tags: ["Calendar"] })
    .use(policy)
    .get("/import", async ({ caller }) => ({ items: (await listImports(deps, caller)).map(view) }), {
      role: "admin",
      rate: "write",
      cap: "none",
      response: { 200: t.Object({ items: t.Array(Calendar) }), ...READ_REFUSALS },
      detail: { summary: "The calendars whose busy times are kept, and how their last reading went" },
    })
    .post(
      "/import",
      async ({ caller, body: { name, room_id: roomId = null, url, text }, status }) => {
        const wanted = { name: name.trim(), roomId, url: url?.trim(), text };
        return status(CREATED, view(await takeCalendar(deps, caller, wanted)));
      },
      {
        ...WRITE,
        cap: BODY_BYTES,
        body: NewCalendar,
        response: { [CREATED]: Calendar, ...FETCH_REFUSALS },
        detail: {
          summary: "Keep the busy times of another calendar",
          description:
            "By its address (https, on the public internet) or as text. They are blocks of one room or of the whole venue for two years ahead; a booking that is there already keeps its room. An address is read again every hour; while it cannot be, the last copy stands.",
        },
      },
    )
    .post("/import/:id/refresh", async ({ caller, params }) => view(await refreshCalendar(deps, caller, params.id)), {
      ...WRITE,
      response: { 200: Calendar, ...REFUSALS },
      detail: {
        summary: "Read a calendar again now",
        description: "When that fails, the answer says so in `status` and `last_error`, and the last copy stands.",
      },
    })
    .delete(
      "/import/:id",
      async ({ caller, params: { id } }) => {
        await forgetCalendar(deps, caller, id);
        return { id, status: "deleted" as const };
      },
      {
        ...WRITE,
        response: { 200: t.Object({ id: Uuid, status: words(["deleted"]) }), ...REFUSALS },
        detail: { summary: "Forget a calendar and give its times back" },
      },
    );
