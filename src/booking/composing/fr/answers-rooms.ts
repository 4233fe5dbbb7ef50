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
    "et",
  );

const rooms = (names: readonly string[]): Said => list(names.map(t.room), "et");

const layouts = ({ layouts: all }: RoomSeats): Said =>
  all.length === 0
    ? NOTHING
    : say` (${join(
        all.map(({ layout, seats }) => say`${LAYOUTS[layout]} ${t.count(seats)}`),
        ", ",
      )})`;

const holding = (room: RoomSeats): Said =>
  say`${t.room(room.name)} accueille jusqu'à ${t.count(room.seats)} personnes${layouts(room)}`;

const rates = ({ name, seats, hourly, halfDay, fullDay }: RoomRates): Said =>
  say`${t.room(name)} (jusqu'à ${t.count(seats)} personnes) ${join(
    [
      hourly ? say`${t.money(hourly)} ${t.unit("per_hour")}` : NOTHING,
      halfDay ? say`${t.money(halfDay)} pour une demi-journée` : NOTHING,
      fullDay ? say`${t.money(fullDay)} pour une journée entière` : NOTHING,
    ],
    ", ",
  )}`;

const forPeople = (people: number | undefined): Said =>
  people === undefined ? NOTHING : say` pour ${t.count(people)} personnes`;

const features = (items: readonly RoomFeature[]): Said =>
  list(
    items.map((item) => counted(item.feature, item.count)),
    "et",
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
    const others = elsewhere.length === 0 ? NOTHING : say`Vous le trouveriez dans ${rooms(elsewhere)}.`;
    return join(
      [
        free.length === 0
          ? NOTHING
          : say`Oui, dans ${t.room(room)} est compris dans le prix de la salle : ${features(free)}.`,
        there.length === 0 ? NOTHING : say`Oui, ${t.room(room)} est équipée ainsi : ${features(there)}.`,
        ...of("extra").map((item) =>
          item.product
            ? say`Dans ${t.room(room)} contre supplément : ${feature(item.feature)} (${priced(item.product)}).`
            : NOTHING,
        ),
        absent.length === 0 ? NOTHING : say`Dans ${t.room(room)} il manque : ${features(absent)}.`,
        unlisted.length === 0
          ? NOTHING
          : say`Pour ${t.room(room)}, rien n'est noté chez nous concernant ${features(unlisted)}.`,
        others,
      ],
      " ",
    );
  },
  rooms_answer: ({ features: wanted, anyFeature, people, layout, day, rooms: found, isIncluded }) => {
    const wish = list(wanted.map(feature), anyFeature ? "ou" : "et");
    const withWish = wanted.length === 0 ? NOTHING : say` avec ${wish}`;
    const inLayout = layout === undefined ? "" : ` en disposition ${LAYOUTS[layout]}`;
    const that = day === undefined ? NOTHING : say` le ${t.day(day)}`;
    if (found.length === 0)
      return say`Nous n'avons aucune salle${withWish}${inLayout}${forPeople(people)}${that} à vous proposer.`;
    const rate = isIncluded ? say` C'est compris dans le prix de la salle.` : NOTHING;
    const free = day === undefined ? NOTHING : say`, ${t.free}${that}`;
    return say`Nos salles${withWish}${inLayout}${forPeople(people)}${free} : ${list(found.map(shown), "et")}.${rate}`;
  },
  room_facts: ({ room, features: more, included: items }) =>
    join(
      [
        say`${holding(room)}.`,
        items.length === 0 ? NOTHING : say`Le prix de la salle comprend ${included(items)}.`,
        more.length === 0 ? NOTHING : say`S'y ajoutent ${list(more.map(feature), "et")}.`,
      ],
      " ",
    ),
  inclusions: ({ room, included: items }) =>
    items.length === 0
      ? say`Le prix de ${t.room(room)} vaut pour la salle elle-même.`
      : say`Le prix de ${t.room(room)} comprend ${included(items)}.`,
  capacities: ({ rooms: all, people, layout, larger }) => {
    const held = say`${join(all.map(holding), " ; ")}.`;
    if (people === undefined) return held;
    const few = layout === undefined ? "C'est trop peu" : `En disposition ${LAYOUTS[layout]}, c'est trop peu`;
    const next = larger === undefined ? NOTHING : say` ; ${shown(larger)} serait assez grande`;
    return say`${held} ${few} pour ${t.count(people)} personnes${next}.`;
  },
  areas: ({ rooms: all }) => {
    const stored = all.flatMap(({ name, sqm }) =>
      sqm === undefined ? [] : [say`${t.room(name)} a une surface de ${t.area(sqm)}`],
    );
    const unstored = all.filter(({ sqm }) => sqm === undefined).map(({ name }) => name);
    return join(
      [
        stored.length === 0 ? NOTHING : say`${join(stored, " ; ")}.`,
        unstored.length === 0 ? NOTHING : say`Pour ${rooms(unstored)}, aucune surface n'est notée chez nous.`,
      ],
      " ",
    );
  },
  price_list: ({ rooms: all, people }) =>
    join(
      [
        say`Nos prix de salle${forPeople(people)} : ${join(all.map(rates), " ; ")}.`,
        say`Le total dépend de la date, de la durée et de ce que vous y ajoutez.`,
      ],
      " ",
    ),
  free_days: ({ days: all, room, people, daypart, isOutsideWish }) => {
    const where = room === undefined ? NOTHING : say` dans ${t.room(room)}`;
    const part = daypart ? DAYPART[daypart] : "";
    if (all.length === 0) return say`Nous n'avons trouvé${where}${forPeople(people)} aucune date qui soit ${t.free}.`;
    const lead = isOutsideWish
      ? say`Aux jours demandés, rien${where}${forPeople(people)} n'est ${t.free}. À proximité${part}, nous pourrions vous proposer :`
      : say`Voici ce qui est ${t.free}${where}${forPeople(people)}${part} :`;
    return say`${lead}\n${days(all)}`;
  },
  rooms_on_days: ({ rooms: found, people }) =>
    found.length === 0
      ? say`Ces jours-là, aucune salle adaptée${forPeople(people)} n'est ${t.free}.`
      : say`Voici ce qui est ${t.free}${forPeople(people)} :\n${join(
          found.map(
            ({ name, seats, days: all }) =>
              say`- ${t.room(name)} (jusqu'à ${t.count(seats)} personnes) : ${join(all.map(t.day), " ; ")}`,
          ),
          "\n",
        )}`,
  day_status: ({ day, room, others, people }) => {
    const rest = others.length === 0 ? NOTHING : list(others.map(shown), "et");
    if (!room)
      return others.length === 0
        ? say`Le ${t.day(day)}, chaque salle adaptée${forPeople(people)} est ${t.taken}.`
        : say`Le ${t.day(day)}, nous pourrions vous proposer${forPeople(people)} : ${rest}.`;
    const also = others.length === 0 ? NOTHING : say` Ce jour-là, nous pourrions vous proposer ${rest}.`;
    switch (room.status) {
      case "available":
        return say`${t.room(room.name)} est ${t.free} le ${t.day(day)}.`;
      case "option":
        return say`${t.room(room.name)} est ${t.option} le ${t.day(day)} ; nous pourrions vous noter en deuxième position.${also}`;
      case "unavailable":
        return say`${t.room(room.name)} est ${t.taken} le ${t.day(day)}.${also}`;
    }
  },
};
