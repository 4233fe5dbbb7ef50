import { Elysia, t } from "elysia";
import type { Deps } from "../deps.ts";
import { policy } from "../gate/policy.ts";
import { queryOf, READ_REFUSALS } from "../wire/schemas.ts";
import { FILTERS, filtersFrom } from "./filters.ts";
import { MenuCard, MenuDetail, Qna, QnaList, RoomCard } from "./model.ts";
import { answerQuestion, listMenus, listQuestions, listRooms, readMenu } from "./service.ts";

const tags = ["Test"];

/** Questions, answered from what the venue has stored. Source: spec/http-api.md §13. */
export const qna = (deps: Deps) =>
  new Elysia({ name: "qna", prefix: "/api", tags })
    .use(policy)
    .get("/qna", ({ caller, query }) => answerQuestion(deps, caller, filtersFrom(query)), {
      role: "viewer +client",
      rate: "ai",
      cap: "none",
      query: queryOf(FILTERS),
      response: { 200: Qna, ...READ_REFUSALS },
      detail: { summary: "An answer from the catalogue, the calendar and the venue's own questions" },
    });

const READ = { role: "viewer", rate: "read", cap: "none" } as const;
const { category, date, month, capacity, room, vegetarian, vegan, wine_pairing, courses } = FILTERS;
const ROOMS = { date, capacity };
const MENUS = { month, vegetarian, vegan, wine_pairing, courses };
const MENU = { room, date };
const QUESTIONS = { category, month, vegetarian, vegan, courses, wine_pairing, date, capacity };

/** What a route knows of its query; the rest is ignored. */
const only = <Query extends object>(query: Query, fields: object): Partial<Query> =>
  Object.fromEntries(Object.entries(query).filter(([name]) => name in fields)) as Partial<Query>;

/** The catalogue as test pages show it; never mounted in prod. Source: spec/http-api.md §13. */
export const testData = (deps: Deps) =>
  new Elysia({ name: "test-data", prefix: "/api/test-data", tags })
    .use(policy)
    .get("/rooms", ({ caller, query }) => listRooms(deps, caller, filtersFrom(only(query, ROOMS))), {
      ...READ,
      query: queryOf(ROOMS),
      response: { 200: t.Array(RoomCard), ...READ_REFUSALS },
      detail: { summary: "Rooms, as they stand on a day" },
    })
    .get("/catering", ({ caller, query }) => listMenus(deps, caller, filtersFrom(only(query, MENUS))), {
      ...READ,
      query: queryOf(MENUS),
      response: { 200: t.Array(MenuCard), ...READ_REFUSALS },
      detail: { summary: "Menus, of a month, a diet or a number of courses" },
    })
    .get(
      "/catering/:menu_slug",
      ({ caller, params, query }) => readMenu(deps, caller, params.menu_slug, filtersFrom(only(query, MENU))),
      {
        ...READ,
        params: t.Object({ menu_slug: t.String() }),
        query: queryOf(MENU),
        response: { 200: MenuDetail, ...READ_REFUSALS },
        detail: { summary: "One menu with its courses" },
      },
    )
    .get("/qna", ({ caller, query }) => listQuestions(deps, caller, filtersFrom(only(query, QUESTIONS))), {
      ...READ,
      query: queryOf(QUESTIONS),
      response: { 200: QnaList, ...READ_REFUSALS },
      detail: { summary: "The venue's questions and answers" },
    });
