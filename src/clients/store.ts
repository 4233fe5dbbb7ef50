import { and, eq, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Tx } from "../db/client.ts";
import { clients, events } from "../db/schema/index.ts";
import { as, type Given, inserts, statement, statementOfOne } from "../db/statement.ts";

export interface Client {
  id: string;
  email: string | null;
  name: string;
  company: string | null;
  phone: string | null;
  language: string | null;
  preferences: string[];
  /** Since when a stranger claims to be this client; what the client had before is not shown (spec/http-api.md §4.1). */
  claimedSince?: Date;
}

/** Who writes, looked up by address. */
export interface Writer extends Client {
  /** Has a booking that is not called off. */
  isBooked: boolean;
}

const columns = {
  id: clients.id,
  email: clients.email,
  name: clients.name,
  company: clients.company,
  phone: clients.phone,
  language: clients.language,
  preferences: clients.preferences,
};

/** Addresses are compared without regard to case. */
export const selectClientByEmail = statementOfOne<{ teamId: string; email: string }, Client>((tx, { teamId, email }) =>
  tx
    .select(columns)
    .from(clients)
    .where(and(eq(clients.teamId, teamId), eq(sql`lower(${clients.email})`, sql`lower(${email})`))),
);

/** The client of an address, and whether they have a booking: one statement, for every first mail asks it. */
export const selectWriter = statementOfOne<{ teamId: string; email: string }, Writer>((tx, { teamId, email }) =>
  tx
    .select({
      ...columns,
      isBooked: sql<boolean>`exists (select from ${events} booked where booked.team_id = ${clients}.team_id
        and booked.client_id = ${clients}.id and booked.status <> 'cancelled')`,
    })
    .from(clients)
    .where(and(eq(clients.teamId, teamId), eq(sql`lower(${clients.email})`, sql`lower(${email})`))),
);

export const selectClient = statementOfOne<{ teamId: string; clientId: string }, Client>((tx, { teamId, clientId }) =>
  tx
    .select(columns)
    .from(clients)
    .where(and(eq(clients.teamId, teamId), eq(clients.id, clientId))),
);

interface NewClient {
  teamId: string;
  userId: string;
  email: string;
  name: string;
  now: Date;
}

const insertUnlessThere = inserts(clients, {
  finish: (insert) => insert.onConflictDoNothing().returning(columns),
});

/** The client that was added; of two at once for one address the later waits and adds none. */
export const insertClient = async (tx: Tx, { now, ...row }: NewClient): Promise<Client | undefined> =>
  (await insertUnlessThere(tx, { ...row, lastContactAt: now }))[0];

interface Contacted {
  teamId: string;
  clientId: string;
  set: { name?: string; company?: string; phone?: string; language?: string };
  now: Date;
}

const LEARNT = ["name", "company", "phone", "language"] as const;

/** What nothing was told of stays as it is. */
const orAsBefore = (value: Placeholder, column: PgColumn): SQL => sql`coalesce(${value}, ${column})`;

const update = statement((tx, given: Given<Record<(typeof LEARNT)[number], string | null> & Omit<Contacted, "set">>) =>
  tx
    .update(clients)
    .set({
      ...Object.fromEntries(LEARNT.map((name) => [name, orAsBefore(given[name], clients[name])])),
      lastContactAt: as(given.now, clients.lastContactAt),
      updatedAt: as(given.now, clients.updatedAt),
    })
    .where(and(eq(clients.teamId, given.teamId), eq(clients.id, given.clientId))),
);

export const updateClient = async (tx: Tx, { set, ...contacted }: Contacted): Promise<void> => {
  await update(tx, { name: null, company: null, phone: null, language: null, ...set, ...contacted });
};
