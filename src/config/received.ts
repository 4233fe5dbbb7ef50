import type { TopicChange } from "./service.ts";
import { ITEM_DEFAULTS } from "./topics/lists.ts";
import { TOPICS, type Topic } from "./topics.ts";

type Item = Record<string, unknown>;
const isItem = (value: unknown): value is Item => typeof value === "object" && value !== null && !Array.isArray(value);

const isEnumeration = (schema: { anyOf?: { const?: unknown }[] }): boolean =>
  schema.anyOf?.every(({ const: word }) => typeof word === "string") === true;

/**
 * A change as it is stored: enumerations in lower case, items with what they left out, an empty list as `null`, which
 * returns to the built-in one. Source: spec/http-api.md §12.1, §12.2.
 */
export const received = <Key extends Topic>(key: Key, body: Record<string, unknown>): TopicChange<Key> => {
  const defaults: Item | undefined = ITEM_DEFAULTS[key as keyof typeof ITEM_DEFAULTS];
  const fields = TOPICS[key].properties as Record<string, { anyOf?: { const?: unknown }[] }>;
  const change = Object.entries(body).map(([name, value]) => {
    if (typeof value === "string" && isEnumeration(fields[name] ?? {})) return [name, value.toLowerCase()];
    if (!defaults || !Array.isArray(value)) return [name, value];
    return [name, value.length === 0 ? null : value.map((item) => (isItem(item) ? { ...defaults, ...item } : item))];
  });
  return Object.fromEntries(change) as TopicChange<Key>;
};
