import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import {
  type Booking,
  isOfferCurrent,
  isRoomSettled,
  NEW_BOOKING,
  offerInputsHash,
} from "../../../src/booking/booking.ts";
import { type Facts, learn, requirementsHash } from "../../../src/booking/facts.ts";
import { maskOf } from "../../../src/booking/replay/mask.ts";
import { maskBooking } from "../../../src/booking/replay/personal.ts";
import { HIDDEN, onlyPlain, venueNames } from "../../../src/booking/replay/plain-words.ts";
import { fromStored, toStored } from "../../../src/booking/replay/stored-values.ts";
import { Money } from "../../../src/platform/money.ts";
import { CATALOGUE, VENUE } from "../../support/venue.ts";
import { allAgain, keep } from "./recorded.ts";

const ORIGIN = { source: "message:1", at: "2026-01-13T09:00:00.000Z" };
const mask = maskOf({ emailId: "1", text: "Hello, this is Ada Brun." });
const names = venueNames(CATALOGUE);

describe("a mask", () => {
  test("keeps equal texts equal and others apart, and shows neither", () => {
    expect(mask("Ada Brun")).toBe(mask("Ada Brun"));
    expect(mask("Ada Brun")).not.toBe(mask("Ada Braun"));
    expect(mask("Ada Brun")).toMatch(/^masked:[0-9a-f]{12}$/);
    expect(mask("")).toBe("");
  });
  test("is another for another mail, so that nobody finds a name by trying", () => {
    expect(maskOf({ emailId: "2", text: "Hello, this is Ada Brun." })("Ada Brun")).not.toBe(mask("Ada Brun"));
    expect(maskOf({ emailId: "1", text: "Hello." })("Ada Brun")).not.toBe(mask("Ada Brun"));
  });
  test("keeps digits digits, as many, and never the same", () => {
    const digits = fc.stringMatching(/^\d{1,12}$/);
    fc.assert(
      fc.property(digits, (text) => {
        const masked = mask(text);
        expect(masked).toMatch(new RegExp(`^\\d{${text.length}}$`));
        expect(masked).not.toBe(text);
        if (!text.startsWith("0")) expect(masked).not.toMatch(/^0\d/);
      }),
    );
    for (const code of ["8000", "8001", "3012"]) expect(mask(code)).toMatch(/^[1-9]\d{3}$/);
  });
});

describe("a masked booking", () => {
  const facts: Facts = [
    ["contact", { name: "Ada Brun", company: "Brun Ltd", phone: "+41 79 123 45 67" }] as const,
    [
      "billing",
      { name_or_company: "Brun Ltd", street: "Musterweg 7", postal_code: "8001", country: "Switzerland" },
    ] as const,
    ["room_reason", "My grandmother Rosa was married in it."] as const,
    ["special_requirements", "Wheelchair for Mr Okafor"] as const,
    ["attendees", 25] as const,
    ["date", "2026-05-20"] as const,
    ["start_time", "14:00"] as const,
    ["end_time", "18:00"] as const,
  ].reduce((so: Facts, [key, value]) => learn(so, key, value as never, ORIGIN), {});
  const raw: Booking = { ...NEW_BOOKING, facts };
  const hidden = maskBooking(raw, mask);

  test("has no personal text in it, and every key that was there", () => {
    const text = JSON.stringify(hidden);
    for (const told of ["Ada", "Brun", "123 45", "Musterweg", "8001", "Rosa", "Okafor"])
      expect(text).not.toContain(told);
    expect(Object.keys(hidden.facts)).toEqual(Object.keys(facts));
    expect(Object.keys(hidden.facts.billing?.value ?? {})).toEqual(Object.keys(facts.billing?.value ?? {}));
    expect(hidden.facts.billing?.value.country).toBe("Switzerland");
    expect(hidden.facts.attendees).toEqual(facts.attendees as never);
    expect(hidden.facts.contact?.value.company).toBe(String(hidden.facts.billing?.value.name_or_company));
  });

  test("agrees with the fingerprints that it agreed with, and with no other", () => {
    const start = new Date("2026-05-20T12:00:00Z");
    const end = new Date("2026-05-20T16:00:00Z");
    const held: Facts = learn(facts, "room", "room-b", ORIGIN);
    const money = Money.of(750_00, "CHF");
    const offer = {
      version: 1,
      status: "sent" as const,
      inputsHash: offerInputsHash(held),
      lines: [],
      base: money,
      isManagersPrice: false,
      total: money,
      deposit: undefined,
      offerDay: "2026-01-13",
      validUntil: "2026-01-27",
    };
    const settled: Booking = {
      ...raw,
      facts: held,
      hold: { roomId: "room-b", slot: { start, end }, state: "option" },
      roomHash: requirementsHash(held),
      offer,
    };
    const masked = maskBooking(settled, mask);
    expect([isRoomSettled(settled, VENUE.timezone), isOfferCurrent(settled)]).toEqual([true, true]);
    expect([isRoomSettled(masked, VENUE.timezone), isOfferCurrent(masked)]).toEqual([true, true]);
    const stale = maskBooking({ ...settled, roomHash: "old", offer: { ...offer, inputsHash: "old" } }, mask);
    expect([isRoomSettled(stale, VENUE.timezone), isOfferCurrent(stale)]).toEqual([false, false]);
  });
});

