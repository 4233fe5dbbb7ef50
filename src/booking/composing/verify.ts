import { isDay } from "../../platform/days.ts";
import { canonicalJson } from "../../platform/ids.ts";
import type { Money } from "../../platform/money.ts";
import { oncePer } from "../../platform/once.ts";
import type { Catalogue } from "../catalogue.ts";
import type { Change } from "../closing-parts.ts";
import type { Part } from "../parts.ts";
import type { VisitDay, VisitSlot } from "../visits/visit-parts.ts";
import { answerOwes } from "./answers-owe.ts";
import { readersFor } from "./claim-readers.ts";
import { type Draft, templatesOf } from "./compose.ts";
import type { Forms } from "./forms.ts";
import type { Claim } from "./statement.ts";

/** A claim that a text makes without ground, or a fact that it owes and does not state. */
export interface Finding {
  problem: "unfounded" | "missing";
  claim: Claim;
}

/**
 * Everything a text claims, in order, read from the text alone. Words that stand for nothing else (a client's name) are
 * known by `verbatim` and looked for first; what rooms have, and no catalogue lists, by `things`.
 */
export const claimsIn = (
  body: string,
  catalogue: Catalogue,
  forms: Forms,
  verbatim: readonly string[],
  things: readonly string[] = [],
): Claim[] => {
  const found: { at: number; claim: Claim }[] = [];
  let rest = body;
  for (const { form, claim } of readersFor(catalogue, forms, verbatim, things)) {
    for (const match of rest.matchAll(form)) {
      found.push({ at: match.index, claim: claim(match) });
      rest = rest.slice(0, match.index) + "\0".repeat(match[0].length) + rest.slice(match.index + match[0].length);
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ claim }) => claim);
};

const verbatimsOf = (claims: readonly Claim[]): string[] =>
  claims.flatMap((claim) => (claim.kind === "verbatim" ? [claim.text] : []));

const namesOf = (claims: readonly Claim[]): string[] =>
  claims.flatMap((claim) => (claim.kind === "product" ? [claim.name] : []));

/** What a text claims that is to say the same as a draft: its words of client and venue are known by it. */
export const claimsOf = (body: string, { claims, locale }: Draft, catalogue: Catalogue): Claim[] =>
  claimsIn(body, catalogue, templatesOf(locale).forms, verbatimsOf(claims), namesOf(claims));

const datedWeekday = oncePer(
  ({ weekdays, afterWeekday }: Forms) =>
    new RegExp(`(?<name>${weekdays.join("|")})${afterWeekday}(?<day>\\d{2})\\.(?<month>\\d{2})\\.(?<year>\\d{4})`, "g"),
);

/** Weekday names that stand before a date have to be that date's. */
export const wrongWeekdays = (body: string, forms: Forms): Claim[] =>
  [...body.matchAll(datedWeekday(forms))].flatMap(({ groups = {} }) => {
    const day = `${groups["year"]}-${groups["month"]}-${groups["day"]}`;
    const isRight = isDay(day) && forms.weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1] === groups["name"];
    return isRight ? [] : [{ kind: "day" as const, day }];
  });

/**
 * Compares what a draft's text claims with the facts it was given, one by one and in order, and with what its parts owe.
 * Empty: every date, time, amount, unit, room, product, status and head count is one of its facts, and none is missing.
 * Source: spec/workflow.md §6.3.
 */
export const verify = (draft: Draft, parts: readonly Part[], catalogue: Catalogue): Finding[] => {
  const { body, claims, locale } = draft;
  const { forms } = templatesOf(locale);
  const stated = claimsOf(body, draft, catalogue);
  const expected = claims.map(canonicalJson);
  const findings: Finding[] = wrongWeekdays(body, forms).map((claim) => ({ problem: "unfounded", claim }));
  for (const [index, claim] of stated.entries()) {
    if (canonicalJson(claim) !== expected[index]) findings.push({ problem: "unfounded", claim });
  }
  for (const claim of claims.slice(stated.length)) findings.push({ problem: "missing", claim });
  const present = new Set(stated.map(canonicalJson));
  for (const claim of parts.flatMap(owedBy))
    if (!present.has(canonicalJson(claim))) findings.push({ problem: "missing", claim });
  return findings;
};

