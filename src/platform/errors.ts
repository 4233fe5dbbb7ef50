/** What a failure tells a caller, and what only the log may know. */
export interface FailureOptions {
  fields?: Record<string, unknown>;
  headers?: Record<string, string>;
  cause?: unknown;
}

/** Every refusal a client can get: a stable code, a status and one sentence a person can act on. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly fields: Record<string, unknown> | undefined;
  readonly headers: Record<string, string>;

  constructor(
    readonly code: string,
    readonly status: number,
    readonly detail: string,
    { fields, headers = {}, cause }: FailureOptions = {},
  ) {
    super(code, { cause });
    this.fields = fields;
    this.headers = headers;
  }
}

const missing = (code: string, what: string) => () => new Failure(code, 404, `There is no such ${what}.`);

/** Seconds after which a caller that met a passing trouble may try again. */
const RETRY_AFTER_SECONDS = 2;
const retryAfter = { headers: { "Retry-After": String(RETRY_AFTER_SECONDS) } };

/** The catalogue (spec/http-api.md §18). Sentences name what to do; none repeats what was received. */
export const errors = {
  badRequest: () => new Failure("bad_request", 400, "The request's path or headers cannot be read."),
  invalidJson: () => new Failure("invalid_json", 400, "The body is not valid JSON in UTF-8."),
  teamRequired: () => new Failure("team_required", 400, "Name one of your teams in X-Team-Id."),
  invalidDate: () =>
    new Failure("invalid_date", 400, "Give a day that exists and is not past, as YYYY-MM-DD or DD.MM.YYYY."),
  confirmationRequired: () =>
    new Failure("confirmation_required", 400, "Write CANCEL in confirmation: a cancellation is final."),
  eventIdMismatch: () =>
    new Failure("event_id_mismatch", 400, "The event_id in the body is not the event of the path."),
  clientEmailMissing: () =>
    new Failure("client_email_missing", 400, "The client of this booking has no e-mail address."),
  depositNotPayable: () => new Failure("deposit_not_payable", 400, "No deposit is asked for on this booking."),
  unauthorized: () =>
    new Failure("unauthorized", 401, "Send a valid credential in the Authorization header.", {
      headers: { "WWW-Authenticate": "Bearer" },
    }),
  tokenExpired: () =>
    new Failure("token_expired", 401, "Your token is past its time: sign in again.", {
      headers: { "WWW-Authenticate": "Bearer" },
    }),
  signInRefused: () =>
    new Failure("unauthorized", 401, "The project does not know this address with this password.", {
      headers: { "WWW-Authenticate": "Bearer" },
    }),
  signInFailed: (cause: unknown) =>
    new Failure("upstream_failed", 502, "The project cannot sign you in now; try again in a moment.", { cause }),
  signInLate: (cause: unknown) =>
    new Failure("upstream_timeout", 504, "The project did not answer in time; try again in a moment.", { cause }),
  keySetFailed: (cause: unknown) =>
    new Failure("upstream_failed", 502, "The keys that verify your token cannot be read now; try again.", { cause }),
  keySetTimeout: (cause: unknown) =>
    new Failure("upstream_timeout", 504, "The keys that verify your token did not arrive in time; try again.", {
      cause,
    }),
  invalidSignature: () =>
    new Failure("invalid_signature", 401, "X-Signature is missing, out of date or not made with the shared secret.", {
      headers: { "WWW-Authenticate": "Bearer" },
    }),
  forbidden: () => new Failure("forbidden", 403, "Your role does not allow this."),
  teamForbidden: () => new Failure("team_forbidden", 403, "Your credential does not belong to this team."),
  originNotAllowed: () => new Failure("origin_not_allowed", 403, "This origin is not in ALLOWED_ORIGINS."),
  recipientNotAllowed: () =>
    new Failure("recipient_not_allowed", 403, "Mail goes to the client of the booking, or to a member of the team."),
  notFound: missing("not_found", "path"),
  emailNotFound: missing("email_not_found", "mail"),
  conversationNotFound: missing("conversation_not_found", "conversation"),
  taskNotFound: missing("task_not_found", "task"),
  eventNotFound: missing("event_not_found", "event"),
  fileNotFound: missing("file_not_found", "file"),
  offerNotFound: missing("not_found", "offer"),
  menuNotFound: missing("menu_not_found", "menu"),
  keyNotFound: missing("not_found", "key"),
  feedNotFound: missing("not_found", "calendar"),
  memberNotFound: missing("not_found", "member"),
  lastOwner: () => new Failure("last_owner", 409, "A team keeps one owner: make somebody else an owner first."),
  membersElsewhere: () =>
    new Failure(
      "members_elsewhere",
      409,
      "Who is in a team is kept by the project in team_members_new: add, change and remove people there.",
    ),
  traceNotFound: missing("trace_not_found", "trace"),
  methodNotAllowed: (allowed: readonly string[]) =>
    new Failure("method_not_allowed", 405, `This path answers ${allowed.join(", ")}.`, {
      headers: { Allow: allowed.join(", ") },
    }),
  requestTimeout: () => new Failure("request_timeout", 408, "The body stopped arriving; send the request again."),
  roomConflict: ({ room, day, from, to }: { room: string; day: string; from: string; to: string }, cause?: unknown) =>
    new Failure("room_conflict", 409, `${room} is taken on ${day} from ${from} to ${to}.`, { cause }),
  roomTaken: (cause: unknown) =>
    new Failure("room_conflict", 409, "Another booking or block has taken the room for this time.", { cause }),
  changeLosesRoom: ({ room, day }: { room: string; day: string }) =>
    new Failure(
      "room_conflict",
      409,
      `With this change the booking would lose ${room} on ${day}, and what the client wishes instead is not free or not large enough. It stays as it is.`,
    ),
  blockConflict: (cause: unknown) =>
    new Failure("room_conflict", 409, "An option, a booking or another block stands in this time.", { cause }),
  taskAlreadyDecided: (fields: Record<string, unknown>) =>
    new Failure("task_already_decided", 409, "This task has been decided already; fields tell how.", { fields }),
  eventMissing: () => new Failure("event_missing", 409, "This conversation has no booking yet."),
  offerMissing: () => new Failure("offer_missing", 409, "This booking has no offer that could be sent."),
  taskNotApproved: () => new Failure("task_not_approved", 409, "Approve the task first: its text is what is sent."),
  textNotApproved: () =>
    new Failure("text_not_approved", 409, "Another text was approved; send that one, or write without task_id."),
  eventClosed: () => new Failure("event_closed", 409, "This booking is cancelled; nothing more is done with it."),
  depositReferenceConflict: (fields: { reference_amount: number; currency: string }) =>
    new Failure(
      "deposit_reference_conflict",
      409,
      "Another amount was recorded under this reference; fields tell it.",
      {
        fields,
      },
    ),
  webhookIdReused: () =>
    new Failure("webhook_id_reused", 409, "This id came before with another body; every payment event has its own id."),
  idempotencyInFlight: () =>
    new Failure("idempotency_in_flight", 409, "The same request is still being worked on; ask again.", retryAfter),
  idempotencyKeyReused: () =>
    new Failure("idempotency_key_reused", 422, "This Idempotency-Key came with another body; take a new one."),
  conflict: (cause: unknown) =>
    new Failure("busy", 503, "Somebody else changed this at the same moment; send the request again.", {
      ...retryAfter,
      cause,
    }),
  versionConflict: (version: number) =>
    new Failure("version_conflict", 412, "The record has changed; read it again and repeat.", { fields: { version } }),
  requestTooLarge: (limitBytes: number) =>
    new Failure("request_too_large", 413, `The body may have at most ${limitBytes} bytes.`, {
      fields: { limit_bytes: limitBytes },
    }),
  unsupportedMediaType: (allowed: readonly string[]) =>
    new Failure("unsupported_media_type", 415, `Send ${allowed.join(" or ")} in UTF-8 without content encoding.`, {
      fields: { allowed },
    }),
  validationFailed: (fields: Record<string, unknown>) =>
    new Failure("validation_failed", 422, "Some fields are not as they should be; fields names them.", { fields }),
  replyRequired: () =>
    new Failure("reply_required", 422, "This task has no draft: give the text for the client in edited_message."),
  resolutionRequired: () => new Failure("resolution_required", 422, "Say accept_new or keep_existing in resolution."),
  providerNotConfigured: (fields: readonly string[]) =>
    new Failure("provider_not_configured", 422, "A provider is named whose key is not set.", {
      fields: Object.fromEntries(fields.map((field) => [field, "a provider whose key is set, or stub"])),
    }),
  hybridViolation: () =>
    new Failure("hybrid_violation", 409, "In prod at least two different providers have to share the work."),
  catalogEntryNotFound: missing("not_found", "entry in the catalogue"),
  snapshotNotFound: missing("snapshot_not_found", "snapshot"),
  snapshotExpired: () => new Failure("snapshot_expired", 410, "This link has expired; ask the venue for a new one."),
  versionNotFound: missing("version_not_found", "version"),
  roomNotFound: missing("room_not_found", "room"),
  rateLimitExceeded: (counted: string, headers: Record<string, string>) =>
    new Failure("rate_limit_exceeded", 429, "Too many requests; wait as long as Retry-After says.", {
      headers: { ...headers, "Retry-After": headers["RateLimit-Reset"] ?? String(RETRY_AFTER_SECONDS) },
      fields: { class: counted },
    }),
  tooManyStreams: (limit: number) =>
    new Failure("too_many_streams", 429, `A team may hold ${limit} streams at once; close one and try again.`, {
      ...retryAfter,
      fields: { limit },
    }),
  tooManyUploads: (limit: number) =>
    new Failure("too_many_uploads", 429, `A team may send ${limit} files at once; wait until one has arrived.`, {
      ...retryAfter,
      fields: { limit },
    }),
  fileContentMismatch: () =>
    new Failure("file_content_mismatch", 422, "The file's content is not of the type it was sent as."),
  fileHarmful: () =>
    new Failure(
      "file_content_mismatch",
      422,
      "The file holds something harmful, says the scanner; it is not taken in.",
    ),
  scannerUnavailable: (cause?: unknown) =>
    new Failure("unavailable", 503, "Files cannot be scanned right now and are not taken in; try again in a moment.", {
      ...retryAfter,
      cause,
    }),
  scannerRefuses: (cause?: unknown) =>
    new Failure("unavailable", 503, "The file is larger than the scanner takes, so it is not taken in; send less.", {
      ...retryAfter,
      cause,
    }),
  rangeNotSatisfiable: (size: number) =>
    new Failure("range_not_satisfiable", 416, "The file has no such bytes.", {
      headers: { "Content-Range": `bytes */${size}` },
    }),
  quotaExceeded: (limitBytes: number) =>
    new Failure("quota_exceeded", 507, "The team's room for files is used up; delete some and try again.", {
      fields: { limit_bytes: limitBytes },
    }),
  storageFull: (cause: unknown) =>
    new Failure("quota_exceeded", 507, "There is no room for files left on this server.", { cause }),
  storageUnavailable: (cause?: unknown) =>
    new Failure("unavailable", 503, "Files cannot be taken in right now; try again in a moment.", {
      ...retryAfter,
      cause,
    }),
  upstreamFailed: (cause?: unknown) =>
    new Failure("upstream_failed", 502, "The file storage did not do its part; try again in a moment.", { cause }),
  upstreamTimeout: (cause?: unknown) =>
    new Failure("upstream_timeout", 504, "The file storage did not answer in time; try again in a moment.", { cause }),
  calendarNotFetched: (cause?: unknown) =>
    new Failure("upstream_failed", 502, "The calendar cannot be fetched from its address; see that it opens there.", {
      cause,
    }),
  calendarLate: (cause?: unknown) =>
    new Failure("upstream_timeout", 504, "The calendar did not arrive in time; try again in a moment.", { cause }),
  internal: (cause: unknown) =>
    new Failure("internal_error", 500, "Something went wrong here; the request id leads to the cause.", { cause }),
  notReady: (fields: Record<string, unknown>) =>
    new Failure("not_ready", 503, "The service is not ready; fields names what is missing.", { ...retryAfter, fields }),
  busy: () => new Failure("busy", 503, "This conversation is being worked on; try again in a moment.", retryAfter),
  overloaded: () => new Failure("busy", 503, "There is too much to do right now; try again in a moment.", retryAfter),
  unavailable: (cause?: unknown) =>
    new Failure("unavailable", 503, "The database cannot be reached; try again in a moment.", { ...retryAfter, cause }),
} as const;
