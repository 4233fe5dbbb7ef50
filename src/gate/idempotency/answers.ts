import { isGone } from "../../db/failures.ts";
import type { Log } from "../../platform/log.ts";
import type { Caller } from "../caller.ts";
import { isKeepable, markCaller, type Reissue } from "../policy.ts";
import { type Idempotency, type Kept, type Keyed, Replayed } from "./idempotency.ts";

const HEADER = "Idempotency-Key";
const UNAVAILABLE = 503;

/** What of an answer the framework lets a hook set. */
interface Headed {
  status?: number | string;
  headers: object;
}

export type KeyedAnswers = ReturnType<typeof keyedAnswers>;

const isText = (value: unknown): value is { text: string; type: string } =>
  value !== null && typeof value === "object" && "text" in value && "type" in value && "isText" in value;

/** An answer as it can be kept: values as they are, a text with its type. */
const keepable = async (answer: unknown): Promise<unknown> =>
  answer instanceof Response
    ? { isText: true, text: await answer.clone().text(), type: answer.headers.get("content-type") ?? "text/plain" }
    : (answer ?? null);

const answered = (body: unknown): unknown =>
  isText(body) ? new Response(body.text, { headers: { "Content-Type": body.type } }) : body;

/** Shorter than a key runs: nobody else has it yet. */
const LATER_MS = 50_000;
const PAUSE_MS = 250;

/** A running mark ends with its request, also when the database was away at that moment: it is ended once it is back. */
const keepLater = async (idempotency: Idempotency, keyed: Keyed, kept: Kept): Promise<void> => {
  const giveUpAt = performance.now() + LATER_MS;
  for (let isAway = true; isAway && performance.now() < giveUpAt; ) {
    await Bun.sleep(PAUSE_MS);
    isAway = await idempotency.end(keyed, kept).then(() => false, isGone);
  }
};

/** The keys of requests on their way through the gate, from their body to their answer. */
export const keyedAnswers = (idempotency: Idempotency, log: Log) => {
  const bodies = new WeakMap<Request, Uint8Array>();
  const running = new WeakMap<Request, Keyed>();
  return {
    /** The bytes that a request came with. */
    note: (request: Request, bytes: Uint8Array): void => {
      bodies.set(request, bytes);
    },

    /** Takes the key of a request that carries one. @throws Replayed when it was answered before; Failure 409, 422 */
    begin: async (request: Request, path: string, caller: Caller, rule: true | Reissue): Promise<void> => {
      const key = request.headers.get(HEADER);
      if (key === null) return;
      const bytes = bodies.get(request) ?? new Uint8Array();
      const sha256 = new Bun.CryptoHasher("sha256").update(bytes).digest();
      const begun = await idempotency.begin({ caller, method: request.method, path, key, sha256 });
      if ("scope" in begun) {
        running.set(request, begun);
        markCaller(request, begun.mark);
      } else {
        const body = rule === true || begun.status >= 400 ? begun.body : await rule(caller, begun.body);
        throw new Replayed({ ...begun, body });
      }
    },

    /** Whether a request goes under a key, and has no answer kept yet. */
    isRunning: (request: Request): boolean => running.has(request),

    /** Keeps what a request is answered, once; the answer goes out even when it cannot be kept. */
    keep: async (request: Request, status: number, answer: unknown): Promise<void> => {
      const keyed = running.get(request);
      if (!keyed) return;
      running.delete(request);
      const kept = { status: isKeepable(request) ? status : UNAVAILABLE, body: await keepable(answer) };
      await idempotency.end(keyed, kept).catch((error: unknown) => {
        log.warn({ err: error }, "an answer could not be kept under its key yet");
        if (isGone(error)) void keepLater(idempotency, keyed, kept);
      });
    },

    /** The kept answer, when this is what ends a request. */
    replay: (error: unknown, set: Headed): Kept | undefined => {
      if (!(error instanceof Replayed)) return undefined;
      set.status = error.kept.status;
      Object.assign(set.headers, { "Idempotency-Replayed": "true" });
      return { ...error.kept, body: answered(error.kept.body) };
    },
  };
};
