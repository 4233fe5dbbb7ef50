import { t } from "elysia";
import type { Position } from "../db/keyset.ts";
import { errors } from "../platform/errors.ts";
import { isUuid, sha256Hex } from "../platform/ids.ts";

/** Source: spec/http-api.md §1.3 */
export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 200;

/** A whole number in a query. Its bounds are checked by `within`: the framework would not name the field. */
export const wholeNumber = (least: number, most: number) =>
  t.Optional(t.Integer({ description: `whole number, ${least}..${most}` }));
export const Limit = wholeNumber(1, MAX_LIMIT);

/** A number of a query that is in its bounds. @throws Failure 422 */
export const within = (field: string, value: number | undefined, least: number, most: number): number | undefined => {
  if (value !== undefined && (value < least || value > most))
    throw errors.validationFailed({ [field]: `expected a whole number, ${least}..${most}` });
  return value;
};

/** How many items a page has. @throws Failure 422 */
export const limitOf = (limit: number | undefined, otherwise = DEFAULT_LIMIT): number =>
  within("limit", limit, 1, MAX_LIMIT) ?? otherwise;

/** An opaque cursor for the next page. */
export const toCursor = ({ createdAt, id }: Position): string =>
  Buffer.from(`${createdAt.toISOString()} ${id}`).toString("base64url");

/** The position a cursor stands for. @throws Failure 422 for one that is not ours */
export const fromCursor = (cursor: string | undefined): Position | undefined => {
  if (cursor === undefined) return undefined;
  const [instant = "", id = ""] = Buffer.from(cursor, "base64url").toString("utf8").split(" ");
  const createdAt = new Date(instant);
  if (Number.isNaN(createdAt.getTime()) || !isUuid(id))
    throw errors.validationFailed({ cursor: "not a cursor of this list" });
  return { createdAt, id };
};

/** The page of `limit` items and the cursor of the next, from one item more than asked for. */
export const pageOf = <Item>(
  items: readonly Item[],
  limit: number,
  position: (item: Item) => Position,
): { page: Item[]; nextCursor: string | null } => {
  const page = items.slice(0, limit);
  const last = page.at(-1);
  return { page, nextCursor: items.length > limit && last ? toCursor(position(last)) : null };
};

/** A strong ETag of anything that identifies a state. */
export const etagOf = (...parts: readonly (string | number)[]): string =>
  `"${sha256Hex(parts.join("|")).slice(0, 32)}"`;

/** Whether a write rests on another state than this one (If-Match). Source: spec/http-api.md §1.3 */
export const isStale = (headers: Headers, etag: string): boolean => {
  const wanted = headers.get("if-match");
  return wanted !== null && wanted !== "*" && wanted !== etag;
};

/** Whether the caller has this state already. */
export const hasTag = (headers: Headers, etag: string): boolean =>
  (headers.get("if-none-match") ?? "")
    .split(",")
    .some((tag) => tag.trim() === etag || tag.trim() === `W/${etag}` || tag.trim() === "*");
