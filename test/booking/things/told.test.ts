import { describe, expect, test } from "bun:test";
import type { Language } from "../../../src/booking/words.ts";
import { wishesAfter } from "./wishes.ts";

type Case = [language: Language, isOffered: boolean, mails: string[], wishes: string, people: number];

describe("who sells, grows or had a thing orders none (§3.10)", () => {
  test.each<Case>([
    ["en", true, ["The growers we buy our flowers from are coming too."], "", 25],
    ["en", true, ["Our guests are people who sell wine all over Europe."], "", 25],
    ["en", true, ["We're a small firm that makes chocolate fountains and repairs projectors."], "", 25],
    ["en", true, ["They're all flower growers from the valley, and some wine dealers."], "", 25],
    ["en", true, ["The shop across the road delivers the cake."], "", 25],
    ["en", true, ["Last year we had the Wine Selection and everybody loved it."], "", 25],
    ["en", true, ["We grow the flowers we sell, so our people know what they are talking about."], "", 25],
    ["de", true, ["Wir laden die Gärtner ein, bei denen wir unsere Blumen kaufen."], "", 25],
    ["de", true, ["Es kommen die Bauern, die uns das Jahr über Blumen liefern."], "", 25],
    ["de", true, ["Unsere Gäste verkaufen Wein und Bier in der ganzen Schweiz."], "", 25],
    ["de", true, ["Die Torte beziehen wir vom Bäcker im Dorf."], "", 25],
    ["de", true, ["Wir sind ein Verband von Blumenhändlern, unsere Mitglieder züchten Blumen."], "", 25],
    ["de", true, ["Letztes Jahr haben wir die Wine Selection bestellt, die war super."], "", 25],
    ["fr", true, ["Ce sont les producteurs chez qui nous achetons nos fleurs."], "", 25],
    ["fr", true, ["Nos invités vendent du vin et de la bière dans toute la Suisse."], "", 25],
    ["fr", true, ["Nous sommes une entreprise qui répare des vidéoprojecteurs."], "", 25],
    ["fr", true, ["Il y aura des marchands de fleurs et des fournisseurs de vin parmi nous."], "", 25],
    ["fr", true, ["L'an dernier nous avons eu la Wine Selection, tout le monde a aimé."], "", 25],
    ["it", true, ["Vengono i coltivatori da cui compriamo i fiori."], "", 25],
    ["it", true, ["I nostri ospiti vendono vino e birra in tutta la Svizzera."], "", 25],
    ["it", true, ["Siamo una ditta che ripara proiettori."], "", 25],
    ["it", true, ["Sono fornitori di fiori e venditori di vino."], "", 25],
    ["it", true, ["L'anno scorso abbiamo avuto la Wine Selection, ottima."], "", 25],
    ["en", true, ["We'd like to buy flowers for 5 tables, please."], "Flower Arrangements 5", 25],
    ["en", true, ["We sell wine ourselves, but please add the Champagne Service."], "Champagne Service ~", 25],
    ["de", true, ["Letztes Jahr hatten wir Bier, dieses Jahr nehmen wir die Wine Selection."], "Wine Selection ~", 25],
    ["fr", true, ["Nous aimerions acheter des fleurs pour 5 tables."], "Flower Arrangements 5", 25],
    [
      "fr",
      true,
      ["L'an dernier nous avons eu le Classic Apéro, cette année ajoutez le Premium Apéro."],
      "Premium Apéro ~",
      25,
    ],
    ["it", true, ["Vorremmo anche dei fiori per 6 tavoli."], "Flower Arrangements 6", 25],
    ["it", true, ["Vendiamo vino, ma per la serata aggiungete il Prosecco Service."], "Prosecco Service ~", 25],
    ["en", true, ["Like last year, we'd love the Lunch Package for everyone."], "Lunch Package ~", 25],
    ["de", true, ["Wie letztes Jahr bitte wieder das Lunch Package für alle."], "Lunch Package ~", 25],
    ["en", true, ["We had the Lunch Package in mind for all."], "Lunch Package ~", 25],
    [
      "en",
      true,
      ["The Lunch Package for each of us, and flowers for 4 tables."],
      "Flower Arrangements 4, Lunch Package ~",
      25,
    ],
  ])("%s (%p): %p", (language, isOffered, mails, wishes, people) => {
    expect(wishesAfter(language, isOffered, mails)).toEqual({ wishes, people });
  });
});

describe("a verb of two halves, and what takes out no more than its own noun (§2.8)", () => {
  test.each<Case>([
    ["de", true, ["Bitte das Lunch Package dazu.", "Bestellen Sie das Lunch Package wieder ab."], "", 25],
    ["de", true, ["Bitte das Lunch Package dazu.", "Nehmen Sie das Lunch Package bitte wieder runter."], "", 25],
    ["de", true, ["Bitte das Lunch Package dazu.", "Sagen Sie das Lunch Package ab, wir gehen in die Beiz."], "", 25],
    [
      "de",
      true,
      ["Bitte das Lunch Package dazu.", "Setzen Sie das Lunch Package bitte nicht ab."],
      "Lunch Package ~",
      25,
    ],
    ["de", true, ["Setzen Sie bitte das Lunch Package auf die Liste."], "Lunch Package ~", 25],
    [
      "de",
      true,
      ["Bitte das Lunch Package dazu und einen Flipchart.", "Setzt bitte den Flipchart ab."],
      "Lunch Package ~",
      25,
    ],
    [
      "de",
      false,
      [
        "Also: 7. Februar 2026, 9-17 Uhr. 30 Personen, und damit mir keiner vom Stuhl fällt, das Lunch Package für jede und jeden.",
      ],
      "Lunch Package ~",
      30,
    ],
    ["de", true, ["Damit niemand hungert, das Lunch Package für alle bitte."], "Lunch Package ~", 25],
    ["de", true, ["Keiner soll dursten: Still & Sparkling Water für alle."], "Still & Sparkling Water ~", 25],
    ["en", true, ["No one should go hungry, so the Lunch Package for everyone."], "Lunch Package ~", 25],
    ["en", true, ["So that no guest goes hungry, the Lunch Package for all, please."], "Lunch Package ~", 25],
    ["fr", true, ["Pour que personne ne tombe de sa chaise, le Lunch Package pour tous."], "Lunch Package ~", 25],
    [
      "fr",
      true,
      ["Il n'y a plus de place au restaurant, donc le Lunch Package pour tout le monde."],
      "Lunch Package ~",
      25,
    ],
    ["it", true, ["Niente ristorante quest'anno, il Lunch Package per tutti."], "Lunch Package ~", 25],
    ["de", true, ["Bitte das Lunch Package und einen Flipchart.", "Kein Flipchart, kein Lunch Package."], "", 25],
    [
      "en",
      true,
      ["Please add the Lunch Package and a flipchart.", "No flipchart and no Lunch Package after all."],
      "",
      25,
    ],
    [
      "en",
      true,
      ["Please add the Lunch Package and a flipchart.", "We want neither: no flipchart, lunch package or anything."],
      "",
      25,
    ],
  ])("%s (%p): %p", (language, isOffered, mails, wishes, people) => {
    expect(wishesAfter(language, isOffered, mails)).toEqual({ wishes, people });
  });
});