/** The facts that a part may not leave out, whatever its words. Source: spec/workflow.md §2.6 to §2.8. */
export const owedBy = (part: Part): Claim[] => {
  switch (part.kind) {
    case "candidates":
      return part.days.map((day) => ({ kind: "day", day }));
    case "day_taken":
      return [part.day, ...part.days].map((day) => ({ kind: "day", day }));
    case "past_day":
      return [part.past, part.proposed].map((day) => ({ kind: "day", day }));
    case "changed":
      return part.changes.flatMap(changeOwes);
    case "confirmation":
      return [
        { kind: "room", name: part.room },
        { kind: "day", day: part.window.day },
        ...(part.deposit ? [amount(part.deposit)] : []),
      ];
    case "ask_deposit":
      return [amount(part.amount), { kind: "day", day: part.dueDay }];
    case "visit_days":
      return [...visitOwes(part.days), ...(part.instead ? slotOwes(part.instead) : [])];
    case "visit_times":
      return visitOwes([part]);
    case "visit_day_refused":
      return [{ kind: "day", day: part.day }, ...visitOwes(part.days)];
    case "visit_time_refused":
      return [...slotOwes(part), ...visitOwes([part])];
    case "visit_scheduled":
      return [...slotOwes(part), ...(part.before ? slotOwes(part.before) : [])];
    case "visit_confirm":
    case "visit_reminder":
    case "visit_stands":
      return slotOwes(part);
    case "visit_cancelled":
      return part.slot ? slotOwes(part.slot) : [];
    case "visit_lapsed":
      return [{ kind: "day", day: part.eventDay }, ...slotOwes(part)];
    case "rooms":
      return [
        { kind: "day", day: part.window.day },
        { kind: "count", count: part.people },
        ...[part.recommended, ...part.others].flatMap(({ name, seats }): Claim[] => [
          { kind: "room", name },
          { kind: "count", count: seats },
        ]),
      ];
    case "offer":
      return offerOwes(part);
    case "sheet_link":
      return [{ kind: "link", url: part.url }];
    case "question_noted":
    case "room_features":
    case "rooms_answer":
    case "room_facts":
    case "inclusions":
    case "capacities":
    case "areas":
    case "price_list":
    case "offer_total":
    case "standing":
    case "items":
    case "free_days":
    case "rooms_on_days":
    case "day_status":
    case "faq":
    case "faq_text":
    case "room_access":
    case "opening_hours":
    case "deposit_policy":
    case "option_policy":
    case "visit_policy":
      return answerOwes(part);
    default:
      return [];
  }
};

const slotOwes = ({ day, time }: VisitSlot): Claim[] => [
  { kind: "day", day },
  { kind: "time", time },
];
const visitOwes = (days: readonly VisitDay[]): Claim[] =>
  days.flatMap(({ day, times }): Claim[] => [
    { kind: "day", day },
    ...times.map((time) => ({ kind: "time" as const, time })),
  ]);

const amount = ({ minor, currency }: Money): Claim => ({ kind: "money", minor, currency });

/** What was and what is now (§2.3). */
const changeOwes = (change: Change): Claim[] => {
  switch (change.what) {
    case "day":
      return [change.from, change.to].map((day) => ({ kind: "day", day }));
    case "times":
      return [change.from, change.to].flatMap(({ start, end }) => [start, end].map((time) => ({ kind: "time", time })));
    case "people":
      return [change.from, change.to].map((count) => ({ kind: "count", count }));
    case "room":
      return [change.from, change.to].map((name) => ({ kind: "room", name }));
  }
};

/** Date, times, room, people, every line with its price, total, deposit with its due date (§2.8). */
const offerOwes = ({ offer, window, room, people }: Extract<Part, { kind: "offer" }>): Claim[] => [
  { kind: "day", day: window.day },
  { kind: "time", time: window.start },
  { kind: "time", time: window.end },
  { kind: "room", name: room },
  { kind: "count", count: people },
  ...offer.lines.flatMap(({ kind, name, quantity, unit, unitPrice, total, included }): Claim[] => {
    if (kind === "room") return [{ kind: "money", minor: total.minor, currency: total.currency }];
    const what: Claim = kind === "sourced" ? { kind: "verbatim", text: name } : { kind: "product", name };
    if (included) return [what];
    return [
      what,
      { kind: "count", count: quantity },
      { kind: "unit", unit },
      { kind: "money", minor: unitPrice.minor, currency: unitPrice.currency },
      { kind: "money", minor: total.minor, currency: total.currency },
    ];
  }),
  { kind: "money", minor: offer.total.minor, currency: offer.total.currency },
  ...(offer.deposit
    ? ([
        { kind: "money", minor: offer.deposit.amount.minor, currency: offer.deposit.amount.currency },
        { kind: "day", day: offer.deposit.dueDay },
      ] as const)
    : []),
];
