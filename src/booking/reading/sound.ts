import type { ReadingContext } from "./context.ts";
import { type Found, type Reading, toldIn } from "./reading.ts";
import type { Span } from "./text.ts";

const foundIn = (reading: Reading): Found<unknown>[] => [
  ...reading.signals,
  ...reading.eventTypes,
  ...reading.asks,
  ...toldIn(reading),
];

/**
 * Whether a reading can be one of that mail: its text is the mail's, each piece stands in it, and it names nothing that
 * the catalogue lacks. Whether it is right nobody can tell here; the words of the mail are what it has to rest on.
 */
export const isSound = (reading: Reading, mail: string, { catalogue }: ReadingContext): boolean => {
  const isIn = ({ start, end }: Span): boolean => start >= 0 && start < end && end <= reading.text.length;
  const rooms = new Set(catalogue.rooms.map(({ id }) => id));
  const items = new Set([...catalogue.products, ...catalogue.menus].map(({ id }) => id));
  const roomIds = [
    ...reading.rooms.flatMap(({ value }) => value.roomId ?? []),
    ...reading.asks.flatMap(({ value }) => value.rooms),
  ];
  const itemIds = [...reading.products.map(({ value }) => value.id), ...reading.asks.flatMap(idsOf)];
  return (
    reading.text.length <= mail.length &&
    foundIn(reading).every(({ span, confidence }) => isIn(span) && confidence >= 0 && confidence <= 1) &&
    reading.clauses.every(isIn) &&
    roomIds.every((id) => rooms.has(id)) &&
    itemIds.every((id) => items.has(id))
  );
};

const idsOf = ({ value }: Reading["asks"][number]): string[] => value.items.map(({ id }) => id);
