import { auditLine, auditPage } from "../../audit/service.ts";
import type { Database } from "../../db/client.ts";
import { erase } from "../../erasure/service.ts";
import { acting } from "../../gate/caller.ts";
import { jobStates } from "../../jobs/service.ts";
import {
  createKey,
  isUsable,
  KEY_ROLES,
  type KeyRow,
  listKeys,
  type MintedKey,
  revokeKey,
  rotateKey,
} from "../../keys/service.ts";
import {
  addMember,
  type Keeper,
  listMembers,
  MEMBER_ROLES,
  type MemberRow,
  removeMember,
} from "../../members/service.ts";
import type { Clock } from "../../platform/clock.ts";
import type { Env } from "../../platform/env.ts";
import { EXIT, Stop } from "../../platform/exit.ts";
import { isUuid, newId } from "../../platform/ids.ts";
import { allTeams, createTeam, type Team } from "../../teams/service.ts";
import { erasureLines } from "./erasure.ts";
import { jobColumns, jobView } from "./job-lines.ts";

/** What an operation works with. `owner` may make teams. */
export interface Desk {
  db: Database;
  owner: Database;
  clock: Clock;
  env: Pick<Env, "mode">;
  /** The command that is carried out, for the audit log. */
  command?: string;
}

/** Arguments and options of a command, as they were typed. */
export type Args = Readonly<Record<string, string | undefined>>;

/** What a command prints: the answer itself, and what is said beside it. */
export interface Told {
  out: string[];
  notes?: string[];
}

type Operation = (desk: Desk, args: Args) => Promise<Told>;

const OPERATIONS = {
  "teams create": async ({ owner, command = "" }, { slug = "", name = slug, id, systemUser }) => {
    if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(slug))
      throw new Stop(EXIT.usage, "A team's slug has lower-case letters, digits and hyphens: at most 63.");
    const given = {
      ...(id && { id: idOf(id, "--id") }),
      ...(systemUser && { systemUserId: idOf(systemUser, "--system-user") }),
    };
    await refuseTaken(owner, given);
    const team = await createTeam(owner, { slug, name, ...given }, command);
    if (!team) throw new Stop(EXIT.failed, `There is a team ${slug} already.`);
    return {
      out: [team.id],
      notes: [`team ${slug} is made; next: keys create --team ${slug} --role admin --name NAME`],
    };
  },
  "teams list": async ({ db }) => ({
    out: table((await allTeams(db)).map(({ id, slug, name, systemUserId }) => [id, slug, name, systemUserId])),
  }),
  "keys create": async (desk, args) => {
    const { keeper, slug } = await keeperOf(desk, args);
    const role = oneOf(KEY_ROLES, args["role"], "--role");
    const expiresAt = expiryOf(args["expires"], desk.clock.now());
    return minted(slug, await createKey(desk, keeper, { name: nameOf(args["name"]), role, expiresAt }));
  },
  "keys list": async (desk, args) => {
    const { keeper } = await keeperOf(desk, args);
    const now = desk.clock.now();
    return { out: table((await listKeys(desk, keeper)).map((key) => keyLine(key, now))) };
  },
  "keys revoke": async (desk, args) => {
    const { keeper } = await keeperOf(desk, args);
    const { keyId, name } = await revokeKey(desk, keeper, idOfKey(args["key"]));
    return { out: [`${keyId} (${name}) is revoked; running desks refuse it within a minute`] };
  },
  "keys rotate": async (desk, args) => {
    const { keeper, slug } = await keeperOf(desk, args);
    const told = minted(slug, await rotateKey(desk, keeper, idOfKey(args["key"])));
    return { ...told, notes: [...(told.notes ?? []), "The one before it is revoked."] };
  },
  "members add": async (desk, args) => {
    const { keeper, slug } = await keeperOf(desk, args);
    const role = oneOf(MEMBER_ROLES, args["role"], "--role");
    const { name, email } = args;
    const member = await addMember(desk, keeper, { userId: userOf(args["user"]), role, name, email });
    return { out: [`${member.userId} is ${member.role} of ${slug}`] };
  },
  "members list": async (desk, args) => {
    const { keeper } = await keeperOf(desk, args);
    return { out: table((await listMembers(desk, keeper)).map(memberLine)) };
  },
  "members remove": async (desk, args) => {
    const { keeper, slug } = await keeperOf(desk, args);
    const { userId } = await removeMember(desk, keeper, userOf(args["user"]));
    return { out: [`${userId} is no longer a member of ${slug}; running desks shut them out within a minute`] };
  },
  erase: async (desk, args) => {
    const { keeper, slug } = await keeperOf(desk, args);
    const isDryRun = args["yes"] === undefined;
    const erasure = await erase(desk.owner, keeper, addressOf(args["client"]), { isDryRun, now: desk.clock.now() });
    return { out: erasureLines(slug, erasure, isDryRun) };
  },
  audit: async (desk, args) => {
    const { keeper } = await keeperOf(desk, args);
    const since = args["since"] === undefined ? undefined : sinceOf(args["since"]);
    const { page } = await auditPage(desk.db, keeper, { since }, { before: undefined, limit: AUDIT_LINES });
    const lines = page.map(auditLine);
    return {
      out: args["json"] === undefined ? table(lines.map(auditColumns)) : lines.map((line) => JSON.stringify(line)),
    };
  },
  jobs: async ({ db }, { json }) => {
    const states = await jobStates(db);
    return {
      out: json === undefined ? table(states.map(jobColumns)) : states.map((state) => JSON.stringify(jobView(state))),
    };
  },
} satisfies Record<string, Operation>;

