import { known } from "../facts.ts";
import type { World } from "../world.ts";
import { type Progress, waiting } from "./act.ts";

/** What the catalogue lacks is looked for by a person; the offer waits for the answer. Source: spec/workflow.md §2.13. */
export const settleSourcing = (progress: Progress, { origin }: World): Progress => {
  const fact = progress.booking.facts.sourcing;
  const sourcing = known(progress.booking.facts, "sourcing");
  if (!fact || !sourcing) return progress;
  const { items, state } = sourcing;
  if (state === "refused") return waiting(progress, [{ kind: "sourcing_failed", items }], { asked: ["without"] });
  const isNew = fact.source === origin.source;
  return waiting(progress, [{ kind: isNew ? "sourcing" : "sourcing_waits", items }], { asked: [], offeredRooms: [] });
};
