import { describe, expect, test } from "bun:test";
import type { Language } from "../../../src/booking/words.ts";
import { wishesAfter } from "./wishes.ts";

describe("what is ordered, changed and only told, mixed (§2.8, §3.10)", () => {
  test.each<[language: Language, mails: string[], wishes: string]>([
    [
      "en",
      [
        "Three-Course Dinner for all, 6 bottles of the Wine Selection, Event Photographer for 3 hours.",
        "Two changes:\n- 2 more bottles of wine (so 8)\n- photographer for 2 hours only, not 3\n\nG. Ferrante",
      ],
      "Event Photographer 2, Three-Course Dinner ~, Wine Selection 8",
    ],
    ["en", ["6 bottles of the Wine Selection please.", "2 more bottles of wine (so 8)."], "Wine Selection 8"],
    ["de", ["6 Flaschen Wine Selection bitte.", "Noch 2 Flaschen Wein mehr (also 8)."], "Wine Selection 8"],
    [
      "it",
      [
        "Lunch Package e un microfono wireless per favore.",
        "Viste le finanze sociali, rinunciamo al catering. Toglietelo per favore.",
      ],
      "Wireless Microphone 1",
    ],
    [
      "en",
      ["Lunch Package and a wireless mic please.", "No catering after all. Please take it off."],
      "Wireless Microphone 1",
    ],
    [
      "de",
      ["Lunch Package und ein Funkmikrofon bitte.", "Auf das Catering verzichten wir. Nehmen Sie es bitte raus."],
      "Wireless Microphone 1",
    ],
    [
      "fr",
      ["Lunch Package et un micro sans fil svp.", "Nous renonçons au traiteur. Enlevez-le s'il vous plaît."],
      "Wireless Microphone 1",
    ],
    ["fr", ["6 bouteilles de Wine Selection svp.", "Encore 2 bouteilles de vin (donc 8)."], "Wine Selection 8"],
    ["it", ["6 bottiglie di Wine Selection.", "Altre 2 bottiglie di vino (quindi 8)."], "Wine Selection 8"],
    [
      "de",
      ["Flower Arrangements für 4 Tische bitte.", "Es sind 5 Tische statt 4, die Blumen bitte anpassen."],
      "Flower Arrangements 5",
    ],
    ["en", ["Our flowers come from my aunt's garden, so no flower arrangements needed."], ""],
    ["en", ["Please add our lunch: the Lunch Package."], "Lunch Package ~"],
    [
      "de",
      ["Unsere Torte bringen wir selber mit, den Rest nehmen wir von Ihnen: Lunch Package für alle."],
      "Lunch Package ~",
    ],
    [
      "de",
      ["Zum Apéro hätten wir gern: Prosecco (8 Flaschen), Still & Sparkling Water, Fresh Juices."],
      "Fresh Juices ~, Prosecco Service 8, Still & Sparkling Water ~",
    ],
    [
      "en",
      ["Drinks: Prosecco x 8, Wine Selection x 4, Fresh Juices."],
      "Fresh Juices ~, Prosecco Service 8, Wine Selection 4",
    ],
    [
      "fr",
      ["Boissons : Prosecco Service (8 bouteilles), Wine Selection (4 bouteilles)."],
      "Prosecco Service 8, Wine Selection 4",
    ],
    ["en", ["Two wireless mics please.", "Make that three mics."], "Wireless Microphone 3"],
    ["de", ["Bitte zwei Funkmikrofone.", "Machen Sie drei Mikrofone daraus."], "Wireless Microphone 3"],
    ["en", ["Add 6 cocktail tables.", "Only 4 cocktail tables after all."], "Cocktail Tables 4"],
    ["de", ["Bitte 6 Stehtische.", "Es reichen 4 Stehtische."], "Cocktail Tables 4"],
    ["fr", ["Ajoutez 6 mange-debout.", "Finalement 4 mange-debout suffiront."], "Cocktail Tables 4"],
    ["en", ["Room for a trampoline? Just joking :) Please add the Photo Booth."], "Photo Booth ~"],
    ["de", ["Das Programm steht :-) Bitte noch die Photo Booth dazu."], "Photo Booth ~"],
    [
      "en",
      ["We'd like coffee for everyone in the break: the Coffee & Snacks Package, and a projector."],
      "Coffee & Snacks Package ~, Projector 1",
    ],
    [
      "de",
      ["Material:\n\nBeamer\nRednerpult\n3 Funkmikrofone\n\nDanke und Gruss\nR. Wyss"],
      "Lectern/Podium ~, Projector ~, Wireless Microphone 3",
    ],
    [
      "en",
      ["Equipment needed:\nprojector\nlectern\n2 flipcharts\n\nBest\nRay"],
      "Flipchart 2, Lectern/Podium ~, Projector ~",
    ],
    [
      "it",
      ["Materiale:\nproiettore\nleggio\n2 Flipchart\n\nSaluti\nRosa"],
      "Flipchart 2, Lectern/Podium ~, Projector ~",
    ],
    [
      "fr",
      ["Matériel :\nvidéoprojecteur\npupitre\n2 paperboards\n\nMeilleures salutations\nRose"],
      "Flipchart 2, Lectern/Podium ~, Projector ~",
    ],
    [
      "en",
      ["Here is what changes:\n- Lunch Package instead of Premium Lunch\n- 1 more flipchart"],
      "Flipchart 1, Lunch Package ~",
    ],
    ["en", ["We come from a family that grows wine. Please add the Wine Selection, 5 bottles."], "Wine Selection 5"],
    ["en", ["My husband sells projectors but we still need one of yours: please add a projector."], "Projector 1"],
    [
      "de",
      ["Mein Mann verkauft Blumen, trotzdem hätten wir gerne Flower Arrangements für 6 Tische."],
      "Flower Arrangements 6",
    ],
    [
      "fr",
      ["Ma soeur vend des fleurs, mais il nous faudrait quand même des Flower Arrangements pour 6 tables."],
      "Flower Arrangements 6",
    ],
    ["en", ["We were offered the Lunch Package last year too. Add it again please."], "Lunch Package ~"],
    ["it", ["Il Lunch Package, come l'anno scorso, per tutti."], "Lunch Package ~"],
    ["en", ["14 vegetarian menus and 11 lunch packages please."], "Lunch Package 11, Vegetarian Menu 14"],
    ["de", ["14 mal Vegetarian Menu, 11 mal Lunch Package."], "Lunch Package 11, Vegetarian Menu 14"],
    ["fr", ["14 fois le Vegetarian Menu, 11 fois le Lunch Package."], "Lunch Package 11, Vegetarian Menu 14"],
    ["it", ["14 volte il Vegetarian Menu e 11 volte il Lunch Package."], "Lunch Package 11, Vegetarian Menu 14"],
    [
      "de",
      ["Vier von uns sind Vegetarier: 4 Vegetarian Menu, der Rest Lunch Package."],
      "Lunch Package ~, Vegetarian Menu 4",
    ],
    ["en", ["How much is a lectern?", "Too dear. Skip it."], ""],
    [
      "en",
      ["Please add a lectern.", "And what is the Photo Booth?", "Lovely, we'd like that too. And 2 flipcharts."],
      "Flipchart 2, Lectern/Podium 1, Photo Booth ~",
    ],
    [
      "de",
      ["Was kostet die Photo Booth?", "Nein danke, das ist uns zu viel. Aber fügen Sie einen Flipchart hinzu."],
      "Flipchart 1",
    ],
    [
      "it",
      ["Quanto costa il Photo Booth?", "Ottimo! E la nostra partita IVA è CHE-123.456.789, aggiungetela alla fattura."],
      "",
    ],
    ["en", ["The wine bottles we bring ourselves, all 12 of them."], ""],
  ])("%s: %p", (language, mails, wishes) => {
    expect(wishesAfter(language, true, mails)).toEqual({ wishes, people: 25 });
  });
});
