import { describe, expect, test } from "bun:test";
import { reading, values } from "./mail.ts";

const LUNCH = "catering-lunch-package";
const MIC = "equipment-wireless-mics";
const wishes = [LUNCH, MIC].map((id) => ({ kind: "product" as const, id }));

const told = (text: string, known = wishes): string[] =>
  values(reading(text, { wishes: known }).products).map(({ id, mode }) => `${mode} ${id}`);

describe("what people say who part with a thing (§2.8, §3.10)", () => {
  test.each([
    "And while you're at it, the microphone can go too. My voice carries.",
    "We'll manage without the microphone.",
    "The microphone is not necessary any more.",
    "No need for the microphone.",
    "Und wenn Sie schon dabei sind: Das Mikrofon kann auch weg.",
    "Auf das Mikrofon können wir verzichten.",
    "wir kommen ohne mikro aus",
    "et le micro aussi on l'enleve, la salle est pas si grande",
    "Le micro peut partir aussi.",
    "Le micro, on peut s'en passer.",
    "Nous n'avons plus besoin du micro.",
    "Le micro n'est plus nécessaire.",
    "Anche il microfono lo togliamo.",
    "Del microfono possiamo fare a meno.",
    "Non abbiamo più bisogno del microfono.",
    "Il microfono non è più necessario.",
  ])("%s", (text) => expect(told(text)).toEqual([`drop ${MIC}`]));

  test.each([
    "Lose the lunch, please.",
    "Could we leave the lunch out?",
    "We've decided against the lunch.",
    "Lunch is no longer required.",
    "Please take lunch out of the offer.",
    "The lunch can go, the microphone stays.",
    "Everything but the lunch, please.",
    "If possible, please drop the lunch.",
    "Der Lunch entfällt.",
    "Der Lunch hat sich erledigt.",
    "Wir haben uns gegen den Lunch entschieden.",
    "Nehmen Sie den Lunch bitte wieder von der Offerte.",
    "Alles ausser dem Lunch bitte.",
    "Der Lunch ist überflüssig.",
    "Le repas de midi, on l'annule.",
    "Oubliez le repas de midi.",
    "On supprime le repas de midi, le micro reste.",
    "Tout sauf le repas de midi.",
    "Il pranzo salta.",
    "Dimenticate il pranzo.",
    "Potreste togliere il pranzo?",
    "Tutto tranne il pranzo.",
  ])("%s", (text) => expect(told(text)).toEqual([`drop ${LUNCH}`]));

  test("nothing to eat takes all the catering away", () =>
    expect(reading("promis c'est la dernière modif: plus rien à manger du tout svp", { wishes }).dropsCatering).toBe(
      true,
    ));

  test("the catering goes, and no microphone with it", () => {
    const { products, dropsCatering } = reading("Ripensandoci, il catering lo toglierei: levatelo pure.", { wishes });
    expect([products, dropsCatering]).toEqual([[], true]);
  });

  test.each([
    "Don't remove the microphone.",
    "Please don't forget the microphone.",
    "We can't do without the microphone.",
    "Do we still have the microphone?",
    "Can we drop the lunch later?",
    "Maybe we'll drop the lunch.",
    "Last year we dropped the lunch.",
    "The lunch can go on the terrace.",
    "We come back after lunch.",
    "Nothing beats your lunch.",
    "Den Lunch bitte nicht streichen.",
    "Bitte vergessen Sie das Mikrofon nicht.",
    "Es geht nicht ohne Mikrofon.",
    "Haben wir das Mikrofon noch?",
    "Ob der Lunch weg kann, sage ich noch.",
    "Der Lunch war wieder hervorragend.",
    "N'enlevez pas le micro.",
    "On ne peut pas se passer du micro.",
    "Après le repas de midi, on reprend à 14 h.",
    "Si on supprimait le repas de midi, ce serait combien ?",
    "Non togliete il microfono.",
    "Non possiamo fare a meno del microfono.",
    "Dopo il pranzo riprendiamo alle 14.",
    "Forse togliamo il pranzo.",
    "I'm not sure whether we need the lunch.",
  ])("nothing goes and nothing comes: %s", (text) => expect(told(text)).toEqual([]));
});

describe("what was out comes in again", () => {
  test.each([
    "Actually we'd like the microphone back.",
    "Put the microphone back in, please.",
    "Could we have the microphone again after all?",
    "Wir hätten nun doch wieder gerne ein Funkmikrofon dabei.",
    "Könnten wir das Mikrofon doch wieder haben?",
    "Finalement on reprend le micro.",
    "Remettez le micro s'il vous plaît.",
    "On voudrait quand même le micro.",
    "Alla fine il microfono lo rimettiamo.",
    "Il microfono alla fine ci serve.",
    "The microphone needs to come back please.",
    "Das Mikrofon muss wieder rein.",
    "Le micro doit revenir.",
    "Potete rimettere il microfono?",
  ])("%s", (text) => expect(told(text)).toEqual([`add ${MIC}`]));

  test.each([
    "And another microphone, please.",
    "Noch ein Mikrofon bitte.",
    "Ancora un microfono, per favore.",
    "Bitte noch ein zweites dazu, es sprechen ja zwei Leute!",
  ])("or one more: %s", (text) => expect(told(text)).toEqual([`more ${MIC}`]));
});

describe("what takes the place of a thing is added, and not parted with too (§2.8)", () => {
  test.each([
    "Please drop the Premium Lunch Package and put in the Lunch Package for all 40.",
    "Streichen Sie das Premium Lunch Package und setzen Sie das Lunch Package ein.",
    "Bitte nehmen Sie das Premium Lunch Package raus und buchen Sie das Lunch Package.",
    "Enlevez le Premium Lunch Package et prenez le Lunch Package.",
    "Tolga il Premium Lunch Package e metta il Lunch Package normale.",
    "Tolga il Premium Lunch Package e aggiunga il Lunch Package.",
  ])("%s", (text) =>
    expect(told(text, [{ kind: "product", id: "catering-premium-lunch" }])).toEqual([
      "drop catering-premium-lunch",
      `add ${LUNCH}`,
    ]),
  );
});

describe("what people say who order a thing without a verb, or in the last words of a sentence (§3.10)", () => {
  test.each([
    ["11 December, evening, about seventy of us, and a DJ please.", "entertainment-dj"],
    ["Am 11. Dezember abends, rund siebzig Leute, und einen DJ bitte.", "entertainment-dj"],
    ["Ein Geburtstagskuchen darf nicht fehlen.", "addon-birthday-cake"],
    ["Nous serons 75, on aimerait la salle E avec des arrangements floraux.", "decor-flower-arrangement"],
  ])("%s", (text, id) => expect(told(text, [])).toEqual([`add ${id}`]));

  test.each(["Last year we had lunch and a DJ.", "Do you know a good DJ?"])("nothing is ordered: %s", (text) =>
    expect(told(text, [])).toEqual([]),
  );
});
