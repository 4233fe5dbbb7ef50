import { Money } from "../../platform/money.ts";
import { type Catalogue, holds, type Product, type Room, seatsOf } from "../catalogue.ts";
import { FEATURES, type Feature, featureOf } from "../features.ts";
import { FEATURE_PRODUCTS } from "../reading/lexicon/product-words.ts";
import { fold } from "../reading/text.ts";
import { group } from "../reading/vocabulary.ts";
import type { ShownProduct, ShownRoom } from "../shown.ts";
import type { Layout } from "../words.ts";
import { LAYOUTS } from "../words.ts";
import type { AnswerPart, FeatureState, IncludedItem, RoomFeature, RoomSeats } from "./answer-parts.ts";
import { type Asked, peopleAsked, roomsAsked } from "./asked.ts";
import { answerFromList } from "./house-answers.ts";

/** Source: spec/workflow.md §4.1, §4.2. */
export const MAX_ITEMS = 4;
const MAX_ROOMS = 3;

/** What a room is like rather than what is brought in: where nothing is listed, nobody knows (D-48). */
const UNLISTED: ReadonlySet<Feature> = new Set(["wifi", "daylight", "climate_control", "dimmable_light", "acoustics"]);

/** A product that stands for a feature, for rooms that do not have it. */
const PRODUCTS = Object.fromEntries(
  Object.entries(FEATURE_PRODUCTS).map(([feature, names]) => [feature, new RegExp(`^${group(names)}$`, "u")]),
) as Readonly<Partial<Record<Feature, RegExp>>>;

const productFor = ({ products }: Catalogue, feature: Feature): Product | undefined => {
  const form = PRODUCTS[feature];
  return form && products.find(({ name, synonyms }) => [name, ...synonyms].some((word) => form.test(fold(word))));
};

export const shownProduct = (
  { name, priceMinor, unit }: Pick<Product, "name" | "priceMinor" | "unit">,
  currency: string,
): ShownProduct => ({
  name,
  price: Money.of(priceMinor, currency),
  unit,
});

/** "wireless_microphone_x4" are four. */
const countOf = (key: string, room: Room): number | undefined => {
  const counted = [...room.equipment, ...room.features].find((entry) => new RegExp(`^${key}_x\\d+$`).test(entry));
  return counted === undefined ? undefined : Number(/\d+$/.exec(counted)?.[0]);
};

/** How a feature is to be had in a room: free with it, there, at a price, or not. Source: spec/workflow.md §5.8. */
export const featureIn = (room: Room, feature: Feature, catalogue: Catalogue, currency: string): RoomFeature => {
  const included = room.included.find(({ key }) => featureOf(key) === feature);
  const product = productFor(catalogue, feature);
  const extra = product && !product.excludedRoomIds.includes(room.id) ? shownProduct(product, currency) : undefined;
  const has = (keys: readonly string[]) =>
    keys.some((key) => featureOf(key) === feature && !key.endsWith("_on_request"));
  const state = (): FeatureState => {
    if (included) return "included";
    if (has(room.features) || has(room.equipment)) return "there";
    if (extra) return "extra";
    if (has(room.services)) return "there";
    return UNLISTED.has(feature) ? "unlisted" : "absent";
  };
  const found = state();
  return {
    feature,
    state: found,
    count: included && countOf(included.key, room),
    product: found === "extra" ? extra : undefined,
  };
};

const hasFeature = (room: Room, feature: Feature, catalogue: Catalogue): boolean => {
  const { state } = featureIn(room, feature, catalogue, "");
  return state === "included" || state === "there";
};

export const shownRoom = ({ name, capacityMax }: Room, isOption = false): ShownRoom => ({
  name,
  seats: capacityMax,
  isOption,
});

/** Whether the rooms asked about, or the house, have what is asked for; each room with a paragraph of its own. */
export const answerFeatures = (asked: Asked): AnswerPart[] => {
  const { question, world } = asked;
  const { catalogue, venue } = world;
  const rooms = roomsAsked(asked);
  if (rooms.length === 0) return answerForHouse(asked);
  return rooms.map((room) => {
    const items = question.features.map((feature) => featureIn(room, feature, catalogue, venue.currency));
    const lacking = items
      .filter(({ state }) => state === "absent" || state === "unlisted")
      .map(({ feature }) => feature);
    const elsewhere =
      lacking.length === 0
        ? []
        : catalogue.rooms.filter((other) => lacking.every((feature) => hasFeature(other, feature, catalogue)));
    return {
      kind: "room_features",
      room: room.name,
      items,
      elsewhere: elsewhere.slice(0, MAX_ROOMS).map(({ name }) => name),
    };
  });
};

/** No room is meant: the rooms that have it, else what it costs. */
const answerForHouse = (asked: Asked): AnswerPart[] => {
  const { question, world } = asked;
  const { catalogue, venue } = world;
  const [rooms] = answerRoomsWith({ ...asked, facts: {} }, catalogue.rooms);
  const products = question.features.flatMap((feature) => productFor(catalogue, feature) ?? []);
  if (!rooms || rooms.rooms.length > 0 || products.length === 0) return rooms ? [rooms] : [];
  const items = products.map((product) => ({ ...shownProduct(product, venue.currency), isIncluded: false }));
  return [{ kind: "items", items, excluded: [], room: undefined, diets: [], isMore: false }];
};

