import { type Facts, forget, known, learn, type RoomWish } from "./facts.ts";
import { withoutLost } from "./lost-room.ts";
import type { Reading } from "./reading/reading.ts";
import { hasSignal, isOrdered } from "./signals.ts";
import { isAskedAbout, isRevision, telling } from "./telling.ts";
import type { World } from "./world.ts";

/**
 * "Hätten Sie Raum D am 2. Juli? Machen Sie mir eine Offerte", "perhaps Room F, what would that cost us?": who asks for an
 * offer or for the price, and names one room, wants the offer for that one. Source: spec/workflow.md §2.7.
 */
const asksOffer = (reading: Reading, roomId: string): boolean =>
  hasSignal(reading, "offer") ||
  reading.asks.some(({ value }) => value.topic === "prices" && value.rooms.every((asked) => asked === roomId));

/** The room that is wished or taken, or that is wished no more. Source: spec/workflow.md §2.3, §2.7. */
export const applyRoom = (facts: Facts, reading: Reading, { origin, dialogue }: World): Facts => {
  const current = known(facts, "preferred_room");
  const locked = known(facts, "room");
  const mentions = telling(reading.rooms, reading, current === undefined && locked === undefined).filter(
    (found) =>
      found.value.roomId !== undefined &&
      !found.value.told &&
      !(dialogue.offeredRooms.length > 0 && isAskedAbout(reading, found)),
  );
  const rejected = mentions.filter(({ value }) => value.rejected).map(({ value }) => value.roomId);
  const wanted = mentions.filter(({ value }) => !value.rejected && !rejected.includes(value.roomId));
  const all = [...new Set(wanted.flatMap(({ value }) => value.roomId ?? []))];
  const named = locked === undefined ? withoutLost(all, current, dialogue) : all;
  const others = named.filter((id) => id !== locked);
  const rooms = others.length > 0 ? others : named;
  const kept = current && rejected.includes(current.roomId) ? forget(facts, "preferred_room") : facts;
  const [roomId] = rooms;
  if (roomId === undefined || (rooms.length > 1 && locked !== undefined)) return kept;
  const isPreferred = hasSignal(reading, "preference") && wanted.some(({ value }) => !value.hedged);
  const isWished = wanted.some((found) => !found.value.hedged && isOrdered(reading, found));
  if (locked !== undefined && (roomId === locked || !(isPreferred || isWished || isRevision(reading)))) return kept;
  const isFor = locked === undefined && asksOffer(reading, roomId);
  const chosen =
    rooms.length === 1 &&
    wanted.some(({ value, mood }) => value.roomId === roomId && (isFor || (!value.hedged && mood !== "enquiry")));
  const isKnown = current?.roomId === roomId && (current.chosen || !chosen);
  const wish: RoomWish = { roomId, chosen };
  return isKnown ? kept : learn(kept, "preferred_room", wish, origin);
};
