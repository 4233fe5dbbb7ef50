import { sqlFailure } from "../db/failures.ts";
import { errors, Failure } from "../platform/errors.ts";
import type { Log } from "../platform/log.ts";

/** The body of every answer of 400 and more. Source: spec/http-api.md §1.4. */
export const wireBody = ({ code, detail, fields }: Failure, requestId: string) => ({
  error: code,
  detail,
  request_id: requestId,
  ...(fields && { fields }),
});

export interface ValidationIssue {
  path: string;
  schema: {
    type?: unknown;
    minLength?: number;
    maxLength?: number;
    minimum?: number;
    maximum?: number;
    enum?: unknown[];
    anyOf?: { const?: unknown; type?: unknown }[];
    format?: string;
    pattern?: string;
    description?: string;
  };
  message: string;
  /** Of a schema with variants: what each of them says. */
  errors?: readonly Iterable<ValidationIssue>[];
}

const isWord = (value: unknown): value is string => typeof value === "string";

/** The broken rule in words; never the value that broke it. */
const ruleOf = ({ schema, message }: ValidationIssue): string => {
  if (/unexpected property/i.test(message)) return "unknown field";
  if (/required property/i.test(message)) return "required";
  const choices = schema.enum ?? schema.anyOf?.map((option) => option.const).filter((value) => value !== undefined);
  if (choices?.length) return `one of ${choices.join(", ")}`;
  if (schema.pattern !== undefined && /to match '/.test(message))
    return `expected ${schema.description ?? "plain text"}`;
  const { minLength, maxLength, minimum, maximum } = schema;
  const type =
    [schema.type, ...(schema.anyOf ?? []).map((option) => option.type)].filter(isWord).at(-1) ?? "another type";
  const range = [minLength ?? minimum, maxLength ?? maximum].some((bound) => bound !== undefined)
    ? ` ${minLength ?? minimum ?? ""}..${maxLength ?? maximum ?? ""}`
    : "";
  return `expected ${schema.format ?? type}${range}`;
};

/** A value that may be null and is not breaks the rules of what else it may be, each by its own name. */
const unfolded = function* (issues: Iterable<ValidationIssue>): Generator<ValidationIssue> {
  for (const issue of issues) {
    const variants = issue.schema.anyOf?.flatMap(({ type }, index) => (type === "null" ? [] : [issue.errors?.[index]]));
    const only = variants?.length === 1 ? variants[0] : undefined;
    if (only) yield* unfolded(only);
    else yield issue;
  }
};

/** More fields than a person mends at once are not named. */
const MAX_FIELDS = 64;

/** Field names with dots, each with the first rule it breaks. */
export const fieldsOf = (issues: Iterable<ValidationIssue>): Record<string, string> => {
  const fields: Record<string, string> = {};
  for (const issue of unfolded(issues)) {
    const name = issue.path.slice(1).replaceAll("/", ".") || "body";
    fields[name] ??= ruleOf(issue);
    if (Object.keys(fields).length === MAX_FIELDS) break;
  }
  return fields;
};

const issuesOf = (error: unknown): Iterable<ValidationIssue> =>
  error !== null && typeof error === "object" && "all" in error && Array.isArray(error.all) ? error.all : [];

/**
 * The one place where thrown things become answers: our own failures as they are, the framework's by their code, the
 * database's by their SQLSTATE, everything else as an internal error. The cause goes to the log alone.
 */
export const asFailure = (code: string | number, error: unknown): Failure => {
  if (error instanceof Failure) return error;
  switch (code) {
    case "NOT_FOUND":
      return errors.notFound();
    case "PARSE":
      return causeOf(error) ?? errors.invalidJson();
    case "VALIDATION":
      return isResponseIssue(error) ? errors.internal(error) : errors.validationFailed(fieldsOf(issuesOf(error)));
    case "INVALID_COOKIE_SIGNATURE":
      return errors.badRequest();
    default:
      return sqlFailure(error) ?? errors.internal(error);
  }
};

/** The framework wraps what the reading of a body throws. */
const causeOf = (error: unknown): Failure | undefined =>
  error instanceof Error && error.cause instanceof Failure ? error.cause : undefined;

/** An answer of ours that does not meet its own schema is a fault of ours, not of the caller. */
const isResponseIssue = (error: unknown): boolean =>
  error !== null && typeof error === "object" && "type" in error && error.type === "response";

const SERVER_FAULT = 500;

/** Logs what a caller is not told. */
export const logFailure = (log: Log, failure: Failure, requestId: string): void => {
  if (failure.status >= SERVER_FAULT)
    log.error({ requestId, code: failure.code, err: failure.cause }, "request failed");
};
