import type { Facts } from "../booking/facts.ts";
import { withMails } from "../booking/hear.ts";
import { recordTurn } from "../booking/replay/turn-record.ts";
import type { TurnInput } from "../booking/turn.ts";
import type { World } from "../booking/world.ts";
import { expiredOptions } from "../calendar/service.ts";
import { noteContact } from "../clients/service.ts";
import type { Inbound } from "../conversations/service.ts";
import * as conversations from "../conversations/service.ts";
import { atOnce, lastly } from "../db/at-once.ts";
import type { Tx } from "../db/client.ts";
import { isCollision } from "../db/failures.ts";
import { retrying } from "../db/retry.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import type { StoredBooking } from "../events/service.ts";
import { attach, dropCopies } from "../files/service.ts";
import type { Caller } from "../gate/caller.ts";
import { lastTold } from "../offers/service.ts";
import { currentErrand, onErrand } from "../platform/errand.ts";
import { newId } from "../platform/ids.ts";
import { loadedOnce } from "../platform/once.ts";
import { mailsOfChange } from "../tasks/service.ts";
import { type CarriedOut, carryOut } from "./carry-out.ts";
import { type Entered, enter, openFor, type Sender } from "./enter.ts";
import { expireOptions } from "./expire.ts";
import type { TurnAnswer } from "./model.ts";
import { place } from "./place.ts";
import { turnAnswerOf } from "./view.ts";
import { asLanguage } from "./wording.ts";
import { type House, readHouse, readWorld } from "./world.ts";

export interface IncomingMessage {
  sender: Sender;
  message: Inbound;
  /** Ids of files that come with it. */
  attachments?: readonly string[] | undefined;
}

/** This message was delivered before; what it made this time is thrown away. */
class AlreadyDelivered extends Error {}

/**
 * One turn of a conversation, all or nothing: the message, what it changes about the booking, its reply or the task that
 * holds it. The same message again changes nothing and answers the same. When somebody else takes the room at the same
 * moment the turn is taken again, from what is true then.
 * @throws Failure 404 for an unknown conversation or file, 503 when it is being worked on
 */
export const runTurn = async (deps: Deps, caller: Caller, incoming: IncomingMessage): Promise<TurnAnswer> => {
  const startedAt = performance.now();
  const span = deps.tracing?.part("turn", startedAt);
  let kind = "failed";
  try {
    const answer = await onErrand({ ...currentErrand(), span }, () => runOnce(deps, caller, incoming));
    kind = answer.workflow_type;
    if (!answer.duplicate) deps.meter?.turn(kind, performance.now() - startedAt);
    return answer;
  } finally {
    const ms = Math.round(performance.now() - startedAt);
    const { requestId, teamId: team } = caller;
    if (ms >= deps.env.SLOW_TURN_MS) deps.log.warn({ ms, kind, requestId, team }, "slow turn");
    span?.end({ attributes: { "openevent.turn.kind": kind } });
  }
};

const runOnce = (deps: Deps, caller: Caller, incoming: IncomingMessage): Promise<TurnAnswer> =>
  retrying(
    () =>
      withTeam(deps.db, caller, async (tx) => {
        const { teamId } = caller;
        const now = deps.clock.now();
        const [before, house, expired] = await atOnce(
          tx,
          () => conversations.delivered(tx, teamId, incoming.message.dedupeKey),
          () => readHouse(tx, teamId, deps, now),
          () => expiredOptions(tx, teamId, now),
        );
        if (before) await dropCopies(tx, caller, incoming.attachments ?? [], before.threadId);
        if (before?.turnResult) return { ...(before.turnResult as unknown as TurnAnswer), duplicate: true };
        return turn(tx, deps, caller, incoming, { house, mayHaveExpired: expired.length > 0 });
      }),
    (error) => error instanceof AlreadyDelivered || isCollision(error),
  );

/** How things stand before anything is done. */
interface Before {
  house: House;
  /** Options had run out when the turn began; another turn may have let them go since. */
  mayHaveExpired: boolean;
}

/** The rules of a mail and their words are loaded with the first one, for a start does not wait for them. */
const rulesOfTurns = loadedOnce(() => import("../booking/turn.ts"));

