import type { Catalogue } from "./catalogue.ts";

/** A statement of an adoption, and what it is for. */
export interface Step {
  statement: string;
  why: string;
}

/** Something of the product's table that keeps the desk from sharing it. */
export interface Hindrance {
  table: string;
  what: string;
  /** What its owner can do about it. */
  mend: string;
}

/** Something to know, which keeps nothing. */
export interface Note {
  table: string;
  what: string;
  mend?: string;
}

/** How many rows stand in the way, and how many of them in which column. */
export interface Counted {
  n: number;
  columns?: Record<string, number>;
}

/** A question about the rows that are there: how many of them stand in the way of something. */
export interface RowCount {
  table: string;
  /** Answers a `Counted`. */
  query: string;
  tell: (counted: Counted) => { hindrance: Hindrance } | { note: Note };
}

/** What one part of an adoption comes to. */
export interface Part {
  steps: Step[];
  /** Run after all is committed, each by itself: they read every row and keep nobody out. */
  validations: Step[];
  hindrances: Hindrance[];
  notes: Note[];
  counts: RowCount[];
}

/** What the migrations make, and what is there. */
export interface Sides {
  ours: Catalogue;
  theirs: Catalogue;
  /** Tables of ours whose names theirs have. */
  shared: readonly string[];
}

/** A part of an adoption that is no more than what is given. */
export const part = (some: Partial<Part> = {}): Part => ({
  steps: [],
  validations: [],
  hindrances: [],
  notes: [],
  counts: [],
  ...some,
});

/** The parts as one, in their order. */
export const together = (parts: readonly Part[]): Part => ({
  steps: parts.flatMap(({ steps }) => steps),
  validations: parts.flatMap(({ validations }) => validations),
  hindrances: parts.flatMap(({ hindrances }) => hindrances),
  notes: parts.flatMap(({ notes }) => notes),
  counts: parts.flatMap(({ counts }) => counts),
});

/** A name as SQL takes it, whatever it is. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A table of schema `public`, as SQL takes it. */
export const tableOf = (name: string): string => `public.${quoted(name)}`;

/** "1 row", "2 rows". */
export const counted = (rows: number): string => `${rows} ${rows === 1 ? "row" : "rows"}`;

/** Holds the rows that are there against a constraint that was added without reading them. */
export const validation = (table: string, constraint: string): Step => ({
  statement: `alter table ${tableOf(table)} validate constraint ${quoted(constraint)}`,
  why: "so that it is true of the rows that were there",
});

/** A part that cannot be carried out. */
export const hindered = (table: string, what: string, mend: string): Part =>
  part({ hindrances: [{ table, what, mend }] });
