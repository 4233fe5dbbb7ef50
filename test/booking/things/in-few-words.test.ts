import { describe, expect, test } from "bun:test";
import type { Language } from "../../../src/booking/words.ts";
import { offeredIn } from "../../support/offered-in.ts";
import { where } from "../spoken/where.ts";

const UNTOUCHED = { date: "2026-05-07", start: "10:00", end: "16:00", room: "Room B", people: 25, accepted: false };

/** An offer for Room B and 25 people, and what is on it beside the room after these mails. */
const after = (language: Language, mails: readonly string[]) => {
  const desk = offeredIn(language);
  for (const mail of mails) desk.mail(mail);
  const lines = desk.booking?.offer?.lines ?? [];
  const things = lines.filter(({ kind }) => kind !== "room").map(({ name, quantity }) => `${name} × ${quantity}`);
  return { ...where(desk), things: things.toSorted().join(", ") };
};

describe("things are ordered, counted anew and left in few words (§2.8, §3.10)", () => {
  test.each<[Language, string[], string]>([
    ["en", ["Please add lunch for everyone."], "Lunch Package × 25"],
    ["en", ["Could you put in 6 bottles of prosecco?"], "Prosecco Service × 6"],
    ["en", ["Add the BBQ Package.", "On second thoughts, no BBQ."], ""],
    ["en", ["Photographer for 3 hours please."], "Event Photographer × 3"],
    ["en", ["Coffee all day would be great, the Coffee & Tea Bar I mean."], "Coffee & Tea Bar × 25"],
    ["en", ["Lunch Package, but only for 20 of us."], "Lunch Package × 20"],
    ["en", ["10 bottles of prosecco please", "make that 12 bottles"], "Prosecco Service × 12"],
    ["en", ["10 bottles of prosecco please", "and 2 more bottles"], "Prosecco Service × 12"],
    ["en", ["How much is the photo booth?", "ok, add it"], "Photo Booth × 1"],
    ["en", ["What does the Candy Bar cost?", "Too much. Leave it out."], ""],
    [
      "en",
      ["Add lunch and the Coffee & Tea Bar.", "Swap the lunch for the BBQ."],
      "BBQ Package × 25, Coffee & Tea Bar × 25",
    ],
    ["en", ["Add lunch and prosecco, 5 bottles.", "Without the prosecco after all."], "Lunch Package × 25"],
    ["en", ["We'll bring our own cake, no birthday cake needed."], ""],
    ["en", ["Flowers on 8 tables please"], "Flower Arrangements × 8"],
    ["en", ["Please remove everything except the room."], ""],
    [
      "en",
      ["Lunch for the vegetarians: 5 Vegetarian Menus, and 20 Lunch Packages."],
      "Lunch Package × 20, Vegetarian Menu × 5",
    ],
    ["de", ["Bitte noch Mittagessen für alle, das Lunch Package."], "Lunch Package × 25"],
    ["de", ["Können Sie 6 Flaschen Prosecco einplanen?"], "Prosecco Service × 6"],
    ["de", ["Bitte das BBQ Package dazu.", "Doch kein BBQ."], ""],
    ["de", ["Fotograf für 3 Stunden bitte."], "Event Photographer × 3"],
    ["de", ["Das Lunch Package, aber nur für 20 von uns."], "Lunch Package × 20"],
    ["de", ["Wir nehmen den Classic Apéro.", "Bitte den Apéro auf den Premium Apéro aufwerten."], "Premium Apéro × 25"],
    ["de", ["10 Flaschen Prosecco bitte", "machen Sie 12 Flaschen draus"], "Prosecco Service × 12"],
    ["de", ["10 Flaschen Prosecco bitte", "und noch 2 Flaschen mehr"], "Prosecco Service × 12"],
    ["de", ["Was kostet die Photo Booth?", "ok, nehmen wir dazu"], "Photo Booth × 1"],
    ["de", ["Was kostet die Candy Bar?", "Zu teuer, lassen wir."], ""],
    [
      "de",
      ["Lunch Package und Coffee & Tea Bar bitte.", "Lunch tauschen gegen BBQ."],
      "BBQ Package × 25, Coffee & Tea Bar × 25",
    ],
    ["de", ["Lunch Package und 5 Flaschen Prosecco bitte.", "Doch ohne Prosecco."], "Lunch Package × 25"],
    ["de", ["Die Torte bringen wir selber mit."], ""],
    ["de", ["Blumen auf 8 Tischen bitte"], "Flower Arrangements × 8"],
    ["de", ["5 vegetarische Menüs und 20 Lunch Packages bitte."], "Lunch Package × 20, Vegetarian Menu × 5"],
    ["de", ["Für die Rede brauchen wir ein Rednerpult."], "Lectern/Podium × 1"],
    ["fr", ["Ajoutez le Lunch Package pour tout le monde."], "Lunch Package × 25"],
    ["fr", ["Pouvez-vous prévoir 6 bouteilles de prosecco ?"], "Prosecco Service × 6"],
    ["fr", ["Ajoutez le BBQ Package.", "Finalement pas de BBQ."], ""],
    ["fr", ["Un photographe pour 3 heures svp."], "Event Photographer × 3"],
    ["fr", ["Le Lunch Package, mais seulement pour 20 d'entre nous."], "Lunch Package × 20"],
    ["fr", ["Nous prenons le Classic Apéro.", "Passez l'apéro en Premium Apéro svp."], "Premium Apéro × 25"],
    ["fr", ["10 bouteilles de prosecco svp", "mettez-en 12"], "Prosecco Service × 12"],
    ["fr", ["10 bouteilles de prosecco svp", "et 2 bouteilles de plus"], "Prosecco Service × 12"],
    ["fr", ["Combien coûte le Photo Booth ?", "ok, ajoutez-le"], "Photo Booth × 1"],
    [
      "fr",
      ["Lunch Package et Coffee & Tea Bar svp.", "Remplacez le lunch par le BBQ."],
      "BBQ Package × 25, Coffee & Tea Bar × 25",
    ],
    ["fr", ["Lunch Package et 5 bouteilles de prosecco svp.", "Sans le prosecco finalement."], "Lunch Package × 25"],
    ["fr", ["Le gâteau, on l'apporte nous-mêmes."], ""],
    ["fr", ["Des fleurs sur 8 tables svp"], "Flower Arrangements × 8"],
    ["it", ["Aggiungete il Lunch Package per tutti."], "Lunch Package × 25"],
    ["it", ["Potete prevedere 6 bottiglie di prosecco?"], "Prosecco Service × 6"],
    ["it", ["Aggiungete il BBQ Package.", "Alla fine niente BBQ."], ""],
    ["it", ["Un fotografo per 3 ore per favore."], "Event Photographer × 3"],
    ["it", ["Il Lunch Package, ma solo per 20 di noi."], "Lunch Package × 20"],
    ["it", ["Prendiamo il Classic Apéro.", "Passate l'apéro al Premium Apéro per favore."], "Premium Apéro × 25"],
    ["it", ["10 bottiglie di prosecco per favore", "facciamo 12 bottiglie"], "Prosecco Service × 12"],
    ["it", ["10 bottiglie di prosecco per favore", "e altre 2 bottiglie"], "Prosecco Service × 12"],
    ["it", ["Quanto costa il Photo Booth?", "ok, aggiungetelo"], "Photo Booth × 1"],
    [
      "it",
      ["Lunch Package e Coffee & Tea Bar per favore.", "Sostituite il lunch con il BBQ."],
      "BBQ Package × 25, Coffee & Tea Bar × 25",
    ],
    ["it", ["Lunch Package e 5 bottiglie di prosecco per favore.", "Alla fine senza prosecco."], "Lunch Package × 25"],
    ["it", ["La torta la portiamo noi."], ""],
    ["it", ["Fiori su 8 tavoli per favore"], "Flower Arrangements × 8"],
  ])("%s %p: %s", (language, mails, things) => expect(after(language, mails)).toMatchObject({ ...UNTOUCHED, things }));
});

