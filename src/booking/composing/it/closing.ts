import type { Change, UnderReview } from "../../closing-parts.ts";
import type { BillingField } from "../../facts.ts";
import { join, list, NOTHING, type Said, say } from "../statement.ts";
import type { ClosingTemplates } from "../templates.ts";
import { priced, t, when } from "./words.ts";

const FIELDS: Record<BillingField, string> = {
  name_or_company: "il nome o l'azienda",
  street: "la via e il numero",
  postal_code: "il codice postale",
  city: "la località",
  country: "il Paese",
};

const COUNTRIES: Record<string, string> = {
  Switzerland: "Svizzera",
  Germany: "Germania",
  Austria: "Austria",
  France: "Francia",
  Italy: "Italia",
};

const REVIEWED: Record<UnderReview, string> = {
  acceptance:
    "Grazie per aver accettato la nostra offerta. Una persona del nostro team la esamina, poi riceverà nostre notizie.",
  confirmation:
    "Ora abbiamo tutto ciò che serve. Una persona del nostro team verifica la Sua prenotazione per la conferma definitiva.",
  counter: "Una persona del nostro team esamina il Suo desiderio sul prezzo e Le darà una risposta.",
  payment: "Grazie per averci informati del pagamento. Una persona del nostro team verifica che sia arrivato.",
  change:
    "La Sua prenotazione è confermata; una persona del nostro team deve quindi prima esaminare il Suo desiderio. Fino ad allora resta com'è.",
  cancellation:
    "Abbiamo ricevuto il Suo desiderio di annullare. Una persona del nostro team lo esamina e Le risponderà personalmente.",
  conflict:
    "Grazie per avercelo detto. Una persona del nostro team lo esamina insieme alla prenotazione dell'altro cliente e deciderà.",
  refund: "Una persona del nostro team verifica la differenza rispetto a quanto ha pagato.",
};

const changed = (change: Change): Said => {
  switch (change.what) {
    case "day":
      return say`la data da ${t.day(change.from)} a ${t.day(change.to)}`;
    case "times":
      return say`gli orari da ${t.time(change.from.start)}-${t.time(change.from.end)} a ${t.time(change.to.start)}-${t.time(change.to.end)}`;
    case "people":
      return say`il numero di persone da ${t.count(change.from)} a ${t.count(change.to)}`;
    case "room":
      return say`la sala da ${t.room(change.from)} a ${t.room(change.to)}`;
  }
};

const items = (names: readonly string[]): Said =>
  list(
    names.map((name) => t.verbatim(name)),
    "e",
  );

