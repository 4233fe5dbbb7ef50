import { type Static, t } from "elysia";
import { Instant, int, nullable, Uuid, words } from "../wire/schemas.ts";
import type { FileRow } from "./store.ts";

/** Source: spec/http-api.md §9.2, §9.3 */
export const Uploaded = t.Object({
  upload: t.Object({
    file_name: t.String(),
    content_type: t.String(),
    size: int(),
    id: Uuid,
    sha256: t.String({ description: "lower-case hex" }),
    url: t.String({ description: "signed for one hour" }),
  }),
});
export type Uploaded = Static<typeof Uploaded>;

export const FileView = t.Object({
  id: Uuid,
  file_name: t.String(),
  content_type: t.String(),
  size: int(),
  sha256: t.String(),
  created_at: Instant,
  event_id: nullable(Uuid),
  thread_id: nullable(t.String()),
  status: words(["stored", "deleted"]),
});

export const FileList = t.Object({ files: t.Array(FileView), next_cursor: nullable(t.String()) });

export const Deleted = t.Object({ deleted: t.Literal(true), id: Uuid });

export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

export const fileViewOf = (row: FileRow): Static<typeof FileView> => ({
  id: row.id,
  file_name: row.name,
  content_type: row.contentType,
  size: row.sizeBytes,
  sha256: hexOf(row.sha256),
  created_at: row.createdAt.toISOString(),
  event_id: row.eventId,
  thread_id: row.threadId,
  status: row.state === "deleted" ? "deleted" : "stored",
});
