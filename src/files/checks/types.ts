/** What may be stored. Source: spec/http-api.md §9.2. */
export const FILE_TYPES = [
  "image/jpeg",
  "image/png",
  "image/gif",
  "image/webp",
  "application/pdf",
  "text/plain",
  "text/csv",
  "application/json",
] as const;
export type FileType = (typeof FILE_TYPES)[number];

/** Types that have no signature: they are texts, and have to be just that. */
const TEXTS: ReadonlySet<FileType> = new Set(["text/plain", "text/csv", "application/json"]);
export const isText = (type: FileType): boolean => TEXTS.has(type);

const BYTES_PER_MB = 1024 * 1024;
const JSON_MB = 16;

/** How large a file of a type may be: whoever reads JSON has to hold it at once. Source: spec/http-api.md §19. */
export const capOf = (type: FileType, { MAX_UPLOAD_SIZE_MB }: { MAX_UPLOAD_SIZE_MB: number }): number =>
  (type === "application/json" ? Math.min(MAX_UPLOAD_SIZE_MB, JSON_MB) : MAX_UPLOAD_SIZE_MB) * BYTES_PER_MB;

/** The type that a header declares; `undefined` for none, another, or a text in another charset than UTF-8. */
export const declaredType = (header: string | null | undefined): FileType | undefined => {
  const [name = "", ...parameters] = (header ?? "")
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const type = FILE_TYPES.find((each) => each === name);
  const charset = parameters
    .find((parameter) => parameter.startsWith("charset="))
    ?.slice("charset=".length)
    .replaceAll('"', "");
  const isUtf8 = charset === undefined || ["utf-8", "utf8", "us-ascii"].includes(charset);
  return type && (!isText(type) || isUtf8) ? type : undefined;
};