export type OperationName = keyof typeof OPERATIONS;

const isOperation = (name: string): name is OperationName => Object.hasOwn(OPERATIONS, name);

/** @throws Stop, Failure */
export const operate = (desk: Desk, name: string, args: Args): Promise<Told> => {
  if (!isOperation(name)) throw new Stop(EXIT.usage, `There is no command ${name}.`);
  const operation: Operation = OPERATIONS[name];
  return operation({ ...desk, command: name }, args);
};

/** The team that is meant, and who works on it: its own system user. */
const keeperOf = async (
  { db, command = "" }: Desk,
  { team: wanted }: Args,
): Promise<{ keeper: Keeper; slug: string }> => {
  const team = teamOf(await allTeams(db), wanted);
  const { id: teamId, systemUserId: userId, slug } = team;
  const machine = { kind: "system", role: "system", teamId, userId, requestId: newId() } as const;
  return { keeper: acting(machine, command), slug };
};

/** The team that a command means: by slug or id, or the only one. @throws Stop */
export const teamNamed = async (db: Database, wanted: string | undefined): Promise<Team> =>
  teamOf(await allTeams(db), wanted);

/** Ids that are given stay their team's. @throws Stop when another team has one of them */
const refuseTaken = async (owner: Database, given: Partial<Pick<Team, "id" | "systemUserId">>): Promise<void> => {
  const taken = (await allTeams(owner)).find(
    ({ id, systemUserId }) => id === given.id || systemUserId === given.systemUserId,
  );
  if (taken) throw new Stop(EXIT.failed, `The team ${taken.slug} has one of these ids already.`);
};

const idOf = (text: string, option: string): string => {
  if (!isUuid(text.toLowerCase())) throw new Stop(EXIT.usage, `${option} is a uuid.`);
  return text.toLowerCase();
};

const teamOf = (teams: readonly Team[], wanted: string | undefined): Team => {
  const [first, second] = teams;
  if (!first) throw new Stop(EXIT.configuration, "There is no team yet: make one with teams create SLUG.");
  if (wanted === undefined && second) throw new Stop(EXIT.usage, "There are several teams: name one with --team SLUG.");
  const team = wanted === undefined ? first : teams.find(({ id, slug }) => id === wanted || slug === wanted);
  if (!team) throw new Stop(EXIT.usage, "There is no team of this slug or id: teams list shows them all.");
  return team;
};

const oneOf = <Word extends string>(words: readonly Word[], given: string | undefined, option: string): Word => {
  const word = words.find((each) => each === given);
  if (!word) throw new Stop(EXIT.usage, `${option} is one of ${words.join(", ")}.`);
  return word;
};

const MAX_NAME = 120;
const nameOf = (given = ""): string => {
  const name = given.trim();
  if (!name || name.length > MAX_NAME)
    throw new Stop(EXIT.usage, `--name says what the key is for, in ${MAX_NAME} characters.`);
  return name;
};

const expiryOf = (given: string | undefined, now: Date): Date | null => {
  if (given === undefined) return null;
  const end = new Date(given);
  if (!/^\d{4}-\d{2}-\d{2}/.test(given) || Number.isNaN(end.getTime()) || end <= now)
    throw new Stop(EXIT.usage, "--expires is a day or an instant to come, such as 2027-12-31.");
  return end;
};

const addressOf = (given = ""): string => {
  if (!/^\s*[^\s@]+@[^\s@]+\s*$/.test(given)) throw new Stop(EXIT.usage, "--client is the client's e-mail address.");
  return given;
};

const AUDIT_LINES = 200;
const sinceOf = (given: string): Date => {
  const since = new Date(given);
  if (Number.isNaN(since.getTime())) throw new Stop(EXIT.usage, "--since is a day or an instant, such as 2027-12-31.");
  return since;
};
const auditColumns = (line: ReturnType<typeof auditLine>): string[] => [
  line.occurred_at,
  line.actor_kind,
  line.actor_id ?? "",
  line.action,
  line.entity_type,
  line.entity_id ?? "",
  line.request_id ?? "",
];

const idOfKey = (given = ""): string => /^(?:oe_(?:live|test)_)?([a-z0-9]{12})$/.exec(given)?.[1] ?? given;

const userOf = (given = ""): string => {
  const user = given.toLowerCase();
  if (!isUuid(user)) throw new Stop(EXIT.usage, "--user is the user's id, a uuid: the sub of their token.");
  return user;
};

const minted = (slug: string, { key, secret }: MintedKey): Told => ({
  out: [secret],
  notes: [`${key.role} key ${key.keyId} (${key.name}) of ${slug}. It is shown once: keep it where secrets are kept.`],
});

const day = (instant: Date | null): string => instant?.toISOString().slice(0, 10) ?? "never";

const keyLine = (key: KeyRow, now: Date): string[] => [
  `oe_${key.env}_${key.keyId}`,
  key.role,
  isUsable(key, now) ? "active" : key.revokedAt ? "revoked" : "expired",
  `made ${day(key.createdAt)}`,
  `expires ${day(key.expiresAt)}`,
  `used ${day(key.lastUsedAt)}`,
  key.name,
];

const memberLine = ({ userId, role, status, name, email }: MemberRow): string[] => [
  userId,
  role,
  status,
  name ?? "",
  email ?? "",
];

/** Columns as wide as their widest entry. */
const table = (rows: readonly string[][]): string[] => {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), []);
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
};
