import { NARROWING } from "../ledger.ts";
import type { Policy } from "./catalogue.ts";
import { hindered, type Part, part, quoted, type Sides, type Step, tableOf, together } from "./model.ts";
import { lackingIn } from "./rows.ts";

/** Functions, triggers, row-level security, policies and rights, as the migrations make them. */
export const missingAccess = (sides: Sides): Part =>
  together([
    part({ steps: functions(sides) }),
    ...guarded(sides, "trigger", "what must not be written is refused by the database"),
    part({ steps: security(sides) }),
    ...guarded(sides, "policy", "a team sees its own rows"),
    part({ steps: sides.shared.flatMap((table) => narrowing(sides, table)) }),
    part({ steps: rights(sides) }),
    unsecured(sides),
    shutOut(sides),
    firing(sides),
  ]);

const functions = ({ ours }: Sides): Step[] => [
  ...ours.guards
    .filter(({ kind }) => kind === "function")
    .map(({ made }) => ({ statement: made, why: "a helper of triggers and policies" })),
  ...ours.closedFunctions.map((signature) => ({
    statement: `revoke all on function ${signature} from public`,
    why: "only some may call it",
  })),
];

const guarded = ({ ours, theirs, shared }: Sides, kind: "trigger" | "policy", why: string): Part[] =>
  ours.guards
    .filter((guard) => guard.kind === kind)
    .map(({ table, name, made }) => {
      const there = theirs.guards.find((guard) => guard.kind === kind && guard.table === table && guard.name === name);
      if (!shared.includes(table) || !there) return part({ steps: [{ statement: made, why }] });
      if (there.made === made) return part();
      return hindered(
        table,
        `${table} has a ${kind} ${name} that says something else than ours`,
        `alter ${kind} ${quoted(name)} on ${tableOf(table)} rename to another name`,
      );
    });

const security = ({ ours, theirs }: Sides): Step[] =>
  ours.guards
    .filter(({ kind, made }) => kind === "security" && made.includes("enable row level"))
    .filter(({ table, made }) => !theirs.guards.some((guard) => guard.table === table && guard.made === made))
    .flatMap(({ made }) => made.split("; "))
    .map((statement) => ({ statement, why: "nobody sees a team's rows but by a policy" }));

/** A table that everybody reads who has a right to it. */
const unsecured = ({ theirs, shared }: Sides): Part =>
  part({
    notes: theirs.guards
      .filter(
        ({ kind, table, made }) => kind === "security" && shared.includes(table) && /disable row level/.test(made),
      )
      .map(({ table }) => ({
        table,
        what: "row-level security is off: afterwards the project's users read what policies let them, and write nothing",
        mend: `create policy … on ${tableOf(table)} for those that the product's own pages need`,
      })),
  });

/** An owner for whom row-level security holds once it is forced. */
const shutOut = ({ theirs, shared }: Sides): Part =>
  part({
    notes: theirs.relations
      .filter(({ name, isOwnerFree }) => shared.includes(name) && !isOwnerFree)
      .map(({ name, owner }) => ({
        table: name,
        what: `row-level security will hold for its owner ${owner} too, who sees no row then but by a policy`,
        mend: `where the product itself works as ${owner}: alter role ${quoted(owner)} bypassrls, or a policy for it`,
      })),
  });

/** Triggers of the product's own run for the desk's rows too. */
const firing = ({ ours, theirs, shared }: Sides): Part =>
  part({
    notes: theirs.guards
      .filter(({ kind, table }) => kind === "trigger" && shared.includes(table))
      .filter(
        ({ table, name }) =>
          !ours.guards.some((guard) => guard.kind === "trigger" && guard.table === table && guard.name === name),
      )
      .map(({ table, name, made }) => ({ table, what: `the trigger ${name} runs for the desk's rows too: ${made}` })),
  });

const expressionsFor = (policies: readonly Policy[], table: string, role: string): string[] => [
  ...new Set(
    policies
      .filter((policy) => policy.table === table && policy.isPermissive && policy.roles.includes(role))
      .map(({ expression }) => expression),
  ),
];

/** The desk's roles, and the policy that narrows what each sees of a shared table. */
const NARROWED = { openevent_app: NARROWING, openevent_worker: `${NARROWING}_worker` };

/**
 * Policies of the product's own let in more than ours do: for the desk's roles another one narrows them to what ours let
 * through, and to rows that have all that the desk needs.
 */
const narrowing = (sides: Sides, table: string): Step[] => {
  const whole = lackingIn(sides, table).map((name) => `${quoted(name)} is not null`);
  return Object.entries(NARROWED).flatMap(([role, policy]) => {
    const admitted = expressionsFor(sides.ours.policies, table, role);
    if (admitted.length === 0) return [];
    const rule = [`(${admitted.join(" or ")})`, ...whole].join(" and ");
    // The tables' owner is a member of the role, for whose members the policy holds too.
    const using = `current_user <> '${role}' or (${rule})`;
    return [
      {
        statement: `create policy ${policy} on ${tableOf(table)} as restrictive for all to ${role} using (${using})`,
        why: "the desk sees rows of its team that have all it needs, whatever the product's own policies say",
      },
    ];
  });
};

const rights = ({ ours }: Sides): Step[] => [
  ...ours.grants.map(({ on, kind, role, privilege, columns }) => {
    const what = columns.length > 0 ? `${privilege} (${columns.map(quoted).join(", ")})` : privilege;
    const where = kind === "table" ? tableOf(on) : `function ${on}`;
    return { statement: `grant ${what} on ${where} to ${role}`, why: "what requests and jobs do there" };
  }),
];
