import type { DateHint } from "../../facts.ts";
import type { Feature } from "../../features.ts";
import { CHAT } from "../lexicon/chat-words.ts";
import { QUESTION } from "../lexicon/question-words.ts";
import type { ProductName } from "../product-names.ts";
import type { Mood } from "../reading.ts";
import { words } from "../text.ts";
import { AFTER, BEFORE, group } from "../vocabulary.ts";
import { ASKING, asksHowToPay, contentWords, isInforming, isOpen, says } from "./asking-words.ts";
import { comparesPrices, isNearby } from "./compared.ts";
import type { NamedThings } from "./named-items.ts";
import { asksForFitting } from "./onward.ts";
import type { Diet, ItemGroup, Question, QuestionTopic } from "./question.ts";
import { asksOfLimit, pointsThere, speaksOfStoring } from "./reported.ts";
import { asksForStanding, isOurs, type Recorded } from "./standing.ts";
import type { WordTopic } from "./topic-words.ts";

/** A clause that asks, with all that was found in it. */
export interface AskingClause {
  text: string;
  /** The text without the words of its topics. */
  rest: string;
  topics: readonly WordTopic[];
  groups: readonly ItemGroup[];
  named: NamedThings;
  mood: Mood;
  isFollowUp: boolean;
  /** A room was named right before. */
  followsRoom: boolean;
  /** The words that matter. */
  words: readonly string[];
  /** It asks for something to be done, which is answered by doing it. */
  isActedOn: boolean;
  /** It gives a signal of a booking: a wish, a yes, a no. */
  isOfBooking: boolean;
  rooms: readonly string[];
  people: number | undefined;
  layout: Question["layout"];
  days: readonly string[];
  hint: DateHint | undefined;
  diets: readonly Diet[];
  courses: number | undefined;
}

type Chosen = Pick<Question, "topic"> & Partial<Pick<Question, "items" | "groups" | "isHouse" | "isOfHold">>;

const MEALS: ReadonlySet<ItemGroup> = new Set(["menus", "food", "drinks"]);

/** Everyday words for an event or for people name a product only where nothing else is asked. */
const isPlain = ({ isEvent, isPerson, isProper }: ProductName): boolean => isProper || (!isEvent && !isPerson);

/**
 * The topics of a clause: what its own words name, then what rooms, features and products it names, then the way it
 * asks. Topics that do not belong together are answered one by one. Source: spec/workflow.md §4.1, §4.2.
 */
export const chooseTopics = (clause: AskingClause): Chosen[] => {
  const standing = standingTopic(clause);
  if (standing) return [standing];
  return asksForAccount(clause) ? [{ topic: "payment" }] : topicsBeside(clause);
};

const topicsBeside = (clause: AskingClause): Chosen[] => {
  const own = clause.topics.filter((topic) => isMeant(topic, clause));
  const asksLeave = clause.mood === "request" && clause.text.includes("?") && !isInforming(clause.text);
  const things =
    own.some((topic) => BROUGHT.has(topic)) || asksOfLimit(clause.text) ? [] : thingTopics(clause, own.length > 0);
  const named: Chosen[] = [
    ...own.map((topic) => ({ topic, ...(isOfAllRooms(topic, clause) && { isHouse: true }) })),
    ...things,
  ];
  if (clause.mood === "statement" || clause.mood === "request") {
    if (!asksLeave) return [...named.filter(({ topic }) => SENT.has(topic)), ...priceList(clause)];
    return named.length === 0 ? unknownLeave(clause) : named.filter(({ topic }) => LEAVE.has(topic));
  }
  const isMore = hasRoomForm(clause) || asksOfRoomsSoLarge(clause, named);
  const asked = named.length > 0 && !isMore ? [] : formTopic(clause, named);
  const all = [...named, ...asked];
  if (all.length > 0) return all;
  if (asksForFitting(clause.text)) return clause.mood === "question" ? [{ topic: "rooms" }] : [];
  const isAsked = clause.mood === "question" || (clause.mood === "enquiry" && asksOfTheHouse(clause));
  return isAsked && !clause.isActedOn ? [{ topic: "other" }] : [];
};

