import type { Difference, Field } from "../booking/replay/differences.ts";
import { FIELDS } from "../booking/replay/differences.ts";
import type { ReplayedConversation, ReplayedTurn } from "./service.ts";

const FIELD_WIDTH = Math.max(...FIELDS.map((field) => field.length)) + 1;

const isSame = ({ differences }: ReplayedTurn): boolean => differences.length === 0;

const differenceLine = ({ field, what, before, now }: Difference): string => {
  const change =
    what === before ? `- ${what}` : what === now ? `+ ${what}` : `${what}: ${before ?? "–"} → ${now ?? "–"}`;
  return `  ${field.padEnd(FIELD_WIDTH)} ${change}`;
};

const turnBlock = (turn: ReplayedTurn, today: number): string[] => {
  const rules = turn.rules === today ? `rules ${today}` : `rules ${turn.rules} → ${today}`;
  const head = `turn ${turn.number}  ${turn.at.toISOString()}  ${rules}`;
  return isSame(turn) ? [`${head}  same`] : [`${head}  differs`, ...turn.differences.map(differenceLine)];
};

const skippedText = (skipped: number): string => (skipped > 0 ? `, ${skipped} skipped (no record)` : "");

/** A conversation turn by turn, for people. */
export const conversationReport = ({ threadId, rules, turns, skipped }: ReplayedConversation): string => {
  const same = turns.filter(isSame).length;
  return [
    `conversation ${threadId}`,
    ...turns.flatMap((turn) => turnBlock(turn, rules)),
    `${turns.length} turns: ${same} same, ${turns.length - same} differ${skippedText(skipped)}`,
  ].join("\n");
};

/** The same for programs. */
export const conversationJson = ({ threadId, rules, turns, skipped }: ReplayedConversation) => ({
  thread_id: threadId,
  rules,
  turns: turns.map((turn) => ({
    turn: turn.number,
    email_id: turn.emailId,
    at: turn.at.toISOString(),
    rules: turn.rules,
    same: isSame(turn),
    differences: turn.differences,
  })),
  skipped,
});

const MAX_NAMED = 10;

/** What a replay of many conversations comes to; it does not grow with them. */
export interface Summary {
  conversations: number;
  turns: number;
  same: number;
  skipped: number;
  /** Turns in which a field differs. */
  differing: Partial<Record<Field, number>>;
  /** The first conversations that differ, with the turns that do. */
  first: { thread_id: string; turns: number[] }[];
}

export const NO_SUMMARY: Summary = { conversations: 0, turns: 0, same: 0, skipped: 0, differing: {}, first: [] };

/** The summary with one conversation more. */
export const summed = (sum: Summary, { threadId, turns, skipped }: ReplayedConversation): Summary => {
  const others = turns.filter((turn) => !isSame(turn));
  const differing = { ...sum.differing };
  for (const { differences } of others)
    for (const field of new Set(differences.map((difference) => difference.field)))
      differing[field] = (differing[field] ?? 0) + 1;
  const isNamed = others.length > 0 && sum.first.length < MAX_NAMED;
  return {
    conversations: sum.conversations + 1,
    turns: sum.turns + turns.length,
    same: sum.same + turns.length - others.length,
    skipped: sum.skipped + skipped,
    differing,
    first: isNamed ? [...sum.first, { thread_id: threadId, turns: others.map(({ number }) => number) }] : sum.first,
  };
};

/** The summary for people. */
export const summaryReport = (
  { conversations, turns, same, skipped, differing, first }: Summary,
  slug: string,
): string => {
  const counts = FIELDS.flatMap((field) => (differing[field] ? [`${field} ${differing[field]}`] : []));
  return [
    `team ${slug}: ${conversations} conversations, ${turns} turns: ${same} same, ${turns - same} differ${skippedText(skipped)}`,
    ...(counts.length > 0 ? [`  turns by what differs: ${counts.join(", ")}`] : []),
    ...(first.length > 0 ? ["  first conversations that differ:"] : []),
    ...first.map((named) => `    ${named.thread_id}  turns ${named.turns.join(", ")}`),
  ].join("\n");
};
