import type { Tx } from "../db/client.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import type { Caller } from "../gate/caller.ts";
import type { Task } from "../tasks/model.ts";
import { contextsOf, type ReadTask, taskOf, tasksById } from "../tasks/service.ts";
import { deleteOldFeed, type FeedEntry, selectFeed, selectNewest } from "./store.ts";

/** What happened to a task, with the task as it is now; none when it was erased since. */
export interface Happening extends FeedEntry {
  task: Task | undefined;
}

/** Who listens to a team's feed. */
export interface Listener {
  onHappening(happening: Happening): void;
  onEnd(): void;
}

/** Where a feed begins; the first listener of a team takes out what nobody can resume from. */
const beginAt = async (tx: Tx, caller: Caller): Promise<number> => {
  await deleteOldFeed(tx, caller);
  return selectNewest(tx, caller);
};

/** The most that one look at the feed passes on; the rest comes with the next. */
const PAGE = 500;

/**
 * A team's feed, looked at once in a while for all its listeners together, and only while there are any. Several
 * processes may look at the same feed: it is a table.
 */
export class TeamFeed {
  private readonly listeners = new Set<Listener>();
  private position: number | undefined;
  private timer: NodeJS.Timeout | undefined;
  /** Looks and newcomers take turns, so that nobody misses or hears twice what happens between. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly deps: Pick<Deps, "db" | "log">,
    private readonly caller: Caller,
    private readonly pollMs: number,
    private readonly isStopping: () => boolean,
  ) {}

  /**
   * Lets a listener in, after telling it what happened since a position it knows. @returns where it stands, and whether
   * that position is too old to be known, so that it has to read the queue anew
   */
  join(
    listener: Listener,
    since: number | undefined,
  ): Promise<{ position: number; isLost: boolean; missed: Happening[] }> {
    return this.inTurn(async () => {
      const position = this.position ?? (await this.inTeam((tx) => beginAt(tx, this.caller)));
      this.position = position;
      const missed = since === undefined ? [] : await this.since(since, position);
      this.listeners.add(listener);
      this.timer ??= this.schedule();
      return { position, isLost: missed === undefined, missed: missed ?? [] };
    });
  }

  leave(listener: Listener): void {
    this.listeners.delete(listener);
    if (this.listeners.size > 0) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.position = undefined;
  }

  /** What happened after a position that was told; `undefined` when nobody remembers it. */
  private async since(since: number, until: number): Promise<Happening[] | undefined> {
    const told: Happening[] = [];
    for (let from = since; ; ) {
      const page = await this.read(from);
      const [first] = page;
      if (first?.position !== from) return undefined;
      told.push(...page.slice(1).filter(({ position }) => position <= until));
      const last = page.at(-1);
      if (page.length < PAGE || !last) return told;
      from = last.position;
    }
  }

  private schedule(): NodeJS.Timeout {
    const timer = setTimeout(() => void this.look(), this.pollMs);
    timer.unref();
    return timer;
  }

  private async look(): Promise<void> {
    if (this.isStopping()) {
      for (const listener of [...this.listeners]) listener.onEnd();
      return;
    }
    await this.inTurn(async () => {
      const position = this.position;
      if (position === undefined) return;
      for (const happening of await this.read(position + 1)) {
        this.position = happening.position;
        for (const listener of [...this.listeners]) listener.onHappening(happening);
      }
    }).catch((error: unknown) => this.deps.log.warn({ err: error }, "the task feed cannot be read; trying again"));
    if (this.listeners.size > 0) this.timer = this.schedule();
  }

  private read(from: number): Promise<Happening[]> {
    const { teamId } = this.caller;
    return this.inTeam(async (tx) => {
      const entries = await selectFeed(tx, { teamId, from, limit: PAGE });
      if (entries.length === 0) return [];
      const tasks = await tasksById(tx, teamId, [...new Set(entries.map(({ taskId }) => taskId))]);
      const contexts = await contextsOf(tx, teamId, tasks);
      const byId = new Map(tasks.map((each: ReadTask) => [each.task.id, taskOf(each, contexts.get(each.task.id))]));
      return entries.map((entry) => ({ ...entry, task: byId.get(entry.taskId) }));
    });
  }

  private inTeam<T>(work: Parameters<typeof withTeam<T>>[2]): Promise<T> {
    return withTeam(this.deps.db, this.caller, work);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work, work);
    this.turn = done.catch(() => undefined);
    return done;
  }
}
