import type { RoomWish } from "./facts.ts";
import type { Dialogue } from "./world.ts";

/**
 * The rooms of a mail that can be meant: beside another one that is named, not the one of which we have just said that it
 * cannot be had. "Schade, der C war so schön. Dann halt Raum B." Source: spec/workflow.md §2.7, §3.9.
 * @param named ids of the rooms that a mail names and does not refuse
 * @param wish the room that was wished before, and could not be had where it is not on offer
 */
export const withoutLost = (
  named: readonly string[],
  wish: RoomWish | undefined,
  { asked, offeredRooms }: Pick<Dialogue, "asked" | "offeredRooms">,
): readonly string[] => {
  if (!asked.includes("room") || offeredRooms.length === 0) return named;
  const left = named.filter((id) => id !== wish?.roomId || offeredRooms.includes(id));
  return left.length > 0 ? left : named;
};
