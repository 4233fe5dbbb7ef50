import { describe, expect, test } from "bun:test";
import { reading, values } from "./mail.ts";

describe("things to be found (§2.13)", () => {
  test.each([
    "Could you get us a karaoke machine for that evening?",
    "Can you get hold of a karaoke machine?",
    "Could you organise a karaoke machine for us?",
    "We need a karaoke machine. Could you arrange one?",
  ])("%s", (text) => expect(values(reading(text).sourcing)).toEqual(["karaoke machine"]));

  test.each([
    "Could you get us a room for 20 people?",
    "Could you get us a quote for that?",
    "Could you get back to us?",
    "Can you get us a better price?",
  ])("%s asks for nothing of the kind", (text) => {
    expect(reading(text).sourcing).toEqual([]);
    expect(values(reading(text).signals)).not.toContain("arrange");
  });
});
