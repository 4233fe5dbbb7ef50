import { createHash, randomBytes } from "node:crypto";
import type { Database, Tx } from "../db/client.ts";
import { seekFeed, type TeamScope, withTeam } from "../db/team.ts";
import { NOBODY } from "../gate/caller.ts";
import type { Clock } from "../platform/clock.ts";
import { dayAt } from "../platform/days.ts";
import type { Env } from "../platform/env.ts";
import { errors } from "../platform/errors.ts";
import { isUuid, newId } from "../platform/ids.ts";
import { ownTeam } from "../teams/service.ts";
import { etagOf } from "../wire/paging.ts";
import { appointmentsOf } from "./appointments.ts";
import {
  type FeedRow,
  insertFeed,
  noteReading,
  revoke,
  selectClaims,
  selectFeed,
  selectFeeds,
  selectRoomName,
  stampBookings,
  updateToken,
} from "./store.ts";

export { UID_DOMAIN } from "./appointments.ts";
export type { FeedRow } from "./store.ts";

export interface FeedDeps {
  db: Database;
  clock: Clock;
  env: Pick<Env, "PUBLIC_URL">;
}

export interface NewFeed {
  name: string | undefined;
  roomId: string | null;
  shows: FeedRow["shows"];
}

/** A feed and its secret address, told this once. */
export interface MintedFeed {
  feed: FeedRow;
  url: string;
}

/** 128 random bits, in hex. Source: spec/http-api.md §20. */
const TOKEN_BYTES = 16;
const ADDRESS = /^([0-9a-f]{32})\.ics$/;
/** How far back a calendar goes, and how many claims it is made of at most. */
const PAST_DAYS = 366;
const MAX_CLAIMS = 10_000;
const MS_PER_DAY = 86_400_000;
/** That somebody reads is noted at most so often, so that reading costs no writing. */
const READING_NOTED_EVERY_MS = 3_600_000;

const mint = ({ PUBLIC_URL }: Pick<Env, "PUBLIC_URL">): { url: string; tokenSha256: Uint8Array } => {
  const token = randomBytes(TOKEN_BYTES).toString("hex");
  return { url: `${PUBLIC_URL?.replace(/\/$/, "") ?? ""}/calendar/${token}.ics`, tokenSha256: hashOf(token) };
};

const hashOf = (token: string): Uint8Array => createHash("sha256").update(token).digest();

export const listFeeds = ({ db }: FeedDeps, scope: TeamScope): Promise<FeedRow[]> =>
  withTeam(db, scope, (tx) => selectFeeds(tx, scope));

/** A new feed of the whole venue or of one room. @throws Failure 422 */
export const createFeed = ({ db, clock, env }: FeedDeps, scope: TeamScope, wanted: NewFeed): Promise<MintedFeed> =>
  withTeam(db, scope, async (tx) => {
    const { teamId, userId } = scope;
    const now = clock.now();
    const ofIt = await nameOf(tx, teamId, wanted.roomId);
    const name = wanted.name ?? ofIt;
    const { url, tokenSha256 } = mint(env);
    const { roomId, shows } = wanted;
    const row = { id: newId(), teamId, userId, name, roomId, shows, tokenSha256, createdAt: now, updatedAt: now };
    return { feed: await insertFeed(tx, row), url };
  });

const nameOf = async (tx: Tx, teamId: string, roomId: string | null): Promise<string> => {
  if (roomId === null) return (await ownTeam(tx, teamId)).name.slice(0, 120);
  const name = isUuid(roomId) ? await selectRoomName(tx, { teamId, roomId }) : undefined;
  if (name === undefined) throw errors.validationFailed({ room_id: "the id of a room of the team" });
  return name;
};

/**
 * A fresh address for a feed whose first one may never have arrived; the first one ends. `undefined` when the feed has
 * been revoked meanwhile.
 */
export const readdress = ({ db, clock, env }: FeedDeps, scope: TeamScope, id: string): Promise<string | undefined> =>
  withTeam(db, scope, async (tx) => {
    const { url, tokenSha256 } = mint(env);
    return (await updateToken(tx, { teamId: scope.teamId, id, now: clock.now(), tokenSha256 })) ? url : undefined;
  });

/** Ends a feed: its address opens nothing from now on. @throws Failure 404 */
export const revokeFeed = ({ db, clock }: FeedDeps, scope: TeamScope, id: string): Promise<FeedRow> =>
  withTeam(db, scope, async (tx) => {
    const feed = isUuid(id) ? await revoke(tx, { teamId: scope.teamId, id, now: clock.now() }) : undefined;
    if (!feed) throw errors.feedNotFound();
    return feed;
  });

/** A calendar that its reader may have already. */
export interface ReadFeed {
  etag: string;
  /** Only when the reader does not have it. */
  text: string | undefined;
}

/**
 * The calendar behind a secret address. Its tag costs one query; the calendar is put together only for who does not
 * have it. @param has whether the reader has the calendar of a tag
 * @throws Failure 404 for an address that is none, or none any more
 */
export const readFeed = async (
  { db, clock }: FeedDeps,
  address: string,
  has: (etag: string) => boolean,
): Promise<ReadFeed> => {
  const [, token] = ADDRESS.exec(address) ?? [];
  if (token === undefined) throw errors.feedNotFound();
  const tokenSha256 = hashOf(token);
  const feed = await withTeam(db, NOBODY, async (tx) => {
    await seekFeed(tx, Buffer.from(tokenSha256).toString("hex"));
    return selectFeed(tx, { tokenSha256 });
  });
  if (!feed) throw errors.feedNotFound();
  const { teamId, userId, id, roomId, name, shows } = feed;
  return withTeam(db, { teamId, userId }, async (tx) => {
    const now = clock.now();
    await noteReading(tx, { teamId, id, now, since: new Date(now.getTime() - READING_NOTED_EVERY_MS) });
    const { timezone: zone, locale } = await ownTeam(tx, teamId);
    const etag = etagOf(id, await stampBookings(tx, { teamId }), dayAt(now, zone));
    if (has(etag)) return { etag, text: undefined };
    const since = new Date(now.getTime() - PAST_DAYS * MS_PER_DAY);
    const claims = await selectClaims(tx, { teamId, since, limit: MAX_CLAIMS });
    // Loaded with the first calendar that is asked for, for a start does not wait for it.
    const { calendarText } = await import("./calendar-text.ts");
    return { etag, text: calendarText({ name, zone, locale, shows }, appointmentsOf(claims, roomId, now)) };
  });
};
