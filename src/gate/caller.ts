import type { Act } from "../db/trail.ts";
import { newId } from "../platform/ids.ts";

/** viewer < manager < admin < owner; system, client and publishable stand beside them (spec/http-api.md §2.3). */
export type Role = "viewer" | "manager" | "admin" | "owner" | "system" | "client" | "publishable";

/** A team as the gate knows it. */
export interface KnownTeam {
  id: string;
  slug: string;
  systemUserId: string;
}

/** Of no team, so that no row is theirs. */
export const NOBODY = { teamId: "", userId: "" } as const;

/** Who makes a request, for which team. */
export interface Caller {
  kind: "user" | "api_key" | "client" | "system";
  role: Role;
  teamId: string;
  /** Its other name, where the credential tells it. */
  teamSlug?: string;
  /**
   * Stable name of who asks, without a secret: `key:<id>`, `user:<uuid>`, `conversation:<thread id>`, `demo-owner`,
   * `local` (commands on this machine), `system` (work of our own). Unique within the team.
   */
  credential: string;
  /** The one conversation of a client's token. */
  threadId?: string;
  /** When the credential ends, in epoch milliseconds; for those that end by themselves. */
  expiresAt?: number;
  /** Author of what the request writes. */
  userId: string;
  requestId: string;
  /** Stable name of a request that carries an Idempotency-Key. */
  mark?: string;
  /** What the request is about to do, unless it only reads. */
  act?: Act;
  /** The request asks for a trace (X-Debug-Trace). */
  isTraced?: boolean;
}

/** Whether a conversation is the caller's to see: a client's token opens its own alone. */
export const opens = ({ role, threadId }: Caller, wanted: string): boolean => role !== "client" || threadId === wanted;

/** Whether the address that the caller gives is only a claim: anybody can write in a chat widget, in anybody's name. */
export const onlyClaims = ({ role }: Caller): boolean => role === "client" || role === "publishable";

/** Roles that a route admits: the named one and those above it, and machines or clients where it says so. */
export type RoleRule =
  | "public"
  | "viewer"
  | "manager"
  | "admin"
  | "owner"
  | `${"viewer" | "manager" | "admin"} ${string}`;

const RANK: Partial<Record<Role, number>> = { viewer: 1, manager: 2, admin: 3, owner: 4 };

/** Whether a role meets a rule such as `manager +system +client`. */
export const admits = (rule: RoleRule, role: Role): boolean => {
  if (rule.includes(`+${role}`)) return true;
  const rank = RANK[role];
  const [least = ""] = rule.split(" ", 1);
  return rank !== undefined && rank >= (RANK[least as Role] ?? Number.POSITIVE_INFINITY);
};

/**
 * Whoever is about to change something, by a route or by a command: every transaction made for him leaves a trail.
 * @param does method and path pattern, or the command
 */
export const acting = <Actor extends Pick<Caller, "kind" | "requestId">>(
  actor: Actor,
  does: string,
  params: Readonly<Record<string, string>> = {},
): Actor & { act: Act } => ({
  ...actor,
  act: {
    lineId: newId(),
    action: does.replace(/:(\w+)/g, "{$1}"),
    params,
    requestId: actor.requestId,
    actorKind: actor.kind,
  },
});
