import { afterAll, beforeAll, expect, test } from "bun:test";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { type Desk, startDesk } from "../support/desk.ts";
import { ASK } from "../support/may.ts";

const ROOT = join(import.meta.dir, "../..");
const PACKAGE = join(ROOT, "dist/client");
const USER = join(PACKAGE, "user.ts");

const run = async (...command: string[]): Promise<{ code: number; out: string }> => {
  const child = Bun.spawn(command, { cwd: ROOT, stdout: "pipe", stderr: "pipe" });
  const [out, err, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  return { code, out: `${out}${err}` };
};

let desk: Desk;
beforeAll(async () => {
  const { code, out } = await run(process.execPath, "run", "client");
  if (code !== 0) throw new Error(out);
  desk = await startDesk({ env: { ENV: "dev", OE_HIL_ALL_LLM_REPLIES: "1" } });
});
afterAll(async () => {
  rmSync(USER, { force: true });
  await desk.stop("SIGKILL");
});

/** What somebody writes who has the package: a client's mail, the task that it opens, and a refusal. */
const PROGRAM = `
import { createClient, createConfig } from "./lib/client/index.js";
import { getApiTasksPending, postApiSendMessage, postApiStartConversation, postApiTasksByTaskIdApprove } from "openevent-client";

const client = createClient(createConfig({ baseUrl: process.argv[2] }));
const started = await postApiStartConversation({ client, body: JSON.parse(process.argv[3] ?? "") as { email_body: string; client_email: string } });
const session: string = started.data?.session_id ?? "";
const pending = await getApiTasksPending({ client, query: { thread_id: session } });
const [task] = pending.data?.tasks ?? [];
const decided = await postApiTasksByTaskIdApprove({ client, path: { task_id: task?.task_id ?? "" }, body: { notes: "as it stands" } });
const refused = await postApiSendMessage({ client, body: { session_id: "nobody", message: "Hello" } });
console.log(JSON.stringify({
  type: started.data?.workflow_type,
  held: started.data?.hil_pending,
  status: decided.data?.task_status,
  text: decided.data?.assistant_reply,
  draft: task?.payload.draft_body,
  error: refused.error?.error,
}));
`;
const COMPILE = [
  ...[
    "--ignoreConfig",
    "--noEmit",
    "--strict",
    "--target",
    "es2022",
    "--module",
    "esnext",
    "--moduleResolution",
    "bundler",
  ],
  ...["--skipLibCheck", "--types", "bun"],
];
const compiled = async (program: string) => {
  await Bun.write(USER, program);
  return run(process.execPath, join(ROOT, "node_modules/.bin/tsc"), ...COMPILE, USER);
};

test("the package that bun run client makes compiles for whoever uses it, and knows what the API does not take", async () => {
  expect(await Bun.file(join(PACKAGE, "package.json")).json()).toMatchObject({ name: "openevent-client" });
  expect(await compiled(PROGRAM)).toEqual({ code: 0, out: "" });
  const wrong = await compiled(PROGRAM.replace('notes: "as it stands"', "notes: 5"));
  expect(wrong).toMatchObject({ code: expect.any(Number), out: expect.stringContaining("is not assignable to type") });
  expect((await compiled(PROGRAM.replace("task?.payload.draft_body", "task?.payload.no_such_key"))).out).toContain(
    "no_such_key",
  );
});

test("it speaks with a running desk: a mail, the task that it opens, the decision, and a refusal in its own shape", async () => {
  await Bun.write(USER, PROGRAM);
  const { code, out } = await run(process.execPath, USER, desk.base, JSON.stringify(ASK));
  expect({ code, out }).toMatchObject({ code: 0 });
  const said = JSON.parse(out) as Record<string, unknown>;
  expect(said).toMatchObject({
    type: "new_event",
    held: true,
    status: "approved",
    text: said["draft"],
    error: "conversation_not_found",
  });
  expect(String(said["text"])).toContain("CHF");
});
