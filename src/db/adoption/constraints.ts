import type { Constraint, Index } from "./catalogue.ts";
import { columnsOf } from "./columns.ts";
import {
  counted,
  hindered,
  type Part,
  part,
  quoted,
  type RowCount,
  type Sides,
  tableOf,
  together,
  validation,
} from "./model.ts";
import { duplicatesIn, orphansIn, violationsIn } from "./rows.ts";

/** Keys come before what refers to them. */
const ORDER: readonly Constraint["kind"][] = ["primary", "unique", "check", "exclusion", "reference"];

/** Constraints and indexes: on tables of the desk's own at once, on shared ones without reading their rows first. */
export const missingConstraints = (sides: Sides): Part =>
  together([
    ...ORDER.flatMap((kind) =>
      sides.ours.constraints.filter((each) => each.kind === kind).map((each) => constraintPart(sides, each)),
    ),
    ...sides.ours.indexes.map((each) => indexPart(sides, each)),
    ...sides.theirs.constraints.map((each) => theirRules(sides, each)),
  ]);

const isSameList = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();
const isSameSet = (a: readonly string[], b: readonly string[]): boolean => isSameList(a.toSorted(), b.toSorted());

/** Whether the product's table says the same, whatever it calls it. */
const isSaid = (wanted: Constraint, theirs: Constraint): boolean => {
  if (theirs.table !== wanted.table) return false;
  if (wanted.kind === "primary" || wanted.kind === "unique")
    return ["primary", "unique"].includes(theirs.kind) && isSameSet(theirs.columns, wanted.columns);
  return theirs.kind === wanted.kind && theirs.name === wanted.name && theirs.made === wanted.made;
};

const constraintPart = (sides: Sides, wanted: Constraint): Part => {
  const { theirs, shared } = sides;
  const { table, name, kind } = wanted;
  const isShared = shared.includes(table);
  if (isShared && theirs.constraints.some((each) => isSaid(wanted, each))) return part();
  if (isShared && theirs.constraints.some((each) => each.table === table && each.name === name))
    return hindered(
      table,
      `${table} has a constraint ${name} that says something else than ours`,
      `alter table ${tableOf(table)} rename constraint ${quoted(name)} to another name, or drop it`,
    );
  // A key of the product's stays its key; ours is unique beside it.
  const made = isShared && kind === "primary" ? wanted.made.replace(/^PRIMARY KEY/, "UNIQUE") : wanted.made;
  const isLater = isShared && (kind === "check" || kind === "reference");
  const add = `alter table ${tableOf(table)} add constraint ${quoted(name)}`;
  const why = isShared ? "rows of the desk rest on it" : "part of a table of the desk's own";
  return part({
    steps: [{ statement: `${add} ${made}${isLater ? " not valid" : ""}`, why }],
    validations: isLater ? [validation(table, name)] : [],
    counts: isShared ? countsOf(sides, wanted) : [],
  });
};

const countsOf = (sides: Sides, wanted: Constraint): RowCount[] => {
  const { table, name, columns, kind, made } = wanted;
  const tell: RowCount["tell"] = ({ n }) => ({
    hindrance: {
      table,
      what: `${counted(n)} of ${table} against ${name} on ${columns.join(", ")}: ${made}`,
      mend: `select * from ${tableOf(table)} and change or remove them; a column that is missing may be added and filled first`,
    },
  });
  if (kind === "check") return [{ table, query: violationsIn(sides, table, wanted.expression ?? "true"), tell }];
  if (kind === "reference") return [{ table, query: orphansIn(sides, wanted), tell }];
  if (kind === "exclusion") return [];
  return [{ table, query: duplicatesIn(sides, table, columns.map(quoted), null), tell }];
};

const indexPart = (sides: Sides, wanted: Index): Part => {
  const { table, name, keys, isUnique, predicate } = wanted;
  const there = sides.theirs.indexes.find((each) => each.name === name);
  const isSame =
    there?.table === table &&
    there.isUnique === isUnique &&
    isSameList(there.keys, keys) &&
    there.predicate === predicate;
  if (isSame) return part();
  if (there)
    return hindered(
      there.table,
      `an index ${name} is there, and is another one than ours`,
      `alter index public.${quoted(name)} rename to another name`,
    );
  const isShared = sides.shared.includes(table);
  const tell: RowCount["tell"] = ({ n }) => ({
    hindrance: {
      table,
      what: `${counted(n)} of ${table} against ${name}, which keeps ${keys.join(", ")} apart`,
      mend: `change or remove them: ${wanted.made}`,
    },
  });
  return part({
    steps: [
      {
        statement: wanted.made,
        why: isUnique ? "what it keeps apart must not be there twice" : "the desk looks rows up by it",
      },
    ],
    counts: isShared && isUnique ? [{ table, query: duplicatesIn(sides, table, keys, predicate), tell }] : [],
  });
};

const WORDS = /= ANY \(\(?ARRAY\[(.*?)\]/;
const wordsOf = (expression: string | null): string[] | undefined =>
  WORDS.exec(expression ?? "")?.[1]
    ?.match(/'(?:[^']|'')*'/g)
    ?.map((word) => word.slice(1, -1).replaceAll("''", "'"));

/** Rules of the product's own hold for the desk's rows too. */
const theirRules = ({ ours, shared }: Sides, rule: Constraint): Part => {
  const { table, name, kind, columns } = rule;
  if (!shared.includes(table)) return part();
  const known = columnsOf(ours.columns, table).map((column) => column.name);
  const written = columns.filter((column) => known.includes(column));
  if (written.length === 0 || ours.constraints.some((each) => isSaid(each, rule))) return part();
  if (kind === "check") {
    const allowed = wordsOf(rule.expression);
    const used = ours.constraints
      .filter((each) => each.table === table && each.kind === "check" && isSameSet(each.columns, columns))
      .flatMap(({ expression }) => wordsOf(expression) ?? []);
    const refused = allowed ? used.filter((word) => !allowed.includes(word)) : [];
    if (refused.length > 0)
      return hindered(
        table,
        `${name} on ${columns.join(", ")} of ${table} refuses ${refused.join(", ")}, which the desk writes`,
        `alter table ${tableOf(table)} drop constraint ${quoted(name)}, or let it allow them`,
      );
    return allowed ? part() : part({ notes: [{ table, what: `${name} holds for the desk's rows too: ${rule.made}` }] });
  }
  const isElsewhere = kind === "reference" && !(rule.parentSchema === "public" && shared.includes(rule.parent ?? ""));
  if (!isElsewhere) return part();
  return part({
    notes: [
      {
        table,
        what: `${table}.${columns.join(", ")} must be found in ${rule.parentSchema}.${rule.parent}, and the desk writes it: an author is a user, the team's system user or an API key`,
        mend: `alter table ${tableOf(table)} drop constraint ${quoted(name)}, unless all of them are there`,
      },
    ],
  });
};
