import { expect, test } from "bun:test";
import fc from "fast-check";
import { apply } from "../../../src/booking/apply.ts";
import { known } from "../../../src/booking/facts.ts";
import { LANGUAGES, type Language } from "../../../src/booking/words.ts";
import { PHRASES, type Phrases, type Told } from "./labelled/phrases.ts";
import { playSituations } from "./labelled/situations.ts";
import { reading } from "./mail.ts";

const { first } = playSituations();

/** What the record would know of an event after a first mail. */
const factsOf = (mail: string) => {
  const facts = apply({}, reading(mail), first.world);
  const room = known(facts, "preferred_room")?.roomId;
  return {
    date: known(facts, "date"),
    hint: known(facts, "date_hint"),
    start: known(facts, "start_time"),
    end: known(facts, "end_time"),
    people: known(facts, "attendees"),
    room: room?.slice(-1).toUpperCase(),
  };
};

const two = (value: number): string => String(value).padStart(2, "0");
const expected = ({ month, day, start, end, people, room }: Told) => ({
  date: `2026-${two(month)}-${two(day)}`,
  hint: undefined,
  start: `${two(start)}:00`,
  end: `${two(end)}:00`,
  people,
  room,
});
const NOTHING = {
  date: undefined,
  hint: undefined,
  start: undefined,
  end: undefined,
  people: undefined,
  room: undefined,
};

const told: fc.Arbitrary<Told> = fc.record({
  month: fc.integer({ min: 2, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  start: fc.integer({ min: 13, max: 17 }),
  end: fc.integer({ min: 18, max: 22 }),
  people: fc.integer({ min: 12, max: 90 }),
  room: fc.constantFrom("A", "B", "C", "D", "E", "F"),
});

const language = fc.constantFrom(...LANGUAGES);
/** One of the sentences of a kind, in a language that may be another one for each. */
const sentence = <Kind extends keyof Phrases>(kind: Kind, spoken: fc.Arbitrary<Language>) =>
  fc.tuple(spoken, fc.nat()).map(([each, index]) => {
    const all = PHRASES[each][kind];
    return all[index % all.length] as Phrases[Kind][number];
  });

const JOINS = [" ", "\n", "\n\n", "\n- "] as const;
const ended = (piece: string): string => (/[.?!]$/.test(piece) ? piece : `${piece}.`);

/** The same facts, told in any order, layout and language, among questions, noise and what was said before. */
const mailOf = (spoken: fc.Arbitrary<Language>) =>
  fc
    .record({
      facts: fc.tuple(
        sentence("date", spoken),
        sentence("times", spoken),
        sentence("people", spoken),
        sentence("room", spoken),
      ),
      asides: fc.array(fc.oneof(sentence("questions", spoken), sentence("noise", spoken)), { maxLength: 4 }),
      order: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
      join: fc.constantFrom(...JOINS),
      greeting: sentence("greetings", spoken),
      closing: sentence("closings", spoken),
      history: fc.option(sentence("histories", spoken), { nil: "" }),
    })
    .map(({ facts, asides, order, join, greeting, closing, history }) => {
      const shuffled = (pieces: readonly string[]): string[] =>
        pieces
          .map((piece, index) => ({ piece, key: order[index] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ piece }) => piece);
      const frame = (pieces: readonly string[]): string =>
        `${greeting}\n\n${pieces.map((piece) => (join === " " ? ended(piece) : piece)).join(join)}\n\n${closing}${history && `\n\n${history}`}`;
      return {
        telling: (value: Told) => frame(shuffled([...facts.map((tell) => tell(value)), ...asides])),
        silent: frame(shuffled(asides)),
      };
    });

const RUNS = { numRuns: 60 };

test("facts come from the statements alone, in whatever order, layout and company they stand", () => {
  for (const each of LANGUAGES)
    fc.assert(
      fc.property(told, mailOf(fc.constant(each)), (value, mail) => {
        expect({ mail: mail.telling(value), ...factsOf(mail.telling(value)) }).toEqual({
          mail: mail.telling(value),
          ...expected(value),
        });
      }),
      RUNS,
    );
});

test("the same facts in two mails of any languages, mixed ones too, give the same reading", () => {
  fc.assert(
    fc.property(told, mailOf(language), mailOf(language), (value, one, other) => {
      const mails = [one.telling(value), other.telling(value)];
      expect({ mails, facts: mails.map(factsOf) }).toEqual({ mails, facts: [expected(value), expected(value)] });
    }),
    RUNS,
  );
});

test("questions, noise and what was said before tell nothing", () => {
  fc.assert(
    fc.property(mailOf(language), ({ silent }) => {
      expect({ silent, ...factsOf(silent) }).toEqual({ silent, ...NOTHING });
    }),
    RUNS,
  );
});
