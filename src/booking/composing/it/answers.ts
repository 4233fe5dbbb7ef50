import { Money } from "../../../platform/money.ts";
import type { AnsweredItem, AnswerPart, StandingState } from "../../answering/answer-parts.ts";
import type { DepositPolicy } from "../../venue.ts";
import { join, list, NOTHING, type Said, say } from "../statement.ts";
import type { AnswerTemplates } from "../templates.ts";
import { FAQ } from "./answers-faq.ts";
import { roomAnswers } from "./answers-rooms.ts";
import { ACCESS, DIETS, UNSTORED } from "./thing-words.ts";
import { priced, t, when } from "./words.ts";

const item = (each: AnsweredItem): Said =>
  each.isIncluded ? say`${t.product(each.name)}, compreso nel prezzo della sala` : priced(each);

const deposit = ({ enabled, type, percentage, fixedMinor, deadlineDays }: DepositPolicy, currency: string): Said => {
  if (!enabled) return say`Non chiediamo nessun acconto.`;
  const share = type === "fixed" ? t.money(Money.of(fixedMinor, currency)) : say`${t.percent(percentage)} del totale`;
  return say`Una volta accettata la nostra offerta, chiediamo un acconto di ${share}, dovuto ${t.count(deadlineDays)} giorni prima dell'evento. L'offerta indica l'importo e il giorno.`;
};

const STATE: Record<StandingState, Said> = {
  open: NOTHING,
  held: say`Le teniamo la sala in opzione, ma nulla è ancora confermato.`,
  accepted: say`La Sua accettazione ci è arrivata.`,
  in_review: say`La Sua accettazione ci è arrivata; una o un collega sta verificando la prenotazione, poi Le scriveremo.`,
  confirmed: say`La Sua prenotazione è confermata.`,
};

const noted = ({ room, day, window, people, products, total }: Extract<AnswerPart, { kind: "standing" }>): Said => {
  const facts = [
    room === undefined ? NOTHING : t.room(room),
    window ? when(window) : day === undefined ? NOTHING : t.day(day),
    people === undefined ? NOTHING : say`${t.count(people)} persone`,
    ...products.map((name) => t.verbatim(name)),
    total === undefined ? NOTHING : say`${t.money(total)} in totale`,
  ].filter(({ text }) => text !== "");
  return facts.length === 0 ? NOTHING : say`Abbiamo annotato: ${list(facts, "e")}.`;
};

/** Answers to questions. */
export const answers: AnswerTemplates = {
  ...roomAnswers,
  question_noted: ({ topics = [] }) => {
    const named = topics.filter((topic) => topic !== "other");
    if (named.length === 0)
      return say`Abbiamo trasmesso la Sua domanda; una persona del nostro team la verificherà e tornerà da Lei.`;
    const about = list(
      [...named, ...topics.filter((topic) => topic === "other")].map((topic) => UNSTORED[topic]),
      "e",
    );
    return say`Riguardo a quanto segue una persona del nostro team verificherà per Lei e Le risponderà: ${about}.`;
  },
  items: ({ items, excluded, room, diets, isMore }) =>
    join(
      [
        items.length === 0
          ? NOTHING
          : say`${diets.length === 0 ? "Possiamo proporLe" : `Possiamo proporLe (${diets.map((diet) => DIETS[diet]).join(" e ")}):`} ${list(items.map(item), "e")}.`,
        excluded.length === 0 || room === undefined
          ? NOTHING
          : say`In ${t.room(room)} non possiamo proporre ${list(excluded.map(t.product), "e")}.`,
        isMore ? say`C'è ancora altro da scegliere; ci dica che cosa ha in mente.` : NOTHING,
      ],
      " ",
    ),
  offer_total: ({ room, day, total, deposit: asked }) =>
    join(
      [
        say`La nostra offerta per ${t.room(room)} di ${t.day(day)} ammonta in totale a ${t.money(total)}.`,
        asked === undefined
          ? NOTHING
          : asked.isPaid
            ? say`L'acconto di ${t.money(asked.amount)} è pagato.`
            : say`Di questi, ${t.money(asked.amount)} sono dovuti come acconto entro ${t.day(asked.dueDay)}.`,
      ],
      " ",
    ),
  standing: (part) =>
    join(
      [
        STATE[part.state],
        noted(part),
        part.billing === undefined ? NOTHING : say`La fattura va a: ${t.verbatim(part.billing)}.`,
        part.heldUntil === undefined ? NOTHING : say`L'opzione vale fino a ${t.day(part.heldUntil)}.`,
        part.deposit === undefined
          ? NOTHING
          : part.deposit.isPaid
            ? say`L'acconto di ${t.money(part.deposit.amount)} è pagato.`
            : say`L'acconto di ${t.money(part.deposit.amount)} è dovuto entro ${t.day(part.deposit.dueDay)}.`,
      ],
      " ",
    ),
  faq: ({ topic, rooms }) => FAQ[topic](rooms),
  faq_text: ({ text }) => t.verbatim(text),
  room_access: ({ room, flags, note }) =>
    join(
      [
        say`${t.room(room)} ${
          list(
            flags.map((flag) => ACCESS[flag]),
            "e",
          ).text
        }.`,
        note === undefined ? NOTHING : t.verbatim(note),
      ],
      " ",
    ),
  opening_hours: ({ start, end }) =>
    say`La casa è aperta dalle ${t.time(start)} alle ${t.time(end)}; altri orari sono possibili previo accordo.`,
  deposit_policy: ({ policy, currency }) => deposit(policy, currency),
  option_policy: ({ days, secondAllowed }) =>
    join(
      [
        say`Appena sceglie una sala, gliela teniamo in opzione, senza impegno, per ${t.count(days)} giorni al massimo.`,
        secondAllowed
          ? say`Se un altro cliente ha la prima opzione, possiamo annotarLa in seconda posizione.`
          : NOTHING,
      ],
      " ",
    ),
  visit_policy: ({ times, weekdaysOnly, daysAhead }) =>
    join(
      [
        say`Può visitare volentieri la casa prima del Suo evento; Gliela mostriamo e rispondiamo alle Sue domande.`,
        times.length === 0
          ? NOTHING
          : say`Le visite iniziano alle ${list(times.map(t.time), "o")}${weekdaysOnly ? ", da lunedì a venerdì" : ""}${daysAhead === 0 ? NOTHING : say`; La preghiamo di avvisarci ${t.count(daysAhead)} giorni prima`}.`,
        say`Ci dica quale giorno Le andrebbe bene.`,
      ],
      " ",
    ),
};
