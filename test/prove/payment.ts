import { signatureOf } from "../../src/payments/signature.ts";
import type { House } from "../support/house.ts";

export const WEBHOOK_SECRET = "a secret of the payment provider, 32 b";

interface Payment {
  id: string;
  type: string;
  eventId: string;
  /** major units */
  amount: number;
  reference: string;
  at: Date;
}

/** A signed event of the payment provider. Source: spec/http-api.md §15. */
export const sendPayment = (house: House, { id, type, eventId, amount, reference, at }: Payment): Promise<Response> => {
  const { teamId } = house.scope;
  const data = { event_id: eventId, amount, currency: "CHF", reference, paid_at: at.toISOString() };
  const event = {
    id,
    type,
    created_at: at.toISOString(),
    team_id: teamId,
    data,
  };
  const bytes = Buffer.from(JSON.stringify(event));
  return house.fetch("/api/webhooks/payments", {
    method: "POST",
    body: bytes,
    headers: {
      "Content-Type": "application/json",
      "Content-Length": String(bytes.byteLength),
      "X-Signature": signatureOf(bytes, WEBHOOK_SECRET, Math.floor(at.getTime() / 1000)),
    },
  });
};
