import { describe, expect, test } from "bun:test";
import { reading, values } from "./mail.ts";

const counts = (mail: string) => values(reading(mail).people).map(({ count }) => count);

describe("the one number of a first mail with a day is who comes (§3.8)", () => {
  test.each([
    ["hi! were 25 and need a space on april 22nd, 9am - 1pm", 25],
    ["20 pairs of boots would love to spend Sunday, March 15th, at yours", 20],
    ["The guest list says 60. Room C on 19 April from 11am to 4pm, please.", 60],
    ["Room B on 7 May, please. Twenty-five have put their names down.", 25],
    ["Am 22. April von 9 bis 13 Uhr. Gemeldet haben sich 25.", 25],
    ["Am 15. März müsste der Raum A für uns zwanzig genau richtig sein.", 20],
    ["le 7 mai de 10h à 16h ; elles seront vingt-cinq", 25],
    ["La sala A il 15 marzo; contateci in 20.", 20],
  ])("%s", (mail, people) => expect(counts(mail)).toEqual([people]));

  test.each([
    "A party on 7 May, for she is about to turn 50.",
    "Local 12 of our union would like to meet on 7 May.",
    "We need 12 tables on 7 May.",
    "Unsere Sektion 25 trifft sich am 7. Mai.",
    "Unser Verein wird am 7. Mai 50 Jahre alt.",
    "Ma grand-mère fête ses 80 ans le 7 mai.",
    "Il 7 maggio mio padre compie 70 anni.",
    "Between 7 May and 9 May, 12 here and 30 there, we do not know yet.",
    "Route 66 is what we celebrate on 7 May.",
  ])("and is nobody where it counts or names something else: %s", (mail) => expect(counts(mail)).toEqual([]));

  test("without a day nobody knows what it is", () => expect(counts("Is 42 the answer?")).toEqual([]));
});
