import { LANGUAGES, type Language } from "../../../../src/booking/words.ts";
import { type Observed, observe } from "./observe.ts";
import { playSituations } from "./situations.ts";
import { ACTS, type Act, readUtterances, type Utterance } from "./utterances.ts";

/** An utterance, and how it was read. */
export interface Judged {
  utterance: Utterance;
  observed: Observed;
  /** Labels that were read and are right, that are wrong, and that were overlooked. */
  right: readonly string[];
  wrong: readonly string[];
  missed: readonly string[];
}

export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

/** Every utterance of the set, read where it stands in its conversation. */
export const judgeAll = async (): Promise<Judged[]> => {
  const situations = playSituations();
  return (await readUtterances()).map((utterance) => {
    const isFirst = utterance.situation === "first";
    const observed = observe(utterance.text, situations[utterance.situation], isFirst ? undefined : utterance.language);
    const labels = [...utterance.labels];
    const meant = labels.flatMap(meanings);
    const isRead = (label: string): boolean =>
      meanings(label).some((each) => observed.labels.has(each) || observed.optional.has(each));
    return {
      utterance,
      observed,
      right: labels.filter(isRead),
      wrong: [...observed.labels].filter((label) => !meant.includes(label)),
      missed: labels.filter((label) => !isRead(label)),
    };
  });
};

/** `ask=capacity/rooms`: either will do. */
const meanings = (label: string): string[] => {
  const [name = "", value = ""] = label.split("=");
  return name === "ask" ? value.split("/").map((topic) => `ask=${topic}`) : [label];
};

/** The name of an act, or that of an entity without its value. */
export const nameOf = (label: string): string => label.split("=")[0] ?? label;
/** An act, not an entity; the amount of a counter is one. */
export const isAct = (label: string): label is Act => ACTS.some((act) => act === label);

export const countOf = (judged: readonly Judged[], isCounted: (label: string) => boolean): Count => ({
  right: judged.flatMap(({ right }) => right).filter(isCounted).length,
  wrong: judged.flatMap(({ wrong }) => wrong).filter(isCounted).length,
  missed: judged.flatMap(({ missed }) => missed).filter(isCounted).length,
});

/** Of what was read, how much is right; 1 when nothing was read. */
export const precisionOf = ({ right, wrong }: Count): number => (right + wrong === 0 ? 1 : right / (right + wrong));
/** Of what there is, how much was read; 1 when there is nothing. */
export const recallOf = ({ right, missed }: Count): number => (right + missed === 0 ? 1 : right / (right + missed));

export const ofLanguage = (judged: readonly Judged[], language: Language): Judged[] =>
  judged.filter(({ utterance }) => utterance.language === language);
export const byLanguage = (judged: readonly Judged[]) =>
  LANGUAGES.map((language) => ({ language, judged: ofLanguage(judged, language) }));

/** How often one act was read where another was meant; "-" stands for none. */
export const confusionsOf = (judged: readonly Judged[]): Map<string, number> => {
  const counts = new Map<string, number>();
  const count = (meant: string, read: string) => {
    const key = `${meant} → ${read}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const { wrong, missed } of judged) {
    const read = wrong.filter(isAct);
    const meant = missed.filter(isAct);
    for (const act of meant) for (const other of read.length > 0 ? read : ["-"]) count(act, other);
    if (meant.length === 0) for (const other of read) count("-", other);
  }
  return counts;
};
