import { randomBytes } from "node:crypto";
import type { Part } from "../booking/parts.ts";
import { lastly } from "../db/at-once.ts";
import type { Tx } from "../db/client.ts";
import { seekSnapshot, type TeamScope, withTeam, withTeamReadOnly } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import { admits, type Caller, NOBODY } from "../gate/caller.ts";
import type { Env } from "../platform/env.ts";
import { errors } from "../platform/errors.ts";
import { loadedOnce } from "../platform/once.ts";
import { etagOf, pageOf } from "../wire/paging.ts";
import type { Sheet, Told } from "./sheet.ts";
import {
  expireOf,
  type FoundSnapshot,
  insertSnapshot,
  type SnapshotFilter,
  type SnapshotRow,
  selectSnapshot,
  selectSnapshots,
  selectTeamOf,
  snapshotStamp,
} from "./store.ts";

/** A sheet with the unguessable name it can be seen under. */
export interface NamedSheet extends Sheet {
  token: string;
}

const TOKEN_BYTES = 16;
const newToken = (): string => `snap_${randomBytes(TOKEN_BYTES).toString("base64url")}`;

/** Draws up what is behind the links of a message; nothing is stored yet. */
export const drawUp = async (told: Told): Promise<NamedSheet[]> => {
  const { sheetsFor } = await sheetMakers();
  return sheetsFor(told).map((sheet) => ({ ...sheet, token: newToken() }));
};

const sheetMakers = loadedOnce(() => import("./sheets.ts"));

/** Pages of the frontend that show a sheet. */
const PAGES: Readonly<Record<Sheet["type"], string>> = {
  rooms: "rooms",
  catering: "catering",
  catering_catalog: "catering",
  catering_menu: "catering",
  products: "products",
  offer: "offer",
  qna: "qna",
};

/** The links to sheets, as parts of a message; none while nobody knows where the frontend is. */
export const linksTo = (
  sheets: readonly NamedSheet[],
  { FRONTEND_BASE_URL, FRONTEND_URL }: Pick<Env, "FRONTEND_BASE_URL" | "FRONTEND_URL">,
): Part[] => {
  const base = (FRONTEND_BASE_URL ?? FRONTEND_URL)?.replace(/\/$/, "");
  if (base === undefined) return [];
  return sheets.map(({ type, token }) => ({
    kind: "sheet_link",
    sheet: type,
    url: `${base}/info/${PAGES[type]}?snapshot_id=${token}`,
  }));
};

const MS_PER_DAY = 86_400_000;
/** Source: spec/http-api.md §11 */
const QNA_DAYS = 365;

interface Keeping {
  eventId: string | null;
  offerId: string | null;
  /** So many days the team keeps them. */
  snapshotDays: number;
  now: Date;
}

/** Stores sheets for as long as the team keeps them. Source: spec/http-api.md §11, §12.2 (retention). */
export const keepSheets = async (
  tx: Tx,
  { teamId, userId }: TeamScope,
  sheets: readonly NamedSheet[],
  { eventId, offerId, snapshotDays, now }: Keeping,
): Promise<void> => {
  for (const { type, token, params, data } of sheets) {
    const days = type === "qna" ? QNA_DAYS : snapshotDays;
    const expiresAt = new Date(now.getTime() + days * MS_PER_DAY);
    const snapshot = { teamId, userId, token, type, params, data: data(offerId), eventId, now, expiresAt };
    await lastly(tx, () => insertSnapshot(tx, snapshot));
  }
};

/** The links in mails about a booking that ends open nothing any more. Source: spec/http-api.md §6.4. */
export const expireSnapshots = (tx: Tx, teamId: string, eventId: string, now: Date): Promise<void> =>
  expireOf(tx, { teamId, eventId, now });

const TOKEN = /^snap_[A-Za-z0-9_-]{22,}$/;
/** What the legacy backend gave can be guessed: 32 bits. */
const LEGACY = /^snap_\d{8}_\d{6}_[0-9a-f]{8}$/;

const endOf = ({ expiresAt, eventEnds }: FoundSnapshot): Date | null =>
  eventEnds && expiresAt && eventEnds < expiresAt ? eventEnds : expiresAt;

/**
 * What is behind a link. Whoever has an unguessable id may look, and learns no booking's id unless he is of the team; an
 * id of the legacy backend needs a viewer of its team. Source: spec/http-api.md §11.
 * @throws Failure 401, 403 for a legacy id, 404, 410
 */
export const readSnapshot = async (deps: Deps, caller: Caller, id: string) => {
  const isLegacy = LEGACY.test(id);
  if (isLegacy && caller.teamId === "") throw errors.unauthorized();
  if (isLegacy && !admits("viewer", caller.role)) throw errors.forbidden();
  const found = isLegacy
    ? await find(deps, caller.teamId, { legacyId: id })
    : TOKEN.test(id)
      ? await findByToken(deps, id)
      : undefined;
  if (!found) throw errors.snapshotNotFound();
  const { row, teamId } = found;
  const ends = endOf(row);
  if (ends && ends <= deps.clock.now()) throw errors.snapshotExpired();
  const isOfTeam = caller.teamId === teamId && admits("viewer", caller.role);
  const view = { ...snapshotView({ ...row, expiresAt: ends }, id), data: row.data };
  return {
    view: isOfTeam ? view : { ...view, event_id: null },
    etag: etagOf(row.id, String(isOfTeam), String(ends?.getTime())),
  };
};

const findByToken = async (deps: Deps, token: string) => {
  const teamId = await withTeam(deps.db, NOBODY, async (tx) => {
    await seekSnapshot(tx, token);
    return selectTeamOf(tx, { token });
  });
  return teamId === undefined ? undefined : find(deps, teamId, { token });
};

const find = async ({ db }: Deps, teamId: string, name: { token: string } | { legacyId: string }) => {
  const row = await withTeamReadOnly(db, { ...NOBODY, teamId }, (tx) => selectSnapshot(tx, { teamId, ...name }));
  return row && { row, teamId };
};

/** A snapshot without its data; an imported one keeps the name that its mails have. */
export const snapshotView = (row: Omit<SnapshotRow, "data">, name = row.legacyId ?? row.token) => ({
  snapshot_id: name,
  type: row.type,
  created_at: row.createdAt.toISOString(),
  expires_at: row.expiresAt?.toISOString() ?? null,
  event_id: row.eventId,
  params: row.params,
});

/** A page of a team's snapshots, newest first. */
export const listSnapshots = async ({ db }: Deps, caller: Caller, filter: SnapshotFilter) => {
  const rows = await withTeamReadOnly(db, caller, (tx) => selectSnapshots(tx, { ...filter, limit: filter.limit + 1 }));
  return pageOf(rows, filter.limit, (row) => row);
};

export const stampSnapshots = ({ db }: Deps, caller: Caller): Promise<string> =>
  withTeamReadOnly(db, caller, (tx) => snapshotStamp(tx, { teamId: caller.teamId }));
