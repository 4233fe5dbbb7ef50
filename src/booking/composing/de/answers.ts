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
  each.isIncluded ? say`${t.product(each.name)}, im Raumpreis inbegriffen` : priced(each);

const deposit = ({ enabled, type, percentage, fixedMinor, deadlineDays }: DepositPolicy, currency: string): Said => {
  if (!enabled) return say`Wir verlangen keine Anzahlung.`;
  const share =
    type === "fixed" ? t.money(Money.of(fixedMinor, currency)) : say`${t.percent(percentage)} des Gesamtpreises`;
  return say`Nach Ihrer Zusage zur Offerte bitten wir um eine Anzahlung von ${share}, fällig ${t.count(deadlineDays)} Tage vor dem Anlass. Betrag und Tag stehen in der Offerte.`;
};

const STATE: Record<StandingState, Said> = {
  open: NOTHING,
  held: say`Wir halten den Raum für Sie als Option frei, bestätigt ist noch nichts.`,
  accepted: say`Ihre Zusage ist bei uns eingetroffen.`,
  in_review: say`Ihre Zusage ist bei uns eingetroffen; eine Kollegin oder ein Kollege prüft die Buchung, danach hören Sie von uns.`,
  confirmed: say`Ihre Buchung ist bestätigt.`,
};

const noted = ({ room, day, window, people, products, total }: Extract<AnswerPart, { kind: "standing" }>): Said => {
  const facts = [
    room === undefined ? NOTHING : t.room(room),
    window ? when(window) : day === undefined ? NOTHING : t.day(day),
    people === undefined ? NOTHING : say`${t.count(people)} Personen`,
    ...products.map((name) => t.verbatim(name)),
    total === undefined ? NOTHING : say`insgesamt ${t.money(total)}`,
  ].filter(({ text }) => text !== "");
  return facts.length === 0 ? NOTHING : say`Notiert haben wir: ${list(facts, "und")}.`;
};

/** Answers to questions. */
export const answers: AnswerTemplates = {
  ...roomAnswers,
  question_noted: ({ topics = [] }) => {
    const named = topics.filter((topic) => topic !== "other");
    if (named.length === 0) return say`Ihre Frage haben wir weitergegeben; wir klären sie und melden uns bei Ihnen.`;
    const about = list(
      [...named, ...topics.filter((topic) => topic === "other")].map((topic) => UNSTORED[topic]),
      "und",
    );
    return say`Ihre Frage zu ${about} klären wir und melden uns bei Ihnen.`;
  },
  items: ({ items, excluded, room, diets, isMore }) =>
    join(
      [
        items.length === 0
          ? NOTHING
          : say`${diets.length === 0 ? "Anbieten können wir Ihnen" : `Anbieten können wir Ihnen ${diets.map((diet) => DIETS[diet]).join(" und ")}:`} ${list(items.map(item), "und")}.`,
        excluded.length === 0 || room === undefined
          ? NOTHING
          : say`In ${t.room(room)} nicht zu haben: ${list(excluded.map(t.product), "und")}.`,
        isMore ? say`Es gibt noch mehr zur Auswahl; sagen Sie uns, was Ihnen vorschwebt.` : NOTHING,
      ],
      " ",
    ),
  offer_total: ({ room, day, total, deposit: asked }) =>
    join(
      [
        say`Unsere Offerte für ${t.room(room)} am ${t.day(day)} beträgt insgesamt ${t.money(total)}.`,
        asked === undefined
          ? NOTHING
          : asked.isPaid
            ? say`Die Anzahlung von ${t.money(asked.amount)} ist bezahlt.`
            : say`Davon sind ${t.money(asked.amount)} als Anzahlung bis ${t.day(asked.dueDay)} fällig.`,
      ],
      " ",
    ),
  standing: (part) =>
    join(
      [
        STATE[part.state],
        noted(part),
        part.billing === undefined ? NOTHING : say`Die Rechnung geht an: ${t.verbatim(part.billing)}.`,
        part.heldUntil === undefined ? NOTHING : say`Die Option gilt bis ${t.day(part.heldUntil)}.`,
        part.deposit === undefined
          ? NOTHING
          : part.deposit.isPaid
            ? say`Die Anzahlung von ${t.money(part.deposit.amount)} ist bezahlt.`
            : say`Die Anzahlung von ${t.money(part.deposit.amount)} ist bis ${t.day(part.deposit.dueDay)} fällig.`,
      ],
      " ",
    ),
  faq: ({ topic, rooms }) => FAQ[topic](rooms),
  faq_text: ({ text }) => t.verbatim(text),
  room_access: ({ room, flags }) =>
    say`${t.room(room)} ${
      list(
        flags.map((flag) => ACCESS[flag]),
        "und",
      ).text
    }.`,
  opening_hours: ({ start, end }) =>
    say`Das Haus ist von ${t.time(start)} bis ${t.time(end)} Uhr offen; andere Zeiten sind nach Absprache möglich.`,
  deposit_policy: ({ policy, currency }) => deposit(policy, currency),
  option_policy: ({ days, secondAllowed }) =>
    join(
      [
        say`Sobald Sie einen Raum wählen, halten wir ihn als unverbindliche Option bis zu ${t.count(days)} Tage für Sie frei.`,
        secondAllowed ? say`Hat eine andere Partei die erste Option, notieren wir für Sie gerne eine zweite.` : NOTHING,
      ],
      " ",
    ),
  visit_policy: ({ times, weekdaysOnly, daysAhead }) =>
    join(
      [
        say`Eine Besichtigung vor Ihrem Anlass ist gerne möglich; wir führen Sie durchs Haus und beantworten Ihre Fragen.`,
        times.length === 0
          ? NOTHING
          : say`Beginn ist um ${list(times.map(t.time), "oder")} Uhr${weekdaysOnly ? ", von Montag bis Freitag" : ""}${daysAhead === 0 ? NOTHING : say`; bitte melden Sie sich ${t.count(daysAhead)} Tage vorher`}.`,
        say`Sagen Sie uns, welcher Tag Ihnen passen würde.`,
      ],
      " ",
    ),
};
