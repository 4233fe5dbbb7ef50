import { describe, expect, test } from "bun:test";
import { CATALOGUE } from "../../support/venue.ts";
import { reading, values } from "./mail.ts";

/** "2 Wireless Microphone", "- Lunch Package" without a quantity, "drop …", "more 1 …". */
const products = (text: string): string[] =>
  values(reading(text).products).map(({ id, mode, quantity }) => {
    const name = [...CATALOGUE.products, ...CATALOGUE.menus].find((each) => each.id === id)?.name ?? id;
    return mode === "drop" ? `drop ${name}` : `${mode === "more" ? "more " : ""}${quantity ?? "-"} ${name}`;
  });

describe("what is wished beside the room (§3.10)", () => {
  test.each([
    ["with a projector", "1 Projector"],
    ["We need a projector.", "1 Projector"],
    ["Can you also add a projector?", "1 Projector"],
    ["mit Beamer", "- Projector"],
    ["mit einem Beamer", "1 Projector"],
    ["We need 2 wireless microphones.", "2 Wireless Microphone"],
    ["We need three lapel microphones.", "3 Lapel Microphone"],
    ["one wireless microphone", "1 Wireless Microphone"],
    ["Please add 3 lapel mics.", "3 Lapel Microphone"],
    ["We need two wireless mics.", "2 Wireless Microphone"],
    ["Bitte mit zwei Funkmikrofonen", "2 Wireless Microphone"],
    ["Bitte fügen Sie ein Funkmikrofon hinzu.", "1 Wireless Microphone"],
    ["We also need 4 cocktail tables.", "4 Cocktail Tables"],
    ["Wir brauchen vier Stehtische", "4 Cocktail Tables"],
    ["20 extra chairs", "20 Extra Chairs"],
    ["zusätzlich 20 Stühle", "20 Extra Chairs"],
    ["with finger food", "- Classic Apéro"],
    ["mit Apéro riche", "- Premium Apéro"],
    ["with coffee breaks", "- Basic Coffee & Tea Package"],
    ["mit Kaffee und Tee", "- Coffee & Tea Bar"],
    ["Please include the Lunch Package.", "- Lunch Package"],
    ["20 Lunch Packages", "20 Lunch Package"],
    ["20 x Lunch Package", "20 Lunch Package"],
    ["include lunch", "- Lunch Package"],
    ["mit Mittagessen", "- Lunch Package"],
    ["with dinner", "- Three-Course Dinner"],
    ["mit Abendessen", "- Three-Course Dinner"],
    ["with a three-course dinner", "- Three-Course Dinner"],
    ["with live music", "- Live Band"],
    ["with a cake", "1 Birthday Cake"],
    ["Still & Sparkling Water", "- Still & Sparkling Water"],
    ['TV Display (65")', '- TV Display (65")'],
    ["Seasonal Garden Trio", "- Seasonal Garden Trio"],
    ["Wir nehmen das Menü Seasonal Garden Trio", "- Seasonal Garden Trio"],
  ])("%s", (text, wish) => expect(products(text)).toEqual([wish]));

  test("a longer name wins over the word in it", () => {
    expect(products("with the Premium Lunch Package")).toEqual(["- Premium Lunch Package"]);
    expect(products("Please add the Four-Course Gala Dinner.")).toEqual(["- Four-Course Gala Dinner"]);
  });
  test("several wishes in one sentence", () => {
    expect(products("We need 2 wireless microphones and a flipchart.")).toEqual([
      "2 Wireless Microphone",
      "1 Flipchart",
    ]);
    expect(products("with lunch and dinner")).toEqual(["- Lunch Package", "- Three-Course Dinner"]);
    expect(products("Bitte mit Lunch Package und einem Funkmikrofon.")).toEqual([
      "- Lunch Package",
      "1 Wireless Microphone",
    ]);
  });
  test.each(CATALOGUE.menus.map(({ name }) => name))("a menu by its name: %s", (name) =>
    expect(products(`Please add the ${name}.`)).toEqual([`- ${name}`]),
  );
});

