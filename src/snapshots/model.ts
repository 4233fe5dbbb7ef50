import { t } from "elysia";
import { SHEET_TYPES } from "../booking/parts.ts";
import { Instant, nullable, Uuid, words } from "../wire/schemas.ts";

/** Data behind links in mails. Source: spec/http-api.md §11. */

const Values = t.Record(t.String(), t.Unknown());

const head = {
  snapshot_id: t.String({
    description: "the credential: whoever has it may look",
    examples: ["snap_Zm9vYmFyYmF6cXV4MTIzNA"],
  }),
  type: words(SHEET_TYPES),
  created_at: Instant,
  expires_at: nullable(Instant),
  event_id: nullable(Uuid),
  params: Values,
};

export const SnapshotListed = t.Object(head);
export const Snapshot = t.Object({ ...head, data: t.Record(t.String(), t.Unknown(), { description: "by type, §11" }) });
export const SnapshotData = t.Object({ snapshot_id: t.String(), data: Values });
export const SnapshotList = t.Object({ snapshots: t.Array(SnapshotListed), next_cursor: nullable(t.String()) });