const turn = async (
  tx: Tx,
  deps: Deps,
  caller: Caller,
  { sender, message, attachments = [] }: IncomingMessage,
  { house, mayHaveExpired }: Before,
): Promise<TurnAnswer> => {
  const { now } = house;
  const entered = await enter(tx, caller, sender, message, now);
  if (message.machine) return keepOnly(tx, caller, { entered, house, message, attachments });
  if (mayHaveExpired) await expireOptions(tx, deps, caller);
  const { thread, client, stored, talk, reading } = await place(tx, deps, caller, { entered, house, message });
  const { dialogue, recent } = talk;
  const unanswered = [...talk.unanswered, reading];
  const received = { ...message, emailId: newId() };
  const source = `message:${received.emailId}`;
  const facts = stored?.booking.facts ?? {};
  const eventId = stored?.row.id;
  const [isFirst, , world] = await atOnce(
    tx,
    () => conversations.receive(tx, caller, thread, client, house.venue, received, reading),
    () => noteContact(tx, caller.teamId, client, reading.contact, reading.language, now),
    () => readWorld(tx, caller.teamId, { house, eventId, client, facts, readings: unanswered, dialogue, source }),
  );
  if (!isFirst) throw new AlreadyDelivered();
  if (reading.isAttack) await conversations.blockAfterAttack(tx, caller.teamId, thread.id, now);
  const input: TurnInput = {
    world,
    booking: stored?.booking,
    told: stored && lastTold(stored.offers),
    reading,
    unanswered,
    recent,
    asked: stored && (await changeAsked(tx, caller.teamId, stored, world)),
  };
  const { takeTurn, unheard } = await rulesOfTurns();
  const decision = thread.state === "blocked" ? unheard(input, []) : takeTurn(input);
  const done = await carryOut(tx, deps, caller, {
    thread: { ...thread, channel: message.channel },
    client: { ...client, language: reading.language ?? client.language },
    stored,
    house,
    world,
    decision,
    received: { emailId: received.emailId, message },
    reason: "message",
  });
  const answer = answerOf(done);
  const told = { emailId: received.emailId, text: message.text, language: asLanguage(client.language) };
  const record = recordTurn({ ...told, input, decision });
  const carrier = { threadId: thread.id, emailId: received.emailId, eventId: answer.event_id };
  await attach(tx, caller, attachments, carrier, now);
  await lastly(tx, () =>
    conversations.rememberOutcome(tx, caller.teamId, received.emailId, answer.event_id, answer, record),
  );
  return answer;
};

/** The facts of a confirmed booking with the change to it that waits for the desk; `undefined` while none does. */
const changeAsked = async (
  tx: Tx,
  teamId: string,
  { row, booking }: StoredBooking,
  world: World,
): Promise<Facts | undefined> => {
  if (booking.status !== "confirmed") return undefined;
  const readings = await conversations.readingsOf(tx, teamId, await mailsOfChange(tx, teamId, row.id));
  return readings.size === 0 ? undefined : withMails(booking.facts, [...readings.values()], world);
};

interface Unread {
  entered: Entered;
  house: House;
  message: Inbound;
  attachments: readonly string[];
}

/** What a program wrote is kept in its conversation; it is neither read nor answered. */
const keepOnly = async (
  tx: Tx,
  caller: Caller,
  { entered, house, message, attachments }: Unread,
): Promise<TurnAnswer> => {
  const { client } = entered;
  const thread = entered.thread ?? (await openFor(tx, caller, client, message, house.now)).thread;
  const emailId = newId();
  const received = { ...message, emailId };
  if (!(await conversations.receive(tx, caller, thread, client, house.venue, received, undefined)))
    throw new AlreadyDelivered();
  const answer = turnAnswerOf({
    threadId: thread.id,
    kind: "other",
    says: [],
    text: "",
    source: null,
    facts: {},
    world: undefined,
    taskId: null,
    held: null,
    spoken: null,
    isMail: true,
  });
  await attach(tx, caller, attachments, { threadId: thread.id, emailId, eventId: null }, house.now);
  await conversations.rememberOutcome(tx, caller.teamId, emailId, null, answer, null);
  return answer;
};

const answerOf = ({ planned, source, text, held, spoken, openedTask }: CarriedOut): TurnAnswer => {
  const { thread, decision, world } = planned;
  return turnAnswerOf({
    threadId: thread.id,
    kind: decision.kind,
    says: decision.says,
    text,
    source,
    facts: decision.booking?.facts ?? {},
    world: { ...world, eventId: source?.event.id },
    taskId: held?.taskId ?? openedTask,
    held,
    spoken,
    isMail: thread.channel === "mail",
  });
};
