import { stepOfRecord } from "./event.ts";
import type { EventWrite } from "./event-write.ts";
import { zoneOf } from "./ledger.ts";
import {
  derivedId,
  idFor,
  isUuidText,
  known,
  listOf,
  numberOf,
  objectOf,
  readDay,
  readInstant,
  readTime,
  textOf,
} from "./values.ts";
import { visitStatusOf } from "./words.ts";

/** Writes what happened around an event: its visit, what managers read of it, its audit and its mails. */
export const writeHistory = async (write: EventWrite): Promise<void> => {
  await writeVisit(write);
  await writeActivities(write);
  await writeAudit(write);
  await writeDecisions(write);
  await writeSent(write);
};

/** Source: spec/legacy-data.md §B9, Visits. */
const writeVisit = async ({
  run,
  team,
  writer,
  event,
  entry,
  visits,
  id,
  clientId,
  stamp,
}: EventWrite): Promise<void> => {
  const state = objectOf(event["site_visit_state"]);
  const said = visitStatusOf(state["status"]);
  if (said === undefined) return;
  const slot = /^(\d{4}-\d\d-\d\d)(?: at |T)(\d{1,2}:\d\d)/.exec(textOf(state["scheduled_slot"]) ?? "");
  const day = readDay(state["confirmed_date"]) ?? readDay(state["date_iso"]) ?? readDay(slot?.[1]);
  const time = (readTime(state["confirmed_time"]) ?? readTime(state["time_slot"]) ?? readTime(slot?.[2]))?.time;
  let status = said;
  const key = `${team.id}|${day}|${time}`;
  if (status === "scheduled" && (day === undefined || time === undefined)) {
    status = "date_pending";
    run.tally.normalise("visit_slot_missing");
  } else if (status === "scheduled" && visits.has(key)) {
    status = "date_pending";
    run.tally.normalise("visit_slot_taken");
  } else if (status === "scheduled") visits.add(key);
  run.tally.outcome("site_visits", "imported");
  run.tally.total("visit_status", status);
  await writer.put("site_visits", {
    id: derivedId(team.id, "site_visits", `${entry.storedId}|visit`),
    ...stamp,
    eventId: id,
    clientId,
    status,
    visitDate: day ?? null,
    startTime: time ?? null,
    initiatedAtStep: stepOfRecord(state["initiated_at_step"]) ?? null,
    hasEventConflict: state["has_event_conflict"] === true,
    legacyId: `${entry.storedId}|visit`,
    legacy: { source: "legacy", state },
  });
};

/** The digits of an activity's id are the true instant. Source: spec/legacy-data.md §A5, §B9. */
const writeActivities = async ({ run, team, writer, event, entry, values, id, stamp }: EventWrite): Promise<void> => {
  const seen = new Map<string, number>();
  const zone = run.sources[entry.file]?.zone ?? "UTC";
  for (const activity of listOf(event["activity_log"]).map(objectOf)) {
    const stored = textOf(activity["id"]) ?? "";
    const n = seen.get(stored) ?? 0;
    seen.set(stored, n + 1);
    const digits = /^act_(\d{13})$/.exec(stored)?.[1];
    run.tally.outcome("activities", "imported");
    await writer.put("activities", {
      id: derivedId(team.id, "activities", `${entry.storedId}|${stored}|${n}`),
      ...stamp,
      eventId: id,
      key: "legacy",
      icon: textOf(activity["icon"]) ?? "",
      title: textOf(activity["title"]) ?? "",
      detail: textOf(activity["detail"]) ?? "",
      granularity: activity["granularity"] === "high" ? "high" : "detailed",
      occurredAt: digits ? new Date(Number(digits)) : (readInstant(activity["timestamp"], zone) ?? values.createdAt),
      legacyId: stored,
      legacy: { source: "legacy" },
    });
  }
};

const writeAudit = async ({ run, team, writer, event, entry, values, id, stamp }: EventWrite): Promise<void> => {
  const zone = zoneOf(run, entry.file, event);
  const audit = { ...stamp, actorKind: "legacy" as const, actorId: null, eventId: id };
  for (const [index, line] of listOf(event["audit"]).map(objectOf).entries()) {
    run.tally.outcome("audit_log", "imported");
    await writer.put("audit_log", {
      id: derivedId(team.id, "audit_log", `${entry.storedId}|audit|${index}`),
      ...audit,
      action: "step_moved",
      entityType: "event",
      entityId: id,
      fromStep: stepOfRecord(line["from_step"]) ?? null,
      toStep: stepOfRecord(line["to_step"]) ?? null,
      reason: textOf(line["reason"]) ?? null,
      after: { actor: line["actor"] ?? null, fields: line["fields"] ?? null },
      occurredAt: readInstant(line["ts"], zone) ?? values.createdAt,
    });
  }
};

const writeDecisions = async ({ run, team, writer, event, entry, values, id, stamp }: EventWrite): Promise<void> => {
  const zone = zoneOf(run, entry.file, event);
  const audit = { ...stamp, actorKind: "legacy" as const, actorId: null, eventId: id };
  for (const [index, decision] of listOf(event["hil_history"]).map(objectOf).entries()) {
    const task = known(decision["task_id"]);
    const taskId = task === undefined ? null : idFor(team.id, "tasks", task);
    const isRejected = decision["decision"] === "rejected" || decision["rejected_at"] != null;
    run.tally.outcome("audit_log", "imported");
    await writer.put("audit_log", {
      id: derivedId(team.id, "audit_log", `${entry.storedId}|decision|${index}`),
      ...audit,
      action: "task_decided",
      entityType: "task",
      entityId: taskId !== null && isUuidText(taskId) ? taskId : null,
      fromStep: stepOfRecord(decision["step"]) ?? null,
      toStep: null,
      reason: textOf(decision["notes"]) ?? null,
      after: {
        decision: isRejected ? "rejected" : "approved",
        task_type: decision["task_type"] ?? null,
        edited: decision["edited"] === true,
        products: decision["products"] ?? null,
        step: numberOf(decision["step"]) ?? null,
      },
      occurredAt: readInstant(decision["approved_at"] ?? decision["rejected_at"], zone) ?? values.createdAt,
    });
  }
};

const MAX_SUBJECT = 500;

const writeSent = async ({
  run,
  team,
  writer,
  event,
  entry,
  values,
  clientId,
  clientEmail,
  threadId,
  id,
  stamp,
}: EventWrite): Promise<void> => {
  for (const [index, mail] of listOf(event["email_history"]).map(objectOf).entries()) {
    const at = readInstant(mail["sent_at"], "UTC") ?? values.createdAt;
    const mailId = derivedId(team.id, "emails", `${entry.storedId}|out|${index}`);
    run.tally.outcome("emails_sent", "imported");
    await writer.put(
      "emails",
      {
        id: mailId,
        teamId: stamp.teamId,
        userId: stamp.userId,
        createdAt: at,
        updatedAt: at,
        threadId,
        eventId: id,
        clientId,
        direction: "outbound",
        channel: "mail",
        status: "sent",
        fromEmail: team.mailbox,
        toEmail: known(mail["to_email"]) ?? clientEmail ?? "",
        subject: (textOf(mail["subject"]) ?? "").slice(0, MAX_SUBJECT),
        bodyText: "",
        dedupeKey: `imp:${mailId}`,
        truncated: true,
        isRead: true,
        receivedAt: null,
        sentAt: at,
        legacyId: `${entry.storedId}|out|${index}`,
        legacy: { source: "legacy", task_id: mail["task_id"] ?? null },
      },
      "emails_sent",
    );
  }
};
