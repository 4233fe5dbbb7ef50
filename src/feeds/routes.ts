import { Elysia, type Static, t } from "elysia";
import type { Deps } from "../deps.ts";
import { policy, type Reissue } from "../gate/policy.ts";
import { hasTag } from "../wire/paging.ts";
import { answersIn, Instant, LINE, nullable, READ_REFUSALS, REFUSALS, Uuid, words } from "../wire/schemas.ts";
import { createFeed, type FeedRow, listFeeds, readdress, readFeed, revokeFeed } from "./service.ts";

const CREATED = 201;
const NOT_MODIFIED = 304;

const Feed = t.Object({
  id: Uuid,
  name: t.String(),
  room_id: nullable(Uuid),
  shows: words(["titles", "busy"]),
  created_at: Instant,
  created_by: t.String(),
  last_read_at: nullable(Instant),
  revoked_at: nullable(Instant),
});
const MintedFeed = t.Composite([
  Feed,
  t.Object({ feed_url: nullable(t.String({ description: "the secret address; told this once" })) }),
]);
const NewFeed = t.Object(
  {
    name: t.Optional(
      t.String({ minLength: 1, maxLength: 120, pattern: LINE, description: "the venue's or the room's" }),
    ),
    room_id: t.Optional(nullable(t.String({ description: "one room's bookings; without it all of them" }))),
    shows: t.Optional(words(["titles", "busy"])),
  },
  { additionalProperties: false },
);

const feedView = (feed: FeedRow): Static<typeof Feed> => ({
  id: feed.id,
  name: feed.name,
  room_id: feed.roomId,
  shows: feed.shows,
  created_at: feed.createdAt.toISOString(),
  created_by: feed.userId,
  last_read_at: feed.lastReadAt?.toISOString() ?? null,
  revoked_at: feed.revokedAt?.toISOString() ?? null,
});

/** The desk's bookings in other people's calendars, by secret addresses. Source: spec/http-api.md §20. */
export const feeds = (deps: Deps) => {
  const reissued: Reissue = async (caller, kept) => {
    const feed = kept as Static<typeof MintedFeed>;
    return { ...feed, feed_url: (await readdress(deps, caller, feed.id)) ?? null };
  };
  return new Elysia({ name: "feeds", tags: ["Calendar"] })
    .use(policy)
    .get("/api/calendar/feeds", async ({ caller }) => ({ items: (await listFeeds(deps, caller)).map(feedView) }), {
      role: "admin",
      rate: "write",
      cap: "none",
      response: { 200: t.Object({ items: t.Array(Feed) }), ...READ_REFUSALS },
      detail: { summary: "The calendars that are given out, without their addresses" },
    })
    .post(
      "/api/calendar/feeds",
      async ({ caller, body: { name, room_id: roomId = null, shows = "titles" }, status }) => {
        const { feed, url } = await createFeed(deps, caller, { name: name?.trim() || undefined, roomId, shows });
        return status(CREATED, { ...feedView(feed), feed_url: url });
      },
      {
        role: "admin",
        rate: "write",
        cap: "json",
        idempotent: reissued,
        body: NewFeed,
        response: { [CREATED]: MintedFeed, ...REFUSALS },
        detail: {
          summary: "Give the bookings out as a calendar",
          description:
            "The address is in this answer and never again; repeated under its Idempotency-Key, it is a fresh one and the first ends. Whoever has it reads the calendar: `busy` names nobody.",
        },
      },
    )
    .delete(
      "/api/calendar/feeds/:id",
      async ({ caller, params }) => feedView(await revokeFeed(deps, caller, params.id)),
      {
        role: "admin",
        rate: "write",
        cap: "json",
        idempotent: true,
        response: { 200: Feed, ...REFUSALS },
        detail: { summary: "End a calendar's address" },
      },
    )
    .get(
      "/calendar/:token",
      async ({ params, request, set, status }) => {
        const { etag, text } = await readFeed(deps, params.token, (tag) => hasTag(request.headers, tag));
        Object.assign(set.headers, { etag, "cache-control": "private, no-cache" });
        if (text === undefined) return status(NOT_MODIFIED, undefined);
        set.headers["content-type"] = "text/calendar; charset=utf-8";
        return text;
      },
      {
        role: "public",
        rate: "public",
        cap: "none",
        params: t.Object({ token: t.String({ description: "the secret, then `.ics`" }) }),
        response: { 200: t.String(), 304: t.Undefined(), ...READ_REFUSALS },
        detail: {
          summary: "A calendar, as iCalendar",
          description:
            "Options are tentative, bookings confirmed; what is off is cancelled under the same UID with a greater SEQUENCE.",
          responses: answersIn("text/calendar", "The calendar", READ_REFUSALS),
        },
      },
    );
};