describe("what is said, as it is stored", () => {
  test("holds days, amounts, names of the catalogue and words of the rules, and no other text", () => {
    const part = {
      kind: "offer",
      client: "Ada Brun",
      billing: "Brun Ltd, Musterweg 7",
      room: "Room B",
      window: { day: "2026-05-20", start: "14:00", end: "18:00" },
      offer: { status: "draft", total: Money.of(750_00, "CHF"), lines: [{ name: "harp of Ada", unit: "per_event" }] },
    };
    expect(onlyPlain(toStored(part), names)).toEqual({
      kind: "offer",
      client: HIDDEN,
      billing: HIDDEN,
      room: "Room B",
      window: { day: "2026-05-20", start: "14:00", end: "18:00" },
      offer: { status: "draft", total: { $money: [75_000, "CHF"] }, lines: [{ name: HIDDEN, unit: "per_event" }] },
    });
  });
  test("hides what a part may carry that nobody has thought of yet", () => {
    expect(onlyPlain({ kind: "new_part", note: "ada", inner: [{ quoted: "Rosa" }] }, names)).toEqual({
      kind: "new_part",
      note: HIDDEN,
      inner: [{ quoted: HIDDEN }],
    });
  });
});

test("values come back from JSON as what they were", () => {
  const amount = fc.record({ minor: fc.integer({ min: -1e9, max: 1e9 }), currency: fc.constantFrom("CHF", "EUR") });
  const leaf = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.date({ noInvalidDate: true }),
    amount.map(({ minor, currency }) => Money.of(minor, currency)),
  );
  const value = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(leaf, fc.array(leaf)));
  fc.assert(
    fc.property(value, (given) => {
      const kept: unknown = JSON.parse(JSON.stringify(toStored(given)));
      expect(fromStored(kept)).toEqual({ ...given });
    }),
  );
});

test("neither a record nor a difference holds anything personal or any text of the client", () => {
  const mails = [
    "Hello, Room B for 25 people on 20 May 2026 from 14:00 to 18:00, please, and the Moonlight Ballroom by candlelight.\n\nKind regards\nZelda Quarrington\nQuarrington Ltd\n+41 79 555 66 77",
    "We accept. Our billing address is Quarrington Ltd, Nightingale Lane 9, 8047 Zürich, Switzerland.",
  ];
  const turns = keep(mails, { clientName: "Zelda Quarrington" });
  expect(turns[0]?.reading.contact).toMatchObject({ name: "Zelda Quarrington", phone: expect.any(String) as unknown });
  const records = JSON.stringify(turns.map(({ record }) => record));
  const blank = { ...VENUE, name: "Elsewhere", deposit: { ...VENUE.deposit, enabled: false } };
  const differences = [
    allAgain(turns, { venue: blank, catalogue: { rooms: [], retired: [], products: [], menus: [] } }),
    allAgain(turns.map((turn) => ({ ...turn, reading: { ...turn.reading, contact: {}, billing: [] } }))),
  ];
  expect(differences.flat(2).length).toBeGreaterThan(5);
  for (const told of ["Zelda", "Quarrington", "Nightingale", "8047", "555 66", "Moonlight", "Hello", "candlelight"]) {
    expect(records).not.toContain(told);
    expect(JSON.stringify(differences)).not.toContain(told);
  }
});
