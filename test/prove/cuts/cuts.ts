import { setTimeout as pause } from "node:timers/promises";
import { sendFile, type Upload } from "../../bench/uploads/sender.ts";
import { eventually } from "../../support/desk.ts";
import { MEBIBYTE, UPLOAD } from "../../support/files.ts";
import { Place } from "./place.ts";

export type Where = "disk" | "bucket";
/** Who is cut off; the store is the bucket. */
export type Who = "client" | "server" | "store";

export interface Cuts {
  where: Where;
  who: Who;
  count: number;
  seed: number;
}

const MOST_BYTES = 14 * MEBIBYTE;
const LEAST_BYTES = 1000;
/** Beyond the end of an upload, so that its last steps and its answer are cut too. */
const BEYOND = 1.2;
/** Of so many cuts of a store one stays away until the desk has given up. */
const AWAY_EVERY = 8;

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export const randomBy = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/**
 * Cuts uploads in the middle, one after the other at random points, and looks after each that no row is without its
 * object, no object without its row once the sweeper was there, nothing in the spool, and the conversation as it was.
 * @returns how often an upload was answered 200, was not, and how often it was stored all the same
 * @throws Error with everything that is wrong after a cut
 */
export const cutUploads = async ({ where, who, count, seed }: Cuts): Promise<Map<string, number>> => {
  const random = randomBy(seed);
  const place = new Place(where);
  const seen = new Map<string, number>();
  const note = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);
  try {
    await place.open();
    const pace = await paceOf(place);
    let known = (await place.stored()).length;
    for (let cut = 0; cut < count; cut++) {
      const trial = new Trial(place, random, cut, pace);
      const status = await trial[who]();
      const faults = await trial.leftovers(who);
      const stored = (await place.stored()).length - known;
      known += stored;
      if (status === 200 && stored !== 1) faults.push("what was answered 200 is not stored");
      if (status >= 400 && stored !== 0) faults.push(`what was answered ${status} is stored`);
      if (trial.mayNotStore && stored !== 0) faults.push("what did not come whole is stored");
      if (faults.length > 0)
        throw new Error(`${who} cut ${cut + 1} of seed ${seed}, ${where}, ${trial.told}:\n${faults.join("\n")}`);
      note(status === 200 ? "arrived" : stored === 1 ? "arrived, but nobody heard of it" : "did not arrive");
    }
    return seen;
  } finally {
    await place.close();
  }
};

/** One upload and its cut. */
class Trial {
  /** Cut before its last byte was sent. */
  mayNotStore = false;
  private readonly upload: Upload;

  constructor(
    private readonly place: Place,
    private readonly random: () => number,
    private readonly number: number,
    private readonly pace: Pace,
  ) {
    const form = random() < 0.5;
    const bytes = Math.floor(LEAST_BYTES + random() ** 2 * MOST_BYTES);
    this.upload = { port: place.port, path: `${UPLOAD}?thread_id=${place.threadId}`, bytes, form };
  }

  get told(): string {
    const { bytes, form, cutAt } = this.upload;
    return `${bytes} bytes ${form ? "as a form" : "raw"}${cutAt === undefined ? "" : `, cut at ${cutAt}`}`;
  }

  /** The client hangs up: after so many bytes, or at some time. */
  async client(): Promise<number> {
    if (this.random() < 0.5) {
      this.upload.cutAt = Math.floor(this.random() * this.upload.bytes);
      this.mayNotStore = true;
      return sendFile(this.upload);
    }
    const leaving = new AbortController();
    const sent = sendFile({ ...this.upload, signal: leaving.signal });
    await this.moment();
    leaving.abort();
    return sent;
  }

  /** The server is killed, and started again. */
  async server(): Promise<number> {
    const sent = sendFile(this.upload);
    await this.moment();
    await this.place.kill();
    return sent;
  }

  /** The store drops what it is sent, and sometimes is away until the upload is over. */
  async store(): Promise<number> {
    const sent = sendFile(this.upload);
    await this.moment();
    this.place.store?.fail(this.number % AWAY_EVERY === AWAY_EVERY - 1);
    this.place.store?.cut();
    const status = await sent;
    this.place.store?.fail(false);
    return status;
  }

  /** What is wrong once everything that was on its way is over. */
  async leftovers(who: Who): Promise<string[]> {
    if (who === "client")
      // The desk itself takes away what a client has left, without a sweeper.
      await eventually(
        "the desk has taken away what was left",
        async () => (await this.place.faults()).length === 0 || undefined,
      ).catch(() => undefined);
    else await this.place.sweepLater();
    return this.place.faults();
  }

  /** Some moment of the upload. */
  private moment(): Promise<void> {
    const wholeMs = this.pace.leastMs + this.upload.bytes * this.pace.msPerByte;
    return pause(this.random() * wholeMs * BEYOND);
  }
}

/** What an upload takes here and now; the moments of the cuts are spread over it. */
interface Pace {
  leastMs: number;
  msPerByte: number;
}

const paceOf = async (place: Place): Promise<Pace> => {
  const took = async (bytes: number): Promise<number> => {
    const startedAt = performance.now();
    const status = await sendFile({ port: place.port, path: UPLOAD, bytes });
    if (status !== 200) throw new Error(`an upload that nobody cuts answers ${status}`);
    return performance.now() - startedAt;
  };
  await took(LEAST_BYTES);
  const leastMs = await took(LEAST_BYTES);
  return { leastMs, msPerByte: Math.max(0, (await took(MOST_BYTES)) - leastMs) / MOST_BYTES };
};
