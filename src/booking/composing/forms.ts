import { type Day, type TimeOfDay, weekdayOf } from "../../platform/days.ts";
import type { Money } from "../../platform/money.ts";
import type { Unit } from "../words.ts";
import type { Said } from "./statement.ts";

/** How a language writes things; the verifier reads them by the same words. */
export interface Forms {
  thousands: "," | "'";
  /** Between hours and minutes: 14:00, 14h00. */
  afterHours: ":" | "h";
  weekdays: readonly string[];
  /** Between weekday and date. */
  afterWeekday: ", " | " ";
  units: Readonly<Record<Unit, string>>;
  status: { free: string; taken: string; option: string };
  or: string;
  and: string;
}

/** The things that templates may state, each with its claim. */
export interface Writer {
  forms: Forms;
  /** With the weekday: "Saturday, 14.02.2026", "samedi 14.02.2026". */
  day(day: Day): Said;
  time(time: TimeOfDay): Said;
  money(amount: Money): Said;
  count(count: number): Said;
  percent(percent: number): Said;
  /** Square metres: "75 m²", "45.5 m²". */
  area(sqm: number): Said;
  room(name: string): Said;
  product(name: string): Said;
  unit(unit: Unit): Said;
  verbatim(text: string): Said;
  free: Said;
  taken: Said;
  option: Said;
}

const MINOR_DIGITS = 2;

/** CHF 1,200.00 (English) · CHF 1'200.00 (Swiss German, French and Italian). */
export const formatMoney = ({ minor, currency }: Money, thousands: string): string => {
  const digits = String(Math.abs(minor)).padStart(MINOR_DIGITS + 1, "0");
  const whole = digits.slice(0, -MINOR_DIGITS).replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return `${currency} ${minor < 0 ? "-" : ""}${whole}.${digits.slice(-MINOR_DIGITS)}`;
};

/** DD.MM.YYYY */
export const formatDay = (day: Day): string => day.split("-").reverse().join(".");

export const writer = (forms: Forms): Writer => ({
  forms,
  day: (day) => ({
    text: `${forms.weekdays[weekdayOf(day) - 1]}${forms.afterWeekday}${formatDay(day)}`,
    claims: [{ kind: "day", day }],
  }),
  time: (time) => ({ text: time.replace(":", forms.afterHours), claims: [{ kind: "time", time }] }),
  money: (amount) => ({
    text: formatMoney(amount, forms.thousands),
    claims: [{ kind: "money", minor: amount.minor, currency: amount.currency }],
  }),
  count: (count) => ({ text: String(count), claims: [{ kind: "count", count }] }),
  percent: (percent) => ({ text: `${percent} %`, claims: [{ kind: "percent", percent }] }),
  area: (sqm) => ({ text: `${sqm} m²`, claims: [{ kind: "area", sqm }] }),
  room: (name) => ({ text: name, claims: [{ kind: "room", name }] }),
  product: (name) => ({ text: name, claims: [{ kind: "product", name }] }),
  unit: (unit) => ({ text: forms.units[unit], claims: [{ kind: "unit", unit }] }),
  verbatim: (text) => (text === "" ? { text, claims: [] } : { text, claims: [{ kind: "verbatim", text }] }),
  free: { text: forms.status.free, claims: [{ kind: "status", status: "free" }] },
  taken: { text: forms.status.taken, claims: [{ kind: "status", status: "taken" }] },
  option: { text: forms.status.option, claims: [{ kind: "status", status: "option" }] },
});
