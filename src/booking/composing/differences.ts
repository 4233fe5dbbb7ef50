import { canonicalJson } from "../../platform/ids.ts";
import { Money } from "../../platform/money.ts";
import type { Catalogue } from "../catalogue.ts";
import type { Language } from "../words.ts";
import { templatesOf } from "./compose.ts";
import { formatDay, formatMoney } from "./forms.ts";
import type { Claim } from "./statement.ts";
import { claimsIn } from "./verify.ts";

/** A fact that a manager's text states otherwise than the draft did. */
export interface Warning {
  code: "date" | "time" | "amount" | "room" | "product";
  text: string;
}

const warningOf = (claim: Claim): Warning | undefined => {
  switch (claim.kind) {
    case "day":
      return { code: "date", text: `The date ${formatDay(claim.day)} is not one of the booking's.` };
    case "time":
      return { code: "time", text: `The time ${claim.time} is not one of the booking's.` };
    case "money":
      return {
        code: "amount",
        text: `The amount ${formatMoney(Money.of(claim.minor, claim.currency), ",")} is not one of the booking's.`,
      };
    case "room":
      return { code: "room", text: `${claim.name} is not the room of this reply.` };
    case "product":
      return { code: "product", text: `${claim.name} is not in this reply's facts.` };
    default:
      return undefined;
  }
};

/** What an edited text states beyond the facts of its draft; a warning, never a refusal. Source: spec/http-api.md §5.2. */
export const differences = (
  edited: string,
  claims: readonly Claim[],
  locale: Language,
  catalogue: Catalogue,
): Warning[] => {
  const known = new Set(claims.map(canonicalJson));
  const verbatim = claims.flatMap((claim) => (claim.kind === "verbatim" ? [claim.text] : []));
  const stated = claimsIn(edited, catalogue, templatesOf(locale).forms, verbatim);
  const warnings = stated
    .filter((claim) => !known.has(canonicalJson(claim)))
    .flatMap((claim) => warningOf(claim) ?? []);
  return warnings.filter(({ text }, index) => warnings.findIndex((other) => other.text === text) === index);
};
