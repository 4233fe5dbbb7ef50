/** What a statement of a migration takes from a table that is there already, and whom it keeps out meanwhile. */
export interface Lock {
  /** As Postgres calls it. */
  mode:
    | "ACCESS EXCLUSIVE"
    | "SHARE ROW EXCLUSIVE"
    | "SHARE"
    | "SHARE UPDATE EXCLUSIVE"
    | "ROW EXCLUSIVE"
    | "as it decides when it runs";
  /** Empty for a block that names its tables when it runs. */
  table: string;
}

/** Whom a lock keeps waiting. */
const KEEPS_OUT: Record<Lock["mode"], string> = {
  "ACCESS EXCLUSIVE": "everybody",
  "SHARE ROW EXCLUSIVE": "writers",
  SHARE: "writers",
  "SHARE UPDATE EXCLUSIVE": "nobody",
  "ROW EXCLUSIVE": "nobody",
  "as it decides when it runs": "perhaps everybody",
};

/** A lock in a line. */
export const lockLine = ({ mode, table }: Lock): string =>
  `${mode}${table && ` on ${table}`}: waits for it, and keeps out ${KEEPS_OUT[mode]}`;

const NAME = String.raw`(?:"?public"?\.)?"?(\w+)"?`;
const after = (words: string): RegExp => new RegExp(String.raw`^${words}\s+${NAME}`, "i");
const on = (words: string): RegExp => new RegExp(String.raw`^${words}\b[\s\S]*?\sON\s+(?:ONLY\s+)?${NAME}`, "i");
const REFERENCES = new RegExp(String.raw`\bREFERENCES\s+${NAME}`, "gi");

/** The first that fits tells. Source: the table of locks in PostgreSQL's manual, §13.3.1, and what each command says. */
const RULES: readonly { shape: RegExp; mode: Lock["mode"] }[] = [
  { shape: /^DO\b()/i, mode: "as it decides when it runs" },
  {
    shape: /^ALTER\s+TABLE\s+(?:ONLY\s+)?(?:"?public"?\.)?"?(\w+)"?\s+VALIDATE\s+CONSTRAINT/i,
    mode: "SHARE UPDATE EXCLUSIVE",
  },
  {
    shape: /^ALTER\s+TABLE\s+(?:ONLY\s+)?(?:"?public"?\.)?"?(\w+)"?\s+ADD\s+CONSTRAINT\s+\S+\s+FOREIGN\s+KEY/i,
    mode: "SHARE ROW EXCLUSIVE",
  },
  { shape: after(String.raw`(?:ALTER|DROP)\s+TABLE(?:\s+IF\s+EXISTS)?(?:\s+ONLY)?`), mode: "ACCESS EXCLUSIVE" },
  { shape: after(String.raw`TRUNCATE(?:\s+TABLE)?`), mode: "ACCESS EXCLUSIVE" },
  { shape: on(String.raw`(?:CREATE|ALTER|DROP)\s+POLICY`), mode: "ACCESS EXCLUSIVE" },
  { shape: on(String.raw`CREATE\s+(?:OR\s+REPLACE\s+)?(?:CONSTRAINT\s+)?TRIGGER`), mode: "SHARE ROW EXCLUSIVE" },
  { shape: on(String.raw`DROP\s+TRIGGER`), mode: "ACCESS EXCLUSIVE" },
  { shape: on(String.raw`CREATE\s+(?:UNIQUE\s+)?INDEX`), mode: "SHARE" },
  { shape: after(String.raw`(?:INSERT\s+INTO|UPDATE|DELETE\s+FROM)`), mode: "ROW EXCLUSIVE" },
];

const withoutComments = (statement: string): string => statement.replaceAll(/^\s*--.*$/gm, "").trim();

/** The locks that a statement takes on tables; none for what touches no table that others work on. */
export const locksOf = (statement: string): Lock[] => {
  const text = withoutComments(statement);
  const referenced = [...text.matchAll(REFERENCES)].flatMap(([, table]): Lock[] =>
    table === undefined ? [] : [{ mode: "SHARE ROW EXCLUSIVE", table }],
  );
  for (const { shape, mode } of RULES) {
    const found = shape.exec(text);
    if (found) return [{ mode, table: found[1] ?? "" }, ...referenced.filter(({ table }) => table !== found[1])];
  }
  return referenced;
};

/** The table that a statement makes. */
export const tableMadeBy = (statement: string): string | undefined =>
  after(String.raw`CREATE\s+(?:UNLOGGED\s+)?TABLE(?:\s+IF\s+NOT\s+EXISTS)?`).exec(withoutComments(statement))?.[1];

const SHOWN_LENGTH = 90;

/** A statement in one line, whole. */
export const statementLine = (statement: string): string => withoutComments(statement).replaceAll(/\s+/g, " ");

/** A statement in one line, shortened. */
export const shownStatement = (statement: string): string => {
  const line = statementLine(statement);
  return line.length <= SHOWN_LENGTH ? line : `${line.slice(0, SHOWN_LENGTH - 1)}…`;
};
