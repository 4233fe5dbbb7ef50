import type { Tx } from "../db/client.ts";
import { productColumns, refusalOf, roomColumns, unitOf } from "./catalogue.ts";
import type { TeamContext } from "./context.ts";
import { type Run, recordOf, refuse } from "./run.ts";
import { insertExclusions, selectProducts, selectRooms } from "./store.ts";
import { derivedId, idFor, objectOf, readMinor, textOf, textsOf } from "./values.ts";
import { Writer } from "./writer.ts";

/** Writes rooms and products for a team and returns the team with all it has then. Source: spec/legacy-data.md §B9. */
export const writeCatalogue = async (tx: Tx, run: Run, team: TeamContext, now: Date): Promise<TeamContext> => {
  const writer = new Writer(tx, run, team.id);
  await writeRooms(run, team, writer, now);
  await writer.flush();
  const rooms = await selectRooms(tx, { teamId: team.id });
  const exclusions = await writeProducts(run, { ...team, rooms }, writer, now);
  await writer.flush();
  const inserted = await insertExclusions(tx, exclusions);
  run.tally.wrote("product_room_exclusions", {
    inserted,
    updated: 0,
    unchanged: exclusions.length - inserted,
    kept: 0,
  });
  return { ...team, rooms, products: await selectProducts(tx, { teamId: team.id }) };
};

const owned = ({ id, userId }: TeamContext, now: Date) => ({ teamId: id, userId, createdAt: now, updatedAt: now });

/** Whether a name or id was seen before; remembers it. */
const isTaken = (seen: Set<string>, ...words: string[]): boolean => {
  const keys = words.map((word) => word.toLowerCase());
  if (keys.some((key) => seen.has(key))) return true;
  for (const key of keys) seen.add(key);
  return false;
};

const writeRooms = async (run: Run, team: TeamContext, writer: Writer, now: Date): Promise<void> => {
  const ids = new Set<string>();
  const names = new Set<string>();
  let position = 0;
  for (const spooled of run.spool.each("rooms")) {
    const record = recordOf(spooled);
    const refusal = refusalOf("rooms", record);
    const room = roomColumns(objectOf(record), position);
    if (refusal !== undefined || ids.has(room.code) || isTaken(names, room.name)) {
      refuse(run, "rooms", spooled, refusal ?? "duplicate_name");
      continue;
    }
    ids.add(room.code);
    position += 1;
    run.tally.outcome("rooms", "imported");
    if (room.hourlyRateMinor === null && room.halfDayRateMinor === null && room.fullDayRateMinor === null)
      run.tally.review.push({ code: "room_without_rate", ref: room.code });
    const id = idFor(team.id, "rooms", room.legacyId);
    await writer.put("rooms", { id, ...owned(team, now), ...room, currency: team.currency });
  }
};

const writeProducts = async (run: Run, team: TeamContext, writer: Writer, now: Date) => {
  const ids = new Set<string>();
  const names = new Set<string>();
  const words = new Set<string>();
  const categories = new Map<string, string>();
  const exclusions: Parameters<typeof insertExclusions>[1][number][] = [];
  const records = [...run.spool.each("products")].map((spooled) => ({ spooled, record: recordOf(spooled) }));
  for (const { record } of records) words.add(String(objectOf(record)["name"]).toLowerCase());
  for (const { spooled, record } of records) {
    const refusal = refusalOf("products", record);
    const product = objectOf(record);
    const unit = unitOf(product["unit"]);
    const price = readMinor(product["unit_price"]);
    const name = String(product["name"] ?? product["id"]);
    if (refusal !== undefined || unit === undefined || price === undefined) {
      refuse(run, "products", spooled, refusal ?? "invalid_amount");
      continue;
    }
    if (ids.has(String(product["id"])) || isTaken(names, name)) {
      refuse(run, "products", spooled, "duplicate_name");
      continue;
    }
    ids.add(String(product["id"]));
    run.tally.outcome("products", "imported");
    const category = textOf(product["category"]) ?? "Other";
    const categoryId = derivedId(team.id, "product_categories", category.toLowerCase());
    if (!categories.has(category.toLowerCase())) {
      const position = categories.size;
      categories.set(category.toLowerCase(), categoryId);
      await writer.put("product_categories", { id: categoryId, ...owned(team, now), name: category, position });
    }
    const id = idFor(team.id, "products", String(product["id"]));
    const columns = productColumns(product, unit, price);
    await writer.put("products", { id, ...owned(team, now), ...columns, categoryId, currency: team.currency });
    await writeSynonyms(run, team, writer, {
      id,
      slug: columns.slug,
      synonyms: textsOf(product["synonyms"]),
      words,
      now,
    });
    for (const code of textsOf(product["unavailable_in"])) {
      const room = team.rooms.find((each) => each.code === code);
      if (room) exclusions.push({ ...owned(team, now), productId: id, roomId: room.id });
      else run.tally.dangle("exclusion_room_missing", "products", columns.slug, code);
    }
  }
  return exclusions;
};

interface Synonyms {
  id: string;
  slug: string;
  synonyms: readonly string[];
  /** Names and synonyms that have their product. */
  words: Set<string>;
  now: Date;
}

/** A word means one product: one that is taken is dropped. */
const writeSynonyms = async (
  run: Run,
  team: TeamContext,
  writer: Writer,
  { id, slug, synonyms, words, now }: Synonyms,
): Promise<void> => {
  for (const synonym of synonyms) {
    if (isTaken(words, synonym)) {
      run.tally.normalise("synonym_taken");
      continue;
    }
    const key = derivedId(team.id, "product_synonyms", `${slug}|${synonym.toLowerCase()}`);
    await writer.put("product_synonyms", { id: key, ...owned(team, now), productId: id, synonym });
  }
};