describe("more of it", () => {
  test.each([
    ["add another wireless microphone please", "more 1 Wireless Microphone"],
    ["one more wireless microphone", "more 1 Wireless Microphone"],
    ["noch ein Mikrofon dazu", "more 1 Wireless Microphone"],
    ["Bitte noch ein weiteres Funkmikrofon", "more 1 Wireless Microphone"],
  ])("%s", (text, wish) => expect(products(text)).toEqual([wish]));
});

describe("no longer wished", () => {
  test.each([
    ["We don't need a projector.", "drop Projector"],
    ["no projector please", "drop Projector"],
    ["without projector", "drop Projector"],
    ["Please remove the projector.", "drop Projector"],
    ["Wir brauchen keinen Beamer.", "drop Projector"],
    ["ohne Beamer", "drop Projector"],
    ["Streichen Sie bitte den Beamer.", "drop Projector"],
    ["Also drop the wireless microphone.", "drop Wireless Microphone"],
    ["Das Mikrofon können Sie auch streichen.", "drop Wireless Microphone"],
    ["Please leave out the Lunch Package.", "drop Lunch Package"],
    ["We will not need the lunch.", "drop Lunch Package"],
    ["Bitte das Lunch Package weglassen", "drop Lunch Package"],
    ["Lassen Sie das Lunch Package weg.", "drop Lunch Package"],
    ["Bitte streichen Sie das Mittagessen", "drop Lunch Package"],
  ])("%s", (text, wish) => expect(products(text)).toEqual([wish]));

  test("and wished again", () => {
    expect(products("Please put the lunch back in.")).toEqual(["- Lunch Package"]);
    expect(products("Können Sie das Mittagessen (Lunch Package) wieder für alle dazunehmen?")).toContain(
      "- Lunch Package",
    );
  });
  test("one thing goes, another comes", () =>
    expect(products("Instead of the Lunch Package we would like the BBQ Package.")).toEqual([
      "drop Lunch Package",
      "- BBQ Package",
    ]));

  test.each([
    "no catering please",
    "Please leave out the catering.",
    "No food at all, please.",
    "ohne Catering",
    "Bitte gar kein Essen",
    "Bitte lassen Sie das Catering weg.",
  ])("%s takes all food and drink away", (text) => {
    expect(reading(text).dropsCatering).toBe(true);
    expect(products(text)).toEqual([]);
  });
  test.each([
    "with catering",
    "Thanks for the catering details.",
    "mit Verpflegung",
    "Which catering do you have?",
    "Do you have no catering?",
    "no projector please",
  ])("%s does not", (text) => expect(reading(text).dropsCatering).toBe(false));
});

describe("what a question names is not ordered (D-22)", () => {
  test.each([
    "Do you have a projector?",
    "Does Room A have a projector?",
    "Is a projector included?",
    "What does the Lunch Package cost?",
    "Which menus exist, for example the Seasonal Garden Trio?",
    "Haben Sie einen Beamer?",
    "Hat Raum A einen Beamer?",
    "Was kostet das Lunch Package?",
    "Do we need a projector?",
    "Could you tell me whether there is a whiteboard in Room A?",
    "Where can guests park, is there valet parking?",
  ])("%s", (text) => expect(products(text)).toEqual([]));
  test("beside a statement only what is stated counts", () => {
    expect(products("Please add a projector. Do you have a photo booth?")).toEqual(["1 Projector"]);
    expect(products("Bitte mit Beamer. Haben Sie auch eine Fotobox?")).toEqual(["- Projector"]);
  });
});

describe("what only sounds like it", () => {
  test.each([
    "dinner for 30",
    "a lunch for 30 people",
    "We would like to have a lunch for 30 people.",
    "Mittagessen für 30 Personen",
    "We plan a gala dinner.",
    "three courses with wine",
    "And another one, we have two speakers.",
    "Thanks for the catering details.",
    "we have our own DJ",
    "Wir bringen unseren eigenen Beamer mit.",
    "near the water",
    "rubber band",
    "monitor the progress",
    "our camera team",
    "see https://example.com/projector",
  ])("%s", (text) => expect(products(text)).toEqual([]));
});
