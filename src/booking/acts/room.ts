import { Money } from "../../platform/money.ts";
import { type Booking, withoutRoom } from "../booking.ts";
import { alternativeDays, MAX_CANDIDATES } from "../candidates.ts";
import { type Catalogue, roomById, seatsOf } from "../catalogue.ts";
import { type Facts, forget, known, learn, requirementsHash } from "../facts.ts";
import type { Part, RoomTrouble } from "../parts.ts";
import { isOpen, type RankedRoom, rankRooms } from "../ranking.ts";
import type { ShownProduct, ShownRoom } from "../shown.ts";
import { type Interval, isSameInterval, slotOf, type Window, windowOf } from "../slot.ts";
import { dayContext, isOpening, type World } from "../world.ts";
import { type Act, type Notes, type Progress, waiting } from "./act.ts";
import { missingFacts } from "./date.ts";

/** Source: spec/workflow.md §2.18. */
const OTHER_ROOMS_SHOWN = 2;
const MAX_TEASERS = 1;

/** Step 3: a room that is free and large enough, chosen by the client. Source: spec/workflow.md §2.7. */
export const settleRoom: Act = (progress, world, notes) => {
  const known_ = withWholeDay(progress, world);
  const missing = missingFacts(known_.booking.facts);
  if (missing.length > 0) return askDetails(known_, world, missing);
  if (world.catalogue.rooms.length === 0) return withoutRooms(known_);
  const window = windowOf(known_.booking.facts);
  return window ? decide(known_, world, notes, window) : askDetails(known_, world, missing);
};

/** The time was asked for and not given: the whole opening day, said explicitly. Source: spec/workflow.md §2.6 "→ T". */
const withWholeDay = (progress: Progress, { dialogue, venue }: World): Progress => {
  const { facts } = progress.booking;
  const day = known(facts, "date");
  if (dialogue.timeAsked === 0 || day === undefined || !missingFacts(facts).includes("time")) return progress;
  const clock = (hour: number) => (hour >= 24 ? "23:59" : `${String(hour).padStart(2, "0")}:00`);
  const origin = { source: "catalogue:opening_hours", at: progress.booking.facts.date?.at ?? "" };
  const [start, end] = [clock(venue.openingHours.start), clock(venue.openingHours.end)];
  const whole = learn(learn(facts, "start_time", start, origin), "end_time", end, origin);
  return {
    ...progress,
    booking: { ...progress.booking, facts: whole },
    says: [...progress.says, { kind: "whole_day", window: { day, last: known(facts, "end_date"), start, end } }],
  };
};

const askDetails = (
  progress: Progress,
  { catalogue, dialogue }: World,
  missing: ReturnType<typeof missingFacts>,
): Progress => {
  const { facts } = progress.booking;
  const asksTime = missing.includes("time") || missing.includes("end_time");
  const part: Part = {
    kind: "ask",
    isOpening: isOpening(dialogue),
    missing,
    room: roomById(catalogue, known(facts, "preferred_room")?.roomId)?.name,
    day: known(facts, "date"),
    people: known(facts, "attendees"),
  };
  return waiting(progress, [part], {
    asked: missing.map((each) => (each === "end_time" ? ("time" as const) : each)),
    timeAsked: dialogue.timeAsked + (asksTime ? 1 : 0),
    proposedDays: [],
    offeredRooms: [],
  });
};

const withoutRooms = (progress: Progress): Progress => ({
  ...waiting(progress, [{ kind: "no_rooms" }]),
  tasks: [...progress.tasks, { type: "manual_review", reason: "low_confidence" }],
});

const decide = (progress: Progress, world: World, { unknownRooms }: Notes, window: Window): Progress => {
  const { facts } = progress.booking;
  const slot = slotOf(window, world.venue.timezone);
  const asking = { eventId: world.eventId, now: world.now };
  const ranked = rankRooms(withOwn(world.catalogue, progress.booking, slot), world.calendar, slot, facts, asking);
  const open = ranked.filter((room) => isOpen(room, world.venue.options.secondOptionAllowed));
  const lockedId = known(facts, "room");
  const wish = known(facts, "preferred_room");
  const targetId = wish?.chosen && wish.roomId !== lockedId ? wish.roomId : lockedId;
  const target = ranked.find(({ room }) => room.id === targetId);
  if (target && open.includes(target)) return lock(progress, target, window, slot, lockedId === target.room.id);
  const trouble = target && troublePart(target, facts, window, lockedId === target.room.id ? "lost" : "taken");
  const unknown = unknownRooms.map(
    (room): Part => ({
      kind: "room_trouble",
      trouble: "unknown",
      room: room.name,
      seats: undefined,
      people: known(facts, "attendees") ?? 0,
      day: window.day,
    }),
  );
  const free = released(progress);
  const offered = open.filter(({ room }) => world.catalogue.rooms.includes(room));
  if (offered.length === 0) return noneOpen(free, world, ranked, window, trouble);
  return present(free, world, window, offered, [...(trouble ? [trouble] : []), ...unknown]);
};

/** A room that was retired is kept by who holds it, for the time it is held. */
const withOwn = ({ rooms, retired }: Catalogue, { hold }: Booking, slot: Interval): Pick<Catalogue, "rooms"> =>
  hold && isSameInterval(hold.slot, slot)
    ? { rooms: [...rooms, ...retired.filter(({ id }) => id === hold.roomId)] }
    : { rooms };

