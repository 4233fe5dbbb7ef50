import { describe, expect, test } from "bun:test";
import type { ReadingContext } from "../../../src/booking/reading/context.ts";
import { reading, values } from "./mail.ts";

const wanted = (text: string, context?: Partial<ReadingContext>): string[] =>
  values(reading(text, context).days)
    .filter(({ role, refused }) => role === "event" && !refused)
    .map(({ day }) => day);
const people = (text: string): number[] => values(reading(text).people).map(({ count }) => count);

describe("what is said and said anew (§3.6, §3.8): the latter stands", () => {
  test.each([
    "Salle B, mardi 12 mai... non pardon, mardi 19 mai 2026.",
    "Salle B le 12 mai, pardon, le 19 mai 2026.",
    "Il 12 maggio, no scusi, il 19 maggio 2026.",
    "Martedì 12 maggio, anzi martedì 19 maggio 2026.",
    "Raum B am 12. Mai, nein, Entschuldigung, am 19. Mai 2026.",
    "Am Dienstag, 12. Mai – quatsch, 19. Mai 2026.",
    "Room B on 12 May, no sorry, 19 May 2026.",
    "Tuesday 12 May... I mean Tuesday 19 May 2026.",
  ])("%s", (text) => expect(wanted(text)).toEqual(["2026-05-19"]));

  test.each([
    "Nous serons une trentaine, disons 27 personnes.",
    "Salle B pour 30 personnes, enfin disons 27.",
    "Saremo una trentina scarsa, diciamo 27 persone.",
    "Saremo una trentina, anzi 27.",
    "Etwa dreissig Leute, sagen wir 27.",
    "About thirty of us, let's say 27.",
  ])("%s", (text) => expect(people(text)).toEqual([27]));

  test.each(["Siamo in 24, non 22.", "Nous sommes 24, pas 22.", "Wir sind 24, nicht 22.", "We are 24, not 22."])(
    "%s: the number that is denied is not the new one",
    (text) => expect(people(text)[0]).toBe(24),
  );

  test("two days to choose from stay two", () => {
    expect(wanted("Le 12 mai ou le 19 mai 2026.")).toEqual(["2026-05-12", "2026-05-19"]);
    expect(wanted("We need a room on 12 May. No, the 19th does not work.")).toEqual(["2026-05-12"]);
  });

  test("a number and a day with its weekday are no list of days", () => {
    expect(wanted("Pour quinze personnes, donc 15, le lundi 8 juin 2026.")).toEqual(["2026-06-08"]);
    expect(wanted("Le 15, le 22 juin 2026 ou plus tard.")).toEqual(["2026-06-15", "2026-06-22"]);
  });
});

describe("days that are named because they do not suit (§2.3)", () => {
  test.each([
    "Le 11 juin nous irait à merveille. Le 18 juin est exclu, la moitié de l'équipe est à Berne.",
    "L'11 giugno sarebbe l'ideale. Il 18 giugno è escluso, metà della squadra è a Berna.",
    "Der 11. Juni wäre ideal. Der 18. Juni fällt leider weg.",
    "11 June would be perfect. 18 June is out.",
  ])("%s", (text) => expect(wanted(text)).toEqual(["2026-06-11"]));

  const proposed = { proposedDays: ["2026-03-01", "2026-03-07", "2026-03-13", "2026-03-19", "2026-03-25"] };
  test.each([
    "Le week-end, c'est exclu, et les 13 et 19 nous avons des examens. Il reste donc le 25.",
    "Il 13 e il 19 abbiamo gli esami. Rimane il 25, che va benissimo.",
    "Am 13. und am 19. haben wir Prüfungen. Bleibt also der 25., den nehmen wir.",
    "On the 13th and 19th we have exams. That leaves the 25th.",
  ])("%s: the one that is left over is meant", (text) => expect(wanted(text, proposed)).toEqual(["2026-03-25"]));

  test("the only one that is a problem is not the one that is left", () =>
    expect(wanted("Only the 19th would be a problem, otherwise the 13th is fine.", proposed)).toEqual(["2026-03-13"]));

  test.each([
    "Il reste 18 participants.",
    "Restano 18 partecipanti.",
    "Bleibt nur noch der 25.",
    "There remains the 25th.",
  ])("%s: what remains is not what stays as it is", (text) =>
    expect(values(reading(text).signals)).not.toContain("unchanged"),
  );
});

describe("what somebody is asked to do, as if he did it (§3.5)", () => {
  test.each([
    "Tu me fais une offre ?",
    "Vous pouvez faire l'offre ?",
    "Vous m'envoyez un devis ?",
    "Mi prepara l'offerta?",
    "Potete riservarmi la sala D?",
    "Ce la bloccate?",
    "Machst du mir ein Angebot?",
    "You can send me an offer?",
    "Nous serait-il permis de repousser la réunion au 27 mars ?",
    "Sarebbe pensabile spostare tutto al 27 marzo?",
  ])("%s", (text) => expect(reading(text).clauses.map(({ mood }) => mood)).toEqual(["request"]));

  test.each(["Vous faites aussi des mariages ?", "Avete un proiettore?", "Was machen Sie bei Regen?"])(
    "%s is no request",
    (text) => expect(reading(text).clauses.map(({ mood }) => mood)).not.toContain("request"),
  );
});

describe("rooms by their letter behind an article (§3.9)", () => {
  const offered = { asked: ["answer"] } as const;
  const rooms = (text: string) =>
    values(reading(text, offered).rooms).map(({ name, rejected }) => `${rejected ? "not " : ""}${name}`);
  test.each([
    ["En fait la F serait plus raisonnable !", ["Room F"]],
    ["On prend la F à la place de la C.", ["Room F", "not Room C"]],
    ["Prendiamo la F al posto della C.", ["Room F", "not Room C"]],
    ["Der F wäre doch besser, nicht der C.", ["Room F", "not Room C"]],
    ["Plutôt la salle C que la B.", ["Room C", "not Room B"]],
  ])("%s", (text, named) => expect(rooms(text)).toEqual(named));

  test.each(["La B2B-Messe war toll.", "Die A. Meier AG zahlt.", "la a bit", "C'est la C-suite qui décide."])(
    "%s names none",
    (text) => expect(rooms(text)).toEqual([]),
  );
});

describe("one thing in the place of another (§2.8)", () => {
  test.each([
    "Al posto del Classic Apéro mettete il Premium Apéro.",
    "A la place du Classic Apéro mettez le Premium Apéro.",
    "Statt dem Classic Apéro nehmen wir den Premium Apéro.",
    "Instead of the Classic Apéro add the Premium Apéro.",
  ])("%s", (text) =>
    expect(
      values(reading(text).products)
        .map(({ id, mode }) => `${mode} ${id}`)
        .toSorted(),
    ).toEqual(["add catering-premium-apero", "drop catering-classic-apero"]),
  );

  test("so many pieces behind the name", () =>
    expect(values(reading("Mettete anche i Cocktail Tables, 12 pezzi.").products)[0]?.quantity).toBe(12));
});
