import { describe, expect, test } from "bun:test";
import type { Language } from "../../../src/booking/words.ts";
import { wishesAfter } from "./wishes.ts";

type Case = [language: Language, isOffered: boolean, mails: string[], wishes: string, people: number];

describe("so many in all of a thing are no people (§3.8)", () => {
  test.each<Case>([
    [
      "en",
      true,
      ["Please add two cocktail tables.", "Could we have one more cocktail table? That makes three altogether."],
      "Cocktail Tables 3",
      25,
    ],
    [
      "en",
      true,
      ["Please add two Lounge Furniture Sets.", "Could you add another lounge set? So three in all."],
      "Lounge Furniture Set 3",
      25,
    ],
    [
      "en",
      true,
      ["Please add 4 outdoor heaters.", "Two more Outdoor Heaters please, six in total then."],
      "Outdoor Heaters 6",
      25,
    ],
    [
      "de",
      true,
      ["Bitte zwei Funkmikrofone dazu.", "Könnten Sie noch ein Funkmikrofon dazunehmen? Dann wären es drei insgesamt."],
      "Wireless Microphone 3",
      25,
    ],
    [
      "de",
      true,
      ["Bitte zwei Lounge Furniture Set dazu.", "Noch ein Lounge-Set bitte, also total drei."],
      "Lounge Furniture Set 3",
      25,
    ],
    [
      "fr",
      true,
      ["Ajoutez deux Lounge Furniture Set svp.", "Pouvez-vous ajouter encore un salon lounge ? Donc trois au total."],
      "Lounge Furniture Set 3",
      25,
    ],
    [
      "fr",
      true,
      ["Ajoutez 6 mange-debout svp.", "Encore deux mange-debout, ce qui fait huit en tout."],
      "Cocktail Tables 8",
      25,
    ],
    [
      "it",
      true,
      ["Aggiungete due microfoni senza fili.", "Potete mettere un altro microfono? In totale tre, quindi."],
      "Wireless Microphone 3",
      25,
    ],
    [
      "it",
      true,
      ["Aggiungete 6 Cocktail Tables.", "Ancora due Cocktail Tables, così in totale sono otto."],
      "Cocktail Tables 8",
      25,
    ],
    [
      "it",
      true,
      ["Aggiungete un Lounge Furniture Set.", "Un altro set lounge, quindi due in tutto, grazie!"],
      "Lounge Furniture Set 2",
      25,
    ],
    [
      "en",
      true,
      ["Please add two cocktail tables.", "Another colleague is joining us, so 26 in total."],
      "Cocktail Tables 2",
      26,
    ],
    [
      "it",
      true,
      ["Aggiungete un microfono senza fili.", "Si aggiunge un altro collega, quindi 26 in tutto."],
      "Wireless Microphone 1",
      26,
    ],
    [
      "de",
      true,
      ["Bitte zwei Funkmikrofone dazu.", "Es kommt noch jemand dazu, also 26 insgesamt."],
      "Wireless Microphone 2",
      26,
    ],
    [
      "en",
      true,
      ["Please add two cocktail tables.", "One more cocktail table please. And we will be 28 in total."],
      "Cocktail Tables 3",
      28,
    ],
  ])("%s (%p): %p", (language, isOffered, mails, wishes, people) => {
    expect(wishesAfter(language, isOffered, mails)).toEqual({ wishes, people });
  });
});

describe("this instead of that one (§2.8)", () => {
  test.each<Case>([
    [
      "en",
      true,
      ["Please add the Four-Course Gala Dinner.", "Put the Three-Course Dinner in place of the four-course one."],
      "Three-Course Dinner ~",
      25,
    ],
    [
      "en",
      true,
      ["Please add the Premium Apéro.", "Make it the Classic Apéro rather than the premium."],
      "Classic Apéro ~",
      25,
    ],
    [
      "en",
      true,
      ["Please add the Classic Apéro.", "Swap the classic one for the Premium Apéro please."],
      "Premium Apéro ~",
      25,
    ],
    [
      "en",
      true,
      ["Please add the Full Breakfast Buffet.", "The Continental Breakfast instead of the big buffet will do."],
      "Continental Breakfast ~",
      25,
    ],
    [
      "de",
      true,
      [
        "Bitte das Four-Course Gala Dinner dazu.",
        "Nehmen Sie das Three-Course Dinner anstelle von dem mit vier Gängen.",
      ],
      "Three-Course Dinner ~",
      25,
    ],
    [
      "de",
      true,
      ["Bitte das Four-Course Gala Dinner dazu.", "Lieber das Three-Course Dinner statt des Viergängers."],
      "Three-Course Dinner ~",
      25,
    ],
    [
      "de",
      true,
      ["Bitte den Premium Apéro dazu.", "Statt dem teuren Apéro reicht der Classic Apéro."],
      "Classic Apéro ~",
      25,
    ],
    [
      "de",
      true,
      ["Bitte zwei Funkmikrofone dazu.", "Zwei Headset Microphone statt der Funkmikrofone, bitte."],
      "Headset Microphone 2",
      25,
    ],
    [
      "fr",
      true,
      ["Ajoutez le Four-Course Gala Dinner.", "Mettez le Three-Course Dinner à la place de celui à quatre plats."],
      "Three-Course Dinner ~",
      25,
    ],
    [
      "fr",
      true,
      ["Ajoutez le Premium Apéro.", "Finalement le Classic Apéro au lieu du premium."],
      "Classic Apéro ~",
      25,
    ],
    [
      "fr",
      true,
      ["Ajoutez le Continental Breakfast.", "Prenez le Full Breakfast Buffet plutôt que le continental."],
      "Full Breakfast Buffet ~",
      25,
    ],
    [
      "it",
      true,
      ["Aggiungete il Premium Lunch Package.", "Mettete il Lunch Package normale al posto di quello premium."],
      "Lunch Package ~",
      25,
    ],
    [
      "it",
      true,
      ["Aggiungete il Classic Apéro.", "Invece di quello classico prendiamo il Premium Apéro."],
      "Premium Apéro ~",
      25,
    ],
    [
      "it",
      true,
      ["Aggiungete il Full Breakfast Buffet.", "Passiamo al Continental Breakfast al posto del buffet."],
      "Continental Breakfast ~",
      25,
    ],
    [
      "it",
      true,
      [
        "Aggiungete il Four-Course Gala Dinner e un leggio.",
        "Al posto della cena da quattro portate mettete la Live Pasta Station.",
      ],
      "Lectern/Podium 1, Live Pasta Station ~",
      25,
    ],
    [
      "it",
      true,
      ["Aggiungete il Four-Course Gala Dinner.", "Il Three-Course Dinner costa meno di quello da quattro portate?"],
      "Four-Course Gala Dinner ~",
      25,
    ],
    [
      "en",
      true,
      ["Please add the Four-Course Gala Dinner.", "Keep the four-course one, and add the Classic Apéro."],
      "Classic Apéro ~, Four-Course Gala Dinner ~",
      25,
    ],
  ])("%s (%p): %p", (language, isOffered, mails, wishes, people) => {
    expect(wishesAfter(language, isOffered, mails)).toEqual({ wishes, people });
  });
});
