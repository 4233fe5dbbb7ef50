import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";
import { NO_DEPOSIT, offered } from "../support/offered.ts";

describe("what the catalogue lacks (§2.13)", () => {
  const asking = () => {
    const desk = conversation();
    desk.mail("We need a room for 25 people on 20 May 2026 from 14:00 to 18:00.");
    desk.mail("We take Room A. We also need a harp. Could you arrange one for us, please?");
    return desk;
  };

  test("the room is held, the offer waits, and a person looks for it", () => {
    const desk = asking();
    expect(desk.step).toBe(3);
    expect(desk.booking?.hold?.roomId).toBe("atelier-room-a");
    expect(desk.booking?.offer).toBeUndefined();
    expect(desk.due.map(({ type, items }) => [type, ...items])).toEqual([["source_missing_product", "harp"]]);
  });

  test("what was found is a line with its price", () => {
    const desk = asking();
    const says = desk.decide({ type: "source_missing_product", item: { name: "Harp", priceMinor: 300_00 } });
    expect(says.map(({ kind }) => kind)).toEqual(["sourced", "offer"]);
    expect(desk.booking?.offer?.total.toMajor()).toBe(800);
    expect(desk.booking?.offer?.lines.map(({ name }) => name)).toEqual(["Room A", "Harp"]);
  });

  test("what was not found is regretted, and the client may go on without it", () => {
    const desk = asking();
    expect(desk.decide({ type: "source_missing_product", verdict: "rejected" }).map(({ kind }) => kind)).toEqual([
      "sourcing_failed",
    ]);
    expect(desk.step).toBe(3);
    desk.mail("What a pity. Please continue without it.");
    expect(desk.booking?.offer?.total.toMajor()).toBe(500);
    expect(desk.step).toBe(5);
  });

  test("a price that is set while it is looked for is kept for the offer that follows: the old one is not sent untold", () => {
    const desk = offered(NO_DEPOSIT);
    desk.update((booking) => ({ ...booking, offer: booking.offer && { ...booking.offer, status: "draft" } }));
    desk.mail("We also need a harp. Could you arrange one for us, please?");
    const price = { kind: "total", minor: 450_00 } as const;
    const says = desk.decide({ type: "offer_message", reason: "step_draft", price });
    expect(says.map(({ kind }) => kind)).toEqual(["sourcing_waits"]);
    expect(desk.booking?.offer?.status).not.toBe("sent");
    const found = desk.decide({ type: "source_missing_product", item: { name: "Harp", priceMinor: 50_00 } });
    expect(found.map(({ kind }) => kind)).toContain("offer");
    expect(desk.booking?.offer).toMatchObject({ status: "sent" });
    expect(desk.booking?.offer?.lines.map(({ name }) => name)).toEqual(["Room B", "Harp"]);
  });

  test("or stop there", () => {
    const desk = asking();
    desk.decide({ type: "source_missing_product", verdict: "rejected" });
    desk.mail("No, then we would rather stop here.");
    expect(desk.booking?.status).toBe("cancelled");
  });

  test("in three words and with a small letter, and on without it", () => {
    const desk = conversation();
    desk.mail("Hello, we need a room for 25 people on 7 May 2026 from 10 to 16.");
    desk.mail("room a pls. and we need a harp, can you organise that?");
    expect(desk.due.map(({ type, items }) => [type, ...items])).toEqual([["source_missing_product", "harp"]]);
    desk.decide({ type: "source_missing_product", verdict: "rejected" });
    desk.mail("shame :( ok then without the harp, go on");
    expect([desk.step, desk.booking?.offer?.total.toMajor()]).toEqual([5, 500]);
  });
});
