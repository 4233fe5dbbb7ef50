import type { Static } from "elysia";
import type { Catalogue } from "../booking/catalogue.ts";
import { templatesOf } from "../booking/composing/compose.ts";
import { formatDay } from "../booking/composing/forms.ts";
import type { Templates } from "../booking/composing/templates.ts";
import type { TurnKind } from "../booking/decision.ts";
import { type Facts, known } from "../booking/facts.ts";
import { hintOf, type Match, matchOf } from "../booking/matching.ts";
import type { Part } from "../booking/parts.ts";
import type { ShownRoom } from "../booking/shown.ts";
import type { Language } from "../booking/words.ts";
import type { World } from "../booking/world.ts";
import type { Spoken } from "../conversations/service.ts";
import { depositInfoOf, type EventSource, eventInfoOf, progressOf } from "../events/service.ts";
import type { PendingActions } from "../wire/event.ts";
import type { TurnAnswer } from "./model.ts";
import { roomStatusIn } from "./world.ts";

const WORKFLOW_TYPES = { booking: "new_event", question: "standalone_qna", other: "other" } as const satisfies Record<
  TurnKind,
  string
>;

export interface HeldReply {
  taskId: string;
  text: string;
  step: number;
}

type Actions = Static<typeof PendingActions> | null;

/** What a reply's buttons are made from beside its parts. */
export interface ShownTo {
  language: Language;
  facts: Facts;
  /** `undefined` where no mail was read. */
  catalogue: Catalogue | undefined;
}

/** What buttons a frontend may offer after a reply (§17.3). */
export const actionsOf = (
  says: readonly Part[],
  source: EventSource | null,
  held: HeldReply | null,
  shownTo: ShownTo,
): Actions => {
  const actions = held ? [heldAction(held, source)] : says.flatMap((part) => partActions(part, source, shownTo));
  return actions.length > 0 ? { type: "workflow_actions", actions } : null;
};

const heldAction = ({ taskId, text, step }: HeldReply, source: EventSource | null) => ({
  type: "hil_ai_reply_approval",
  payload: {
    task_id: taskId,
    event_id: source?.event.id ?? null,
    client_name: source?.client?.name ?? null,
    client_email: source?.client?.email ?? null,
    draft_message: text,
    workflow_step: step,
    editable: true,
  },
});

const dateAction = (day: string) => ({
  type: "select_date",
  label: formatDay(day),
  date: day,
  iso_date: day,
  display_date: formatDay(day),
});

const NOTHING_WISHED: Match = { matched: [], closest: [], missing: [] };

const roomAction = (
  { name, isOption }: ShownRoom,
  date: string,
  labels: Templates["labels"],
  { facts, catalogue }: ShownTo,
) => {
  const room = catalogue?.rooms.find((each) => each.name === name);
  const match = room && catalogue ? matchOf(room, facts, catalogue) : NOTHING_WISHED;
  return {
    type: "select_room",
    label: name,
    room: name,
    date,
    status: isOption ? "Option" : "Available",
    hint: hintOf(match, labels),
    available_dates: [],
    requirements: match,
  };
};

const partActions = (
  part: Part,
  source: EventSource | null,
  shownTo: ShownTo,
): ({ type: string } & Record<string, unknown>)[] => {
  const { labels } = templatesOf(shownTo.language);
  switch (part.kind) {
    case "candidates":
    case "day_taken":
      return part.days.map(dateAction);
    case "past_day":
      return [dateAction(part.proposed)];
    case "rooms":
      return [part.recommended, ...part.others].map((room) => roomAction(room, part.window.day, labels, shownTo));
    case "too_many":
      return [
        { type: "reduce_capacity", label: part.largest.name, capacity: part.largest.seats },
        { type: "contact_manager", label: labels.askTeam },
      ];
    case "offer":
    case "offer_stands":
      return source?.offer ? [{ type: "send_offer", label: labels.acceptOffer, offer_id: source.offer.id }] : [];
    default:
      return [];
  }
};

export interface TurnOutcome {
  threadId: string;
  kind: TurnKind;
  says: readonly Part[];
  /** What went to the client now; empty while it is held. */
  text: string;
  source: EventSource | null;
  facts: Facts;
  /** `undefined` for a mail that was not read. */
  world: World | undefined;
  taskId: string | null;
  held: HeldReply | null;
  /** Set in conversations by mail. */
  spoken: Spoken | null;
  isMail: boolean;
}

/** The answer of a turn: the same keys on every branch. */
export const turnAnswerOf = (outcome: TurnOutcome): TurnAnswer => {
  const { threadId, kind, says, text, source, facts, world, taskId, held, spoken, isMail } = outcome;
  const status = source?.event.status;
  return {
    session_id: threadId,
    thread_id: threadId,
    event_id: source?.event.id ?? null,
    task_id: taskId,
    workflow_type: WORKFLOW_TYPES[kind],
    response: text,
    assistant_reply: text,
    hil_pending: held !== null,
    is_complete: status === "confirmed" || status === "cancelled",
    event_info: source && world ? eventInfoOf(source, roomStatusIn(world, facts)) : null,
    pending_actions: actionsOf(says, source, held, {
      language: known(facts, "language") ?? world?.venue.language ?? "en",
      facts,
      catalogue: world?.catalogue,
    }),
    deposit_info: source && depositInfoOf(source),
    progress: source && progressOf(source.event.currentStep),
    email: isMail && spoken ? { email_id: spoken.emailId, status: spoken.status } : null,
    conversation_token: null,
    dev_choice: null,
    duplicate: false,
  };
};
