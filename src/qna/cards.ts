import { type Calendar, statusOf } from "../booking/calendar.ts";
import type { Menu, Room } from "../booking/catalogue.ts";
import { slugOf } from "../catalogue/service.ts";
import { type Day, instantAt, MONTH_NAMES, plusDays } from "../platform/days.ts";
import type { Filters } from "./filters.ts";
import type { MenuCard, MenuDetail, RoomCard } from "./model.ts";

const MINOR_UNITS = 100;
const STATUS = { available: "Available", option: "Option", unavailable: "Unavailable" } as const;
export const CATERING = "catering";

const dietsOf = ({ vegetarian, vegan }: Menu): string[] => [
  ...(vegetarian || vegan ? ["vegetarian"] : []),
  ...(vegan ? ["vegan"] : []),
];

/** Whether a menu is served then; without months it is all year round. */
const isServed = ({ months }: Menu, month: number | undefined): boolean =>
  month === undefined || months.length === 0 || months.includes(month);

const monthOf = (day: Day | undefined): number | undefined => (day === undefined ? undefined : Number(day.slice(5, 7)));

/** The menus that meet the filters. Only what is marked vegan is vegan. */
export const menusFor = (menus: readonly Menu[], filters: Filters): Menu[] =>
  menus.filter(
    (menu) =>
      isServed(menu, filters.month ?? monthOf(filters.date)) &&
      (!filters.vegetarian || menu.vegetarian || menu.vegan) &&
      (!filters.vegan || menu.vegan) &&
      (!filters.wine_pairing || menu.winePairing) &&
      (filters.courses === undefined || menu.courses === filters.courses),
  );

export const menuCard = (menu: Menu): MenuCard => ({
  name: menu.name,
  slug: slugOf(menu.name),
  price_per_person: menu.priceMinor / MINOR_UNITS,
  summary: menu.description,
  dietary_options: dietsOf(menu),
  availability_window:
    menu.months.length === 0 ? "Year-round" : menu.months.flatMap((month) => MONTH_NAMES[month - 1] ?? []),
});

const COURSES: Readonly<Record<number, readonly string[]>> = {
  1: ["Main course"],
  2: ["Main course", "Dessert"],
  3: ["Starter", "Main course", "Dessert"],
};

/** What is stored of a menu; what is not (allergens, a least order) is not made up. */
export const menuDetail = (menu: Menu, dishes: readonly string[], context: MenuDetail["context"]): MenuDetail => ({
  name: menu.name,
  slug: slugOf(menu.name),
  price_per_person: menu.priceMinor / MINOR_UNITS,
  courses: dishes.map((description, index) => ({
    course: COURSES[dishes.length]?.[index] ?? `Course ${index + 1}`,
    description,
    dietary: dietsOf(menu),
    allergens: [],
  })),
  beverages_included: menu.winePairing ? ["Wine pairing"] : [],
  minimum_order: null,
  description: menu.description,
  context,
});

/** What rooms are looked at with. */
export interface RoomView {
  calendar: Calendar;
  zone: string;
  currency: string;
  now: Date;
  menus: readonly Menu[];
  descriptions: ReadonlyMap<string, string | null>;
}

const statusOn = (room: Room, day: Day | undefined, { calendar, zone, now }: RoomView): RoomCard["status"] => {
  if (day === undefined) return STATUS.available;
  const slot = { start: instantAt(day, "00:00", zone), end: instantAt(plusDays(day, 1), "00:00", zone) };
  return STATUS[statusOf(calendar, room, slot, { eventId: undefined, now })];
};

/** The rooms that seat so many, the smallest first, as they stand on a day. */
export const roomCards = (rooms: readonly Room[], { capacity, date }: Filters, view: RoomView): RoomCard[] =>
  rooms
    .filter(({ capacityMax }) => capacity === undefined || capacityMax >= capacity)
    .toSorted((a, b) => a.capacityMax - b.capacityMax || a.position - b.position)
    .map((room) => ({
      id: room.id,
      name: room.name,
      capacity: room.capacityMax,
      status: statusOn(room, date, view),
      price: room.rates.fullDay === null ? null : room.rates.fullDay / MINOR_UNITS,
      currency: view.currency,
      features: [...room.features],
      equipment: [...room.equipment],
      layout_options: Object.keys(room.layouts),
      description: view.descriptions.get(room.id) ?? null,
      menus: view.menus.map(({ name }) => name),
    }));

/** A room by its name, one of its other names or its id. */
export const roomNamed = (rooms: readonly Room[], name: string): Room | undefined => {
  const wanted = name.toLowerCase();
  return rooms.find(
    (room) => room.id === wanted || [room.name, ...room.aliases].some((each) => each.toLowerCase() === wanted),
  );
};
