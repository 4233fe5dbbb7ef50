import { jwt } from "@elysiajs/jwt";

/** What a token says: about what, for which team, and what its purpose needs beside that. */
export interface Claims {
  sub: string;
  team: string;
  [name: string]: string | number;
}

/** What a genuine token says. */
export interface Genuine extends Claims {
  /** Epoch seconds. */
  exp: number;
}

/** Tokens that this backend issues and nobody else: conversation tokens, signed file URLs. */
export interface Tokens {
  /** @param aud what the token is for; it opens nothing else */
  issue(aud: string, claims: Claims, ttlSeconds: number): Promise<string>;
  /** `expired` for a genuine token past its time, `undefined` for any that is not ours or not for this. */
  verify(aud: string, token: string): Promise<Genuine | "expired" | undefined>;
}

export interface TokenOptions {
  secret: string;
  /** Still verified while the secret is changed. */
  previous?: string | undefined;
  now?: () => number;
}

export const ISSUER = "openevent";
const ALGORITHM = "HS256";
const MS_PER_SECOND = 1000;
/** Every genuine token is valid at this moment, so that one past its time can be told from a forged one. */
const BEFORE_ALL = new Date(0);

const isGenuine = (claims: object): claims is Genuine =>
  "sub" in claims &&
  typeof claims.sub === "string" &&
  "team" in claims &&
  typeof claims.team === "string" &&
  "exp" in claims &&
  typeof claims.exp === "number";

/**
 * Signs with the current secret, verifies with the current and the previous one: HS256 whatever a token says of itself,
 * issuer, audience and expiry required, no leeway, for both clocks are ours. Source: spec/http-api.md §2.1.
 */
export const createTokens = ({ secret, previous, now = Date.now }: TokenOptions): Tokens => {
  const signerOf = (key: string) => jwt({ secret: key, alg: ALGORITHM, iss: ISSUER }).decorator.jwt;
  const current = signerOf(secret);
  const signers = previous === undefined ? [current] : [current, signerOf(previous)];
  const read = async (aud: string, token: string, currentDate: Date): Promise<Genuine | undefined> => {
    const rules = {
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      audience: aud,
      requiredClaims: ["exp", "sub"],
      currentDate,
    };
    for (const signer of signers) {
      const claims = await signer.verify(token, rules);
      if (claims && isGenuine(claims)) return claims;
    }
    return undefined;
  };
  return {
    issue: (aud, claims, ttlSeconds) =>
      current.sign({ ...claims, aud, exp: Math.floor(now() / MS_PER_SECOND) + ttlSeconds }),
    verify: async (aud, token) =>
      (await read(aud, token, new Date(now()))) ?? ((await read(aud, token, BEFORE_ALL)) && "expired"),
  };
};
