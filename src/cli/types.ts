import { openEmbedded } from "../db/embedded.ts";
import { type ReadableColumn, readableColumns } from "../db/readable-columns.ts";

/** Of JSON, as the API of a project answers it. */
const SCALARS: Record<string, string> = {
  boolean: "boolean",
  smallint: "number",
  integer: "number",
  bigint: "number",
  numeric: "number",
  "double precision": "number",
  jsonb: "Json",
};

const typeOf = ({ type, words, isNullable }: ReadableColumn): string => {
  const [, element] = /^(.*)\[\]$/.exec(type) ?? [];
  const one =
    words.length > 0 ? words.map((word) => JSON.stringify(word)).join(" | ") : (SCALARS[element ?? type] ?? "string");
  const whole = element === undefined ? one : one.includes("|") ? `(${one})[]` : `${one}[]`;
  return isNullable ? `${whole} | null` : whole;
};

const HEAD = `// Made by \`openevent types\`: what members of a team read with the project's own client. Nobody writes there; rules and
// effects live behind the API.
export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

type Nothing = { [key in never]: never };

export type Database = {
  public: {
    Tables: {`;

const TAIL = `    };
    Views: Nothing;
    Functions: Nothing;
    Enums: Nothing;
    CompositeTypes: Nothing;
  };
};`;

const tableLines = (table: string, columns: readonly ReadableColumn[]): string[] => [
  `      ${table}: {`,
  "        Row: {",
  ...columns.map((column) => `          ${column.name}: ${typeOf(column)};`),
  "        };",
  "        Insert: Nothing;",
  "        Update: Nothing;",
  "        Relationships: [];",
  "      };",
];

/** Prints the types of the tables that members read, of this program's migrations. Needs no database. */
export const types = async (): Promise<void> => {
  const db = await openEmbedded(undefined);
  try {
    const tables = Map.groupBy(await readableColumns(db), ({ table }) => table);
    const lines = [...tables].flatMap(([table, columns]) => tableLines(table, columns));
    process.stdout.write(`${[HEAD, ...lines, TAIL].join("\n")}\n`);
  } finally {
    await db.close();
  }
};
