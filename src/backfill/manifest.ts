import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Static, Type as T } from "@sinclair/typebox";
import { Value } from "@sinclair/typebox/value";
import { isUuid } from "../platform/ids.ts";

const STRICT = { additionalProperties: false };
const Manifest = T.Object(
  {
    teams: T.Record(T.String(), T.String()),
    create_teams: T.Optional(T.Boolean()),
    local_zone: T.String(),
    config_policy: T.Optional(T.Union([T.Literal("in-force"), T.Literal("saved")])),
    allow_keys: T.Optional(T.Array(T.String())),
    files: T.Array(
      T.Object({ path: T.String(), team: T.Optional(T.String()), local_zone: T.Optional(T.String()) }, STRICT),
    ),
    rooms: T.Optional(T.String()),
    products: T.Optional(T.String()),
    calendar: T.Optional(T.Record(T.String(), T.String())),
    snapshots: T.Optional(T.String()),
  },
  STRICT,
);

/** What a run reads. Source: spec/legacy-data.md §B1. */
export type Manifest = Static<typeof Manifest>;

export interface InputFile {
  /** As the manifest names it. */
  path: string;
  at: string;
  team: string | undefined;
  zone: string;
}

export interface Plan {
  manifest: Manifest;
  files: InputFile[];
  /** Team id of a legacy text, or of none. */
  teamOf(text: string | undefined): string | undefined;
  /** Every team once, with the text it has in the files. */
  teams: { id: string; text: string }[];
  isSaved: boolean;
  at(path: string): string;
}

/** A manifest that cannot be carried out; nothing has been read. */
export class BadManifest extends Error {
  override readonly name = "BadManifest";
}

/** Reads a manifest and looks whether all it names is there. @throws BadManifest */
export const readManifest = (path: string): Plan => {
  const manifest = parsed(path);
  const folder = dirname(resolve(path));
  const at = (file: string): string => resolve(folder, file);
  const teams = Object.fromEntries(Object.entries(manifest.teams).map(([text, id]) => [text, id.toLowerCase()]));
  for (const [text, id] of Object.entries(teams))
    if (!isUuid(id)) throw new BadManifest(`teams: "${text}" has no UUID.`);
  const files = manifest.files.map((file) => ({
    path: file.path,
    at: at(file.path),
    team: file.team,
    zone: file.local_zone ?? manifest.local_zone,
  }));
  for (const { path: name, team, zone } of files) {
    if (team !== undefined && !Object.hasOwn(teams, team))
      throw new BadManifest(`${name}: its team "${team}" is not in teams.`);
    if (!isZone(zone)) throw new BadManifest(`local_zone: there is no zone "${zone}".`);
  }
  const named = [...files.map((file) => file.path), manifest.rooms, manifest.products, manifest.snapshots];
  for (const name of [...named, ...Object.values(manifest.calendar ?? {})])
    if (name !== undefined && !existsSync(at(name))) throw new BadManifest(`${name}: there is no such file.`);
  return {
    manifest,
    files,
    teamOf: (text) => (text !== undefined && Object.hasOwn(teams, text) ? teams[text] : undefined),
    teams: distinct(Object.entries(teams)),
    isSaved: manifest.config_policy === "saved",
    at,
  };
};

/** Every file that a manifest names, as it names it and where it is. @throws BadManifest */
export const inputsOf = (path: string): { path: string; at: string }[] => {
  const { manifest, at } = readManifest(path);
  const { files, rooms, products, snapshots, calendar = {} } = manifest;
  return [...files.map((file) => file.path), rooms, products, ...Object.values(calendar), snapshots].flatMap((name) =>
    name === undefined ? [] : [{ path: name, at: at(name) }],
  );
};

const parsed = (path: string): Manifest => {
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new BadManifest(`${path} cannot be read as JSON.`, { cause });
  }
  if (Value.Check(Manifest, manifest)) return manifest;
  const [first] = Value.Errors(Manifest, manifest);
  throw new BadManifest(`${path}${first?.path ?? ""}: ${first?.message ?? "is no manifest"}.`);
};

const distinct = (teams: [string, string][]): Plan["teams"] => {
  const seen = new Map<string, string>();
  for (const [text, id] of teams) if (!seen.has(id) || seen.get(id) === "*") seen.set(id, text);
  return [...seen].map(([id, text]) => ({ id, text }));
};

/** Whether a name is one of the IANA zones. */
export const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
};
