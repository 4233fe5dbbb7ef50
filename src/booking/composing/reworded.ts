import { canonicalJson } from "../../platform/ids.ts";
import type { Catalogue } from "../catalogue.ts";
import type { Part } from "../parts.ts";
import type { Wording } from "../ports.ts";
import { type Draft, templatesOf } from "./compose.ts";
import type { Claim } from "./statement.ts";
import { claimsOf, type Finding, owedBy, wrongWeekdays } from "./verify.ts";

type Amount = Extract<Claim, { kind: "money" | "area" }>;

/** An amount, or an area, with what it is for: the thing before it in its line, if there is one, and the unit after it. */
interface Bond {
  amount: Amount;
  thing: Claim | undefined;
  unit: Claim | undefined;
}

const bondsIn = (body: string, ours: Draft, catalogue: Catalogue): Bond[] =>
  body.split("\n").flatMap((line) => {
    const claims = claimsOf(line, ours, catalogue);
    return claims.flatMap((amount, index) => {
      if (amount.kind !== "money" && amount.kind !== "area") return [];
      const thing = claims.slice(0, index).findLast(({ kind }) => kind === "product" || kind === "room");
      const next = claims[index + 1];
      return [{ amount, thing, unit: next?.kind === "unit" ? next : undefined }];
    });
  });

/** The amounts that have gone to another thing or another unit. */
const astray = (theirs: readonly Bond[], ours: readonly Bond[]): Amount[] => {
  const known = new Set(ours.flatMap((bond) => [canonicalJson(bond), canonicalJson({ ...bond, thing: undefined })]));
  return theirs.filter((bond) => !known.has(canonicalJson(bond))).map(({ amount }) => amount);
};

/** Rooms and how they stand, in order: a text that says of none how it stands may name them as it likes. */
const standing = (claims: readonly Claim[]): string =>
  canonicalJson(
    claims.some(({ kind }) => kind === "status")
      ? claims.filter(({ kind }) => kind === "room" || kind === "status")
      : [],
  );

/**
 * A letter of ours in somebody else's words, where they say the same: every date, time, amount, unit, room, product,
 * status and head count in them is one of the letter's, in whatever order; what the letter owes is there; no amount has
 * gone to another thing or unit, and no room has changed its standing. Source: spec/workflow.md §6.3.
 */
export const reworded = (
  ours: Draft,
  { subject, body }: Wording,
  parts: readonly Part[],
  catalogue: Catalogue,
): { draft: Draft; findings: Finding[] } => {
  const claims = claimsOf(body, ours, catalogue);
  const known = new Set(ours.claims.map(canonicalJson));
  const stated = new Set(claims.map(canonicalJson));
  const isSameStanding = standing(claims) === standing(ours.claims);
  const unfounded = [
    ...wrongWeekdays(body, templatesOf(ours.locale).forms),
    ...claims.filter((claim) => !known.has(canonicalJson(claim))),
    ...astray(bondsIn(body, ours, catalogue), bondsIn(ours.body, ours, catalogue)),
    ...(isSameStanding ? [] : claims.filter(({ kind }) => kind === "status")),
  ];
  const owed = [...parts.flatMap(owedBy), ...ours.claims.filter(({ kind }) => kind === "status")];
  const missing = owed.filter((claim) => !stated.has(canonicalJson(claim)));
  return {
    draft: { ...ours, subject, body, claims },
    findings: [
      ...unfounded.map((claim): Finding => ({ problem: "unfounded", claim })),
      ...missing.map((claim): Finding => ({ problem: "missing", claim })),
    ],
  };
};
