import type { Database, Tx } from "../db/client.ts";
import { isCollision, isDuplicate } from "../db/failures.ts";
import { retrying } from "../db/retry.ts";
import { type TeamScope, withTeam } from "../db/team.ts";
import { UID_DOMAIN } from "../feeds/service.ts";
import type { Clock } from "../platform/clock.ts";
import type { Env } from "../platform/env.ts";
import { errors, Failure } from "../platform/errors.ts";
import { isUuid, newId } from "../platform/ids.ts";
import { ownTeam } from "../teams/service.ts";
import type { BusyTimes } from "./calendar/read-calendar.ts";
import { Unreadable } from "./calendar/unreadable.ts";
import { checkAddress, type FetchFault, fetchCalendar, NotFetched } from "./source/fetch-calendar.ts";
import {
  countKept,
  deleteAllBlocks,
  deleteBlocks,
  deleteImport,
  hasRoom,
  type ImportRow,
  insertBlocks,
  insertImport,
  lockImport,
  lockNamed,
  selectDue,
  selectImport,
  selectImports,
  selectKept,
  takeRooms,
  updateImport,
} from "./store.ts";

export interface BusyDeps {
  db: Database;
  clock: Clock;
  env: Pick<Env, "mode">;
}

export type Fault = FetchFault | Unreadable["reason"];

/** A calendar that is read, with what it keeps now. */
export type Import = Omit<ImportRow, "content"> & { blocks: number; overBookings: number };

export interface Wanted {
  name: string;
  /** null: the whole venue. */
  roomId: string | null;
  /** One of the two. */
  url: string | undefined;
  text: string | undefined;
}

export const MAX_CALENDAR_BYTES = 4 * 1024 * 1024;
const FETCH_TIMEOUT_MS = 15_000;
/** So far ahead busy times are kept; repetitions without an end are followed no further. */
const HORIZON_DAYS = 730;
const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
/** A calendar is fetched again after so long; what was sent is only looked further ahead in. */
const REFRESH_MINUTES = 60;
const LOOK_AHEAD_MINUTES = 24 * 60;
/** After a failure it is tried again sooner, then ever later. */
const RETRY_MINUTES = 5;
const RETRY_MINUTES_MAX = 6 * 60;
const DUE_AT_ONCE = 100;

const rulesOf = ({ env }: BusyDeps) => ({
  mayLoopback: env.mode !== "prod",
  maxBytes: MAX_CALENDAR_BYTES,
  timeoutMs: FETCH_TIMEOUT_MS,
});

const inMinutes = (now: Date, minutes: number): Date => new Date(now.getTime() + minutes * MS_PER_MINUTE);

const readFor = async (text: string, zone: string, now: Date): Promise<BusyTimes> => {
  // Loaded with the first calendar, for a start does not wait for it.
  const { readCalendar } = await import("./calendar/read-calendar.ts");
  return readCalendar(text, {
    zone,
    from: now,
    to: new Date(now.getTime() + HORIZON_DAYS * MS_PER_DAY),
    isOurs: (uid) => uid.endsWith(`@${UID_DOMAIN}`),
  });
};

const faultOf = (error: unknown): Fault => {
  if (error instanceof NotFetched || error instanceof Unreadable) return error.reason;
  throw error;
};

const REFUSED: Partial<Record<Fault, string>> = {
  address_refused: "an https address on the public internet, without a login",
  too_large: "a calendar of at most 4 MiB",
  not_a_calendar: "an iCalendar text (RFC 5545)",
  too_many: "a calendar with less in it: at most 5000 busy times in two years",
};

/** What a person can do about a calendar that cannot be taken in. */
const refusal = (fault: Fault, field: "url" | "text", cause: unknown) => {
  const sentence = REFUSED[fault];
  if (sentence) return errors.validationFailed({ [field]: sentence });
  return fault === "timeout" ? errors.calendarLate(cause) : errors.calendarNotFetched(cause);
};

const shown = async (tx: Tx, row: Omit<ImportRow, "content">, now: Date): Promise<Import> => {
  const { teamId, id: importId, roomId } = row;
  return { ...row, ...(await countKept(tx, { teamId, importId, roomId, now })) };
};

