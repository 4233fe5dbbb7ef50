/** Mails that are hard to read for their form alone, of any length. */
export const HARD_MAILS: Readonly<Record<string, (length: number) => string>> = {
  prose: (length) =>
    fill(
      "We would like to book Room B for 25 people on 20 May 2026 from 14:00 to 18:00, please send us an offer. ",
      length,
    ),
  "german prose": (length) =>
    fill(
      "Wir möchten am 20. Mai 2026 von 14 bis 18 Uhr den Raum B für 25 Personen buchen, bitte um eine Offerte. ",
      length,
    ),
  questions: (length) => fill("Is there parking, and which rooms are free on 3 June or in July? ", length),
  "one sentence": (length) => fill("and the room and the people and the date and the offer ", length),
  "nested quotes": (length) =>
    Array.from(
      { length: Math.ceil(length / 40) },
      (_, depth) => `${">".repeat((depth % 30) + 1)} we take Room A for 30`,
    )
      .join("\n")
      .slice(0, length),
  "forwarded headers": (length) => fill("On 3 May 2026 at 10:00, Ada <ada@example.com> wrote:\n> yes\n", length),
  dates: (length) => fill("3.5. ", length),
  "written dates": (length) => fill("3 May 2026, ", length),
  "number words": (length) => fill("twenty five ", length),
  times: (length) => fill("14:00 - 18:00 ", length),
  digits: (length) => "7".repeat(length),
  "spaced digits": (length) => fill("1 ", length),
  letters: (length) => "a".repeat(length),
  capitals: (length) => fill("Ab ", length),
  rooms: (length) => fill("Room A, B and C or ", length),
  spaces: (length) => `yes${" ".repeat(length)}no`.slice(0, length),
  "empty lines": (length) => `yes${"\n".repeat(length)}no`.slice(0, length),
  "short lines": (length) => fill("a b\n", length),
  commas: (length) => ",".repeat(length),
  dots: (length) => `${".".repeat(length - 1)}x`,
  "question marks": (length) => fill("? ", length),
  dashes: (length) => fill(" - ", length),
  brackets: (length) => "(".repeat(length),
  ats: (length) => fill("a@", length),
  links: (length) => fill("http://x.ch/a ", length),
  apostrophes: (length) => fill("don't ", length),
  telephones: (length) => fill("+41 79 555 12 34 ", length),
  addresses: (length) => fill("Muster AG, Musterweg 1, 8001 Zürich\n", length),
  amounts: (length) => fill("CHF 1'200.- ", length),
  products: (length) => fill("with two wireless microphones and coffee ", length),
  accents: (length) => fill("é̂ü ", length),
};

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
