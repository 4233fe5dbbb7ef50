import { describe, expect, test } from "bun:test";
import type { Language } from "../../../src/booking/words.ts";
import { wishesAfter } from "./wishes.ts";

/** Ten tables, the DJ and the lunch for all are wished before. */
const WISHED: Readonly<Record<Language, string>> = {
  en: "Please add 10 Cocktail Tables, the DJ Service and the Lunch Package for everyone to the offer.",
  de: "Bitte nehmen Sie noch 10 Cocktail Tables, den DJ Service und das Lunch Package für alle in die Offerte auf.",
  fr: "Merci d'ajouter à l'offre 10 Cocktail Tables, le DJ Service et le Lunch Package pour tout le monde.",
  it: "Aggiungete per favore all'offerta 10 Cocktail Tables, il DJ Service e il Lunch Package per tutti.",
};

describe("more, fewer or others of what was wished, and nobody of those who come (§2.8, §3.10)", () => {
  test.each<[Language, string, string]>([
    ["en", "please add another two cocktail tables.", "Cocktail Tables 12, DJ Service ~, Lunch Package ~"],
    ["en", "cocktail tables 10 -> 8", "Cocktail Tables 8, DJ Service ~, Lunch Package ~"],
    ["en", "Reduce the cocktail tables to 6", "Cocktail Tables 6, DJ Service ~, Lunch Package ~"],
    [
      "en",
      "Our goalie can do the music, please take the DJ off and send me the new total.",
      "Cocktail Tables 10, Lunch Package ~",
    ],
    ["en", "Lunch for 20 only, five are fasting", "Cocktail Tables 10, DJ Service ~, Lunch Package 20"],
    [
      "en",
      "Lunch Package for 20 people please, the others eat at home.",
      "Cocktail Tables 10, DJ Service ~, Lunch Package 20",
    ],
    ["en", "three tables fewer, please", "Cocktail Tables 7, DJ Service ~, Lunch Package ~"],
    ["en", "The DJ we had last year was great.", "Cocktail Tables 10, DJ Service ~, Lunch Package ~"],
    ["en", "How much is the DJ again?", "Cocktail Tables 10, DJ Service ~, Lunch Package ~"],
    ["de", "bitte noch zwei weitere Stehtische.", "Cocktail Tables 12, DJ Service ~, Lunch Package ~"],
    ["de", "Cocktail Tables 10 -> 8", "Cocktail Tables 8, DJ Service ~, Lunch Package ~"],
    ["de", "Bitte die Cocktail Tables auf 6 reduzieren", "Cocktail Tables 6, DJ Service ~, Lunch Package ~"],
    ["de", "Lunch nur für 20, fünf fasten", "Cocktail Tables 10, DJ Service ~, Lunch Package 20"],
    [
      "de",
      "Lunch Package bitte für 20 Personen, die andern essen daheim.",
      "Cocktail Tables 10, DJ Service ~, Lunch Package 20",
    ],
    ["de", "drei Tische weniger bitte", "Cocktail Tables 7, DJ Service ~, Lunch Package ~"],
    ["de", "Der DJ vom letzten Jahr war super.", "Cocktail Tables 10, DJ Service ~, Lunch Package ~"],
    ["de", "Was kostet der DJ nochmals?", "Cocktail Tables 10, DJ Service ~, Lunch Package ~"],
    ["fr", "Cocktail Tables 10 -> 8", "Cocktail Tables 8, DJ Service ~, Lunch Package ~"],
    ["fr", "Merci de réduire les Cocktail Tables à 6", "Cocktail Tables 6, DJ Service ~, Lunch Package ~"],
    ["fr", "On a décidé qu'on n'a pas besoin du DJ.", "Cocktail Tables 10, Lunch Package ~"],
    ["fr", "Lunch pour 20 seulement, cinq jeûnent", "Cocktail Tables 10, DJ Service ~, Lunch Package 20"],
    [
      "fr",
      "Lunch Package pour 20 personnes svp, les autres mangent chez eux.",
      "Cocktail Tables 10, DJ Service ~, Lunch Package 20",
    ],
    [
      "fr",
      "De la musique d'ambiance à la place du DJ.",
      "Background Music Package ~, Cocktail Tables 10, Lunch Package ~",
    ],
    ["fr", "trois tables de moins svp", "Cocktail Tables 7, DJ Service ~, Lunch Package ~"],
    ["fr", "Combien coûte le DJ déjà ?", "Cocktail Tables 10, DJ Service ~, Lunch Package ~"],
    ["it", "aggiungete altri due tavolini alti per favore.", "Cocktail Tables 12, DJ Service ~, Lunch Package ~"],
    ["it", "Cocktail Tables 10 -> 8", "Cocktail Tables 8, DJ Service ~, Lunch Package ~"],
    ["it", "Riducete i Cocktail Tables a 6", "Cocktail Tables 6, DJ Service ~, Lunch Package ~"],
    ["it", "Abbiamo deciso che il DJ non ci serve.", "Cocktail Tables 10, Lunch Package ~"],
    ["it", "Lunch solo per 20, cinque digiunano", "Cocktail Tables 10, DJ Service ~, Lunch Package 20"],
    [
      "it",
      "Lunch Package per 20 persone per favore, gli altri mangiano a casa.",
      "Cocktail Tables 10, DJ Service ~, Lunch Package 20",
    ],
    ["it", "Togliete del tutto i tavolini", "DJ Service ~, Lunch Package ~"],
    ["it", "Musica di sottofondo al posto del DJ.", "Background Music Package ~, Cocktail Tables 10, Lunch Package ~"],
    ["it", "tre tavolini in meno per favore", "Cocktail Tables 7, DJ Service ~, Lunch Package ~"],
    ["it", "Quanto costa il DJ?", "Cocktail Tables 10, DJ Service ~, Lunch Package ~"],
  ])("(%s) %s", (language, mail, wishes) => {
    expect(wishesAfter(language, true, [WISHED[language], mail])).toEqual({ wishes, people: 25 });
  });

  test("one more request is no guest", () => {
    const mail = "One more, then I'll leave you in peace: please add another two cocktail tables.";
    expect(wishesAfter("en", true, [WISHED.en, mail])).toEqual({
      wishes: "Cocktail Tables 12, DJ Service ~, Lunch Package ~",
      people: 25,
    });
  });
});
