import { and, eq, inArray, or, sql } from "drizzle-orm";
import { among } from "../db/among.ts";
import type { Tx } from "../db/client.ts";
import {
  activities,
  clients,
  emails,
  events,
  files,
  offerLineItems,
  offers,
  outbox,
  payments,
  roomHolds,
  siteVisits,
  snapshots,
  tasks,
  threads,
  traces,
} from "../db/schema/index.ts";

interface Erased {
  clientId: string | undefined;
  events: string[];
  tasks: string[];
}

/** The client of an address with everything that hangs on it, locked: whoever works on a conversation of theirs ends first. */
export const lockClient = async (
  tx: Tx,
  { teamId, email }: { teamId: string; email: string },
): Promise<Erased & { threads: string[] }> => {
  const [client] = await tx
    .select({ id: clients.id })
    .from(clients)
    .where(and(eq(clients.teamId, teamId), eq(sql`lower(${clients.email})`, email.toLowerCase())))
    .for("update");
  if (!client) return { clientId: undefined, threads: [], events: [], tasks: [] };
  const ofClient = await tx
    .select({ id: threads.id })
    .from(threads)
    .where(and(eq(threads.teamId, teamId), eq(threads.clientId, client.id)))
    .orderBy(threads.id)
    .for("update");
  const threadIds = ofClient.map(({ id }) => id);
  const booked = await tx
    .select({ id: events.id })
    .from(events)
    .where(
      and(
        eq(events.teamId, teamId),
        or(eq(events.clientId, client.id), threadIds.length > 0 ? among(events.threadId, threadIds) : undefined),
      ),
    );
  const eventIds = booked.map(({ id }) => id);
  const asked = await tx
    .select({ id: tasks.id })
    .from(tasks)
    .where(
      and(
        eq(tasks.teamId, teamId),
        or(
          eq(tasks.clientId, client.id),
          threadIds.length > 0 ? among(tasks.threadId, threadIds) : undefined,
          eventIds.length > 0 ? among(tasks.eventId, eventIds) : undefined,
        ),
      ),
    );
  return { clientId: client.id, threads: threadIds, events: eventIds, tasks: asked.map(({ id }) => id) };
};

/** How many of what are gone. */
export type Gone = Record<
  "clients" | "conversations" | "mails" | "files" | "tasks" | "events" | "offers" | "payments",
  number
>;
const NOTHING: Gone = { clients: 0, conversations: 0, mails: 0, files: 0, tasks: 0, events: 0, offers: 0, payments: 0 };

/** Erases a client; only under maintenance, for payments are append-only. What refers to others goes first. */
export const eraseClient = async (
  tx: Tx,
  teamId: string,
  { clientId, threads: threadIds, events: allEvents, tasks: taskIds }: Erased & { threads: string[] },
  /** Bookings of which the record stays, without the client, and their conversations, without their mails. */
  kept: { events: readonly string[]; threads: readonly string[] } = { events: [], threads: [] },
): Promise<Gone> => {
  if (clientId === undefined) return NOTHING;
  const eventIds = allEvents.filter((id) => !kept.events.includes(id));
  const emptied = threadIds.filter((id) => !kept.threads.includes(id));
  const ofThreads = and(eq(emails.teamId, teamId), among(emails.threadId, threadIds));
  const mails = tx.select({ id: emails.id }).from(emails).where(ofThreads);
  const versions = tx
    .select({ id: offers.id })
    .from(offers)
    .where(and(eq(offers.teamId, teamId), among(offers.eventId, eventIds)));
  await tx
    .update(tasks)
    .set({ sourceEmailId: null, supersededBy: null })
    .where(and(eq(tasks.teamId, teamId), among(tasks.id, taskIds)));
  await tx.delete(traces).where(and(eq(traces.teamId, teamId), among(traces.threadId, threadIds)));
  await tx.delete(snapshots).where(and(eq(snapshots.teamId, teamId), among(snapshots.eventId, allEvents)));
  await tx.delete(outbox).where(and(eq(outbox.teamId, teamId), inArray(outbox.emailId, mails)));
  // Their bytes are the sweeper's, which takes what no row needs.
  const filesGone = await tx
    .delete(files)
    .where(and(eq(files.teamId, teamId), or(among(files.threadId, threadIds), among(files.eventId, allEvents))))
    .returning({ id: files.id });
  await tx.delete(activities).where(and(eq(activities.teamId, teamId), among(activities.eventId, allEvents)));
  const mailsGone = await tx.delete(emails).where(ofThreads).returning({ id: emails.id });
  await tx.delete(tasks).where(and(eq(tasks.teamId, teamId), among(tasks.id, taskIds)));
  await tx
    .delete(siteVisits)
    .where(
      and(
        eq(siteVisits.teamId, teamId),
        or(eq(siteVisits.clientId, clientId), allEvents.length > 0 ? among(siteVisits.eventId, allEvents) : undefined),
      ),
    );
  await tx.delete(roomHolds).where(and(eq(roomHolds.teamId, teamId), among(roomHolds.eventId, eventIds)));
  await tx
    .delete(offerLineItems)
    .where(and(eq(offerLineItems.teamId, teamId), inArray(offerLineItems.offerId, versions)));
  const offersGone = await tx
    .delete(offers)
    .where(and(eq(offers.teamId, teamId), among(offers.eventId, eventIds)))
    .returning({ id: offers.id });
  const paymentsGone = await tx
    .delete(payments)
    .where(and(eq(payments.teamId, teamId), among(payments.eventId, eventIds)))
    .returning({ id: payments.id });
  await tx.delete(events).where(and(eq(events.teamId, teamId), among(events.id, eventIds)));
  await tx.delete(threads).where(and(eq(threads.teamId, teamId), among(threads.id, emptied)));
  await tx.delete(clients).where(and(eq(clients.teamId, teamId), eq(clients.id, clientId)));
  return {
    clients: 1,
    conversations: threadIds.length,
    mails: mailsGone.length,
    files: filesGone.length,
    tasks: taskIds.length,
    events: eventIds.length,
    offers: offersGone.length,
    payments: paymentsGone.length,
  };
};
