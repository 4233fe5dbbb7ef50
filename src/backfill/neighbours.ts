import { plusDays } from "../platform/days.ts";
import { roomCode } from "./catalogue.ts";
import type { TeamContext } from "./context.ts";
import { eventId } from "./event-write.ts";
import { bookingAt, type Placed } from "./holds.ts";
import { type Run, recordOf, refuse } from "./run.ts";
import type { FindEvent } from "./tasks.ts";
import { derivedId, isObject, known, objectOf, readInstant } from "./values.ts";
import type { Writer } from "./writer.ts";

const TOKEN_BYTES = 16;
const LIFETIME_DAYS = 365;

/** Writes what the calendars of the rooms close. Source: spec/legacy-data.md §B8, §B9. */
export const writeCalendar = async (
  run: Run,
  team: TeamContext,
  placed: readonly Placed[],
  writer: Writer,
): Promise<void> => {
  for (const spooled of run.spool.each("busy")) {
    const interval = objectOf(recordOf(spooled));
    const code = spooled.key ?? "";
    const room = team.rooms.find((each) => each.code === code || each.code === roomCode(code));
    const start = readInstant(interval["start"], team.zone);
    const end = readInstant(interval["end"], team.zone);
    if (!room || !start || !end || end <= start) {
      refuse(run, "calendar_blocks", spooled, room ? "invalid_interval" : "unknown_room");
      continue;
    }
    const key = `${code}|${String(interval["start"])}|${String(interval["end"])}`;
    const id = derivedId(team.id, "calendar_blocks", key);
    const stamp = { teamId: team.id, userId: team.userId, createdAt: start, updatedAt: start };
    run.tally.outcome("calendar_blocks", "imported");
    await writer.put("calendar_blocks", {
      id,
      ...stamp,
      startsAt: start,
      endsAt: end,
      source: "import",
      externalUid: key,
    });
    const booked = bookingAt(placed, room.id, { start, end });
    if (booked) {
      run.tally.conflicts.push({
        kind: "block_booking",
        room: room.code,
        kept: booked.eventId,
        lost: String(interval["start"]),
      });
      continue;
    }
    run.tally.total("hold_state", "blocked");
    run.tally.outcome("room_holds", "derived");
    await writer.put("room_holds", {
      id: derivedId(team.id, "room_holds", key),
      ...stamp,
      roomId: room.id,
      eventId: null,
      blockId: id,
      slot: { start, end },
      during: { start, end },
      state: "blocked",
      expiresAt: null,
    });
  }
};

const TYPES = ["rooms", "catering", "catering_menu", "catering_catalog", "qna"] as const;

/** Writes the data behind links of mails already sent. Source: spec/legacy-data.md §B9, Snapshots. */
export const writeSnapshots = async (
  run: Run,
  team: TeamContext,
  findEvent: FindEvent,
  writer: Writer,
): Promise<void> => {
  for (const spooled of run.spool.each("snapshots")) {
    const record = recordOf(spooled);
    const snapshot = objectOf(record);
    const type = TYPES.find((word) => word === snapshot["type"]);
    if (!isObject(record) || type === undefined) {
      refuse(run, "snapshots", spooled, isObject(record) ? "unknown_type" : "not_an_object");
      continue;
    }
    const legacyId = known(snapshot["snapshot_id"]) ?? spooled.key ?? spooled.ref;
    const createdAt = readInstant(snapshot["created_at"], "UTC") ?? new Date(0);
    const named = known(snapshot["event_id"]);
    const found = named === undefined ? undefined : findEvent(named);
    const event = found?.teamId === team.id ? found : undefined;
    if (named !== undefined && !event) run.tally.dangle("snapshot_event_missing", "snapshots", legacyId, named);
    run.tally.outcome("snapshots", "imported");
    const token = Buffer.from(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES))).toString("base64url");
    await writer.put("snapshots", {
      id: derivedId(team.id, "snapshots", legacyId),
      teamId: team.id,
      userId: team.userId,
      createdAt,
      updatedAt: createdAt,
      token: `snap_${token}`,
      type,
      eventId: event ? eventId(event) : null,
      params: { ...objectOf(snapshot["params"]) },
      data: { ...objectOf(snapshot["data"]) },
      expiresAt: new Date(
        `${plusDays(createdAt.toISOString().slice(0, 10), LIFETIME_DAYS)}${createdAt.toISOString().slice(10)}`,
      ),
      legacyId,
      legacy: { source: "legacy" },
    });
  }
};
