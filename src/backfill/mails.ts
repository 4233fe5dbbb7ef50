import type { ClientEntry } from "./clients.ts";
import type { TeamContext } from "./context.ts";
import { eventId, threadOfEvent } from "./event-write.ts";
import type { EventEntry } from "./ledger.ts";
import { type Run, recordAt } from "./run.ts";
import { derivedId, type Json, listOf, objectOf, readInstant, textOf } from "./values.ts";
import type { Writer } from "./writer.ts";

/** A preview of so many characters was cut off. Source: spec/legacy-data.md §B9. */
const PREVIEW_CHARACTERS = 160;
const MAX_SUBJECT = 500;

interface Message {
  id: string;
  at: Date;
  msgId: string;
  subject: string;
  preview: string;
  event: EventEntry | undefined;
  record: Json;
}

export interface MailsAround {
  run: Run;
  team: TeamContext;
  writer: Writer;
  threads: Set<string>;
}

const text = (value: unknown): string => textOf(value) ?? "";

/** Writes the mails of a client, merged clients' too. Source: spec/legacy-data.md §B9, Received mails. */
export const writeReceived = async (
  { run, team, writer, threads }: MailsAround,
  client: ClientEntry,
  events: readonly EventEntry[],
): Promise<void> => {
  const messages = readMessages(run, team, client, events);
  const newest = new Map<EventEntry, Message>();
  for (const message of messages) {
    const { event } = message;
    const other = event && newest.get(event);
    if (event && (!other || message.at >= other.at)) newest.set(event, message);
  }
  for (const message of messages) {
    const full = message.event && newest.get(message.event) === message ? fullBody(run, message) : undefined;
    const threadId = message.event
      ? threadOfEvent(message.event)
      : derivedId(team.id, "threads", `legacy:${client.email}`);
    const stamp = { teamId: team.id, userId: team.userId, createdAt: message.at, updatedAt: message.at };
    if (!threads.has(threadId)) {
      threads.add(threadId);
      const legacyId = `legacy:${client.email}`;
      await writer.put(
        "threads",
        {
          id: threadId,
          ...stamp,
          clientId: client.id,
          channel: "mail",
          lastMessageAt: message.at,
          legacyId,
          legacy: { source: "legacy" },
        },
        undefined,
      );
    }
    run.tally.outcome("emails_received", "imported");
    await writer.put(
      "emails",
      {
        id: message.id,
        ...stamp,
        threadId,
        eventId: message.event ? eventId(message.event) : null,
        clientId: client.id,
        direction: "inbound",
        channel: "mail",
        status: "received",
        fromEmail: client.email,
        toEmail: team.mailbox,
        subject: message.subject.slice(0, MAX_SUBJECT),
        bodyText: full ?? message.preview,
        dedupeKey: `imp:${message.id}`,
        truncated: full === undefined && [...message.preview].length >= PREVIEW_CHARACTERS,
        isRead: true,
        receivedAt: message.at,
        sentAt: null,
        legacyId: message.msgId,
        legacy: { source: "legacy", ...readingOf(message.record) },
      },
      "emails_received",
    );
  }
};

const readingOf = ({ intent, confidence, user_info, post_offer_classification }: Json) => ({
  intent: intent ?? null,
  confidence: confidence ?? null,
  user_info: user_info ?? null,
  post_offer_classification: post_offer_classification ?? null,
});

const readMessages = (run: Run, team: TeamContext, client: ClientEntry, events: readonly EventEntry[]): Message[] => {
  const seen = new Set<string>();
  const equals = new Map<string, number>();
  const messages: Message[] = [];
  for (const { seq, file } of client.records) {
    for (const record of listOf(recordAt(run, seq)["history"]).map(objectOf)) {
      const msgId = text(record["msg_id"]);
      const [ts, subject, preview] = [text(record["ts"]), text(record["subject"]), text(record["body_preview"])];
      if (/^hil-(?:approve|reject)-/.test(msgId)) {
        run.tally.outcome("emails_received", "skipped");
        continue;
      }
      const whole = JSON.stringify([msgId, ts, subject, preview]);
      if (seen.has(whole)) {
        const path = run.sources[file]?.path ?? "";
        run.tally.merge("emails_received", `${client.email}|${msgId}`, "duplicate_message", null, path);
        continue;
      }
      seen.add(whole);
      const key = `${client.email}|${msgId}|${ts}`;
      const n = equals.get(key) ?? 0;
      equals.set(key, n + 1);
      const named = events.filter(({ msgs }) => msgs.includes(msgId));
      messages.push({
        id: derivedId(team.id, "emails", `${key}|${n}`),
        at: readInstant(ts, run.sources[file]?.zone ?? "UTC") ?? new Date(0),
        msgId,
        subject,
        preview,
        event: named.length === 1 ? named[0] : events.length === 1 ? events[0] : undefined,
        record,
      });
    }
  }
  return messages;
};

/** The whole text of an event's newest message, where the event kept it. */
const fullBody = (run: Run, { event, preview }: Message): string | undefined => {
  const stored = event && textOf(recordAt(run, event.seq)["last_client_message"]);
  if (stored === undefined) return undefined;
  const body = stored.slice(stored.indexOf("\n") + 1);
  return preview !== "" && body.startsWith(preview) ? body : undefined;
};
