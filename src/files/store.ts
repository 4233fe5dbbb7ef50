import { and, desc, eq, exists, gte, inArray, isNull, lt, ne, notExists, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { among } from "../db/among.ts";
import type { Tx } from "../db/client.ts";
import { olderThan, type Position } from "../db/keyset.ts";
import { events, files } from "../db/schema/index.ts";

export interface FileKey {
  teamId: string;
  fileId: string;
}

export interface FileRow {
  id: string;
  threadId: string | null;
  eventId: string | null;
  name: string;
  contentType: string;
  sizeBytes: number;
  sha256: Uint8Array;
  storageKey: string;
  state: "pending" | "stored" | "deleted";
  createdAt: Date;
}

/** What is known of a file. */
export const columns = {
  id: files.id,
  threadId: files.threadId,
  eventId: files.eventId,
  name: files.name,
  contentType: files.contentType,
  sizeBytes: files.sizeBytes,
  sha256: files.sha256,
  storageKey: files.storageKey,
  state: files.state,
  createdAt: files.createdAt,
};

const SHA256_BYTES = 32;
/** What is not known before the last byte, as the columns' checks let it stand. */
const NOT_YET = { sizeBytes: 1, sha256: new Uint8Array(SHA256_BYTES) };

type NewFile = Pick<FileRow, "id" | "name" | "contentType" | "storageKey" | "createdAt"> & {
  teamId: string;
  userId: string;
};

/** A file that is about to arrive. */
export const insertPending = async (tx: Tx, file: NewFile): Promise<void> => {
  await tx.insert(files).values({ ...file, ...NOT_YET, updatedAt: file.createdAt });
};

interface Arrived extends FileKey {
  sizeBytes: number;
  sha256: Uint8Array;
  threadId: string | null;
  eventId: string | null;
  offerId?: string;
  /** Pending until the message comes that it goes with. */
  state: "pending" | "stored";
  now: Date;
}

/** A file that has arrived and is in its place; `undefined` when it was given up meanwhile. */
export const updateArrived = async (
  tx: Tx,
  { teamId, fileId, now, ...arrived }: Arrived,
): Promise<FileRow | undefined> =>
  (
    await tx
      .update(files)
      .set({ ...arrived, updatedAt: now })
      .where(and(eq(files.teamId, teamId), eq(files.id, fileId), eq(files.state, "pending")))
      .returning(columns)
  )[0];

/** Takes out the row of a file that did not arrive. */
export const deletePending = async (tx: Tx, { teamId, fileId }: FileKey): Promise<void> => {
  await tx.delete(files).where(and(eq(files.teamId, teamId), eq(files.id, fileId), eq(files.state, "pending")));
};

/** Bytes that a team has in the store, those with them that wait for their message. */
export const sumKept = async (tx: Tx, { teamId }: { teamId: string }): Promise<number> => {
  const [row] = await tx
    .select({ sum: sql<string>`coalesce(sum(${files.sizeBytes}), 0)` })
    .from(files)
    .where(and(eq(files.teamId, teamId), ne(files.state, "deleted"), ne(files.sha256, NOT_YET.sha256)));
  return Number(row?.sum ?? 0);
};

/** A file that has arrived, deleted or not. */
export const selectFile = async (tx: Tx, { teamId, fileId }: FileKey): Promise<FileRow | undefined> =>
  (
    await tx
      .select(columns)
      .from(files)
      .where(and(eq(files.teamId, teamId), eq(files.id, fileId), ne(files.state, "pending")))
  )[0];

export interface FileFilter {
  teamId: string;
  eventId: string | undefined;
  threadId: string | undefined;
  before: Position | undefined;
  limit: number;
}

/** An event's files are its own and those of its conversation. */
const ofEvent = (teamId: string, eventId: string): SQL | undefined =>
  or(
    eq(files.eventId, eventId),
    sql`${files.threadId} = (select e.thread_id from ${events} e where e.team_id = ${teamId} and e.id = ${eventId})`,
  );

/** Files that have arrived, newest first, deleted ones with them: their names stay. */
export const selectFiles = (tx: Tx, { teamId, eventId, threadId, before, limit }: FileFilter): Promise<FileRow[]> =>
  tx
    .select(columns)
    .from(files)
    .where(
      and(
        eq(files.teamId, teamId),
        ne(files.state, "pending"),
        eventId === undefined ? undefined : ofEvent(teamId, eventId),
        threadId === undefined ? undefined : eq(files.threadId, threadId),
        olderThan({ at: files.createdAt, id: files.id }, before),
      ),
    )
    .orderBy(desc(files.createdAt), desc(files.id))
    .limit(limit);

/** Marks a file as deleted; its name stays. @returns its storage key, also when it was deleted before */
export const updateDeleted = async (
  tx: Tx,
  { teamId, fileId, now }: FileKey & { now: Date },
): Promise<string | undefined> =>
  (
    await tx
      .update(files)
      .set({ state: "deleted", updatedAt: now })
      .where(and(eq(files.teamId, teamId), eq(files.id, fileId), inArray(files.state, ["stored", "deleted"])))
      .returning({ storageKey: files.storageKey })
  )[0]?.storageKey;

interface Wanted {
  teamId: string;
  userId: string;
  ids: readonly string[];
  threadId: string;
  /** Those that belong to no conversation yet as well. */
  withTeams: boolean;
}

/** Those of some files that are there, or came from this author for a message, and may go with one of this conversation. */
export const lockFree = (tx: Tx, { teamId, userId, ids, threadId, withTeams }: Wanted): Promise<{ id: string }[]> =>
  tx
    .select({ id: files.id })
    .from(files)
    .where(
      and(
        eq(files.teamId, teamId),
        among(files.id, ids),
        or(
          eq(files.state, "stored"),
          and(eq(files.state, "pending"), eq(files.userId, userId), ne(files.sha256, NOT_YET.sha256)),
        ),
        or(eq(files.threadId, threadId), withTeams ? isNull(files.threadId) : undefined),
      ),
    )
    .orderBy(files.id)
    .for("update");

interface Attached {
  teamId: string;
  ids: readonly string[];
  threadId: string;
  emailId: string;
  eventId: string | null;
  now: Date;
}

/** Files go with a message; one that went with an earlier message of the conversation stays with that. */
export const updateAttached = async (
  tx: Tx,
  { teamId, ids, threadId, emailId, eventId, now }: Attached,
): Promise<void> => {
  await tx
    .update(files)
    .set({
      state: "stored",
      threadId,
      emailId: sql`coalesce(${files.emailId}, ${emailId})`,
      eventId: sql`coalesce(${files.eventId}, ${eventId})`,
      updatedAt: now,
    })
    .where(and(eq(files.teamId, teamId), among(files.id, ids)));
};

interface Copies {
  teamId: string;
  userId: string;
  ids: readonly string[];
  threadId: string;
}

/** Takes out the rows of those of some files that belong to nothing, came from this author, and are in the conversation already. */
export const deleteCopies = async (tx: Tx, { teamId, userId, ids, threadId }: Copies): Promise<void> => {
  const kept = alias(files, "kept");
  const already = tx
    .select({ one: sql`1` })
    .from(kept)
    .where(
      and(
        eq(kept.teamId, teamId),
        eq(kept.threadId, threadId),
        ne(kept.state, "pending"),
        eq(kept.name, files.name),
        eq(kept.sha256, files.sha256),
      ),
    );
  await tx
    .delete(files)
    .where(
      and(
        eq(files.teamId, teamId),
        eq(files.userId, userId),
        among(files.id, ids),
        inArray(files.state, ["stored", "pending"]),
        isNull(files.threadId),
        isNull(files.eventId),
        isNull(files.emailId),
        exists(already),
      ),
    );
};

/** Takes out the rows of files that never arrived, or whose message never came. */
export const deleteAbandoned = (
  tx: Tx,
  { teamId, before }: { teamId: string; before: Date },
): Promise<{ storageKey: string }[]> =>
  tx
    .delete(files)
    .where(and(eq(files.teamId, teamId), eq(files.state, "pending"), lt(files.updatedAt, before)))
    .returning({ storageKey: files.storageKey });

/** Those of some keys that a file of the team still needs. */
export const selectNeeded = async (
  tx: Tx,
  { teamId, keys }: { teamId: string; keys: readonly string[] },
): Promise<Set<string>> => {
  const rows = await tx
    .select({ storageKey: files.storageKey })
    .from(files)
    .where(and(eq(files.teamId, teamId), among(files.storageKey, keys), ne(files.state, "deleted")));
  return new Set(rows.map(({ storageKey }) => storageKey));
};

/** Files whose every event is over since before a day, or was called off before it. */
export const deleteOutlived = (
  tx: Tx,
  { teamId, day, now }: { teamId: string; day: string; now: Date },
): Promise<{ storageKey: string }[]> => {
  const theirs = or(eq(events.id, files.eventId), eq(events.threadId, files.threadId));
  const over = sql`coalesce(${events.endDate}, ${events.eventDate},
    case when ${events.status} = 'cancelled' then ${events.updatedAt}::date end)`;
  const any = tx
    .select({ one: sql`1` })
    .from(events)
    .where(and(eq(events.teamId, teamId), theirs));
  const running = tx
    .select({ one: sql`1` })
    .from(events)
    .where(and(eq(events.teamId, teamId), theirs, or(sql`${over} is null`, gte(over, day))));
  return tx
    .update(files)
    .set({ state: "deleted", updatedAt: now })
    .where(and(eq(files.teamId, teamId), eq(files.state, "stored"), sql`exists (${any})`, notExists(running)))
    .returning({ storageKey: files.storageKey });
};

/** A page of stored files, by id. */
export const selectStored = (
  tx: Tx,
  { teamId, after, limit }: { teamId: string; after: string | undefined; limit: number },
): Promise<FileRow[]> =>
  tx
    .select(columns)
    .from(files)
    .where(
      and(
        eq(files.teamId, teamId),
        eq(files.state, "stored"),
        after === undefined ? undefined : sql`${files.id} > ${after}::uuid`,
      ),
    )
    .orderBy(files.id)
    .limit(limit);
