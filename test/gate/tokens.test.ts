import { describe, expect, test } from "bun:test";
import { createHmac } from "node:crypto";
import { createTokens, ISSUER } from "../../src/gate/tokens.ts";

const SECRET = "the-first-secret-of-thirty-two-bytes";
const NEXT = "the-next-secret-of-at-least-32-bytes";
const NOW = Date.parse("2027-03-01T10:00:00Z");
const HOUR = 3600;
const claims = { sub: "thread-1", team: "team-1" };

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
/** A token as anybody who knows the secret could make it. */
const forge = (header: object, payload: object, secret = SECRET): string => {
  const text = `${base64(header)}.${base64(payload)}`;
  return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
};
const genuine = { ...claims, iss: ISSUER, aud: "conversation", iat: NOW / 1000, exp: NOW / 1000 + HOUR };

describe("tokens of this backend (§2.1)", () => {
  const at = (now: number, secret = SECRET, previous?: string) => createTokens({ secret, previous, now: () => now });

  test("say what they were issued for, until they expire", async () => {
    const token = await at(NOW).issue("conversation", claims, HOUR);
    expect(await at(NOW).verify("conversation", token)).toMatchObject({ ...claims, exp: NOW / 1000 + HOUR });
    expect(await at(NOW + (HOUR - 1) * 1000).verify("conversation", token)).toMatchObject(claims);
    expect(await at(NOW + HOUR * 1000).verify("conversation", token)).toBe("expired");
  });
  test("open nothing that they were not issued for", async () => {
    const token = await at(NOW).issue("conversation", claims, HOUR);
    expect(await at(NOW).verify("file", token)).toBeUndefined();
    expect(await at(NOW + HOUR * 1000).verify("file", token)).toBeUndefined();
  });
  test("outlive one change of the secret", async () => {
    const token = await at(NOW).issue("conversation", claims, HOUR);
    expect(await at(NOW, NEXT, SECRET).verify("conversation", token)).toMatchObject(claims);
    expect(await at(NOW, NEXT).verify("conversation", token)).toBeUndefined();
    const renewed = await at(NOW, NEXT, SECRET).issue("conversation", claims, HOUR);
    expect(await at(NOW, SECRET).verify("conversation", renewed)).toBeUndefined();
  });
  test("are known by a signature that they do not choose themselves", async () => {
    const hs256 = { alg: "HS256", typ: "JWT" };
    expect(await at(NOW).verify("conversation", forge(hs256, genuine))).toMatchObject(claims);
    const { exp: _, ...eternal } = genuine;
    const { team: __, ...homeless } = genuine;
    const refused = [
      forge({ alg: "none" }, genuine),
      `${base64({ alg: "none" })}.${base64(genuine)}.`,
      forge({ alg: "HS512" }, genuine),
      forge({ alg: "RS256" }, genuine),
      forge(hs256, genuine, "a-guess"),
      forge(hs256, { ...genuine, iss: "somebody" }),
      forge(hs256, { ...genuine, aud: "snapshot" }),
      forge(hs256, { ...genuine, nbf: NOW / 1000 + 60 }),
      forge(hs256, eternal),
      forge(hs256, homeless),
      forge(hs256, genuine).slice(0, -2),
      "",
      "a.b.c",
      "not a token",
    ];
    for (const token of refused) expect(await at(NOW).verify("conversation", token)).toBeUndefined();
  });
});
