import type { SheetType, StillOpen } from "../../parts.ts";
import { inBrackets, join, link, list, NOTHING, say } from "../statement.ts";
import type { StepTemplates } from "../templates.ts";
import { offer } from "./offer.ts";
import { LAYOUTS } from "./thing-words.ts";
import { DAYPART, days, priced, shown, t, wants, when } from "./words.ts";

const STILL_OPEN: Record<StillOpen, string> = {
  date: "Quale data ha in mente per il Suo evento?",
  time: "Da che ora a che ora Le serve la sala?",
  people: "Quante persone verranno?",
  room: "Quale sala possiamo riservarLe?",
  answer: "Desidera procedere con la nostra offerta, o possiamo modificare qualcosa?",
  billing: "Potrebbe inviarci l'indirizzo di fatturazione, in modo che possiamo proseguire?",
  deposit: "Appena ricevuto l'acconto, potremo confermare la Sua prenotazione.",
  visit: "Quale giorno e quale ora Le vanno bene per la visita?",
  without: "Dobbiamo proseguire senza, o preferisce fermarsi qui?",
  reason: "Le andrebbe bene un'altra sala, o c'è un motivo per cui debba essere questa?",
};

/** What stands on the links to all of something. */
export const SHEETS: Record<SheetType, string> = {
  rooms: "Tutte le sale con i prezzi",
  catering: "Tutti i menù",
  catering_catalog: "Cibi e bevande con i prezzi",
  catering_menu: "Il menù per intero",
  products: "Attrezzature ed extra con i prezzi",
  offer: "L'offerta, riga per riga",
  qna: "Altre risposte",
};

/** Steps 1 to 4: what is missing, dates, rooms, the offer. */
export const steps: StepTemplates = {
  ask: ({ isOpening, missing, room, day, people }) => {
    const subject = join(
      [room ? say`${t.room(room)}` : "", people ? say`${t.count(people)} persone` : "", day ? say`${t.day(day)}` : ""],
      ", ",
    );
    const noted = subject.text === "" ? NOTHING : say`Abbiamo annotato: ${subject}.`;
    const thanks = isOpening ? say`Grazie per la Sua richiesta.` : NOTHING;
    return join([thanks, noted, wants(missing)], " ");
  },
  candidates: ({ days: all, daypart, isOutsideWish, missing }) =>
    join(
      [
        isOutsideWish
          ? say`Niente è ${t.free} esattamente come desiderava. Al di fuori del Suo desiderio potremmo proporLe queste date${daypart ? DAYPART[daypart] : ""}:`
          : say`Ecco ciò che è ${t.free}${daypart ? DAYPART[daypart] : ""}:`,
        days(all),
        join([say`Quale data Le va bene?`, wants(missing)], " "),
      ],
      "\n\n",
    ),
  no_candidates: () =>
    say`In quel periodo non abbiamo trovato nessuna data che sia ${t.free}. Quale altra data potrebbe immaginare?`,
  past_day: ({ past, proposed }) =>
    say`La data ${t.day(past)} è già passata. Intendeva ${t.day(proposed)}? La preghiamo di confermare o di indicarci un'altra data.`,
  day_taken: ({ day, days: all }) =>
    all.length === 0
      ? say`Per ${t.day(day)} ogni sala adatta è ${t.taken}. Quale altra data potrebbe immaginare?`
      : join(
          [
            say`Per ${t.day(day)} ogni sala adatta è ${t.taken}. Ecco ciò che è ${t.free}:`,
            days(all),
            say`Quale data Le va bene?`,
          ],
          "\n\n",
        ),
  rooms: ({ window, people, recommended, others, teaser }) =>
    join(
      [
        say`Per ${when(window)} e ${t.count(people)} persone Le consigliamo ${shown(recommended)}.`,
        others.length === 0 ? NOTHING : say`Possibile anche: ${list(others.map(shown), "e")}.`,
        teaser.length === 0 ? NOTHING : say`Come accompagnamento, per esempio: ${list(teaser.map(priced), "e")}.`,
        others.length === 0 ? say`Possiamo riservarLa per Lei?` : say`Quale sala possiamo riservarLe?`,
      ],
      "\n\n",
    ),
  room_trouble: ({ trouble, room, seats, people, day }) => {
    if (trouble === "unknown") return say`Non abbiamo nessuna sala «${t.verbatim(room)}».`;
    if (trouble === "too_small")
      return say`${t.room(room)} accoglie fino a ${t.count(seats ?? 0)} persone, troppo poche per ${t.count(people)}.`;
    return say`Purtroppo ${t.room(room)} è ${t.taken} per ${t.day(day)}.`;
  },
  too_many: ({ people, largest }) =>
    say`Per ${t.count(people)} persone le nostre sale sono troppo piccole: la più grande, ${t.room(largest.name)}, ne accoglie fino a ${t.count(largest.seats)}. Potreste venire in un gruppo più piccolo o dividere l'evento su più date, oppure cerchiamo insieme una casa partner. Quante persone dobbiamo prevedere?`,
  layout_warning: ({ room, seats, people, layout }) =>
    say`Nella disposizione desiderata${inBrackets(layout && LAYOUTS[layout])} ${t.room(room)} ha ${t.count(seats)} posti, meno di ${t.count(people)}; un'altra disposizione offre posto a tutti.`,
  room_locked: ({ room, day, isSecond }) =>
    isSecond
      ? say`Un altro cliente ha una prima opzione su ${t.room(room)} per ${t.day(day)}. Abbiamo annotato per Lei una seconda opzione, che avanza se l'altro cliente libera la sala.`
      : say`Le teniamo riservata ${t.room(room)} per ${t.day(day)}.`,
  whole_day: ({ window: { start, end } }) =>
    say`Poiché non conosciamo ancora i Suoi orari, prevediamo tutta la nostra giornata di apertura, dalle ${t.time(start)} alle ${t.time(end)}; ci dica semplicemente se deve essere un'altra fascia.`,
  not_in_room: ({ products, room }) =>
    say`In ${t.room(room)} non possiamo proporre ${list(
      products.map((name) => t.product(name)),
      "e",
    )}; l'offerta è quindi senza.`,
  offer,
  offer_stands: ({ room, day, total: amount, validUntil }) =>
    say`Grazie per il Suo messaggio. La nostra offerta resta invariata: ${t.room(room)} per ${t.day(day)} a ${t.money(amount)} in totale, valida fino a ${t.day(validUntil)}. Desidera procedere, o possiamo modificare qualcosa?`,
  price_by_person: ({ room, day }) =>
    say`Le teniamo riservata ${t.room(room)} per ${t.day(day)}. Una persona del nostro team calcolerà il prezzo e Le invierà l'offerta.`,
  person_answers: () =>
    say`Grazie per il Suo messaggio. Una persona del nostro team lo esaminerà e Le risponderà personalmente.`,
  not_understood: () => say`Ci scusi, non abbiamo capito bene il Suo messaggio.`,
  small_talk: () => say`Grazie per il Suo messaggio.`,
  still_open: ({ what }) => say`${STILL_OPEN[what]}`,
  ask_change: () =>
    say`Che cosa possiamo modificare per Lei: la data, gli orari, la sala, il numero di persone o gli extra?`,
  no_rooms: () =>
    say`Grazie per la Sua richiesta. Una persona del nostro team verificherà quale spazio possiamo offrirLe e Le risponderà personalmente.`,
  sheet_link: ({ sheet, url }) => link(SHEETS[sheet], url),
};
