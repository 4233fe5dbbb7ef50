import { MONTHS } from "../config/topics/lists.ts";
import type { Tx } from "../db/client.ts";
import { monthOf } from "../platform/days.ts";
import type { Taken } from "./config.ts";
import type { TeamContext } from "./context.ts";
import type { Run } from "./run.ts";
import { countConfig, writeConfig, writeConfigHistory } from "./sections/store.ts";
import { derivedId, type Json, listOf, numberOf, objectOf, readInstant, readMinor, textOf, textsOf } from "./values.ts";
import { Writer } from "./writer.ts";

const HISTORY = "prompts_history";
/** Columns of `teams` hold these. */
const OF_TEAM: ReadonlySet<string> = new Set(["timezone", "currency_code"]);

/** What was set in a section: no stamp, nothing that a column holds, and no empty list, which means the built-in one. */
const settingsOf = (section: string, value: unknown): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(objectOf(value)).filter(
      ([key, item]) =>
        key !== "updated_at" &&
        !(section === "venue" && OF_TEAM.has(key)) &&
        !((section === "menus" || section === "faq") && Array.isArray(item) && item.length === 0),
    ),
  );

/** Writes the sections that are taken over for a team. Source: spec/legacy-data.md §B10. */
export const writeSections = async (
  tx: Tx,
  run: Run,
  team: TeamContext,
  taken: readonly Taken[],
  now: Date,
): Promise<void> => {
  const own = taken.filter(({ teamId }) => teamId === team.id);
  const history = listOf(own.find(({ section }) => section === HISTORY)?.value).map(objectOf);
  const rows = own
    .filter(({ section }) => section !== HISTORY)
    .map(({ section, value }) => ({
      teamId: team.id,
      userId: team.userId,
      key: section,
      data: settingsOf(section, value),
      version: section === "prompts" ? history.length + 1 : 1,
      at: readInstant(objectOf(value)["updated_at"], "UTC") ?? now,
    }));
  run.tally.wrote("team_config", await writeConfig(tx, rows));
  await writeConfigHistory(
    tx,
    history.map((version, index) => {
      const at = readInstant(version["ts"], "UTC") ?? now;
      return {
        teamId: team.id,
        userId: team.userId,
        key: "prompts",
        data: { ...objectOf(version["config"]) },
        version: index + 1,
        createdAt: at,
        updatedAt: at,
      };
    }),
  );
  const menus = own.find(({ section }) => section === "menus");
  if (menus) await writeMenus(tx, run, team, objectOf(menus.value), now);
  const written = await countConfig(
    tx,
    { teamId: team.id },
    rows.map(({ key }) => key),
  );
  run.tally.of("config").out += written + own.length - rows.length;
};

const monthNumber = (word: string): number[] => {
  const index = (MONTHS as readonly string[]).indexOf(word.toLowerCase());
  return index >= 0 ? [index + 1] : /^\d{4}-\d\d-\d\d$/.test(word) ? [monthOf(word)] : [];
};

/** `CHF 92` as currency and minor units. */
const priceOf = (text: unknown): { currency: string; minor: number } | undefined => {
  const found = /^([A-Z]{3})\s*([\d'’]+(?:\.\d+)?)/.exec(textOf(text)?.trim() ?? "");
  const minor = readMinor(Number(found?.[2]?.replaceAll(/['’]/g, "")));
  return found?.[1] !== undefined && minor !== undefined ? { currency: found[1], minor } : undefined;
};

const writeMenus = async (tx: Tx, run: Run, team: TeamContext, section: Json, now: Date): Promise<void> => {
  const writer = new Writer(tx, run, team.id);
  for (const menu of listOf(section["dinner_options"]).map(objectOf)) {
    const name = textOf(menu["menu_name"])?.trim();
    const price = priceOf(menu["price"]);
    if (!name || !price) {
      run.tally.review.push({ code: "menu_without_price", ref: name ?? "" });
      continue;
    }
    const slug =
      name
        .normalize("NFKD")
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-|-$/g, "") || "menu";
    await writer.put(
      "menus",
      {
        id: derivedId(team.id, "menus", slug),
        teamId: team.id,
        userId: team.userId,
        createdAt: now,
        updatedAt: now,
        slug,
        name,
        unit: "per_person",
        courses: Math.max(1, numberOf(menu["courses"]) ?? 1),
        vegetarian: menu["vegetarian"] === true,
        winePairing: menu["wine_pairing"] === true,
        priceMinor: price.minor,
        currency: price.currency,
        months: textsOf(menu["available_months"]).flatMap(monthNumber),
        description: textOf(menu["description"]) ?? null,
        notes: textsOf(menu["notes"]),
        priority: numberOf(menu["priority"]) ?? 1,
      },
      undefined,
    );
  }
  await writer.flush();
};
