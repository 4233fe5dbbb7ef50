import { Elysia, t } from "elysia";
import type { Tx } from "../../db/client.ts";
import { withTeam } from "../../db/team.ts";
import type { Deps } from "../../deps.ts";
import type { Caller } from "../../gate/caller.ts";
import { policy } from "../../gate/policy.ts";
import { errors } from "../../platform/errors.ts";
import { REFUSALS } from "../../wire/schemas.ts";
import { changeTopic, readTopic, type TopicChange, versionAt } from "../service.ts";
import { topic } from "../topic-routes.ts";
import { writtenSchema } from "../topic-schemas.ts";

/** An empty prompt stands for this one. Source: spec/http-api.md §12.2. */
const defaultPrompt = (name: string, city: string): string =>
  `You write for the booking desk of ${name}${city ? ` in ${city}` : ""}: warm, formal and short, in the client's language.`;

const filled = async (tx: Tx, { teamId }: Caller, { env }: Deps) => {
  const { system_prompt } = (await readTopic(tx, teamId, "prompts", env)).value;
  if (system_prompt !== "") return { system_prompt };
  const { name, city } = (await readTopic(tx, teamId, "venue", env)).value;
  return { system_prompt: defaultPrompt(name, city) };
};

/** Tone and form of a model's texts. Facts, routing and verification are code. Source: spec/http-api.md §12.2. */
export const prompts = (deps: Deps) => [
  topic(deps, "prompts", {
    summary: "What a model is told about tone and form",
    description: "Without effect until language models are delivered.",
    reader: "admin",
    show: filled,
    unset: { system_prompt: "", step_prompts: {} },
  }),
  revert(deps),
];

const revert = ({ db, env, clock, ...deps }: Deps) =>
  new Elysia({ name: "prompts revert", prefix: "/api", tags: ["Configuration"] }).use(policy).post(
    "/config/prompts/revert/:index",
    async ({ caller, params }) =>
      withTeam(db, caller, async (tx) => {
        const earlier = await versionAt(tx, caller.teamId, "prompts", params.index);
        if (!earlier) throw errors.versionNotFound();
        const change: TopicChange<"prompts"> = { system_prompt: null, step_prompts: null, ...earlier.data };
        const { value, source, version, updatedAt, updatedBy } = await changeTopic(tx, caller, "prompts", change, {
          env,
          now: clock.now(),
        });
        const config = {
          ...value,
          ...(await filled(tx, caller, { ...deps, db, env, clock })),
          source,
          version,
          updated_at: updatedAt?.toISOString() ?? null,
          updated_by: updatedBy,
        };
        return { ...config, status: "ok", message: "An earlier version is in effect again, as a new one.", config };
      }),
    {
      role: "admin",
      rate: "write",
      cap: "json",
      idempotent: true,
      params: t.Object({ index: t.String({ description: "0-based position in the history, newest first, or an id" }) }),
      response: { 200: writtenSchema("prompts", {}), ...REFUSALS },
      detail: { summary: "Return to an earlier version of the prompts" },
    },
  );