const ASKED = {
  en: "How much is the photo booth?",
  de: "Was kostet die Photo Booth?",
  fr: "Combien coûte le Photo Booth ?",
  it: "Quanto costa il Photo Booth?",
} as const;

describe("behind our answer about a thing (§2.8)", () => {
  test.each<[Language, string, string]>([
    ["en", "How much is the Vegan Menu per head?", "ok, add it"],
    ["fr", "Le Vegan Menu, c'est à combien par personne ?", "ok, ajoutez-le"],
  ])("a dish for a diet is a thing like any other: %s %s %s", (language, question, mail) =>
    expect(after(language, [question, mail])).toMatchObject({ ...UNTOUCHED, things: "Vegan Menu × 25" }),
  );

  test("a dish for a diet that is too dear gives nothing up", () => {
    const mails = [
      "Le Vegan Menu, c'est à combien par personne ?",
      "Trop cher pour nous. Ajoutez plutôt le Lunch Package.",
    ];
    expect(after("fr", mails)).toMatchObject({ ...UNTOUCHED, things: "Lunch Package × 25", status: "option" });
  });

  test("who finds it too dear and stays with something else gives nothing up", () => {
    const mail =
      "Ok, trop cher pour nous. Prenons plutôt le Lunch Package et ajoutez s'il vous plaît 2 Wireless Microphone.";
    const things = "Lunch Package × 25, Wireless Microphone × 2";
    expect(after("fr", [ASKED.fr, mail])).toMatchObject({ ...UNTOUCHED, things, status: "option" });
  });

  test.each<[keyof typeof ASKED, string]>([
    ["en", "ok, add it"],
    ["en", "Ok, we'll take it too"],
    ["en", "fine, put it in"],
    ["en", "yes please, add one"],
    ["en", "We'd like that as well."],
    ["de", "ok, nehmen wir dazu"],
    ["de", "das nehmen wir auch noch"],
    ["de", "gut, bitte dazubuchen"],
    ["de", "Dann nehmen wir die noch dazu."],
    ["de", "ja bitte, packen Sie sie drauf"],
    ["fr", "ok, ajoutez-le"],
    ["fr", "on le prend aussi"],
    ["fr", "D'accord, on l'ajoute."],
    ["fr", "oui, mettez-le dans l'offre"],
    ["fr", "très bien, nous le prenons en plus"],
    ["it", "ok, aggiungetelo"],
    ["it", "lo prendiamo anche"],
    ["it", "va bene, mettetelo"],
    ["it", "sì, aggiungiamolo"],
    ["it", "allora lo prendiamo pure"],
  ])("it is taken, and the offer is not: %s %s", (language, mail) =>
    expect(after(language, [ASKED[language], mail])).toMatchObject({ ...UNTOUCHED, things: "Photo Booth × 1" }),
  );

  test.each<[keyof typeof ASKED, string]>([
    ["en", "Too much. Leave it out."],
    ["en", "too expensive, skip it"],
    ["en", "no thanks"],
    ["en", "Forget it then."],
    ["en", "Hmm, a bit too steep for us."],
    ["de", "Zu teuer, lassen wir."],
    ["de", "nein danke"],
    ["de", "Brauchen wir nicht."],
    ["de", "Dann lassen wir das lieber."],
    ["de", "Das ist uns zu viel."],
    ["fr", "Trop cher, on laisse."],
    ["fr", "non merci"],
    ["fr", "Tant pis, on s'en passe."],
    ["fr", "Laissons tomber."],
    ["it", "Troppo caro, lasciamo stare."],
    ["it", "no grazie"],
    ["it", "Ne facciamo a meno."],
    ["it", "Allora lasciamo perdere."],
  ])("it is left, and the offer is not: %s %s", (language, mail) =>
    expect(after(language, [ASKED[language], mail])).toMatchObject({ ...UNTOUCHED, things: "", status: "option" }),
  );

  test.each<[keyof typeof ASKED, string]>([
    ["en", "We decline the offer."],
    ["de", "Wir lehnen die Offerte ab."],
    ["de", "Wir müssen leider absagen."],
    ["fr", "Nous refusons l'offre."],
    ["it", "Rifiutiamo l'offerta."],
  ])("a word about the offer is one: %s %s", (language, mail) =>
    expect(after(language, [ASKED[language], mail])).toMatchObject({ status: "cancelled" }),
  );
});
