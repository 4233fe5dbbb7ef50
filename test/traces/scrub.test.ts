import { describe, expect, test } from "bun:test";
import { scrubbed } from "../../src/traces/scrub.ts";

describe("what is kept of a trace", () => {
  test("holds no mail address and no phone number that somebody wrote anywhere", () => {
    const told = {
      name: "Harp of Bea (bea@example.com), +41 44 668 18 00",
      items: ["call 044 668 18 00", "<bea@example.ch>"],
    };
    expect(scrubbed(told)).toEqual({
      name: "Harp of Bea ([address]), [phone]",
      items: ["call [phone]", "<[address]>"],
    });
  });

  test("keeps ids, days, instants, amounts and fingerprints", () => {
    const kept = {
      id: "01a217bb-5ff8-7701-821b-0dd342e0a37d",
      at: { $instant: "2027-05-20T16:00:00.000Z" },
      day: "2027-05-20",
      time: "14:00",
      total: { $money: [75000, "CHF"] },
      hash: "05cc6e65a6524fe8efe643d0edf7faa7052965e54646ea8c8a393eb8e2d85f47",
      room: "Room B",
      count: 25,
      none: null,
    };
    expect(scrubbed(kept)).toEqual(kept);
  });
});
