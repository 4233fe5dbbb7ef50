import { Elysia, t } from "elysia";
import { SHEET_TYPES } from "../booking/parts.ts";
import type { Deps } from "../deps.ts";
import { policy } from "../gate/policy.ts";
import { errors } from "../platform/errors.ts";
import { isUuid } from "../platform/ids.ts";
import { etagOf, fromCursor, hasTag, Limit, limitOf } from "../wire/paging.ts";
import { ErrorBody, queryOf, READ_REFUSALS, words } from "../wire/schemas.ts";
import { Snapshot, SnapshotData, SnapshotList } from "./model.ts";
import { listSnapshots, readSnapshot, snapshotView, stampSnapshots } from "./service.ts";

const NOT_MODIFIED = 304;
const PUBLIC = { role: "public", rate: "public", cap: "none" } as const;
const PUBLIC_REFUSALS = { ...READ_REFUSALS, 410: ErrorBody } as const;
const KEPT = "private, no-cache";

const idOf = (given: string | undefined): string | undefined => {
  if (given !== undefined && !isUuid(given)) throw errors.validationFailed({ event_id: "expected a uuid" });
  return given;
};

/** What the links in mails open. Source: spec/http-api.md §11. */
export const snapshots = (deps: Deps) =>
  new Elysia({ name: "snapshots", prefix: "/api/snapshots", tags: ["Snapshots"] })
    .use(policy)
    .get(
      "/:snapshot_id",
      async ({ caller, params, request, set, status }) => {
        const { view, etag } = await readSnapshot(deps, caller, params.snapshot_id);
        Object.assign(set.headers, { etag, "cache-control": KEPT });
        return hasTag(request.headers, etag) ? status(NOT_MODIFIED, undefined) : view;
      },
      {
        ...PUBLIC,
        response: { 200: Snapshot, 304: t.Undefined(), ...PUBLIC_REFUSALS },
        detail: {
          summary: "What a link in a mail opens",
          description: "The id is the credential. Ids of the legacy backend can be guessed and need a viewer.",
        },
      },
    )
    .get(
      "/:snapshot_id/data",
      async ({ caller, params, request, set, status }) => {
        const { view, etag } = await readSnapshot(deps, caller, params.snapshot_id);
        Object.assign(set.headers, { etag, "cache-control": KEPT });
        if (hasTag(request.headers, etag)) return status(NOT_MODIFIED, undefined);
        return { snapshot_id: view.snapshot_id, data: view.data };
      },
      {
        ...PUBLIC,
        response: { 200: SnapshotData, 304: t.Undefined(), ...PUBLIC_REFUSALS },
        detail: { summary: "Its data alone" },
      },
    )
    .get(
      "",
      async ({ caller, query, request, set, status }) => {
        const filter = {
          teamId: caller.teamId,
          type: query.type,
          eventId: idOf(query.event_id),
          before: fromCursor(query.cursor),
          limit: limitOf(query.limit),
        };
        const etag = etagOf(caller.teamId, await stampSnapshots(deps, caller), new URL(request.url).search);
        Object.assign(set.headers, { etag, "cache-control": KEPT });
        if (hasTag(request.headers, etag)) return status(NOT_MODIFIED, undefined);
        const { page, nextCursor } = await listSnapshots(deps, caller, filter);
        return { snapshots: page.map((row) => snapshotView(row)), next_cursor: nextCursor };
      },
      {
        role: "viewer",
        rate: "read",
        cap: "none",
        query: queryOf({
          type: t.Optional(words(SHEET_TYPES)),
          event_id: t.Optional(t.String()),
          limit: Limit,
          cursor: t.Optional(t.String()),
        }),
        response: { 200: SnapshotList, 304: t.Undefined(), ...READ_REFUSALS },
        detail: { summary: "The team's snapshots without their data, newest first" },
      },
    );
