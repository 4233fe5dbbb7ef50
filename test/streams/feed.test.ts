import { afterEach, beforeAll, describe, expect, test } from "bun:test";
import type { Database } from "../../src/db/client.ts";
import { taskFeed, tasks } from "../../src/db/schema/index.ts";
import { type TeamScope, withTeam } from "../../src/db/team.ts";
import type { Caller } from "../../src/gate/caller.ts";
import { createClock } from "../../src/platform/clock.ts";
import { Failure } from "../../src/platform/errors.ts";
import { newId } from "../../src/platform/ids.ts";
import { silentLog } from "../../src/platform/log.ts";
import { MAX_STREAMS, TaskStreams, type Wanted } from "../../src/streams/service.ts";
import { selectFeed } from "../../src/streams/store.ts";
import { onBothDatabases } from "../support/databases.ts";
import { eventually } from "../support/desk.ts";
import { demoTeams } from "../support/team.ts";

const TIMES = { pollMs: 5, heartbeatMs: 10, lifeMs: 60_000, recheckMs: 60_000 };
const ALL: Wanted = { threadId: undefined, eventId: undefined, lastEventId: null };

/** What a stream has said so far, event by event. */
const listen = (body: ReadableStream<Uint8Array>) => {
  const state = { text: "", isOver: false };
  const reader = body.getReader();
  const decoder = new TextDecoder();
  void (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      state.text += decoder.decode(value, { stream: true });
    }
    state.isOver = true;
  })();
  const events = () =>
    [...state.text.matchAll(/event: (\S+)\nid: (\d+)\ndata: (.*)\n\n/g)].map(([, name = "", id = "", data = ""]) => ({
      name,
      id: Number(id),
      data: JSON.parse(data) as Record<string, unknown>,
    }));
  return {
    state,
    events,
    close: () => reader.cancel(),
    until: (count: number) =>
      eventually(`${count} events`, async () => (events().length >= count ? events() : undefined)),
  };
};

