import { dayOf, isDay, type TimeOfDay } from "../platform/days.ts";
import { isUuid } from "../platform/ids.ts";

/** A JSON object of a legacy file; any key may be missing. */
export type Json = Readonly<Record<string, unknown>>;

/** Of the backfill's UUIDv5 ids. Source: spec/legacy-data.md §B2. */
const NAMESPACE = "b7a0f3c2-51de-5f0a-9c7e-2f6d1e8a4c90";

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const objectOf = (value: unknown): Json => (isObject(value) ? value : {});
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
export const numberOf = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;
export const textsOf = (value: unknown): string[] => listOf(value).filter((item) => typeof item === "string");

/** "unknown", as the legacy backend wrote it. Source: spec/legacy-data.md, words. */
export const isSentinel = (text: string): boolean => ["", "none", "not specified"].includes(text.trim().toLowerCase());

/** A text that says something, trimmed. */
export const known = (value: unknown): string | undefined =>
  typeof value === "string" && !isSentinel(value) ? value.trim() : undefined;

/** Neither null nor a sentinel. */
export const isPresent = (value: unknown): boolean =>
  value !== undefined && value !== null && !(typeof value === "string" && isSentinel(value));

/** JSON without what Postgres cannot store. Source: spec/legacy-data.md §B11.6. */
export const readJson = (json: string): unknown => {
  const value: unknown = JSON.parse(json);
  return /\\u(?:0000|d[89a-f])/i.test(json) ? storable(value) : value;
};

const storable = (value: unknown): unknown => {
  if (typeof value === "string") return value.replaceAll("\0", "").toWellFormed();
  if (Array.isArray(value)) return value.map(storable);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [String(storable(key)), storable(item)]));
};

/** The id of a record that brings none: the same in every run. */
export const derivedId = (teamId: string, collection: string, key: string): string =>
  uuidV5(`${teamId}|${collection}|${key}`);

export const uuidV5 = (name: string): string => {
  const hash = new Bun.CryptoHasher("sha1").update(Buffer.from(NAMESPACE.replaceAll("-", ""), "hex")).update(name);
  const bytes = hash.digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return Buffer.from(bytes)
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};

/** An id that is a UUID stays, in lower case; any other becomes one. */
export const idFor = (teamId: string, collection: string, stored: string, key = stored): string => {
  const lower = stored.toLowerCase();
  return isUuid(lower) ? lower : derivedId(teamId, collection, key);
};

/** A UUID in lower case, anything else as it is. */
export const normalId = (stored: string): string => (isUuid(stored.toLowerCase()) ? stored.toLowerCase() : stored);

/** D.M.YYYY or ISO, a real day of the calendar. Source: spec/legacy-data.md §B6. */
export const readDay = (value: unknown): string | undefined => {
  const text = typeof value === "string" ? value.trim() : "";
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted) return dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const iso = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
  return iso !== undefined && isDay(iso) ? iso : undefined;
};

/** `H:MM`, `HH:MM` or `HH:MM:SS`. */
export const readTime = (value: unknown): { time: TimeOfDay; isPadded: boolean } | undefined => {
  const found = typeof value === "string" ? /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?$/.exec(value.trim()) : null;
  const hour = Number(found?.[1]);
  if (!found || hour > 23) return undefined;
  return { time: `${String(hour).padStart(2, "0")}:${found[2]}`, isPadded: found[1]?.length === 1 };
};

/** An instant; without an offset it is read in the zone. Source: spec/legacy-data.md §A10. */
export const readInstant = (value: unknown, zone: string): Date | undefined => {
  const text = typeof value === "string" ? value.trim() : "";
  if (!/^\d{4}-\d\d-\d\d/.test(text)) return undefined;
  try {
    if (/(?:Z|[+-]\d\d:?\d\d)$/i.test(text.slice(10))) return atMilli(Temporal.Instant.from(text.replace(" ", "T")));
    return atMilli(Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant());
  } catch {
    return undefined;
  }
};

const atMilli = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds);

/** An amount in minor units: the decimal text times 100, half up. `undefined`: no number, or negative. */
export const readMinor = (value: unknown): number | undefined => {
  const text = typeof value === "number" ? String(value) : "";
  const found = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (!found) return undefined;
  const digits = (found[2] ?? "").padEnd(3, "0");
  return Number(found[1]) * 100 + Number(digits.slice(0, 2)) + (Number(digits[2]) >= 5 ? 1 : 0);
};

export const isUuidText = (text: string): boolean => isUuid(text.toLowerCase());