const ASKED_FOR: Readonly<Record<Recorded, Chosen>> = {
  booking: { topic: "standing" },
  visit: { topic: "visits" },
  hold: { topic: "option", isOfHold: true },
};
/** How the client's own booking stands, or his visit; of a room or a day that are not his own it asks something else. */
const standingTopic = ({ text, mood, rooms, people, days }: AskingClause): Chosen | undefined => {
  const isElse = (rooms.length > 0 || people !== undefined || days.length > 0) && !isOurs(text);
  const asked = isElse || mood === "statement" ? undefined : asksForStanding(text);
  return asked && ASKED_FOR[asked];
};

/**
 * "Les chiens sont-ils admis ?", "do you sell stamps?": nothing of a booking is asked for, in whatever words, and nothing
 * that is done rather than answered.
 */
const asksOfTheHouse = (clause: AskingClause): boolean =>
  clause.rooms.length === 0 &&
  clause.people === undefined &&
  !hasDates(clause) &&
  (says(clause.rest, OF_THE_HOUSE)
    ? contentWords(clause.rest.replace(PLACES, " ")).length > 0
    : clause.text.includes("?") && !clause.isOfBooking && asksOfSomething(clause));

/** So many words that matter name something; fewer go on about what stands before. */
const NAMING_WORDS = 2;
const POINTING = words([...QUESTION.pointing, ...QUESTION.forThem]);
const THAT_FIRST = new RegExp(`^\\W*${group(QUESTION.thatFirst)}${AFTER}`, "u");
const asksOfSomething = ({ text, rest }: AskingClause): boolean =>
  !says(text, POINTING) &&
  !THAT_FIRST.test(text) &&
  !says(text, ASKING.availability) &&
  contentWords(rest.replace(PLACES, " ")).length >= NAMING_WORDS;

const OF_THE_HOUSE = words([...QUESTION.allowed, ...CHAT.ofTheHouse]);
/** "Vous avez quelque chose ?": a place for the event is all that it asks for. */
const PLACES = words(QUESTION.places);

/** "May we bring our own caterer?" asks for leave, and with it for the terms. */
const LEAVE: ReadonlySet<QuestionTopic> = new Set([
  "parking",
  "accessible_parking",
  "vip_parking",
  "ev_charging",
  "own_caterer",
  "diets",
  "decoration",
  "setup",
  "streaming",
  "opening_hours",
  "option",
  "area",
]);

/** "Can we bring our dog?": nothing of a booking, nor of the catalogue. */
const unknownLeave = (clause: AskingClause): Chosen[] => {
  const isOfBooking =
    clause.rooms.length > 0 || clause.people !== undefined || (hasDates(clause) && !speaksOfStoring(clause.text));
  return says(clause.rest, ASKING.leave) && !isOfBooking ? [{ topic: "other" }] : [];
};

/** What can be sent on request: "please send us your menus". */
const SENT: ReadonlySet<QuestionTopic> = new Set([
  "parking",
  "accessible_parking",
  "diets",
  "own_caterer",
  "lead_time",
  "cancellation",
  "equipment_included",
  "accessibility",
  "setup",
  "opening_hours",
  "address",
  "transport",
  "catering",
  "area",
]);

const ACCOUNTS = words(QUESTION.accounts);
/** "Could you send us your IBAN?" */
const asksForAccount = ({ mood, text }: AskingClause): boolean => mood === "request" && says(text, ACCOUNTS);

const PRICE_LISTS = words(QUESTION.priceLists);
/** "send us your price list" */
const priceList = ({ rest }: AskingClause): Chosen[] => (says(rest, PRICE_LISTS) ? [{ topic: "prices" }] : []);

