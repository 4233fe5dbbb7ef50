import { OptionalKind, Type as T, type TProperties, type TSchema } from "@sinclair/typebox";
import { type Static, t } from "elysia";
import { etagOf, pageOf } from "../wire/paging.ts";
import { Email, Instant, int, LINE, nullable, Uuid, words } from "../wire/schemas.ts";
import type { HistoryRow } from "./service.ts";
import { ADDRESS, strict, wordsOf } from "./topics/fields.ts";
import { ITEM_DEFAULTS } from "./topics/lists.ts";
import { REQUIRED, TOPICS, type Topic } from "./topics.ts";

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

/** What may be longer than this is a text; everything else is one line. */
const MAX_LINE = 300;

const sendableText = (schema: TSchema): TSchema => {
  if (schema["pattern"] === ADDRESS.pattern) return Email;
  const isLine = schema["pattern"] === undefined && schema["maxLength"] <= MAX_LINE;
  return isLine ? T.String({ ...schema, pattern: LINE }) : schema;
};

/** Arrays and objects by what is in them. */
const sendableWhole = ({ items, properties, ...schema }: TSchema): TSchema => {
  if (items) return T.Array(sendable(items), schema);
  const fields = Object.entries(properties as TProperties).map(([name, field]): [string, TSchema] => [
    name,
    ITEMS_WITH_DEFAULTS.has(name) || OptionalKind in field ? T.Optional(sendable(field)) : sendable(field),
  ]);
  return T.Object(Object.fromEntries(fields), strict);
};

/** What a caller may send for a field: enumerations in any case, names in one line, items without what has a default. */
const sendable = (schema: TSchema): TSchema => {
  const choices = wordsOf(schema);
  if (choices) return T.String({ description: `one of ${choices.join(", ")}`, examples: choices.slice(0, 1) });
  if (schema.anyOf) return T.Union((schema.anyOf as TSchema[]).map(sendable));
  if (schema.type === "string") return sendableText(schema);
  return schema.type === "array" || schema.type === "object" ? sendableWhole(schema) : schema;
};

/** The body of a topic's POST: most fields may be left out, and `null` returns one to its default. */
export const changeSchema = (key: Topic) =>
  T.Unsafe<Answer>(
    T.Object(
      Object.fromEntries(
        Object.entries(TOPICS[key].properties).map(([name, field]) => {
          const value = nullable(sendable(field));
          return [name, REQUIRED[key]?.includes(name) ? value : T.Optional(value)];
        }),
      ),
      strict,
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

/** The tag under which a record is known to who read it. Source: spec/http-api.md §12.1 */
export const tagOf = (record: Answer): string => etagOf(JSON.stringify(record));

/**
 * Earlier versions, newest first, as they are shown.
 * @param rows one more than `limit` when there are more. @param unset what fields are that a version does not hold
 */
export const historyPage = (
  rows: readonly HistoryRow[],
  limit: number,
  unset: Answer = {},
): Static<typeof TopicHistory> => {
  const { page, nextCursor } = pageOf(rows, limit, (row) => row);
  const history = page.map(({ version, id, createdAt, userId, userName, data }) => ({
    version,
    id,
    ts: createdAt.toISOString(),
    author: { id: userId, name: userName },
    config: { ...unset, ...data },
  }));
  return { history, next_cursor: nextCursor };
};

export const TopicHistory = t.Object({
  history: t.Array(
    t.Object({ version: int(), id: Uuid, ts: Instant, author: Author, config: t.Record(t.String(), t.Unknown()) }),
  ),
  next_cursor: nullable(t.String()),
});
