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
  each.isIncluded ? say`${t.product(each.name)}, included in the room rate` : priced(each);

const deposit = ({ enabled, type, percentage, fixedMinor, deadlineDays }: DepositPolicy, currency: string): Said => {
  if (!enabled) return say`We do not ask for a deposit.`;
  const share = type === "fixed" ? t.money(Money.of(fixedMinor, currency)) : say`${t.percent(percentage)} of the total`;
  return say`Once you accept our offer, we ask for a deposit of ${share}, due ${t.count(deadlineDays)} days before the event. The offer names the amount and the day.`;
};

const STATE: Record<StandingState, Said> = {
  open: NOTHING,
  held: say`We are keeping the room for you as an option, and nothing is confirmed yet.`,
  accepted: say`Your acceptance has reached us.`,
  in_review: say`Your acceptance has reached us; a colleague is checking your booking, and then you will hear from us.`,
  confirmed: say`Your booking is confirmed.`,
};

const noted = ({ room, day, window, people, products, total }: Extract<AnswerPart, { kind: "standing" }>): Said => {
  const facts = [
    room === undefined ? NOTHING : t.room(room),
    window ? when(window) : day === undefined ? NOTHING : t.day(day),
    people === undefined ? NOTHING : say`${t.count(people)} people`,
    ...products.map((name) => t.verbatim(name)),
    total === undefined ? NOTHING : say`${t.money(total)} in total`,
  ].filter(({ text }) => text !== "");
  return facts.length === 0 ? NOTHING : say`We have noted: ${list(facts, "and")}.`;
};

/** Answers to questions. */
export const answers: AnswerTemplates = {
  ...roomAnswers,
  question_noted: ({ topics = [] }) => {
    const named = topics.filter((topic) => topic !== "other");
    if (named.length === 0) return say`We have passed your question on; a colleague will check it and get back to you.`;
    const about = list(
      [...named, ...topics.filter((topic) => topic === "other")].map((topic) => UNSTORED[topic]),
      "and",
    );
    return say`About ${about} a colleague will check for you and get back to you.`;
  },
  items: ({ items, excluded, room, diets, isMore }) =>
    join(
      [
        items.length === 0
          ? NOTHING
          : say`${diets.length === 0 ? "We can offer" : `We can offer ${diets.map((diet) => DIETS[diet]).join(" and ")}:`} ${list(items.map(item), "and")}.`,
        excluded.length === 0 || room === undefined
          ? NOTHING
          : say`${list(excluded.map(t.product), "and")} cannot be had in ${t.room(room)}.`,
        isMore ? say`There is more to choose from; tell us what you have in mind.` : NOTHING,
      ],
      " ",
    ),
  offer_total: ({ room, day, total, deposit: asked }) =>
    join(
      [
        say`Our offer for ${t.room(room)} on ${t.day(day)} comes to ${t.money(total)} in total.`,
        asked === undefined
          ? NOTHING
          : asked.isPaid
            ? say`The deposit of ${t.money(asked.amount)} has been paid.`
            : say`${t.money(asked.amount)} of it is the deposit, due by ${t.day(asked.dueDay)}.`,
      ],
      " ",
    ),
  standing: (part) =>
    join(
      [
        STATE[part.state],
        noted(part),
        part.billing === undefined ? NOTHING : say`The invoice goes to: ${t.verbatim(part.billing)}.`,
        part.heldUntil === undefined ? NOTHING : say`The option is valid until ${t.day(part.heldUntil)}.`,
        part.deposit === undefined
          ? NOTHING
          : part.deposit.isPaid
            ? say`The deposit of ${t.money(part.deposit.amount)} has been paid.`
            : say`The deposit of ${t.money(part.deposit.amount)} is due by ${t.day(part.deposit.dueDay)}.`,
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
            "and",
          ).text
        }.`,
        note === undefined ? NOTHING : t.verbatim(note),
      ],
      " ",
    ),
  opening_hours: ({ start, end }) =>
    say`The house is open from ${t.time(start)} to ${t.time(end)}; other hours are possible by arrangement.`,
  deposit_policy: ({ policy, currency }) => deposit(policy, currency),
  option_policy: ({ days, secondAllowed }) =>
    join(
      [
        say`Once you choose a room we hold it for you as an option, without obligation, for up to ${t.count(days)} days.`,
        secondAllowed ? say`If another party has the first option, we can note you as second in line.` : NOTHING,
      ],
      " ",
    ),
  visit_policy: ({ times, weekdaysOnly, daysAhead }) =>
    join(
      [
        say`You are welcome to visit the house before your event; we show you around and answer your questions.`,
        times.length === 0
          ? NOTHING
          : say`Visits start at ${list(times.map(t.time), "or")}${weekdaysOnly ? ", from Monday to Friday" : ""}${daysAhead === 0 ? NOTHING : say`; please give us ${t.count(daysAhead)} days' notice`}.`,
        say`Tell us which day would suit you.`,
      ],
      " ",
    ),
};
