import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";
import { ACCEPT, BILLING, NO_DEPOSIT, offered, types } from "../support/offered.ts";

/** The manager has turned an acceptance down, and the client knows that we come back to it. */
const turnedDown = () => {
  const desk = offered(NO_DEPOSIT);
  desk.mail(`${ACCEPT} ${BILLING}`);
  desk.decide({ type: "offer_message", verdict: "rejected" });
  return desk;
};

describe("after an acceptance was turned down nothing is asked, and the offer is before the client again (§2.9, §3.1)", () => {
  test.each([
    "Perfect, please book it for us.",
    "Dear team,\n\nPerfect, please book it for us.\n\nBest wishes",
    "Please book it for us.",
    "Merci de réserver ainsi.",
    "Vi preghiamo di prenotare così.",
    "Great, then book us in.",
    "Perfekt, bitte buchen Sie das so.",
    "Gut, dann reservieren Sie uns den Raum.",
    "Parfait, merci de réserver ainsi.",
    "Perfetto, vi preghiamo di prenotare così.",
  ])("who orders what was offered accepts it once more, and a person decides once more: %s", (mail) => {
    const desk = turnedDown();
    desk.mail(mail);
    expect(desk.booking?.offer).toMatchObject({ version: 1, status: "accepted" });
    expect(types(desk)).toEqual(["offer_message: offer_accepted"]);
    expect(desk.part("in_review").what).toBe("acceptance");
    expect(desk.kinds).not.toContain("offer_stands");
    expect(desk.step).toBe(5);
  });

  test.each([
    "Ok, we'll wait for it.",
    "Perfect, take your time.",
    "Alles klar, wir warten.",
    "Ok, merci, on attend.",
    "Va bene, aspettiamo.",
    "Perfect, we look forward to hearing from you.",
    "Yes.",
  ])("a yes alone is about our word that we come back to it, and accepts nothing: %s", (mail) => {
    const desk = turnedDown();
    desk.mail(mail);
    expect(desk.booking?.offer).toMatchObject({ version: 1, status: "sent" });
    expect(types(desk)).toEqual([]);
    expect(desk.kinds).toEqual(["offer_stands"]);
  });

  test.each([
    "Perfect, please don't book it yet.",
    "Ok, please do not book anything before Monday.",
    "Ok, please book it once you have revised it.",
    "Ok, we will book as soon as we have your new offer.",
    "Ok, wir buchen erst, wenn Ihre neue Offerte da ist.",
    "Ok, we'll book elsewhere then.",
    "Ok, dann buchen wir anderswo.",
    "Ok, we'll book the flights then.",
    "Super, dann buchen wir schon mal das Hotel.",
    "Perfect, can you book it?",
    "Ok, our booking number is 4711.",
  ])("what is not ordered yet, ordered elsewhere, asked, or another thing accepts nothing: %s", (mail) => {
    const desk = turnedDown();
    desk.mail(mail);
    expect(desk.booking?.offer).toMatchObject({ version: 1, status: "sent" });
    expect(types(desk)).toEqual([]);
  });

  test("who orders it with more people gets a new version, and has to accept that", () => {
    const desk = turnedDown();
    desk.mail("Perfect, please book it for us, but with 30 people.");
    expect(desk.booking?.offer).toMatchObject({ version: 2, status: "sent" });
    expect(types(desk)).toEqual([]);
  });

  test("before there is an offer an order is no acceptance", () => {
    const { signals } = conversation().readingOf("Alright, reserve it for us please.");
    expect(signals.map(({ value }) => value)).toEqual(["booking", "choice", "yes"]);
  });
});
