import { describe, expect, test } from "bun:test";
import type { ReadingContext } from "../../../src/booking/reading/context.ts";
import { days, reading, values } from "./mail.ts";

const people = (text: string): number[] => values(reading(text).people).map(({ count }) => count);
const times = (text: string, context?: Partial<ReadingContext>): string[] =>
  values(reading(text, context).times).map(({ start = "", end = "" }) => `${start}-${end}`);
const signals = (text: string): string[] => values(reading(text).signals);
const wishes = (text: string): string[] =>
  values(reading(text).products).map(({ id, mode, quantity }) => `${mode} ${id} ${quantity ?? ""}`.trim());

describe("numbers as people write them in passing", () => {
  test.each([
    ["Room A on 5 March 2026, 25 people, 10 to 4.", "10:00-16:00"],
    ["This Friday please, 15 people, 9 to 12, Room D", "09:00-12:00"],
    ["am Do 21.5., 8.30-12 Uhr, 28 Personen", "08:30-12:00"],
    ["le 5 mars, 25 personnes, 9-17.", "09:00-17:00"],
    ["Could we start at 9 instead of 10?", "09:00-"],
    ["Könnten wir nicht schon um 9 anfangen statt um 10?", "09:00-"],
    ["Could we finish at 5?", "-17:00"],
    ["Would it be possible to push the start back to 11?", "11:00-"],
    ["Liesse sich der Beginn auf 11 Uhr verschieben?", "11:00-"],
    ["Time: 08:30 - 16:30\nGuests: 16", "08:30-16:30"],
  ])("%s", (text, window) => expect(times(text)).toEqual([window]));

  test("a range between commas is of people or of nothing where no day is named", () => {
    expect(times("We are a small group, 8 to 10, and love cheese.")).toEqual([]);
  });

  test.each([
    ["Workshop for 18, 3 March 2026, 13:00-17:00", 18],
    ["We are down to 48 now.", 48],
    ["Fünf haben abgesagt, also noch 43.", 43],
    ["a party for 30 peeps", 30],
    ["Scrap that, we're back to thirty.", 30],
  ])("%s", (text, count) => expect(people(text)).toEqual([count]));

  test("a price at which something is given is no head count", () => {
    const { counters, people: heads } = reading("Das ist viel. Würden Sie es uns auch für 900 geben?");
    expect(values(counters)).toEqual([{ proposedMinor: 90_000 }]);
    expect(heads).toEqual([]);
  });
});

describe("what a word is of", () => {
  test("an event that somebody else had at the house is over, whatever year is left out", () => {
    expect(days("A friend who held her launch with you on 12 October was delighted.")).toEqual(["2026-10-12 past"]);
    expect(days("We hold our launch at your place on 12 October.")).toEqual(["2026-10-12"]);
  });

  test("the particle of a verb takes nothing away", () => {
    expect(wishes("Es findet am 28. Mai statt und ein Rednerpult bräuchten wir auch.")).toEqual([
      "add equipment-lectern 1",
    ]);
    expect(signals("Es findet am 28. Mai statt.")).not.toContain("revision");
    expect(signals("30 statt 20 Personen")).toContain("revision");
  });

  test("a month that is named says more than the season of a dinner", () => {
    const [hint] = values(reading("a Thursday in June for our summer dinner").hints);
    expect(hint).toMatchObject({ from: "2026-06-01", to: "2026-06-30" });
  });

  test.each(["Der Vorstand hat die Offerte geprüft und gutgeheissen.", "Zusage!", "Wir nehmen an."])(
    "%s accepts",
    (text) => expect(signals(text)).toContain("accept"),
  );

  test.each([
    "Our accounts department transferred the deposit on 12 January, it should be with you soon.",
    "We've just sent the money by bank transfer.",
    "Die Buchhaltung hat die Anzahlung am 12. Januar ausgelöst.",
  ])("%s claims a payment", (text) => expect(signals(text)).toContain("paid"));

  test("who turns to another room in so many words means it", () => {
    const [room] = values(reading("Dann weichen wir lieber auf Raum C aus.").rooms);
    expect(room).toMatchObject({ name: "Room C", hedged: false });
  });

  test("what one thing is wished instead of is dropped, and the other comes", () => {
    expect(wishes("Können wir statt des Dreigängers das Four-Course Gala Dinner haben?")).toEqual([
      "drop catering-dinner-3course",
      "add catering-dinner-4course",
    ]);
    expect(wishes("Wir brauchen noch ein Rednerpult und zwei Ansteckmikrofone.")).toContain(
      "add equipment-lapel-mic 2",
    );
    expect(wishes("One lapel mic will do, actually.")).toEqual(["add equipment-lapel-mic 1"]);
    expect(wishes("Coffee and snacks for everybody would be lovely.")).toEqual(["add catering-coffee-snacks"]);
  });

  test("a day before a question belongs to the question", () => {
    expect(reading("Und am Sonntag, 6.9., wäre E dann auch frei?").clauses).toHaveLength(1);
  });

  test("an amount that was hoped for bargains", () => {
    const { counters } = reading("Wir hätten eher mit 950 gerechnet. Ist da was zu machen?");
    expect(values(counters)).toEqual([{ proposedMinor: 95_000 }]);
  });

  test.each(["Could somebody from your team ring me?"])("%s asks for a person", (text) =>
    expect(signals(text)).toContain("person"),
  );

  test("who only assumes accepts nothing", () => {
    expect(signals("Wir nehmen an, dass die Offerte noch gilt.")).not.toContain("accept");
  });
});
