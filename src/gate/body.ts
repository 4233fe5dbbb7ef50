import { errors } from "../platform/errors.ts";
import { JsonDepth } from "../platform/json-depth.ts";
import { withoutControl } from "../platform/plain.ts";

const BYTES_PER_KIB = 1024;
export const kibibytes = (count: number): number => count * BYTES_PER_KIB;

/** How long a body is waited for. */
interface Patience {
  /** It may pause no longer than this. Source: spec/http-api.md §2.5. */
  stallMs: number;
  /** It may take no longer than this, however it drips: a request is answered within 60 s (§1.1). */
  totalMs: number;
}
const PATIENCE: Patience = { stallMs: 30_000, totalMs: 45_000 };

/** Whether a request comes with a body at all. */
export const hasBody = (request: Request): boolean => {
  const length = request.headers.get("content-length");
  return length === null ? request.headers.has("transfer-encoding") : length !== "0";
};

/**
 * The bytes of a body, counted while they arrive and cut off at `limit`, whatever the headers claim.
 * @throws Failure 413, 408
 */
export const readLimited = async (
  request: Request,
  limit: number,
  { stallMs, totalMs } = PATIENCE,
): Promise<Uint8Array> => {
  if (!request.body) return new Uint8Array();
  const until = performance.now() + totalMs;
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await within(Math.min(stallMs, until - performance.now()), reader.read());
    if (done) return Buffer.concat(chunks);
    size += value.byteLength;
    const failure =
      size > limit ? errors.requestTooLarge(limit) : performance.now() > until ? errors.requestTimeout() : undefined;
    if (failure) {
      void reader.cancel().catch(() => undefined);
      throw failure;
    }
    chunks.push(value);
  }
};

const within = async <T>(ms: number, read: Promise<T>): Promise<T> => {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(errors.requestTimeout()), ms);
  try {
    return await Promise.race([read, promise]);
  } finally {
    clearTimeout(timer);
  }
};

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Fields that hold texts of people; control characters are removed there, and refused in names. Source: spec/http-api.md §1.1. */
const TEXTS: ReadonlySet<string> = new Set([
  ...["message", "text", "email_body", "edited_message", "body_text", "body_html", "custom_message"],
  ...["reason", "notes", "note", "description", "answer"],
]);
/** A control character in JSON can only be there escaped; few bodies hold one. */
const HAS_CONTROL = /\\(?:u00[01]|u007f|[bf])/i;
const readable = (name: string, value: unknown): unknown =>
  typeof value === "string" && TEXTS.has(name) ? withoutControl(value) : value;

/** Deeper than any body of ours; what is nested by the thousand ends in whoever looks at it by calling himself. */
const MAX_DEPTH = 64;

/** A JSON body; no body at all is an empty object. @throws Failure 400 */
export const parseJson = (bytes: Uint8Array): unknown => {
  if (bytes.byteLength === 0) return {};
  if (new JsonDepth(MAX_DEPTH).take(bytes)) throw errors.invalidJson();
  try {
    const text = decoder.decode(bytes);
    return HAS_CONTROL.test(text) ? JSON.parse(text, readable) : JSON.parse(text);
  } catch {
    throw errors.invalidJson();
  }
};

/** Whether a body is packed: what is inside would pass every limit unseen. */
export const isEncoded = (headers: Headers): boolean =>
  (headers.get("content-encoding")?.toLowerCase() ?? "identity") !== "identity";

/** Whether a content type is JSON in UTF-8 without an encoding on top. */
export const isPlainJson = (headers: Headers): boolean => {
  const [type = "", ...parameters] = (headers.get("content-type") ?? "")
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const charset = parameters
    .find((parameter) => parameter.startsWith("charset="))
    ?.slice("charset=".length)
    .replaceAll('"', "");
  return (
    type === "application/json" &&
    (charset === undefined || charset === "utf-8" || charset === "utf8") &&
    !isEncoded(headers)
  );
};
