import type { AnswerPart } from "../booking/answering/answer-parts.ts";
import { type Menu, type Product, roomById } from "../booking/catalogue.ts";
import { templatesOf } from "../booking/composing/compose.ts";
import { formatMoney } from "../booking/composing/forms.ts";
import { known } from "../booking/facts.ts";
import { includedUnits } from "../booking/pricing.ts";
import { slugOf } from "../catalogue/service.ts";
import { Money } from "../platform/money.ts";
import { major, monthNameOf, monthNames, type Sheet, type Told } from "./sheet.ts";

type Items = Extract<AnswerPart, { kind: "items" }>;

const dietsOf = ({ vegetarian, vegan }: Menu): string[] => [
  ...(vegetarian || vegan ? ["vegetarian"] : []),
  ...(vegan ? ["vegan"] : []),
];

/** A menu in full. */
export const menuView = (menu: Menu, currency: string) => ({
  name: menu.name,
  slug: slugOf(menu.name),
  price_per_person: major(menu.priceMinor),
  unit_price: major(menu.priceMinor),
  currency,
  description: menu.description,
  availability_window: monthNames(menu.months),
  dietary: dietsOf(menu),
  courses: menu.courses,
  vegetarian: menu.vegetarian || menu.vegan,
  wine_pairing: menu.winePairing,
});

const menuSheets = ({ world, facts, labels }: Told, { items, diets, room }: Items): Sheet[] => {
  const { menus } = world.catalogue;
  const { currency } = world.venue;
  const shown = menus.filter(({ name }) => items.some((item) => item.name === name));
  const [only] = shown;
  if (!only) return [];
  const date = known(facts, "date");
  if (shown.length === 1 && items.length === 1) {
    const data = { menu: menuView(only, currency), name: only.name, room: room ?? null, date: date ?? null };
    return [{ type: "catering_menu", params: { menu: slugOf(only.name) }, data: () => data }];
  }
  const suiting = menus
    .filter((menu) => diets.every((diet) => dietsOf(menu).includes(diet)))
    .toSorted((a, b) => a.priority - b.priority);
  const { thousands } = templatesOf(known(facts, "language") ?? world.venue.language).forms;
  const data = {
    menus: suiting.map((menu) => menuView(menu, currency)),
    title: labels.sheets.catering,
    month_hint: monthNameOf(date),
    lines: suiting.map(({ name, priceMinor }) => `${name} · ${formatMoney(Money.of(priceMinor, currency), thousands)}`),
  };
  return [{ type: "catering", params: { date: date ?? null, diets: [...diets] }, data: () => data }];
};

const FOOD = /cater|food|bever|drink|essen|speise|getränk|repas|boisson|cibo|bevand/i;

const productView = (product: Product, roomId: string | undefined, { world }: Told) => {
  const room = roomById(world.catalogue, roomId);
  const isIncluded = room !== undefined && includedUnits(room, product) > 0;
  const price = isIncluded ? 0 : major(product.priceMinor);
  return {
    product_id: product.id,
    name: product.name,
    category: product.category,
    quantity: 1,
    unit: product.unit,
    unit_price: price,
    amount: price,
    included: isIncluded,
    sourced: false,
  };
};

/** All products of the kinds that the message shows, as far as the room can have them. */
const productSheets = (told: Told, { items, room, diets }: Items): Sheet[] => {
  const { world, facts } = told;
  const { catalogue, venue } = world;
  const shown = catalogue.products.filter(({ name }) => items.some((item) => item.name === name));
  const kinds = new Set(shown.map(({ category }) => category));
  const place = catalogue.rooms.find(({ name }) => name === room);
  const all = catalogue.products.filter(
    ({ category, excludedRoomIds }) => kinds.has(category) && !(place && excludedRoomIds.includes(place.id)),
  );
  const [food, rest] = [
    all.filter(({ category }) => FOOD.test(category)),
    all.filter((each) => !FOOD.test(each.category)),
  ];
  const date = known(facts, "date") ?? null;
  const params = { room: room ?? null, date, categories: [...kinds], diets: [...diets] };
  const catering = {
    catering_alternatives: food.map(({ name, priceMinor, unit }) => ({
      name,
      unit_price: major(priceMinor),
      currency: venue.currency,
      unit,
      wish: null,
      match_pct: null,
      quantity: 1,
    })),
    room: room ?? null,
    date,
    query_params: params,
  };
  const products = { products: rest.map((each) => productView(each, place?.id, told)) };
  return [
    ...(food.length > 0 ? [{ type: "catering_catalog" as const, params, data: () => catering }] : []),
    ...(rest.length > 0 ? [{ type: "products" as const, params, data: () => products }] : []),
  ];
};

/** What there is of what a message tells a part of: menus, food and drinks, equipment and extras. */
export const itemSheets = (told: Told): Sheet[] => {
  const parts = told.says.filter((part) => part.kind === "items");
  return parts.flatMap((part) => [...menuSheets(told, part), ...productSheets(told, part)]);
};
