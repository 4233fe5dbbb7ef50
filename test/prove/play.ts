import type { Database } from "../../src/db/client.ts";
import type { House } from "../support/house.ts";
import { mailOf, restated, written } from "./mails.ts";
import type { Move, Play } from "./moves.ts";
import { Purse } from "./purse.ts";
import { patiently } from "./restarts.ts";
import { bookingOf, fact, type State, stateOf, withoutChange } from "./state.ts";
import type { Step } from "./step.ts";
import { recordOf, TRUTHS } from "./truths.ts";
import { Wire } from "./wire.ts";

const START = "2027-01-11T09:00:00.000Z";
const MS_PER_DAY = 86_400_000;

interface Guest {
  email: string;
  threadId: string | undefined;
  last: { text: string; id: string; at: number; move: Extract<Move, { do: "mail" }> | undefined } | undefined;
}

/** Mails that mean something else each time, so that repeating them may change something. */
const NOT_REPEATABLE = new Set([
  "counter",
  "short",
  "visit",
  "cancel",
  "decline",
  "missing",
  "without",
  "reason",
  "person",
  "claim",
  "vague",
  "other_days",
]);

/** A desk on which one play is played; what is wrong is thrown with everything that led to it. */
export class Stage {
  private readonly guests: Guest[];
  private readonly wire: Wire;
  private readonly purse: Purse;
  private now = new Date(START);
  private count = 0;
  private decided: string | undefined;

  constructor(
    private readonly house: House,
    private readonly db: Database,
    private readonly plan: Play,
    private readonly errors: readonly string[],
    private readonly seen: Map<string, number>,
  ) {
    this.wire = new Wire(house);
    this.purse = new Purse(house, this.wire);
    this.guests = plan.tongues.map((_, at) => ({
      email: `client-${at}@example.com`,
      threadId: undefined,
      last: undefined,
    }));
  }

  async run(): Promise<void> {
    await this.wire.must("POST", "/api/test/reset");
    await this.setClock();
    await this.wire.must("POST", "/api/config/hil-mode", { enabled: this.plan.supervised });
    await this.wire.must("POST", "/api/config/global-deposit", {
      deposit_enabled: this.plan.deposit,
      deposit_type: "percentage",
      deposit_percentage: 30,
      deposit_deadline_days: 10,
    });
    await this.wire.must("POST", "/api/config/options", { second_option_allowed: this.plan.secondOptions });
    await this.wire.must("POST", "/api/config/approvals", {
      approve_offers: this.plan.approvesOffers ? "always" : "supervised",
    });
    let before = await this.look();
    for (const move of this.plan.moves) {
      this.decided = undefined;
      const known = this.errors.length;
      await this.perform(move, before);
      this.seen.set("steps", (this.seen.get("steps") ?? 0) + 1);
      const after = await this.look();
      const decided = after.tasks.find(({ id }) => id === this.decided);
      const threadId = "client" in move ? this.guest(move.client).threadId : undefined;
      const { supervised, approvesOffers } = this.plan;
      this.check({ before, after, move, supervised, approvesOffers, threadId, decided });
      if (this.errors.length > known) this.wire.fail(`the desk logged: ${this.errors.slice(known).join("; ")}`);
      this.note(after, decided);
      before = after;
    }
  }

  private look(): Promise<State> {
    return patiently(() => stateOf(this.db, this.house.scope));
  }

  /** What the plays came across: sequences that never leave the beginning prove little. */
  private note(after: State, decided: Step["decided"]): void {
    const all = [
      ...after.events.map(({ status, currentStep }) => `${status} at ${currentStep}`),
      ...after.holds.map(({ state }) => `hold ${state}`),
      ...after.offers.map(({ status }) => `offer ${status}`),
      ...(decided ? [`${decided.type} ${decided.reason} ${decided.status}`] : []),
    ];
    for (const each of all) this.seen.set(each, (this.seen.get(each) ?? 0) + 1);
  }

