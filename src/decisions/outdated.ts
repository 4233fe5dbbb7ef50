import type { Warning } from "../booking/composing/differences.ts";
import { formatDay, formatMoney } from "../booking/composing/forms.ts";
import type { Claim } from "../booking/composing/statement.ts";
import { depositOpen } from "../booking/gate.ts";
import { noLongerFree } from "../booking/no-longer-free.ts";
import type { Day } from "../platform/days.ts";
import { Money } from "../platform/money.ts";
import { draftOf, type TaskRow } from "../tasks/service.ts";
import type { Planned } from "../turns/planned.ts";

const wordsIn = (dialogue: Record<string, unknown>, key: string): string[] =>
  Array.isArray(dialogue[key]) ? dialogue[key].map(String) : [];

/** The days that a task's draft proposes. */
export const daysOfDraft = (task: TaskRow): Day[] => wordsIn(draftOf(task)?.dialogue ?? {}, "proposedDays");

/** What a text that goes out calls free, and somebody took while it waited for its approval: a warning each. */
const takenSince = (text: string, task: TaskRow, { stored, world }: Planned): Warning[] => {
  if (!stored) return [];
  const offeredRooms = wordsIn(draftOf(task)?.dialogue ?? {}, "offeredRooms");
  const { days, rooms } = noLongerFree({ proposedDays: daysOfDraft(task), offeredRooms }, stored.booking.facts, world);
  const gone = [
    ...days.map((day) => ({ code: "date" as const, name: formatDay(day) })),
    ...rooms.map(({ name }) => ({ code: "room" as const, name })),
  ];
  return gone
    .filter(({ name }) => text.includes(name))
    .map(({ code, name }) => ({ code, text: `${name} is no longer free: it was taken while the draft waited.` }));
};

/** An amount as every locale writes it, when its thousands are left together. */
const digitsOf = (amount: Money): string => formatMoney(amount, "");
const BETWEEN_THOUSANDS = /(?<=\d)\D(?=\d{3}(?:\D|$))/gu;

/** Money that came in while a text waited that asks for the deposit, and still does. */
const paidSince = (text: string, task: TaskRow, { stored }: Planned): Warning[] => {
  const draft = draftOf(task);
  if (!stored || !draft || !wordsIn(draft.dialogue, "asked").includes("deposit")) return [];
  const open = depositOpen(stored.booking);
  const asked = (draft.claims as readonly Claim[]).flatMap((claim) =>
    claim.kind === "money" ? [Money.of(claim.minor, claim.currency)] : [],
  );
  const said = text.replace(BETWEEN_THOUSANDS, "");
  const isRight = asked.some(({ minor }) => minor === open?.minor);
  if (isRight || !asked.some((amount) => said.includes(digitsOf(amount)))) return [];
  const left = open
    ? `${formatMoney(open, ",")} of the deposit is open now`
    : "nothing of the deposit is open any more";
  return [{ code: "amount", text: `A payment came in while the draft waited: ${left}.` }];
};

/** What a text that goes out says, and was so only when it was written: a warning each. */
export const outdated = (text: string, task: TaskRow, planned: Planned): Warning[] => [
  ...takenSince(text, task, planned),
  ...paidSince(text, task, planned),
];
