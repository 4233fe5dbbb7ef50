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
    "and",
  );

const rooms = (names: readonly string[]): Said => list(names.map(t.room), "and");

const layouts = ({ layouts: all }: RoomSeats): Said =>
  all.length === 0
    ? NOTHING
    : say` (${join(
        all.map(({ layout, seats }) => say`${LAYOUTS[layout]} ${t.count(seats)}`),
        ", ",
      )})`;

const holding = (room: RoomSeats): Said =>
  say`${t.room(room.name)} holds up to ${t.count(room.seats)} people${layouts(room)}`;

const rates = ({ name, seats, hourly, halfDay, fullDay }: RoomRates): Said =>
  say`${t.room(name)} (up to ${t.count(seats)}) ${join(
    [
      hourly ? say`${t.money(hourly)} ${t.unit("per_hour")}` : NOTHING,
      halfDay ? say`${t.money(halfDay)} for half a day` : NOTHING,
      fullDay ? say`${t.money(fullDay)} for a full day` : NOTHING,
    ],
    ", ",
  )}`;

const forPeople = (people: number | undefined): Said =>
  people === undefined ? NOTHING : say` for ${t.count(people)} people`;

const features = (items: readonly RoomFeature[]): Said =>
  list(
    items.map((item) => counted(item.feature, item.count)),
    "and",
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
    const others = elsewhere.length === 0 ? NOTHING : say`You would find it in ${rooms(elsewhere)}.`;
    return join(
      [
        free.length === 0
          ? NOTHING
          : say`Yes, in ${t.room(room)} this is included in the room rate: ${features(free)}.`,
        there.length === 0 ? NOTHING : say`Yes, ${t.room(room)} has this: ${features(there)}.`,
        ...of("extra").map((item) =>
          item.product
            ? say`In ${t.room(room)} at extra cost: ${feature(item.feature)} (${priced(item.product)}).`
            : NOTHING,
        ),
        absent.length === 0 ? NOTHING : say`${t.room(room)} has no ${features(absent)}.`,
        unlisted.length === 0
          ? NOTHING
          : say`For ${t.room(room)}, nothing about ${features(unlisted)} is noted with us.`,
        others,
      ],
      " ",
    );
  },
  rooms_answer: ({ features: wanted, anyFeature, people, layout, day, rooms: found, isIncluded }) => {
    const wish = list(wanted.map(feature), anyFeature ? "or" : "and");
    const withWish = wanted.length === 0 ? NOTHING : say` with ${wish}`;
    const inLayout = layout === undefined ? "" : ` in ${LAYOUTS[layout]} seating`;
    const that = day === undefined ? NOTHING : say` on ${t.day(day)}`;
    if (found.length === 0) return say`We have no room${withWish}${inLayout}${forPeople(people)}${that} to offer.`;
    const rate = isIncluded ? say` It is included in the room rate.` : NOTHING;
    const free = day === undefined ? NOTHING : say`, ${t.free}${that}`;
    return say`Rooms${withWish}${inLayout}${forPeople(people)}${free}: ${list(found.map(shown), "and")}.${rate}`;
  },
  room_facts: ({ room, features: more, included: items }) =>
    join(
      [
        say`${holding(room)}.`,
        items.length === 0 ? NOTHING : say`The room rate includes ${included(items)}.`,
        more.length === 0 ? NOTHING : say`It also has ${list(more.map(feature), "and")}.`,
      ],
      " ",
    ),
  inclusions: ({ room, included: items }) =>
    items.length === 0
      ? say`The rate of ${t.room(room)} is for the room itself.`
      : say`The rate of ${t.room(room)} includes ${included(items)}.`,
  capacities: ({ rooms: all, people, layout, larger }) => {
    const held = say`${join(all.map(holding), "; ")}.`;
    if (people === undefined) return held;
    const few = layout === undefined ? "That is too few" : `In ${LAYOUTS[layout]} seating that is too few`;
    const next = larger === undefined ? NOTHING : say`; ${shown(larger)} would be large enough`;
    return say`${held} ${few} for ${t.count(people)} people${next}.`;
  },
  areas: ({ rooms: all }) => {
    const stored = all.flatMap(({ name, sqm }) =>
      sqm === undefined ? [] : [say`${t.room(name)} has ${t.area(sqm)} of floor space`],
    );
    const unstored = all.filter(({ sqm }) => sqm === undefined).map(({ name }) => name);
    return join(
      [
        stored.length === 0 ? NOTHING : say`${join(stored, "; ")}.`,
        unstored.length === 0 ? NOTHING : say`For ${rooms(unstored)}, no floor area is noted with us.`,
      ],
      " ",
    );
  },
  price_list: ({ rooms: all, people }) =>
    join(
      [
        say`Our room rates${forPeople(people)}: ${join(all.map(rates), "; ")}.`,
        say`The total depends on the date, the length and what you add to it.`,
      ],
      " ",
    ),
  free_days: ({ days: all, room, people, daypart, isOutsideWish }) => {
    const where = room === undefined ? NOTHING : say` in ${t.room(room)}`;
    const part = daypart ? DAYPART[daypart] : "";
    if (all.length === 0) return say`We found no date${where}${forPeople(people)} that is ${t.free}.`;
    const lead = isOutsideWish
      ? say`On the days you asked about nothing${where}${forPeople(people)} is ${t.free}. Near them${part} we could offer:`
      : say`These dates${where}${forPeople(people)} are ${t.free}${part}:`;
    return say`${lead}\n${days(all)}`;
  },
  rooms_on_days: ({ rooms: found, people }) =>
    found.length === 0
      ? say`On those days no fitting room${forPeople(people)} is ${t.free}.`
      : say`These rooms${forPeople(people)} are ${t.free}:\n${join(
          found.map(
            ({ name, seats, days: all }) =>
              say`- ${t.room(name)} (up to ${t.count(seats)}): ${join(all.map(t.day), "; ")}`,
          ),
          "\n",
        )}`,
  day_status: ({ day, room, others, people }) => {
    const rest = others.length === 0 ? NOTHING : list(others.map(shown), "and");
    if (!room)
      return others.length === 0
        ? say`On ${t.day(day)}, every fitting room${forPeople(people)} is ${t.taken}.`
        : say`On ${t.day(day)}, we could offer you${forPeople(people)}: ${rest}.`;
    const also = others.length === 0 ? NOTHING : say` That day we could offer you ${rest}.`;
    switch (room.status) {
      case "available":
        return say`${t.room(room.name)} is ${t.free} on ${t.day(day)}.`;
      case "option":
        return say`${t.room(room.name)} is ${t.option} on ${t.day(day)}; we could note you as second in line.${also}`;
      case "unavailable":
        return say`${t.room(room.name)} is ${t.taken} on ${t.day(day)}.${also}`;
    }
  },
};
