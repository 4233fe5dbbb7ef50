/** What a key of a Supabase project is, as it says itself; nothing of it is verified here. */
export interface ProjectKey {
  kind: "secret" | "publishable" | "jwt" | "unknown";
  /** Whose rights it gives; `service_role` for a secret key. */
  role: string | undefined;
  /** The project it was made for, where it tells. */
  project: string | undefined;
  /** Epoch seconds. */
  expires: number | undefined;
}

const claimsOf = (token: string): Record<string, unknown> | undefined => {
  const [, payload = ""] = token.split(".");
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
    return claims !== null && typeof claims === "object" ? { ...claims } : undefined;
  } catch {
    return undefined;
  }
};

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
const NOTHING = { role: undefined, project: undefined, expires: undefined };

/** Tells the kinds of keys apart: `sb_secret_…`, `sb_publishable_…`, and the older JWTs with their role inside. */
export const readProjectKey = (key: string): ProjectKey => {
  if (/^sb_secret_[\w-]{8,}$/.test(key)) return { ...NOTHING, kind: "secret", role: "service_role" };
  if (key.startsWith("sb_publishable_")) return { ...NOTHING, kind: "publishable", role: "anon" };
  const claims = /^[\w-]+\.[\w-]+\.[\w-]+$/.test(key) ? claimsOf(key) : undefined;
  if (!claims) return { ...NOTHING, kind: "unknown" };
  const { exp } = claims;
  return {
    kind: "jwt",
    role: text(claims["role"]),
    project: text(claims["ref"]),
    expires: typeof exp === "number" ? exp : undefined,
  };
};
