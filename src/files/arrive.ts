import { alone, type TeamScope, withTeam } from "../db/team.ts";
import { errors, type Failure } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import type { SpoolFile } from "../storage/spool.ts";
import type { Placing } from "../storage/storage.ts";
import { ContentCheck } from "./checks/content.ts";
import { fileNameOf } from "./checks/name.ts";
import { capOf, declaredType, FILE_TYPES, type FileType } from "./checks/types.ts";
import type { FilingDeps } from "./filing.ts";
import { deletePending, type FileRow, insertPending, sumKept, updateArrived } from "./store.ts";

/** A file as its sender describes it, and its bytes as they come. */
export interface Arriving {
  /** As it was sent; normalised here. */
  name: string | undefined;
  contentType: string | null | undefined;
  bytes: AsyncIterable<Uint8Array>;
}

/** Whose it becomes. */
export interface Belonging {
  threadId: string | null;
  eventId: string | null;
  /** The offer version that it prints. */
  offerId?: string;
  /** A message that follows brings it along: until then it is on its way, and without one it is not kept. */
  forMessage?: boolean;
}

const BYTES_PER_MB = 1024 * 1024;

/**
 * A file on its way from a sender to the store: a pending row first, then the bytes, counted, hashed and checked while
 * they pass to the disk, and from there to a store that is far; then its place in the store; then the row says `stored`. Whatever goes wrong, nothing is kept;
 * what a killed process leaves, the sweeper takes. Source: spec/http-api.md §9.2, spec/schema.md, files.
 */
export class Arrival {
  private readonly id = newId();
  private readonly key: string;
  private readonly hash = new Bun.CryptoHasher("sha256");
  private readonly release: () => void;
  private type: FileType = "text/plain";
  private spoolFile: SpoolFile | undefined;
  private placing: Placing | undefined;
  private isPending = false;
  private isPlaced = false;
  private size = 0;

  /** @throws Failure 429 when the team sends as many files as it may already */
  constructor(
    private readonly deps: FilingDeps,
    private readonly scope: TeamScope,
  ) {
    this.key = `${scope.teamId}/${this.id}`;
    this.release = deps.filing.slots.take(scope.teamId);
  }

  /** Takes all of the bytes. @throws Failure 413, 415, 422, 502, 503, 504, 507 */
  async receive({ name: givenName, contentType, bytes }: Arriving): Promise<void> {
    const { filing, env } = this.deps;
    const type = declaredType(contentType);
    if (!type) throw errors.unsupportedMediaType(FILE_TYPES);
    this.type = type;
    const name = givenName === undefined ? undefined : fileNameOf(givenName);
    if (name === undefined) throw errors.validationFailed({ file_name: "required, 1..200 characters" });
    const left = await this.announce(name);
    const cap = capOf(type, env);
    const check = new ContentCheck(type);
    this.spoolFile = await filing.spool.open();
    this.placing = filing.storage.place(this.key, this.spoolFile, type);
    for await (const piece of bytes) {
      this.size += piece.byteLength;
      if (this.size > cap) throw errors.requestTooLarge(cap);
      if (this.size > left) throw this.quotaExceeded();
      this.hash.update(piece);
      await check.take(piece);
      await this.spoolFile.write(piece);
    }
    if (this.size === 0) throw errors.validationFailed({ file: "must not be empty" });
    await check.finish();
  }

  /** Puts what has been received in its place. @throws Failure 422, 502, 503, 504, 507 */
  async keep({ forMessage, ...belonging }: Belonging, signal?: AbortSignal): Promise<FileRow> {
    const { filing, db, clock } = this.deps;
    if (!this.spoolFile || !this.placing) throw errors.validationFailed({ file: "required" });
    const spooled = await this.spoolFile.finish();
    await filing.whole.check(this.type, spooled);
    signal?.throwIfAborted();
    this.isPlaced = true;
    await this.placing.finish(spooled);
    signal?.throwIfAborted();
    const { teamId } = this.scope;
    const row = await withTeam(db, this.scope, async (tx) => {
      await alone(tx, teamId);
      if ((await sumKept(tx, { teamId })) + this.size > this.quota) throw this.quotaExceeded();
      const sha256 = this.hash.digest();
      const state = forMessage ? "pending" : "stored";
      const arrived = { sizeBytes: this.size, sha256, ...belonging, state } as const;
      return updateArrived(tx, { teamId, fileId: this.id, ...arrived, now: clock.now() });
    });
    if (!row) throw errors.storageUnavailable(new Error("the row of an arriving file was taken away"));
    this.isPending = false;
    this.isPlaced = false;
    return row;
  }

  /** Has to be called at the end, however it ended: nothing that is not stored is left behind. */
  async close(): Promise<void> {
    const { filing, db, log } = this.deps;
    try {
      this.placing?.discard();
      await this.spoolFile?.discard();
      if (this.isPlaced) await filing.storage.remove([this.key]);
      if (this.isPending)
        await withTeam(db, this.scope, (tx) => deletePending(tx, { teamId: this.scope.teamId, fileId: this.id }));
    } catch (error) {
      log.warn({ err: error, fileId: this.id }, "a file that did not arrive could not be taken away; the sweeper will");
    } finally {
      this.release();
    }
  }

  /** The row stands before the first byte. @returns how many bytes the team has room for */
  private async announce(name: string): Promise<number> {
    const { teamId, userId } = this.scope;
    const left = await withTeam(this.deps.db, this.scope, async (tx) => {
      const used = await sumKept(tx, { teamId });
      if (used >= this.quota) throw this.quotaExceeded();
      const createdAt = this.deps.clock.now();
      const named = { id: this.id, name, contentType: this.type, storageKey: this.key };
      await insertPending(tx, { ...named, teamId, userId, createdAt });
      return this.quota - used;
    });
    this.isPending = true;
    return left;
  }

  private get quota(): number {
    return this.deps.env.FILE_QUOTA_MB * BYTES_PER_MB;
  }

  private quotaExceeded(): Failure {
    return errors.quotaExceeded(this.quota);
  }
}

/** Takes in a file from its first byte to its place in the store. */
export const takeIn = async (
  deps: FilingDeps,
  scope: TeamScope,
  arriving: Arriving,
  belonging: Belonging,
): Promise<FileRow> => {
  const arrival = new Arrival(deps, scope);
  try {
    await arrival.receive(arriving);
    return await arrival.keep(belonging);
  } finally {
    await arrival.close();
  }
};
