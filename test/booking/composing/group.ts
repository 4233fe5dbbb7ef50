import type fc from "fast-check";
import type { PartKind } from "../../../src/booking/parts.ts";

/** One part of each kind of a group, with words that its text has to hold. */
export type Examples<Group extends { kind: PartKind }> = {
  readonly [Kind in Group["kind"]]: readonly [Extract<Group, { kind: Kind }>, readonly string[]];
};

/** Arbitrary parts of each kind of a group. */
export type Arbitraries<Group extends { kind: PartKind }> = {
  readonly [Kind in Group["kind"]]: fc.Arbitrary<Extract<Group, { kind: Kind }>>;
};
