import type { en } from "./en.ts";
import { ADDRESS, FIRST_LINES, LAST_LINES, type Say, type Wanted } from "./wanted.ts";

const room = ({ room: letter }: Wanted): string => `la sala ${letter}`;

export const it: Record<keyof typeof en, readonly Say[]> = {
  ask: [
    (w, d) => `Buongiorno, vorremmo prenotare ${room(w)} il ${d} dalle ${w.from} alle ${w.to} per ${w.people} persone.`,
    (w, d) => `Potreste farci un'offerta per ${room(w)}? ${w.people} ospiti, ${d}, dalle ${w.from} alle ${w.to}.`,
    (w, d) => `Siamo ${w.people} persone e ci serve ${room(w)} il ${d}, ${w.from}-${w.to}. Vi preghiamo di riservarla.`,
  ],
  ask_open: [
    (w, d) =>
      `Stiamo organizzando un workshop per ${w.people} persone il ${d} dalle ${w.from} alle ${w.to}. Quale sala ci consigliate?`,
    (w, d) => `Avete una sala per ${w.people} persone il ${d}? Arriveremmo alle ${w.from} e andremmo via alle ${w.to}.`,
  ],
  ask_little: [
    (w) => `Vorremmo organizzare una cena per ${w.people} persone da voi.`,
    (_, d) => `Cerchiamo una sala per il ${d}.`,
    (w) => `Ci serve ${room(w)} per una riunione in autunno.`,
  ],
  vague: [
    (w) => `Vorremmo venire un sabato di maggio 2027 con ${w.people} persone.`,
    () => "Nella seconda settimana di giugno 2027, quali giorni sono liberi?",
  ],
  other_days: [
    () => "Nessuno di questi giorni ci va bene, ne avete altri?",
    () => "No, queste date per noi non vanno bene.",
  ],
  date: [
    (_, d) => `Dobbiamo spostare il nostro evento al ${d}.`,
    (_, d) => `Abbiamo avuto un imprevisto. Possiamo spostare la prenotazione al ${d}?`,
  ],
  time: [
    (w) => `Gli orari sono cambiati: ora dalle ${w.from} alle ${w.to}.`,
    (w) => `Vi preghiamo di modificare l'orario: dalle ${w.from} alle ${w.to}.`,
  ],
  people: [
    (w) => `Alla fine saremo ${w.people} persone.`,
    (w) => `Vi preghiamo di modificare il numero di persone: ${w.people} persone.`,
  ],
  room: [
    (w) => `Preferiremmo ${room(w)}.`,
    (w) => `Prendiamo ${room(w)}.`,
    (w) => `Vi preghiamo di cambiare sala: piuttosto ${room(w)}.`,
  ],
  several: [
    (w, d) => `Due modifiche: saremo ${w.people} persone e vorremmo spostare al ${d}, dalle ${w.from} alle ${w.to}.`,
  ],
  add: [
    () => "Vi preghiamo di aggiungere 2 microfoni senza fili.",
    () => "Vorremmo anche il Classic Apéro per tutti.",
    () => "Aggiungete per favore un proiettore e un leggio.",
    () => "Potreste aggiungere il Three-Course Dinner?",
  ],
  remove: [
    () => "Vi preghiamo di togliere i microfoni.",
    () => "Il Classic Apéro non ci serve più.",
    () => "Senza extra, solo la sala per favore.",
  ],
  missing: [() => "Potreste procurarci una macchina per il karaoke per quella sera?"],
  without: [() => "Allora andiamo avanti senza."],
  accept: [
    () => "Accettiamo l'offerta.",
    () => "Va bene così, siamo d'accordo con la vostra offerta.",
    () => "Perfetto, vi preghiamo di prenotare così.",
  ],
  accept_billing: [() => `Accettiamo l'offerta. Il nostro indirizzo di fatturazione:\n${ADDRESS}`],
  billing: [
    () => `Il nostro indirizzo di fatturazione:\n${ADDRESS}`,
    () => `La fattura per favore a ${FIRST_LINES}.`,
    () => LAST_LINES,
  ],
  counter: [
    (w) => `È troppo caro per noi. Sarebbe possibile per CHF ${w.amount}?`,
    () => "È possibile avere uno sconto?",
  ],
  decline: [() => "Purtroppo dobbiamo rifiutare la vostra offerta.", () => "Abbiamo deciso di non procedere, grazie."],
  cancel: [() => "Dobbiamo annullare la nostra prenotazione."],
  question: [
    () => "C'è un parcheggio da voi?",
    (w) => `Quante persone può ospitare ${room(w)}?`,
    (w, d) => `È libera ${room(w)} il ${d}?`,
    () => "Quanto costa il Premium Apéro?",
  ],
  visit: [() => "Potremmo visitare le sale prima?"],
  short: [
    () => "Sì.",
    () => "No.",
    () => "La prima, per favore.",
    () => "Alle 10:00.",
    () => "Sì volentieri, per noi va bene.",
  ],
  thanks: [() => "Grazie mille!", () => "Buona giornata."],
  person: [() => "Vorrei parlare con una persona, per favore."],
  claim: [() => "Abbiamo versato l'acconto questa mattina."],
  reason: [() => "Deve essere questa sala perché la nostra relatrice è in sedia a rotelle e la conosce bene."],
  hypothetical: [
    (w) => `Solo per curiosità: e se fossimo ${w.people} persone?`,
    (w, d) => `In teoria, ${room(w)} sarebbe libera anche il ${d}?`,
  ],
  quoted: [
    (w, d) =>
      `Grazie per il messaggio.\n\nIl giorno lun 11 gen 2027 alle ore 09:00 The Atelier ha scritto:\n> Spostare al ${d}?\n> Saremo ${w.people} persone nella ${room(w)}.`,
  ],
  gibberish: [() => "asdf qwer zxcv"],
};
