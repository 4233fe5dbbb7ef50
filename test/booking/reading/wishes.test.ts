import { describe, expect, test } from "bun:test";
import { reading, values } from "./mail.ts";

describe("how they sit (§3.12)", () => {
  const layouts = (text: string) => values(reading(text).layouts);
  test.each([
    ["U-shape", "u_shape"],
    ["in U-Form", "u_shape"],
    ["Hufeisen", "u_shape"],
    ["theatre style", "theatre"],
    ["theater seating", "theatre"],
    ["Konzertbestuhlung", "theatre"],
    ["rows of chairs", "theatre"],
    ["classroom style", "classroom"],
    ["Schulbestuhlung", "classroom"],
    ["parlamentarisch", "classroom"],
    ["boardroom", "boardroom"],
    ["Blocktafel", "boardroom"],
    ["one long table", "boardroom"],
    ["an einer langen Tafel", "boardroom"],
    ["banquet style", "banquet"],
    ["an runden Tischen", "banquet"],
    ["workshop seating", "workshop"],
    ["Gruppentische", "workshop"],
    ["standing reception", "standing"],
    ["stehend", "standing"],
    ["cocktail style", "cocktail"],
    ["cabaret", "cabaret"],
  ] as const)("%s", (text, layout) => expect(layouts(text)).toEqual([layout]));
  test.each(["a workshop", "a banquet", "outstanding", "Umform", "verstehend"])("%s is no layout", (text) =>
    expect(layouts(text)).toEqual([]),
  );
});

describe("what kind of event (§3.12)", () => {
  const types = (text: string): string[] => values(reading(text).eventTypes);
  test.each([
    ["a workshop for 20", "workshop"],
    ["Kreativworkshop", "workshop"],
    ["Tagesseminar", "seminar"],
    ["Erste-Hilfe-Kurs", "training"],
    ["Schulung", "training"],
    ["conference", "conference"],
    ["Tagung", "conference"],
    ["Sitzung", "meeting"],
    ["board meeting", "board_meeting"],
    ["Vorstandssitzung", "board_meeting"],
    ["Retraite", "retreat"],
    ["Firmenanlass", "team_event"],
    ["Vortrag", "presentation"],
    ["product launch", "product_launch"],
    ["Empfang", "reception"],
    ["Feierabend-Apéro", "apero"],
    ["dinner for 30", "dinner"],
    ["Weihnachtsessen", "dinner"],
    ["Galaabend", "gala"],
    ["Hochzeitsfest", "wedding"],
    ["birthday party", "birthday"],
    ["Geburtstagsfest", "birthday"],
    ["Jubiläum", "anniversary"],
    ["Sommerfest", "party"],
    ["Chorprobe", "concert"],
    ["Diplomfeier", "celebration"],
    ["Generalversammlung", "general_meeting"],
    ["AGM", "general_meeting"],
  ])("%s", (text, type) => expect(types(text)).toEqual([type]));
  test.each(["Of course!", "three courses with wine", "feste Zusage", "ein Probelauf"])("%s is none", (text) =>
    expect(types(text)).toEqual([]),
  );
  test("the kind of event is not ordered as a dish", () => {
    for (const text of [
      "dinner for 30",
      "a lunch for 30 people",
      "Mittagessen für 30 Personen",
      "We plan a gala dinner",
    ])
      expect(reading(text).products).toEqual([]);
  });
});

describe("which language (§3.5)", () => {
  test.each([
    ["Hello, we need a room for 30 people.", "en"],
    ["We would like to book Room A on 14.02.2026, please.", "en"],
    ["Guten Tag, wir suchen einen Raum für 30 Personen.", "de"],
    ["Grüezi mitenand, mir sueched en Ruum für 30 Lüüt", "de"],
    ["Wir nehmen den Room A, bitte die Offerte", "de"],
    ["Bonjour, nous cherchons une salle pour 30 personnes.", "fr"],
    ["Buongiorno, cerchiamo una sala per 30 persone.", "it"],
  ] as const)("%s", (text, language) => expect(reading(text).language).toBe(language));
  test.each(["ok", "14.02.2026"])('"%s" is too short to tell, so the conversation decides', (text) => {
    expect(reading(text).language).toBeUndefined();
    expect(reading(text, { language: "de" }).language).toBe("de");
    expect(reading(text, { language: "en" }).language).toBe("en");
  });
  test("a name or an address in another language changes nothing", () =>
    expect(
      reading("Guten Tag, wir suchen einen Raum für unser Team.\n\nFreundliche Grüsse\nJean Dupont\nLa Maison SA")
        .language,
    ).toBe("de"));
});
