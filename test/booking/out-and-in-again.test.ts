import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { offeredIn } from "../support/offered-in.ts";
import { reading, values } from "./reading/mail.ts";

const NAMES: Readonly<Record<string, string>> = {
  "catering-lunch-package": "lunch",
  "equipment-wireless-mics": "mic",
};
const wishes = Object.keys(NAMES).map((id) => ({ kind: "product" as const, id }));
const told = (text: string): string =>
  [...new Set(values(reading(text, { wishes }).products).map(({ id, mode }) => `${mode} ${NAMES[id]}`))].join(", ");

const DROPS = [
  ["en", "scratch the microphone too, on reflection", "drop mic"],
  ["de", "Beim Mikrofon sage ich auch ab, brauch ich nicht.", "drop mic"],
  ["fr", "Tant qu'à faire, virez aussi le micro.", "drop mic"],
  ["it", "Già che ci siete, depennate anche il microfono.", "drop mic"],
  ["en", "actually kill the mic as well. I'm loud enough", "drop mic"],
  [
    "fr",
    "Encore une chose : le micro on n'a pas besoin non plus, la salle est petite, tout le monde entend. Enlevez aussi celui-là.",
    "drop mic",
  ],
  ["en", "kill the microphone, nobody needs it", "drop mic"],
  ["en", "Oh and bin the mic while you're there.", "drop mic"],
  ["en", "On second thoughts we don't need that microphone either, our speaker shouts.", "drop mic"],
  ["en", "the mic's not needed either. take that one off as well", "drop mic"],
  ["en", "Nix the mic please.", "drop mic"],
  ["de", "Das Mikro brauchen wir auch nicht, der Raum ist klein. Nehmen Sie das auch raus.", "drop mic"],
  ["de", "Und das Mikrofon schmeisst bitte auch raus.", "drop mic"],
  ["de", "mikro könnt ihr knicken", "drop mic"],
  ["fr", "Le micro non plus, on n'en a pas besoin.", "drop mic"],
  ["fr", "Le micro, laissez tomber aussi.", "drop mic"],
  ["fr", "On peut se passer du micro également.", "drop mic"],
  ["fr", "Du micro, nous n'en avons pas l'utilité. Retirez-le aussi.", "drop mic"],
  ["it", "Il microfono non ci serve nemmeno, la sala è piccola. Togliete anche quello.", "drop mic"],
  ["it", "Il microfono potete cassarlo.", "drop mic"],
  ["it", "Anche il microfono, via!", "drop mic"],
  ["it", "Il microfono non serve più.", "drop mic"],
  ["en", "The lunch has fallen victim to the budget.", "drop lunch"],
  ["en", "The lunch got the chop, if you'll pardon the pun.", "drop lunch"],
  ["de", "Der Lunch ist dem Rotstift zum Opfer gefallen.", "drop lunch"],
  ["fr", "Le lunch est passé à la trappe.", "drop lunch"],
  ["it", "Il pranzo è stato sacrificato.", "drop lunch"],
] as const;
const KEEPS = [
  ["en", "The lunch is out of this world, they say."],
  ["en", "Please don't take the lunch out."],
  ["en", "Please don't kill the mic, we need it after all!"],
  ["en", "Do leave the lunch in."],
  ["de", "Bitte nehmen Sie den Lunch nicht raus."],
  ["fr", "N'enlevez surtout pas le repas de midi."],
  ["it", "Non togliete il pranzo, per favore."],
  ["en", "Would a mic be a good idea in that room?"],
  ["en", "Can we see the lunch menu?"],
  ["de", "Ich bin Mikrofontechniker."],
] as const;

describe("what goes, and what shall not go (§2.8, §3.10)", () => {
  test.each(DROPS)("%s: %s", (_, mail, what) => expect(told(mail)).toBe(what));
  test.each(KEEPS)("%s: %s", (_, mail) => expect(told(mail)).toBe(""));
});

const ADD: Readonly<Record<Language, string>> = {
  en: "Please add the Lunch Package and a wireless microphone.",
  de: "Bitte fügen Sie das Lunch Package und ein Funkmikrofon hinzu.",
  fr: "Veuillez ajouter le Lunch Package et un micro sans fil.",
  it: "Aggiungete il Lunch Package e un microfono senza fili.",
};
const REMOVE: Readonly<Record<Language, string>> = {
  en: "Please remove the lunch and the microphone.",
  de: "Bitte streichen Sie das Lunch Package und das Mikrofon.",
  fr: "Veuillez enlever le Lunch Package et le micro.",
  it: "Togliete il Lunch Package e il microfono.",
};
const after = (language: Language, ...mails: string[]): string => {
  const desk = offeredIn(language);
  for (const mail of mails) desk.mail(mail);
  return (desk.fact("products") ?? []).map(({ id }) => NAMES[id]).join(", ");
};

