import { Elysia, t } from "elysia";
import type { Deps } from "../deps.ts";
import { policy } from "../gate/policy.ts";
import type { Tokens } from "../gate/tokens.ts";
import { etagOf, fromCursor, hasTag, Limit, limitOf } from "../wire/paging.ts";
import { answersIn, ErrorBody, queryOf, READ_REFUSALS, REFUSALS, words } from "../wire/schemas.ts";
import { fetchFile } from "./fetch.ts";
import type { Filing } from "./filing.ts";
import { FILE_TICKET } from "./links.ts";
import { Deleted, FileList, Uploaded } from "./model.ts";
import { deleteFile, listFiles } from "./service.ts";
import { upload } from "./upload.ts";

const UPLOAD_REFUSALS = { ...REFUSALS, 408: ErrorBody, 502: ErrorBody, 504: ErrorBody, 507: ErrorBody };
const FETCH_REFUSALS = { ...READ_REFUSALS, 416: ErrorBody, 502: ErrorBody };
const NOT_MODIFIED = 304;
const FilePath = t.Object({ id: t.String() });

/** Files that clients and managers send, and what becomes of them. Source: spec/http-api.md §9. */
export const files = (plain: Deps, filing: Filing, tokens: Tokens) => {
  const deps = { ...plain, filing, tokens };
  return new Elysia({ name: "files", prefix: "/api", tags: ["Files"] })
    .use(policy)
    .post(
      "/agent/chatkit/upload",
      ({ caller, query, request, server }) => {
        // An upload has limits of its own, by what the sender does and not by how long our part takes.
        server?.timeout(request, 0);
        const { thread_id: threadId, for_message: wish } = query;
        return upload(deps, caller, request, { threadId, forMessage: wish === "true" || wish === "1" });
      },
      {
        role: "manager +system +client",
        rate: "write",
        cap: "upload",
        query: queryOf({
          thread_id: t.Optional(t.String({ maxLength: 128 })),
          for_message: t.Optional(words(["true", "false", "1", "0"])),
        }),
        response: { 200: Uploaded, ...UPLOAD_REFUSALS },
        detail: {
          summary: "Send a file",
          description:
            "A form with one file and up to five text fields (`thread_id` may be one), or the file itself with its `Content-Type` and `X-File-Name`. The bytes have to be of the type they are sent as. With `for_message` the file is kept once a message of the same sender names it among its `attachments`, and is gone an hour later if none does.",
          requestBody: {
            required: true,
            content: {
              "multipart/form-data": {
                schema: {
                  type: "object",
                  properties: { file: { type: "string", format: "binary" }, thread_id: { type: "string" } },
                  required: ["file"],
                },
              },
            },
          },
        },
      },
    )
    .get(
      "/files",
      async ({ caller, query, request, set, status }) => {
        const list = await listFiles(deps, caller, {
          eventId: query.event_id,
          threadId: query.thread_id,
          before: fromCursor(query.cursor),
          limit: limitOf(query.limit),
        });
        // A page is one indexed query, and tells more surely than a stamp of it whether anything has changed.
        const etag = etagOf(caller.teamId, JSON.stringify(list));
        Object.assign(set.headers, { etag, "cache-control": "private, no-cache" });
        return hasTag(request.headers, etag) ? status(NOT_MODIFIED, undefined) : list;
      },
      {
        role: "viewer",
        rate: "read",
        cap: "none",
        query: queryOf({
          event_id: t.Optional(t.String()),
          thread_id: t.Optional(t.String()),
          limit: Limit,
          cursor: t.Optional(t.String()),
        }),
        response: { 200: FileList, 304: t.Undefined(), ...READ_REFUSALS },
        detail: { summary: "Files of the team, newest first" },
      },
    )
    .get(
      "/files/:id",
      ({ caller, params, request, server }) => {
        server?.timeout(request, 0);
        return fetchFile(deps, caller, params.id, request);
      },
      {
        role: "viewer +system +client",
        rate: "read",
        cap: "none",
        ticket: FILE_TICKET,
        params: FilePath,
        query: queryOf({ token: t.Optional(t.String()) }),
        response: FETCH_REFUSALS,
        detail: {
          summary: "A file's bytes, whole or by Range",
          responses: answersIn("application/octet-stream", "The file, to be saved", FETCH_REFUSALS),
        },
      },
    )
    .delete("/files/:id", ({ caller, params }) => deleteFile(deps, caller, params.id), {
      role: "manager",
      rate: "write",
      cap: "none",
      idempotent: true,
      params: FilePath,
      response: { 200: Deleted, ...READ_REFUSALS },
      detail: { summary: "Delete a file", description: "Its bytes go; its name stays in the conversation." },
    });
};
