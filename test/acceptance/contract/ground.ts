import { afterAll, beforeAll } from "bun:test";
import { type Answer, type Desk, startDesk } from "../../support/desk.ts";
import { WISH, YEAR } from "../../support/may.ts";

type Json = Record<string, unknown>;

/** A desk on an embedded database, and the requests of the legacy frontends to it. */
export interface Ground {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  desk(): Desk;
  /** A new client's first mail, by an address of its own. */
  start(text?: string, more?: Json): Promise<Answer>;
  send(session: string, message: string, more?: Json): Promise<Answer>;
  /** Every reply waits for the manager, or goes out at once. */
  supervised(enabled: boolean): Promise<void>;
  deposit(enabled: boolean): Promise<void>;
  /** The only task that waits in a conversation. */
  task(session: string): Promise<Json>;
  /** A booking whose offer is before its client; its day is nobody else's. */
  offered(wish?: string): Promise<{ session: string; event: string; email: string }>;
}

export const OFFER = (wish = WISH): string => `Hello, please send us an offer for ${wish}. Ada Brun`;
export const ADDRESS = "Muster AG\nMusterweg 1\n8000 Zürich\nSwitzerland";
export const ACCEPT = `We accept the offer. Our billing address is:\n${ADDRESS}`;

/** Starts one desk for the tests of a file. */
export const ground = (env: Record<string, string> = {}): Ground => {
  let running: Desk | undefined;
  let clients = 0;
  let days = 0;
  const wishOfItsOwn = (): string => {
    const day = new Date(Date.UTC(YEAR, 5, ++days));
    const written = day.toLocaleDateString("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });
    return WISH.replace("20 May", written);
  };
  beforeAll(async () => {
    running = await startDesk({ env: { ENV: "test", ...env } });
  });
  afterAll(async () => {
    await running?.stop("SIGKILL");
  });
  const desk = (): Desk => {
    if (!running) throw new Error("the desk runs in tests alone");
    return running;
  };
  const start: Ground["start"] = (text = OFFER(), more = {}) =>
    desk().call("POST", "/api/start-conversation", {
      client_email: `client-${++clients}@example.com`,
      client_name: "Ada Brun",
      email_body: text,
      ...more,
    });
  return {
    desk,
    get: (path, headers) => desk().call("GET", path, undefined, headers),
    post: (path, body, headers) => desk().call("POST", path, body, headers),
    start,
    send: (session, message, more = {}) =>
      desk().call("POST", "/api/send-message", { session_id: session, message, ...more }),
    supervised: async (enabled) => {
      await desk().must("POST", "/api/config/hil-mode", { enabled });
    },
    deposit: async (enabled) => {
      await desk().must("POST", "/api/config/global-deposit", {
        deposit_enabled: enabled,
        deposit_type: "percentage",
        deposit_percentage: 30,
      });
    },
    task: async (session) => {
      const { tasks } = await desk().must("GET", `/api/tasks/pending?thread_id=${session}`);
      const [task, ...others] = tasks as Json[];
      if (!task || others.length > 0) throw new Error(`one task was expected: ${JSON.stringify(tasks)}`);
      return task;
    },
    offered: async (wish = wishOfItsOwn()) => {
      const { body } = await start(OFFER(wish));
      return {
        session: String(body["session_id"]),
        event: String(body["event_id"]),
        email: `client-${clients}@example.com`,
      };
    },
  };
};
