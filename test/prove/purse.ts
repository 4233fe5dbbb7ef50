import type { House } from "../support/house.ts";
import { sendPayment } from "./payment.ts";
import type { Wire } from "./wire.ts";

/** Money that comes and goes in a play: by the manager's hand, the provider's signed event, or the route for tests. */
export class Purse {
  private count = 0;

  constructor(
    private readonly house: House,
    private readonly wire: Wire,
  ) {}

  async pay(eventId: string, by: "manager" | "webhook" | "test", share: number, now: Date): Promise<void> {
    const refusals = ["deposit_not_payable", "event_closed"];
    if (by === "test") {
      await this.wire.may(refusals, "POST", "/api/event/deposit/pay", { event_id: eventId });
      return;
    }
    const { deposit_amount: due } = await this.wire.must("GET", `/api/event/${eventId}/deposit`);
    const amount = Math.max(Math.round(Number(due ?? 0) * share), 1);
    if (by === "manager")
      await this.wire.may(refusals, "POST", `/api/event/${eventId}/deposit/confirm`, {
        amount,
        date: now.toISOString().slice(0, 10),
        reference: `bank ${++this.count}`,
      });
    else await this.send("deposit.paid", eventId, amount, now);
  }

  /** An event of the payment provider, which delivers it twice. */
  async send(type: string, eventId: string, amount: number, at: Date): Promise<void> {
    const id = `evt_${Bun.randomUUIDv7()}`;
    const payment = { id, type, eventId, amount, reference: `pay ${++this.count}`, at };
    const response = await sendPayment(this.house, payment);
    this.wire.trace.push(`  ${type} ${amount} → ${response.status} ${await response.clone().text()}`);
    if (response.status !== 200) this.wire.fail(`a payment event answered ${response.status}`);
    const again = (await (await sendPayment(this.house, payment)).json()) as { duplicate: boolean };
    if (!again.duplicate) this.wire.fail("a payment event delivered twice was taken twice");
  }
}
