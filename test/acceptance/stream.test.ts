import { afterEach, expect, test } from "bun:test";
import { EventSource } from "eventsource";
import { freshDatabase } from "../support/databases.ts";
import { type Desk, eventually, startDesk, stopDesks } from "../support/desk.ts";
import { inSourceHomes } from "../support/homes.ts";
import { ASK } from "../support/may.ts";
import { NGINX, startNginx } from "../support/nginx.ts";
import { onlyTask } from "../support/talk.ts";

interface Heard {
  name: string;
  id: string;
  data: { task_id?: string; status?: string; payload?: { draft_body: string } };
}

const NAMES = ["task.created", "task.decided", "task.superseded", "task.removed", "reset"];
const open: EventSource[] = [];
afterEach(() => {
  for (const source of open.splice(0)) source.close();
});

/** Listens as a frontend does, with headers of its own. */
const listen = async (desk: Pick<Desk, "base">, path = "/api/tasks/stream", headers: Record<string, string> = {}) => {
  const heard: Heard[] = [];
  const source = new EventSource(desk.base + path, {
    fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, ...headers } }),
  });
  open.push(source);
  for (const name of NAMES)
    source.addEventListener(name, ({ data, lastEventId }) =>
      heard.push({ name, id: lastEventId, data: JSON.parse(String(data)) as Heard["data"] }),
    );
  await eventually("an open stream", async () => (source.readyState === EventSource.OPEN ? true : undefined));
  const until = (count: number) =>
    eventually(`${count} events`, async () => (heard.length >= count ? heard : undefined));
  return { heard, until, close: () => source.close() };
};

inSourceHomes("the stream of tasks", (home) => {
  test("a manager's screen hears of a task, of its decision and of its end", async () => {
    const desk = await home().open();
    const stream = await listen(desk, "/api/tasks/stream", { "X-Team-Id": "team-demo" });
    const response = await fetch(`${desk.base}/api/tasks/stream`);
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    await response.body?.cancel();

    await desk.must("POST", "/api/start-conversation", ASK);
    const task = await onlyTask(desk);
    const [created] = await stream.until(1);
    expect(created).toMatchObject({
      name: "task.created",
      data: { task_id: task.task_id, status: "pending", payload: { draft_body: task.payload.draft_body } },
    });
    await desk.must("POST", `/api/tasks/${task.task_id}/approve`, {});
    await desk.must("POST", "/api/tasks/cleanup", {});
    const events = await stream.until(3);
    expect(events.map(({ name }) => name)).toEqual(["task.created", "task.decided", "task.removed"]);
    expect(events[1]?.data).toMatchObject({ task_id: task.task_id, status: "approved" });
    expect(events[2]?.data).toEqual({ task_id: task.task_id });
    const ids = events.map(({ id }) => Number(id));
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
  });

  test("a desk that dies and comes back tells what was missed", async () => {
    let desk = await home().open();
    const before = await listen(desk);
    await desk.must("POST", "/api/start-conversation", ASK);
    const [created] = await before.until(1);
    before.close();
    const task = await onlyTask(desk);
    await desk.must("POST", `/api/tasks/${task.task_id}/reject`, {});
    desk = await home().crash();
    const after = await listen(desk, "/api/tasks/stream", { "Last-Event-ID": created?.id ?? "" });
    const events = await after.until(1);
    expect(events).toMatchObject([{ name: "task.decided", data: { task_id: task.task_id, status: "rejected" } }]);
  });

  test("an open stream does not keep a desk from stopping", async () => {
    const desk = await home().open({ SHUTDOWN_TIMEOUT_SECONDS: "20" });
    const response = await fetch(`${desk.base}/api/tasks/stream`);
    const reader = response.body?.getReader();
    await reader?.read();
    const startedAt = Date.now();
    expect(await desk.stop("SIGTERM")).toBe(0);
    expect(Date.now() - startedAt).toBeLessThan(10_000);
  });
});

test("what one process decides, the streams of another tell", async () => {
  const env = { ENV: "dev", DATABASE_URL: await freshDatabase() };
  const first = await startDesk({ env });
  const second = await startDesk({ env });
  try {
    const stream = await listen(second);
    await first.must("POST", "/api/start-conversation", ASK);
    const task = await onlyTask(first);
    await first.must("POST", `/api/tasks/${task.task_id}/approve`, {});
    const events = await stream.until(2);
    expect(events.map(({ name, data }) => [name, data.task_id])).toEqual([
      ["task.created", task.task_id],
      ["task.decided", task.task_id],
    ]);
    stream.close();
  } finally {
    await stopDesks();
  }
});

test.skipIf(NGINX === null)(
  "through nginx, set up as `server init` writes it: every event as it happens, and what was missed after the proxy was away",
  async () => {
    const desk = await startDesk();
    const proxy = await startNginx(desk.base);
    try {
      const stream = await listen(proxy);
      await desk.must("POST", "/api/start-conversation", ASK);
      const task = await onlyTask(desk);
      const [created] = await stream.until(1);
      expect(created).toMatchObject({ name: "task.created", data: { task_id: task.task_id } });
      await proxy.stop();
      await desk.must("POST", `/api/tasks/${task.task_id}/approve`, {});
      const again = await startNginx(desk.base);
      const after = await listen(again, "/api/tasks/stream", { "Last-Event-ID": created?.id ?? "" });
      expect(await after.until(1)).toMatchObject([{ name: "task.decided", data: { task_id: task.task_id } }]);
      await again.stop();
    } finally {
      await stopDesks();
    }
  },
);
