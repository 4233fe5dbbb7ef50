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
  each.isIncluded ? say`${t.product(each.name)}, compris dans le prix de la salle` : priced(each);

const deposit = ({ enabled, type, percentage, fixedMinor, deadlineDays }: DepositPolicy, currency: string): Said => {
  if (!enabled) return say`Nous ne demandons pas d'acompte.`;
  const share = type === "fixed" ? t.money(Money.of(fixedMinor, currency)) : say`${t.percent(percentage)} du total`;
  return say`Une fois que vous avez accepté notre offre, nous demandons un acompte de ${share}, dû ${t.count(deadlineDays)} jours avant l'événement. L'offre indique le montant et le jour.`;
};

const STATE: Record<StandingState, Said> = {
  open: NOTHING,
  held: say`Nous vous gardons la salle en option, rien n'est encore confirmé.`,
  accepted: say`Votre accord nous est bien parvenu.`,
  in_review: say`Votre accord nous est bien parvenu ; une ou un collègue vérifie la réservation, puis nous vous écrirons.`,
  confirmed: say`Votre réservation est confirmée.`,
};

const noted = ({ room, day, window, people, products, total }: Extract<AnswerPart, { kind: "standing" }>): Said => {
  const facts = [
    room === undefined ? NOTHING : t.room(room),
    window ? when(window) : day === undefined ? NOTHING : t.day(day),
    people === undefined ? NOTHING : say`${t.count(people)} personnes`,
    ...products.map((name) => t.verbatim(name)),
    total === undefined ? NOTHING : say`${t.money(total)} au total`,
  ].filter(({ text }) => text !== "");
  return facts.length === 0 ? NOTHING : say`Nous avons noté : ${list(facts, "et")}.`;
};

/** Answers to questions. */
export const answers: AnswerTemplates = {
  ...roomAnswers,
  question_noted: ({ topics = [] }) => {
    const named = topics.filter((topic) => topic !== "other");
    if (named.length === 0)
      return say`Nous avons transmis votre question ; une personne de notre équipe la vérifiera et reviendra vers vous.`;
    const about = list(
      [...named, ...topics.filter((topic) => topic === "other")].map((topic) => UNSTORED[topic]),
      "et",
    );
    return say`Concernant ${about}, une personne de notre équipe vérifiera pour vous et reviendra vers vous.`;
  },
  items: ({ items, excluded, room, diets, isMore }) =>
    join(
      [
        items.length === 0
          ? NOTHING
          : say`${diets.length === 0 ? "Nous pouvons vous proposer" : `Nous pouvons vous proposer (${diets.map((diet) => DIETS[diet]).join(" et ")}) :`} ${list(items.map(item), "et")}.`,
        excluded.length === 0 || room === undefined
          ? NOTHING
          : say`Dans ${t.room(room)} nous ne pouvons pas proposer ${list(excluded.map(t.product), "et")}.`,
        isMore ? say`Il y a encore d'autres choix ; dites-nous ce que vous imaginez.` : NOTHING,
      ],
      " ",
    ),
  offer_total: ({ room, day, total, deposit: asked }) =>
    join(
      [
        say`Notre offre pour ${t.room(room)} le ${t.day(day)} s'élève à ${t.money(total)} au total.`,
        asked === undefined
          ? NOTHING
          : asked.isPaid
            ? say`L'acompte de ${t.money(asked.amount)} est payé.`
            : say`De ce montant, ${t.money(asked.amount)} sont dus comme acompte jusqu'au ${t.day(asked.dueDay)}.`,
      ],
      " ",
    ),
  standing: (part) =>
    join(
      [
        STATE[part.state],
        noted(part),
        part.billing === undefined ? NOTHING : say`La facture est adressée à : ${t.verbatim(part.billing)}.`,
        part.heldUntil === undefined ? NOTHING : say`L'option est valable jusqu'au ${t.day(part.heldUntil)}.`,
        part.deposit === undefined
          ? NOTHING
          : part.deposit.isPaid
            ? say`L'acompte de ${t.money(part.deposit.amount)} est payé.`
            : say`L'acompte de ${t.money(part.deposit.amount)} est dû jusqu'au ${t.day(part.deposit.dueDay)}.`,
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
            "et",
          ).text
        }.`,
        note === undefined ? NOTHING : t.verbatim(note),
      ],
      " ",
    ),
  opening_hours: ({ start, end }) =>
    say`La maison est ouverte de ${t.time(start)} à ${t.time(end)} ; d'autres heures sont possibles sur entente.`,
  deposit_policy: ({ policy, currency }) => deposit(policy, currency),
  option_policy: ({ days, secondAllowed }) =>
    join(
      [
        say`Dès que vous choisissez une salle, nous vous la tenons en option, sans engagement, pendant ${t.count(days)} jours au plus.`,
        secondAllowed
          ? say`Si un autre client tient la première option, nous pouvons vous noter en deuxième position.`
          : NOTHING,
      ],
      " ",
    ),
  visit_policy: ({ times, weekdaysOnly, daysAhead }) =>
    join(
      [
        say`Vous pouvez volontiers visiter la maison avant votre événement ; nous vous la montrons et répondons à vos questions.`,
        times.length === 0
          ? NOTHING
          : say`Les visites commencent à ${list(times.map(t.time), "ou")}${weekdaysOnly ? ", du lundi au vendredi" : ""}${daysAhead === 0 ? NOTHING : say` ; veuillez nous prévenir ${t.count(daysAhead)} jours à l'avance`}.`,
        say`Dites-nous quel jour vous conviendrait.`,
      ],
      " ",
    ),
};
