import { dayAt } from "../platform/days.ts";
import { unitOf } from "./catalogue.ts";
import { auditInstants } from "./event.ts";
import { type DepositValues, depositOf, factsOf, hashesOf, wishesOf } from "./event-facts.ts";
import type { EventWrite } from "./event-write.ts";
import type { OfferValues } from "./offers.ts";
import { derivedId, idFor, readDay, readInstant } from "./values.ts";

export const offerId = (teamId: string, storedEvent: string, storedOffer: string): string =>
  idFor(teamId, "offers", storedOffer, `${storedEvent}|${storedOffer}`);

const NO_DEPOSIT = {
  required: false,
  type: null,
  percent: null,
  days: null,
  minor: null,
  vatMinor: null,
  dueDate: undefined,
} as const;

const depositColumns = (deposit: Omit<DepositValues, "paidMinor" | "paidAt">) => ({
  depositRequired: deposit.required,
  depositType: deposit.type,
  depositPercent: deposit.percent,
  depositDeadlineDays: deposit.days,
  depositMinor: deposit.minor,
  depositVatMinor: deposit.vatMinor,
  depositDueDate: readDay(deposit.dueDate) ?? null,
});

/** Writes the versions of an offer, their lines, and the deposit with the highest. Source: spec/legacy-data.md §B7. */
export const writeOffers = async (write: EventWrite): Promise<void> => {
  const { run, team, writer, event, values, entry, offers, numbers, stamp } = write;
  const highest = Math.max(0, ...offers.map(({ version }) => version));
  const deposit = depositOf(event);
  const facts = factsOf(event, values, wishesOf(event, team), offers);
  const { offerInputsHash } = hashesOf(facts, values, write.hold, offers);
  for (const offer of offers) {
    const { record, version, status } = offer;
    const at = readInstant(record["created_at"], "UTC") ?? values.createdAt;
    const isHighest = version === highest;
    const offerDate = dayAt(at, team.zone);
    const id = offerId(team.id, entry.storedId, offer.storedId);
    run.tally.outcome("offers", "imported");
    run.tally.total("offer_status", status);
    run.tally.totals.offer_total_minor += offer.totalMinor;
    for (const code of offer.codes) run.tally.normalise(code);
    await writer.put("offers", {
      id,
      ...stamp,
      eventId: write.id,
      version,
      offerNumber: numbers.get(id) ?? id,
      status,
      offerDate,
      validUntil: isHighest && values.date !== undefined && values.date >= offerDate ? values.date : null,
      currency: team.currency,
      baseRateMinor: offer.baseMinor,
      totalMinor: offer.totalMinor,
      ...depositColumns(isHighest ? deposit : NO_DEPOSIT),
      inputsHash: isHighest ? offerInputsHash : null,
      sentAt: status === "draft" ? null : at,
      acceptedAt: readInstant(record["accepted_at"], "UTC") ?? (status === "accepted" ? at : null),
      declinedAt: readInstant(record["declined_at"], "UTC") ?? null,
      supersededAt: readInstant(record["superseded_at"], "UTC") ?? null,
      legacyId: offer.storedId,
      legacy: { source: "legacy", status: record["status"] ?? null },
    });
    await writeLines(write, id, offer);
  }
};

const writeLines = async ({ run, team, writer, stamp }: EventWrite, id: string, offer: OfferValues): Promise<void> => {
  run.tally.outcome("offer_line_items", "imported", offer.lineCount);
  run.tally.outcome("offer_line_items", "derived", offer.lines.length - offer.lineCount);
  for (const { isUnmatched: _, ...line } of offer.lines)
    await writer.put("offer_line_items", {
      id: derivedId(team.id, "offer_line_items", `${id}|${line.position}`),
      ...stamp,
      offerId: id,
      ...line,
      unit: unitOf(line.unit) ?? "per_event",
    });
};

/** Writes the deposit that was paid as money received. */
export const writeDeposit = async ({
  run,
  team,
  writer,
  event,
  values,
  entry,
  id,
  stamp,
}: EventWrite): Promise<void> => {
  const { paidMinor, paidAt } = depositOf(event);
  if (paidMinor === undefined || paidMinor === 0) return;
  const audits = auditInstants(event);
  const day = readInstant(paidAt, "UTC") ?? (audits.length > 0 ? new Date(Math.max(...audits)) : values.createdAt);
  run.tally.outcome("payments", "derived");
  await writer.put("payments", {
    id: derivedId(team.id, "payments", `${entry.storedId}|deposit`),
    ...stamp,
    eventId: id,
    kind: "paid",
    source: "legacy",
    amountMinor: paidMinor,
    currency: team.currency,
    reference: "legacy",
    paidOn: dayAt(day, team.zone),
    legacyId: `${entry.storedId}|deposit`,
    legacy: { source: "legacy" },
  });
};
