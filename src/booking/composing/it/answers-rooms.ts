import type { IncludedItem, RoomFeature, RoomRates, RoomSeats } from "../../answering/answer-parts.ts";
import type { Feature } from "../../features.ts";
import { join, list, NOTHING, type Said, say } from "../statement.ts";
import type { AnswerTemplates } from "../templates.ts";
import { FEATURES, FEATURES_COUNTED, LAYOUTS } from "./thing-words.ts";
import { DAYPART, days, priced, shown, t } from "./words.ts";

/** What a room has is a claim like a product: no word of it may be another. */
export const feature = (name: Feature): Said => t.product(FEATURES[name]);

const counted = (name: Feature, count: number | undefined): Said =>
  count === undefined || count < 2
    ? feature(name)
    : say`${t.count(count)} ${t.product(FEATURES_COUNTED[name] ?? FEATURES[name])}`;

const included = (items: readonly IncludedItem[]): Said =>
  list(
    items.map((item) => ("label" in item ? t.product(item.label) : counted(item.feature, item.count))),
    "e",
  );

const rooms = (names: readonly string[]): Said => list(names.map(t.room), "e");

const layouts = ({ layouts: all }: RoomSeats): Said =>
  all.length === 0
    ? NOTHING
    : say` (${join(
        all.map(({ layout, seats }) => say`${LAYOUTS[layout]} ${t.count(seats)}`),
        ", ",
      )})`;

const holding = (room: RoomSeats): Said =>
  say`${t.room(room.name)} accoglie fino a ${t.count(room.seats)} persone${layouts(room)}`;

const rates = ({ name, seats, hourly, halfDay, fullDay }: RoomRates): Said =>
  say`${t.room(name)} (fino a ${t.count(seats)} persone) ${join(
    [
      hourly ? say`${t.money(hourly)} ${t.unit("per_hour")}` : NOTHING,
      halfDay ? say`${t.money(halfDay)} per mezza giornata` : NOTHING,
      fullDay ? say`${t.money(fullDay)} per una giornata intera` : NOTHING,
    ],
    ", ",
  )}`;

const forPeople = (people: number | undefined): Said =>
  people === undefined ? NOTHING : say` per ${t.count(people)} persone`;

const features = (items: readonly RoomFeature[]): Said =>
  list(
    items.map((item) => counted(item.feature, item.count)),
    "e",
  );

/** What rooms there are, what is in them, how many they hold, what they cost, when they are free. */
export const roomAnswers: Pick<
  AnswerTemplates,
  | "room_features"
  | "rooms_answer"
  | "room_facts"
  | "inclusions"
  | "capacities"
  | "areas"
  | "price_list"
  | "free_days"
  | "rooms_on_days"
  | "day_status"
