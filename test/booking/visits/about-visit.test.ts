import { describe, expect, test } from "bun:test";
import { mayBeAboutVisit } from "../../../src/booking/visits/about-visit.ts";
import { NO_VISIT } from "../../../src/booking/visits/visit.ts";
import { reading } from "../reading/mail.ts";
import { SCHEDULED, type VisitingSetup, visiting, visitWorld } from "./visiting.ts";

describe("the offer to visit", () => {
  const offered = () => visiting({ asked: ["visit"] });
  test.each(["Yes please, that would be lovely.", "Ja gerne, das wäre schön."])("%s starts it", (answer) => {
    const desk = offered();
    expect(desk.mail(answer)).toEqual(["visit_days"]);
    expect(desk.visit.status).toBe("date_pending");
  });
  test("a yes with a wish to come next week is a visit", () =>
    expect(offered().mail("Yes! And may we come for a look next week?")).toEqual(["visit_days"]));
  test.each(["No thanks, no visit needed.", "Nein danke, eine Besichtigung ist nicht nötig.", "No, thank you."])(
    "%s is acknowledged",
    (answer) => {
      const desk = offered();
      expect(desk.mail(answer)).toEqual(["visit_declined"]);
      expect(desk.visit.status).toBe("idle");
      expect(desk.asked).toEqual([]);
    },
  );
  test("a yes means nothing for it when something else was asked", () =>
    expect(visiting({ asked: ["answer"] }).mail("Yes please.")).toBeUndefined());
  test("a yes in a mail about the booking does not start it", () =>
    expect(offered().mail("Great. Please change the number of guests to 35 people.")).toBeUndefined());
});

describe("what is taken by others is looked up", () => {
  const isLookedUp = (text: string, { visit = {}, asked = [] }: VisitingSetup = {}) =>
    mayBeAboutVisit({
      visit: { ...NO_VISIT, ...visit },
      reading: reading(text, { asked }),
      asked,
      world: visitWorld(),
    });
  test("for a wish to see the house", () => expect(isLookedUp("Could we come by for a look?")).toBe(true));
  test("while one is arranged, whatever the mail says", () =>
    expect(isLookedUp("We will be 30.", { visit: SCHEDULED })).toBe(true));
  test("once it was offered", () => expect(isLookedUp("Yes please.", { asked: ["visit"] })).toBe(true));
  test.each(["An offer for Room B on 20 May 2027, please.", "Sounds good, we accept the offer."])(
    "not for %s",
    (text) => expect(isLookedUp(text)).toBe(false),
  );
  test("nor any more for one that is over", () =>
    expect(isLookedUp("We will be 30.", { visit: { ...SCHEDULED, day: "2026-01-10" } })).toBe(false));
});

describe("what is not about a visit", () => {
  test.each([
    "How do tours work in general?",
    "Wie läuft eine Besichtigung bei Ihnen ab, ganz allgemein?",
    "Thanks, we are looking at it. Our programme is here: https://www.example.com/visit-and-tour/spring",
    "Thanks for the visit, it was great.",
    "We will have a look at your offer and come back to you.",
    "Please move the event to 22 March 2026.",
    "Sounds good, we accept the offer.",
  ])("%s", (text) => {
    const desk = visiting();
    expect(desk.mail(text)).toBeUndefined();
    expect(desk.visit.status).toBe("idle");
  });
  test.each([
    "Hold on, our event itself has to move: please change the date of the event to 22 March 2026.",
    "We accept the offer.",
    "How long does a tour take?",
    "Please send us a new offer with 5 May 2026 as the date.",
  ])("while one is being arranged: %s", (text) => {
    const desk = visiting();
    desk.mail("We would like to visit the house first.");
    expect(desk.mail(text)).toBeUndefined();
    expect(desk.visit.status).toBe("date_pending");
  });
  test("while one is arranged: the event's own date and times", () => {
    const desk = visiting({ visit: SCHEDULED });
    expect(desk.mail("Please move the event to 22 March 2026, 14:00 to 18:00.")).toBeUndefined();
    expect(desk.visit).toMatchObject(SCHEDULED);
  });
  test("dropping what is being arranged", () => {
    const desk = visiting();
    desk.mail("We would like to visit the house first.");
    expect(desk.mail("No thanks, no visit needed any more.")).toEqual(["visit_cancelled"]);
    expect(desk.visit.status).toBe("cancelled");
    expect(desk.part("visit_cancelled").slot).toBeUndefined();
  });
});