  private check(step: Step): void {
    const wrong = Object.entries(TRUTHS).flatMap(([name, truth]) => truth(step).map((what) => `${name}: ${what}`));
    if (wrong.length > 0) this.wire.fail(wrong.join("\n"));
  }

  private setClock() {
    return this.wire.must("POST", "/api/test/clock", { now: this.now.toISOString() });
  }

  private async perform(move: Move, before: State): Promise<void> {
    this.wire.trace.push(JSON.stringify(move));
    switch (move.do) {
      case "clock":
        this.now = new Date(this.now.getTime() + move.days * MS_PER_DAY);
        await this.setClock();
        return;
      case "decide":
        return this.decide(move, before);
      case "mail": {
        const tongue = this.plan.tongues[move.client] ?? "en";
        return this.write(move.client, mailOf(move.intent, tongue, move.wanted, move.way), move);
      }
      case "again":
        return this.again(move, before);
      case "restate":
        return this.restate(move, before);
      case "pay":
        return this.pay(move, before);
      case "refund":
        return this.refund(move, before);
      case "press":
        return this.press(move, before);
    }
  }

  private guest(client: number): Guest {
    const guest = this.guests[client];
    if (!guest) throw new Error("no such client");
    return guest;
  }

  private async write(
    client: number,
    text: string,
    move: Extract<Move, { do: "mail" }> | undefined,
    id = `mail-${++this.count}`,
  ): Promise<void> {
    const guest = this.guest(client);
    const body = guest.threadId
      ? await this.wire.must("POST", "/api/send-message", { session_id: guest.threadId, message: text, msg_id: id })
      : await this.wire.must("POST", "/api/start-conversation", {
          client_email: guest.email,
          client_name: `Client ${client}`,
          email_body: text,
          msg_id: id,
        });
    guest.threadId = String(body["session_id"]);
    guest.last = { text, id, at: this.wire.trace.length, move };
    const reply = String(body["response"]);
    this.wire.trace.push(reply.replaceAll(/^/gm, "    | "));
    if (reply === "" && body["hil_pending"] !== true) this.wire.fail("a mail got no answer and no task");
    if (this.plan.supervised !== (body["hil_pending"] === true) && this.plan.supervised)
      this.wire.fail("a supervised reply is not held");
    if (body["hil_pending"] === true && reply !== "") this.wire.fail("a held reply is shown to the client");
  }

  private async again({ client, sameId }: Extract<Move, { do: "again" }>, before: State): Promise<void> {
    const { last, threadId } = this.guest(client);
    if (!last) return;
    const isNext = last.at >= this.wire.trace.length - 2;
    const was = bookingOf(before, threadId);
    await this.write(client, last.text, last.move, sameId ? last.id : undefined);
    const after = await this.look();
    if (sameId) {
      if (after.emails.length !== before.emails.length || after.tasks.length !== before.tasks.length)
        this.wire.fail("a mail delivered twice did something twice");
      return;
    }
    if (!isNext || NOT_REPEATABLE.has(last.move?.intent ?? "short") || was?.status === "cancelled") return;
    if (this.stands(was, before)) this.same(was, before, bookingOf(after, threadId), after);
  }

  private same(was: ReturnType<typeof bookingOf>, before: State, is: ReturnType<typeof bookingOf>, after: State): void {
    const [one, two] = [recordOf(was, before), recordOf(is, after)];
    if (one !== two) this.wire.fail(`saying it again changed the record:\n${one}\n${two}`);
  }

  private async restate({ client, way }: Extract<Move, { do: "restate" }>, before: State): Promise<void> {
    const { threadId } = this.guest(client);
    const was = bookingOf(before, threadId);
    const room = before.rooms.find(({ id }) => id === fact(was ?? emptyEvent(before), "room"))?.name;
    if (
      !was ||
      !room ||
      was.status === "cancelled" ||
      !was.eventDate ||
      !was.startTime ||
      !was.endTime ||
      was.currentStep < 5
    )
      return;
    const tongue = this.plan.tongues[client] ?? "en";
    const day = written(was.eventDate, tongue, way);
    const text = restated(tongue, {
      room: room.replace("Room ", ""),
      day,
      from: was.startTime,
      to: was.endTime,
      people: was.attendees,
    });
    await this.write(client, text, undefined);
    const after = await this.look();
    if (this.stands(was, before))
      this.same(was, withoutChange(before), bookingOf(after, threadId), withoutChange(after));
  }

