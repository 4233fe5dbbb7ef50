import { conversation } from "./conversation.ts";

const FIRST = {
  en: "Hello, please send us an offer for Room B on 7 May 2026 from 10:00 to 16:00 for 25 people. Ada Brun",
  de: "Guten Tag, bitte senden Sie uns eine Offerte für Raum B am 7. Mai 2026 von 10:00 bis 16:00 Uhr für 25 Personen. Ada Brun",
  fr: "Bonjour, merci de nous envoyer une offre pour la salle B le 7 mai 2026 de 10h00 à 16h00 pour 25 personnes. Ada Brun",
  it: "Buongiorno, vi prego di inviarci un'offerta per la Sala B il 7 maggio 2026 dalle 10:00 alle 16:00 per 25 persone. Ada Brun",
};
const YES = {
  en: "We accept the offer.",
  de: "Wir nehmen das Angebot an.",
  fr: "Nous acceptons l'offre.",
  it: "Accettiamo l'offerta.",
};

export type Language = keyof typeof FIRST;

/** Room B is offered to the client, on Thursday 7 May 2026 from 10 to 16, for 25 people. */
export const offered = (language: Language) => {
  const desk = conversation();
  desk.mail(FIRST[language]);
  return desk;
};
/** The same, and accepted. */
export const accepted = (language: Language) => {
  const desk = offered(language);
  desk.mail(YES[language]);
  return desk;
};
