import type { Tx } from "../db/client.ts";
import { dayAt, yearOf } from "../platform/days.ts";
import type { TeamContext } from "./context.ts";
import { type EventEntry, valuesOf } from "./ledger.ts";
import { readOffers } from "./offers.ts";
import { type Run, recordAt } from "./run.ts";
import { selectOfferNumbers, takeNumbers } from "./store.ts";
import { readInstant } from "./values.ts";
import { offerId } from "./write-offers.ts";

const PORTION = 500;

/** Numbers for the offers of a team; one that has a number keeps it. Source: spec/legacy-data.md §B7. */
export const numberOffers = async (
  tx: Tx,
  run: Run,
  team: TeamContext,
  events: readonly EventEntry[],
): Promise<Map<string, string>> => {
  const offers = events.flatMap((entry) => {
    const values = valuesOf(run, entry);
    if (!values) return [];
    return readOffers(recordAt(run, entry.seq), values, []).offers.map(({ storedId, version, record }) => {
      const at = readInstant(record["created_at"], "UTC") ?? values.createdAt;
      return { id: offerId(team.id, entry.storedId, storedId), at: at.getTime(), event: entry.storedId, version };
    });
  });
  offers.sort((a, b) => a.at - b.at || (a.event === b.event ? a.version - b.version : a.event < b.event ? -1 : 1));
  const numbers = new Map<string, string>();
  for (let from = 0; from < offers.length; from += PORTION) {
    const ids = offers.slice(from, from + PORTION).map(({ id }) => id);
    for (const { id, offerNumber } of await selectOfferNumbers(tx, { teamId: team.id }, ids))
      numbers.set(id, offerNumber);
  }
  const missing = Map.groupBy(
    offers.filter(({ id }) => !numbers.has(id)),
    ({ at }) => yearOf(dayAt(new Date(at), team.zone)),
  );
  for (const [year, ofYear] of missing) {
    const last = await takeNumbers(tx, {
      teamId: team.id,
      userId: team.userId,
      name: `offer:${year}`,
      count: ofYear.length,
    });
    for (const [index, { id }] of ofYear.entries())
      numbers.set(id, `OE-${year}-${String(last - ofYear.length + index + 1).padStart(5, "0")}`);
  }
  return numbers;
};
