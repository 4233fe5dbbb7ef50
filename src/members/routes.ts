import { Elysia, type Static, t } from "elysia";
import type { Deps } from "../deps.ts";
import { policy } from "../gate/policy.ts";
import { errors } from "../platform/errors.ts";
import { isUuid } from "../platform/ids.ts";
import { Instant, NAME, nullable, READ_REFUSALS, REFUSALS, Uuid, words } from "../wire/schemas.ts";
import { addMember, changeMember, listMembers, MEMBER_ROLES, type MemberRow, removeMember } from "./service.ts";

const Member = t.Object({
  user_id: Uuid,
  role: t.String(),
  status: t.String({ description: "only active members get in" }),
  name: nullable(t.String()),
  email: nullable(t.String()),
  created_at: Instant,
});
const Name = t.String({
  minLength: 1,
  maxLength: 120,
  pattern: NAME,
  description: "plain text",
  examples: ["Lina Keller"],
});
const Email = t.String({
  maxLength: 254,
  pattern: "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$",
  description: "an e-mail address",
  examples: ["ada@example.com"],
});
const NewMember = t.Object(
  { user_id: Uuid, role: words(MEMBER_ROLES), name: t.Optional(Name), email: t.Optional(Email) },
  { additionalProperties: false },
);
const Change = t.Object(
  {
    role: t.Optional(words(MEMBER_ROLES)),
    status: t.Optional(words(["active", "disabled"])),
    name: t.Optional(nullable(Name)),
    email: t.Optional(nullable(Email)),
  },
  { additionalProperties: false },
);
const params = t.Object({ user_id: t.String() });

/** Who is in the team, for its admins; owners are the owners' matter. Source: spec/http-api.md §20. */
export const members = (deps: Deps) =>
  new Elysia({ name: "members", prefix: "/api/team", tags: ["Team"] })
    .use(policy)
    .get("/members", async ({ caller }) => ({ members: (await listMembers(deps, caller)).map(memberView) }), {
      role: "admin",
      rate: "write",
      cap: "none",
      response: { 200: t.Object({ members: t.Array(Member) }), ...READ_REFUSALS },
      detail: { summary: "The members of the team" },
    })
    .post(
      "/members",
      async ({ caller, body: { user_id, ...wanted } }) => {
        const userId = user_id.toLowerCase();
        if (!isUuid(userId)) throw errors.validationFailed({ user_id: "expected a uuid" });
        return memberView(await addMember(deps, caller, { userId, ...wanted }));
      },
      {
        role: "admin",
        rate: "write",
        cap: "json",
        body: NewMember,
        response: { 200: Member, ...REFUSALS },
        detail: { summary: "Let a user in", description: "One who is in already gets the new role." },
      },
    )
    .patch(
      "/members/:user_id",
      async ({ caller, params: { user_id }, body }) =>
        memberView(await changeMember(deps, caller, userOf(user_id), body)),
      {
        role: "admin",
        rate: "write",
        cap: "json",
        params,
        body: Change,
        response: { 200: Member, ...REFUSALS },
        detail: { summary: "Change a member's role, status or name" },
      },
    )
    .delete(
      "/members/:user_id",
      async ({ caller, params: { user_id } }) => memberView(await removeMember(deps, caller, userOf(user_id))),
      {
        role: "admin",
        rate: "write",
        cap: "none",
        params,
        response: { 200: Member, ...REFUSALS },
        detail: { summary: "Shut a member out", description: "Their name stays with what they wrote." },
      },
    );

const userOf = (id: string): string => {
  if (!isUuid(id)) throw errors.memberNotFound();
  return id;
};

const memberView = (member: MemberRow): Static<typeof Member> => ({
  user_id: member.userId,
  role: member.role,
  status: member.status,
  name: member.name,
  email: member.email,
  created_at: member.createdAt.toISOString(),
});
