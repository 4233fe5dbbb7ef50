import { type Catalogue, menuById, productById, type Room } from "./catalogue.ts";
import { type Facts, known, type Wish } from "./facts.ts";

/** How a room meets what the client wishes beside it, by the venue's own names. */
export interface Match {
  matched: readonly string[];
  closest: readonly string[];
  missing: readonly string[];
}

const named = (wishes: readonly Wish[], catalogue: Catalogue): string[] =>
  wishes.flatMap(({ kind, id }) => {
    const found = kind === "menu" ? menuById(catalogue, id) : productById(catalogue, id);
    return found ? [found.name] : [];
  });

/** The names of what the client wishes beside the room. */
export const wishNames = (facts: Facts, catalogue: Catalogue): string[] =>
  named(known(facts, "products") ?? [], catalogue);

/** What of the wishes a room has, and what it cannot have; what nobody stocks is missing everywhere. */
export const matchOf = (room: Room, facts: Facts, catalogue: Catalogue): Match => {
  const isOut = ({ kind, id }: Wish) =>
    kind === "product" && productById(catalogue, id)?.excludedRoomIds.includes(room.id) === true;
  const wishes = known(facts, "products") ?? [];
  return {
    matched: named(
      wishes.filter((wish) => !isOut(wish)),
      catalogue,
    ),
    closest: [],
    missing: [...named(wishes.filter(isOut), catalogue), ...(known(facts, "sourcing")?.items ?? [])],
  };
};

/** Share of the wishes that a room meets, 0..1; all of them where there are none. */
export const matchScore = ({ matched, closest, missing }: Match): number => {
  const all = matched.length + closest.length + missing.length;
  return all === 0 ? 1 : (matched.length + closest.length / 2) / all;
};

/** In the client's words for what a room meets of the wishes; nothing where there are none. */
export const hintOf = (
  { matched, missing }: Match,
  { allMet, notHere }: Readonly<Record<"allMet" | "notHere", string>>,
): string => {
  if (missing.length > 0) return `${notHere} ${missing.join(", ")}`;
  return matched.length > 0 ? allMet : "";
};
