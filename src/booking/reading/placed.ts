import type { Clause, Found } from "./reading.ts";
import type { Span } from "./text.ts";

const CONFIDENCE = 0.95;

/** The clause something stands in; the whole text between clauses. */
export const clauseAt = (clauses: readonly Clause[], { start }: Span): Clause =>
  clauses.find((clause) => clause.start <= start && start < clause.end) ?? { start: 0, end: start, mood: "statement" };

/** What was read, with the words that prove it and the mood of the clause they stand in. */
export const place =
  (clauses: readonly Clause[]) =>
  <T>(value: T, span: Span): Found<T> => ({ value, span, confidence: CONFIDENCE, mood: clauseAt(clauses, span).mood });