/** Diets are the venue's rule where no food is asked for by them; who asks when to pay a deposit asks for the deposit, and who asks by what means for the payment. */
const isMeant = (topic: WordTopic, clause: AskingClause): boolean => {
  const { diets, groups, text, topics, rooms } = clause;
  if (topic === "diets") return diets.length === 0 || !groups.some((group) => MEALS.has(group)) || says(text, DIET);
  const isBeside = (...others: WordTopic[]): boolean => topics.some((each) => others.includes(each));
  if (topic === "lead_time") return !isBeside("cancellation", "deposit", "setup");
  if (topic === "opening_hours") return !isOpenDays(text) && !isBeside("cancellation", "setup", "option");
  if (topic === "discount") return !comparesPrices(text, rooms);
  if (topic === "visits") return topics.length === 1 || !says(text, ONCE_THERE);
  if (topic === "area") return asksForArea(clause);
  if (topic === "transport") return !topics.includes("accessibility");
  if (topic === "deposit") return !asksHowToPay(text);
  return topic !== "payment" || asksHowToPay(text) || !isBeside("deposit", "cancellation");
};
/** "Where do I park when I come to look at the room?": when it is, and no question about visits. */
const ONCE_THERE = words(QUESTION.onceThere);
const SO_LARGE = new RegExp(`\\d\\s?${group(QUESTION.squareMetres)}${AFTER}`, "u");
const OTHER_PLACES = words(QUESTION.otherPlaces);
const ROOMS = words(QUESTION.roomWords);
/** "We look for 80 m²" is a need and no question; how large a terrace or a stage is, no room tells. */
const asksForArea = ({ mood, text, rooms }: AskingClause): boolean => {
  const isAsked = mood === "question" || (mood === "enquiry" && text.includes("?"));
  const isNeed = !isAsked && says(text, SO_LARGE);
  const [place, room] = [text.search(OTHER_PLACES), text.search(ROOMS)];
  const isElsewhere = place >= 0 && (room < 0 ? rooms.length === 0 : place < room);
  return !isNeed && !isElsewhere;
};

const OPEN_DAYS = words(QUESTION.openDays);
/** "Which days do you still have open in March?" */
const isOpenDays = (text: string): boolean => says(text, OPEN_DAYS);
const DIET = new RegExp(`${BEFORE}${group(QUESTION.diets)}`, "u");
/** What these ask for is brought along, not ordered. */
const BROUGHT: ReadonlySet<QuestionTopic> = new Set(["own_caterer", "decoration", "wifi_password", "streaming"]);

const thingTopics = (clause: AskingClause, hasOwn: boolean): Chosen[] => {
  const { named, groups, diets, courses, text, people } = clause;
  const isRoomQuestion = says(text, ASKING.rooms);
  const isCoursed = courses !== undefined || groups.includes("menus");
  // "How much is the Vegan Menu?": what suits a diet is told, and the one that is named may be pointed to.
  const dishes = named.items.filter(({ isProper, name }) => isProper && DIET_NAME.test(name)).map(asItem);
  const items = named.items
    .filter(({ isProper }) => isProper || !says(text, HOW_MANY))
    .filter((each) => isPlain(each) || (!hasOwn && !isRoomQuestion && people === undefined))
    .filter(({ name }) => !DIET_NAME.test(name) && !(isCoursed && WINE_NAME.test(name)));
  const isServed = (feature: Feature): boolean =>
    feature === "coffee" && says(text, ASKING.prices) && !says(text, ASKING.inclusions);
  const features = isCoursed ? [] : named.features.filter((feature) => !isServed(feature));
  const served: ItemGroup[] = named.features.some(isServed) ? ["drinks"] : [];
  const meals = [...new Set([...groups.filter((group) => MEALS.has(group)), ...served])];
  const others = groups.filter((group) => !MEALS.has(group));
  const asksMeals = meals.length > 0 && !(isRoomQuestion && items.length === 0 && !isCoursed);
  const isCatering = (asksMeals && items.length === 0 && !hasOwn) || diets.length > 0 || courses !== undefined;
  const isItems = items.length > 0 && !(isCatering && items.every(({ isEvent }) => isEvent));
  return [
    ...(features.length > 0 ? [{ topic: (isRoomQuestion ? "rooms" : "features") as QuestionTopic }] : []),
    ...(isItems ? [{ topic: "products" as const, items: items.map(asItem) }] : []),
    ...(isCatering ? [{ topic: "catering" as const, groups: meals, items: dishes }] : []),
    ...(others.length > 0 && items.length === 0 && features.length === 0 && !isCatering && !hasOwn
      ? [{ topic: "products" as const, groups: others }]
      : []),
  ];
};

