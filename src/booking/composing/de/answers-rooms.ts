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
    "und",
  );

const rooms = (names: readonly string[]): Said => list(names.map(t.room), "und");

const layouts = ({ layouts: all }: RoomSeats): Said =>
  all.length === 0
    ? NOTHING
    : say` (${join(
        all.map(({ layout, seats }) => say`${LAYOUTS[layout]} ${t.count(seats)}`),
        ", ",
      )})`;

const holding = (room: RoomSeats): Said =>
  say`${t.room(room.name)} fasst bis zu ${t.count(room.seats)} Personen${layouts(room)}`;

const rates = ({ name, seats, hourly, halfDay, fullDay }: RoomRates): Said =>
  say`${t.room(name)} (bis ${t.count(seats)} Personen) ${join(
    [
      hourly ? say`${t.money(hourly)} ${t.unit("per_hour")}` : NOTHING,
      halfDay ? say`${t.money(halfDay)} für einen halben Tag` : NOTHING,
      fullDay ? say`${t.money(fullDay)} für einen ganzen Tag` : NOTHING,
    ],
    ", ",
  )}`;

const forPeople = (people: number | undefined): Said =>
  people === undefined ? NOTHING : say` für ${t.count(people)} Personen`;

const features = (items: readonly RoomFeature[]): Said =>
  list(
    items.map((item) => counted(item.feature, item.count)),
    "und",
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
    const others = elsewhere.length === 0 ? NOTHING : say`Das finden Sie in ${rooms(elsewhere)}.`;
    return join(
      [
        free.length === 0 ? NOTHING : say`Ja, in ${t.room(room)} ist im Raumpreis inbegriffen: ${features(free)}.`,
        there.length === 0 ? NOTHING : say`In ${t.room(room)} vorhanden: ${features(there)}.`,
        ...of("extra").map((item) =>
          item.product
            ? say`In ${t.room(room)} gegen Aufpreis: ${feature(item.feature)} (${priced(item.product)}).`
            : NOTHING,
        ),
        absent.length === 0 ? NOTHING : say`In ${t.room(room)} nicht vorhanden: ${features(absent)}.`,
        unlisted.length === 0
          ? NOTHING
          : say`Zu ${features(unlisted)} ist für ${t.room(room)} bei uns nichts vermerkt.`,
        others,
      ],
      " ",
    );
  },
  rooms_answer: ({ features: wanted, anyFeature, people, layout, day, rooms: found, isIncluded }) => {
    const withWish =
      wanted.length === 0 ? NOTHING : say` mit ${list(wanted.map(feature), anyFeature ? "oder" : "und")}`;
    const inLayout = layout === undefined ? "" : `, ${LAYOUTS[layout]},`;
    const that = day === undefined ? NOTHING : say` am ${t.day(day)}`;
    if (found.length === 0)
      return say`Einen Raum${withWish}${inLayout}${forPeople(people)} können wir Ihnen${that} leider nicht anbieten.`;
    const rate = isIncluded ? say` Das ist im Raumpreis inbegriffen.` : NOTHING;
    const free = day === undefined ? NOTHING : say`,${that} ${t.free}`;
    return say`Räume${withWish}${inLayout}${forPeople(people)}${free}: ${list(found.map(shown), "und")}.${rate}`;
  },
  room_facts: ({ room, features: more, included: items }) =>
    join(
      [
        say`${holding(room)}.`,
        items.length === 0 ? NOTHING : say`Im Raumpreis inbegriffen: ${included(items)}.`,
        more.length === 0 ? NOTHING : say`Ausserdem vorhanden: ${list(more.map(feature), "und")}.`,
      ],
      " ",
    ),
  inclusions: ({ room, included: items }) =>
    items.length === 0
      ? say`Der Preis von ${t.room(room)} gilt für den Raum selbst.`
      : say`Im Preis von ${t.room(room)} inbegriffen: ${included(items)}.`,
  capacities: ({ rooms: all, people, layout, larger }) => {
    const held = say`${join(all.map(holding), "; ")}.`;
    if (people === undefined) return held;
    const few =
      layout === undefined ? "Das ist zu wenig" : `Mit dieser Bestuhlung (${LAYOUTS[layout]}) ist das zu wenig`;
    const next = larger === undefined ? NOTHING : say`; gross genug wäre ${shown(larger)}`;
    return say`${held} ${few} für ${t.count(people)} Personen${next}.`;
  },
  areas: ({ rooms: all }) => {
    const stored = all.flatMap(({ name, sqm }) =>
      sqm === undefined ? [] : [say`${t.room(name)} hat eine Fläche von ${t.area(sqm)}`],
    );
    const unstored = all.filter(({ sqm }) => sqm === undefined).map(({ name }) => name);
    return join(
      [
        stored.length === 0 ? NOTHING : say`${join(stored, "; ")}.`,
        unstored.length === 0 ? NOTHING : say`Für ${rooms(unstored)} ist bei uns keine Fläche vermerkt.`,
      ],
      " ",
    );
  },
  price_list: ({ rooms: all, people }) =>
    join(
      [
        say`Unsere Raumpreise${forPeople(people)}: ${join(all.map(rates), "; ")}.`,
        say`Der Gesamtpreis hängt vom Datum, von der Dauer und von Ihren Zusatzwünschen ab.`,
      ],
      " ",
    ),
  free_days: ({ days: all, room, people, daypart, isOutsideWish }) => {
    const where = room === undefined ? NOTHING : say` in ${t.room(room)}`;
    const part = daypart ? DAYPART[daypart] : "";
    if (all.length === 0) return say`Wir haben${where}${forPeople(people)} kein Datum gefunden, das ${t.free} ist.`;
    const lead = isOutsideWish
      ? say`An diesen Tagen ist${where}${forPeople(people)} nichts ${t.free}. In der Nähe könnten wir Ihnen${part} anbieten:`
      : say`Diese Daten sind${where}${forPeople(people)}${part} ${t.free}:`;
    return say`${lead}\n${days(all)}`;
  },
  rooms_on_days: ({ rooms: found, people }) =>
    found.length === 0
      ? say`An diesen Tagen ist kein passender Raum${forPeople(people)} ${t.free}.`
      : say`Diese Räume sind${forPeople(people)} ${t.free}:\n${join(
          found.map(
            ({ name, seats, days: all }) =>
              say`- ${t.room(name)} (bis ${t.count(seats)} Personen): ${join(all.map(t.day), "; ")}`,
          ),
          "\n",
        )}`,
  day_status: ({ day, room, others, people }) => {
    const rest = others.length === 0 ? NOTHING : list(others.map(shown), "und");
    if (!room)
      return others.length === 0
        ? say`Am ${t.day(day)} ist jeder passende Raum${forPeople(people)} ${t.taken}.`
        : say`Am ${t.day(day)} könnten wir Ihnen${forPeople(people)} anbieten: ${rest}.`;
    const also = others.length === 0 ? NOTHING : say` An diesem Tag könnten wir Ihnen ${rest} anbieten.`;
    switch (room.status) {
      case "available":
        return say`${t.room(room.name)} ist am ${t.day(day)} ${t.free}.`;
      case "option":
        return say`${t.room(room.name)} ist am ${t.day(day)} ${t.option} belegt; wir könnten für Sie eine zweite Option notieren.${also}`;
      case "unavailable":
        return say`${t.room(room.name)} ist am ${t.day(day)} ${t.taken}.${also}`;
    }
  },
};
