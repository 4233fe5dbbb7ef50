import { auditMove, changesBetween, tell } from "../activity/service.ts";
import { stepOf } from "../booking/booking.ts";
import { compose, type Draft, speakable } from "../booking/composing/compose.ts";
import { verify } from "../booking/composing/verify.ts";
import { known } from "../booking/facts.ts";
import { read } from "../booking/reading/read.ts";
import { afterSending, type Decision, takeTurn, tellsOffer } from "../booking/turn.ts";
import type { Language, TaskReason, TaskType } from "../booking/words.ts";
import type { World } from "../booking/world.ts";
import { type Client, clientById, clientOf, noteContact, properName } from "../clients/service.ts";
import type { Channel, Inbound, Thread } from "../conversations/service.ts";
import * as conversations from "../conversations/service.ts";
import type { Tx } from "../db/client.ts";
import { isCollision } from "../db/failures.ts";
import { type TeamScope, withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import {
  bookingById,
  type EventSource,
  eventSummaryOf,
  openBooking,
  type StoredBooking,
  saveBooking,
  sourceOf,
} from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import { deliveryOf } from "../mail/service.ts";
import { errors } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { openTask } from "../tasks/service.ts";
import type { TurnAnswer } from "./model.ts";
import { type HeldReply, turnAnswerOf } from "./view.ts";
import { type House, readHouse, readWorld } from "./world.ts";

/** Who writes: a conversation that exists, or a client who starts one. */
export type Sender = { threadId: string } | { email: string; name: string | undefined };

export interface IncomingMessage {
  sender: Sender;
  message: Inbound;
}

/** A room that went to somebody else in the same moment is looked for again; so often at most. */
const MAX_ATTEMPTS = 6;

/** This message was delivered before; what it made this time is thrown away. */
class AlreadyDelivered extends Error {}

/**
 * One turn of a conversation, all or nothing: the message, what it changes about the booking, its reply or the task that
 * holds it. The same message again changes nothing and answers the same. When somebody else takes the room at the same
 * moment the turn is taken again, from what is true then.
 * @throws Failure 404 for an unknown conversation, 503 when it is being worked on
 */
export const runTurn = async (deps: Deps, caller: Caller, incoming: IncomingMessage): Promise<TurnAnswer> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await withTeam(
        deps.db,
        caller,
        async (tx) => (await repeated(tx, caller, incoming)) ?? turn(tx, deps, caller, incoming),
      );
    } catch (error) {
      const isPassing = error instanceof AlreadyDelivered || isCollision(error);
      if (!isPassing || attempt === MAX_ATTEMPTS) throw error;
    }
  }
};

const repeated = async (
  tx: Tx,
  { teamId }: TeamScope,
  { message }: IncomingMessage,
): Promise<TurnAnswer | undefined> => {
  const before = await conversations.delivered(tx, teamId, message.dedupeKey);
  return before?.turnResult ? { ...(before.turnResult as unknown as TurnAnswer), duplicate: true } : undefined;
};

const turn = async (tx: Tx, deps: Deps, caller: Caller, { sender, message }: IncomingMessage): Promise<TurnAnswer> => {
  const now = deps.clock.now();
  const { thread, client } = await enter(tx, caller, sender, message, now);
  const house = await readHouse(tx, caller.teamId, deps.env, now);
  const stored = await openBooking(tx, caller.teamId, thread.id);
  const dialogue = await conversations.lastDialogue(tx, caller.teamId, thread.id);
  const reading = read(textOf(message), {
    today: house.today,
    catalogue: house.catalogue,
    language: stored ? known(stored.booking.facts, "language") : asLanguage(client.language),
    proposedDays: dialogue.proposedDays,
    offeredRooms: dialogue.offeredRooms,
    asked: dialogue.asked.filter((asked) => asked !== "answer"),
  });
  const received = await conversations.receive(tx, caller, thread, client, house.venue, message, reading);
  if (!received.isNew) throw new AlreadyDelivered();
  await noteContact(tx, caller.teamId, client, reading.contact, reading.language, now);
  const unanswered = await conversations.unansweredReadings(tx, caller.teamId, thread.id);
  const world = await readWorld(tx, caller.teamId, {
    house,
    eventId: stored?.row.id,
    client,
    facts: stored?.booking.facts ?? {},
    readings: unanswered,
    dialogue,
    source: `message:${received.emailId}`,
  });
  const decision = takeTurn({
    world,
    booking: stored?.booking,
    toldDay: stored && lastToldDay(stored),
    reading,
    unanswered,
  });
  const answer = await carryOut(tx, deps, caller, {
    thread: { ...thread, channel: message.channel },
    client,
    stored,
    house,
    world,
    decision,
    emailId: received.emailId,
    message,
  });
  await conversations.rememberOutcome(tx, caller.teamId, received.emailId, answer.event_id, answer);
  return answer;
};

