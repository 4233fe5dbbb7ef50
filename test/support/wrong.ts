import { type Claims, forged, nowSeconds, type Project, startProject } from "./project.ts";

/** A credential that must open nothing, and what a caller is told of it. */
export interface Wrong {
  name: string;
  credential: string;
  error: "unauthorized" | "token_expired";
}

const FAR_SECONDS = 30 * 24 * 3600;
const refused = (credentials: Record<string, string>): Wrong[] =>
  Object.entries(credentials).map(([name, credential]) => ({ name, credential, error: "unauthorized" }));

/** A team's key as others would alter it. @param other a key of another team */
export const wrongKeys = (key: string, other: string): Wrong[] =>
  refused({
    "a key with the secret of another team's": `${key.slice(0, -43)}${other.slice(-43)}`,
    "a key of another environment": key.replace(
      /^oe_(?:live|test)_/,
      key.startsWith("oe_live_") ? "oe_test_" : "oe_live_",
    ),
    "a key without its end": key.slice(0, -1),
    "a key with more at its end": `${key}A`,
    "a key in capitals": key.toUpperCase(),
    "the head of a key": "oe_live__",
    "a word": "null",
    "a condition": "'or'1'='1",
  });

const signedElsewhere = async (claims: Claims): Promise<string> => {
  const other = await startProject();
  await other.stop();
  return other.token(claims);
};

/** Tokens in a user's name that the project has not issued, or not for this desk, or not for now. */
export const wrongTokens = async (project: Project, user: string): Promise<Wrong[]> => {
  const good = { sub: user, iss: project.issuer, aud: "authenticated", exp: nowSeconds() + FAR_SECONDS };
  const pem = await project.publicPem("RS256");
  const genuine = await project.token(good);
  const [head = "", claims = "", signature = ""] = genuine.split(".");
  const [, others = ""] = (await project.token({ ...good, sub: crypto.randomUUID() })).split(".");
  return [
    ...refused({
      "a token that is not signed": forged({ alg: "none" }, good),
      "a token that says it is not signed, with a signature": `${forged({ alg: "none" }, good)}${signature}`,
      "a token signed with the public key as a secret": forged({ alg: "HS256" }, good, pem),
      "the same, called RS256": forged({ alg: "RS256" }, good, pem),
      "a token signed with a guessed secret": forged({ alg: "HS256" }, good, "guessed"),
      "a token of a key that is not the project's": await signedElsewhere(good),
      "a token of a key that nobody has": forged({ alg: "ES256", kid: "of-nobody" }, good, "guessed"),
      "a token for others": await project.token({ ...good, aud: "anon" }),
      "a token of another project": await project.token({ ...good, iss: "https://evil.example/auth/v1" }),
      "a token without an end": await project.token({ ...good, exp: undefined }),
      "a token of nobody": await project.token({ ...good, sub: "admin" }),
      "a token with the claims of another": `${head}.${others}.${signature}`,
      "a token without its end": genuine.slice(0, -2),
      "a token without its signature": `${head}.${claims}.`,
      "a conversation token signed with a guessed secret": forged(
        { alg: "HS256" },
        { sub: user, team: user, iss: "openevent", aud: "conversation", exp: good.exp },
        "guessed",
      ),
      "three letters": "a.b.c",
    }),
    {
      name: "a token past its time",
      credential: await project.token({ ...good, exp: nowSeconds() - 60 }),
      error: "token_expired",
    },
  ];
};
