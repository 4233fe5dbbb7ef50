import { afterAll, beforeAll, expect, test } from "bun:test";
import { treaty } from "@elysiajs/eden";
import type { App } from "../../src/app.ts";
import { type Desk, startDesk } from "../support/desk.ts";
import { ASK } from "../support/may.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk({ env: { ENV: "dev", OE_HIL_ALL_LLM_REPLIES: "1" } });
});
afterAll(() => desk.stop("SIGKILL"));

const client = () => treaty<App>(desk.base);

test("a frontend talks to the desk with the types of the desk's own routes", async () => {
  const { api } = client();
  const started = await api["start-conversation"].post(ASK);
  const session: string = started.data?.session_id ?? "";
  expect(started.data).toMatchObject({ workflow_type: "new_event", hil_pending: true });
  const pending = await api.tasks.pending.get({ query: { thread_id: session } });
  const [task] = pending.data?.tasks ?? [];
  const decided = await api.tasks({ task_id: task?.task_id ?? "" }).approve.post({ notes: "as it stands" });
  expect(decided.data?.task_status).toBe("approved");
  expect(decided.data?.assistant_reply).toContain("CHF 750.00");
  const { data: deposit } = await api.config["global-deposit"].get();
  expect(deposit?.deposit_percentage).toBe(30);
});

test("a refusal comes as the error it is, and what the desk does not have is a mistake of types", async () => {
  const { api } = client();
  const { data, error, status } = await api["send-message"].post({ session_id: "nobody", message: "Hello" });
  expect(data).toBeNull();
  expect(status).toBe(404);
  expect(error).toMatchObject({ value: { error: "conversation_not_found" } });
  // @ts-expect-error: there is no such route
  const unknown = await api.nonsense.get();
  expect(unknown.status).toBe(404);
});
