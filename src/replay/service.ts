import { statusesOnce } from "../activity/service.ts";
import type { Calendar } from "../booking/calendar.ts";
import type { Reading } from "../booking/reading/reading.ts";
import { type Difference, failure, outcomeDifferences, readingDifferences } from "../booking/replay/differences.ts";
import { maskOf } from "../booking/replay/mask.ts";
import { pastCalendar } from "../booking/replay/past-calendar.ts";
import { type VenueNames, venueNames } from "../booking/replay/plain-words.ts";
import { playAgain, readAgain } from "../booking/replay/play.ts";
import { recordFrom, type TurnRecord } from "../booking/replay/turn-record.ts";
import { RULES_VERSION } from "../booking/rules-version.ts";
import { readClaimsOnce } from "../calendar/service.ts";
import { threadById } from "../conversations/service.ts";
import type { Tx } from "../db/client.ts";
import { type TeamScope, withTeamReadOnly } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import { textOf } from "../turns/place.ts";
import { daysIn, type House, readHouse, readWorld } from "../turns/world.ts";
import { selectThreadIds, selectTurns, type TurnRow } from "./store.ts";

type ReplayDeps = Pick<Deps, "db" | "env" | "clock" | "houses">;

/** One turn, run again. */
export interface ReplayedTurn {
  /** Which of the client's mails in the conversation, counted from 1. */
  number: number;
  emailId: string;
  at: Date;
  /** Version of the rules that decided it then. */
  rules: number;
  differences: Difference[];
}

/** A conversation, run again by today's rules. */
export interface ReplayedConversation {
  threadId: string;
  rules: number;
  turns: ReplayedTurn[];
  /** Mails without a record: imported ones, and those that came before turns were recorded. */
  skipped: number;
}

const MAILS_A_PAGE = 100;
/** Of earlier mails so many readings are kept at most; a client who writes more without any answer is no case for rules. */
const MAX_KEPT_READINGS = 200;

/**
 * Runs the stored mails of a conversation again and compares, turn by turn. Nothing is written, the database sees to it.
 * `undefined`: the team has no such conversation.
 */
export const replayConversation = (
  deps: ReplayDeps,
  scope: TeamScope,
  threadId: string,
): Promise<ReplayedConversation | undefined> =>
  withTeamReadOnly(deps.db, scope, async (tx) => {
    const { teamId } = scope;
    if (!(await threadById(tx, teamId, threadId))) return undefined;
    const house = await readHouse(tx, teamId, deps, deps.clock.now());
    const turns: ReplayedTurn[] = [];
    const readings: Reading[] = [];
    let number = 0;
    for await (const row of mailsOf(tx, teamId, threadId)) {
      number++;
      const { reading, turn } = await replayMail(tx, teamId, house, row, readings);
      if (reading) readings.push(reading);
      if (readings.length > MAX_KEPT_READINGS) readings.shift();
      if (turn) turns.push({ number, emailId: row.id, ...turn });
    }
    return { threadId, rules: RULES_VERSION, turns, skipped: number - turns.length };
  });

async function* mailsOf(tx: Tx, teamId: string, threadId: string): AsyncGenerator<TurnRow> {
  let after: TurnRow | undefined;
  do {
    const page: TurnRow[] = await selectTurns(tx, { teamId, threadId, after, limit: MAILS_A_PAGE });
    yield* page;
    after = page.length === MAILS_A_PAGE ? page.at(-1) : undefined;
  } while (after);
}

interface ReplayedMail {
  /** What later turns may look back at; `undefined` for an imported mail, which was never read. */
  reading: Reading | undefined;
  /** `undefined` for a mail without a record. */
  turn: Pick<ReplayedTurn, "at" | "rules" | "differences"> | undefined;
}

const replayMail = async (
  tx: Tx,
  teamId: string,
  house: House,
  row: TurnRow,
  earlier: readonly Reading[],
): Promise<ReplayedMail> => {
  const stored = (row.reading ?? undefined) as Reading | undefined;
  if (!row.turnRecord || !stored) return { reading: stored, turn: undefined };
  const record = recordFrom(row.turnRecord);
  const { at, rules } = record;
  const names = venueNames(house.catalogue);
  const reading = attempt(() => readAgain(textOf({ ...row, text: row.bodyText }), record, house.catalogue));
  if (!reading.ok) return { reading: stored, turn: { at, rules, differences: [reading.failed] } };
  const readings = [...earlier, reading.value];
  const decided = await decideAgain(tx, teamId, { house, row, record, readings, names });
  const read = attempt(() => readingDifferences(stored, reading.value, names));
  return {
    reading: reading.value,
    turn: { at, rules, differences: [...(read.ok ? read.value : [read.failed]), ...decided] },
  };
};

interface Deciding {
  house: House;
  row: TurnRow;
  record: TurnRecord;
  readings: readonly Reading[];
  names: VenueNames;
}

const decideAgain = async (
  tx: Tx,
  teamId: string,
  { house, row, record, readings, names }: Deciding,
): Promise<Difference[]> => {
  const facts = record.before?.facts ?? {};
  const then: House = { ...house, now: record.at, today: record.today };
  const world = await readWorld(tx, teamId, {
    house: then,
    eventId: record.eventId,
    client: undefined,
    facts,
    readings,
    dialogue: record.dialogue,
    source: `message:${row.id}`,
  });
  const calendar = await calendarOnce(tx, teamId, then, row, daysIn(facts, readings));
  const mask = maskOf({ emailId: row.id, text: row.bodyText });
  const played = attempt(() =>
    outcomeDifferences(record.outcome, playAgain({ record, house: world, calendar, readings, mask }), names),
  );
  return played.ok ? played.value : [played.failed];
};

/** Who had which room when a mail came. */
const calendarOnce = async (
  tx: Tx,
  teamId: string,
  { venue, today, now }: House,
  { createdAt, eventId }: TurnRow,
  days: readonly string[],
): Promise<Calendar> => {
  const stretch = { today, days, zone: venue.timezone };
  const claims = await readClaimsOnce(tx, teamId, stretch, { written: createdAt, at: now });
  const eventIds = new Set(claims.flatMap((claim) => claim.eventId ?? []));
  const statuses = await statusesOnce(tx, teamId, [...eventIds], createdAt);
  return pastCalendar(claims, statuses, eventId ?? undefined);
};

/** Rules are pure: what they throw is theirs, and a difference like any other. */
const attempt = <T>(work: () => T): { ok: true; value: T } | { ok: false; failed: Difference } => {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, failed: failure(error) };
  }
};

const CONVERSATIONS_A_PAGE = 200;

/** Every conversation of a team, run again one after the other; one is in memory at a time. */
export async function* replayAll(deps: ReplayDeps, scope: TeamScope): AsyncGenerator<ReplayedConversation> {
  let after: string | undefined;
  do {
    const page: string[] = await withTeamReadOnly(deps.db, scope, (tx) =>
      selectThreadIds(tx, { teamId: scope.teamId, after, limit: CONVERSATIONS_A_PAGE }),
    );
    for (const threadId of page) {
      const replayed = await replayConversation(deps, scope, threadId);
      if (replayed) yield replayed;
    }
    after = page.length === CONVERSATIONS_A_PAGE ? page.at(-1) : undefined;
  } while (after !== undefined);
}
