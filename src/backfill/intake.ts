import { statSync } from "node:fs";
import type { InputFile, Plan } from "./manifest.ts";
import { lineItemsOf } from "./offers.ts";
import { type Scanned, type Shape, scanFile } from "./scan.ts";
import type { Spool } from "./spool.ts";
import type { Collection, Tally } from "./tally.ts";
import { isObject, type Json, listOf, objectOf, readJson } from "./values.ts";
import { visitStatusOf } from "./words.ts";

/** A file as it was read. */
export interface Source extends InputFile {
  index: number;
  sha256: string;
  bytes: number;
  variants: Set<string>;
}

/** A file that is no file of the legacy backend: an unknown key, or a collection of another type. */
export class NotLegacy extends Error {
  override readonly name = "NotLegacy";
}

/** What every key of an envelope may hold. Source: spec/legacy-data.md §A2. */
const ENVELOPE: Readonly<Record<string, readonly Shape[]>> = {
  events: ["list", "object", "null"],
  clients: ["list", "object", "null"],
  tasks: ["list", "object", "null"],
  hil_tasks: ["list", "null"],
  config: ["object", "null"],
};
const SINGLE: Readonly<Record<string, readonly Shape[]>> = {
  rooms: ["list", "null"],
  products: ["list", "null"],
  busy: ["list", "null"],
  snapshots: ["object", "null"],
};

export type Progress = (file: string, done: number, total: number) => void;

/** Reads every file once and puts its records on disk. @throws NotJson, NotLegacy */
export const takeIn = (plan: Plan, spool: Spool, tally: Tally, progress: Progress): Source[] => {
  const sources: Source[] = [];
  const take = (file: InputFile, allowed: Readonly<Record<string, readonly Shape[]>>, room?: string): Source => {
    const source: Source = {
      ...file,
      index: sources.length,
      sha256: "",
      bytes: statSync(file.at).size,
      variants: new Set(),
    };
    sources.push(source);
    readFile(source, { plan, spool, tally, progress, allowed, room });
    return source;
  };
  for (const file of plan.files) take(file, ENVELOPE);
  const { rooms, products, calendar = {}, snapshots, local_zone: zone } = plan.manifest;
  const other = (path: string): InputFile => ({ path, at: plan.at(path), team: undefined, zone });
  const single = (key: string) => ({ [key]: SINGLE[key] ?? [] });
  if (rooms !== undefined) take(other(rooms), single("rooms"));
  if (products !== undefined) take(other(products), single("products"));
  for (const [room, path] of Object.entries(calendar)) take(other(path), single("busy"), room);
  if (snapshots !== undefined) take(other(snapshots), single("snapshots"));
  return sources;
};

interface Reading {
  plan: Plan;
  spool: Spool;
  tally: Tally;
  progress: Progress;
  allowed: Readonly<Record<string, readonly Shape[]>>;
  room: string | undefined;
}

const readFile = (source: Source, { plan, spool, tally, progress, allowed, room }: Reading): void => {
  const hasher = new Bun.CryptoHasher("sha256");
  const ignored = new Set(plan.manifest.allow_keys ?? []);
  let done = 0;
  scanFile(source.at, {
    bytes: (chunk) => {
      hasher.update(chunk);
      done += chunk.length;
      progress(source.path, done, source.bytes);
    },
    collection: (key, shape) => {
      const shapes = Object.hasOwn(allowed, key) ? allowed[key] : undefined;
      if (shapes === undefined) {
        if (!ignored.has(key)) throw new NotLegacy(`${source.path}: nobody knows its key "${key}".`);
        tally.review.push({ code: "key_ignored", ref: key });
      } else if (!shapes.includes(shape)) throw new NotLegacy(`${source.path}: "${key}" is no ${shapes.join(" or ")}.`);
      for (const variant of variantsOf(key, shape)) source.variants.add(variant);
    },
    record: (scanned) => {
      if (!Object.hasOwn(allowed, scanned.collection)) return;
      const { collection, key, json } = scanned;
      const value = readJson(json);
      count(tally, collection, value, plan.teams.length);
      const kind = collection === "hil_tasks" ? "tasks" : collection;
      spool.add({ kind, file: source.index, ref: refOf(scanned, value, room), key: key ?? room ?? null, json });
    },
  });
  source.sha256 = hasher.digest("hex");
  if (source.variants.size === 0 && source.team !== undefined) source.variants.add("R");
};

const variantsOf = (key: string, shape: Shape): string[] => {
  if (key === "hil_tasks" || (key === "clients" && shape === "list")) return ["S"];
  if ((key === "events" || key === "tasks") && shape === "object") return ["D"];
  return key === "clients" && shape === "object" ? ["R"] : [];
};

const ID_KEYS: Readonly<Record<string, string>> = {
  events: "event_id",
  clients: "client_id",
  tasks: "task_id",
  hil_tasks: "task_id",
  rooms: "id",
  products: "id",
};

/** How the report names a record. Source: spec/legacy-data.md §C. */
const refOf = ({ collection, index, key }: Scanned, value: unknown, room: string | undefined): string => {
  const record = objectOf(value);
  if (collection === "busy") return `${room}|${String(record["start"])}|${String(record["end"])}`;
  const own = collection === "clients" && key !== undefined ? key : record[ID_KEYS[collection] ?? ""];
  if (typeof own === "string" && own !== "") return own;
  return key !== undefined && key !== "" ? key : `${collection}[${index}]`;
};

const COUNTED: Readonly<Record<string, Collection>> = {
  events: "events",
  clients: "clients",
  tasks: "tasks",
  hil_tasks: "tasks",
  config: "config",
  rooms: "rooms",
  products: "products",
  busy: "calendar_blocks",
  snapshots: "snapshots",
};

const count = (tally: Tally, collection: string, value: unknown, teams: number): void => {
  const counted = COUNTED[collection];
  if (counted === undefined) return;
  tally.read(counted, collection === "rooms" || collection === "products" ? teams : 1);
  if (!isObject(value)) return;
  if (collection === "events") for (const [name, number] of partsOf(value)) tally.read(name, number);
  if (collection === "clients") tally.read("emails_received", listOf(value["history"]).length);
};

/** What an event carries along, by collection. */
export const partsOf = (event: Json): [Collection, number][] => {
  const offers = listOf(event["offers"]);
  return [
    ["offers", offers.length],
    ["offer_line_items", offers.reduce<number>((sum, offer) => sum + lineItemsOf(offer).length, 0)],
    ["site_visits", visitStatusOf(objectOf(event["site_visit_state"])["status"]) === undefined ? 0 : 1],
    ["activities", listOf(event["activity_log"]).length],
    ["audit_log", listOf(event["audit"]).length + listOf(event["hil_history"]).length],
    ["emails_sent", listOf(event["email_history"]).length],
  ];
};
