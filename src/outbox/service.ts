import type { Database } from "../db/client.ts";
import { asWorker } from "../db/team.ts";
import type { messageOf as write } from "./message.ts";
import { selectQueue } from "./store.ts";
import type { Transport } from "./transport.ts";
import { OutboxWorker, type WorkerDeps } from "./worker.ts";

export type { Message, Sender, StoredMail } from "./message.ts";
export { openTransport, type Transport } from "./transport.ts";

/** A mail as it leaves the house; what writes it is loaded with the first one. */
export const messageOf = async (...mail: Parameters<typeof write>): Promise<ReturnType<typeof write>> =>
  (await import("./message.ts")).messageOf(...mail);

/**
 * Begins to send what waits. Without a mail server nothing is queued from now on; in prod what was queued before waits for
 * one, in dev it is simulated.
 */
export const startOutbox = (deps: WorkerDeps, transport: Transport | undefined): OutboxWorker => {
  const worker = new OutboxWorker(deps, transport);
  if (transport || deps.env.mode !== "prod") worker.start();
  return worker;
};

/** What waits to be sent, over all teams, by state, and for how long the oldest has waited. */
export const waitingMails = (db: Database) => asWorker(db, selectQueue);
