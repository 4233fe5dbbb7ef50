import { join } from "node:path";
import { LANGUAGES, type Language } from "../../../../src/booking/words.ts";
import { SITUATIONS, type SituationName } from "./situations.ts";

/** What a mail does, as a manager would say it. README.md tells what each means. */
export const ACTS = [
  "inquiry",
  "accept",
  "decline",
  "cancel",
  "change",
  "confirm",
  "select",
  "reject",
  "counter",
  "thanks",
  "person",
  "visit",
  "visit_move",
  "visit_no",
  "paid",
  "arrange",
  "without",
  "reserve",
  "no_extras",
  "unchanged",
  "hypothetical",
  "third_party",
  "postpone",
  "off_topic",
  "gibberish",
] as const;
export type Act = (typeof ACTS)[number];

/** What a mail tells, and what it asks (`ask`). */
export const ENTITIES = [
  "date",
  "end",
  "hint",
  "daypart",
  "from",
  "to",
  "people",
  "layout",
  "type",
  "room",
  "product",
  "name",
  "street",
  "zip",
  "city",
  "country",
  "vat",
  "who",
  "firm",
  "phone",
  "amount",
  "item",
  "vday",
  "vtime",
  "vhint",
  "ask",
] as const;
export type Entity = (typeof ENTITIES)[number];

export const PARTS = ["tuning", "measured"] as const;
/** `measured` is never looked at while rules are made; only its figures are. */
export type Part = (typeof PARTS)[number];

/** Acts by their names, entities as `name=value`. */
export type Labels = ReadonlySet<string>;

export interface Utterance {
  id: string;
  language: Language;
  part: Part;
  situation: SituationName;
  labels: Labels;
  text: string;
}

const LINE =
  /^(?<id>(?<language>[a-z]{2})-(?<number>\d{3,4})) \| (?<situation>\w+) \| (?<labels>[^|]+) \| (?<text>.+)$/u;

/** `?parking` is short for `ask=parking`, `counter=600` for a counter and its amount, `-` for nothing at all. */
const labelsOf = (written: string, id: string): Labels => {
  const tokens = written
    .split(" ")
    .filter((token) => token !== "-")
    .flatMap((token) =>
      token
        .replace(/^\?/, "ask=")
        .replace(/^counter=/, "counter amount=")
        .split(" "),
    );
  for (const label of tokens) {
    const [name = "", value] = label.split("=");
    if (value === undefined ? !isIn(ACTS, name) : !isIn(ENTITIES, name))
      throw new Error(`${id} has a label that nobody knows: ${label}`);
  }
  return new Set(tokens);
};

const isIn = <T extends string>(all: readonly T[], name: string): name is T => all.some((each) => each === name);

const utteranceOf = (line: string): Utterance => {
  const { id = "", language = "", number = "", situation = "", labels = "", text = "" } = LINE.exec(line)?.groups ?? {};
  if (!isIn(LANGUAGES, language) || !isIn(SITUATIONS, situation)) throw new Error(`not an utterance: ${line}`);
  return {
    id,
    language,
    part: Number(number) % 2 === 0 ? "measured" : "tuning",
    situation,
    labels: labelsOf(labels, id),
    text: text.replaceAll("\\n", "\n"),
  };
};

/** All labelled utterances, by language. An id says which part it is of, for good. */
export const readUtterances = async (): Promise<Utterance[]> => {
  const texts = await Promise.all(
    LANGUAGES.map((language) => Bun.file(join(import.meta.dir, `${language}.txt`)).text()),
  );
  return texts.flatMap((text) => text.trim().split("\n")).map(utteranceOf);
};
