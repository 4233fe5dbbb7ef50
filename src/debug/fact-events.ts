import { type FactKey, known } from "../booking/facts.ts";
import type { Step } from "../booking/words.ts";
import { canonicalJson } from "../platform/ids.ts";
import type { Moment } from "../traces/service.ts";
import type { Telling, Told } from "./event.ts";
import { factKeys, shown } from "./shown.ts";

/** Facts that a moment brought, changed or took away. */
export const changedFacts = ({ before, after }: Pick<Moment, "before" | "after">): FactKey[] => {
  const [old, now] = [before?.facts ?? {}, after?.facts ?? {}];
  const valueIn = (facts: typeof old, key: FactKey): string => canonicalJson(facts[key]?.value ?? null);
  return factKeys({ ...old, ...now }).filter((key) => valueIn(old, key) !== valueIn(now, key));
};

/** Every fact that is new, another than before or gone. */
export const facts = (telling: Telling): Told[] =>
  changedFacts(telling.moment).flatMap((key) => [fact(telling, key, telling.before), ...dateLifecycle(telling, key)]);

const fact = ({ moment, names, after }: Telling, key: FactKey, step: Step): Told => {
  const [previous, value] = [moment.before?.facts[key]?.value, moment.after?.facts[key]?.value].map((each) =>
    each === undefined ? null : shown(each, key, names),
  );
  const lifecycle = previous === null ? "captured" : value === null ? "forgotten" : "changed";
  return {
    kind: lifecycle === "captured" ? "ENTITY_CAPTURE" : "ENTITY_SUPERSEDED",
    step: lifecycle === "captured" ? step : after,
    subject: key,
    status: lifecycle,
    summary: `${key} ${lifecycle}`,
    payload: { key, value, previous_value: previous },
    captured: value === null ? [] : [key],
    confirmed: key === "date" && value !== null ? ["date"] : [],
    entity_context: { lifecycle, key, value, previous_value: previous },
  };
};

const dateLifecycle = ({ moment }: Telling, key: FactKey): Told[] => {
  if (key !== "date") return [];
  const from = moment.before && known(moment.before.facts, "date");
  const to = moment.after && known(moment.after.facts, "date");
  const status = to === undefined ? "dropped" : from === undefined ? "confirmed" : "moved";
  return [
    {
      kind: "DATE_LIFECYCLE",
      step: 2,
      subject: "date",
      status,
      summary: `date ${status}${to === undefined ? "" : `: ${to}`}`,
      payload: { from: from ?? null, to: to ?? null },
      confirmed: to === undefined ? [] : ["date"],
    },
  ];
};
