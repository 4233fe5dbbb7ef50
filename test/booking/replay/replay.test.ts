import { describe, expect, test } from "bun:test";
import { recordFrom } from "../../../src/booking/replay/turn-record.ts";
import { RULES_VERSION } from "../../../src/booking/rules-version.ts";
import { Money } from "../../../src/platform/money.ts";
import { taken } from "../../support/conversation.ts";
import { CATALOGUE, room, VENUE } from "../../support/venue.ts";
import { again, allAgain, type KeptTurn, keep, throughJson } from "./recorded.ts";

const ENGLISH = [
  "Hello, we would like Room B for 25 people on 20 May 2026 from 14:00 to 18:00.\n\nAda Brun\nBrun Ltd\n+41 79 123 45 67",
  "We will be 30 people instead of 25.",
  "Perfect, we accept the offer. Our billing address is Brun Ltd, Musterweg 7, 8001 Zürich, Switzerland.",
  "Sorry, our billing address is Brun Ltd, Musterweg 17, 8001 Zürich, Switzerland.",
];
const GERMAN = [
  "Guten Tag\n\nWir suchen einen Raum für 20 Personen am 12. Juni 2026 von 9 bis 17 Uhr.\n\nFreundliche Grüsse\nJürg Müller",
  "Raum A passt gut.",
  "Können wir den Termin auf den 19. Juni 2026 verschieben?",
  "Vor der Zusage würden wir das Haus gerne besichtigen.",
];

/** A kept turn in whose record somebody wrote something else, as if another rule had decided it. */
const tampered = (turns: readonly KeptTurn[], number: number, change: (record: Recorded) => void): KeptTurn[] => {
  const copy = throughJson([...turns]);
  const turn = copy[number - 1];
  if (!turn) throw new Error(`there is no turn ${number}`);
  change(turn.record as unknown as Recorded);
  return copy;
};
interface Recorded {
  rules: number;
  outcome: {
    step: number;
    kind: string;
    booking: {
      status: string;
      facts: Record<string, { value: unknown; source: string; at: string }>;
      offer: { total: { $money: [number, string] } };
      hold: { state: string };
    };
    says: { kind: string; people?: number; total?: { $money: [number, string] } }[];
    tasks: { type: string; reason: string }[];
    due: { type: string; reason: string }[];
    dialogue: { asked: string[] };
  };
}

describe("a turn that is run again by the rules that decided it", () => {
  test.each([
    ["English, to the acceptance and a corrected address", ENGLISH],
    ["German, with a change and a visit", GERMAN],
    [
      "small talk, a question and the same mail twice",
      [ENGLISH[0] ?? "", "Do you have a projector?", "Thank you!", "Thank you!"],
    ],
    [
      "a question that goes on from the mail before, and a mail that comes twice",
      [ENGLISH[0] ?? "", "Which Saturdays in February are free?", "And Sundays?", ENGLISH[1] ?? "", ENGLISH[1] ?? ""],
    ],
    ["nothing about a booking", ["Hello, who are you?", "asdf qwer zxcv"]],
  ])("is the same: %s", (_, mails) => {
    const turns = keep(mails, { clientName: "Ada Brun" });
    expect(allAgain(turns)).toEqual(mails.map(() => []));
  });

  test("is the same when others had rooms, and when money came in meanwhile", () => {
    const calendar = [taken(room("Room B").id, "2026-05-20", "13:00", "19:00", "option")];
    const turns = keep(ENGLISH, {
      calendar,
      meanwhile: (booking) => ({ ...booking, paidMinor: 100_00 }),
    });
    expect(allAgain(turns, { calendar })).toEqual(ENGLISH.map(() => []));
    expect(again(turns, 1).map(({ field }) => field)).toContain("says");
  });

  test("brings amounts and instants back as what they were", () => {
    const [, second] = keep(ENGLISH);
    const record = recordFrom(second?.record ?? {});
    expect(record.rules).toBe(RULES_VERSION);
    expect(record.at).toBeInstanceOf(Date);
    expect(record.before?.hold?.slot.start).toBeInstanceOf(Date);
    expect(record.before?.offer?.total).toBeInstanceOf(Money);
    expect(record.before?.offer?.total.toMajor()).toBe(750);
  });
});