/** Rooms with everything that is asked for, or with the most of it where one will do; large enough for the people. */
export const answerRoomsWith = (
  asked: Asked,
  among: readonly Room[],
  day?: string,
): Extract<AnswerPart, { kind: "rooms_answer" }>[] => {
  const { question, world } = asked;
  const people = peopleAsked(asked);
  const { features, layout, anyFeature } = question;
  const hits = (room: Room) => features.filter((feature) => hasFeature(room, feature, world.catalogue)).length;
  const needed = anyFeature ? 1 : features.length;
  const rooms = among
    .filter((room) => hits(room) >= needed && seatsFor(room, people, layout))
    .sort((a, b) => hits(b) - hits(a) || closeness(a, people) - closeness(b, people));
  const named = question.rooms.length > 0 ? rooms.filter(({ id }) => question.rooms.includes(id)) : rooms;
  const isHouse = features.length > 0 && !question.isEnquiry && people === undefined;
  const shown = named.slice(0, isHouse ? among.length : MAX_ROOMS);
  const isFree = (room: Room, feature: Feature) => featureIn(room, feature, world.catalogue, "").state === "included";
  return [
    {
      kind: "rooms_answer",
      features,
      anyFeature,
      people,
      layout,
      day,
      rooms: shown.map((room) => ({ ...shownRoom(room), seats: seatsOf(room, layout) })),
      isIncluded: features.length > 0 && shown.every((room) => features.every((feature) => isFree(room, feature))),
    },
  ];
};

/** Whether so many find a seat, in that layout. */
export const seatsFor = (room: Room, people: number | undefined, layout: Layout | undefined): boolean =>
  (layout === undefined || room.layouts[layout] !== undefined) &&
  (people === undefined || (holds(room, people) && seatsOf(room, layout) >= people));

/** Fewest empty seats first; rooms that are meant for more come after those that are meant for so many. */
const closeness = ({ capacityMin, capacityMax, position }: Room, people: number | undefined): number => {
  if (people === undefined) return position;
  return people < capacityMin ? 1000 + capacityMin - people : capacityMax - people;
};

export const seatsIn = ({ name, capacityMax, layouts }: Room): RoomSeats => ({
  name,
  seats: capacityMax,
  layouts: LAYOUTS.flatMap((layout) => {
    const seats = layouts[layout];
    return seats === undefined ? [] : [{ layout, seats }];
  }),
});

/** What is free with a room, each once; furniture and the like last, as the venue lists them. */
export const includedIn = (room: Room): IncludedItem[] => {
  const items = room.included.map(({ key, label }): IncludedItem => {
    const feature = featureOf(key);
    return feature === undefined ? { label } : { feature, count: countOf(key, room) };
  });
  return items.filter(
    (item, index) =>
      !("feature" in item) ||
      items.findIndex((other) => "feature" in other && other.feature === item.feature) === index,
  );
};

/** What a room offers: seats by layout, what is free with it, and what it has beside that. */
export const answerRoom = (asked: Asked): AnswerPart[] =>
  roomsAsked(asked).map((room) => {
    const included = includedIn(room);
    const isIncluded = (feature: Feature) => included.some((item) => "feature" in item && item.feature === feature);
    const features = FEATURES.filter(
      (feature) =>
        !isIncluded(feature) &&
        [...room.features, ...room.equipment].some((key) => featureOf(key) === feature && !key.endsWith("_on_request")),
    );
    return { kind: "room_facts", room: seatsIn(room), features: features.slice(0, MAX_ITEMS), included };
  });

export const answerInclusions = (asked: Asked): AnswerPart[] =>
  roomsAsked(asked).map((room) => ({ kind: "inclusions", room: room.name, included: includedIn(room) }));

/** How many the rooms hold, at most and by layout; with a head count also the next room that is large enough. */
export const answerCapacity = (asked: Asked): AnswerPart[] => {
  const { question, world } = asked;
  const { people, layout } = question;
  const { rooms } = world.catalogue;
  const isOpen = question.rooms.length === 0;
  // "What is your largest room, and how many sit in it in rows?": the largest ones, whatever the layout.
  const isOfLargest = question.isHouse && people === undefined;
  if (isOpen && !isOfLargest && (people !== undefined || layout !== undefined)) return answerRoomsWith(asked, rooms);
  const bySeats = rooms.toSorted((a, b) => b.capacityMax - a.capacityMax);
  const named = roomsAsked(asked);
  const shown = named.length > 0 ? named : bySeats.slice(0, MAX_ITEMS);
  return shown.length === 0 ? [] : [capacities(shown, people, layout, bySeats)];
};

/**
 * How large the floor is, in square metres: of the rooms asked about, else of all rooms whose area is stored; where none
 * is, by the venue's list. Source: spec/workflow.md §7.1; what is not stored is never guessed (§4.2).
 */
export const answerArea = (asked: Asked): AnswerPart[] => {
  const named = roomsAsked(asked);
  const rooms = named.length > 0 ? named : asked.world.catalogue.rooms.filter(({ areaSqm }) => areaSqm !== null);
  const areas = rooms.map(({ name, areaSqm }) => ({ name, sqm: areaSqm ?? undefined }));
  const listed = areas.some(({ sqm }) => sqm !== undefined) ? [] : answerFromList(asked);
  return listed.length > 0 || areas.length === 0 ? listed : [{ kind: "areas", rooms: areas }];
};

const capacities = (
  rooms: readonly Room[],
  people: number | undefined,
  layout: Layout | undefined,
  bySeats: readonly Room[],
): AnswerPart => {
  const isTooSmall = people !== undefined && rooms.every((room) => !seatsFor(room, people, layout));
  const larger = isTooSmall ? bySeats.findLast((room) => seatsFor(room, people, layout)) : undefined;
  return {
    kind: "capacities",
    rooms: rooms.map(seatsIn),
    people: isTooSmall ? people : undefined,
    layout,
    larger: larger && shownRoom(larger),
  };
};
