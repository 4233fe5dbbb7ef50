import { canonicalJson } from "../../platform/ids.ts";
import type { Booking } from "../booking.ts";
import type { Reading } from "../reading/reading.ts";
import type { VenueNames } from "./plain-words.ts";
import { type Line, readingLines } from "./reading-lines.ts";
import { type Leaf, leavesOf, shownLeaf } from "./shown-values.ts";
import { toStored } from "./stored-values.ts";
import type { Outcome } from "./turn-record.ts";

export const FIELDS = [
  "reading",
  "kind",
  "facts",
  "step",
  "status",
  "hold",
  "offer",
  "visit",
  "says",
  "asks",
  "tasks",
  "decisions",
  /** Today's code gave up on the mail. */
  "error",
] as const;
/** What of a turn can differ. */
export type Field = (typeof FIELDS)[number];

/** One thing that would differ. `null` on a side: it is not there. No text of a client and nothing personal is in it. */
export interface Difference {
  field: Field;
  what: string;
  before: string | null;
  now: string | null;
}

/** What stands on both sides, hidden or shown alike, and yet is not the same. */
const OTHER = "another";

const sides = (before: string | null, now: string | null) =>
  before !== null && before === now ? { before, now: `${OTHER} ${now}` } : { before, now };

/** The single values that differ between two stored values. */
const ofLeaves = (field: Field, before: unknown, now: unknown, names: VenueNames, under = ""): Difference[] => {
  const [old, fresh] = [before, now].map(
    (value) => new Map(leavesOf(toStored(value ?? {})).map((leaf) => [leaf.path, leaf])),
  );
  const paths = [...new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])])];
  const shown = (leaf: Leaf | undefined): string | null => (leaf ? shownLeaf(leaf, names) : null);
  return paths.flatMap((path) => {
    const [was, is] = [old?.get(path), fresh?.get(path)];
    if (canonicalJson(was?.value) === canonicalJson(is?.value) && (was === undefined) === (is === undefined)) return [];
    return [{ field, what: [under, path].filter(Boolean).join("."), ...sides(shown(was), shown(is)) }];
  });
};

/** The lines that only one of two lists has, whatever their order. */
const ofLines = (field: Field, before: readonly Line[], now: readonly Line[]): Difference[] => [
  ...without(before, now).map(({ shown }) => ({ field, what: shown, before: shown, now: null })),
  ...without(now, before).map(({ shown }) => ({ field, what: shown, before: null, now: shown })),
];

const without = (all: readonly Line[], others: readonly Line[]): Line[] => {
  const left = others.map(({ key }) => key);
  return all.filter(({ key }) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const factsOf = (booking: Booking | undefined) =>
  Object.fromEntries(Object.entries(booking?.facts ?? {}).map(([key, fact]) => [key, fact?.value]));

/** An offer as it is compared; its fingerprint only says what it was made from. */
const offerOf = (booking: Booking | undefined) =>
  booking && {
    ...(booking.offer && { ...booking.offer, inputsHash: undefined }),
    versions: booking.versions,
    counters: booking.counters,
    paidMinor: booking.paidMinor,
  };

const taskLines = (tasks: readonly { type: string; reason: string }[]): Line[] =>
  tasks.map(({ type, reason }) => ({ key: `${type} ${reason}`, shown: `${type} (${reason})` }));

/** The parts of a message by kind, the second of a kind apart from the first. */
const numbered = (says: Outcome["says"]): { name: string; part: object }[] => {
  const counts = new Map<string, number>();
  return says.map((part) => {
    const { kind, ...facts } = part as { kind: string };
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return { name: count === 1 ? kind : `${kind}#${count}`, part: facts };
  });
};

const ofMessages = (before: Outcome["says"], now: Outcome["says"], names: VenueNames): Difference[] => {
  const [old, fresh] = [numbered(before), numbered(now)];
  const kinds = (parts: { name: string }[]): Line[] => parts.map(({ name }) => ({ key: name, shown: name }));
  const order = (parts: { name: string }[]): string => parts.map(({ name }) => name).join(", ");
  const lost = ofLines("says", kinds(old), kinds(fresh));
  const isMoved = lost.length === 0 && order(old) !== order(fresh);
  return [
    ...lost,
    ...(isMoved ? [{ field: "says" as const, what: "order", before: order(old), now: order(fresh) }] : []),
    ...old.flatMap(({ name, part }) => {
      const other = fresh.find((each) => each.name === name);
      return other ? ofLeaves("says", part, other.part, names, name) : [];
    }),
  ];
};

/** What was read differently: signals and entities lost and gained. */
export const readingDifferences = (before: Reading, now: Reading, names: VenueNames): Difference[] =>
  ofLines("reading", readingLines(before, names), readingLines(now, names));

/** What was decided differently. */
export const outcomeDifferences = (before: Outcome, now: Outcome, names: VenueNames): Difference[] => {
  const single = (field: Field, what: string, was: unknown, is: unknown): Difference[] =>
    was === is ? [] : [{ field, what, before: textOf(was), now: textOf(is) }];
  return [
    ...single("kind", "kind", before.kind, now.kind),
    ...single("kind", "opens a booking of its own", before.isNew, now.isNew),
    ...ofLeaves("facts", factsOf(before.booking), factsOf(now.booking), names),
    ...single("step", "step", before.step, now.step),
    ...single("status", "status", before.booking?.status, now.booking?.status),
    ...ofLeaves("hold", before.booking?.hold, now.booking?.hold, names),
    ...ofLeaves("offer", offerOf(before.booking), offerOf(now.booking), names),
    ...ofLeaves("visit", before.visit, now.visit, names),
    ...ofMessages(before.says, now.says, names),
    ...ofLeaves("asks", before.dialogue, now.dialogue, names),
    ...ofLines("tasks", taskLines(before.tasks), taskLines(now.tasks)),
    ...ofLines("decisions", taskLines(before.due), taskLines(now.due)),
  ];
};

const textOf = (value: unknown): string | null => (value === undefined ? null : String(value));

/** Today's code could not read or decide the mail at all; of what went wrong only its name is told. */
export const failure = (error: unknown): Difference => ({
  field: "error",
  what: "today's code gives up",
  before: null,
  now: error instanceof Error ? error.name : "error",
});
