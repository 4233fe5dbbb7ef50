import { describe, expect, test } from "bun:test";
import type { Language } from "../../../src/booking/words.ts";
import { wishesAfter } from "./wishes.ts";

type Case = [language: Language, isOffered: boolean, mails: string[], wishes: string, people: number];

describe("what was asked about a mail before is added by a pronoun, where one thing is meant (§2.8)", () => {
  test.each<Case>([
    ["fr", true, ["Ça coûte combien chez vous, le Photo Booth ?", "ok ça va, ajoutez-le. Merci"], "Photo Booth ~", 25],
    [
      "fr",
      true,
      [
        "Combien coûtent chez vous le vestiaire et le service voiturier ?",
        "Ah oui quand même pour le voiturier, on s'en passera :) Par contre le vestiaire je le prends, ajoutez-le.",
      ],
      "Cloakroom Service ~",
      25,
    ],
    ["fr", true, ["Combien coûtent chez vous le vestiaire et le service voiturier ?", "Ajoutez-le svp."], "", 25],
    [
      "fr",
      true,
      ["Ajoutez le Lunch Package.", "Et le Photo Booth, c'est combien ?", "Trop cher, on s'en passera."],
      "Lunch Package ~",
      25,
    ],
    [
      "fr",
      true,
      ["Avez-vous un pupitre, et à quel prix ?", "Parfait, vous pouvez le mettre sur l'offre."],
      "Lectern/Podium ~",
      25,
    ],
    [
      "fr",
      true,
      ["Combien coûte la Chocolate Fountain ?", "Les enfants vont adorer, rajoutez-la donc !"],
      "Chocolate Fountain ~",
      25,
    ],
    ["en", true, ["How much is the Photo Booth?", "Sounds good, please add it to the offer."], "Photo Booth ~", 25],
    ["en", true, ["What would a DJ cost us?", "Okay, that's within budget. Add that please."], "DJ Service ~", 25],
    ["en", true, ["What do you charge for the Candy Bar?", "Too much for us, leave it out then."], "", 25],
    [
      "en",
      true,
      ["Please add the Lunch Package.", "What do you charge for the Candy Bar?", "Too much for us, leave it out then."],
      "Lunch Package ~",
      25,
    ],
    [
      "en",
      true,
      ["Please add the Candy Bar.", "What does the Candy Bar cost again?", "Then take it off, please."],
      "",
      25,
    ],
    ["en", true, ["How much are the Photo Booth and the Candy Bar?", "Fine, add it."], "", 25],
    [
      "en",
      true,
      ["How much are the Photo Booth and the Candy Bar?", "Fine, add them both."],
      "Candy Bar ~, Photo Booth ~",
      25,
    ],
    ["en", true, ["How much is the Photo Booth?", "Our PO number is 4711, please add it to the invoice."], "", 25],
    ["de", true, ["Was kostet die Photo Booth?", "Passt, nehmen Sie die bitte auf die Offerte."], "Photo Booth ~", 25],
    ["de", true, ["Was würde ein DJ kosten?", "Alles klar, dann fügen Sie ihn bitte hinzu."], "DJ Service ~", 25],
    ["de", true, ["Was kostet bei Ihnen die Garderobe?", "Gut, die nehmen wir dazu."], "Cloakroom Service ~", 25],
    [
      "de",
      true,
      ["Bitte das Lunch Package dazu.", "Was kostet der Chocolate Fountain?", "Uff, darauf verzichten wir."],
      "Lunch Package ~",
      25,
    ],
    ["de", true, ["Was kostet die Photo Booth?", "Ok, bitte dazubuchen."], "Photo Booth ~", 25],
    ["it", true, ["Quanto costa il Photo Booth?", "Va bene, aggiungetelo pure."], "Photo Booth ~", 25],
    [
      "it",
      true,
      ["Quanto viene il servizio guardaroba?", "D'accordo, lo aggiunga all'offerta per favore."],
      "Cloakroom Service ~",
      25,
    ],
    [
      "it",
      true,
      [
        "Quanto costano il guardaroba e il Valet Parking?",
        "Il guardaroba lo prendiamo, del Valet Parking facciamo a meno.",
      ],
      "Cloakroom Service ~",
      25,
    ],
    [
      "it",
      true,
      ["Aggiungete il Lunch Package.", "Quanto costa la Chocolate Fountain?", "Troppo cara, ne facciamo a meno."],
      "Lunch Package ~",
      25,
    ],
    ["en", true, ["Is there a lectern, and what does it cost?", "Great, we'd like it."], "Lectern/Podium ~", 25],
    ["en", true, ["How much is the Photo Booth?", "We'll talk about it and let you know."], "", 25],
    ["en", true, ["How much is the Photo Booth?", "If the kids want it we'll add it later."], "", 25],
    ["de", true, ["Was kostet die Photo Booth?", "Wir überlegen noch, ob wir sie dazunehmen."], "", 25],
    ["fr", true, ["Combien coûte le Photo Booth ?", "Je ne sais pas encore si on l'ajoute."], "", 25],
    ["it", true, ["Quanto costa il Photo Booth?", "Ci pensiamo, magari lo aggiungiamo più avanti."], "", 25],
  ])("%s (%p): %p", (language, isOffered, mails, wishes, people) => {
    expect(wishesAfter(language, isOffered, mails)).toEqual({ wishes, people });
  });
});