describe("a turn that another rule decided", () => {
  const turns = keep(ENGLISH);
  const differing = (number: number, change: (record: Recorded) => void) =>
    again(tampered(turns, number, change), number);

  test("differs in what is tampered with, and in nothing else", () => {
    expect(
      differing(1, ({ outcome }) => {
        outcome.step = 3;
      }),
    ).toEqual([{ field: "step", what: "step", before: "3", now: "4" }]);
    expect(
      differing(1, ({ outcome }) => {
        outcome.booking.status = "lead";
      }),
    ).toEqual([{ field: "status", what: "status", before: "lead", now: "option" }]);
    expect(
      differing(2, ({ outcome }) => {
        outcome.booking.facts["attendees"] = { value: 25, source: "x", at: "y" };
      }),
    ).toEqual([{ field: "facts", what: "attendees", before: "25", now: "30" }]);
    expect(
      differing(1, ({ outcome }) => {
        outcome.booking.offer.total = { $money: [700_00, "CHF"] };
      }),
    ).toEqual([{ field: "offer", what: "total", before: "CHF 700.00", now: "CHF 750.00" }]);
    expect(
      differing(1, ({ outcome }) => {
        outcome.booking.hold.state = "second_option";
      }),
    ).toEqual([{ field: "hold", what: "state", before: "second_option", now: "option" }]);
    expect(
      differing(1, ({ outcome }) => {
        outcome.dialogue.asked = ["billing"];
      }),
    ).toEqual([{ field: "asks", what: "asked.0", before: "billing", now: "answer" }]);
  });

  test("differs in what it says: parts lost and gained, their order, the facts they carry", () => {
    expect(
      differing(1, ({ outcome }) => {
        outcome.says = outcome.says.map((part) => (part.kind === "offer" ? { ...part, people: 24 } : part));
      }),
    ).toEqual([{ field: "says", what: "offer.people", before: "24", now: "25" }]);
    const lost = differing(1, ({ outcome }) => {
      outcome.says = [{ kind: "small_talk" }, ...outcome.says.filter(({ kind }) => kind !== "offer")];
    });
    expect(lost).toContainEqual({ field: "says", what: "small_talk", before: "small_talk", now: null });
    expect(lost).toContainEqual({ field: "says", what: "offer", before: null, now: "offer" });
    const order = differing(3, ({ outcome }) => {
      outcome.says = outcome.says.toReversed();
    });
    expect(order.map(({ what }) => what)).toEqual(["order"]);
  });

  test("differs in its tasks and in the decisions that are due, whatever their order", () => {
    expect(
      differing(1, ({ outcome }) => {
        outcome.tasks = [{ type: "manual_review", reason: "low_confidence" }];
        outcome.due = [{ type: "offer_message", reason: "room_rate_missing" }];
      }),
    ).toEqual([
      {
        field: "tasks",
        what: "manual_review (low_confidence)",
        before: "manual_review (low_confidence)",
        now: null,
      },
      {
        field: "decisions",
        what: "offer_message (room_rate_missing)",
        before: "offer_message (room_rate_missing)",
        now: null,
      },
    ]);
  });

  test("differs in what was read: lost, gained, surer, in another mood", () => {
    const copy = throughJson([...turns]);
    const [first] = copy;
    if (!first) throw new Error("there is a first turn");
    const reading = first.reading as unknown as {
      people: { value: { count: number }; mood: string }[];
      rooms: unknown[];
    };
    for (const found of reading.people) found.mood = "question";
    reading.rooms = [];
    const differences = again(copy, 1);
    expect(new Set(differences.map(({ field }) => field))).toEqual(new Set(["reading"]));
    const lines = differences.map(({ before, now }) => (before === null ? `+ ${now}` : `- ${before}`));
    expect(lines).toContainEqual(expect.stringMatching(/^- people .*count 25.*\(question, /));
    expect(lines).toContainEqual(expect.stringMatching(/^\+ people .*count 25.*\(statement, /));
    expect(lines).toContainEqual(expect.stringMatching(/^\+ rooms .*Room B/));
  });

  test("differs alone: the turns after it start from what was recorded", () => {
    const copy = tampered(turns, 2, ({ outcome }) => {
      outcome.booking.facts["attendees"] = { value: 28, source: "x", at: "y" };
    });
    expect(allAgain(copy).map(({ length }) => length)).toEqual([0, 1, 0, 0]);
  });

  test("a changed price of today tells what it would have done", () => {
    const dearer = {
      ...CATALOGUE,
      rooms: CATALOGUE.rooms.map((each) =>
        each.name === "Room B" ? { ...each, rates: { hourly: null, halfDay: null, fullDay: 900_00 } } : each,
      ),
    };
    const differences = again(turns, 1, { catalogue: dearer });
    expect(differences).toContainEqual({ field: "offer", what: "total", before: "CHF 750.00", now: "CHF 900.00" });
    const without = { ...VENUE, deposit: { ...VENUE.deposit, enabled: false } };
    const fields = again(turns, 1, { venue: without }).map(({ field, what }) => `${field} ${what}`);
    expect(fields).toContain("offer deposit.amount");
  });
});
