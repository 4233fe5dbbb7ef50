import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";
import { FIRST, TAKEN } from "./asked/standing.ts";
import { where } from "./spoken/where.ts";

/** What is known of the address after some mails: name | street | code | city | country. */
const TOLD = [
  [
    "en",
    ["Marlow Tech GmbH", "Europaallee 41", "8004 Zürich"],
    "Marlow Tech GmbH|Europaallee 41|8004|Zürich|Switzerland",
  ],
  [
    "en",
    ["It's for Marlow Tech, Europaallee 41", "the zip is 8004", "Zurich"],
    "Marlow Tech|Europaallee 41|8004|Zurich|Switzerland",
  ],
  [
    "en",
    ["Marlow Tech GmbH, Europaallee 41, 8004 Zürich", "Sorry, it's Europaallee 14, not 41"],
    "Marlow Tech GmbH|Europaallee 14|8004|Zürich|Switzerland",
  ],
  [
    "en",
    [
      "Marlow Tech GmbH, Europaallee 41, 8004 Zürich",
      "Please change the billing address to: Marlow Holding AG, Bahnhofplatz 2, 6300 Zug",
    ],
    "Marlow Holding AG|Bahnhofplatz 2|6300|Zug|Switzerland",
  ],
  [
    "en",
    [
      "Marlow Tech GmbH, Europaallee 41, 8004 Zürich",
      "The invoice should go to Marlow Holding AG instead, same address.",
    ],
    "Marlow Holding AG|Europaallee 41|8004|Zürich|Switzerland",
  ],
  [
    "en",
    ["Marlow Tech GmbH, Europaallee 41, 8004 Zürich", "Typo in the zip: 8005, not 8004"],
    "Marlow Tech GmbH|Europaallee 41|8005|Zürich|Switzerland",
  ],
  ["en", ["Jill Marsh", "Rigistrasse 9, 8006 Zürich"], "Jill Marsh|Rigistrasse 9|8006|Zürich|Switzerland"],
  [
    "en",
    ["Studio Nord GmbH, Torstrasse 140, 10119 Berlin", "Germany"],
    "Studio Nord GmbH|Torstrasse 140|10119|Berlin|Germany",
  ],
  [
    "de",
    ["Moser Elektro AG", "Hardturmstrasse 101", "8005 Zürich"],
    "Moser Elektro AG|Hardturmstrasse 101|8005|Zürich|Switzerland",
  ],
  [
    "de",
    ["Moser Elektro AG, Hardturmstrasse 101", "PLZ ist 8005", "Zürich natürlich"],
    "Moser Elektro AG|Hardturmstrasse 101|8005|Zürich|Switzerland",
  ],
  [
    "de",
    ["Moser Elektro AG, Hardturmstrasse 101, 8005 Zürich", "Entschuldigung, es ist die Hardturmstrasse 110."],
    "Moser Elektro AG|Hardturmstrasse 110|8005|Zürich|Switzerland",
  ],
  [
    "de",
    [
      "Moser Elektro AG, Hardturmstrasse 101, 8005 Zürich",
      "Bitte neue Rechnungsadresse: Moser Holding AG, Bahnhofplatz 2, 6300 Zug",
    ],
    "Moser Holding AG|Bahnhofplatz 2|6300|Zug|Switzerland",
  ],
  [
    "de",
    [
      "Moser Elektro AG, Hardturmstrasse 101, 8005 Zürich",
      "Die Rechnung doch lieber an mich privat: Rita Keller, Bachweg 2, 3084 Wabern",
    ],
    "Rita Keller|Bachweg 2|3084|Wabern|Switzerland",
  ],
  [
    "de",
    ["Moser Elektro AG, Hardturmstrasse 101, 8005 Zürich", "Die Firma heisst Moser Elektro GmbH, nicht AG."],
    "Moser Elektro GmbH|Hardturmstrasse 101|8005|Zürich|Switzerland",
  ],
  [
    "fr",
    ["Rochat Électricité SA", "Rue de l'Avenir 5", "1110 Morges"],
    "Rochat Électricité SA|Rue de l'Avenir 5|1110|Morges|Switzerland",
  ],
  [
    "fr",
    ["Rochat Électricité SA, Rue de l'Avenir 5", "NPA 1110", "à Morges"],
    "Rochat Électricité SA|Rue de l'Avenir 5|1110|Morges|Switzerland",
  ],
  [
    "fr",
    ["Rochat Électricité SA, Rue de l'Avenir 5, 1110 Morges", "Pardon, c'est Rue de l'Avenir 15"],
    "Rochat Électricité SA|Rue de l'Avenir 15|1110|Morges|Switzerland",
  ],
  [
    "fr",
    [
      "Rochat Électricité SA, Rue de l'Avenir 5, 1110 Morges",
      "Nouvelle adresse de facturation : Rochat Holding SA, Place du Temple 1, 1260 Nyon",
    ],
    "Rochat Holding SA|Place du Temple 1|1260|Nyon|Switzerland",
  ],
  [
    "fr",
    ["Librairie du Port, 8 quai des Belges, 13001 Marseille", "en France"],
    "Librairie du Port|8 quai des Belges|13001|Marseille|France",
  ],
  [
    "it",
    ["Ferrari Impianti SA", "Via Trevano 10", "6900 Lugano"],
    "Ferrari Impianti SA|Via Trevano 10|6900|Lugano|Switzerland",
  ],
  [
    "it",
    ["Ferrari Impianti SA, Via Trevano 10", "il CAP è 6900", "a Lugano"],
    "Ferrari Impianti SA|Via Trevano 10|6900|Lugano|Switzerland",
  ],
  [
    "it",
    ["Ferrari Impianti SA, Via Trevano 10, 6900 Lugano", "Scusate, è Via Trevano 12"],
    "Ferrari Impianti SA|Via Trevano 12|6900|Lugano|Switzerland",
  ],
  [
    "it",
    [
      "Ferrari Impianti SA, Via Trevano 10, 6900 Lugano",
      "Nuovo indirizzo di fatturazione: Ferrari Holding SA, Piazza Grande 1, 6600 Locarno",
    ],
    "Ferrari Holding SA|Piazza Grande 1|6600|Locarno|Switzerland",
  ],
  [
    "it",
    ["Officine Gallo SpA, Via Roma 15, 20831 Seregno", "Italia"],
    "Officine Gallo SpA|Via Roma 15|20831|Seregno|Italy",
  ],
  [
    "en",
    [
      "Marlow Tech GmbH, Europaallee 41, 8004 Zürich",
      "We'll be 28, by the way. Our office moved to Bahnhofplatz 2, 6300 Zug, so some come by train.",
    ],
    "Marlow Tech GmbH|Europaallee 41|8004|Zürich|Switzerland",
  ],
  [
    "de",
    [
      "Moser Elektro AG, Hardturmstrasse 101, 8005 Zürich",
      "Wo genau sind Sie? Unser Fahrer sucht die Bahnhofstrasse 12, 8001 Zürich.",
    ],
    "Moser Elektro AG|Hardturmstrasse 101|8005|Zürich|Switzerland",
  ],
  [
    "en",
    ["Same address as last time", "Marlow Tech GmbH, Europaallee 41, 8004 Zürich"],
    "Marlow Tech GmbH|Europaallee 41|8004|Zürich|Switzerland",
  ],
] as const;

describe("a billing address in pieces, corrected, or beside another one (§3.11)", () => {
  test.each(TOLD)("%s %p", (language, mails, address) => {
    const desk = conversation();
    desk.mail(FIRST[language]);
    desk.mail(TAKEN[language]);
    const before = where(desk);
    for (const mail of mails) desk.mail(mail);
    const { name_or_company, street, postal_code, city, country } = desk.fact("billing") ?? {};
    expect([name_or_company, street, postal_code, city, country].join("|")).toBe(address);
    const { room, date } = before;
    expect(where(desk)).toMatchObject({ room, date });
  });
});