const BACK = [
  ["en", "So everyone's hungry after all: lunch back on please, for the full group.", "lunch"],
  ["de", "Kommando zurück: das Lunch Package bitte wieder für alle auf die Offerte.", "lunch"],
  ["fr", "Contrordre, j'ai besoin d'un micro sans fil malgré tout.", "mic"],
  ["it", "Ripensandoci, il pranzo lo rimettiamo.", "lunch"],
  ["fr", "Est-ce que vous pouvez remettre le lunch, pour tous ?", "lunch"],
  [
    "de",
    "Apropos laute Stimme: Ich bin seit gestern heiser. Ein Funkmikro wäre doch gut, setzt ihr mir das wieder auf die Liste?",
    "mic",
  ],
  [
    "it",
    "Apriti cielo, qui vogliono tutti mangiare. Rimetta per favore il pranzo di prima, per tutti quanti.",
    "lunch",
  ],
  ["en", "I've lost my voice. A wireless mic would be good after all, can you put it back on the list?", "mic"],
  ["en", "Everybody wants to eat after all. Put the lunch back in for the whole lot please.", "lunch"],
  ["en", "Could we have the lunch back, please? For all of us.", "lunch"],
  ["de", "Jetzt wollen doch alle essen. Setzen Sie bitte das Lunch Package wieder ein, für alle.", "lunch"],
  ["de", "Ein Mikrofon wäre doch nicht schlecht, könnt ihr das wieder dazunehmen?", "mic"],
  ["fr", "Tout le monde veut manger finalement. Remettez le repas de midi d'avant, pour tout le monde.", "lunch"],
  ["fr", "Un micro sans fil serait quand même utile, vous pouvez le remettre sur la liste ?", "mic"],
  ["it", "Un microfono senza fili servirebbe comunque, lo rimettete nell'elenco?", "mic"],
  ["it", "Rimettiamo pure il pranzo, vogliono mangiare tutti.", "lunch"],
  ["it", "Reinserisca il pranzo per tutti, per cortesia.", "lunch"],
] as const;
test.each([
  ["en", "And one more: she wants her own."],
  ["de", "Noch ein zweites: mein Mann moderiert mit."],
  ["fr", "Encore un de plus : il y a deux personnes qui parlent."],
  ["it", "Anzi, ne aggiunga ancora uno: parla anche il sindaco."],
] as const)("%s: %s is one more of what was wished last", (language, mail) => {
  const desk = offeredIn(language);
  for (const said of [ADD[language], mail]) desk.mail(said);
  expect(desk.fact("products")).toContainEqual({ kind: "product", id: "equipment-wireless-mics", quantity: 2 });
});

const NOTHING_BACK = [
  ["en", "Would a microphone be useful in Room B?"],
  ["de", "Wäre ein Mikrofon im Raum B sinnvoll?"],
  ["it", "Un microfono servirebbe?"],
] as const;

describe("what was out comes in again (§2.8)", () => {
  test.each(BACK)("%s: %s", (language, mail, what) =>
    expect(after(language, ADD[language], REMOVE[language], mail)).toBe(what),
  );
  test.each(NOTHING_BACK)("%s: %s only asks", (language, mail) =>
    expect(after(language, ADD[language], REMOVE[language], mail)).toBe(""),
  );
});

const NO_FOOD = [
  ["en", "Please strip out all food, none whatsoever. The rest stays as is."],
  ["en", "We won't be eating after all, take everything edible off the offer please."],
  ["en", "No food at all then."],
  ["en", "Everybody brings their own sandwich, so please cancel the food."],
  ["en", "Hm. The budget people got hold of it. Food is off the table, if you'll pardon the pun, so strike the lunch."],
  ["de", "Das Essen ist vom Tisch, wenn ich so sagen darf."],
  ["de", "Essen streichen wir ganz, die Leute bringen ihr Znüni selber mit."],
  ["de", "Bitte alles Essbare wieder raus, der Rest bleibt."],
  ["de", "Verpflegung brauchen wir doch keine."],
  ["fr", "Finalement pas de nourriture du tout, supprimez tout ce qui se mange."],
  ["fr", "Enlevez toute la restauration, le reste ne bouge pas."],
  ["it", "Niente cibo, tolga da mangiare del tutto."],
  ["it", "Il cibo lo togliamo completamente, il resto rimane."],
] as const;

test.each(NO_FOOD)("%s: %s takes all food out, and nothing else", (language, mail) =>
  expect(after(language, ADD[language], mail)).toBe("mic"),
);

test.each([
  ["fr", "Le lunch tombe à l'eau."],
  ["it", "Il pranzo è saltato, cancellate il lunch."],
] as const)("%s: %s takes off the lunch, and not the booking", (language, mail) => {
  const desk = offeredIn(language);
  for (const said of [ADD[language], mail]) desk.mail(said);
  expect(desk.booking?.status).toBe("option");
  expect(desk.tasks).toEqual([]);
  expect((desk.fact("products") ?? []).map(({ id }) => NAMES[id])).toEqual(["mic"]);
});
