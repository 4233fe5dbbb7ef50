import { Elysia } from "elysia";
import type { Deps } from "../deps.ts";
import { keepNoAnswer, policy } from "../gate/policy.ts";
import type { Tokens } from "../gate/tokens.ts";
import { answersIn, REFUSALS } from "../wire/schemas.ts";
import { Envelope, OpenSession, Reply, Respond, Session } from "./model.ts";
import { openSession, reply, respond } from "./service.ts";

/** The chat frontends' way in; every message of theirs is a turn like any other. Source: spec/http-api.md §9.1. */
export const agent = (plain: Deps, tokens: Tokens) => {
  const deps = { ...plain, tokens };
  return new Elysia({ name: "agent", prefix: "/api/agent", tags: ["Agent"] })
    .use(policy)
    .post("/reply", ({ caller, body }) => reply(deps, caller, body), {
      role: "manager +system +client",
      rate: "message",
      cap: "json",
      idempotent: true,
      body: Reply,
      response: { 200: Envelope, ...REFUSALS },
      detail: {
        summary: "A message of the client",
        description: "An unknown thread_id opens a conversation under that id, with from_email; not for clients.",
      },
    })
    .post("/chatkit/session", ({ caller, body }) => openSession(deps, caller, body), {
      role: "manager +system +client +publishable",
      rate: "write",
      cap: "json",
      body: OpenSession,
      response: { 200: Session, ...REFUSALS },
      detail: { summary: "A secret for a chat widget: of a conversation that one may see, or of a new one" },
    })
    .post(
      "/chatkit/respond",
      async ({ caller, body, request }) => {
        const { lines, hasFailed } = await respond(deps, caller, body);
        if (hasFailed) keepNoAnswer(request);
        const text = lines.map((line) => `data: ${JSON.stringify(line)}\n\n`).join("");
        return new Response(text, { headers: { "Content-Type": "text/event-stream", "X-Accel-Buffering": "no" } });
      },
      {
        role: "manager +system +client",
        rate: "message",
        cap: "json",
        idempotent: true,
        body: Respond,
        response: REFUSALS,
        detail: {
          summary: "A message of the client, answered as a stream",
          description:
            "Lines `{delta}`, then `{assistant_text}`, last the envelope of reply. `text` may be the JSON text of a button: `{client_tool, args}`.",
          responses: answersIn("text/event-stream", "Lines of data", REFUSALS),
        },
      },
    );
};