export const listImports = ({ db, clock }: BusyDeps, scope: TeamScope): Promise<Import[]> =>
  withTeam(db, scope, async (tx) => {
    const all: Import[] = [];
    for (const row of await selectImports(tx, scope)) all.push(await shown(tx, row, clock.now()));
    return all;
  });

/**
 * Makes what is kept agree with what a calendar says: what it says no more goes, what is new comes, and rooms are taken
 * where nobody has them. What is over stays as it was.
 */
const keep = async (tx: Tx, scope: TeamScope, row: ImportRow, { busy }: BusyTimes, now: Date): Promise<void> => {
  const { teamId, userId } = scope;
  const { id: importId, roomId, name } = row;
  const keyOf = (start: Date, end: Date): string => `${start.getTime()}-${end.getTime()}`;
  const wanted = new Map(busy.map((each) => [keyOf(each.start, each.end), each]));
  const kept = await selectKept(tx, { teamId, importId, now });
  const gone = kept.filter(({ startsAt, endsAt }) => !wanted.has(keyOf(startsAt, endsAt)));
  for (const { startsAt, endsAt } of kept) wanted.delete(keyOf(startsAt, endsAt));
  await deleteBlocks(tx, { teamId, ids: gone.map(({ id }) => id) });
  await insertBlocks(tx, { teamId, userId, importId, name, allRooms: roomId === null, busy: [...wanted.values()] });
  await takeRooms(tx, { teamId, userId, importId, roomId, now });
};

const said = ({ entries, skipped, unknownZones }: BusyTimes, now: Date) => ({
  entries,
  skipped,
  unknownZones,
  triedAt: now,
});

/** Reads a calendar from its address or as it is sent, and keeps its busy times; one of the same name is replaced. @throws Failure 422, 502, 504 */
export const takeCalendar = async (
  deps: BusyDeps,
  scope: TeamScope,
  { name, roomId, url, text }: Wanted,
): Promise<Import> => {
  if ((url === undefined) === (text === undefined)) throw errors.validationFailed({ url: "either url or text" });
  const { db, clock } = deps;
  const field = url === undefined ? "text" : "url";
  const now = clock.now();
  const { teamId, userId } = scope;
  const zone = await withTeam(db, { teamId, userId }, async (tx) => {
    const isKnown = roomId === null || (isUuid(roomId) && (await hasRoom(tx, { teamId, roomId })));
    if (!isKnown) throw errors.validationFailed({ room_id: "the id of a room of the team" });
    return (await ownTeam(tx, teamId)).timezone;
  });
  const read = async () => {
    if (url !== undefined) checkAddress(url, rulesOf(deps));
    const content = text ?? (await fetchCalendar(url ?? "", rulesOf(deps)));
    return { content, times: await readFor(content, zone, now) };
  };
  const { content, times } = await read().catch((error: unknown) => {
    throw refusal(faultOf(error), field, error);
  });
  const write = () =>
    withTeam(db, scope, async (tx) => {
      const before = await lockNamed(tx, { teamId, name });
      const next = inMinutes(now, url === undefined ? LOOK_AHEAD_MINUTES : REFRESH_MINUTES);
      const fresh = {
        name,
        roomId,
        url: url ?? null,
        content,
        contentAt: now,
        nextAt: next,
        failures: 0,
        lastError: null,
      };
      const importId = before?.id ?? newId();
      if (before) {
        if (before.roomId !== roomId) await deleteAllBlocks(tx, { teamId, importId });
        await updateImport(tx, { teamId, importId, set: { ...fresh, ...said(times, now) }, now });
      } else {
        await insertImport(tx, { id: importId, teamId, userId, ...fresh, ...said(times, now) });
      }
      return kept(tx, scope, importId, times, now);
    });
  return retrying(write, (error) => isCollision(error) || isDuplicate(error, "calendar_imports_name"));
};

