import { describe, expect, test } from "bun:test";
import type { Language } from "../../../src/booking/words.ts";
import { offeredIn } from "../../support/offered-in.ts";

describe("who asks what can be done for a diet, and at what price, is told the dishes (§4.2)", () => {
  test.each<[language: Language, mail: string, dish: string]>([
    ["en", "Three of our guests are vegan. What could you do for them and at what price?", "Vegan Menu"],
    ["en", "Two of us are vegetarians. What do you have for them, and what does that cost?", "Vegetarian Menu"],
    ["de", "Zwei von uns essen vegan. Was könnten Sie ihnen anbieten und zu welchem Preis?", "Vegan Menu"],
    ["fr", "Deux personnes mangent végétarien. Que pouvez-vous leur proposer, et à quel prix ?", "Vegetarian Menu"],
    ["it", "Tre ospiti sono vegetariani. Cosa potreste preparare per loro e a che prezzo?", "Vegetarian Menu"],
  ])("%s: %s", (language, mail, dish) => {
    const desk = offeredIn(language);
    const reply = desk.mail(mail);
    expect(reply).toContain(dish);
    expect(desk.kinds).not.toContain("offer_total");
    expect(desk.fact("products")).toBeUndefined();
  });

  test("the price of a room is told, whoever eats what", () => {
    const desk = offeredIn("en");
    desk.mail("Three of our guests are vegan. What does Room C cost?");
    expect(desk.kinds).toContain("price_list");
  });
});
