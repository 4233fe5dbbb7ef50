import { expect } from "bun:test";
import { join } from "node:path";
import { UNSTORED_TOPICS } from "../../../src/booking/reading/questions/question.ts";
import type { Language } from "../../../src/booking/words.ts";
import { conversation } from "../../support/conversation.ts";
import { where } from "../spoken/where.ts";

/** A first mail after which an offer for Room A stands. */
export const FIRST: Readonly<Record<Language, string>> = {
  en: "Hello, we would like to book Room A on Sunday, 15 March 2026 from 10 am to 4 pm for 20 people. Please send us an offer.",
  de: "Guten Tag, wir möchten den Raum A am Sonntag, 15. März 2026, von 10 bis 16 Uhr für 20 Personen buchen. Bitte senden Sie uns eine Offerte.",
  fr: "Bonjour, nous souhaitons réserver la salle A le dimanche 15 mars 2026 de 10h à 16h pour 20 personnes. Merci de nous envoyer une offre.",
  it: "Buongiorno, vorremmo prenotare la sala A domenica 15 marzo 2026 dalle 10 alle 16 per 20 persone. Mandateci un'offerta per favore.",
};

/** A sentence that takes the offer. */
export const TAKEN: Readonly<Record<Language, string>> = {
  en: "The offer is fine, we accept it.",
  de: "Die Offerte ist in Ordnung, wir nehmen sie an.",
  fr: "L'offre nous convient, nous l'acceptons.",
  it: "L'offerta va bene, la accettiamo.",
};

/** Questions, each with the topics that may answer it. @param file of questions by topic, beside this one */
export const askedIn = async (file: string): Promise<[text: string, topics: string[]][]> => {
  const asked: Record<string, string[]> = await Bun.file(join(import.meta.dir, file)).json();
  return Object.entries(asked).flatMap(([topics, texts]) =>
    texts.map((text): [string, string[]] => [text, topics.split("|")]),
  );
};

/** A desk at which the offer stands. */
export const offered = (language: Language) => {
  const desk = conversation();
  desk.mail(FIRST[language]);
  return desk;
};

const unstored: readonly string[] = UNSTORED_TOPICS;
/** Whether the house has something stored about one of these topics. */
export const isStored = (topics: readonly string[]): boolean => topics.some((topic) => !unstored.includes(topic));

/** The desk after a question that was asked of it: of these topics alone, and nothing of the booking is another way. */
export const asked = (language: Language, text: string, topics: readonly string[]) => {
  const desk = offered(language);
  const before = [where(desk), desk.booking?.facts];
  const found = desk.readingOf(text).asks.map(({ value }) => value.topic);
  expect(found).not.toEqual([]);
  expect(found.filter((topic) => !topics.includes(topic))).toEqual([]);
  desk.mail(text);
  expect([where(desk), desk.booking?.facts]).toEqual(before);
  return desk;
};

/** The offer of the first mail, taken. */
export const STANDS = { accepted: true, room: "Room A", date: "2026-03-15", people: 20, total: 500 };
