import { type Static, t } from "elysia";
import { Amount, Day, int, nullable, words } from "../wire/schemas.ts";

/** Questions and test data. Source: spec/http-api.md §13. */

const texts = t.Array(t.String());

export const RoomCard = t.Object({
  id: t.String(),
  name: t.String(),
  capacity: int(),
  status: words(["Available", "Option", "Unavailable"]),
  price: nullable(Amount),
  currency: t.String(),
  features: texts,
  equipment: texts,
  layout_options: texts,
  description: nullable(t.String()),
  menus: texts,
});
export type RoomCard = Static<typeof RoomCard>;

export const MenuCard = t.Object({
  name: t.String(),
  slug: t.String(),
  price_per_person: Amount,
  summary: nullable(t.String()),
  dietary_options: texts,
  availability_window: t.Union([texts, t.Literal("Year-round")]),
});
export type MenuCard = Static<typeof MenuCard>;

export const MenuDetail = t.Object({
  name: t.String(),
  slug: t.String(),
  price_per_person: Amount,
  courses: t.Array(t.Object({ course: t.String(), description: t.String(), dietary: texts, allergens: texts })),
  beverages_included: texts,
  minimum_order: nullable(int()),
  description: nullable(t.String()),
  context: t.Object({ room: nullable(t.String()), date: nullable(Day) }),
});
export type MenuDetail = Static<typeof MenuDetail>;

const QuestionItem = t.Object({ category: t.String(), question: t.String(), answer: t.String(), related_links: texts });
export type QuestionItem = Static<typeof QuestionItem>;

const Applied = t.Record(t.String(), t.Unknown());

export const QnaList = t.Object({
  items: t.Array(QuestionItem),
  categories: texts,
  menus: t.Array(MenuCard),
  applied_filters: Applied,
});

export const Qna = t.Object({
  query: Applied,
  result_type: words(["general", "rooms", "catering"]),
  filters_applied: Applied,
  data: t.Object({ rooms: t.Array(RoomCard), menus: t.Array(MenuCard), items: t.Array(QuestionItem) }),
  items: t.Array(QuestionItem),
  categories: texts,
  menus: t.Array(MenuCard),
  body_markdown: t.String(),
  handled: t.Boolean(),
  success: t.Literal(true),
  error: t.Null(),
});
export type Qna = Static<typeof Qna>;
