import type { Contact } from "../booking/facts.ts";
import type { Language } from "../booking/words.ts";
import { atOnce } from "../db/at-once.ts";
import type { Tx } from "../db/client.ts";
import { alone, type TeamScope } from "../db/team.ts";
import {
  type Client,
  insertClient,
  selectClient,
  selectClientByEmail,
  selectWriter,
  updateClient,
  type Writer,
} from "./store.ts";

export type { Client, Writer } from "./store.ts";

/**
 * The client of an address, added when it is new. A name that is not given falls back to the local part. Of two at once
 * for a client without a booking the later waits for the earlier, and sees what it booked.
 */
export const clientOf = async (
  tx: Tx,
  { teamId, userId }: TeamScope,
  { email, name }: { email: string; name: string | undefined },
  now: Date,
): Promise<Writer> => {
  const newcomer = { teamId, userId, email, name: name || (email.split("@")[0] ?? email), now };
  const [added, found] = await atOnce(
    tx,
    () => insertClient(tx, newcomer),
    () => selectWriter(tx, { teamId, email }),
  );
  const isFree = found && !added && !found.isBooked;
  if (isFree) await alone(tx, found.id);
  const client = isFree ? await selectWriter(tx, { teamId, email }) : found;
  if (!client) throw new Error("a client that was just added is not there");
  return client;
};

export const clientById = (tx: Tx, teamId: string, clientId: string): Promise<Client | undefined> =>
  selectClient(tx, { teamId, clientId });

/** The client of an address, in any case. */
export const clientByEmail = (tx: Tx, teamId: string, email: string): Promise<Client | undefined> =>
  selectClientByEmail(tx, { teamId, email });

/** The name of a client; undefined while it is only the local part of the address. */
export const properName = ({ name, email }: Pick<Client, "name" | "email">): string | undefined =>
  email?.split("@")[0] === name ? undefined : name;

/** Keeps what a client's mail told about who writes. */
export const noteContact = (
  tx: Tx,
  teamId: string,
  client: Client,
  contact: Contact,
  language: Language | undefined,
  now: Date,
): Promise<void> => {
  return updateClient(tx, {
    teamId,
    clientId: client.id,
    now,
    set: {
      ...(properName(client) === undefined && contact.name && { name: contact.name }),
      ...(contact.company && mayReplace(client, client.company) && { company: contact.company }),
      ...(contact.phone && mayReplace(client, client.phone) && { phone: contact.phone }),
      ...(language && { language }),
    },
  });
};

/** Who only claims to be a client adds to what is known of them, and replaces nothing. */
const mayReplace = ({ claimedSince }: Client, known: string | null): boolean =>
  claimedSince === undefined || known === null;
