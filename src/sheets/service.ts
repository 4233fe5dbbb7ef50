import { known } from "../booking/facts.ts";
import { windowOf } from "../booking/slot.ts";
import { type EnvSettings, readTopic } from "../config/service.ts";
import type { Database, Tx } from "../db/client.ts";
import { withTeam } from "../db/team.ts";
import { bookingById, clientOfEvent, type StoredBooking } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import { offerById, type StoredOffer, toldBy } from "../offers/service.ts";
import { errors } from "../platform/errors.ts";
import { isUuid } from "../platform/ids.ts";
import { ownTeam } from "../teams/service.ts";
import { asLanguage } from "../turns/wording.ts";
import { billOf } from "./bill.ts";
import { type SheetSource, sheetOf } from "./sheet.ts";

interface SheetDeps {
  db: Database;
  env: EnvSettings;
}

/** An offer as a PDF. */
export interface OfferPdf {
  /** Without its ending. */
  number: string;
  bytes: Uint8Array;
}

/** A client sees what was sent to it, and not what waits for approval. */
const maySee = ({ threadId }: Caller, offer: StoredOffer, { row }: StoredBooking): boolean =>
  threadId === undefined || (row.threadId === threadId && offer.row.sentAt !== null);

/** What the version told of its event; of an imported one, what the event says today. */
const eventOf = (offer: StoredOffer, { booking }: StoredBooking): SheetSource["event"] => {
  const told = toldBy(offer);
  if (told) return told;
  const window = windowOf(booking.facts);
  return {
    day: known(booking.facts, "date") ?? offer.row.offerDate,
    start: window?.start ?? "",
    end: window?.end ?? "",
    people: known(booking.facts, "attendees"),
    room: undefined,
  };
};

const recipientOf = async (tx: Tx, teamId: string, stored: StoredBooking): Promise<string[]> => {
  const client = await clientOfEvent(tx, teamId, stored);
  const billing = known(stored.booking.facts, "billing");
  return [
    billing?.name_or_company ?? client?.company ?? undefined,
    client?.name ?? undefined,
    billing?.street,
    [billing?.postal_code, billing?.city].filter(Boolean).join(" "),
    billing?.country,
    client?.email,
  ].filter((line, index, lines): line is string => !!line && lines.indexOf(line) === index);
};

/** The offer of an id as a PDF, from its immutable version. Source: spec/http-api.md §20. @throws Failure 404 */
export const offerPdf = async ({ db, env }: SheetDeps, caller: Caller, offerId: string): Promise<OfferPdf> => {
  const source = await withTeam(db, caller, (tx) => sourceOf(tx, caller, offerId, env));
  const { drawPdf } = await import("./draw.ts");
  const dated = new Date(`${source.offer.offerDate}T12:00:00Z`);
  return {
    number: source.offer.offerNumber,
    bytes: await drawPdf(sheetOf(source), billOf(source.offer, source.venue), dated),
  };
};

const sourceOf = async (tx: Tx, caller: Caller, offerId: string, env: EnvSettings): Promise<SheetSource> => {
  const { teamId } = caller;
  const offer = isUuid(offerId) ? await offerById(tx, teamId, offerId) : undefined;
  const stored = offer && (await bookingById(tx, teamId, offer.row.eventId));
  if (!offer || !stored || !maySee(caller, offer, stored)) throw errors.offerNotFound();
  const team = await ownTeam(tx, teamId);
  return {
    offer: offer.row,
    lines: offer.lines,
    language: asLanguage(stored.row.language) ?? team.locale,
    venue: (await readTopic(tx, teamId, "venue", env)).value,
    recipient: await recipientOf(tx, teamId, stored),
    event: eventOf(offer, stored),
  };
};