onBothDatabases("the stream of tasks", (database) => {
  let scope: TeamScope;
  let other: TeamScope;
  let caller: Caller;
  const open: { close(): Promise<void> }[] = [];
  const readiness = { isStopping: false };
  const clock = createClock();
  let isStanding = true;
  beforeAll(async () => {
    const [team, second] = await demoTeams(database.db, "team-stream", "team-other");
    if (!team || !second) throw new Error("two teams were asked for");
    scope = team;
    other = second;
    caller = { ...team, kind: "user", role: "viewer", credential: "user:test", requestId: "test" };
  });
  afterEach(async () => {
    readiness.isStopping = false;
    isStanding = true;
    clock.fix(null);
    await Promise.all(open.splice(0).map((each) => each.close()));
  });

  const streamsOn = (db: Database, times = TIMES) => new TaskStreams({ db, clock, log: silentLog() }, readiness, times);
  const asking = (who = caller) => ({
    caller: who,
    standing: () => Promise.resolve(isStanding),
    signal: new AbortController().signal,
  });
  const start = async (streams: TaskStreams, wanted: Partial<Wanted> = {}) => {
    const stream = listen(await streams.open(asking(), { ...ALL, ...wanted }));
    open.push(stream);
    return stream;
  };
  const task = async (kinds: ("created" | "decided" | "superseded" | "removed")[] = ["created"]): Promise<string> => {
    const id = newId();
    await withTeam(database.db, scope, async (tx) => {
      await tx.insert(tasks).values({ ...scope, id, type: "manual_review", title: "Look", purposeKey: id });
      for (const kind of kinds) await tx.insert(taskFeed).values({ ...scope, taskId: id, kind });
    });
    return id;
  };

  /** A task that lies behind: on a server with other work, transactions that began earlier hold what came after them back. */
  const past = async (): Promise<void> => {
    const id = await task();
    await eventually("the task is told", () =>
      withTeam(database.db, scope, async (tx) => {
        const entries = await selectFeed(tx, { teamId: scope.teamId, from: 0, limit: 1000 });
        return entries.some(({ taskId }) => taskId === id) || undefined;
      }),
    );
  };

  test("tells what happens from now on, with the task, under ids that grow", async () => {
    await past();
    const stream = await start(streamsOn(database.db));
    const first = await task(["created", "decided"]);
    const second = await task(["superseded", "removed"]);
    const events = await stream.until(4);
    expect(events.map(({ name, data }) => [name, data["task_id"] as string])).toEqual([
      ["task.created", first],
      ["task.decided", first],
      ["task.superseded", second],
      ["task.removed", second],
    ]);
    const ids = events.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
    expect(new Set(ids).size).toBe(4);
    expect(events[0]?.data).toMatchObject({ status: "pending", payload: { hil_context: null, conflict: null } });
    expect(events[3]?.data).toEqual({ task_id: second });
  });

  test("says how long to wait, and that it lives", async () => {
    const stream = await start(streamsOn(database.db));
    expect(stream.state.text).toStartWith("retry: 3000\nid: ");
    await eventually("a heartbeat", async () => (stream.state.text.includes("\n:\n\n") ? true : undefined));
  });

  test("goes on after the last event that was seen, and misses nothing in between", async () => {
    const before = await start(streamsOn(database.db));
    await task();
    const [seen] = await before.until(1);
    await before.close();
    const missed = [await task(), await task()];
    const after = await start(streamsOn(database.db), { lastEventId: String(seen?.id) });
    const later = await task();
    const events = await after.until(3);
    expect(events.map(({ data }) => data["task_id"] as string)).toEqual([...missed, later]);
    expect(events.map(({ name }) => name)).not.toContain("reset");
  });

  test.each(["1", "0", "99999999999999", "nonsense", "-5"])(
    "an id that nobody remembers (%s) gets one reset",
    async (lastEventId) => {
      await past();
      const stream = await start(streamsOn(database.db), { lastEventId });
      const id = await task();
      const events = await stream.until(2);
      expect(events.map(({ name }) => name)).toEqual(["reset", "task.created"]);
      expect(events[1]?.data["task_id"]).toBe(id);
      expect(Number(events[1]?.id)).toBeGreaterThan(Number(events[0]?.id));
    },
  );

  test("what is older than an hour is not remembered", async () => {
    const id = newId();
    await withTeam(database.db, scope, (tx) =>
      tx
        .insert(taskFeed)
        .values({ ...scope, taskId: id, kind: "created", createdAt: new Date(Date.now() - 61 * 60_000) }),
    );
    const entries = await withTeam(database.db, scope, (tx) => selectFeed(tx, { ...scope, from: 0, limit: 1000 }));
    expect(entries.map(({ taskId }) => taskId)).not.toContain(id);
  });

  test("can be asked for one conversation or one booking", async () => {
    const stream = await start(streamsOn(database.db), { threadId: "another" });
    const booking = await start(streamsOn(database.db), { eventId: newId() });
    const all = await start(streamsOn(database.db));
    await task(["created", "removed"]);
    await all.until(2);
    expect(stream.events()).toEqual([]);
    expect(booking.events()).toEqual([]);
  });

  test("another team hears nothing", async () => {
    const theirs = listen(await streamsOn(database.db).open(asking({ ...caller, ...other }), ALL));
    const ours = await start(streamsOn(database.db));
    await task();
    await ours.until(1);
    expect(theirs.events()).toEqual([]);
    await theirs.close();
  });

  test("of one too many streams none is opened; one that ends makes room", async () => {
    const streams = streamsOn(database.db);
    const opened = await Promise.all(Array.from({ length: MAX_STREAMS }, () => start(streams)));
    const refused = await start(streams).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Failure);
    expect(refused).toMatchObject({ code: "too_many_streams", status: 429 });
    await opened[0]?.close();
    await start(streams);
  });

  test("ends with the request, with its time, and with the desk", async () => {
    const streams = streamsOn(database.db, { ...TIMES, lifeMs: 5 });
    const short = await start(streams);
    await eventually("the end of its time", async () => (short.state.isOver ? true : undefined));

    const leaving = new AbortController();
    const left = listen(await streamsOn(database.db).open({ ...asking(), signal: leaving.signal }, ALL));
    leaving.abort();
    await eventually("the end of the request", async () => (left.state.isOver ? true : undefined));

    const last = await start(streamsOn(database.db));
    readiness.isStopping = true;
    await eventually("the end of the desk", async () => (last.state.isOver ? true : undefined));
    await expect(start(streamsOn(database.db))).rejects.toMatchObject({ code: "unavailable" });
  });

  describe("ends with the credential of whoever listens", () => {
    const EXPIRY = new Date("2027-05-20T12:00:00Z");
    const begin = async (expiresAt: number | undefined, recheckMs: number) => {
      const times = { ...TIMES, recheckMs };
      const who = expiresAt === undefined ? caller : { ...caller, expiresAt };
      const stream = listen(await streamsOn(database.db, times).open(asking(who), ALL));
      open.push(stream);
      return stream;
    };
    const isOver = (stream: Awaited<ReturnType<typeof begin>>) =>
      eventually("the end of the stream", async () => (stream.state.isOver ? true : undefined));

    test("to the second at its expiry, and goes on until then", async () => {
      clock.fix(new Date(EXPIRY.getTime() - 30));
      const stream = await begin(EXPIRY.getTime(), 60_000);
      const heartbeats = () => stream.state.text.split("\n:\n").length - 1;
      await eventually("heartbeats", async () => (heartbeats() > 3 ? true : undefined));
      expect(stream.state.isOver).toBeFalse();
      clock.fix(EXPIRY);
      await isOver(stream);
    });
    test("within one look when it is taken away", async () => {
      const stream = await begin(undefined, 5);
      await task();
      await stream.until(1);
      isStanding = false;
      await isOver(stream);
      await task();
      expect(stream.events()).toHaveLength(1);
    });
    test("at once when it has ended while the stream was opened", async () => {
      clock.fix(EXPIRY);
      await isOver(await begin(EXPIRY.getTime() - 1, 60_000));
    });
  });

  describe("is written by many at a time", () => {
    test("and misses none, whichever commits first", async () => {
      const stream = await start(streamsOn(database.db));
      const ids = await Promise.all(Array.from({ length: 40 }, () => task(["created"])));
      const events = await stream.until(40);
      expect(events.map(({ data }) => String(data["task_id"])).toSorted()).toEqual(ids.toSorted());
      const positions = events.map(({ id }) => id);
      expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    });
    test("a line with a lower id that is committed later is told later, not lost", async () => {
      if (database.db.kind === "embedded") return;
      const stream = await start(streamsOn(database.db));
      const slow = newId();
      const { promise: mayCommit, resolve: commit } = Promise.withResolvers<void>();
      const { promise: isWritten, resolve: written } = Promise.withResolvers<void>();
      const late = withTeam(database.db, scope, async (tx) => {
        await tx.insert(tasks).values({ ...scope, id: slow, type: "manual_review", title: "Slow", purposeKey: slow });
        await tx.insert(taskFeed).values({ ...scope, taskId: slow, kind: "created" });
        written();
        await mayCommit;
      });
      await isWritten;
      const quick = await task();
      commit();
      await late;
      const events = await stream.until(2);
      expect(events.map(({ data }) => String(data["task_id"])).toSorted()).toEqual([slow, quick].toSorted());
    });
  });
});
