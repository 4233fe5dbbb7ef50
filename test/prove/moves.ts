import fc from "fast-check";
import { INTENT_NAMES, type Intent, TONGUES, type Tongue } from "./mails.ts";
import type { Wanted } from "./wordings/wanted.ts";

/** One thing that happens to the desk. Everything in it is data, so that a sequence can be run again and made smaller. */
export type Move =
  | { do: "mail"; client: number; intent: Intent; way: number; wanted: Wanted }
  /** The client sends its last mail once more: delivered twice, or written again. */
  | { do: "again"; client: number; sameId: boolean }
  /** The client says what the desk knows of the booking already. */
  | { do: "restate"; client: number; way: number }
  | { do: "decide"; pick: number; approve: boolean; edited: boolean; price: number | undefined; keep: boolean }
  | { do: "pay"; client: number; by: "manager" | "webhook" | "test"; share: number }
  | { do: "refund"; client: number; amount: number }
  | { do: "press"; client: number; button: "accept" | "reject" | "cancel" }
  | { do: "clock"; days: number };

export interface Play {
  supervised: boolean;
  deposit: boolean;
  secondOptions: boolean;
  /** Whether an offer waits for the manager in either mode. */
  approvesOffers: boolean;
  tongues: readonly Tongue[];
  moves: readonly Move[];
}

export const CLIENTS = 3;

/** Few days, hours and rooms, so that clients get in each other's way. */
const wanted: fc.Arbitrary<Wanted> = fc
  .record({
    day: fc.constantFrom("2027-05-20", "2027-05-20", "2027-05-21", "2027-06-10"),
    from: fc.constantFrom("09:00", "14:00"),
    to: fc.constantFrom("12:30", "18:00", "23:30").map((to) => to),
    people: fc.constantFrom(12, 20, 25, 30, 50, 110),
    room: fc.constantFrom("A", "B", "B", "B", "C", "E"),
    amount: fc.constantFrom(300, 600, 999),
  })
  .map((each) => (each.from === "14:00" && each.to === "12:30" ? { ...each, to: "18:00" } : each));

const client = fc.nat({ max: CLIENTS - 1 });
const way = fc.nat({ max: 11 });

/** What a client is likeliest to write stands more often. */
const COMMON: readonly Intent[] = [
  "ask",
  "ask",
  "ask",
  "accept",
  "accept_billing",
  "accept_billing",
  "billing",
  "date",
  "people",
  "room",
  "room",
  "several",
  "add",
  "short",
];
const intent = fc.constantFrom(...INTENT_NAMES, ...COMMON);

const deciding: fc.Arbitrary<Move> = fc.record({
  do: fc.constant("decide" as const),
  pick: fc.nat({ max: 5 }),
  approve: fc.constantFrom(true, true, true, false),
  edited: fc.constantFrom(false, false, false, true),
  price: fc.option(fc.constantFrom(1, 450, 5000), { nil: undefined, freq: 3 }),
  keep: fc.boolean(),
});

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 18, arbitrary: fc.record({ do: fc.constant("mail" as const), client, intent, way, wanted }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("again" as const), client, sameId: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("restate" as const), client, way }) },
  {
    weight: 6,
    arbitrary: deciding,
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("pay" as const),
      client,
      by: fc.constantFrom("manager" as const, "webhook" as const, "test" as const),
      share: fc.constantFrom(0.5, 1, 1, 2),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("refund" as const), client, amount: fc.constantFrom(10, 500) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("press" as const),
      client,
      button: fc.constantFrom("accept" as const, "accept" as const, "reject" as const, "cancel" as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("clock" as const), days: fc.constantFrom(1, 5, 15, 40) }) },
);

const approve: Move = { do: "decide", pick: 0, approve: true, edited: false, price: undefined, keep: false };

/** What a booking needs to be confirmed, in one go: random moves alone would hardly ever come so far. */
const wayThrough = (who: number, asked: Wanted, say: number): Move[] => [
  { do: "mail", client: who, intent: "ask", way: say, wanted: asked },
  approve,
  { do: "mail", client: who, intent: "accept_billing", way: say, wanted: asked },
  approve,
  { do: "pay", client: who, by: "webhook", share: 1 },
  approve,
  approve,
];

/** Proposals of days that lead to nothing, until a person looks at them. */
const daysAfterDays = (who: number, asked: Wanted, say: number): Move[] =>
  (["vague", "other_days", "other_days", "other_days"] as const).map((intent) => ({
    do: "mail",
    client: who,
    intent,
    way: say,
    wanted: asked,
  }));

const says = (client: number, intent: Intent, wanted: Wanted, way: number): Move => ({
  do: "mail",
  client,
  intent,
  way,
  wanted,
});

/** A price that is haggled over, and what the manager says to it. */
const haggling = (who: number, asked: Wanted, say: number, decides: Move): Move[] => [
  says(who, "ask", asked, say),
  approve,
  says(who, "counter", asked, say),
  approve,
  decides,
];

/** Two parties want one room, and the second has a reason. */
const conflict = (who: number, asked: Wanted, say: number, decides: Move): Move[] => {
  const other = (who + 1) % CLIENTS;
  return [
    says(who, "ask", asked, say),
    approve,
    says(other, "ask", asked, say),
    approve,
    says(other, "accept_billing", asked, say),
    approve,
    says(other, "reason", asked, say),
    approve,
    decides,
  ];
};

const chunk: fc.Arbitrary<Move[]> = fc.oneof(
  { weight: 60, arbitrary: move.map((each) => [each]) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(client, wanted, way, fc.nat({ max: 7 }))
      .map(([who, asked, say, stop]) => wayThrough(who, asked, say).slice(0, stop)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(haggling, conflict), client, wanted, way, deciding)
      .map(([story, who, asked, say, decides]) => story(who, asked, say, decides)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(client, wanted, way).map(([who, asked, say]) => daysAfterDays(who, asked, say)),
  },
);

/** Whole plays, in which anything may happen at any time. */
export const plays = (length: number): fc.Arbitrary<Play> =>
  fc.noBias(
    fc.record({
      supervised: fc.constantFrom(false, false, true),
      deposit: fc.boolean(),
      secondOptions: fc.constantFrom(true, true, true, false),
      approvesOffers: fc.constantFrom(false, false, false, true),
      tongues: fc.tuple(...Array.from({ length: CLIENTS }, () => fc.constantFrom(...TONGUES))),
      moves: fc.array(chunk, { minLength: 1, maxLength: length, size: "max" }).map((chunks) => chunks.flat()),
    }),
  );
