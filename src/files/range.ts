import { errors } from "../platform/errors.ts";
import type { ByteRange } from "../storage/storage.ts";

const SINGLE = /^bytes=(\d*)-(\d*)$/;

/**
 * The part of a file that a Range header asks for; `undefined` for the whole: no header, one that cannot be read, several
 * parts at once, or a tag in If-Range that is not the file's (RFC 9110 §14.2, §13.1.5). @throws Failure 416
 */
export const rangeOf = (headers: Headers, size: number, etag: string): ByteRange | undefined => {
  const condition = headers.get("if-range");
  const [, first, last] = SINGLE.exec(headers.get("range")?.replaceAll(" ", "") ?? "") ?? [];
  if (first === undefined || last === undefined || (first === "" && last === "")) return undefined;
  if (condition !== null && condition !== etag) return undefined;
  const range =
    first === ""
      ? { from: Math.max(0, size - Number(last)), to: size - 1 }
      : { from: Number(first), to: last === "" ? size - 1 : Math.min(Number(last), size - 1) };
  if (first !== "" && last !== "" && Number(last) < Number(first)) return undefined;
  if (range.from >= size || range.from > range.to) throw errors.rangeNotSatisfiable(size);
  return range;
};
