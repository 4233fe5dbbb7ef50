import { describe, expect, test } from "bun:test";
import type { Language } from "../../../src/booking/words.ts";
import { wishesAfter } from "./wishes.ts";

type Case = [language: Language, wishes: string, ...mails: string[]];

describe("what is only pointed to gives way to what is named (§2.8, §3.10)", () => {
  test.each<Case>([
    [
      "en",
      "Lunch Package ~",
      "Please add the BBQ Package for all and 6 Cocktail Tables.",
      "The barbecue does not pass our safety officer. Please replace it by the Lunch Package, and take out the Cocktail Tables completely.",
    ],
    [
      "en",
      "Cocktail Tables 6, Lunch Package ~",
      "Please add the BBQ Package for all and 6 Cocktail Tables.",
      "The barbecue is out. Swap it for the Lunch Package for everybody, the tables stay.",
    ],
    ["en", "Lunch Package ~", "Please add the BBQ Package for all.", "Could you change that to the Lunch Package?"],
    [
      "de",
      "Lunch Package ~",
      "Bitte das BBQ Package für alle.",
      "Grillieren ist verboten. Tauscht es bitte gegen das Lunch Package.",
    ],
    [
      "fr",
      "Lunch Package ~",
      "Le BBQ Package pour tous svp.",
      "Le BBQ ne plaît pas au responsable sécurité. Remplacez-le par le Lunch Package, svp.",
    ],
    ["fr", "Lunch Package ~", "Le BBQ Package pour tous svp.", "Pouvez-vous l'échanger contre le Lunch Package ?"],
    ["it", "Lunch Package ~", "Il BBQ Package per tutti.", "Il barbecue non va. Potete sostituirlo col Lunch Package?"],
    // Nothing is pointed to: the one stays beside the other.
    [
      "en",
      "BBQ Package ~, Lunch Package ~",
      "Please add the BBQ Package for all.",
      "Please also add the Lunch Package for all.",
    ],
    ["de", "BBQ Package ~", "Bitte das BBQ Package für alle.", "Was haben Sie gegen das Lunch Package?"],
    // Letters with full stops end no sentence that goes on.
    [
      "fr",
      "Lunch Package ~",
      "Le BBQ Package pour tous svp.",
      "Correction: remplacez s.v.p. le BBQ Package par le Lunch Package. Le reste est inchangé.",
    ],
    ["it", "Lunch Package ~", "Il BBQ Package per tutti.", "Sostituite p.f. il BBQ Package con il Lunch Package."],
  ])("%s %s", (language, wishes, ...mails) => {
    expect(wishesAfter(language, true, mails).wishes).toBe(wishes);
  });
});

describe("what stays is what is named right before the verb (§2.8)", () => {
  test.each<Case>([
    [
      "it",
      "Fresh Juices ~, Premium Lunch Package ~",
      "Fresh Juices per tutti.",
      "Rimettete per favore anche il Premium Lunch Package, i succhi restano.",
    ],
    [
      "en",
      "Fresh Juices ~, Premium Lunch Package ~",
      "Fresh Juices for all please.",
      "Please put the Premium Lunch Package back in as well, the juices stay.",
    ],
    [
      "de",
      "Fresh Juices ~, Premium Lunch Package ~",
      "Fresh Juices für alle bitte.",
      "Nehmen Sie bitte auch das Premium Lunch Package wieder auf, die Säfte bleiben.",
    ],
    [
      "fr",
      "Fresh Juices ~",
      "Premium Lunch Package et Fresh Juices pour tous svp.",
      "Enlevez le Premium Lunch Package, les jus restent.",
    ],
    [
      "en",
      "Fresh Juices ~, Premium Lunch Package ~",
      "Premium Lunch Package and Fresh Juices for all please.",
      "The Premium Lunch Package, the juices stay.",
    ],
  ])("%s %s", (language, wishes, ...mails) => {
    expect(wishesAfter(language, true, mails).wishes).toBe(wishes);
  });
});

describe("so many bottles of a part of the name (§3.10)", () => {
  const TWELVE = "Please add 12 bottles of the Wine Selection.";
  test.each<Case>([
    [
      "en",
      "Wine Selection 8",
      TWELVE,
      "the treasurer, a pessimist, holds that 8 bottles of wine will do instead of 12. Would you amend the offer accordingly?",
    ],
    ["en", "Wine Selection 8", TWELVE, "Eight bottles of wine are enough instead of twelve."],
    ["en", "Wine Selection 14", TWELVE, "2 more bottles of wine please."],
    ["en", "Wine Selection 12", TWELVE, "My neighbour drank 8 bottles of wine last week, poor man."],
    ["en", "Wine Selection 12", TWELVE, "Are 12 bottles of wine enough for us?"],
  ])("%s %s", (language, wishes, ...mails) => {
    expect(wishesAfter(language, true, mails).wishes).toBe(wishes);
  });
});

describe("a thing that is only the matter orders none (§3.10)", () => {
  test.each<Case>([
    ["de", "", "Ich möchte gerne mit einem Menschen sprechen, es geht um den Aufbau der Bühne."],
    ["fr", "", "J'aimerais parler à un responsable, il s'agit de la scène."],
    ["it", "", "Vorrei parlare con un responsabile, si tratta del palco."],
    ["en", "", "I would like to speak to a person, it is about the stage."],
    ["de", "Portable Stage ~", "Wir brauchen noch die Bühne, bitte."],
    ["de", "Lunch Package ~", "Es geht um einen Workshop. Bitte mit Lunch Package für alle."],
  ])("%s %s %s", (language, wishes, ...mails) => {
    expect(wishesAfter(language, true, mails).wishes).toBe(wishes);
  });
});
