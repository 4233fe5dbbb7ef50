/** A new UUIDv7: sorts by the time it was made. */
export const newId = (): string => Bun.randomUUIDv7();

/** SHA-256 in lower-case hex of a text or of bytes. */
export const sha256Hex = (input: string | Uint8Array): string => Bun.SHA256.hash(input, "hex");

/** JSON with sorted keys and no white space, so that equal values have equal text. */
export const canonicalJson = (value: unknown): string => {
  if (value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value ?? null);
  const items = value as Record<string, unknown>;
  let text = "";
  for (const key of Object.keys(items).sort()) {
    const item = items[key];
    if (item !== undefined) text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(item)}`;
  }
  return `{${text}}`;
};

/** Fingerprint of a value: SHA-256 of its canonical JSON, 64 hex digits. */
export const fingerprint = (value: unknown): string => sha256Hex(canonicalJson(value));

/** The shape of a uuid, of any version, in lower case. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
