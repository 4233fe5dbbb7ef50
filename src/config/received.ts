import type { TSchema } from "@sinclair/typebox";
import { withoutControl } from "../platform/plain.ts";
import type { TopicChange } from "./service.ts";
import { wordsOf } from "./topics/fields.ts";
import { ITEM_DEFAULTS } from "./topics/lists.ts";
import { TOPICS, type Topic } from "./topics.ts";

type Item = Record<string, unknown>;
const isItem = (value: unknown): value is Item => typeof value === "object" && value !== null && !Array.isArray(value);

/** The schema of a value that is there, out of those that it may have. */
const ofWhatIsThere = (schema: TSchema): TSchema =>
  wordsOf(schema) ? schema : ((schema.anyOf as TSchema[] | undefined)?.find(({ type }) => type !== "null") ?? schema);

/** Every text in a value trimmed and without control characters; words of a closed list in lower case. */
const cleaned = (value: unknown, among: TSchema): unknown => {
  const schema = ofWhatIsThere(among);
  if (typeof value === "string") {
    const text = withoutControl(value).trim();
    return wordsOf(schema) ? text.toLowerCase() : text;
  }
  if (Array.isArray(value)) return value.map((each) => cleaned(each, schema.items as TSchema));
  if (!isItem(value)) return value;
  const fields = schema.properties as Record<string, TSchema>;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cleaned(each, fields[name] ?? schema)]));
};

/**
 * A change as it is stored: texts without what nobody sees, enumerations in lower case, items with what they left out, an
 * empty list as `null`, which returns to the built-in one. Source: spec/http-api.md §1.1, §12.1, §12.2.
 */
export const received = <Key extends Topic>(key: Key, body: Record<string, unknown>): TopicChange<Key> => {
  const defaults: Item | undefined = ITEM_DEFAULTS[key as keyof typeof ITEM_DEFAULTS];
  const change = Object.entries(cleaned(body, TOPICS[key]) as Item).map(([name, value]) => {
    if (!defaults || !Array.isArray(value)) return [name, value];
    return [name, value.length === 0 ? null : value.map((item) => (isItem(item) ? { ...defaults, ...item } : item))];
  });
  return Object.fromEntries(change) as TopicChange<Key>;
};
