import { describe, expect, test } from "bun:test";
import type { Language } from "../../../src/booking/words.ts";
import { wishesAfter } from "./wishes.ts";

type Case = [language: Language, isOffered: boolean, mails: string[], wishes: string, people: number];

describe("a number before a thing counts it, in whatever it is counted (§3.10)", () => {
  test.each<Case>([
    ["en", true, ["Please put down a dozen bottles of your Wine Selection for the evening."], "Wine Selection 12", 25],
    [
      "en",
      true,
      ["we'd go for 4 bottles of the bubbly prosecco and 8 of the Wine Selection, cheers"],
      "Prosecco Service 4, Wine Selection 8",
      25,
    ],
    ["en", true, ["Could you add three bottles of that Champagne Service you list?"], "Champagne Service 3", 25],
    ["de", true, ["Wir hätten gerne 6 Flaschen von der Wine Selection auf dem Tisch."], "Wine Selection 6", 25],
    ["de", true, ["Bitte noch zehn Flaschen Ihres Prosecco Service dazu."], "Prosecco Service 10", 25],
    ["de", true, ["Vom Champagne Service bräuchten wir 4 Flaschen."], "Champagne Service 4", 25],
    [
      "fr",
      true,
      ["Ajoutez 6 bouteilles du Prosecco Service et deux de Champagne Service."],
      "Champagne Service 2, Prosecco Service 6",
      25,
    ],
    ["fr", true, ["Il nous faudrait une dizaine de bouteilles de votre Wine Selection."], "Wine Selection 10", 25],
    [
      "fr",
      true,
      ["On prendrait volontiers huit bouteilles de la Wine Selection pour accompagner le repas."],
      "Wine Selection 8",
      25,
    ],
    [
      "fr",
      true,
      ["Merci d'ajouter des Flower Arrangements pour six tables et trois lots de Lounge Furniture Set."],
      "Flower Arrangements 6, Lounge Furniture Set 3",
      25,
    ],
    [
      "it",
      true,
      ["Aggiungete 6 bottiglie del Prosecco Service e 3 dello Champagne Service."],
      "Champagne Service 3, Prosecco Service 6",
      25,
    ],
    ["it", true, ["Vorremmo una decina di bottiglie della vostra Wine Selection."], "Wine Selection 10", 25],
    [
      "it",
      true,
      ["Flower Arrangements per cinque tavoli e un paio di Outdoor Heaters, per favore."],
      "Flower Arrangements 5, Outdoor Heaters 2",
      25,
    ],
    ["it", true, ["Mettete pure in conto 12 bottiglie di Wine Selection."], "Wine Selection 12", 25],
    [
      "en",
      true,
      ["Photographer from 2 to 4 pm, so two hours of Event Photographer please."],
      "Event Photographer 2",
      25,
    ],
    ["en", true, ["We drank 6 bottles of the Wine Selection last year, it was great."], "", 25],
    ["fr", true, ["Ajoutez la Wine Selection, 3 tables de 8 nous suffiront."], "Wine Selection ~", 25],
    ["it", true, ["L'anno scorso abbiamo bevuto 8 bottiglie della Wine Selection."], "", 25],
  ])("%s (%p): %p", (language, isOffered, mails, wishes, people) => {
    expect(wishesAfter(language, isOffered, mails)).toEqual({ wishes, people });
  });
});

describe("counts of menus are no head counts (§3.8)", () => {
  test.each<Case>([
    [
      "en",
      true,
      ["So it's 9 Vegetarian Menu and 16 Lunch Package, still 25 of us overall."],
      "Lunch Package 16, Vegetarian Menu 9",
      25,
    ],
    [
      "en",
      true,
      ["5 Vegan Menus, 20 Three-Course Dinners, 25 people in total as before."],
      "Three-Course Dinner 20, Vegan Menu 5",
      25,
    ],
    [
      "en",
      true,
      ["Food: 10 x Vegetarian Menu, 15 x Lunch Package (25 guests, unchanged)."],
      "Lunch Package 15, Vegetarian Menu 10",
      25,
    ],
    [
      "de",
      true,
      ["Also 8 Vegetarian Menu und 17 Lunch Package, nach wie vor 25 Personen insgesamt."],
      "Lunch Package 17, Vegetarian Menu 8",
      25,
    ],
    ["de", true, ["Wir bleiben 25 Leute: 6 Vegan Menu, 19 Lunch Package."], "Lunch Package 19, Vegan Menu 6", 25],
    [
      "de",
      true,
      ["Neu: 11 Halal Menu, 14 Lunch Package; total unverändert 25 Personen."],
      "Halal Menu 11, Lunch Package 14",
      25,
    ],
    [
      "fr",
      true,
      ["Il nous faut donc 7 Vegan Menu et 18 Lunch Package, on reste 25 au total."],
      "Lunch Package 18, Vegan Menu 7",
      25,
    ],
    [
      "fr",
      true,
      ["Prévoyez 10 Vegetarian Menu, 15 Lunch Package ; nous serons toujours 25 personnes."],
      "Lunch Package 15, Vegetarian Menu 10",
      25,
    ],
    [
      "it",
      true,
      ["Allora 9 Vegetarian Menu e 16 Lunch Package, sempre 25 persone in totale."],
      "Lunch Package 16, Vegetarian Menu 9",
      25,
    ],
    [
      "it",
      true,
      ["Metta 5 Halal Menu e 20 Three-Course Dinner, restiamo in 25 in tutto."],
      "Halal Menu 5, Three-Course Dinner 20",
      25,
    ],
    [
      "it",
      true,
      ["Due persone in più mangiano vegetariano, quindi 12 Vegetarian Menu e 13 Lunch Package."],
      "Lunch Package 13, Vegetarian Menu 12",
      25,
    ],
    [
      "en",
      true,
      ["Two more people eat vegan, so 12 Vegan Menu and 13 Lunch Package please."],
      "Lunch Package 13, Vegan Menu 12",
      25,
    ],
    [
      "de",
      true,
      ["Zwei Personen mehr essen vegetarisch, also 12 Vegetarian Menu und 13 Lunch Package."],
      "Lunch Package 13, Vegetarian Menu 12",
      25,
    ],
    ["en", true, ["Three of us eat halal: 3 Halal Menu, 22 Lunch Package."], "Halal Menu 3, Lunch Package 22", 25],
    [
      "fr",
      true,
      ["Quatre invités sont véganes : 4 Vegan Menu et 21 Lunch Package svp."],
      "Lunch Package 21, Vegan Menu 4",
      25,
    ],
    [
      "en",
      true,
      ["Two more people are coming, so 27 in total. Please add the Lunch Package for all."],
      "Lunch Package ~",
      27,
    ],
    [
      "de",
      true,
      ["Neu sind wir 30 Personen, davon 8 mit Vegetarian Menu und 22 mit Lunch Package."],
      "Lunch Package 22, Vegetarian Menu 8",
      30,
    ],
    [
      "fr",
      true,
      ["Nous serons finalement 32 au total, avec 12 Vegetarian Menu et 20 Lunch Package."],
      "Lunch Package 20, Vegetarian Menu 12",
      32,
    ],
    ["it", true, ["Saremo in 28 in tutto: 8 Vegan Menu e 20 Lunch Package."], "Lunch Package 20, Vegan Menu 8", 28],
  ])("%s (%p): %p", (language, isOffered, mails, wishes, people) => {
    expect(wishesAfter(language, isOffered, mails)).toEqual({ wishes, people });
  });
});
