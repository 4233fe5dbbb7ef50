import { templatesOf } from "../booking/composing/compose.ts";
import type { EventSource } from "../events/service.ts";
import { drawUp, type NamedSheet } from "../snapshots/service.ts";
import type { Planned } from "./planned.ts";
import { languageOf } from "./wording.ts";

/** What can be seen in full behind the links of what is said. */
export const sheetsOf = async ({ decision, world, client, house }: Planned): Promise<NamedSheet[]> => {
  const facts = decision.booking?.facts ?? {};
  const { labels } = templatesOf(languageOf(facts, { client, house }));
  return drawUp({ says: decision.says, world, facts, labels });
};

/** The event and offer that they are about. */
export const idsOf = (source: EventSource | null): { eventId: string | null; offerId: string | null } => ({
  eventId: source?.event.id ?? null,
  offerId: source?.offer?.id ?? null,
});
