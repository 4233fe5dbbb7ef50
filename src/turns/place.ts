import { setImmediate } from "node:timers/promises";
import { known } from "../booking/facts.ts";
import { isNewInquiry } from "../booking/kinds-of-mail.ts";
import type { ReadingContext } from "../booking/reading/context.ts";
import type { Reading } from "../booking/reading/reading.ts";
import { readingContextOf } from "../booking/reading-context.ts";
import { whichBooking } from "../booking/which-booking.ts";
import type { Client } from "../clients/service.ts";
import type { Inbound, Talk, Thread } from "../conversations/service.ts";
import * as conversations from "../conversations/service.ts";
import { atOnce } from "../db/at-once.ts";
import type { Tx } from "../db/client.ts";
import type { Deps } from "../deps.ts";
import { bookingById, openBooking, type StoredBooking, upcomingOf } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import { type Entered, openFor } from "./enter.ts";
import { readByRules, readMail } from "./voices.ts";
import { asLanguage } from "./wording.ts";
import type { House } from "./world.ts";

/** So many mails tell whether one is said again, and whether nothing but noise comes. */
const RECENT_MAILS = 3;

interface Arriving {
  entered: Entered;
  house: House;
  message: Inbound;
}

/** A mail in its conversation, read as things stand there. */
export interface Placed {
  thread: Thread;
  client: Client;
  /** The booking it is about. */
  stored: StoredBooking | undefined;
  talk: Talk;
  reading: Reading;
}

/** How things stand before a mail. */
type Standing = Pick<Placed, "stored" | "talk">;

const NOTHING_YET: Standing = { stored: undefined, talk: conversations.NO_TALK };

/**
 * Where a mail belongs, and what it says there. One that names no conversation goes on with the client's open booking,
 * unless it begins something of its own; then a conversation is opened for it. Source: spec/workflow.md §2.5.
 */
export const place = async (tx: Tx, deps: Deps, caller: Caller, arriving: Arriving): Promise<Placed> => {
  const { found, alone } = await seek(tx, caller, arriving);
  const readIn = (standing: Standing, ruled: Reading | undefined): Promise<Reading> =>
    readMail(deps, textOf(arriving.message), contextOf(arriving, standing), ruled);
  if (found) {
    const { ruled, ...where } = found;
    return { ...where, reading: await readIn(where, ruled) };
  }
  const { entered, house, message } = arriving;
  const [opened, reading] = await atOnce(
    tx,
    () => openFor(tx, caller, entered.client, message, house.now),
    async () => {
      // So that the database works while the mail is read.
      await setImmediate();
      return readIn(NOTHING_YET, alone);
    },
  );
  return { ...opened, ...NOTHING_YET, reading };
};

interface Where extends Omit<Placed, "reading"> {
  /** What the rules read in the mail as things stand there; they have where they looked for its conversation. */
  ruled?: Reading | undefined;
}

const seek = async (tx: Tx, caller: Caller, arriving: Arriving): Promise<Sought> => {
  const { thread, client, isNew, mayGoOn } = arriving.entered;
  if (!thread) return mayGoOn ? goOn(tx, caller, arriving) : NOWHERE;
  const standing = isNew ? NOTHING_YET : await standingIn(tx, caller, thread.id);
  return { found: { thread, client, ...standing }, alone: undefined };
};

interface Sought {
  found: Where | undefined;
  /** The mail by itself, where it had to tell which booking it means. */
  alone: Reading | undefined;
}

const NOWHERE: Sought = { found: undefined, alone: undefined };

/**
 * The client's booking that the mail goes on with. The rules read it for that, whoever reads it afterwards: by itself only
 * to tell several bookings apart, and as things stand with the one that may be meant. An attempt to command the desk gets
 * a conversation of its own: whoever sent it may not be the client.
 */
const goOn = async (tx: Tx, caller: Caller, arriving: Arriving): Promise<Sought> => {
  const { entered, house, message } = arriving;
  const bookings = await upcomingOf(tx, caller.teamId, entered.client.id, house.today);
  const [newest, next] = bookings;
  const alone = next && (await readByRules(textOf(message), contextOf(arriving, NOTHING_YET)));
  if (alone?.isAttack) return { found: undefined, alone };
  const meant = alone ? whichBooking(alone, bookings) : newest;
  return { found: meant && (await goOnWith(tx, caller, arriving, meant)), alone };
};

/** Its conversation is locked and no other, so that two mails at once cannot wait for each other. */
const goOnWith = async (
  tx: Tx,
  caller: Caller,
  arriving: Arriving,
  { threadId, eventId }: { threadId: string; eventId: string },
): Promise<Where | undefined> => {
  const thread = await conversations.lock(tx, caller.teamId, threadId);
  if (!thread) return undefined;
  const standing = await standingIn(tx, caller, thread.id, eventId);
  const { stored, talk } = standing;
  if (!stored || stored.row.status === "cancelled") return undefined;
  const ruled = await readByRules(textOf(arriving.message), contextOf(arriving, standing));
  if (ruled.isAttack || isNewInquiry(ruled, stored.booking, talk.dialogue)) return undefined;
  return { thread, client: arriving.entered.client, ...standing, ruled };
};

/** @param eventId the booking that is meant; else the one the conversation is about */
const standingIn = async (tx: Tx, { teamId }: Caller, threadId: string, eventId?: string): Promise<Standing> => {
  const [stored, talk] = await atOnce(
    tx,
    () => (eventId === undefined ? openBooking(tx, teamId, threadId) : bookingById(tx, teamId, eventId)),
    () => conversations.talkIn(tx, teamId, threadId, RECENT_MAILS),
  );
  return { stored, talk };
};

const contextOf = ({ entered, house }: Arriving, { stored, talk }: Standing): ReadingContext => {
  const { today, catalogue } = house;
  const language = stored ? known(stored.booking.facts, "language") : asLanguage(entered.client.language);
  return readingContextOf({ today, catalogue, language }, talk.dialogue, stored?.booking);
};

/** A subject says something only in a first mail, and only when it is not the mail's own first line. */
export const textOf = ({ text, subject, inReplyTo }: Pick<Inbound, "text" | "subject" | "inReplyTo">): string =>
  inReplyTo !== null ||
  subject === "" ||
  text.startsWith(subject) ||
  /^(?:re|aw|fwd?|wg):|client follow-up|no subject/i.test(subject)
    ? text
    : `${subject}.\n\n${text}`;
