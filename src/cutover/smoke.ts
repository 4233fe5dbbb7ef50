import type { State } from "./state.ts";

/** Where the desk is that serves from now on, and with what it is asked. */
export interface Desk {
  url: string;
  key: string;
}

interface Answer {
  status: number;
  body: Record<string, unknown>;
}

const PATIENCE_MS = 15_000;
const PAGE = 200;
const SAMPLE = 10;
const OK = 200;
const UNAUTHORIZED = 401;

type Ask = (path: string, headers?: Record<string, string>) => Promise<Answer>;

const askOf =
  ({ url, key }: Desk): Ask =>
  async (path, headers = { "X-Api-Key": key }) => {
    const response = await fetch(new URL(path, url), { headers, signal: AbortSignal.timeout(PATIENCE_MS) });
    const body: unknown = await response.json().catch(() => ({}));
    return { status: response.status, body: body as Record<string, unknown> };
  };

interface Listed {
  event_id: string;
  thread_id: string;
  status: string;
}

const allEvents = async (ask: Ask): Promise<Listed[]> => {
  const events: Listed[] = [];
  for (let cursor = ""; ; ) {
    const { status, body } = await ask(`/api/events?limit=${PAGE}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    if (status !== OK) throw new Error(`GET /api/events answers ${status}`);
    events.push(...(body["events"] as Listed[]));
    if (typeof body["next_cursor"] !== "string") return events;
    cursor = body["next_cursor"];
  }
};

const countBy = (words: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));

interface Found {
  seen: string[];
  wrong: string[];
}

/** Looks at the running desk as a frontend does, and changes nothing. What is wrong is told in `wrong`. */
export const smoke = async (desk: Desk, imported: NonNullable<State["imported"]>): Promise<Found> => {
  const found: Found = { seen: [], wrong: [] };
  const ask = askOf(desk);
  try {
    await lookAtDoor(ask, found);
    const events = await allEvents(ask);
    lookAtCounts(events, imported, found);
    await lookInside(ask, events, found);
  } catch (error) {
    found.wrong.push(error instanceof Error ? error.message : String(error));
  }
  return found;
};

const lookAtDoor = async (ask: Ask, { seen, wrong }: Found): Promise<void> => {
  const ready = await ask("/health/ready", {});
  if (ready.status !== OK) wrong.push(`/health/ready answers ${ready.status}`);
  const { status } = await ask("/api/events", {});
  seen.push(status === UNAUTHORIZED ? "strangers are kept out" : `requests without a key are answered (${status})`);
};

/** A key opens one team: with several of them the counts of the run say nothing about it. */
const lookAtCounts = (
  events: readonly Listed[],
  imported: NonNullable<State["imported"]>,
  { seen, wrong }: Found,
): void => {
  seen.push(`${events.length} events are listed, ${imported.events} were imported`);
  if (imported.teams !== 1) return;
  if (events.length < imported.events) wrong.push(`${imported.events - events.length} events are missing`);
  const now = countBy(events.map(({ status }) => status));
  for (const [status, count] of Object.entries(imported.status))
    if ((now[status] ?? 0) < count) seen.push(`${status}: ${now[status] ?? 0} now, ${count} imported`);
};

const lookInside = async (ask: Ask, events: readonly Listed[], { seen, wrong }: Found): Promise<void> => {
  for (const { event_id: id, thread_id: thread } of events.slice(0, SAMPLE))
    for (const path of [`/api/events/${id}`, `/api/conversation/${encodeURIComponent(thread)}`]) {
      const { status } = await ask(path);
      if (status !== OK) wrong.push(`${path} answers ${status}`);
    }
  const { status, body } = await ask("/api/tasks/pending?limit=200");
  if (status === OK) seen.push(`${String(body["total"] ?? "some")} tasks wait for a decision`);
  else wrong.push(`/api/tasks/pending answers ${status}`);
};
