import { dayOfMonth, monthOf, plusMonths } from "../../platform/days.ts";
import { type Menu, menuById, type Product, productById } from "../catalogue.ts";
import { known } from "../facts.ts";
import { includedUnits } from "../pricing.ts";
import type { Diet, ItemGroup, Question } from "../reading/questions/question.ts";
import { fold } from "../reading/text.ts";
import type { AnsweredItem, AnswerPart } from "./answer-parts.ts";
import { type Asked, roomsAsked } from "./asked.ts";
import { answerFromList } from "./house-answers.ts";
import { MAX_ITEMS, shownProduct } from "./room-answers.ts";

/** From that day of a month on, the next month's menus are shown as well. Source: spec/workflow.md §4.2. */
const LATE_IN_MONTH = 20;
const MENUS_AMONG_FOOD = 2;

/** The names that a group's category has in the catalogue of a venue. */
const CATEGORIES: Readonly<Record<Exclude<ItemGroup, "menus">, RegExp>> = {
  food: /cater|food|essen|verpfleg|speise/i,
  drinks: /bever|drink|getrank/i,
  equipment: /equip|technik|av\b/i,
  services: /servic|dienst/i,
  entertainment: /entertain|unterhalt/i,
  addons: /add-?on|extra/i,
  decor: /decor|deko/i,
  furniture: /furnit|mobel/i,
};

const inGroup = ({ category }: Product, group: ItemGroup): boolean =>
  group !== "menus" && CATEGORIES[group].test(fold(category));

/** Months that menus are asked for: of the question's dates, of the booking's, else this one and soon the next. */
const monthsAsked = ({ question, facts, world }: Asked): number[] => {
  const { hint, days } = question;
  const booked = known(facts, "date");
  const bookedHint = known(facts, "date_hint");
  const [day] = days;
  if (day !== undefined) return [monthOf(day)];
  if (hint) return monthsOf(hint.from, hint.to);
  if (booked !== undefined) return [monthOf(booked)];
  if (bookedHint) return monthsOf(bookedHint.from, bookedHint.to);
  const { today } = world;
  const now = monthOf(today);
  return dayOfMonth(today) > LATE_IN_MONTH ? [now, monthOf(plusMonths(today, 1))] : [now];
};

const MONTHS_A_YEAR = 12;
const monthsOf = (from: string, to: string): number[] => {
  const months: number[] = [];
  for (
    let month = from;
    month.slice(0, 7) <= to.slice(0, 7) && months.length < MONTHS_A_YEAR;
    month = plusMonths(month, 1)
  )
    months.push(monthOf(month));
  return months;
};

const isServed = ({ months }: Menu, asked: readonly number[]): boolean =>
  months.length === 0 || asked.some((month) => months.includes(month));

const suits = (menu: Menu, { diets, courses, wine }: Question): boolean =>
  diets.every((diet) => menuDiets(menu).includes(diet)) &&
  (courses === undefined || menu.courses === courses) &&
  (!wine || menu.winePairing);

const menuDiets = ({ vegetarian, vegan }: Menu): Diet[] => [
  ...(vegetarian || vegan ? (["vegetarian"] as const) : []),
  ...(vegan ? (["vegan"] as const) : []),
];

/** Menus that suit and are served then; where none is, those that suit at other times. Source: spec/workflow.md §7.3. */
const menusAsked = (asked: Asked): Menu[] => {
  const suiting = asked.world.catalogue.menus.filter((menu) => suits(menu, asked.question));
  const months = monthsAsked(asked);
  const served = suiting.filter((menu) => isServed(menu, months));
  return (served.length > 0 ? served : suiting).toSorted((a, b) => a.priority - b.priority);
};

const DIET_NAMES: Readonly<Record<Diet, RegExp>> = {
  vegetarian: /vegetari|vegan|veggie/,
  vegan: /vegan/,
  halal: /halal/,
  gluten_free: /gluten/,
};

/** A dish is for a diet when its name says so, or the venue has listed it so. */
const isFor = (product: Product, diet: Diet): boolean =>
  DIET_NAMES[diet].test(fold(product.name)) || (product.dietary ?? []).includes(diet);

