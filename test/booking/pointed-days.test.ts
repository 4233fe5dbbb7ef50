import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";
import { where } from "./spoken/where.ts";

const after = (mail: string) => {
  const desk = conversation({ today: "2026-01-05" });
  desk.mail("Offer for Room B for 25 people on 5 March 2026 from 10:00 to 16:00 please.");
  desk.mail(mail);
  return { ...where(desk), tasks: desk.tasks.map(({ type }) => type), version: desk.booking?.offer?.version };
};

describe("the event goes to the day that was named right before, whatever it was named for (§2.3)", () => {
  test.each([
    "Our author is in plaster. She swears she'll be on crutches by Friday the 20th of March, so might we have that day in place of the other one?",
    "Our speaker cannot come before the 20th of March. Could we move to that day?",
    "The chairman is only back on Friday 20 March. Can we have it then?",
    "Our treasurer lands in Zurich on 20 March. Let's make it that day.",
    "He is in Kyoto on March 5. He can do Friday, March 20. Is it possible to have that day instead?",
    "Der Autor liegt im Gips. Bis Freitag, 20. März sei er wieder auf den Beinen. Ginge es an diesem Tag statt am anderen?",
    "Unsere Referentin kann nicht vor dem 20. März. Könnten wir auf diesen Tag wechseln?",
    "Notre auteure sera sur pied d'ici le vendredi 20 mars. Pourrions-nous avoir ce jour-là à la place de l'autre ?",
    "Notre conférencier ne peut pas avant le 20 mars. On pourrait passer à ce jour-là ?",
    "La nostra autrice tornerà in piedi entro venerdì 20 marzo. Potremmo avere quel giorno al posto dell'altro?",
    "Il nostro relatore non può prima del 20 marzo. Potremmo spostarci a quel giorno?",
  ])("%s", (mail) => expect(after(mail)).toMatchObject({ date: "2026-03-20", start: "10:00", version: 2, tasks: [] }));

  test.each([
    "We pay by Friday 20 February. Is that day ok?",
    "Our committee meets on 20 February, so we will give you an answer that day.",
    "I'm away until 20 February. Could you call me on that day?",
    "We hear that 20 March is a holiday. What would the house cost on that day?",
    "By 20 February you'll have our list. Can we also visit that day?",
    "Wir zahlen bis zum 20. Februar. Passt dieser Tag?",
    "Nous vous répondrons d'ici le 20 février. Ce jour-là, le comité siège.",
  ])("and stays where it is: %s", (mail) => expect(after(mail)).toMatchObject({ date: "2026-03-05", version: 1 }));
});
