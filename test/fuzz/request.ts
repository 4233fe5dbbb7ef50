import fc from "fast-check";
import { type Fitting, hostile, hostileText, nearlyValid, type Schema, valid } from "./values.ts";

interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  schema?: Schema;
}
export interface Described {
  parameters?: Parameter[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
}

/** One way in, as the OpenAPI document describes it. */
export interface Operation extends Described {
  method: string;
  path: string;
}

/** A request as it goes over the wire. */
export interface Shot {
  method: string;
  /** Encoded, with its query. */
  path: string;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer> | undefined;
}

/** Every operation of a document. */
export const operationsOf = (document: { paths: Record<string, Record<string, Described>> }): Operation[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ ...described, method: method.toUpperCase(), path })),
  );

const BYTES = [
  "{",
  "null",
  "[]",
  '"text"',
  "0",
  '{"__proto__":{"role":"owner"},"constructor":{}}',
  '{"a":1,"a":2}',
  "\ufeff{}",
  `${"[".repeat(50_000)}${"]".repeat(50_000)}`,
  `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`,
  '{"email_body":"\\ud800","client_email":"a@example.com"}',
  "<!doctype html>",
];
const rawBytes: fc.Arbitrary<Uint8Array<ArrayBuffer>> = fc.oneof(
  fc.constantFrom(...BYTES).map((text) => bytesOf(text)),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Uint8Array.from(bytes)),
);

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text));

/** What a header may carry at all; the rest no client sends. */
const headerText = hostileText.map((text) =>
  text
    .replace(/[^\x20-\x7e\xa0-\xff]/g, "")
    .trim()
    .slice(0, 2000),
);

const HEADERS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "If-Match": fc.oneof(fc.constantFrom("*", '"1"', 'W/"1"', "1", '"'), headerText),
  "If-None-Match": fc.oneof(fc.constantFrom("*", '"x"', 'W/"x", "y"'), headerText),
  "Idempotency-Key": fc.oneof(fc.constantFrom("same", "x".repeat(201), "a b"), headerText),
  "X-Request-Id": headerText,
  "X-Team-Id": fc.oneof(fc.constantFrom("team-other", "team-demo"), headerText),
  Range: fc.oneof(
    fc.constantFrom("bytes=0-", "bytes=-1", "bytes=5-1", "bytes=0-0,2-3", "bytes=99999999999999999999-"),
    headerText,
  ),
  "Last-Event-ID": fc.oneof(fc.constantFrom("0", "99999999999999999999", "-1"), headerText),
  "X-File-Name": fc.oneof(fc.constantFrom("%", "%ff", "..%2f..%2fa.txt", "a.txt"), headerText),
  "X-Debug-Trace": fc.constantFrom("1", "0", "x"),
  "X-Forwarded-For": fc.oneof(fc.constantFrom("127.0.0.1", "::1, 1.2.3.4"), headerText),
  Origin: fc.oneof(fc.constantFrom("null", "https://evil.example", "http://localhost:3000"), headerText),
  "X-Signature": fc.oneof(fc.constantFrom("t=1,v1=00"), headerText),
  "Content-Encoding": fc.constantFrom("gzip", "br", "identity"),
};

const someHeaders = fc
  .uniqueArray(fc.constantFrom(...Object.keys(HEADERS)), { maxLength: 2 })
  .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, HEADERS[name] ?? fc.constant("")]))));

/** Parts of a path that no client should send. */
const SEGMENTS = [
  "%",
  "%00",
  "%ff",
  "%2e%2e%2f",
  "..%2f..",
  "a%20b",
  "%F0%9F%92%A9",
  "x".repeat(129),
  "__proto__",
  ".",
];

const segment = (name: string, fitting: Fitting): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: (fitting(name) ?? fc.constant("x")).map((value) => encodeURIComponent(String(value))) },
    { weight: 1, arbitrary: fc.constantFrom(...SEGMENTS) },
    { weight: 1, arbitrary: hostileText.map((text) => encodeURIComponent(text.toWellFormed().slice(0, 2000)) || "x") },
  );

