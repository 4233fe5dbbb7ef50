import { Elysia, t } from "elysia";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import { policy } from "../gate/policy.ts";
import { nullable, READ_REFUSALS, words } from "../wire/schemas.ts";
import { roomDeposit } from "./room-deposit/routes.ts";
import { readTopic } from "./service.ts";
import { hilMail, hybrid, hybridGuard, mailFormat } from "./shown.ts";
import { topic } from "./topic-routes.ts";

const Providers = t.Object({
  intent_provider: t.String(),
  entity_provider: t.String(),
  verbalization_provider: t.String(),
});
const UNTIL_MODELS = "Stored and shown; without effect until language models are delivered.";
const BUILT_IN = "An empty list, like null, returns to the built-in one. enabled: false means the venue has none.";

/** What a team configures; effective with its next turn, in every process. Source: spec/http-api.md §12. */
export const config = (deps: Deps) => [
  topic(deps, "global_deposit", {
    summary: "The deposit asked for with offers",
    description: "Holds for every offer version made from now on.",
  }),
  roomDeposit(deps),
  topic(deps, "hil_mode", { summary: "Whether every reply waits for approval" }),
  topic(deps, "approvals", { summary: "Which offers wait for approval" }),
  topic(deps, "options", { summary: "How long an option holds, and whether a second one may stand behind it" }),
  topic(deps, "pricing", { summary: "How offers are priced, and how long they are valid" }),
  topic(deps, "venue", { summary: "The venue: name, place, zone, currency, hours, sender, invoices" }),
  topic(deps, "site_visit", { summary: "When the house can be visited" }),
  topic(deps, "managers", { summary: "People a client may ask for by name" }),
  topic(deps, "products", { summary: "How much of a wish must match before an item is suggested" }),
  topic(deps, "menus", { summary: "The menus of the house", description: BUILT_IN }),
  topic(deps, "catalog", { summary: "Which equipment is in which room", description: BUILT_IN }),
  topic(deps, "faq", { summary: "Questions that are answered in the venue's own words", description: BUILT_IN }),
  topic(deps, "retention", { summary: "How long records are kept" }),
  topic(deps, "email_format", {
    summary: "Whether mails are plain text",
    shown: { env_var: t.String(), current_value: t.Boolean() },
    show: mailFormat,
  }),
  topic(deps, "hil_email", {
    summary: "Whether a manager gets a mail for each new task",
    shown: { smtp_configured: t.Boolean(), smtp_host: nullable(t.String()), from_email: nullable(t.String()) },
    show: hilMail,
  }),
  topic(deps, "llm_provider", {
    summary: "Which provider does which work",
    description: UNTIL_MODELS,
    guard: hybridGuard,
  }),
  topic(deps, "hybrid_enforcement", {
    summary: "Whether two providers have to share the work",
    description: UNTIL_MODELS,
    shown: { is_hybrid: t.Boolean(), providers: Providers, status: words(["OK", "Bypassed", "Violation"]) },
    show: hybrid,
    guard: hybridGuard,
  }),
  topic(deps, "pre_filter", { summary: "Which messages a model reads", description: UNTIL_MODELS }),
  topic(deps, "detection_mode", { summary: "How many model calls a message takes", description: UNTIL_MODELS }),
  hilStatus(deps),
];

const hilStatus = ({ db, env }: Deps) =>
  new Elysia({ name: "hil status", prefix: "/api", tags: ["Configuration"] }).use(policy).get(
    "/workflow/hil-status",
    async ({ caller }) => {
      const { value } = await withTeam(db, caller, (tx) => readTopic(tx, caller.teamId, "hil_mode", env));
      return { hil_all_replies_enabled: value.enabled };
    },
    {
      role: "viewer",
      rate: "read",
      cap: "none",
      response: { 200: t.Object({ hil_all_replies_enabled: t.Boolean() }), ...READ_REFUSALS },
      detail: { summary: "The effective approval mode" },
    },
  );

/** The tone of a model; who may edit it is decided by PROMPTS_EDITOR_ENABLED. */
export { prompts } from "./prompts/routes.ts";