const nameFirst = (diets: readonly Diet[]) => (a: Product, b: Product) =>
  Number(diets.some((diet) => DIET_NAMES[diet].test(fold(b.name)))) -
  Number(diets.some((diet) => DIET_NAMES[diet].test(fold(a.name))));

/** The first of each kind of product, so that a short list shows the breadth: kinds end in the same word. */
const oneOfAKind = (products: readonly Product[]): Product[] => {
  const kindOf = ({ name }: Product) => fold(name).split(" ").at(-1) ?? "";
  return [...Map.groupBy(products, kindOf).values()].flatMap(([first]) => first ?? []);
};

/** Food and drink: menus of the season, and products of the room, by diet, courses and wine. Source: spec/workflow.md §4.2. */
export const answerCatering = (asked: Asked): AnswerPart[] => {
  const { question, world } = asked;
  const { groups, diets, courses, wine } = question;
  const { currency } = world.venue;
  const [room] = roomsAsked(asked);
  const onlyMenus = courses !== undefined || (groups.includes("menus") && (wine || !groups.includes("food")));
  const menus = groups.includes("drinks") && groups.length === 1 ? [] : menusAsked(asked);
  const meals: readonly ItemGroup[] = groups.filter((group) => group !== "menus").length > 0 ? groups : ["food"];
  const allowed = world.catalogue.products
    .filter((product) => meals.some((group) => inGroup(product, group)))
    .filter((product) => !room || !product.excludedRoomIds.includes(room.id))
    .filter((product) => diets.every((diet) => isFor(product, diet)));
  const products = diets.length > 0 ? allowed.toSorted(nameFirst(diets)) : oneOfAKind(allowed);
  const isMenusAsked = onlyMenus && menus.length > 0;
  const shownMenus = isMenusAsked ? menus : diets.includes("vegan") ? [] : menus.slice(0, MENUS_AMONG_FOOD);
  const shown = isMenusAsked ? menus : [...products.slice(0, MAX_ITEMS - shownMenus.length), ...shownMenus];
  if (shown.length === 0) return diets.length > 0 ? answerFromList(asked, "diets") : [];
  const items = shown
    .slice(0, MAX_ITEMS)
    .map((item): AnsweredItem => ({ ...shownProduct(item, currency), isIncluded: false }));
  const all = isMenusAsked ? menus.length : allowed.length + menus.length;
  return [{ kind: "items", items, excluded: [], room: room?.name, diets, isMore: all > items.length }];
};

/** Products by name or by group, at their price or free with the room; a question never adds one (D-22). */
export const answerProducts = (asked: Asked): AnswerPart[] => {
  const { question, world } = asked;
  const { catalogue, venue } = world;
  const [room] = roomsAsked(asked);
  const named = question.items.flatMap(({ kind, id }) =>
    kind === "product" ? (productById(catalogue, id) ?? []) : [],
  );
  const menus = question.items.flatMap(({ kind, id }) => (kind === "menu" ? (menuById(catalogue, id) ?? []) : []));
  const grouped = catalogue.products.filter((product) => question.groups.some((group) => inGroup(product, group)));
  const products = [...new Set(named.length + menus.length > 0 ? named : grouped)];
  const isOut = (product: Product) => room !== undefined && product.excludedRoomIds.includes(room.id);
  const shown = [
    ...products
      .filter((product) => !isOut(product))
      .map(
        (product): AnsweredItem => ({
          ...shownProduct(product, venue.currency),
          isIncluded: room !== undefined && includedUnits(room, product) > 0,
        }),
      ),
    ...menus.map((menu): AnsweredItem => ({ ...shownProduct(menu, venue.currency), isIncluded: false })),
  ];
  const excluded = named.filter(isOut).map(({ name }) => name);
  if (shown.length === 0 && excluded.length === 0) return [];
  return [
    {
      kind: "items",
      items: shown.slice(0, MAX_ITEMS),
      excluded,
      room: room?.name,
      diets: [],
      isMore: shown.length > MAX_ITEMS,
    },
  ];
};
