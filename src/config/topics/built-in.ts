import { BUILT_IN_FAQ } from "../../booking/answering/faq.ts";
import { ITEM_DEFAULTS, type MONTHS } from "./lists.ts";

const menu = (
  menu_name: string,
  price: string,
  priority: number,
  available_months: (typeof MONTHS)[number][],
  more: { vegetarian?: boolean; description: string; season_label: string },
) => ({ ...ITEM_DEFAULTS.menus, notes: [], menu_name, price, priority, available_months, wine_pairing: true, ...more });

const placed = (name: string, category: string, rooms: string) => ({
  name,
  category,
  rooms: [...rooms].map((letter) => `Room ${letter}`),
});

/** The lists of a venue that keeps none of its own. Source: spec/http-api.md §12.3. */
export const BUILT_IN = {
  menus: [
    menu("Seasonal Garden Trio", "CHF 92", 1, ["december", "january", "february", "march"], {
      vegetarian: true,
      description: "Three vegetarian courses of the season, with wine.",
      season_label: "December to March",
    }),
    menu("Alpine Roots Degustation", "CHF 105", 2, ["november", "december", "january", "february"], {
      vegetarian: true,
      description: "Three vegetarian courses from the Alps, with wine.",
      season_label: "November to February",
    }),
    menu("Lakeview Signature Journey", "CHF 118", 3, ["february", "march", "april"], {
      description: "Three courses with meat and fish, with wine.",
      season_label: "February to April",
    }),
  ],
  catalog: [
    placed("Projector & Screen", "av", "ABC"),
    placed("Wireless Microphones (pair)", "av", "BC"),
    placed("Flip Chart Pack", "equipment", "ABC"),
    placed("Hybrid Video Kit", "av", "BC"),
    placed("Stage Lighting Kit", "lighting", "C"),
    placed("Breakout Furniture Set", "furniture", "C"),
    placed("Facilitator Supplies Bundle", "supplies", "AB"),
  ],
  faq: Object.values(BUILT_IN_FAQ).map((item) => ({ ...item, related_links: [...item.related_links] })),
};
