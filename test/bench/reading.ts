import {
  byLanguage,
  type Count,
  confusionsOf,
  countOf,
  isAct,
  type Judged,
  judgeAll,
  nameOf,
  precisionOf,
  recallOf,
} from "../booking/reading/labelled/score.ts";
import { ACTS, ENTITIES, PARTS, type Part } from "../booking/reading/labelled/utterances.ts";
import { growth } from "./reading-growth.ts";

const AIM = 0.97;
const percent = (ratio: number): string => `${(ratio * 100).toFixed(1)}`.padStart(6);
const cells = (count: Count): string => `${percent(precisionOf(count))} ${percent(recallOf(count))}`;
const below = (count: Count): string => (Math.min(precisionOf(count), recallOf(count)) < AIM ? " <" : "");

/** A row for each name, a column for all and for each language: precision and recall in percent. */
const table = (judged: readonly Judged[], title: string, names: readonly string[]): string => {
  const columns = [{ language: "all", judged }, ...byLanguage(judged)];
  const row = (name: string, isCounted: (label: string) => boolean): string => {
    const counts = columns.map((column) => countOf(column.judged, isCounted));
    const [all] = counts;
    const size = all ? all.right + all.missed : 0;
    return `${name.padEnd(14)}${String(size).padStart(5)}  ${counts.map(cells).join("  ")}${all ? below(all) : ""}`;
  };
  return [
    `${title.padEnd(14)}    n  ${columns.map(({ language }) => `${language}: prec    rec`.padStart(13)).join("  ")}`,
    ...names.map((name) => row(name, (label) => nameOf(label) === name && isAct(label) === isAct(name))),
    row(`all ${title}`, (label) => isAct(label) === names.some(isAct)),
  ].join("\n");
};

const confusions = (judged: readonly Judged[]): string =>
  [...confusionsOf(judged)]
    .sort(([, a], [, b]) => b - a)
    .map(([pair, count]) => `${String(count).padStart(4)}  ${pair}`)
    .join("\n");

const misses = (judged: readonly Judged[]): string =>
  judged
    .filter(({ wrong, missed }) => wrong.length + missed.length > 0)
    .map(
      ({ utterance: { id, situation, text }, wrong, missed }) =>
        `${id} (${situation}) ${text.replaceAll("\n", " / ")}\n    read and wrong: ${wrong.join(" ") || "-"}   overlooked: ${missed.join(" ") || "-"}`,
    )
    .join("\n");

const languages = (judged: readonly Judged[]): string =>
  byLanguage(judged.filter(({ utterance }) => utterance.situation === "first"))
    .map((each) => {
      const right = each.judged.filter(({ observed }) => observed.reading.language === each.language).length;
      return `${each.language} ${right} of ${each.judged.length}`;
    })
    .join(", ");

const show = (judged: readonly Judged[], part: Part): void => {
  const own = judged.filter(({ utterance }) => utterance.part === part);
  process.stdout.write(`
== ${part}: ${own.length} mails ("<": under ${AIM * 100} %)

${table(own, "acts", ACTS)}

${table(own, "entities", ENTITIES)}

language of first mails: ${languages(own)}

what was meant → what was read ("-": none)
${confusions(own) || "   nothing was confused"}
`);
};

/**
 * Precision and recall of the reading on the labelled mails, by act, entity and language, and how the time to read
 * grows with the mail. `--misses` lists the mails of the tuning part that are read wrongly; those of the measured part
 * are shown by nothing. `--growth` measures nothing else.
 */
const bench = async (options: readonly string[]): Promise<void> => {
  if (options.includes("--growth")) {
    process.stdout.write(`${growth()}\n`);
    return;
  }
  const judged = await judgeAll();
  for (const part of PARTS) show(judged, part);
  if (options.includes("--misses"))
    process.stdout.write(`\n${misses(judged.filter(({ utterance }) => utterance.part === "tuning"))}\n`);
  process.stdout.write(`\n== growth\n\n${growth()}\n`);
};

await bench(process.argv.slice(2));