> = {
  room_features: ({ room, items, elsewhere }) => {
    const of = (state: RoomFeature["state"]) => items.filter((item) => item.state === state);
    const [free, there, absent, unlisted] = [of("included"), of("there"), of("absent"), of("unlisted")];
    const others = elsewhere.length === 0 ? NOTHING : say`Lo troverebbe in ${rooms(elsewhere)}.`;
    return join(
      [
        free.length === 0 ? NOTHING : say`Sì, in ${t.room(room)} è compreso nel prezzo della sala: ${features(free)}.`,
        there.length === 0 ? NOTHING : say`Sì, ${t.room(room)} ha: ${features(there)}.`,
        ...of("extra").map((item) =>
          item.product
            ? say`In ${t.room(room)} a pagamento: ${feature(item.feature)} (${priced(item.product)}).`
            : NOTHING,
        ),
        absent.length === 0 ? NOTHING : say`In ${t.room(room)} manca: ${features(absent)}.`,
        unlisted.length === 0
          ? NOTHING
          : say`Per ${t.room(room)} da noi non è annotato nulla riguardo a: ${features(unlisted)}.`,
        others,
      ],
      " ",
    );
  },
  rooms_answer: ({ features: wanted, anyFeature, people, layout, day, rooms: found, isIncluded }) => {
    const wish = list(wanted.map(feature), anyFeature ? "o" : "e");
    const withWish = wanted.length === 0 ? NOTHING : say` con ${wish}`;
    const inLayout = layout === undefined ? "" : ` in disposizione ${LAYOUTS[layout]}`;
    const that = day === undefined ? NOTHING : say` per ${t.day(day)}`;
    if (found.length === 0)
      return say`Non abbiamo nessuna sala${withWish}${inLayout}${forPeople(people)}${that} da proporLe.`;
    const rate = isIncluded ? say` È compreso nel prezzo della sala.` : NOTHING;
    const free = day === undefined ? NOTHING : say`, ${t.free}${that}`;
    return say`Le nostre sale${withWish}${inLayout}${forPeople(people)}${free}: ${list(found.map(shown), "e")}.${rate}`;
  },
  room_facts: ({ room, features: more, included: items }) =>
    join(
      [
        say`${holding(room)}.`,
        items.length === 0 ? NOTHING : say`Il prezzo della sala comprende ${included(items)}.`,
        more.length === 0 ? NOTHING : say`Si aggiungono ${list(more.map(feature), "e")}.`,
      ],
      " ",
    ),
  inclusions: ({ room, included: items }) =>
    items.length === 0
      ? say`Il prezzo di ${t.room(room)} vale per la sala stessa.`
      : say`Il prezzo di ${t.room(room)} comprende ${included(items)}.`,
  capacities: ({ rooms: all, people, layout, larger }) => {
    const held = say`${join(all.map(holding), "; ")}.`;
    if (people === undefined) return held;
    const few =
      layout === undefined ? "Sono troppo pochi posti" : `In disposizione ${LAYOUTS[layout]} sono troppo pochi posti`;
    const next = larger === undefined ? NOTHING : say`; ${shown(larger)} sarebbe abbastanza grande`;
    return say`${held} ${few} per ${t.count(people)} persone${next}.`;
  },
  areas: ({ rooms: all }) => {
    const stored = all.flatMap(({ name, sqm }) =>
      sqm === undefined ? [] : [say`${t.room(name)} ha una superficie di ${t.area(sqm)}`],
    );
    const unstored = all.filter(({ sqm }) => sqm === undefined).map(({ name }) => name);
    return join(
      [
        stored.length === 0 ? NOTHING : say`${join(stored, "; ")}.`,
        unstored.length === 0 ? NOTHING : say`Per ${rooms(unstored)} da noi non è annotata alcuna superficie.`,
      ],
      " ",
    );
  },
  price_list: ({ rooms: all, people }) =>
    join(
      [
        say`I nostri prezzi per le sale${forPeople(people)}: ${join(all.map(rates), "; ")}.`,
        say`Il totale dipende dalla data, dalla durata e da ciò che aggiunge.`,
      ],
      " ",
    ),
  free_days: ({ days: all, room, people, daypart, isOutsideWish }) => {
    const where = room === undefined ? NOTHING : say` in ${t.room(room)}`;
    const part = daypart ? DAYPART[daypart] : "";
    if (all.length === 0) return say`Non abbiamo trovato${where}${forPeople(people)} nessuna data che sia ${t.free}.`;
    const lead = isOutsideWish
      ? say`Nei giorni richiesti niente${where}${forPeople(people)} è ${t.free}. Nelle vicinanze${part} potremmo proporLe:`
      : say`Ecco ciò che è ${t.free}${where}${forPeople(people)}${part}:`;
    return say`${lead}\n${days(all)}`;
  },
  rooms_on_days: ({ rooms: found, people }) =>
    found.length === 0
      ? say`In quei giorni per nessuna sala adatta${forPeople(people)} risulta posto ${t.free}.`
      : say`Ecco ciò che è ${t.free}${forPeople(people)}:\n${join(
          found.map(
            ({ name, seats, days: all }) =>
              say`- ${t.room(name)} (fino a ${t.count(seats)} persone): ${join(all.map(t.day), "; ")}`,
          ),
          "\n",
        )}`,
  day_status: ({ day, room, others, people }) => {
    const rest = others.length === 0 ? NOTHING : list(others.map(shown), "e");
    if (!room)
      return others.length === 0
        ? say`Per ${t.day(day)} ogni sala adatta${forPeople(people)} è ${t.taken}.`
        : say`Per ${t.day(day)} potremmo proporLe${forPeople(people)}: ${rest}.`;
    const also = others.length === 0 ? NOTHING : say` Quel giorno potremmo proporLe ${rest}.`;
    switch (room.status) {
      case "available":
        return say`${t.room(room.name)} è ${t.free} per ${t.day(day)}.`;
      case "option":
        return say`${t.room(room.name)} è ${t.option} per ${t.day(day)}; potremmo annotarLa in seconda posizione.${also}`;
      case "unavailable":
        return say`${t.room(room.name)} è ${t.taken} per ${t.day(day)}.${also}`;
    }
  },
};
