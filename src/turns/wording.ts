import type { Draft } from "../booking/composing/compose.ts";
import type { Decision } from "../booking/decision.ts";
import { type Facts, known } from "../booking/facts.ts";
import type { Part } from "../booking/parts.ts";
import { LANGUAGES, type Language } from "../booking/words.ts";
import { properName } from "../clients/service.ts";
import type { Deps } from "../deps.ts";
import { loadedOnce } from "../platform/once.ts";
import type { Planned } from "./planned.ts";
import { writeLetter } from "./voices.ts";

export const asLanguage = (language: string | null): Language | undefined =>
  LANGUAGES.find((each) => each === language);

/** What is said when a text does not match its facts: nothing wrong leaves the house, and a person answers. */
const PERSON_ANSWERS: Pick<Decision, "says" | "tasks"> = {
  says: [{ kind: "person_answers" }],
  tasks: [{ type: "manual_review", reason: "empty_reply" }],
};

/** What a text claims is read by the rules, which are loaded with the first one. */
const rulesOfFacts = loadedOnce(() => import("../booking/composing/verify.ts"));

type Speaking = Pick<Deps, "log" | "writer" | "meter">;

/** A plan with its text, checked against its facts; without a text when there is nothing to say. */
export const written = async (
  deps: Speaking,
  planned: Planned,
  links: readonly Part[] = [],
): Promise<{ planned: Planned; draft: Draft | undefined; problems?: readonly string[] }> => {
  const { decision, house } = planned;
  if (decision.says.length === 0) return { planned, draft: undefined };
  const says = [...decision.says, ...links];
  const draft = await draftOf(deps, { ...decision, says }, planned);
  const { verify } = await rulesOfFacts();
  const findings = verify(draft, says, house.catalogue);
  if (findings.length === 0) return { planned, draft };
  const problems = findings.map(({ problem, claim }) => `${problem} ${claim.kind}`);
  deps.log.error({ findings: problems }, "a draft does not match its facts");
  const instead = { ...decision, ...PERSON_ANSWERS };
  return { planned: { ...planned, decision: instead }, draft: await draftOf(deps, instead, planned), problems };
};

export const languageOf = (facts: Facts, { client, house }: Pick<Planned, "client" | "house">): Language =>
  known(facts, "language") ?? asLanguage(client.language) ?? house.venue.language;

/** The letter for what a decision says, in its client's language. */
export const draftOf = (
  deps: Speaking,
  { says, booking }: Pick<Decision, "says" | "booking">,
  { client, house }: Pick<Planned, "client" | "house">,
): Promise<Draft> => {
  const facts = booking?.facts ?? {};
  const language = languageOf(facts, { client, house });
  const name = known(facts, "contact")?.name ?? properName(client);
  return writeLetter(deps, { language, name, venue: house.venue.name, parts: says }, house.catalogue);
};
