import { Value } from "@sinclair/typebox/value";
import { errors } from "../platform/errors.ts";
import { NewMenu, NewProduct, NewRoom } from "./model.ts";

const SCHEMAS = { rooms: NewRoom, products: NewProduct, menus: NewMenu } as const;

const BETWEEN = "; ";
/** Columns of an export that an import does not set. */
const OURS = new Set(["id", "active", "updated_at"]);

/** An entry as the cells of a table: lists in one cell, what is nested as JSON. */
export const toCells = (item: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]) => {
      if (value === null) return [name, ""];
      if (Array.isArray(value) && value.every((each) => typeof each !== "object")) return [name, value.join(BETWEEN)];
      return [name, typeof value === "object" ? JSON.stringify(value) : String(value)];
    }),
  );

const NUMERIC = /^-?\d+(?:\.\d+)?$/;

const cellValue = (schema: { type?: string; items?: { type?: string }; anyOf?: unknown[] }, cell: string): unknown => {
  if (schema.type === "array" && schema.items?.type !== "object") {
    const items = cell.split(";").map((each) => each.trim());
    return items.filter((each) => each !== "").map((each) => (schema.items?.type === "integer" ? Number(each) : each));
  }
  if (schema.type === "boolean") return /^(?:true|1|yes|x)$/i.test(cell);
  if (/^[[{]/.test(cell)) return JSON.parse(cell);
  if (cell === "" && schema.anyOf) return null;
  return (schema.type === "number" || schema.type === "integer" || schema.anyOf) && NUMERIC.test(cell)
    ? Number(cell)
    : cell;
};

/** The entry that a line of a table stands for. @throws Failure 422 with the line and the column */
export const fromCells = (
  kind: keyof typeof SCHEMAS,
  cells: Record<string, string>,
  line: number,
): Record<string, unknown> => {
  const schema = SCHEMAS[kind];
  const fields = schema.properties as Record<string, { type?: string; items?: { type?: string }; anyOf?: unknown[] }>;
  const entry = Object.fromEntries(
    Object.entries(cells)
      .filter(([name, cell]) => !OURS.has(name) && (cell.trim() !== "" || fields[name]?.anyOf !== undefined))
      .map(([name, cell]) => [name, cellValue(fields[name] ?? {}, cell.trim())]),
  );
  const [fault] = Value.Errors(schema, entry);
  if (fault) throw errors.validationFailed({ [`line ${line}${fault.path.replaceAll("/", ".")}`]: fault.message });
  return entry;
};
