import { createHmac } from "node:crypto";
import { exportJWK, exportSPKI, generateKeyPair, type JWK, SignJWT } from "jose";

export const AUDIENCE = "authenticated";
const HOUR_SECONDS = 3600;

export interface Claims {
  sub?: string;
  iss?: string;
  aud?: string;
  exp?: number | undefined;
  [name: string]: unknown;
}

type Algorithm = "ES256" | "RS256";

/** A project whose users have tokens: its keys lie on a server of their own. */
export interface Project {
  url: string;
  issuer: string;
  /** How often the keys were fetched. */
  readonly fetches: number;
  /** What the key server answers from now on. */
  answer(how: "keys" | "nothing" | "error"): void;
  /** Signs with the newest key of an algorithm. */
  token(claims: Claims, alg?: Algorithm): Promise<string>;
  /** A new key beside the others; kept back it is signed with, but not published. */
  addKey(alg: Algorithm, published?: boolean): Promise<void>;
  /** The public key as a text that a careless verifier takes for an HMAC secret. */
  publicPem(alg: Algorithm): Promise<string>;
  /** Lets a user in by address and password, with the project's publishable key. */
  signUp(user: { id: string; email: string; password: string }): void;
  /** How long the sessions of users last from now on. */
  sessionSeconds: number;
  stop(): Promise<void>;
}

export const PUBLISHABLE_KEY = "sb_publishable_0123456789abcdef";

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Any header and claims, signed with any secret as HMAC; without one not signed at all. */
export const forged = (header: object, claims: object, secret?: string): string => {
  const text = `${base64(header)}.${base64(claims)}`;
  const signature = secret === undefined ? "" : createHmac("sha256", secret).update(text).digest("base64url");
  return `${text}.${signature}`;
};

export const nowSeconds = (): number => Math.floor(Date.now() / 1000);

export const startProject = async (): Promise<Project> => {
  const published: JWK[] = [];
  const signers = new Map<Algorithm, { kid: string; privateKey: CryptoKey; publicKey: CryptoKey }>();
  let fetches = 0;
  let how: "keys" | "nothing" | "error" = "keys";
  const server = Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    fetch: (request) => {
      if (new URL(request.url).pathname === "/auth/v1/token") return grant(request);
      fetches++;
      if (how === "error") return new Response("broken", { status: 500 });
      return Response.json({ keys: how === "nothing" ? [] : published });
    },
  });
  const users = new Map<string, { id: string; password: string }>();
  const grant = async (request: Request): Promise<Response> => {
    if (how === "error") return new Response("broken", { status: 500 });
    if (request.headers.get("apikey") !== PUBLISHABLE_KEY) return Response.json({ msg: "No API key" }, { status: 401 });
    const { email = "", password, refresh_token = "" } = (await request.json()) as Record<string, string>;
    const user = users.get(refresh_token || email);
    const isRenewal = new URL(request.url).searchParams.get("grant_type") === "refresh_token";
    if (!user || (!isRenewal && user.password !== password))
      return Response.json({ error_code: "invalid_credentials" }, { status: 400 });
    users.delete(refresh_token);
    const next = `refresh-${crypto.randomUUID()}`;
    users.set(next, user);
    const { sessionSeconds: expires_in } = project;
    const access_token = await project.token({ sub: user.id, exp: nowSeconds() + expires_in });
    return Response.json({ access_token, refresh_token: next, expires_in, user: { email: "secret@example.com" } });
  };
  const url = server.url.origin;
  const issuer = `${url}/auth/v1`;
  const signerOf = (alg: Algorithm) => {
    const signer = signers.get(alg);
    if (!signer) throw new Error(`the project has no key for ${alg}`);
    return signer;
  };
  const addKey: Project["addKey"] = async (alg, isPublished = true) => {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
    const kid = `${alg}-${signers.size}-${published.length}-${Math.random()}`;
    if (isPublished) published.push({ ...(await exportJWK(publicKey)), kid, alg, use: "sig" });
    signers.set(alg, { kid, privateKey, publicKey });
  };
  await addKey("ES256");
  await addKey("RS256");
  const project: Project = {
    url,
    issuer,
    sessionSeconds: HOUR_SECONDS,
    signUp: ({ email, ...user }) => void users.set(email, user),
    get fetches() {
      return fetches;
    },
    answer: (wanted) => {
      how = wanted;
    },
    addKey,
    token: (claims, alg = "ES256") => {
      const { kid, privateKey } = signerOf(alg);
      const all = { iss: issuer, aud: AUDIENCE, exp: nowSeconds() + HOUR_SECONDS, role: AUDIENCE, ...claims };
      const known = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
      return new SignJWT(known).setProtectedHeader({ alg, kid, typ: "JWT" }).sign(privateKey);
    },
    publicPem: (alg) => exportSPKI(signerOf(alg).publicKey),
    stop: () => server.stop(true),
  };
  return project;
};
