import type { Static } from "elysia";
import type { Tx } from "../db/client.ts";
import { withTeam } from "../db/team.ts";
import type { Caller } from "../gate/caller.ts";
import { errors } from "../platform/errors.ts";
import { isUuid } from "../platform/ids.ts";
import { pageOf } from "../wire/paging.ts";
import type { FilingDeps } from "./filing.ts";
import { type FileList, fileViewOf } from "./model.ts";
import { deleteCopies, type FileFilter, lockFree, selectFiles, updateAttached, updateDeleted } from "./store.ts";

export { takeIn } from "./arrive.ts";
export { bytesFor } from "./fetch.ts";
export { createFiling, type Filing, type FilingDeps } from "./filing.ts";
export { FILES_LINK_SECONDS, signedUrl } from "./links.ts";
export { hexOf } from "./model.ts";
export { selectOfOffer as fileOfOffer } from "./printed/store.ts";
export type { FileRow } from "./store.ts";
export { sweep } from "./sweep.ts";

/** A team's files, newest first. */
export const listFiles = async (
  deps: Pick<FilingDeps, "db">,
  caller: Caller,
  filter: Omit<FileFilter, "teamId">,
): Promise<Static<typeof FileList>> => {
  if (filter.eventId !== undefined && !isUuid(filter.eventId)) return { files: [], next_cursor: null };
  const { teamId } = caller;
  const rows = await withTeam(deps.db, caller, (tx) => selectFiles(tx, { ...filter, teamId, limit: filter.limit + 1 }));
  const { page, nextCursor } = pageOf(rows, filter.limit, (row) => row);
  return { files: page.map(fileViewOf), next_cursor: nextCursor };
};

/**
 * Deletes a file: its bytes go, its name stays; again it answers the same. The row is marked first, so that bytes which
 * the store does not let go of now are the sweeper's. Source: spec/http-api.md §9.3. @throws Failure 404
 */
export const deleteFile = async (
  { db, clock, filing, log }: FilingDeps,
  caller: Caller,
  fileId: string,
): Promise<{ deleted: true; id: string }> => {
  const { teamId } = caller;
  const key = isUuid(fileId)
    ? await withTeam(db, caller, (tx) => updateDeleted(tx, { teamId, fileId, now: clock.now() }))
    : undefined;
  if (key === undefined) throw errors.fileNotFound();
  await filing.storage
    .remove([key])
    .catch((error: unknown) => log.warn({ err: error, fileId }, "a deleted file's bytes are left to the sweeper"));
  return { deleted: true, id: fileId };
};

/** A message that files go with. */
export interface Carrier {
  threadId: string;
  emailId: string;
  eventId: string | null;
}

/**
 * Files go with a client's message: the team's own that belong to no conversation yet, or this one's.
 * Source: spec/http-api.md §4.1. @throws Failure 404
 */
export const attach = async (
  tx: Tx,
  caller: Caller,
  ids: readonly string[],
  carrier: Carrier,
  now: Date,
): Promise<void> => {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return;
  const { teamId, userId } = caller;
  if (!wanted.every(isUuid)) throw errors.fileNotFound();
  // What a client's token cannot read it cannot attach either.
  const isClient = caller.role === "client";
  const free = await lockFree(tx, { teamId, userId, ids: wanted, threadId: carrier.threadId, withTeams: !isClient });
  if (free.length < wanted.length) throw errors.fileNotFound();
  await updateAttached(tx, { ...carrier, teamId, ids: wanted, now });
};

/**
 * A message that is delivered again brings its files again: the copies are not kept beside those of the first time. Their
 * bytes are the sweeper's. What is no copy, or belongs to something, stays.
 */
export const dropCopies = async (
  tx: Tx,
  { teamId, userId }: Caller,
  ids: readonly string[],
  threadId: string,
): Promise<void> => {
  const wanted = ids.filter(isUuid);
  if (wanted.length > 0) await deleteCopies(tx, { teamId, userId, ids: wanted, threadId });
};
