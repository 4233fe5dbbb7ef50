import { Failure } from "../platform/errors.ts";
import { authenticate, type Identity } from "./authenticate.ts";
import { admits, type Caller } from "./caller.ts";
import type { RoutePolicy, Standing } from "./policy.ts";

const OWN_FAULT = 500;

/**
 * Whether somebody who was let in would be let in again: the same credential, still good, still of that team and in a
 * role that the route admits. Where that cannot be told, because the database or the keys of the project are away, it
 * is left open until it can; nothing can be read meanwhile.
 */
export const standing = (headers: Headers, caller: Caller, { role }: RoutePolicy, identity: Identity): Standing => {
  const presented = new Headers(headers);
  return async () => {
    try {
      const again = await authenticate(presented, caller.requestId, identity);
      const isSame = again?.teamId === caller.teamId && again.credential === caller.credential;
      return isSame && role !== "public" && admits(role, again.role);
    } catch (error) {
      return !(error instanceof Failure) || error.status >= OWN_FAULT;
    }
  };
};
