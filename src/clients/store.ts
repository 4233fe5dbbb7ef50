import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "../db/client.ts";
import { clients } from "../db/schema/index.ts";
import { inserts, statementOfOne } from "../db/statement.ts";

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

export const updateClient = async (tx: Tx, { teamId, clientId, set, now }: Contacted): Promise<void> => {
  await tx
    .update(clients)
    .set({ ...set, lastContactAt: now, updatedAt: now })
    .where(and(eq(clients.teamId, teamId), eq(clients.id, clientId)));
};