  /** Whether the option has not run out meanwhile: then to name it again is to ask for it again (§5.5). */
  private stands(event: ReturnType<typeof bookingOf>, state: State): boolean {
    return !state.holds.some(
      ({ eventId, expiresAt }) => eventId === event?.id && expiresAt !== null && expiresAt <= this.now,
    );
  }

  private async decide(
    { pick, approve, edited, price, keep }: Extract<Move, { do: "decide" }>,
    before: State,
  ): Promise<void> {
    const pending = before.tasks.filter(({ status }) => status === "pending");
    const task = pending[pick % Math.max(pending.length, 1)];
    if (!task) return;
    this.wire.trace.push(`  deciding ${task.type} ${task.reason} of ${task.eventId}`);
    const isOwn =
      (task.type === "manual_review" && task.reason !== "change_of_confirmed") || task.type === "message_manager";
    const mayPrice = task.type === "offer_message" && task.reason !== "offer_accepted" && approve;
    const body = {
      ...((edited || (isOwn && approve)) && { edited_message: "Thank you, we have looked at it." }),
      ...(mayPrice && price !== undefined && { price_override: { total: price } }),
      ...(task.type === "source_missing_product" &&
        approve && { sourced_product_name: "Karaoke machine", sourced_product_price: "180.00" }),
      ...(task.type === "room_conflict_resolution" && approve && { resolution: keep ? "keep_existing" : "accept_new" }),
      notes: "a note that no client may ever read",
    };
    const answer = await this.wire.may(
      ["room_conflict", "validation_failed", "task_already_decided"],
      "POST",
      `/api/tasks/${task.id}/${approve ? "approve" : "reject"}`,
      body,
    );
    this.wire.trace.push(String(answer.body["assistant_reply"] ?? "").replaceAll(/^/gm, "    > "));
    if (answer.code === "validation_failed" && price === undefined)
      this.wire.fail(`a documented decision was refused: ${JSON.stringify(answer.body)}`);
    if (answer.status !== 200) return;
    this.decided = task.id;
    const twice = await this.wire.call("POST", `/api/tasks/${task.id}/reject`, {});
    if (twice.code !== "task_already_decided") this.wire.fail("a task was decided twice");
    const after = await this.look();
    if (
      after.emails.some(
        ({ bodyText, direction }) => direction === "outbound" && bodyText.includes("no client may ever read"),
      )
    )
      this.wire.fail("a note reached a client");
  }

  private async pay({ client, by, share }: Extract<Move, { do: "pay" }>, before: State): Promise<void> {
    const event = bookingOf(before, this.guest(client).threadId);
    if (event) await this.purse.pay(event.id, by, share, this.now);
  }

  private async refund({ client, amount }: Extract<Move, { do: "refund" }>, before: State): Promise<void> {
    const event = bookingOf(before, this.guest(client).threadId);
    if (event) await this.purse.send("deposit.refunded", event.id, amount, this.now);
  }

  private async press({ client, button }: Extract<Move, { do: "press" }>, before: State): Promise<void> {
    const { threadId } = this.guest(client);
    const event = bookingOf(before, threadId);
    if (!threadId) return;
    if (button === "accept") await this.wire.may(["event_missing"], "POST", `/api/accept-booking/${threadId}`);
    else if (button === "reject") await this.wire.must("POST", `/api/reject-booking/${threadId}`);
    else if (event)
      await this.wire.must("POST", `/api/event/${event.id}/cancel`, { event_id: event.id, confirmation: "CANCEL" });
  }
}

const emptyEvent = (state: State): State["events"][number] => ({
  ...(state.events[0] as State["events"][number]),
  facts: {},
});