/** Steps 5 to 7: negotiation, billing, deposit, confirmation, and what goes wrong with them. */
export const closing: ClosingTemplates = {
  changed: ({ changes }) => say`Abbiamo modificato ${list(changes.map(changed), "e")}.`,
  duplicate: () =>
    say`Abbiamo già ricevuto questo stesso messaggio e da allora nulla è cambiato. Ci dica se possiamo adattare qualcosa.`,
  accepted: () => say`Grazie per aver accettato la nostra offerta.`,
  billing_noted: ({ assumedCountry }) =>
    assumedCountry === undefined
      ? say`Grazie, abbiamo annotato il Suo indirizzo di fatturazione.`
      : say`Grazie, abbiamo annotato il Suo indirizzo di fatturazione, con ${t.verbatim(COUNTRIES[assumedCountry] ?? assumedCountry)} come Paese; ci dica se è un altro.`,
  ask_billing: ({ missing }) =>
    say`Per la fattura ci manca ancora: ${
      list(
        missing.map((field) => FIELDS[field]),
        "e",
      ).text
    }. Potrebbe inviarci l'indirizzo di fatturazione?`,
  ask_deposit: ({ amount, dueDay, isRest }) =>
    isRest
      ? say`Dell'acconto restano aperti ${t.money(amount)}. La preghiamo di versarli entro ${t.day(dueDay)}; appena ricevuti, potremo confermare la Sua prenotazione.`
      : say`Per garantire la Sua prenotazione, La preghiamo di versare l'acconto di ${t.money(amount)} entro ${t.day(dueDay)}. Appena ricevuto, potremo confermare la Sua prenotazione.`,
  deposit_received: ({ amount }) => say`Abbiamo ricevuto il Suo acconto di ${t.money(amount)}, grazie.`,
  credit: ({ amount }) =>
    say`Ha già pagato ${t.money(amount)} in più dell'acconto ora richiesto. Una persona del nostro team verifica come regolarlo con Lei.`,
  in_review: ({ what }) => say`${REVIEWED[what]}`,
  acceptance_agreed: ({ room, day }) =>
    say`Grazie per aver accettato la nostra offerta per ${t.room(room)}, ${t.day(day)}; procediamo volentieri. Riceverà poi la conferma definitiva.`,
  revise_offer: () =>
    say`Grazie per aver accettato la nostra offerta. Dobbiamo rivederla ancora una volta prima di procedere e torneremo presto da Lei.`,
  confirmation: ({ room, window, people, total, deposit }) =>
    join(
      [
        say`La Sua prenotazione è confermata: ${t.room(room)}, ${when(window)}, ${t.count(people)} persone, ${t.money(total)} in totale.`,
        deposit ? say`Abbiamo ricevuto il Suo acconto di ${t.money(deposit)}, grazie.` : NOTHING,
        say`Ci rallegriamo di accoglierLa.`,
      ],
      " ",
    ),
  booking_stands: ({ room, day }) =>
    say`Grazie per il Suo messaggio. La Sua prenotazione resta confermata: ${t.room(room)}, ${t.day(day)}. Ci dica se possiamo fare qualcosa per Lei.`,
  declined: () =>
    say`Grazie per averci informati. Abbiamo chiuso la Sua richiesta e liberato la sala. Saremo lieti di risentirLa un'altra volta.`,
  cancelled: () =>
    say`Come desiderava, abbiamo annullato la Sua prenotazione. Saremo lieti di risentirLa un'altra volta.`,
  counter_noted: ({ total, removable }) =>
    join(
      [
        say`Grazie per la Sua proposta. La nostra offerta è di ${t.money(total)} in totale.`,
        removable.length === 0 ? NOTHING : say`Ciò che si potrebbe tralasciare: ${list(removable.map(priced), "o")}.`,
        say`${REVIEWED.counter}`,
      ],
      " ",
    ),
  price_kept: ({ total }) =>
    say`Abbiamo riesaminato la Sua proposta. Purtroppo non possiamo scendere sotto la nostra offerta di ${t.money(total)} in totale. Desidera procedere, o dobbiamo tralasciare qualcosa?`,
  ask_room_reason: ({ room, day }) =>
    say`Un altro cliente ha una prima opzione su ${t.room(room)} per ${t.day(day)}, perciò non possiamo ancora confermarGliela. Le andrebbe bene un'altra sala? Oppure c'è un motivo per cui debba essere questa? Ce lo dica, e vedremo che cosa possiamo fare.`,
  room_won: ({ room, day }) => say`Buone notizie: ${t.room(room)} è Sua per ${t.day(day)}.`,
  room_lost: ({ room, day }) =>
    say`Purtroppo ${t.room(room)} per ${t.day(day)} è andata all'altro cliente, che aveva un'opzione.`,
  option_promoted: ({ room, day }) =>
    say`Buone notizie: l'altro cliente ha liberato ${t.room(room)}, e ora Lei ha la prima opzione per ${t.day(day)}.`,
  option_expired: ({ room, day }) =>
    say`La Sua opzione su ${t.room(room)} per ${t.day(day)} è scaduta; la sala è di nuovo aperta ad altri. Ci dica se è ancora interessato, e verificheremo volentieri di nuovo.`,
  sourcing: ({ items: names }) =>
    say`Il nostro team verifica se possiamo procurarLe quanto segue: ${items(names)}. Le daremo una risposta.`,
  sourcing_waits: ({ items: names }) =>
    say`Il nostro team sta ancora verificando se possiamo procurarLe quanto segue: ${items(names)}. Riceverà la risposta e l'offerta insieme.`,
  sourced: ({ items: names }) => say`Buone notizie, possiamo procurarLe quanto segue: ${items(names)}.`,
  sourcing_failed: ({ items: names }) =>
    say`Ci dispiace, non abbiamo potuto procurarLe quanto segue per il Suo evento: ${items(names)}. Dobbiamo proseguire senza, o preferisce fermarsi qui?`,
};