/** A subject says something only in a first mail, and only when it is not the mail's own first line. */
const textOf = ({ text, subject, inReplyTo }: Inbound): string =>
  inReplyTo !== null ||
  subject === "" ||
  text.startsWith(subject) ||
  /^(?:re|aw|fwd?|wg):|client follow-up|no subject/i.test(subject)
    ? text
    : `${subject}.\n\n${text}`;

const asLanguage = (language: string | null): Language | undefined =>
  language === "de" || language === "en" || language === "fr" || language === "it" ? language : undefined;

const lastToldDay = ({ offers }: StoredBooking): string | undefined => {
  const day = offers.findLast(({ row }) => row.sentAt !== null)?.row.facts["day"];
  return typeof day === "string" ? day : undefined;
};

/** The conversation a message belongs to, locked, and its client. */
const enter = async (
  tx: Tx,
  caller: Caller,
  sender: Sender,
  message: Inbound,
  now: Date,
): Promise<{ thread: Thread; client: Client }> => {
  if ("threadId" in sender) {
    const thread = await conversations.lock(tx, caller.teamId, sender.threadId);
    const client = thread?.clientId ? await clientById(tx, caller.teamId, thread.clientId) : undefined;
    if (!thread || !client) throw errors.conversationNotFound();
    return { thread, client };
  }
  const client = await clientOf(tx, caller, sender, now);
  const ids = [...(message.inReplyTo ? [message.inReplyTo] : []), ...message.references];
  const known_ = await conversations.threadAnswered(tx, caller.teamId, client.id, ids);
  const thread = known_ && (await conversations.lock(tx, caller.teamId, known_));
  if (thread) return { thread, client };
  return {
    client,
    thread: await conversations.open(
      tx,
      caller,
      { threadId: newId(), client, channel: message.channel, subject: message.subject },
      now,
    ),
  };
};

interface Carried {
  thread: Thread;
  client: Client;
  stored: StoredBooking | undefined;
  house: House;
  world: World;
  decision: Decision;
  emailId: string;
  message: Inbound;
}

/** Stores a decision, and says or holds what it says. */
const carryOut = async (tx: Tx, deps: Deps, caller: Caller, planned: Carried): Promise<TurnAnswer> => {
  const { decision, draft } = written(deps, planned);
  const carried = { ...planned, decision };
  const { thread, client, stored, house, world } = carried;
  const { venue, catalogue, now } = house;
  const isHeld = venue.approval.everyReply || (venue.approval.offers === "always" && tellsOffer(decision.says));
  const booking = decision.booking && (isHeld ? decision.booking : afterSending(decision.booking, decision.says));
  const eventId =
    booking &&
    (await saveBooking(tx, caller, stored, booking, {
      threadId: thread.id,
      client,
      catalogue,
      zone: venue.timezone,
      vatRateBp: venue.pricing.vatRateBp,
      holdTtlDays: venue.options.holdTtlDays,
      threadState: isHeld || decision.tasks.length > 0 ? "awaiting_manager" : "awaiting_client",
      now,
    }));
  if (booking && eventId) {
    await tell(tx, caller, eventId, changesBetween(stored?.booking, booking, catalogue), now);
    await auditMove(
      tx,
      caller,
      actorOf(caller),
      { eventId, before: stored?.booking, after: booking, zone: venue.timezone, reason: "message" },
      now,
    );
  }
  const saved = eventId ? await bookingById(tx, caller.teamId, eventId) : undefined;
  const source = saved ? await sourceOf(tx, caller.teamId, saved, { catalogue, currency: venue.currency }) : null;
  const lines = saved?.offers.at(-1)?.lines ?? [];
  const held = isHeld ? await hold(tx, caller, carried, draft, source, lines, venue.approval.everyReply) : null;
  const spoken = held
    ? null
    : await conversations.speak(
        tx,
        caller,
        {
          thread,
          client,
          venue,
          eventId: eventId ?? null,
          taskId: null,
          text: draft.body,
          subject: draft.subject,
          locale: draft.locale,
          dialogue: decision.dialogue,
          delivery: deliveryOf(deps.env),
        },
        now,
      );
  const opened = held ? null : await openTasks(tx, caller, carried, source, lines);
  return turnAnswerOf({
    threadId: thread.id,
    kind: decision.kind,
    says: decision.says,
    text: held ? "" : draft.body,
    source,
    facts: booking?.facts ?? {},
    world: { ...world, eventId },
    taskId: held?.taskId ?? opened,
    held,
    spoken,
    isMail: thread.channel === "mail",
  });
};

