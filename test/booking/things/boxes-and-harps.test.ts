import { describe, expect, test } from "bun:test";
import type { Language } from "../../../src/booking/words.ts";
import { wishesAfter } from "./wishes.ts";

type Case = [language: Language, isOffered: boolean, mails: string[], wishes: string, people: number];

describe("what the house lacks is looked for, however it is needed (§2.13)", () => {
  test.each<Case>([
    [
      "en",
      false,
      [
        "Hello, 20 people on 14 May 2026, 10:00 to 14:00 for a recital.",
        "Room A it shall be. Our soloist can't bring her instrument, so we require a harp. Is that something you could get hold of for us?",
      ],
      "?harp",
      20,
    ],
    [
      "en",
      false,
      [
        "Hello, 20 people on 14 May 2026, 10:00 to 14:00.",
        "Room A please. We're after a smoke machine. Could you organise one?",
      ],
      "?smoke machine",
      20,
    ],
    [
      "en",
      false,
      [
        "Hello, 20 people on 14 May 2026, 10:00 to 14:00.",
        "Room A please. What we could really do with is a trampoline. Any chance you can source one?",
      ],
      "?trampoline",
      20,
    ],
    [
      "de",
      false,
      [
        "Guten Tag, 20 Personen am 14. Mai 2026, 10 bis 14 Uhr.",
        "Raum A bitte. Wir benötigen ausserdem eine Harfe. Liesse sich so etwas auftreiben?",
      ],
      "?Harfe",
      20,
    ],
    [
      "de",
      false,
      [
        "Guten Tag, 20 Personen am 14. Mai 2026, 10 bis 14 Uhr.",
        "Raum A bitte. Für die Kinder bräuchte es eine Hüpfburg. Können Sie so was besorgen?",
      ],
      "?Hüpfburg",
      20,
    ],
    [
      "fr",
      false,
      [
        "Bonjour, 20 personnes le 14 mai 2026, de 10h à 14h.",
        "La salle A svp. Il nous faut absolument une harpe. Est-ce que vous pourriez nous en trouver une ?",
      ],
      "?harpe",
      20,
    ],
    [
      "fr",
      false,
      [
        "Bonjour, 20 personnes le 14 mai 2026, de 10h à 14h.",
        "La salle A svp. Le spectacle nécessite une machine à fumée. Pouvez-vous en dénicher une ?",
      ],
      "?machine à fumée",
      20,
    ],
    [
      "it",
      false,
      [
        "Buongiorno, 20 persone il 14 maggio 2026, dalle 10 alle 14.",
        "La sala A per favore. Ci occorre un'arpa. Riuscite a procurarcela?",
      ],
      "?arpa",
      20,
    ],
    [
      "it",
      false,
      [
        "Buongiorno, 20 persone il 14 maggio 2026, dalle 10 alle 14.",
        "La sala A per favore. Ci vorrebbe un trampolino. Potete trovarne uno?",
      ],
      "?trampolino",
      20,
    ],
    [
      "en",
      false,
      [
        "Hello, 20 people on 14 May 2026, 10:00 to 14:00.",
        "Room A please. Our soloist plays the harp, she brings it herself.",
      ],
      "",
      20,
    ],
    [
      "en",
      false,
      [
        "Hello, 20 people on 14 May 2026, 10:00 to 14:00.",
        "Room A please. We require an answer by Friday, could you arrange that?",
      ],
      "",
      20,
    ],
  ])("%s (%p): %p", (language, isOffered, mails, wishes, people) => {
    expect(wishesAfter(language, isOffered, mails)).toEqual({ wishes, people });
  });
});

describe("boxes and cars are no guests (§3.8)", () => {
  test.each<Case>([
    ["en", true, ["There will be 40 boxes for you to receive the day before."], "", 25],
    ["en", true, ["There'll be 12 cars to park, roughly."], "", 25],
    ["en", true, ["We expect 60 parcels on the Wednesday."], "", 25],
    ["en", true, ["There are 14 steps to the door, right?"], "", 25],
    ["de", true, ["Es werden 40 Kisten angeliefert."], "", 25],
    ["de", true, ["Es gibt 12 Pakete, die am Vortag kommen."], "", 25],
    ["de", true, ["Wir erwarten 30 Kartons am Mittwoch."], "", 25],
    ["fr", true, ["Il y aura 40 cartons à recevoir la veille."], "", 25],
    ["fr", true, ["Nous attendons 30 colis mercredi."], "", 25],
    ["it", true, ["Ci saranno 40 scatole da ricevere il giorno prima."], "", 25],
    ["it", true, ["Arriveranno 30 pacchi mercoledì."], "", 25],
    ["en", true, ["There will be 40 of us after all."], "", 40],
    ["en", true, ["There will be 28 people now."], "", 28],
    ["en", true, ["There will be 32 attending."], "", 32],
    ["en", true, ["There will be 30 around the table."], "", 30],
    ["de", true, ["Es werden 40 Gäste sein."], "", 40],
    ["de", true, ["Wir erwarten neu 32."], "", 32],
    ["fr", true, ["Il y aura 40 personnes finalement."], "", 40],
    ["fr", true, ["Il y aura finalement 32 convives."], "", 32],
    ["it", true, ["Ci saranno 40 persone."], "", 40],
    ["it", true, ["Ci saranno 28 invitati in tutto."], "", 28],
  ])("%s (%p): %p", (language, isOffered, mails, wishes, people) => {
    expect(wishesAfter(language, isOffered, mails)).toEqual({ wishes, people });
  });
});

describe("what a room is for is no thing (§3.10)", () => {
  test.each<Case>([
    [
      "it",
      false,
      ["Buongiorno, 12 maggio 2026 dalle 9 alle 12, 20 persone.", "Prendiamo la B per la videoconferenza."],
      "",
      20,
    ],
    [
      "it",
      false,
      ["Buongiorno, 12 maggio 2026 dalle 9 alle 12, 20 persone.", "La sala B per la videoconferenza va bene."],
      "",
      20,
    ],
    [
      "en",
      false,
      ["Hello, 12 May 2026 from 9 to 12, 20 people.", "We'll take Room B for the video conference."],
      "",
      20,
    ],
    [
      "de",
      false,
      ["Guten Tag, 12. Mai 2026 von 9 bis 12, 20 Personen.", "Wir nehmen den B für die Videokonferenz."],
      "",
      20,
    ],
    [
      "fr",
      false,
      ["Bonjour, 12 mai 2026 de 9h à 12h, 20 personnes.", "Nous prenons la B pour la visioconférence."],
      "",
      20,
    ],
    [
      "fr",
      false,
      ["Bonjour, 12 mai 2026 de 9h à 12h, 20 personnes.", "Nous prenons la B, avec un vidéoprojecteur."],
      "Projector 1",
      20,
    ],
    [
      "en",
      false,
      [
        "Hello, 12 May 2026 from 9 to 12, 20 people.",
        "We'll take Room B, and the Hybrid Streaming Kit for the video conference.",
      ],
      "Hybrid Streaming Kit ~",
      20,
    ],
  ])("%s (%p): %p", (language, isOffered, mails, wishes, people) => {
    expect(wishesAfter(language, isOffered, mails)).toEqual({ wishes, people });
  });
});
