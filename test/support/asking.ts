import type { Language } from "../../src/booking/words.ts";
import { WISH, YEAR } from "./may.ts";

/** What the clients of the test write on their way, and what they ask, in a language. */
export interface Words {
  looking: string;
  inMay: string;
  withoutTime: string;
  withoutRoom: string;
  full: string;
  more: string;
  accept: string;
  /** Each names other rooms, days, head counts or things than the booking's; beside it what the answer holds. */
  asks: readonly (readonly [string, RegExp])[];
  /** A stretch of days: where no day is known yet and we have asked for one, naming it answers us. */
  dates: readonly [string, RegExp];
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    looking: "We are looking for a room for 25 people.",
    inMay: `We need a room for 25 people in May ${YEAR}, from 14:00 to 18:00.`,
    withoutTime: `We need a room for 25 people on 20 May ${YEAR}.`,
    withoutRoom: `We need a room for 25 people on 20 May ${YEAR} from 14:00 to 18:00.`,
    full: `Please send us an offer for ${WISH}.`,
    more: "We will be 110 people instead.",
    accept: "We accept the offer.",
    asks: [
      [
        `Is Room C free on 22 June ${YEAR} for 60 people? And what does a Photo Booth cost?`,
        /Room C[\s\S]*Photo Booth/,
      ],
      ["Which rooms have a stage or a projector? What if we were 60?", /Room [A-F]/],
      ["Where can guests park, and may we bring our own caterer?", /50[\s\S]*CHF 500\.00/],
      ["Is there a minimum spend, and may we decorate the room ourselves?", /check/],
    ],
    dates: [`Which dates are free in September ${YEAR}?`, /\.09\./],
  },
  de: {
    looking: "Wir suchen einen Raum für 25 Personen.",
    inMay: `Wir brauchen im Mai ${YEAR} einen Raum für 25 Personen, von 14:00 bis 18:00 Uhr.`,
    withoutTime: `Wir brauchen am 20. Mai ${YEAR} einen Raum für 25 Personen.`,
    withoutRoom: `Wir brauchen am 20. Mai ${YEAR} von 14:00 bis 18:00 Uhr einen Raum für 25 Personen.`,
    full: `Bitte senden Sie uns eine Offerte für Raum B für 25 Personen am 20. Mai ${YEAR} von 14:00 bis 18:00 Uhr.`,
    more: "Wir werden neu 110 Personen sein statt 25.",
    accept: "Wir nehmen die Offerte an.",
    asks: [
      [
        `Ist Raum C am 22. Juni ${YEAR} für 60 Personen frei? Und was kostet eine Photo Booth?`,
        /Room C[\s\S]*Photo Booth/,
      ],
      ["Welche Räume haben eine Bühne oder einen Beamer? Was wäre, wenn wir 60 wären?", /Room [A-F]/],
      ["Wo kann man parkieren, und dürfen wir einen eigenen Caterer mitbringen?", /50[\s\S]*CHF 500\.00/],
      ["Gibt es einen Mindestumsatz, und dürfen wir den Raum selber dekorieren?", /klären/],
    ],
    dates: [`Welche Termine sind im September ${YEAR} frei?`, /\.09\./],
  },
  fr: {
    looking: "Nous cherchons une salle pour 25 personnes.",
    inMay: `Nous avons besoin d'une salle pour 25 personnes en mai ${YEAR}, de 14h00 à 18h00.`,
    withoutTime: `Nous avons besoin d'une salle pour 25 personnes le 20 mai ${YEAR}.`,
    withoutRoom: `Nous avons besoin d'une salle pour 25 personnes le 20 mai ${YEAR} de 14h00 à 18h00.`,
    full: `Veuillez nous envoyer une offre pour la salle B pour 25 personnes le 20 mai ${YEAR} de 14h00 à 18h00.`,
    more: "Nous serons 110 personnes au lieu de 25.",
    accept: "Nous acceptons l'offre.",
    asks: [
      [
        `La salle C est-elle libre le 22 juin ${YEAR} pour 60 personnes ? Et combien coûte une Photo Booth ?`,
        /Room C[\s\S]*Photo Booth/,
      ],
      ["Quelles salles ont une scène ou un projecteur ? Et si nous étions 60 ?", /Room [A-F]/],
      ["Où peut-on se garer, et pouvons-nous venir avec notre propre traiteur ?", /50[\s\S]*CHF 500\.00/],
      ["Y a-t-il un montant minimal, et pouvons-nous décorer la salle nous-mêmes ?", /vérifiera/],
    ],
    dates: [`Quelles dates sont libres en septembre ${YEAR} ?`, /\.09\./],
  },
  it: {
    looking: "Cerchiamo una sala per 25 persone.",
    inMay: `Abbiamo bisogno di una sala per 25 persone a maggio ${YEAR}, dalle 14:00 alle 18:00.`,
    withoutTime: `Abbiamo bisogno di una sala per 25 persone il 20 maggio ${YEAR}.`,
    withoutRoom: `Abbiamo bisogno di una sala per 25 persone il 20 maggio ${YEAR} dalle 14:00 alle 18:00.`,
    full: `Vi preghiamo di inviarci un'offerta per la sala B per 25 persone il 20 maggio ${YEAR} dalle 14:00 alle 18:00.`,
    more: "Saremo 110 persone invece di 25.",
    accept: "Accettiamo l'offerta.",
    asks: [
      [
        `La sala C è libera il 22 giugno ${YEAR} per 60 persone? E quanto costa una Photo Booth?`,
        /Room C[\s\S]*Photo Booth/,
      ],
      ["Quali sale hanno un palco o un proiettore? E se fossimo 60?", /Room [A-F]/],
      ["Dove si può parcheggiare, e possiamo portare il nostro catering?", /50[\s\S]*CHF 500\.00/],
      ["C'è una spesa minima, e possiamo decorare la sala noi stessi?", /verificherà/],
    ],
    dates: [`Quali date sono libere a settembre ${YEAR}?`, /\.09\./],
  },
};
