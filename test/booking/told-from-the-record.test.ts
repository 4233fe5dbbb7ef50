import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import { LANGUAGES, type Language } from "../../src/booking/words.ts";
import { conversation } from "../support/conversation.ts";
import { isStored, offered, STANDS, TAKEN } from "./asked/standing.ts";
import { where } from "./spoken/where.ts";

interface Said {
  /** Of what was noted, came or is open. */
  ofRecord: string[];
  /** Small talk: it may look like a question, and asks the desk for nothing. */
  idle: string[];
  /** Real questions that nothing stored answers. */
  asked: string[];
  /** Questions of few words, in the subjunctive, or by somebody else, with the topics that may answer them. */
  inPassing: [text: string, topics: string[]][];
}

const BILLED: Readonly<Record<Language, string>> = {
  en: "The invoice goes to Lakeside Quilters' Guild, Bahnhofstrasse 1, 8001 Zurich, Switzerland.",
  de: "Die Rechnung bitte an: Verein Seeblick, Bahnhofstrasse 1, 8001 Zürich, Schweiz.",
  fr: "La facture est à adresser à l'Association du Lac, Rue du Lac 5, 1003 Lausanne, Suisse.",
  it: "La fattura va intestata a Associazione del Lago, Via Nassa 5, 6900 Lugano, Svizzera.",
};
const WISHED: Readonly<Record<Language, string>> = {
  en: "Hello, we look for a room for 25 people on 7 May 2026 from 10:00 to 16:00.",
  de: "Guten Tag, wir suchen einen Raum für 25 Personen am 7. Mai 2026 von 10:00 bis 16:00 Uhr.",
  fr: "Bonjour, nous cherchons une salle pour 25 personnes le 7 mai 2026 de 10h00 à 16h00.",
  it: "Buongiorno, cerchiamo una sala per 25 persone il 7 maggio 2026 dalle 10:00 alle 16:00.",
};
const LESS: Readonly<Record<Language, string>> = {
  en: "Could you do it for CHF 400?",
  de: "Können Sie es für CHF 400 machen?",
  fr: "Pourriez-vous le faire pour CHF 400 ?",
  it: "Potreste farlo per CHF 400?",
};

/** A desk at each step of the way, in a language. */
const STEPS = {
  "with rooms proposed": (language: Language) => {
    const desk = conversation();
    desk.mail(WISHED[language]);
    return desk;
  },
  offered,
  accepted: (language: Language) => {
    const desk = offered(language);
    desk.mail(TAKEN[language]);
    return desk;
  },
  "accepted and billed": (language: Language) => {
    const desk = STEPS.accepted(language);
    desk.mail(BILLED[language]);
    return desk;
  },
  paid: (language: Language) => {
    const desk = STEPS["accepted and billed"](language);
    desk.pay(desk.booking?.offer?.deposit?.amount.minor ?? 0);
    return desk;
  },
  confirmed: (language: Language) => {
    const desk = STEPS.paid(language);
    desk.decide({ type: "confirmation_message" });
    return desk;
  },
};

for (const language of LANGUAGES) {
  const said: Said = await Bun.file(join(import.meta.dir, `asked/record-${language}.json`)).json();

  for (const [step, standing] of Object.entries(STEPS))
    describe(`what is asked of the booking is told from the record, ${step} (§4.1) · ${language}`, () => {
      test.each(said.ofRecord)("%s", (text) => {
        const desk = standing(language);
        const before = [where(desk), desk.booking?.facts];
        desk.mail(text);
        expect(desk.tasks).toEqual([]);
        expect(desk.kinds).not.toContain("question_noted");
        expect(desk.kinds).not.toContain("small_talk");
        expect([where(desk), desk.booking?.facts]).toEqual(before);
      });
    });

  describe(`small talk beside what is done leaves no task (§3.3) · ${language}`, () => {
    test.each(said.idle)("%s", (text) => {
      for (const mail of [`${text} ${BILLED[language]}`, `${BILLED[language]} ${text}`]) {
        const desk = STEPS.accepted(language);
        desk.mail(mail);
        expect(desk.tasks).toEqual([]);
        expect(desk.kinds).toContain("billing_noted");
      }
      const desk = offered(language);
      desk.mail(`${text} ${TAKEN[language]}`);
      expect(desk.tasks).toEqual([]);
      expect(where(desk)).toMatchObject(STANDS);
    });
  });

  for (const [step, standing] of [
    ["offered", STEPS.offered],
    ["confirmed", STEPS.confirmed],
  ] as const)
    describe(`a question is heard however it is asked, ${step} (§4.1, §4.2) · ${language}`, () => {
      test.each(said.inPassing)("%s", (text, topics) => {
        const desk = standing(language);
        const before = [where(desk), desk.booking?.facts];
        const found: string[] = desk.readingOf(text).asks.map(({ value }) => value.topic);
        expect(found).not.toEqual([]);
        expect(found.filter((topic) => !topics.includes(topic))).toEqual([]);
        desk.mail(text);
        if (isStored(topics)) expect(desk.tasks).toEqual([]);
        expect([where(desk), desk.booking?.facts]).toEqual(before);
      });
    });

  describe(`a question that nothing stored answers is noted, whatever stands beside it (§4.1) · ${language}`, () => {
    test.each(said.asked)("%s", (text) => {
      for (const mail of [text, `${LESS[language]} ${text}`, `${text} ${TAKEN[language]}`]) {
        const desk = offered(language);
        desk.mail(mail);
        const isHeard = ["question_noted", "faq", "items", "room_features"].some((kind) =>
          desk.kinds.some((each) => each === kind),
        );
        expect({ mail, isHeard }).toEqual({ mail, isHeard: true });
      }
    });
  });
}

test("the answer tells the room, the day, the hours, how many come, the price and how far things are", () => {
  const desk = offered("en");
  const held = desk.mail("Remind me: which room are we in, and what did we agree again?");
  for (const fact of ["Room A", "15.03.2026", "10:00", "16:00", "20 people", "CHF 500.00", "option"])
    expect(held).toContain(fact);
  desk.mail(TAKEN.en);
  expect(desk.mail("Did you get our yes?")).toContain("Your acceptance has reached us.");
});

test("an option is told with its last day, and by its rule where nothing is held", () => {
  expect(offered("en").mail("Until when is the option?")).toContain("valid until");
  const asked = conversation();
  asked.mail("How long is an option valid?");
  expect(asked.kinds).toEqual(["option_policy"]);
});

test("what is asked of another room, another day or the house is no question about the booking", () => {
  for (const text of ["Is Room C booked on 14 May 2026?", "Which rooms do you have?", "Which menus do you have?"]) {
    const desk = offered("en");
    desk.mail(text);
    expect(desk.kinds).not.toContain("standing");
  }
});