export const actorOf = ({ kind, userId, requestId }: Caller) => ({ kind, id: userId, requestId });

/** What is said when a text does not match its facts: nothing wrong leaves the house, and a person answers. */
const PERSON_ANSWERS: Pick<Decision, "says" | "tasks"> = {
  says: [{ kind: "person_answers" }],
  tasks: [{ type: "manual_review", reason: "empty_reply" }],
};

/** A decision with its text, checked against its facts. */
const written = (deps: Deps, carried: Carried): { decision: Decision; draft: Draft } => {
  const { decision, house } = carried;
  const draft = draftOf(decision, carried);
  const findings = verify(draft, decision.says, house.catalogue);
  if (findings.length === 0) return { decision, draft };
  deps.log.error(
    { findings: findings.map(({ problem, claim }) => `${problem} ${claim.kind}`) },
    "a draft does not match its facts",
  );
  const instead = { ...decision, ...PERSON_ANSWERS };
  return { decision: instead, draft: draftOf(instead, carried) };
};

const draftOf = ({ says, booking }: Decision, { client, house }: Carried): Draft => {
  const facts = booking?.facts ?? {};
  const language = speakable(known(facts, "language") ?? asLanguage(client.language) ?? house.venue.language);
  const name = known(facts, "contact")?.name ?? properName(client);
  return compose({ language, name, venue: house.venue.name, parts: says });
};

const HELD: { type: TaskType; reason: TaskReason } = { type: "ai_reply_approval", reason: "supervised" };

/** Keeps a text for the manager's decision; what it would do when sent is kept with it. */
const hold = async (
  tx: Tx,
  caller: Caller,
  carried: Carried,
  draft: Draft,
  source: EventSource | null,
  lines: Parameters<typeof eventSummaryOf>[1],
  isSupervised: boolean,
): Promise<HeldReply> => {
  const { decision, thread, house } = carried;
  const step = decision.booking ? stepOf(decision.booking, house.venue.timezone) : 1;
  const offerVersion = tellsOffer(decision.says) ? decision.booking?.offer?.version : undefined;
  const { type, reason } = isSupervised ? HELD : { type: "offer_message" as const, reason: "step_draft" as const };
  const taskId = await openTask(
    tx,
    caller,
    {
      ...taskBase(carried, source, lines),
      type,
      reason,
      step,
      purposeKey: isSupervised ? `${thread.id}:reply` : `${source?.event.id ?? thread.id}:offer_message`,
      title: `Reply to ${carried.client.name}`,
      draft: {
        ...draft,
        body_markdown: draft.body,
        dialogue: decision.dialogue,
        effects: { offerVersion, tasks: decision.tasks },
      },
    },
    house.now,
  );
  return { taskId, text: draft.body, step };
};

const SNIPPET = 200;
const MAX_QUOTED = 20_000;

/** What every task tells about the booking and the mail it came from. */
const taskBase = (
  { client, thread, emailId, message, decision }: Carried,
  source: EventSource | null,
  lines: Parameters<typeof eventSummaryOf>[1],
) => ({
  clientId: client.id,
  threadId: thread.id,
  eventId: source?.event.id ?? null,
  sourceEmailId: emailId,
  payload: {
    snippet: message.text.slice(0, SNIPPET),
    client_message: message.text.slice(0, MAX_QUOTED),
    suggested_dates: decision.dialogue.proposedDays,
    event_summary: source && eventSummaryOf(source, lines),
  },
});

/** The tasks a turn opens beside a reply that has gone out. @returns the first one's id */
const openTasks = async (
  tx: Tx,
  caller: Caller,
  carried: Carried,
  source: EventSource | null,
  lines: Parameters<typeof eventSummaryOf>[1],
): Promise<string | null> => {
  const { decision, thread, house } = carried;
  const ids: string[] = [];
  for (const { type, reason } of decision.tasks) {
    ids.push(
      await openTask(
        tx,
        caller,
        {
          ...taskBase(carried, source, lines),
          type,
          reason,
          step: source?.event.currentStep ?? null,
          purposeKey: `${source?.event.id ?? thread.id}:${type}`,
          title: `${carried.client.name}: ${reason.replaceAll("_", " ")}`,
          draft: null,
        },
        house.now,
      ),
    );
  }
  return ids[0] ?? null;
};

export type { Channel };
