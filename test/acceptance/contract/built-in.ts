import { expect } from "bun:test";

/** The menus of a venue that keeps none of its own. Source: spec/http-api.md §12.3. */
export const BUILT_IN_MENU = (
  menu_name: string,
  price: string,
  priority: number,
  months: string[],
  vegetarian: boolean,
) =>
  expect.objectContaining({
    menu_name,
    price,
    priority,
    available_months: months,
    vegetarian,
    courses: 3,
    wine_pairing: true,
  });
/** §12.3: the category of an answer and what has to stand in it. */
export const FAQ: readonly (readonly [string, ...string[]])[] = [
  ["Parking", "50", "CHF 5"],
  ["Parking", "three", "entrance"],
  ["Parking", "entrance", "finalis"],
  ["Catering", "vegan", "gluten-free"],
  ["Catering", "CHF 500", "certificate"],
  ["Booking", "Four weeks", "six to eight"],
  ["Booking", "CHF 200", "insurance"],
  ["Equipment", "screen", "extra cost"],
  ["Equipment", "technician", "500"],
  ["Access", "lift", "toilet"],
  ["Access", "One hour", "CHF 100"],
];
export const faqItem = (category: string, facts: readonly string[]) =>
  expect.objectContaining({ category, answer: expect.stringMatching(new RegExp(facts.join("[^]*"))) });
