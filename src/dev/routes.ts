import { Elysia, t } from "elysia";
import type { Deps } from "../deps.ts";
import { policy } from "../gate/policy.ts";
import { errors } from "../platform/errors.ts";
import { Instant, nullable, REFUSALS, Uuid } from "../wire/schemas.ts";
import { ClientContinued, ClientReset, ContinueClient, continueClient, ResetClient, resetClient } from "./clients.ts";
import { resetTeam } from "./service.ts";

const ADMIN = { role: "admin", rate: "write", cap: "json" } as const;
const strict = { additionalProperties: false };

/** Farther away calendars and jobs would count days without end. */
const YEARS = { from: 2000, to: 2099 } as const;

const instantOf = (text: string | null): Date | null => {
  if (text === null) return null;
  const instant = new Date(text);
  const year = instant.getUTCFullYear();
  if (!(year >= YEARS.from && year <= YEARS.to))
    throw errors.validationFailed({ now: `expected an instant of ${YEARS.from} to ${YEARS.to}, ISO 8601, or null` });
  return instant;
};

/** For tests in dev and test; never mounted in prod. Source: spec/http-api.md §7. */
export const testing = ({ db, env, clock }: Deps) =>
  new Elysia({ name: "testing", prefix: "/api/test", tags: ["Test"] })
    .use(policy)
    .post(
      "/clock",
      ({ body }) => {
        clock.fix(instantOf(body.now));
        return { now: clock.now().toISOString(), fixed: clock.isFixed };
      },
      {
        ...ADMIN,
        body: t.Object({ now: nullable(t.String({ maxLength: 40 })) }, strict),
        response: { 200: t.Object({ now: Instant, fixed: t.Boolean() }), ...REFUSALS },
        detail: { summary: "Fix this process's clock, or let it run" },
      },
    )
    .post(
      "/reset",
      async ({ caller }) => {
        await resetTeam(db, caller, env, clock.now());
        return { team_id: caller.teamId };
      },
      {
        ...ADMIN,
        body: t.Object({}, strict),
        response: { 200: t.Object({ team_id: Uuid }), ...REFUSALS },
        detail: { summary: "Wipe the team and load the demo venue again" },
      },
    );

/** One client of the team, for tests: forgotten, or written for. Source: spec/http-api.md §7. */
export const testClients = (deps: Deps) =>
  new Elysia({ name: "test-clients", prefix: "/api/client", tags: ["Test"] })
    .use(policy)
    .post("/reset", ({ caller, body }) => resetClient(deps, caller, body), {
      ...ADMIN,
      idempotent: true,
      body: ResetClient,
      response: { 200: ClientReset, ...REFUSALS },
      detail: {
        summary: "Erase a client",
        description: "With conversations, bookings, tasks, files and links; in this team alone.",
      },
    })
    .post("/continue", ({ caller, body }) => continueClient(deps, caller, body), {
      role: "manager",
      rate: "message",
      cap: "json",
      idempotent: true,
      body: ContinueClient,
      response: { 200: ClientContinued, ...REFUSALS },
      detail: {
        summary: "Write for a client about the newest open booking",
        description: "Without an open booking a conversation is started.",
      },
    });