const query = (parameters: readonly Parameter[], fitting: Fitting): fc.Arbitrary<string> => {
  const named = parameters.filter(({ in: where }) => where === "query");
  if (named.length === 0) return fc.constantFrom("", "?utm_source=letter", "?%", "?a[b]=c&a[]=d");
  const one = fc
    .constantFrom(...named)
    .chain(({ name, schema = {} }) =>
      fc
        .oneof(
          { weight: 3, arbitrary: valid(schema, fitting, name) },
          { weight: 2, arbitrary: hostileText.map((text) => text.toWellFormed().slice(0, 2000)) },
        )
        .map((value) => `${name}=${encodeURIComponent(String(value).toWellFormed())}`),
    );
  const broken = fc
    .constantFrom(...named)
    .chain(({ name }) => fc.constantFrom(`${name}=%`, `${name}`, `${name}[]=1`, `${name}=%00`));
  return fc
    .array(fc.oneof({ weight: 5, arbitrary: one }, { weight: 1, arbitrary: broken }), { maxLength: 3 })
    .map((parts) => (parts.length === 0 ? "" : `?${parts.join("&")}`));
};

const FORM = "multipart/form-data; boundary=b";
const form = hostileText.map((text) =>
  bytesOf(
    `--b\r\nContent-Disposition: form-data; name="file"; filename="${text.slice(0, 300)}"\r\nContent-Type: text/plain\r\n\r\nhello ${text.slice(0, 300)}\r\n--b--\r\n`,
  ),
);

type Body = Pick<Shot, "body"> & { type: string | undefined };

const bodyFor = ({ method, requestBody }: Operation, fitting: Fitting): fc.Arbitrary<Body> => {
  const schema = requestBody?.content?.["application/json"]?.schema;
  const none = fc.constant<Body>({ body: undefined, type: undefined });
  if (method === "GET") return none;
  if (requestBody?.content?.[FORM.split(";")[0] ?? ""])
    return fc.oneof(
      form.map((body) => ({ body, type: FORM })),
      fc
        .tuple(rawBytes, fc.constantFrom(FORM, "text/plain", "application/json", "image/png", "x/y"))
        .map(([body, type]) => ({ body, type })),
    );
  const json = (value: unknown): Body => ({ body: bytesOf(JSON.stringify(value) ?? "null"), type: "application/json" });
  if (!schema) return fc.oneof(none, hostile.map(json));
  return fc.oneof(
    { weight: 5, arbitrary: valid(schema, fitting).map(json) },
    { weight: 5, arbitrary: nearlyValid(schema, fitting).map(json) },
    { weight: 1, arbitrary: hostile.map(json) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          rawBytes,
          fc.constantFrom("application/json", "text/plain", "application/json; charset=latin1", "", FORM),
        )
        .map(([body, type]) => ({ body, type })),
    },
    { weight: 1, arbitrary: none },
  );
};

/** Requests to one operation: right ones, nearly right ones, and others. */
export const shotsAt = (operation: Operation, fitting: Fitting): fc.Arbitrary<Shot> => {
  const { method, path, parameters = [] } = operation;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const headers = fc.oneof(
    { weight: 3, arbitrary: fc.constant<Record<string, string>>({}) },
    { weight: 2, arbitrary: someHeaders },
  );
  return fc
    .tuple(
      fc.tuple(...names.map((name) => segment(name, fitting))),
      query(parameters, fitting),
      headers,
      bodyFor(operation, fitting),
    )
    .map(([segments, search, given, { body, type }]) => {
      let at = 0;
      return {
        method,
        path: path.replace(/\{\w+\}/g, () => segments[at++] ?? "x") + search,
        headers: { ...given, ...(type && { "Content-Type": type }) },
        body,
      };
    });
};
