import { known } from "../booking/facts.ts";
import { windowOf } from "../booking/slot.ts";
import { type EnvSettings, readTopic } from "../config/service.ts";
import type { Tx } from "../db/client.ts";
import { isDuplicate } from "../db/failures.ts";
import { type TeamScope, withTeam } from "../db/team.ts";
import { bookingById, clientOfEvent, type StoredBooking } from "../events/service.ts";
import { type FileRow, type FilingDeps, fileOfOffer, takeIn } from "../files/service.ts";
import type { Caller } from "../gate/caller.ts";
import { offerById, readOffers, type StoredOffer, toldBy } from "../offers/service.ts";
import { errors } from "../platform/errors.ts";
import { isUuid } from "../platform/ids.ts";
import { ownTeam } from "../teams/service.ts";
import { asLanguage } from "../turns/wording.ts";
import { type SheetSource, sheetOf } from "./sheet.ts";

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

/**
 * The document of an offer version: a file like any other, made when it is first asked for or sent, and the same bytes
 * ever after, whatever became of the venue's account or the client's address since. Source: spec/http-api.md §20.
 * @throws Failure 404, 429, 502, 503, 504, 507
 */
export const offerPdf = async (deps: FilingDeps, caller: Caller, offerId: string): Promise<FileRow> => {
  const { teamId } = caller;
  const found = await withTeam(deps.db, caller, async (tx) => {
    const offer = await visibleOffer(tx, caller, offerId);
    return (await fileOfOffer(tx, { teamId, offerId })) ?? sourceOf(tx, teamId, offer, deps.env);
  });
  return "storageKey" in found ? found : make(deps, caller, found);
};

/** The document that goes with a mail about a version of an event's offer; `undefined` when there is no such version. */
export const documentOf = async (
  deps: FilingDeps,
  scope: TeamScope,
  { eventId, version }: { eventId: string; version: number },
): Promise<FileRow | undefined> => {
  const { teamId } = scope;
  const found = await withTeam(deps.db, scope, async (tx) => {
    const offer = (await readOffers(tx, teamId, eventId)).find(({ row }) => row.version === version);
    const stored = offer && (await bookingById(tx, teamId, eventId));
    if (!stored) return undefined;
    return (
      (await fileOfOffer(tx, { teamId, offerId: offer.row.id })) ?? sourceOf(tx, teamId, { offer, stored }, deps.env)
    );
  });
  return found && "offer" in found ? make(deps, scope, found) : found;
};

/** Draws and stores it; whoever is second at it takes what the first one made. */
const make = async (deps: FilingDeps, scope: TeamScope, source: SheetSource): Promise<FileRow> => {
  const [{ drawPdf }, { billOf }] = await Promise.all([import("./draw.ts"), import("./bill.ts")]);
  const { id: offerId, eventId, offerNumber, offerDate } = source.offer;
  const dated = new Date(`${offerDate}T12:00:00Z`);
  const bytes = await drawPdf(sheetOf(source), billOf(source.offer, source.venue, source.billing), dated);
  const arriving = { name: `${offerNumber}.pdf`, contentType: "application/pdf", bytes: inOnePiece(bytes) };
  try {
    // It belongs to no conversation: a client reads it through its offer alone, once that was sent.
    return await takeIn(deps, scope, arriving, { threadId: null, eventId, offerId });
  } catch (error) {
    if (!isDuplicate(error, "files_one_of_offer")) throw error;
    const made = await withTeam(deps.db, scope, (tx) => fileOfOffer(tx, { teamId: scope.teamId, offerId }));
    if (!made) throw error;
    return made;
  }
};

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

interface Visible {
  offer: StoredOffer;
  stored: StoredBooking;
}

const visibleOffer = async (tx: Tx, caller: Caller, offerId: string): Promise<Visible> => {
  const { teamId } = caller;
  const offer = isUuid(offerId) ? await offerById(tx, teamId, offerId) : undefined;
  const stored = offer && (await bookingById(tx, teamId, offer.row.eventId));
  if (!offer || !stored || !maySee(caller, offer, stored)) throw errors.offerNotFound();
  return { offer, stored };
};

const sourceOf = async (tx: Tx, teamId: string, { offer, stored }: Visible, env: EnvSettings): Promise<SheetSource> => {
  const team = await ownTeam(tx, teamId);
  return {
    offer: offer.row,
    lines: offer.lines,
    language: asLanguage(stored.row.language) ?? team.locale,
    venue: (await readTopic(tx, teamId, "venue", env)).value,
    recipient: await recipientOf(tx, teamId, stored),
    billing: known(stored.booking.facts, "billing"),
    event: eventOf(offer, stored),
  };
};
