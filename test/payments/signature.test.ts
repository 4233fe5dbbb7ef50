import { describe, expect, test } from "bun:test";
import { isSigned, signatureOf, TOLERANCE_SECONDS } from "../../src/payments/signature.ts";

const SECRET = "a secret that is long enough for this";
const OLD = "an older secret, also long enough here";
const NOW = new Date("2027-05-20T12:00:00.000Z");
const SECONDS = NOW.getTime() / 1000;
const BODY = Buffer.from('{"id":"evt_1"}');
const good = signatureOf(BODY, SECRET, SECONDS);
const check = (header: string | null, secrets: (string | undefined)[] = [SECRET], body: Uint8Array = BODY) =>
  isSigned(header, body, secrets, NOW);

describe("a signature", () => {
  test("proves the bytes it was made for", () => {
    expect(check(good)).toBe(true);
    expect(check(good, [SECRET], Buffer.from('{"id":"evt_2"}'))).toBe(false);
    expect(check(good, [SECRET], Buffer.from('{"id": "evt_1"}'))).toBe(false);
  });
  test("holds for five minutes either way", () => {
    for (const off of [0, TOLERANCE_SECONDS, -TOLERANCE_SECONDS])
      expect(check(signatureOf(BODY, SECRET, SECONDS + off))).toBe(true);
    for (const off of [TOLERANCE_SECONDS + 1, -TOLERANCE_SECONDS - 1])
      expect(check(signatureOf(BODY, SECRET, SECONDS + off))).toBe(false);
  });
  test("may be one of several while a secret is changed", () => {
    const [, old = ""] = signatureOf(BODY, OLD, SECONDS).split(",");
    expect(check(`${good},${old}`, [OLD])).toBe(true);
    expect(check(`t=${SECONDS},${old}`, [SECRET, OLD])).toBe(true);
    expect(check(`t=${SECONDS},${old}`, [SECRET, undefined])).toBe(false);
  });
  test.each([
    null,
    "",
    "v1=00",
    `t=${SECONDS}`,
    `t=${SECONDS},v1=`,
    `t=${SECONDS},v1=${"0".repeat(64)}`,
    `t=${SECONDS},v1=${"z".repeat(64)}`,
    `t=soon,${good.split(",")[1]}`,
    `t=-${SECONDS},${good.split(",")[1]}`,
    `t=${SECONDS + 1},${good.split(",")[1]}`,
    `t=${SECONDS},t=${SECONDS},${good.split(",")[1]}`,
    good.replace("v1=", "v0="),
  ])("%p proves nothing", (header) => expect(check(header)).toBe(false));
  test("proves nothing where no secret is set", () => expect(check(good, [undefined, undefined])).toBe(false));
});
