import { describe, expect, test } from "bun:test";
import { reading, values } from "./mail.ts";

describe("who is greeted is a name, and what follows is read", () => {
  test.each([
    ["hi is there a room free on thu 7 may, 10am-4pm?", "2026-05-07"],
    ["hello we need a hall on 7 May, for 25 people", "2026-05-07"],
    ["Hallo wir brauchen am 7. Mai einen Raum, 25 Leute", "2026-05-07"],
    ["bonjour on voudrait une salle le 7 mai, on est 20", "2026-05-07"],
    ["salve cerchiamo una sala per il 7 maggio, siamo in 20", "2026-05-07"],
    ["Hi Anna, we need a room on 7 May", "2026-05-07"],
    ["Bonjour à toutes et à tous, une salle pour le 7 mai ?", "2026-05-07"],
  ])("%s", (text, day) => {
    expect(values(reading(text).days).map((each) => each.day)).toEqual([day]);
  });

  test.each([
    "oh and is there parking for our guests",
    "ah et il y a des places de parc ?",
    "ach, und gibt es Parkplätze?",
    "ciao, c'è un parcheggio?",
  ])("%s asks", (text) => {
    expect(values(reading(text).asks).map(({ topic }) => topic)).toEqual(["parking"]);
  });
});
