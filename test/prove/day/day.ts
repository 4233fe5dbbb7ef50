import { join } from "node:path";
import { memoryOf } from "../../bench/child.ts";
import { freshDatabase } from "../../support/databases.ts";
import { type Desk, eventually, LONG_LIVED, startDesk } from "../../support/desk.ts";

/** How much happens in a simulated hour. */
export interface Pace {
  hours: number;
  /** Conversations that begin in an hour; each is a mail, a change, a decision and an acceptance. */
  talks: number;
  /** Screens that come, listen for an hour and go. */
  screens: number;
}

/** What stood at the end of a simulated hour. */
export interface Hour {
  at: string;
  rssMb: number;
  /** What was left of it after a collection. */
  keptMb: number;
  /** Of that, what objects hold: without code, without memory in pieces, so that little more of it tells of a leak. */
  heapMb: number;
  objects: number;
  /** Taken since the start. */
  turns: number;
}

const COLLECT = join(import.meta.dir, "collect.ts");
const HOUR_MS = 3_600_000;
/** After so many hours nobody is there for longer than an option lasts: all that stand run out, and rooms are free again. */
const HOURS_AT_A_STRETCH = 8;
const AWAY_MS = 15 * 24 * HOUR_MS;
const AT_ONCE = 4;
/** A desk that looks through what waits, as its screens do all day. */
const LOOKS = ["/api/dev/mailbox", "/api/tasks/pending", "/api/events?limit=50", "/api/config/venue", "/metrics"];
const FIRST = Date.parse("2027-01-04T07:00:00Z");

/** A screen that listens to the desk's tasks until it is closed. */
const openScreen = async (desk: Desk): Promise<() => Promise<void>> => {
  const leave = new AbortController();
  const response = await fetch(`${desk.base}/api/tasks/stream`, { signal: leave.signal });
  if (!response.ok) throw new Error(`a screen was refused: ${response.status}`);
  const reading = (async () => {
    for await (const _ of response.body ?? []);
  })().catch(() => undefined);
  return async () => {
    leave.abort();
    await reading;
  };
};

const ROOMS = ["A", "B", "C"];
const DAYS = 120;

/** Days from spring to summer, one room after the other, so that rooms are neither all free nor all taken. */
const dayOf = (talk: number): string =>
  new Date(Date.UTC(2027, 3, 1 + (Math.floor(talk / ROOMS.length) % DAYS))).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });

const decide = async (desk: Desk, thread: string): Promise<void> => {
  const { tasks } = (await desk.must("GET", `/api/tasks/pending?thread_id=${thread}`)) as {
    tasks: { task_id: string; payload: { draft_body: string | null } }[];
  };
  for (const { task_id, payload } of tasks)
    await desk.call("POST", `/api/tasks/${task_id}/${payload.draft_body ? "approve" : "reject"}`, {});
};

/** One client's talk with the desk, from its mail to its yes. @returns turns taken */
const talk = async (desk: Desk, number: number): Promise<number> => {
  const opened = await desk.must("POST", "/api/start-conversation", {
    client_email: `guest-${number}@example.com`,
    client_name: `Guest ${number}`,
    email_body: `Hello, please send us an offer for Room ${ROOMS[number % ROOMS.length]} for ${10 + (number % 20)} people on ${dayOf(number)} from 14:00 to 18:00.`,
  });
  const thread = String(opened["session_id"]);
  await decide(desk, thread);
  for (const message of [`We will be ${11 + (number % 20)} people.`, "That works for us, we accept the offer."]) {
    await desk.must("POST", "/api/send-message", { session_id: thread, message });
    await decide(desk, thread);
  }
  const { current_offer_id: offer } = await desk.must("GET", `/api/events/${opened["event_id"]}`);
  if (number % 10 === 0 && offer) await (await fetch(`${desk.base}/api/offers/${offer}/pdf`)).bytes();
  return 3;
};

const SETTLE_LIMIT_MS = 2000;
const SETTLE_STEP_MS = 250;
const COLLECTED = /^collected: (?<objects>\d+) objects in (?<bytes>\d+) bytes$/gm;
const BYTES_PER_MB = 1e6;

/** What is left when everything that nobody needs was collected and given back. */
const keptBy = async (desk: Desk): Promise<Pick<Hour, "keptMb" | "heapMb" | "objects">> => {
  const from = desk.log().length;
  process.kill(desk.pid, "SIGUSR2");
  const { objects, bytes } = await eventually("a collection", async () => {
    const [told] = desk.log().slice(from).matchAll(COLLECTED);
    return told?.groups;
  });
  let left = memoryOf(desk.pid);
  for (let waited = 0; waited < SETTLE_LIMIT_MS; waited += SETTLE_STEP_MS) {
    await Bun.sleep(SETTLE_STEP_MS);
    left = Math.min(left, memoryOf(desk.pid));
  }
  return { keptMb: Math.round(left), heapMb: Number(bytes) / BYTES_PER_MB, objects: Number(objects) };
};

/**
 * Days of desk work in minutes: the clock jumps from hour to hour and at times over weeks, clients write, managers decide,
 * screens come and go, options run out behind their backs. Measured from outside, of a desk that runs as its users run it.
 */
export async function* simulateDay({ hours, talks, screens }: Pace): AsyncGenerator<Hour> {
  const desk = await startDesk({
    env: { ENV: "test", DATABASE_URL: await freshDatabase(), BUN_OPTIONS: `--preload=${COLLECT}`, ...LONG_LIVED },
  });
  let turns = 0;
  let next = 0;
  try {
    for (let hour = 0; hour < hours; hour++) {
      const away = Math.floor(hour / HOURS_AT_A_STRETCH) * AWAY_MS;
      const now = new Date(FIRST + hour * HOUR_MS + away).toISOString();
      await desk.must("POST", "/api/test/clock", { now });
      const close = await Promise.all(Array.from({ length: screens }, () => openScreen(desk)));
      const until = next + talks;
      const work = async (): Promise<void> => {
        while (next < until) {
          const taken = await talk(desk, next++);
          turns += taken;
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      for (const path of LOOKS) await (await fetch(desk.base + path)).text();
      await Promise.all(close.map((end) => end()));
      const rssMb = Math.round(memoryOf(desk.pid));
      yield { at: now, rssMb, ...(await keptBy(desk)), turns };
    }
  } finally {
    await desk.stop();
  }
}
