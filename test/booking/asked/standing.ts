import type { Language } from "../../../src/booking/words.ts";

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