/** The lock goes with the hold: what cannot be had is not kept. The wish stays, for the reply speaks of it. */
export const released = (progress: Progress): Progress => {
  const wish = progress.booking.facts.preferred_room;
  const without = withoutRoom(progress.booking);
  return {
    ...progress,
    booking: wish ? { ...without, facts: { ...without.facts, preferred_room: wish } } : without,
  };
};

const troublePart = ({ room, fits }: RankedRoom, facts: Facts, { day }: Window, otherwise: RoomTrouble): Part => ({
  kind: "room_trouble",
  trouble: fits ? otherwise : "too_small",
  room: room.name,
  seats: fits ? undefined : room.capacityMax,
  people: known(facts, "attendees") ?? 0,
  day,
});

/**
 * The client has chosen it and it can be had: the booking becomes an option at once (§2.7, §5.5). Where a room was lost or
 * given up in between, the offer of before is over, and be it for the same room at the same time (§2.3).
 */
const lock = (
  progress: Progress,
  { room, status, layoutTooSmall }: RankedRoom,
  window: Window,
  slot: ReturnType<typeof slotOf>,
  isKept: boolean,
): Progress => {
  const { facts, offer } = progress.booking;
  const origin = facts.preferred_room ?? facts.room ?? { source: "message", at: "" };
  const withRoom = learn(facts, "room", room.id, { source: origin.source, at: origin.at });
  const wished =
    known(withRoom, "preferred_room") === undefined
      ? withRoom
      : learn(withRoom, "preferred_room", { roomId: room.id, chosen: true }, origin);
  const layout = known(facts, "layout");
  const people = known(facts, "attendees") ?? 0;
  const isSecond = status === "option";
  const settled = isKept && isSecond ? wished : forget(wished, "room_reason");
  const says: Part[] = [
    ...(isKept && !isSecond ? [] : [{ kind: "room_locked" as const, room: room.name, day: window.day, isSecond }]),
    ...(layoutTooSmall
      ? [{ kind: "layout_warning" as const, room: room.name, seats: seatsOf(room, layout), people, layout }]
      : []),
  ];
  return {
    ...progress,
    booking: {
      ...progress.booking,
      offer: isKept ? offer : offer && { ...offer, status: "superseded" },
      facts: settled,
      hold: { roomId: room.id, slot, state: isSecond ? "second_option" : "option" },
      roomHash: requirementsHash(settled),
      status: progress.booking.status === "lead" ? "option" : progress.booking.status,
    },
    says: [...progress.says, ...says],
    dialogue: { ...progress.dialogue, offeredRooms: [] },
  };
};

/** No room that day: too many people for the house, or another day is needed. */
const noneOpen = (
  progress: Progress,
  world: World,
  ranked: readonly RankedRoom[],
  { day }: Window,
  trouble: Part | undefined,
): Progress => {
  const { facts } = progress.booking;
  const people = known(facts, "attendees") ?? 0;
  const largest = ranked.map(({ room }) => room).sort((a, b) => b.capacityMax - a.capacityMax)[0];
  if (largest && people > largest.capacityMax) {
    return waiting(
      progress,
      [{ kind: "too_many", people, largest: { name: largest.name, seats: largest.capacityMax, isOption: false } }],
      {
        asked: ["people"],
        offeredRooms: [],
        proposedDays: [],
      },
    );
  }
  const days = alternativeDays(day, MAX_CANDIDATES, dayContext(world, facts));
  const withoutDay = { ...progress, booking: { ...progress.booking, facts: forget(facts, "date", "end_date") } };
  return waiting(withoutDay, [...(trouble ? [trouble] : []), { kind: "day_taken", day, days }], {
    asked: ["date"],
    proposedDays: days,
    offeredRooms: [],
    dateRounds: (world.dialogue.dateRounds ?? 0) + 1,
  });
};

const shown = ({ room, status }: RankedRoom): ShownRoom => ({
  name: room.name,
  seats: room.capacityMax,
  isOption: status === "option",
});

/** One recommendation, up to two others, and once a hint at catering. Source: spec/workflow.md §2.7, §2.18. */
const present = (
  progress: Progress,
  world: World,
  window: Window,
  open: readonly RankedRoom[],
  first: readonly Part[],
): Progress => {
  const { facts } = progress.booking;
  const [best, ...others] = open;
  if (!best) return progress;
  const offered = [best, ...others.slice(0, OTHER_ROOMS_SHOWN)];
  const hasWishes = (known(facts, "products") ?? []).length > 0;
  const teaser = hasWishes || known(facts, "no_extras") || world.dialogue.teasers >= MAX_TEASERS ? [] : teaserOf(world);
  const part: Part = {
    kind: "rooms",
    window,
    people: known(facts, "attendees") ?? 0,
    recommended: shown(best),
    others: offered.slice(1).map(shown),
    teaser,
  };
  return waiting(progress, [...first, part], {
    asked: ["room"],
    offeredRooms: offered.map(({ room }) => room.id),
    proposedDays: [],
    teasers: world.dialogue.teasers + (teaser.length > 0 ? 1 : 0),
  });
};

/** The first food and the first drink of the catalogue. */
const teaserOf = ({ catalogue, venue }: World): ShownProduct[] =>
  ["Catering", "Beverages"].flatMap((category) => {
    const product = catalogue.products.find((each) => each.category === category);
    return product
      ? [{ name: product.name, price: Money.of(product.priceMinor, venue.currency), unit: product.unit }]
      : [];
  });

export const roomName = (catalogue: Catalogue, id: string | undefined): string => roomById(catalogue, id)?.name ?? "";
