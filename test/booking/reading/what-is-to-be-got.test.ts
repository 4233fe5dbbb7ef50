import { describe, expect, test } from "bun:test";
import { reading } from "./mail.ts";

const wanted = (text: string): string[] =>
  reading(text).sourcing.flatMap(({ value, mood }) => (mood === "question" ? [] : [value]));

describe("who asks whether a thing could be got asks for it, in whatever form (§2.13)", () => {
  test.each([
    ["room a pls. and we need a harp, can you organise that?", "harp"],
    ["We'd love to have a harp. Any chance you could get hold of one?", "harp"],
    ["Is there any way you could find us a harp?", "harp"],
    ["Could a harp be organised?", "harp"],
    ["We'd like a harp too. Can that be arranged?", "harp"],
    ["A popcorn machine would be fun, can you get one?", "popcorn machine"],
    ["Wir brauchen eine Harfe, können Sie das organisieren?", "Harfe"],
    ["Wäre es möglich, dass Sie uns eine Harfe organisieren?", "Harfe"],
    ["Uns fehlt noch eine Harfe. Liesse sich das einrichten?", "Harfe"],
    ["Il nous faut une harpe, vous pouvez organiser ça ?", "harpe"],
    ["Pouvez-vous nous procurer une harpe ?", "harpe"],
    ["On aurait besoin d'une harpe, c'est possible d'en louer une ?", "harpe"],
    ["Ci servirebbe anche un'arpa. Riuscireste a procurarcene una, per favore?", "arpa"],
    ["Ci serve un'arpa, potete procurarla?", "arpa"],
    ["Potreste trovarci un'arpa?", "arpa"],
    [
      "Zu den Gedichten gehört für mich unbedingt eine Harfe. Selber habe ich keine. Könnten Sie für uns eine auftreiben?",
      "Harfe",
    ],
    ["No poem is complete without a harp. Could you find us one?", "harp"],
    ["Rien n'accompagne les poèmes comme une harpe. Pourriez-vous nous en trouver une ?", "harpe"],
    ["Con le poesie un'arpa sarebbe l'ideale. Potreste procurarcene una?", "arpa"],
  ])("%s", (text, item) => expect(wanted(text)).toEqual([item]));

  test.each([
    "What would it cost to rent a harp?",
    "Do you have a harp?",
    "Our harp player brings her own.",
    "We need a projector, can you organise that?",
    "Can we rent the room for two days?",
    "Could you find us another date?",
    "Can you organise a tour for two?",
    "Können wir noch einen Termin organisieren?",
    "Pourriez-vous nous trouver une autre date ?",
    "Potreste procurarci un preventivo?",
  ])("nothing is to be got: %s", (text) => expect(wanted(text)).toEqual([]));
});
