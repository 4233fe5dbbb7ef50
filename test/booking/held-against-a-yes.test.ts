import { describe, expect, test } from "bun:test";
import { LANGUAGES, type Language } from "../../src/booking/words.ts";
import { offeredIn } from "../support/offered-in.ts";
import { where } from "./spoken/where.ts";

/** A yes with something held against it in the same sentence. */
const HELD: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "We'll take it, but could the doors be open for us from 9",
    "OK, on condition that you waive the deposit.",
    "Yes to everything, only the start should be 9 rather than 10.",
  ],
  de: [
    "Wir nehmen es, aber könnten die Türen für uns schon ab 9 offen sein?",
    "Einverstanden, sofern die Anzahlung wegfällt.",
  ],
  fr: [
    "On la prend, mais est-ce que les portes pourraient être ouvertes dès 9 h ?",
    "D'accord, à condition que l'acompte tombe.",
    "Nous acceptons si le projecteur est offert.",
    "Oui, si les chaises sont comprises.",
    "D'accord, si l'acompte est plus bas.",
  ],
  it: ["La prendiamo, ma le porte potrebbero essere aperte dalle 9?", "D'accordo, a patto che l'acconto sia tolto."],
};

/** Days, hours and numbers that are somebody else's. */
const NOT_OURS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Two colleagues of mine will call you tomorrow at 11.",
    "Could we have coffee at 11 instead of 10?",
    "We are two sections, just so you know.",
    "Our treasurer will transfer the money on Monday 18 May.",
  ],
  de: ["Zwei Kollegen rufen Sie morgen um 11 an.", "Der Kassier überweist das Geld am Montag, 18. Mai."],
  fr: ["Deux collègues vous appelleront demain à 11 h.", "Notre caissier versera l'argent lundi 18 mai."],
  it: ["Due colleghi vi chiameranno domani alle 11.", "Il nostro cassiere verserà i soldi lunedì 18 maggio."],
};

describe.each(LANGUAGES)("with an offer on the table · %s", (language) => {
  test.each(HELD[language])("%s: the offer is not accepted as it is", (mail) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(where(desk).accepted).toBe(false);
  });

  test.each(NOT_OURS[language])("%s: the booking stays as it is", (mail) => {
    const desk = offeredIn(language);
    const before = where(desk);
    desk.mail(mail);
    expect(where(desk)).toEqual(before);
  });

  test("a yes and a question in a sentence of its own is a yes", () => {
    const desk = offeredIn(language);
    desk.mail(
      {
        en: "We accept the offer. But where can we park?",
        de: "Wir nehmen die Offerte an. Aber wo können wir parkieren?",
        fr: "Nous acceptons l'offre. Mais où peut-on se garer ?",
        it: "Accettiamo l'offerta. Ma dove si può parcheggiare?",
      }[language],
    );
    expect(where(desk).accepted).toBe(true);
  });
});
