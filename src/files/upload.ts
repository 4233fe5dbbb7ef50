import { threadById } from "../conversations/service.ts";
import { withTeam } from "../db/team.ts";
import { latestBooking } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import { errors } from "../platform/errors.ts";
import { Arrival, type Belonging } from "./arrive.ts";
import { capOf, declaredType, FILE_TYPES } from "./checks/types.ts";
import type { FilingDepsWithTokens } from "./filing.ts";
import { linkTo } from "./links.ts";
import { hexOf, type Uploaded } from "./model.ts";
import { paced } from "./pace.ts";
import type { FileRow } from "./store.ts";

const isForm = (contentType: string): boolean => /^multipart\/form-data\s*(?:;|$)/i.test(contentType);

/** What a sender says of a file beside the file. */
export interface Meant {
  threadId: string | undefined;
  forMessage: boolean;
}

/**
 * A file from a client or a manager: a form with one file, or the file itself. Source: spec/http-api.md §9.2.
 * @throws Failure 404, 408, 413, 415, 422, 429, 502, 503, 504, 507
 */
export const upload = async (
  deps: FilingDepsWithTokens,
  caller: Caller,
  request: Request,
  { threadId, forMessage }: Meant,
): Promise<Uploaded> => {
  const contentType = request.headers.get("content-type") ?? "";
  const belonging = { ...(await belongingOf(deps, caller, threadId)), forMessage };
  const arrival = new Arrival(deps, caller);
  try {
    const row = isForm(contentType)
      ? await fromForm(deps, caller, arrival, request, belonging)
      : await fromBody(deps, arrival, request, belonging);
    return await uploadedOf(deps, caller, row);
  } finally {
    await arrival.close();
  }
};

const bodyOf = (deps: FilingDepsWithTokens, { body }: Request): AsyncIterable<Uint8Array> =>
  body ? paced(body, deps.filing.patience) : nothing();

async function* nothing(): AsyncGenerator<Uint8Array> {}

const fromForm = async (
  deps: FilingDepsWithTokens,
  caller: Caller,
  arrival: Arrival,
  request: Request,
  belonging: Belonging,
): Promise<FileRow> => {
  const { readForm } = await import("./multipart.ts");
  const fields = await readForm(
    bodyOf(deps, request),
    request.headers.get("content-type") ?? "",
    ({ fileName, contentType, bytes }) => arrival.receive({ name: fileName, contentType, bytes }),
  );
  const named = fields.get("thread_id");
  const whose = named === undefined ? belonging : { ...belonging, ...(await belongingOf(deps, caller, named)) };
  return arrival.keep(whose, request.signal);
};

const fromBody = async (
  deps: FilingDepsWithTokens,
  arrival: Arrival,
  request: Request,
  belonging: Belonging,
): Promise<FileRow> => {
  const contentType = request.headers.get("content-type");
  const type = declaredType(contentType);
  if (!type) throw errors.unsupportedMediaType(["multipart/form-data", ...FILE_TYPES]);
  const cap = capOf(type, deps.env);
  if (Number(request.headers.get("content-length") ?? 0) > cap) throw errors.requestTooLarge(cap);
  const name = unescaped(request.headers.get("x-file-name"));
  await arrival.receive({ name, contentType, bytes: bodyOf(deps, request) });
  return arrival.keep(belonging, request.signal);
};

/** The header's name, percent-encoded UTF-8. @throws Failure 422 */
const unescaped = (header: string | null): string | undefined => {
  try {
    return header === null ? undefined : decodeURIComponent(header);
  } catch {
    throw errors.validationFailed({ "X-File-Name": "expected percent-encoded UTF-8" });
  }
};

/** Whose a file becomes: with a client's token its conversation's, else the named one's, or the team's. */
const belongingOf = (deps: FilingDepsWithTokens, caller: Caller, named: string | undefined): Promise<Belonging> =>
  withTeam(deps.db, caller, async (tx) => {
    const { teamId } = caller;
    if (caller.threadId !== undefined && named !== undefined && named !== caller.threadId)
      throw errors.conversationNotFound();
    const threadId = caller.threadId ?? named;
    if (threadId === undefined) return { threadId: null, eventId: null };
    if (!(await threadById(tx, teamId, threadId))) throw errors.conversationNotFound();
    const booking = await latestBooking(tx, teamId, threadId);
    return { threadId, eventId: booking?.row.id ?? null };
  });

const uploadedOf = async (deps: FilingDepsWithTokens, { teamId }: Caller, row: FileRow): Promise<Uploaded> => ({
  upload: {
    file_name: row.name,
    content_type: row.contentType,
    size: row.sizeBytes,
    id: row.id,
    sha256: hexOf(row.sha256),
    url: await linkTo(deps.tokens, deps.env, { id: row.id, teamId }),
  },
});
