import { Type as T } from "@sinclair/typebox";
import { oneOf, strict } from "./fields.ts";

/** Months as the lists of a venue write them. Source: spec/http-api.md §12. */
export const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

const Menu = T.Object(
  {
    menu_name: T.String({ minLength: 1, maxLength: 120, examples: ["Summer Table"] }),
    courses: T.Integer({ minimum: 1, maximum: 12, examples: [3] }),
    vegetarian: T.Boolean(),
    wine_pairing: T.Boolean(),
    price: T.String({
      pattern: "^[A-Z]{3} \\d{1,7}(?:\\.\\d{1,2})?$",
      description: "ISO 4217 and the amount a person, such as CHF 92.50",
      examples: ["CHF 92.50"],
    }),
    description: T.String({ maxLength: 2000, examples: ["Three courses of the season, with wine."] }),
    available_months: T.Array(oneOf(...MONTHS), { maxItems: 12, uniqueItems: true }),
    season_label: T.String({ maxLength: 120, examples: ["May to August"] }),
    notes: T.Array(T.String({ maxLength: 200, examples: ["vegan on request"] }), { maxItems: 20 }),
    priority: T.Integer({ minimum: 1, maximum: 1000, examples: [1] }),
  },
  strict,
);

const Placed = T.Object(
  {
    name: T.String({ minLength: 1, maxLength: 120, examples: ["Flip Chart Pack"] }),
    category: T.String({ maxLength: 40, examples: ["equipment"] }),
    rooms: T.Array(T.String({ minLength: 1, maxLength: 120, examples: ["Room A"] }), {
      maxItems: 200,
      uniqueItems: true,
    }),
  },
  strict,
);

const Answer = T.Object(
  {
    category: T.String({ minLength: 1, maxLength: 60, examples: ["Parking"] }),
    question: T.String({ minLength: 1, maxLength: 300, examples: ["Where can guests park?"] }),
    answer: T.String({ minLength: 1, maxLength: 4000, examples: ["In the garage below the house."] }),
    related_links: T.Array(
      T.String({
        maxLength: 500,
        pattern: "^(?:https://[^\\s]+|/[^\\s]*)$",
        description: "an https URL or a path",
        examples: ["/parking"],
      }),
      { maxItems: 10 },
    ),
  },
  strict,
);

/** Lists that a venue keeps, each with a built-in one behind it. Source: spec/http-api.md §12.2, §12.3. */
export const LIST_TOPICS = {
  menus: T.Object({ dinner_options: T.Array(Menu, { maxItems: 100 }), enabled: T.Boolean() }, strict),
  catalog: T.Object({ product_room_map: T.Array(Placed, { maxItems: 500 }), enabled: T.Boolean() }, strict),
  faq: T.Object({ items: T.Array(Answer, { maxItems: 300 }), enabled: T.Boolean() }, strict),
};

/** What an item of a list has that does not say otherwise. */
export const ITEM_DEFAULTS = {
  menus: {
    courses: 3,
    vegetarian: false,
    wine_pairing: false,
    price: "CHF 0",
    description: "",
    available_months: [],
    season_label: "",
    notes: [],
    priority: 1,
  },
  catalog: { category: "equipment", rooms: [] },
  faq: { related_links: [] },
} as const;

/** Number of an English month, 1..12. */
export const monthNumber = (name: (typeof MONTHS)[number]): number => MONTHS.indexOf(name) + 1;
