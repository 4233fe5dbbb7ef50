import type { Language } from "../../src/booking/words.ts";
import { type ConversationSetup, conversation } from "./conversation.ts";

const ENQUIRY: Readonly<Record<Language, string>> = {
  en: "Hello, could you send us an offer for Room B on Thursday 7 May 2026 from 10:00 to 16:00 for 25 people? It is a workshop.",
  de: "Guten Tag, bitte senden Sie uns eine Offerte für Raum B am Donnerstag, 7. Mai 2026, von 10:00 bis 16:00 Uhr für 25 Personen. Es ist ein Workshop.",
  fr: "Bonjour, pouvez-vous nous faire une offre pour la salle B le jeudi 7 mai 2026 de 10h00 à 16h00 pour 25 personnes ? C'est un atelier.",
  it: "Buongiorno, potete farci un'offerta per la Sala B giovedì 7 maggio 2026 dalle 10:00 alle 16:00 per 25 persone? È un workshop.",
};

/** A conversation in a language, with an offer on the table: Room B, Thursday, 7 May 2026, 10:00 to 16:00, 25 people. */
export const offeredIn = (language: Language, setup: ConversationSetup = {}) => {
  const desk = conversation({ today: "2026-01-13", ...setup });
  desk.mail(ENQUIRY[language]);
  return desk;
};
