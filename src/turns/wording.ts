import { compose, type Draft } from "../booking/composing/compose.ts";
import { verify } from "../booking/composing/verify.ts";
import { known } from "../booking/facts.ts";
import type { Decision } from "../booking/turn.ts";
import { LANGUAGES, type Language } from "../booking/words.ts";
import { properName } from "../clients/service.ts";
import type { Log } from "../platform/log.ts";
import type { Planned } from "./planned.ts";

export const asLanguage = (language: string | null): Language | undefined =>
  LANGUAGES.find((each) => each === language);

/** What is said when a text does not match its facts: nothing wrong leaves the house, and a person answers. */
const PERSON_ANSWERS: Pick<Decision, "says" | "tasks"> = {
  says: [{ kind: "person_answers" }],
  tasks: [{ type: "manual_review", reason: "empty_reply" }],
};

/** A plan with its text, checked against its facts; without a text when there is nothing to say. */
export const written = (
  planned: Planned,
  log: Log,
): { planned: Planned; draft: Draft | undefined; problems?: readonly string[] } => {
  const { decision, house } = planned;
  if (decision.says.length === 0) return { planned, draft: undefined };
  const draft = draftOf(decision, planned);
  const findings = verify(draft, decision.says, house.catalogue);
  if (findings.length === 0) return { planned, draft };
  const problems = findings.map(({ problem, claim }) => `${problem} ${claim.kind}`);
  log.error({ findings: problems }, "a draft does not match its facts");
  const instead = { ...decision, ...PERSON_ANSWERS };
  return { planned: { ...planned, decision: instead }, draft: draftOf(instead, planned), problems };
};

/** The letter for what a decision says, in its client's language. */
export const draftOf = (
  { says, booking }: Pick<Decision, "says" | "booking">,
  { client, house }: Pick<Planned, "client" | "house">,
): Draft => {
  const facts = booking?.facts ?? {};
  const language = known(facts, "language") ?? asLanguage(client.language) ?? house.venue.language;
  const name = known(facts, "contact")?.name ?? properName(client);
  return compose({ language, name, venue: house.venue.name, parts: says });
};
