import { FOREIGN, SECRET } from "./ground.ts";
import type { Shot } from "./request.ts";
import { MARKER } from "./values.ts";

/** What came back. */
export interface Seen {
  status: number;
  headers: Headers;
  text: string;
}

const FAULT = 500;
const REFUSED = 400;
/** What looks like the inside of the house. */
const INSIDE =
  /\bat .*\.ts:\d|node_modules|DrizzleQuery|PostgresError|Failed query|\b(?:select|insert into|update|delete from) "|TypeError|ReferenceError|\/src\//;
const CODE = /^[a-z][a-z0-9_]{3,40}$/;

/** Another store that the desk asks on a caller's behalf may fail; nothing else may. */
const mayFail = ({ path }: Shot, code: unknown): boolean =>
  path.startsWith("/api/calendar/import") && code === "upstream_failed";

const parsed = (text: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === "object" ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

/** What is wrong with an answer, a sentence each. */
export const faultsOf = (shot: Shot, { status, headers, text }: Seen): string[] => {
  const faults: string[] = [];
  if (text.includes(FOREIGN)) faults.push("tells what another team has");
  if (text.includes(SECRET)) faults.push("tells a secret of the environment");
  if (!headers.has("x-request-id")) faults.push("has no request id");
  if (headers.get("x-content-type-options") !== "nosniff") faults.push("may be sniffed");
  if (headers.has("set-cookie")) faults.push("sets a cookie");
  if (status < REFUSED) return faults;
  const body = parsed(text);
  const code = body?.["error"];
  if (status >= FAULT && !mayFail(shot, code)) faults.push(`is ${status}`);
  if (shot.method !== "HEAD") {
    const keys = Object.keys(body ?? {}).filter((key) => key !== "fields");
    if (keys.toSorted().join() !== "detail,error,request_id" || !CODE.test(String(code)))
      faults.push("is no refusal of ours");
  }
  if (text.includes(MARKER)) faults.push("tells what was received");
  if (INSIDE.test(text)) faults.push("tells of the inside");
  return faults;
};
