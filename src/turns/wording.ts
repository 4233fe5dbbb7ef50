import { compose, type Draft, speakable } from "../booking/composing/compose.ts";
import { verify } from "../booking/composing/verify.ts";
import { known } from "../booking/facts.ts";
import type { Decision } from "../booking/turn.ts";
import type { Language } from "../booking/words.ts";
import { properName } from "../clients/service.ts";
import type { Log } from "../platform/log.ts";
import type { Planned } from "./planned.ts";

export const asLanguage = (language: string | null): Language | undefined =>
  language === "de" || language === "en" || language === "fr" || language === "it" ? language : undefined;

/** What is said when a text does not match its facts: nothing wrong leaves the house, and a person answers. */
const PERSON_ANSWERS: Pick<Decision, "says" | "tasks"> = {
  says: [{ kind: "person_answers" }],
  tasks: [{ type: "manual_review", reason: "empty_reply" }],
};

/** A decision with its text, checked against its facts. */
export const written = (planned: Planned, log: Log): { decision: Decision; draft: Draft } => {
  const { decision, house } = planned;
  const draft = draftOf(decision, planned);
  const findings = verify(draft, decision.says, house.catalogue);
  if (findings.length === 0) return { decision, draft };
  log.error(
    { findings: findings.map(({ problem, claim }) => `${problem} ${claim.kind}`) },
    "a draft does not match its facts",
  );
  const instead = { ...decision, ...PERSON_ANSWERS };
  return { decision: instead, draft: draftOf(instead, planned) };
};

const draftOf = ({ says, booking }: Decision, { client, house }: Planned): Draft => {
  const facts = booking?.facts ?? {};
  const language = speakable(known(facts, "language") ?? asLanguage(client.language) ?? house.venue.language);
  const name = known(facts, "contact")?.name ?? properName(client);
  return compose({ language, name, venue: house.venue.name, parts: says });
};
