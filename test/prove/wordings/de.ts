import type { en } from "./en.ts";
import { ADDRESS, FIRST_LINES, LAST_LINES, type Say, type Wanted } from "./wanted.ts";

const room = ({ room: letter }: Wanted): string => `Raum ${letter}`;

export const de: Record<keyof typeof en, readonly Say[]> = {
  ask: [
    (w, d) => `Guten Tag, wir möchten ${room(w)} am ${d} von ${w.from} bis ${w.to} für ${w.people} Personen buchen.`,
    (w, d) => `Bitte reservieren Sie ${room(w)}: ${d}, ${w.from} bis ${w.to} Uhr, ${w.people} Gäste.`,
    (w, d) =>
      `Wir sind ${w.people} Personen und brauchen ${room(w)} am ${d}, ${w.from}–${w.to}. Senden Sie uns eine Offerte?`,
  ],
  ask_open: [
    (w, d) =>
      `Wir planen einen Workshop für ${w.people} Personen am ${d} von ${w.from} bis ${w.to}. Welchen Raum empfehlen Sie?`,
    (w, d) => `Haben Sie am ${d} etwas frei für ${w.people} Gäste, ${w.from} bis ${w.to} Uhr?`,
  ],
  ask_little: [
    (w) => `Wir möchten bei Ihnen ein Abendessen für ${w.people} Personen veranstalten.`,
    (_, d) => `Wir suchen einen Raum für den ${d}.`,
    (w) => `Wir brauchen ${room(w)} für eine Sitzung irgendwann im Herbst.`,
  ],
  vague: [
    (w) => `Wir möchten an einem Samstag im Mai 2027 mit ${w.people} Personen kommen.`,
    () => "Irgendwann in der zweiten Juniwoche 2027, welche Tage sind frei?",
  ],
  other_days: [
    () => "Keiner dieser Tage passt uns, haben Sie andere?",
    () => "Nein, an diesen Tagen geht es bei uns nicht.",
  ],
  date: [
    (_, d) => `Wir müssen den Anlass auf den ${d} verschieben.`,
    (_, d) => `Uns ist etwas dazwischengekommen. Bitte neu ${d}.`,
  ],
  time: [
    (w) => `Die Zeiten haben sich geändert: neu von ${w.from} bis ${w.to} Uhr.`,
    (w) => `Bitte ändern Sie die Zeit auf ${w.from} bis ${w.to} Uhr.`,
  ],
  people: [
    (w) => `Wir sind nun doch ${w.people} Personen.`,
    (w) => `Bitte ändern Sie die Anzahl Gäste auf ${w.people}.`,
  ],
  room: [
    (w) => `Wir hätten lieber ${room(w)}.`,
    (w) => `Wir nehmen ${room(w)}.`,
    (w) => `Bitte buchen Sie uns auf ${room(w)} um.`,
  ],
  several: [
    (w, d) =>
      `Zwei Änderungen: wir sind ${w.people} Personen, und bitte auf den ${d} verschieben, ${w.from} bis ${w.to} Uhr.`,
  ],
  add: [
    () => "Bitte fügen Sie 2 Funkmikrofone hinzu.",
    () => "Wir hätten gerne noch den Classic Apéro für alle.",
    () => "Bitte noch einen Beamer und ein Rednerpult.",
    () => "Bitte ergänzen Sie das Three-Course Dinner.",
  ],
  remove: [
    () => "Bitte nehmen Sie die Mikrofone wieder heraus.",
    () => "Den Classic Apéro brauchen wir nicht mehr.",
    () => "Ohne Extras, nur den Raum bitte.",
  ],
  missing: [() => "Könnten Sie uns für den Abend eine Karaoke-Maschine organisieren?"],
  without: [() => "Dann machen wir ohne weiter."],
  accept: [
    () => "Wir nehmen die Offerte an.",
    () => "Passt so, wir sind mit der Offerte einverstanden.",
    () => "Perfekt, bitte buchen Sie das so.",
  ],
  accept_billing: [() => `Wir nehmen die Offerte an. Unsere Rechnungsadresse:\n${ADDRESS}`],
  billing: [
    () => `Unsere Rechnungsadresse:\n${ADDRESS}`,
    () => `Die Rechnung bitte an ${FIRST_LINES}.`,
    () => LAST_LINES,
  ],
  counter: [(w) => `Das ist uns zu viel. Ginge es auch für CHF ${w.amount}?`, () => "Gibt es einen Rabatt?"],
  decline: [() => "Leider müssen wir Ihre Offerte ablehnen.", () => "Wir haben uns dagegen entschieden, danke."],
  cancel: [() => "Wir müssen unsere Buchung stornieren."],
  question: [
    () => "Gibt es bei Ihnen Parkplätze?",
    (w) => `Wie viele Personen haben in ${room(w)} Platz?`,
    (w, d) => `Ist ${room(w)} am ${d} frei?`,
    () => "Was kostet der Premium Apéro?",
  ],
  visit: [() => "Könnten wir die Räume vorher besichtigen?"],
  short: [
    () => "Ja.",
    () => "Nein.",
    () => "Das erste, bitte.",
    () => "Um 10:00 Uhr.",
    () => "Ja gerne, das passt uns.",
  ],
  thanks: [() => "Vielen Dank!", () => "Einen schönen Tag noch."],
  person: [() => "Ich möchte bitte mit einem Menschen sprechen."],
  claim: [() => "Wir haben die Anzahlung heute früh überwiesen."],
  reason: [() => "Es muss dieser Raum sein, weil unsere Referentin im Rollstuhl ihn gut kennt."],
  hypothetical: [
    (w) => `Nur aus Neugier: was wäre, wenn wir ${w.people} Personen wären?`,
    (w, d) => `Rein theoretisch: wäre ${room(w)} auch am ${d} frei?`,
  ],
  quoted: [
    (w, d) =>
      `Danke für Ihre Nachricht.\n\nAm Mo., 11. Jan. 2027 um 09:00 schrieb The Atelier:\n> Sollen wir auf den ${d} verschieben?\n> Wir sind ${w.people} Personen in ${room(w)}.`,
  ],
  gibberish: [() => "jklö asdf yxcv"],
};
