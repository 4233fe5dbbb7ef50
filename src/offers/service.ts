import type { Offer } from "../booking/booking.ts";
import type { Told } from "../booking/changes.ts";
import type { Deposit } from "../booking/deposit.ts";
import type { Line } from "../booking/pricing.ts";
import type { OfferStatus } from "../booking/words.ts";
import { atOnce, type Work } from "../db/at-once.ts";
import type { Tx } from "../db/client.ts";
import type { TeamScope } from "../db/team.ts";
import { yearOf } from "../platform/days.ts";
import { newId } from "../platform/ids.ts";
import { Money } from "../platform/money.ts";
import {
  insertLines,
  insertOffer,
  type LineRow,
  moveOffer,
  nextNumber,
  type OfferRow,
  selectLines,
  selectLinesOf,
  selectOffer,
  selectOffers,
  supersedeOffers,
} from "./store.ts";

export type { LineRow, OfferRow } from "./store.ts";

/** A stored version with its lines. */
export interface StoredOffer {
  row: OfferRow;
  lines: LineRow[];
}

/** All versions of an event, oldest first. */
export const readOffers = async (tx: Tx, teamId: string, eventId: string): Promise<StoredOffer[]> => {
  const [rows, lines] = await atOnce(
    tx,
    () => selectOffers(tx, { teamId, eventId }),
    () => selectLinesOf(tx, { teamId, eventId }),
  );
  return rows.map((row) => ({ row, lines: lines.filter(({ offerId }) => offerId === row.id) }));
};

/** A version by its id, sent or not. */
export const offerById = async (tx: Tx, teamId: string, offerId: string): Promise<StoredOffer | undefined> => {
  const row = await selectOffer(tx, { teamId, offerId });
  return row && { row, lines: await selectLines(tx, { teamId, offerIds: [offerId] }) };
};

/** The version that stands: the newest, unless it was superseded. */
export const currentOffer = (stored: readonly StoredOffer[]): StoredOffer | undefined => {
  const newest = stored.at(-1);
  return newest && newest.row.status !== "superseded" ? newest : undefined;
};

/** A stored version as the rules see it. */
export const toOffer = ({ row, lines }: StoredOffer): Offer => ({
  version: row.version,
  status: row.status,
  inputsHash: row.inputsHash ?? "",
  lines: lines.map((line) => toLine(line, row.currency)),
  base: Money.of(row.baseRateMinor, row.currency),
  isManagersPrice: row.isPriceOverride,
  total: Money.of(row.totalMinor, row.currency),
  deposit: toDeposit(row),
  offerDay: row.offerDate,
  validUntil: row.validUntil ?? row.offerDate,
});

const toLine = (line: LineRow, currency: string): Line => ({
  kind: line.kind,
  refId: line.productId ?? line.menuId,
  name: line.name,
  unit: line.unit,
  quantity: line.quantity,
  unitPrice: Money.of(line.unitPriceMinor, currency),
  total: Money.of(line.totalMinor, currency),
  included: line.isIncluded,
});

const toDeposit = (row: OfferRow): Deposit | undefined =>
  row.depositRequired && row.depositMinor !== null && row.depositDueDate !== null && row.depositType !== null
    ? {
        type: row.depositType,
        percentage: row.depositPercent,
        amount: Money.of(row.depositMinor, row.currency),
        vat: Money.of(row.depositVatMinor ?? 0, row.currency),
        dueDay: row.depositDueDate,
        deadlineDays: row.depositDeadlineDays ?? 0,
      }
    : undefined;

const OFFER_DIGITS = 5;

interface NewVersion {
  eventId: string;
  offer: Offer;
  /** From `takeNumber`. */
  offerNumber: string;
  vatRateBp: number;
  /** What it rests on, as it was. */
  facts: Told;
}

/** The team's next offer number, `OE-2027-00042`. */
export const takeNumber = async (tx: Tx, { teamId, userId }: TeamScope, { offerDay }: Offer): Promise<string> => {
  const year = yearOf(offerDay);
  const number = await nextNumber(tx, { teamId, userId, name: `offer:${year}` });
  return `OE-${year}-${String(number).padStart(OFFER_DIGITS, "0")}`;
};

/**
 * What is written for a new version, in this order: those before it end, it is stored as the draft it begins as, and moves
 * where it stands. Only the newest is live.
 */
export const writesOfVersion = (
  tx: Tx,
  { teamId, userId }: TeamScope,
  { eventId, offer, offerNumber, vatRateBp, facts }: NewVersion,
  now: Date,
): Work[] => {
  const id = newId();
  const { deposit } = offer;
  const row = {
    id,
    teamId,
    userId,
    eventId,
    version: offer.version,
    offerNumber,
    status: "draft" as const,
    offerDate: offer.offerDay,
    validUntil: offer.validUntil,
    currency: offer.total.currency,
    baseRateMinor: offer.base.minor,
    isPriceOverride: offer.isManagersPrice,
    totalMinor: offer.total.minor,
    vatRateBp,
    depositRequired: deposit !== undefined,
    depositType: deposit?.type,
    depositPercent: deposit?.percentage,
    depositDeadlineDays: deposit?.deadlineDays,
    depositMinor: deposit?.amount.minor,
    depositVatMinor: deposit?.vat.minor,
    depositDueDate: deposit?.dueDay,
    inputsHash: offer.inputsHash,
    facts: { ...facts },
  };
  const lines = offer.lines.map((line, position) => ({
    teamId,
    userId,
    offerId: id,
    position,
    kind: line.kind,
    productId: line.kind === "product" ? line.refId : null,
    menuId: line.kind === "menu" ? line.refId : null,
    name: line.name,
    unit: line.unit,
    quantity: line.quantity,
    unitPriceMinor: line.unitPrice.minor,
    totalMinor: line.total.minor,
    isIncluded: line.included,
  }));
  const { version, status } = offer;
  return [
    ...(version > 1 ? [() => supersedeOffers(tx, { teamId, eventId, now })] : []),
    () => insertOffer(tx, row),
    () => insertLines(tx, lines),
    ...(status === "draft" ? [] : [() => moveOffer(tx, { teamId, eventId, version, status, now })]),
  ];
};

/** Moves a version to where a decision put it. */
export const moveVersion = (
  tx: Tx,
  teamId: string,
  { eventId, version, status }: { eventId: string; version: number; status: OfferStatus },
  now: Date,
): Promise<void> => moveOffer(tx, { teamId, eventId, version, status, now });

/** What the last version that was sent told the client; `undefined` before the first, or for one that was imported. */
export const lastTold = (stored: readonly StoredOffer[]): Told | undefined => {
  const sent = stored.findLast(({ row }) => row.sentAt !== null);
  return sent && toldBy(sent);
};

/** What a version tells of its event; `undefined` for one that was imported. */
export const toldBy = ({ row: { facts } }: StoredOffer): Told | undefined =>
  TOLD_KEYS.every((key) => key in facts) ? (facts as unknown as Told) : undefined;
const TOLD_KEYS = ["day", "start", "end", "people", "room"] as const satisfies readonly (keyof Told)[];
