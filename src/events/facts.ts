import { Elysia, t } from "elysia";
import { type Catalogue, roomById } from "../booking/catalogue.ts";
import { messageOf, proofsOf } from "../booking/evidence.ts";
import type { Fact, FactKey } from "../booking/facts.ts";
import { readCatalogue } from "../catalogue/service.ts";
import { readingsOf } from "../conversations/service.ts";
import type { Tx } from "../db/client.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import { policy } from "../gate/policy.ts";
import { errors } from "../platform/errors.ts";
import { isUuid } from "../platform/ids.ts";
import { Instant, nullable, READ_REFUSALS, Uuid } from "../wire/schemas.ts";
import { bookingById } from "./service.ts";

const Known = t.Object({
  key: t.String(),
  value: nullable(t.String({ description: "null for what is no single value" })),
  since: Instant,
  words: t.Array(t.Object({ message_id: Uuid, text: t.String() }), {
    description: "what the client wrote that proves it; none for what was concluded, or set by others",
  }),
});

const FactsView = t.Object({ event_id: Uuid, facts: t.Array(Known) });

/** Rooms by their names; other values as they are, where they are single ones. */
const shown = (value: unknown, catalogue: Catalogue): string | null => {
  const nameOf = (id: unknown): string | undefined => roomById(catalogue, String(id))?.name;
  if (value !== null && typeof value === "object") return "roomId" in value ? (nameOf(value.roomId) ?? null) : null;
  return nameOf(value) ?? String(value);
};

const readFacts = async (tx: Tx, teamId: string, eventId: string): Promise<typeof FactsView.static> => {
  const stored = isUuid(eventId) ? await bookingById(tx, teamId, eventId) : undefined;
  if (!stored) throw errors.eventNotFound();
  const { facts } = stored.booking;
  const known = Object.entries(facts) as [FactKey, Fact<unknown>][];
  // Ids of messages are in the order of their making.
  const messages = [...new Set(known.flatMap(([, fact]) => messageOf(fact) ?? []))].toSorted();
  const readings = await readingsOf(tx, teamId, messages);
  const catalogue = await readCatalogue(tx, teamId);
  return {
    event_id: eventId,
    facts: known.map(([key, { value, at }]) => ({
      key,
      value: shown(value, catalogue),
      since: at,
      words: proofsOf(facts, key, readings).map(({ messageId, text }) => ({ message_id: messageId, text })),
    })),
  };
};

/** What is known of a booking, with the words that prove it. Beside spec/http-api.md §6; the desk's page shows it. */
export const facts = ({ db }: Deps) =>
  new Elysia({ name: "facts", prefix: "/api/events", tags: ["Events"] })
    .use(policy)
    .get(
      "/:event_id/facts",
      ({ caller, params }) => withTeam(db, caller, (tx) => readFacts(tx, caller.teamId, params.event_id)),
      {
        role: "viewer",
        rate: "read",
        cap: "none",
        params: t.Object({ event_id: t.String() }),
        response: { 200: FactsView, ...READ_REFUSALS },
        detail: {
          summary: "What is known of a booking, with the client's words that prove it",
          description: "What a manager set and what was concluded have no words.",
        },
      },
    );