const asItem = ({ kind, id }: Question["items"][number]): Question["items"][number] => ({ kind, id });
const HOW_MANY = words(QUESTION.howMany);
const DIET_NAME = new RegExp(`^${group(QUESTION.dietNames)}`, "u");
const WINE_NAME = new RegExp(`^${group(QUESTION.wines)}`, "u");

/** "Which rooms are free and do they have …", "how many people fit in and has it a …": asked for beside what else is. */
const hasRoomForm = ({ rest, named }: AskingClause): boolean =>
  named.items.length === 0 && (named.features.length === 0 ? says(rest, ASKING.capacity) : says(rest, PEOPLE_COUNTED));
const PEOPLE_COUNTED = words(QUESTION.peopleCounted);

/** "Which rooms of 80 m² are free in May?", "what would 80 m² cost?": their area is only half of the answer. */
const asksOfRoomsSoLarge = (clause: AskingClause, named: readonly Chosen[]): boolean =>
  named.every(({ topic }) => topic === "area") &&
  says(clause.text, SO_LARGE) &&
  (says(clause.rest, ASKING.prices) ||
    ((hasDates(clause) || clause.people !== undefined) &&
      [ASKING.rooms, ASKING.availability].some((form) => says(clause.rest, form))));

const WHICH_ROOMS = words(QUESTION.whichRooms);
/** "Which rooms have more than 100 m²?": all of them, whichever is held. */
const isOfAllRooms = (topic: WordTopic, { rooms, rest, text }: AskingClause): boolean =>
  topic === "area" && rooms.length === 0 && says(rest, says(text, SO_LARGE) ? ASKING.rooms : WHICH_ROOMS);

const FREE = words(QUESTION.free);
const WITH_A_THING = new RegExp(
  `${BEFORE}${group(QUESTION.has)}\\s+${group(QUESTION.some)}\\s+(?!${group(QUESTION.noThings)})\\p{L}+`,
  "u",
);

const hasDates = ({ days, hint }: AskingClause): boolean => days.length > 0 || hint !== undefined;

/** "Which room has a terrace?": something the desk knows nothing of, so that a list of rooms would be no answer. */
const isUnknownThing = (clause: AskingClause): boolean =>
  clause.people === undefined &&
  clause.layout === undefined &&
  !hasDates(clause) &&
  says(clause.rest, ASKING.rooms) &&
  says(clause.rest, WITH_A_THING);

/** The way of asking, tried in this order. */
const FORM_TOPICS: readonly (readonly [QuestionTopic, (clause: AskingClause) => boolean])[] = [
  ["inclusions", ({ rest }) => says(rest, ASKING.inclusions)],
  ["prices", ({ rest, text, rooms }) => says(rest, ASKING.prices) || comparesPrices(text, rooms)],
  ["other", ({ rest, rooms, people }) => rooms.length === 0 && people === undefined && isNearby(rest)],
  ["alternatives", ({ rest }) => says(rest, ASKING.alternatives)],
  ["other", isUnknownThing],
  ["room", (clause) => clause.rooms.length > 1 && !hasDates(clause) && !says(clause.rest, ASKING.availability)],
  ["rooms", ({ rest }) => says(rest, ASKING.rooms)],
  [
    "availability",
    (clause) => says(clause.rest, ASKING.availability) || (hasDates(clause) && !speaksOfStoring(clause.text)),
  ],
  ["room", ({ rest, rooms }) => rooms.length > 0 && says(rest, ASKING.room)],
  ["room", ({ isFollowUp, rooms, text }) => rooms.length > 0 && (isFollowUp || isOpen(text))],
  ["room", ({ followsRoom, text }) => followsRoom && isOpen(text) && pointsThere(text)],
  ["rooms", ({ people, layout, mood }) => (people !== undefined || layout !== undefined) && mood === "question"],
];

const formTopic = (clause: AskingClause, named: readonly Chosen[]): Chosen[] => {
  if (says(clause.rest, ASKING.capacity) && !says(clause.rest, FREE)) return [{ topic: "capacity" }];
  if (named.length > 0 && !asksOfRoomsSoLarge(clause, named)) return [];
  const topic = FORM_TOPICS.find(([, is]) => is(clause))?.[0];
  return topic === undefined ? [] : [{ topic }];
};
