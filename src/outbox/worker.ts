import { readTopic } from "../config/service.ts";
import type { Tx } from "../db/client.ts";
import { asWorker, type TeamScope, withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import type { Filing } from "../files/service.ts";
import { isReserved } from "../mail/service.ts";
import { finish } from "./finish.ts";
import type { Sender } from "./message.ts";
import { delayAfter, MAX_ATTEMPTS, type Outcome, settled } from "./retry.ts";
import {
  type Claimed,
  claimDue,
  renewLeases,
  requeueAbandoned,
  selectMails,
  selectNotices,
  selectTeamsWithWork,
} from "./store.ts";
import type { Transport, Trouble } from "./transport.ts";

export type WorkerDeps = Pick<Deps, "db" | "env" | "clock" | "log" | "meter"> & { filing: Filing };

/** Mails that a process works on at once: more than connections, so that each has one waiting. */
const SLOTS = 16;
const POLL_MS = 1000;
const RENEW_MS = 20_000;

/** A process died with the last attempt, and nobody knows how that ended. */
const LOST: Outcome = { kind: "failed", error: "transport_failed" };

interface Taken {
  scope: TeamScope;
  mails: Claimed[];
  sender: Sender;
}

/**
 * Sends what waits in the outbox. Several processes share one queue: each takes what it can carry and leaves the rest to
 * the others. A mail is sent at least once and under the same Message-ID every time; a process that dies in between leaves
 * a lease that runs out.
 */
export class OutboxWorker {
  private readonly inFlight = new Map<string, Promise<void>>();
  private timers: Timer[] = [];
  private round: Promise<void> | undefined;
  private isStopped = false;

  constructor(
    private readonly deps: WorkerDeps,
    private readonly transport: Transport | undefined,
    private readonly pollMs = POLL_MS,
  ) {}

  start(): void {
    this.timers = [setInterval(() => this.wake(), this.pollMs), setInterval(() => void this.renew(), RENEW_MS)];
    this.wake();
  }

  /** Takes on nothing more and ends what it has begun; mails that a slow server holds up are left to their lease. */
  async stop(patienceMs: number): Promise<void> {
    this.isStopped = true;
    for (const timer of this.timers) clearInterval(timer);
    await this.round;
    await Promise.race([Promise.all(this.inFlight.values()), Bun.sleep(patienceMs)]);
    this.transport?.close();
    await Promise.all(this.inFlight.values());
  }

  /** Sends everything that is due now; for commands and tests. */
  async drain(): Promise<void> {
    while ((await this.fill(SLOTS)) > 0) await Promise.all(this.inFlight.values());
  }

  private wake(): void {
    if (this.isStopped || this.timers.length === 0 || this.round || this.inFlight.size >= SLOTS) return;
    this.round = this.fill(SLOTS - this.inFlight.size)
      .then(
        () => undefined,
        (error: unknown) => this.deps.log.warn({ err: error }, "the outbox could not be looked into; trying again"),
      )
      .finally(() => {
        this.round = undefined;
      });
  }

  /** Takes on what is due, up to a number, and begins to send it. @returns how many that was */
  private async fill(room: number): Promise<number> {
    let left = room;
    const { db, clock } = this.deps;
    for (const scope of await asWorker(db, (tx) => selectTeamsWithWork(tx, { now: clock.now() }))) {
      if (left <= 0 || this.isStopped) break;
      const taken = await this.take(scope, left);
      for (const mail of taken.mails) this.begin(taken, mail);
      left -= taken.mails.length;
    }
    return room - left;
  }

  private take(scope: TeamScope, limit: number): Promise<Taken> {
    const { db, env, clock } = this.deps;
    const { teamId } = scope;
    return withTeam(db, scope, async (tx) => {
      const now = clock.now();
      const usedUp = await requeueAbandoned(tx, { teamId, now, maxAttempts: MAX_ATTEMPTS });
      const from = await this.senderOf(tx, teamId);
      const read = async (ids: string[]): Promise<Claimed[]> => [
        ...(await selectMails(tx, { teamId, ids })),
        ...(await selectNotices(tx, { teamId, ids, from })),
      ];
      for (const mail of await read(usedUp)) await finish(tx, scope, mail, LOST, now);
      const ids = await claimDue(tx, { teamId, now, limit });
      const { plain_text: plainText } = (await readTopic(tx, teamId, "email_format", env)).value;
      const sender = { email: env.HIL_FROM_EMAIL, name: env.HIL_FROM_NAME, plainText };
      return { scope, sender, mails: await read(ids) };
    });
  }

  private async senderOf(tx: Tx, teamId: string): Promise<{ email: string; name: string }> {
    const { from_email: email, from_name: name } = (await readTopic(tx, teamId, "venue", this.deps.env)).value;
    return { email, name };
  }

  private begin(taken: Taken, mail: Claimed): void {
    const work = this.deliver(taken, mail)
      .catch((error: unknown) => this.deps.log.error({ err: error }, "a mail is left to its lease"))
      .finally(() => {
        this.inFlight.delete(mail.id);
        if (this.inFlight.size <= SLOTS / 2) this.wake();
      });
    this.inFlight.set(mail.id, work);
  }

  private async deliver({ scope, sender }: Taken, mail: Claimed): Promise<void> {
    const { db, clock, log } = this.deps;
    const { outcome, trouble } = await this.attempt(scope, mail, sender);
    const end = settled(outcome, mail.attempts);
    if (trouble)
      log.warn({ outboxId: mail.id, attempt: mail.attempts, ...trouble, end: end.kind }, "a mail was not taken");
    this.deps.meter?.mail(end.kind);
    const now = clock.now();
    const next = new Date(now.getTime() + delayAfter(mail.attempts, Math.random()));
    await withTeam(db, scope, (tx) => finish(tx, scope, mail, end, now, next));
  }

  private async attempt(
    scope: TeamScope,
    mail: Claimed,
    sender: Sender,
  ): Promise<{ outcome: Outcome; trouble?: Trouble }> {
    const isProd = this.deps.env.mode === "prod";
    if (isReserved(mail.toEmail))
      return { outcome: isProd ? { kind: "failed", error: "address_refused" } : { kind: "simulated" } };
    if (!this.transport)
      return { outcome: isProd ? { kind: "again", error: "mail_not_configured" } : { kind: "simulated" } };
    // Loaded with the first mail that leaves, for a start does not wait for it.
    const { messageOf } = await import("./message.ts");
    const message = messageOf(mail, sender);
    try {
      return await this.transport.send({ ...message, attachments: await this.enclosed(scope, mail) });
    } catch (error) {
      this.deps.log.warn({ err: error, outboxId: mail.id }, "a mail's document is not to be had; trying again");
      return { outcome: { kind: "again", error: "transport_failed" } };
    }
  }

  private async enclosed(scope: TeamScope, mail: Claimed) {
    return mail.offerVersion === null ? [] : (await import("./enclose.ts")).enclose(this.deps, scope, mail);
  }

  private async renew(): Promise<void> {
    const ids = [...this.inFlight.keys()];
    if (ids.length === 0) return;
    await asWorker(this.deps.db, (tx) => renewLeases(tx, { ids })).catch((error: unknown) =>
      this.deps.log.warn({ err: error }, "leases of mails could not be renewed"),
    );
  }
}
