import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import { LANGUAGES, type Language } from "../../src/booking/words.ts";
import { conversation } from "../support/conversation.ts";
import { offeredIn } from "../support/offered-in.ts";
import { where } from "./spoken/where.ts";

interface Said {
  /** Questions, what they are about (the parts of "a/b" are as good), and the steps where they can be asked, if not all. */
  asks: [text: string, topics: string[], steps?: string[]][];
  /** Nothing of it is asked of the desk, and nothing is told of the event. */
  idle: string[];
}

const TAKEN: Readonly<Record<Language, string>> = {
  en: "We accept the offer.",
  de: "Wir nehmen die Offerte an.",
  fr: "Nous acceptons l'offre.",
  it: "Accettiamo l'offerta.",
};
const BILLED: Readonly<Record<Language, string>> = {
  en: "The invoice goes to Lakeside Quilters' Guild, Bahnhofstrasse 1, 8001 Zurich, Switzerland.",
  de: "Die Rechnung bitte an: Verein Seeblick, Bahnhofstrasse 1, 8001 Zürich, Schweiz.",
  fr: "La facture est à adresser à l'Association du Lac, Rue du Lac 5, 1003 Lausanne, Suisse.",
  it: "La fattura va intestata a Associazione del Lago, Via Nassa 5, 6900 Lugano, Svizzera.",
};
const VISITED: Readonly<Record<Language, string[]>> = {
  en: ["Could we visit you on 10 March 2026 at 14:00?", "Yes please, that is right."],
  de: ["Könnten wir Sie am 10. März 2026 um 14:00 Uhr besichtigen kommen?", "Ja gerne, das stimmt."],
  fr: ["Pourrions-nous visiter la maison le 10 mars 2026 à 14h00 ?", "Oui, c'est bien cela."],
  it: ["Potremmo visitare la casa il 10 marzo 2026 alle 14:00?", "Sì, va bene così."],
};

const STEPS = {
  first: () => conversation(),
  offer: offeredIn,
  billing: (language: Language) => {
    const desk = offeredIn(language);
    desk.mail(TAKEN[language]);
    return desk;
  },
  confirmed: (language: Language) => {
    const desk = STEPS.billing(language);
    desk.mail(BILLED[language]);
    desk.pay(desk.booking?.offer?.deposit?.amount.minor ?? 0);
    desk.decide({ type: "confirmation_message" });
    return desk;
  },
  visited: (language: Language) => {
    const desk = offeredIn(language);
    for (const mail of VISITED[language]) desk.mail(mail);
    return desk;
  },
};

for (const language of LANGUAGES) {
  const said: Said = await Bun.file(join(import.meta.dir, `asked/anyhow-${language}.json`)).json();

  for (const [step, standing] of Object.entries(STEPS)) {
    const asks = said.asks.filter(([, , steps]) => steps === undefined || steps.includes(step));
    describe(`whatever is asked is answered and changes nothing, ${step} (§4.1) · ${language}`, () => {
      test.each(asks)("%s", (text, topics) => {
        const desk = standing(language);
        const before = [where(desk), desk.booking?.facts, desk.position.world.visit];
        const found: string[] = desk.readingOf(text).asks.map(({ value }) => value.topic);
        expect(topics.filter((topic) => !topic.split("/").some((each) => found.includes(each)))).toEqual([]);
        expect(found.filter((each) => !topics.some((topic) => topic.split("/").includes(each)))).toEqual([]);
        desk.mail(text);
        expect([where(desk), desk.booking?.facts, desk.position.world.visit]).toEqual(before);
      });
    });

    if (step === "first") continue;
    describe(`what asks and tells nothing leaves no task, ${step} (§3.3) · ${language}`, () => {
      test.each(said.idle)("%s", (text) => {
        const desk = standing(language);
        const before = [where(desk), desk.booking?.facts, desk.position.world.visit];
        desk.mail(text);
        expect(desk.tasks).toEqual([]);
        expect(desk.kinds).not.toContain("question_noted");
        expect([where(desk), desk.booking?.facts, desk.position.world.visit]).toEqual(before);
      });
    });
  }
}
