import { describe, expect, test } from "bun:test";
import { ACCEPT, BILLING, NO_DEPOSIT, offered, paid, types } from "../support/offered.ts";

describe("acceptance (§2.9)", () => {
  test("a client who accepts is asked for exactly what the invoice needs", () => {
    const desk = offered();
    desk.mail(ACCEPT);
    expect(desk.booking?.offer?.status).toBe("accepted");
    expect(desk.part("ask_billing").missing).toEqual(["name_or_company", "street", "postal_code", "city", "country"]);
    expect(desk.step).toBe(5);
    expect(types(desk)).toEqual([]);
  });

  test("with a deposit due, the acceptance is no decision of its own", () => {
    const desk = offered();
    const reply = desk.mail(`${ACCEPT} ${BILLING}`);
    expect(reply).toContain("CHF 225.00");
    expect(reply).not.toContain("postal code");
    expect(types(desk)).toEqual([]);
  });

  test("without a deposit there are two decisions: the acceptance, then the confirmation", () => {
    const desk = offered(NO_DEPOSIT);
    desk.mail(`${ACCEPT} ${BILLING}`);
    expect(desk.step).toBe(5);
    expect(desk.part("in_review").what).toBe("acceptance");
    expect(types(desk)).toEqual(["offer_message: offer_accepted"]);
    desk.decide({ type: "offer_message" });
    expect(desk.step).toBe(7);
    expect(types(desk)).toEqual(["confirmation_message: step_draft"]);
  });

  test("an acceptance that is rejected is cleared, and the next one is a new decision", () => {
    const desk = offered(NO_DEPOSIT);
    desk.mail(`${ACCEPT} ${BILLING}`);
    const first = desk.due[0]?.about;
    const says = desk.decide({ type: "offer_message", verdict: "rejected" });
    expect(says.map(({ kind }) => kind)).toEqual(["revise_offer"]);
    expect(desk.booking?.offer?.status).toBe("sent");
    expect(types(desk)).toEqual([]);
    desk.mail("We are still happy with your offer and accept it.");
    expect(types(desk)).toEqual(["offer_message: offer_accepted"]);
    expect(desk.due[0]?.about).not.toBe(first);
  });

  test.each([
    "ok last one, i promise: the university wants in and that makes 55",
    "Ok, dann halt 55.",
    "D'accord, disons 55 alors.",
    "Va bene, in 55.",
    "Ok, dann halt 13.",
    "Ok, 213 then.",
  ])("a short yes beside a number that is none of the booking's accepts nothing: %s", (mail) => {
    const desk = offered();
    desk.mail(mail);
    expect(desk.booking?.offer?.status).not.toBe("accepted");
  });

  test.each(["Ja, das ist viel besser.", "Yes, that's a lot nicer."])(
    "what is found better is accepted: %s",
    (mail) => {
      const desk = offered();
      desk.mail(mail);
      expect(desk.booking?.offer?.status).toBe("accepted");
    },
  );

  test.each([
    "Yes, 750 is fine.",
    "Ok, die 225 überweise ich.",
    "Oui, pour 25.",
    "Sì, 14-18.",
    "Yes, sounds good, 2 to 6 it is.",
  ])("numbers of the booking's own take no yes back: %s", (mail) => {
    const desk = offered();
    desk.mail(mail);
    expect(desk.booking?.offer?.status).toBe("accepted");
  });

  test("accepting once more changes nothing and asks no second decision", () => {
    const desk = offered(NO_DEPOSIT);
    desk.mail(`${ACCEPT} ${BILLING}`);
    const before = desk.booking;
    const about = desk.due.map((each) => each.about);
    desk.mail("As I said, we accept the offer.");
    expect(desk.booking).toEqual(before);
    expect(desk.due.map((each) => each.about)).toEqual(about);
  });

  test("a mail that accepts and changes something has to accept the new version", () => {
    const desk = offered();
    desk.mail("We accept, but we will be 30 people instead of 25.");
    expect(desk.booking?.versions).toBe(2);
    expect(desk.booking?.offer?.status).toBe("sent");
    expect(desk.fact("offer_accepted")).toBeUndefined();
  });

  test("who declines is thanked, and the room is free again", () => {
    const desk = offered();
    desk.mail("Thank you, but we decline your offer, it is too expensive for us.");
    expect(desk.booking?.status).toBe("cancelled");
    expect(desk.booking?.hold).toBeUndefined();
    expect(desk.booking?.offer?.status).toBe("declined");
    expect(desk.kinds).toEqual(["declined"]);
  });
});

