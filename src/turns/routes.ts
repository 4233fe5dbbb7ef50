import { Elysia, t } from "elysia";
import type { Deps } from "../deps.ts";
import type { Caller } from "../gate/caller.ts";
import { sessionToken } from "../gate/conversation-token.ts";
import { policy, type Reissue } from "../gate/policy.ts";
import type { Tokens } from "../gate/tokens.ts";
import { fromCursor, Limit, limitOf, MAX_LIMIT } from "../wire/paging.ts";
import { queryOf, READ_REFUSALS, REFUSALS } from "../wire/schemas.ts";
import { acceptOffer, rejectBooking } from "./buttons.ts";
import { ConversationView, readConversation } from "./history.ts";
import { AcceptedView, ConfirmDate, RejectedView, SendMessage, StartConversation, TurnAnswer } from "./model.ts";
import { confirmDate, sendMessage, startConversation } from "./service.ts";

const tags = ["Conversations"];

/** Messages of clients, and what the desk answers. Source: spec/http-api.md §4. */
export const turns = (deps: Deps, tokens: Tokens) => {
  const answered = async (caller: Caller, answer: TurnAnswer): Promise<TurnAnswer> => {
    const token = await sessionToken({ ...deps, tokens }, caller, answer.session_id);
    return token === null ? answer : { ...answer, conversation_token: token };
  };
  const reissued: Reissue = (caller, kept) => answered(caller, kept as TurnAnswer);
  return new Elysia({ name: "turns", prefix: "/api", tags })
    .use(policy)
    .post(
      "/start-conversation",
      async ({ caller, body }) => answered(caller, await startConversation(deps, caller, body)),
      {
        role: "manager +system +publishable",
        rate: "message",
        cap: "json",
        idempotent: reissued,
        body: StartConversation,
        response: { 200: TurnAnswer, ...REFUSALS },
        detail: {
          summary: "A client's first mail",
          description:
            "Opens a conversation, or continues the one the mail answers. The same `msg_id` again changes nothing.",
        },
      },
    )
    .post("/send-message", async ({ caller, body }) => answered(caller, await sendMessage(deps, caller, body)), {
      role: "manager +system +client",
      rate: "message",
      cap: "json",
      idempotent: reissued,
      body: SendMessage,
      response: { 200: TurnAnswer, ...REFUSALS },
      detail: { summary: "A further message of the client" },
    })
    .get(
      "/conversation/:session_id",
      ({ caller, params, query }) =>
        readConversation(deps, caller, params.session_id, {
          before: fromCursor(query.cursor),
          limit: limitOf(query.limit, MAX_LIMIT),
        }),
      {
        role: "viewer +system +client",
        rate: "read",
        cap: "none",
        params: t.Object({ session_id: t.String() }),
        query: queryOf({
          limit: Limit,
          cursor: t.Optional(t.String()),
        }),
        response: { 200: ConversationView, ...READ_REFUSALS },
        detail: {
          summary: "A conversation with its messages",
          description: "Messages in the order they were written; pages go backwards. Unsent drafts are no messages.",
        },
      },
    )
    .post(
      "/conversation/:session_id/confirm-date",
      async ({ caller, params, body }) => answered(caller, await confirmDate(deps, caller, params.session_id, body)),
      {
        role: "manager +system +client",
        rate: "message",
        cap: "json",
        idempotent: reissued,
        params: t.Object({ session_id: t.String() }),
        body: ConfirmDate,
        response: { 200: TurnAnswer, ...REFUSALS },
        detail: {
          summary: "Confirm a date by button",
          description: "Does what a message saying “we confirm this date” would do.",
        },
      },
    )
    .post("/accept-booking/:session_id", ({ caller, params }) => acceptOffer(deps, caller, params.session_id), {
      role: "manager +client",
      rate: "message",
      cap: "json",
      idempotent: true,
      params: t.Object({ session_id: t.String() }),
      body: t.Object({}, { additionalProperties: false }),
      response: { 200: AcceptedView, ...REFUSALS },
      detail: {
        summary: "Accept the offer by button",
        description: "Does what a message accepting the offer would do. Nothing is confirmed without the team.",
      },
    })
    .post("/reject-booking/:session_id", ({ caller, params }) => rejectBooking(deps, caller, params.session_id), {
      role: "manager +client",
      rate: "message",
      cap: "json",
      idempotent: true,
      params: t.Object({ session_id: t.String() }),
      body: t.Object({}, { additionalProperties: false }),
      response: { 200: RejectedView, ...REFUSALS },
      detail: {
        summary: "Reject the booking by button",
        description: "Ends a lead or an option; a confirmed booking is left to the team.",
      },
    });
};
