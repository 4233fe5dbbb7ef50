import { and, eq } from "drizzle-orm";
import type { Billing, FactKey, FactValues } from "../../src/booking/facts.ts";
import type { Database } from "../../src/db/client.ts";
import { events, offers } from "../../src/db/schema/index.ts";
import { type TeamScope, withTeam } from "../../src/db/team.ts";

export const BILLING: Required<Omit<Billing, "vat">> = {
  name_or_company: "Muster AG",
  street: "Musterweg 1",
  postal_code: "8000",
  city: "Zürich",
  country: "Switzerland",
};

/** Writes facts into a stored booking, as a turn would. */
export const learned = (
  db: Database,
  scope: TeamScope,
  eventId: string,
  values: { [Key in FactKey]?: FactValues[Key] },
): Promise<void> =>
  withTeam(db, scope, async (tx) => {
    const key = and(eq(events.teamId, scope.teamId), eq(events.id, eventId));
    const [row] = await tx.select({ facts: events.facts }).from(events).where(key);
    const added = Object.entries(values).map(([name, value]) => [
      name,
      { value, source: "test:1", at: "2026-01-01T00:00:00.000Z" },
    ]);
    await tx
      .update(events)
      .set({ facts: { ...row?.facts, ...Object.fromEntries(added) } })
      .where(key);
  });

/** The client has accepted the offer that stands. */
export const accepted = (db: Database, scope: TeamScope, eventId: string): Promise<void> =>
  withTeam(db, scope, async (tx) => {
    await tx
      .update(offers)
      .set({ status: "accepted", acceptedAt: new Date() })
      .where(and(eq(offers.teamId, scope.teamId), eq(offers.eventId, eventId), eq(offers.status, "sent")));
  });
