import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { compose, type Letter } from "../../src/booking/composing/compose.ts";
import { verify } from "../../src/booking/composing/verify.ts";
import type { Reader, Writer } from "../../src/booking/ports.ts";
import type { ReadingContext } from "../../src/booking/reading/context.ts";
import { read } from "../../src/booking/reading/read.ts";
import { silentLog } from "../../src/platform/log.ts";
import { readMail, writeLetter } from "../../src/turns/voices.ts";
import { DRAFT } from "../booking/composing/letters.ts";
import { OFFER } from "../booking/composing/parts.ts";
import { CATALOGUE } from "../support/venue.ts";

const log = silentLog();
const SEED = 20260113;

const CONTEXT: ReadingContext = {
  today: "2026-01-13",
  catalogue: CATALOGUE,
  language: undefined,
  proposedDays: [],
  offeredRooms: [],
  asked: [],
};
const MAIL = "Please book Room B for 25 people on 20 May 2026.";
const letter: Letter = { language: "en", name: "Anna Muster", venue: "The Atelier", parts: [OFFER] };
const ours = compose(letter);
const wording = (change: (body: string) => string): Writer => ({
  write: async (_, template) => ({ subject: template.subject, body: change(template.body) }),
});
const writtenBy = (writer: Writer) => writeLetter({ log, writer }, letter, CATALOGUE);

describe("a letter in somebody else's words", () => {
  test("is sent where it says the same, and its claims are read from it", async () => {
    const draft = await writtenBy(wording((body) => `${body}\n\nIt would be a pleasure to have you with us.`));
    expect(draft.body).toContain("It would be a pleasure");
    expect(verify(draft, letter.parts, CATALOGUE)).toEqual([]);
  });
  test("may say it in another order", async () => {
    const draft = await writtenBy(wording((body) => body.split("\n\n").toReversed().join("\n\n")));
    expect(draft.body).not.toBe(ours.body);
  });
  test.each<[string, (body: string) => string]>([
    ["another total", (body) => body.replaceAll("1,450.00", "1,350.00")],
    ["an amount of its own", (body) => `${body} The terrace costs CHF 99.00.`],
    ["another room", (body) => body.replaceAll("Room B", "Room C")],
    ["a unit that has gone elsewhere", (body) => body.replace("per person", "per event")],
    ["a wrong weekday", (body) => body.replace("Wednesday, 20.05.2026", "Tuesday, 20.05.2026")],
    ["a deposit left out", (body) => body.replaceAll(/CHF 435\.00/g, "a deposit")],
    ["nothing at all", () => "  "],
  ])("is not sent with %s: the templates speak", async (_, change) => {
    expect(change(ours.body)).not.toBe(ours.body);
    expect(await writtenBy(wording(change))).toEqual(ours);
  });
  test("of two prices in each other's place is not sent", async () => {
    const parts: Letter["parts"] = [
      {
        kind: "price_list",
        people: undefined,
        rooms: [
          { name: "Room A", seats: 40, hourly: undefined, halfDay: undefined, fullDay: OFFER.offer.base },
          { name: "Room B", seats: 60, hourly: undefined, halfDay: undefined, fullDay: OFFER.offer.total },
        ],
      },
    ];
    const prices = compose({ ...letter, parts });
    const swapped = wording((body) =>
      body.replace("CHF 750.00", "X").replace("CHF 1,450.00", "CHF 750.00").replace("X", "CHF 1,450.00"),
    );
    expect(await writeLetter({ log, writer: swapped }, { ...letter, parts }, CATALOGUE)).toEqual(prices);
  });
  test("of two areas in each other's place, or an area that has become a head count, is not sent", async () => {
    const rooms = [
      { name: "Room A", sqm: 45 },
      { name: "Room B", sqm: 75.5 },
    ];
    const parts: Letter["parts"] = [{ kind: "areas", rooms }];
    const areas = compose({ ...letter, parts });
    const swap = (body: string) => body.replace("45 m²", "X").replace("75.5 m²", "45 m²").replace("X", "75.5 m²");
    for (const change of [swap, (body: string) => body.replace("45 m² of floor space", "45 people")]) {
      expect(change(areas.body)).not.toBe(areas.body);
      expect(await writeLetter({ log, writer: wording(change) }, { ...letter, parts }, CATALOGUE)).toEqual(areas);
    }
  });
  test("of two rooms in each other's standing is not sent", async () => {
    const status = (name: string, is: "available" | "unavailable") =>
      ({ kind: "day_status", day: "2026-05-20", room: { name, status: is }, others: [], people: undefined }) as const;
    const parts: Letter["parts"] = [status("Room A", "available"), status("Room B", "unavailable")];
    const swapped = wording((body) => body.replace("Room A", "X").replace("Room B", "Room A").replace("X", "Room B"));
    expect(await writeLetter({ log, writer: swapped }, { ...letter, parts }, CATALOGUE)).toEqual(
      compose({ ...letter, parts }),
    );
  });
  test("that never comes, or fails, is the templates'", async () => {
    const failing: Writer = { write: () => Promise.reject(new Error("no quota")) };
    expect(await writtenBy(failing)).toEqual(ours);
  });
  test("of the templates themselves always passes, in every language", async () => {
    await fc.assert(
      fc.asyncProperty(DRAFT, async ({ letter: any, draft }) => {
        const told = await writeLetter({ log, writer: wording((body) => body) }, any, CATALOGUE);
        expect(told.body).toBe(draft.body);
        expect(verify(told, any.parts, CATALOGUE)).toEqual([]);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe("a mail read by somebody else", () => {
  const rules = read(MAIL, CONTEXT);
  const readBy = (reader: Reader) => readMail({ log, reader }, MAIL, CONTEXT);

  test("is taken as it is read", async () => {
    const theirs = { ...rules, people: [] };
    expect(await readBy({ read: async () => theirs })).toBe(theirs);
  });
  test.each<[string, Reader]>([
    ["fails", { read: () => Promise.reject(new Error("no quota")) }],
    [
      "names a room of no venue",
      {
        read: async () => ({
          ...rules,
          rooms: rules.rooms.map((found) => ({ ...found, value: { ...found.value, roomId: "nowhere" } })),
        }),
      },
    ],
    [
      "rests on words that are not in the mail",
      {
        read: async () => ({
          ...rules,
          people: rules.people.map((found) => ({ ...found, span: { start: 0, end: MAIL.length + 1 } })),
        }),
      },
    ],
  ])("is read by the rules where it %s", async (_, reader) => {
    expect(rules.rooms.length * rules.people.length).toBeGreaterThan(0);
    expect(await readBy(reader)).toEqual(rules);
  });
  test("without another reader is read by the rules", async () =>
    expect(await readMail({ log }, MAIL, CONTEXT)).toEqual(rules));
});
