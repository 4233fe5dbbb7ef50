import { Type as T, type TObject, type TProperties, type TSchema } from "@sinclair/typebox";
import { type Static, t } from "elysia";
import { pageOf } from "../wire/paging.ts";
import { Instant, int, nullable, Uuid, words } from "../wire/schemas.ts";
import type { HistoryRow } from "./service.ts";
import { ITEM_DEFAULTS } from "./topics/lists.ts";
import { TOPICS, type Topic } from "./topics.ts";

type Answer = Record<string, unknown>;

const Author = nullable(t.Object({ id: Uuid, name: nullable(t.String()) }));

/** What every topic's answer adds to its fields. Source: spec/http-api.md §12.1. */
const RECORD = {
  source: words(["database", "environment", "default"]),
  version: int(),
  updated_at: nullable(Instant),
  updated_by: Author,
};

const ITEMS_WITH_DEFAULTS = new Set<string>(Object.values(ITEM_DEFAULTS).flatMap(Object.keys));

const isEnumeration = (schema: TSchema): boolean =>
  Array.isArray(schema.anyOf) && schema.anyOf.every((each: TSchema) => typeof each.const === "string");

/** What a caller may send for a field: enumerations in any case, items without what has a default. */
const sendable = (schema: TSchema): TSchema => {
  if (isEnumeration(schema))
    return T.String({ description: `one of ${schema.anyOf.map((each: TSchema) => each.const).join(", ")}` });
  if (schema.type !== "array" || schema.items?.type !== "object") return schema;
  const item = schema.items as TObject;
  const fields: TProperties = Object.fromEntries(
    Object.entries(item.properties).map(([name, field]) => [
      name,
      ITEMS_WITH_DEFAULTS.has(name) ? T.Optional(field) : field,
    ]),
  );
  return T.Array(T.Object(fields, { additionalProperties: false }), { maxItems: schema.maxItems });
};

/** The body of a topic's POST: every field may be left out, and `null` returns it to its default. */
export const changeSchema = (key: Topic) =>
  T.Unsafe<Answer>(
    T.Object(
      Object.fromEntries(
        Object.entries(TOPICS[key].properties).map(([name, field]) => [name, T.Optional(nullable(sendable(field)))]),
      ),
      { additionalProperties: false },
    ),
  );

const recordOf = (key: Topic, shown: TProperties) =>
  T.Object({ ...(TOPICS[key].properties as TProperties), ...shown, ...RECORD });

/** The answer of a topic's GET, with what the topic shows besides its fields. */
export const recordSchema = (key: Topic, shown: TProperties) => T.Unsafe<Answer>(recordOf(key, shown));

/** The answer of a topic's POST: the record, and once more in `config`. */
export const writtenSchema = (key: Topic, shown: TProperties) => {
  const record = recordOf(key, shown);
  const written = T.Object({
    ...record.properties,
    status: T.Literal("ok"),
    message: T.String(),
    config: record,
  });
  return T.Unsafe<Answer>(written);
};

/** Earlier versions, newest first, as they are shown. @param rows one more than `limit` when there are more */
export const historyPage = (rows: readonly HistoryRow[], limit: number): Static<typeof TopicHistory> => {
  const { page, nextCursor } = pageOf(rows, limit, (row) => row);
  const history = page.map(({ version, id, createdAt, userId, userName, data }) => ({
    version,
    id,
    ts: createdAt.toISOString(),
    author: { id: userId, name: userName },
    config: data,
  }));
  return { history, next_cursor: nextCursor };
};

export const TopicHistory = t.Object({
  history: t.Array(
    t.Object({ version: int(), id: Uuid, ts: Instant, author: Author, config: t.Record(t.String(), t.Unknown()) }),
  ),
  next_cursor: nullable(t.String()),
});
