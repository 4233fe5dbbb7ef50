import type { Room } from "../booking/catalogue.ts";
import { readCalendar } from "../calendar/service.ts";
import { dishesOf, roomDescriptions, slugOf } from "../catalogue/service.ts";
import type { Tx } from "../db/client.ts";
import { withTeamReadOnly } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import type { Caller } from "../gate/caller.ts";
import { errors } from "../platform/errors.ts";
import { type House, readHouse } from "../turns/world.ts";
import { CATERING, menuCard, menuDetail, menusFor, roomCards, roomNamed } from "./cards.ts";
import type { Filters } from "./filters.ts";
import { markdownOf } from "./markdown.ts";
import type { MenuCard, MenuDetail, Qna, QuestionItem, RoomCard } from "./model.ts";

/** Work on the team's own catalogue and calendar, as they are now. */
const inHouse = <T>(deps: Deps, caller: Caller, work: (tx: Tx, house: House) => Promise<T>): Promise<T> =>
  withTeamReadOnly(deps.db, caller, async (tx) => work(tx, await readHouse(tx, caller.teamId, deps, deps.clock.now())));

const roomsIn = async (tx: Tx, teamId: string, house: House, filters: Filters): Promise<RoomCard[]> => {
  const { venue, catalogue, today, now } = house;
  const days = filters.date === undefined ? [] : [filters.date];
  return roomCards(named(catalogue.rooms, filters), filters, {
    calendar: days.length === 0 ? [] : await readCalendar(tx, teamId, { today, days, zone: venue.timezone }),
    zone: venue.timezone,
    currency: venue.currency,
    now,
    menus: menusFor(catalogue.menus, { ...(filters.date !== undefined && { date: filters.date }) }),
    descriptions: await roomDescriptions(tx, teamId),
  });
};

/** @throws Failure 422 for a room that the venue does not have */
const named = (rooms: readonly Room[], { room }: Filters): readonly Room[] => {
  if (room === undefined) return rooms;
  const found = roomNamed(rooms, room);
  if (!found) throw errors.validationFailed({ room: "no room of this venue" });
  return [found];
};

/** Every room with its standing on a day. */
export const listRooms = (deps: Deps, caller: Caller, filters: Filters): Promise<RoomCard[]> =>
  inHouse(deps, caller, (tx, house) => roomsIn(tx, caller.teamId, house, filters));

export const listMenus = (deps: Deps, caller: Caller, filters: Filters): Promise<MenuCard[]> =>
  inHouse(deps, caller, async (_, { catalogue }) => menusFor(catalogue.menus, filters).map(menuCard));

/** One menu with its courses. @throws Failure 404 for a menu that the venue does not have */
export const readMenu = (deps: Deps, caller: Caller, slug: string, filters: Filters): Promise<MenuDetail> =>
  inHouse(deps, caller, async (tx, { catalogue }) => {
    const menu = catalogue.menus.find((each) => slugOf(each.name) === slug || each.slug === slug);
    if (!menu) throw errors.menuNotFound();
    const [room] = filters.room === undefined ? [] : named(catalogue.rooms, filters);
    return menuDetail(menu, await dishesOf(tx, caller.teamId, menu.id), {
      room: room?.name ?? null,
      date: filters.date ?? null,
    });
  });

const GENERAL = "general";

const questionsFor = ({ venue }: House, { category }: Filters): QuestionItem[] =>
  venue.faq
    .filter((item) => category === undefined || category === GENERAL || item.category.toLowerCase() === category)
    .map(({ category: group, question, answer, related_links }) => ({
      category: group,
      question,
      answer,
      related_links: [...related_links],
    }));

const categoriesOf = ({ venue }: House): string[] => [...new Set(venue.faq.map(({ category }) => category))];

/** The venue's own questions and answers; with the catering ones its menus. */
export const listQuestions = (deps: Deps, caller: Caller, filters: Filters) =>
  inHouse(deps, caller, async (_, house) => ({
    items: questionsFor(house, filters),
    categories: categoriesOf(house),
    menus: filters.category === CATERING ? menusFor(house.catalogue.menus, filters).map(menuCard) : [],
    applied_filters: { ...filters },
  }));

const ABOUT_FOOD = ["month", "vegetarian", "vegan", "wine_pairing", "courses"] as const;
const ABOUT_ROOMS = ["room", "date", "capacity"] as const;
const ROOMS = "rooms";

const resultTypeOf = (filters: Filters): Qna["result_type"] => {
  if (filters.category === CATERING || ABOUT_FOOD.some((key) => filters[key] !== undefined)) return CATERING;
  return filters.category === ROOMS || ABOUT_ROOMS.some((key) => filters[key] !== undefined) ? ROOMS : GENERAL;
};

/** An answer from the catalogue, the calendar and the venue's own questions; no model is asked. */
export const answerQuestion = (deps: Deps, caller: Caller, asked: Filters): Promise<Qna> =>
  inHouse(deps, caller, async (tx, house) => {
    const filters = { ...asked, category: asked.category ?? GENERAL };
    const type = resultTypeOf(filters);
    const rooms = type === ROOMS ? await roomsIn(tx, caller.teamId, house, filters) : [];
    const menus = type === CATERING ? menusFor(house.catalogue.menus, filters).map(menuCard) : [];
    const items = type === GENERAL || asked.category !== undefined ? questionsFor(house, filters) : [];
    return {
      query: { ...filters },
      result_type: type,
      filters_applied: { ...asked },
      data: { rooms, menus, items },
      items,
      categories: categoriesOf(house),
      menus,
      body_markdown: markdownOf({ rooms, menus, items }, house.venue.currency),
      handled: rooms.length + menus.length + items.length > 0,
      success: true,
      error: null,
    };
  });