describe("the gate in any order (§2.10)", () => {
  test("billing first, acceptance later: nobody is asked twice", () => {
    const desk = offered();
    desk.mail(BILLING);
    expect(desk.booking?.offer?.status).toBe("sent");
    const reply = desk.mail(ACCEPT);
    expect(reply).not.toContain("billing address");
    expect(desk.kinds).toContain("ask_deposit");
  });

  test("paid before accepting: the confirmation waits for nothing but the acceptance and the address", () => {
    const desk = offered();
    paid(desk);
    expect(desk.step).toBe(5);
    expect(types(desk)).toEqual([]);
    desk.mail(`${ACCEPT} ${BILLING}`);
    expect(desk.step).toBe(7);
    expect(types(desk)).toEqual(["confirmation_message: step_draft"]);
    expect(desk.kinds).not.toContain("ask_deposit");
  });

  test("a part of the deposit leaves the rest to be paid", () => {
    const desk = offered();
    paid(desk, 100_00);
    const reply = desk.mail(`${ACCEPT} ${BILLING}`);
    expect(reply).toContain("CHF 125.00");
    expect(desk.step).toBe(5);
  });

  test("pieces of an address are put together, and only the rest is asked for", () => {
    const desk = offered();
    desk.mail(ACCEPT);
    desk.mail("Muster AG, Bahnhofstrasse 1");
    expect(desk.part("ask_billing").missing).toEqual(["postal_code", "city", "country"]);
    desk.mail("8001 Zürich");
    expect(desk.fact("billing")).toMatchObject({
      name_or_company: "Muster AG",
      street: "Bahnhofstrasse 1",
      postal_code: "8001",
      country: "Switzerland",
    });
    expect(desk.part("billing_noted").assumedCountry).toBe("Switzerland");
  });

  test("a client's word pays nothing: somebody looks whether the money is there", () => {
    const desk = offered();
    desk.mail(`${ACCEPT} ${BILLING}`);
    desk.mail("The deposit has been paid this morning.");
    expect(desk.booking?.paidMinor).toBe(0);
    expect(desk.part("in_review").what).toBe("payment");
    expect(desk.tasks.map(({ reason }) => reason)).toEqual(["payment_claimed"]);
    expect(desk.kinds).not.toContain("ask_deposit");
  });
});

describe("the confirmation (§2.16)", () => {
  const ready = () => {
    const desk = offered();
    desk.mail(`${ACCEPT} ${BILLING}`);
    paid(desk);
    return desk;
  };

  test("only a manager's word confirms, and the hold is confirmed with it", () => {
    const desk = ready();
    expect(desk.booking?.status).toBe("option");
    const says = desk.decide({ type: "confirmation_message" });
    expect(desk.booking?.status).toBe("confirmed");
    expect(desk.booking?.hold?.state).toBe("confirmed");
    expect(says.map(({ kind }) => kind)).toEqual(["confirmation", "visit_offer"]);
  });

  test("a confirmation that is rejected says nothing and is not asked again", () => {
    const desk = ready();
    const about = desk.due[0]?.about;
    expect(desk.decide({ type: "confirmation_message", verdict: "rejected" })).toEqual([]);
    expect(desk.step).toBe(7);
    expect(desk.due[0]?.about).toBe(about);
  });

  test("a change while the confirmation waits makes it another decision", () => {
    const desk = ready();
    desk.mail("Could we please move to 27 May 2026 instead?");
    expect(desk.booking?.versions).toBe(2);
    expect(desk.booking?.offer?.status).toBe("sent");
    expect(types(desk)).toEqual([]);
    desk.mail("We accept the new offer.");
    expect(types(desk)).toEqual(["confirmation_message: step_draft"]);
  });

  test("a confirmed booking is changed by the desk alone", () => {
    const desk = ready();
    desk.decide({ type: "confirmation_message" });
    const before = desk.booking;
    desk.mail("Please change the date to 27 May 2026.");
    expect(desk.booking?.facts.date).toEqual(before?.facts.date);
    expect(desk.booking?.status).toBe("confirmed");
    expect(desk.tasks.map(({ reason }) => reason)).toEqual(["change_of_confirmed"]);
    desk.decide({ type: "manual_review", reason: "change_of_confirmed" });
    expect(desk.booking?.status).toBe("option");
    expect(desk.fact("date")).toBe("2026-05-27");
    expect(desk.booking?.versions).toBe(2);
  });

  test("a question beside a change to a confirmed booking is answered", () => {
    const desk = ready();
    desk.decide({ type: "confirmation_message" });
    const before = desk.booking;
    const reply = desk.mail("Please change the date to 27 May 2026. And where can our guests park?");
    expect(reply).toMatch(/park/i);
    expect(desk.tasks.map(({ reason }) => reason)).toEqual(["change_of_confirmed"]);
    expect(desk.booking).toEqual(before);
  });

  test("mails that have no answer yet change a confirmed booking together", () => {
    const desk = ready();
    desk.decide({ type: "confirmation_message" });
    const unheard = [desk.readingOf("Please change the date to 27 May 2026."), desk.readingOf("Where can we park?")];
    desk.mail("And we will be 30 people instead of 25.", unheard);
    expect(desk.tasks.map(({ reason }) => reason)).toEqual(["change_of_confirmed"]);
    desk.mail("Is there a cloakroom?", unheard);
    expect(desk.tasks.map(({ reason }) => reason)).toEqual(["change_of_confirmed"]);
    desk.mail("Is there a cloakroom?", unheard.slice(1));
    expect(desk.tasks).toEqual([]);
  });

  test("another function of the same client is a booking of its own", () => {
    const desk = ready();
    desk.decide({ type: "confirmation_message" });
    desk.mail(
      "We would also like to book Room A for 20 people on 3 June 2026 from 10:00 to 16:00, please send an offer.",
    );
    expect(desk.isNew).toBe(true);
    expect(desk.fact("date")).toBe("2026-06-03");
    expect(desk.booking?.status).toBe("option");
  });

  test("who wants to cancel a confirmed booking asks the desk", () => {
    const desk = ready();
    desk.decide({ type: "confirmation_message" });
    desk.mail("Unfortunately we have to cancel our booking.");
    expect(desk.booking?.status).toBe("confirmed");
    expect(desk.tasks.map(({ type }) => type)).toEqual(["cancellation_request"]);
    desk.decide({ type: "cancellation_request" });
    expect(desk.booking?.status).toBe("cancelled");
    expect(types(desk)).toEqual(["manual_review: refund_due"]);
  });
});
