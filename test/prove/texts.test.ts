import { expect, test } from "bun:test";
import { minors } from "./texts.ts";

test("a proof reads the amounts of a text, and none in the address of a link", () => {
  const link = "[The offer, line by line](http://localhost:3000/info/offer?snapshot_id=snap__D_KM-7CHF2anbS6wljxyQ)";
  expect(minors(`**Total: CHF 1'100.50**\n\n${link}\n\nA deposit of CHF 330.00 is due.`)).toEqual([110_050, 33_000]);
  expect(minors(link)).toEqual([]);
});