const kept = async (
  tx: Tx,
  scope: TeamScope,
  importId: string,
  times: BusyTimes | undefined,
  now: Date,
): Promise<Import> => {
  const row = await selectImport(tx, { teamId: scope.teamId, importId });
  if (!row) throw errors.feedNotFound();
  if (times) await keep(tx, scope, row, times, now);
  return shown(tx, row, now);
};

interface Fresh {
  content: string;
  /** None: what is kept stays as it is. */
  times: BusyTimes | undefined;
  fault: Fault | undefined;
}

/** What a calendar says now; where that cannot be had, what it said last, and why. */
const readAgain = async (deps: BusyDeps, { url, content }: ImportRow, zone: string, now: Date): Promise<Fresh> => {
  try {
    const fresh = url === null ? content : await fetchCalendar(url, rulesOf(deps));
    return { content: fresh, times: await readFor(fresh, zone, now), fault: undefined };
  } catch (error) {
    return { content, times: await readFor(content, zone, now).catch(() => undefined), fault: faultOf(error) };
  }
};

/**
 * Reads a calendar again. When that fails, the last good copy stands, and the failure is told. @throws Failure 404
 */
export const refreshCalendar = async (deps: BusyDeps, scope: TeamScope, importId: string): Promise<Import> => {
  const { db, clock } = deps;
  const { teamId, userId } = scope;
  const found = isUuid(importId)
    ? await withTeam(db, { teamId, userId }, async (tx) => ({
        row: await selectImport(tx, { teamId, importId }),
        zone: (await ownTeam(tx, teamId)).timezone,
      }))
    : undefined;
  if (!found?.row) throw errors.feedNotFound();
  const now = clock.now();
  const { row, zone } = found;
  const { content, times, fault } = await readAgain(deps, row, zone, now);
  return retrying(() =>
    withTeam(db, scope, async (tx) => {
      const locked = await lockImport(tx, { teamId, importId });
      if (!locked) throw errors.feedNotFound();
      // Replaced while it was read: what stands now is newer.
      if (locked.contentAt > row.contentAt) return shown(tx, locked, now);
      const set = afterReading(locked, { content, times, fault }, now);
      await updateImport(tx, { teamId, importId, set, now });
      return kept(tx, scope, importId, times, now);
    }),
  );
};

/** What a reading leaves behind: a fresh copy, or that it failed. */
const afterReading = ({ url, contentAt, failures }: ImportRow, { content, times, fault }: Fresh, now: Date) =>
  fault || !times
    ? { triedAt: now, failures: failures + 1, lastError: fault, nextAt: inMinutes(now, retryIn(failures + 1)) }
    : {
        ...said(times, now),
        content,
        contentAt: url === null ? contentAt : now,
        failures: 0,
        lastError: null,
        nextAt: inMinutes(now, url === null ? LOOK_AHEAD_MINUTES : REFRESH_MINUTES),
      };

const retryIn = (failures: number): number => Math.min(RETRY_MINUTES_MAX, RETRY_MINUTES * 2 ** (failures - 1));

/** Reads every calendar of a team whose time has come. Due work. @returns how each of them ended */
export const refreshDue = async (deps: BusyDeps, scope: TeamScope): Promise<Import[]> => {
  const { teamId, userId } = scope;
  const ids = await withTeam(deps.db, { teamId, userId }, (tx) =>
    selectDue(tx, { teamId, now: deps.clock.now(), limit: DUE_AT_ONCE }),
  );
  const done: Import[] = [];
  for (const id of ids) {
    const one = await refreshCalendar(deps, scope, id).catch((error: unknown) => {
      // Forgotten while the others were read.
      if (error instanceof Failure && error.status === 404) return undefined;
      throw error;
    });
    if (one) done.push(one);
  }
  return done;
};

/** Gives back the rooms of a calendar and forgets it. @throws Failure 404 */
export const forgetCalendar = ({ db }: BusyDeps, scope: TeamScope, importId: string): Promise<void> =>
  withTeam(db, scope, async (tx) => {
    const isGone = isUuid(importId) && (await deleteImport(tx, { teamId: scope.teamId, importId }));
    if (!isGone) throw errors.feedNotFound();
  });
