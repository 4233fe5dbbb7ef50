import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";

const WISH = "Hello, please send us an offer for Room B for 25 people on 20 May 2026 from 14:00 to 18:00.";
const VISIT = "Could we visit you on 10 March 2026 at 14:00?";

const after = (...mails: string[]) => {
  const desk = conversation();
  for (const mail of mails) desk.mail(mail);
  return desk;
};
const offered = (...mails: string[]) => after(WISH, ...mails);
const standing = { status: "option", offer: { version: 1, status: "sent" } };

describe("nothing is accepted by a word that only acknowledges (§3.5)", () => {
  test.each([
    "OK. Where can our guests park?",
    "Understood. From when can we get in to set up?",
    "D'accord. À partir de quelle heure pouvons-nous installer nos affaires ?",
    "Alles klar. Gibt es WLAN im Raum?",
    "Va bene. C'è un guardaroba?",
  ])("%s", (mail) => expect(offered(mail).booking).toMatchObject(standing));

  test("nor is a room taken by it", () => {
    const desk = after("We need a room for 25 people on 20 May 2026 from 14:00 to 18:00.", "OK. Which have daylight?");
    expect(desk.booking?.hold).toBeUndefined();
  });
  test("while a plain yes beside a request is one", () =>
    expect(offered("Yes. Please send us the bill to Muster AG.").booking?.offer?.status).toBe("accepted"));
});

describe("an acceptance at another price is a counter-offer (§2.9)", () => {
  test.each([
    "At 600 we're in.",
    "À 600, c'est d'accord.",
    "A 600 ci stiamo.",
    "Für 600 wären wir sofort dabei.",
    "Wie wär's mit 600 pauschal?",
    "Facciamo 600 tutto compreso?",
  ])("%s", (mail) => {
    const desk = offered(mail);
    expect(desk.booking).toMatchObject({ ...standing, counters: 1 });
    expect(desk.fact("counter")?.proposedMinor).toBe(600_00);
    expect(desk.fact("attendees")).toBe(25);
  });
  test("and at our own price none", () => {
    const desk = offered("At 750 we're in.");
    expect(desk.booking?.offer?.status).toBe("accepted");
  });
});

describe("what is too dear together with what is to go is no refusal (§2.9, §3.5)", () => {
  test.each([
    "That's beyond our budget. Please leave out the lunch.",
    "Das sprengt unser Budget. Bitte streichen Sie das Lunch Package.",
    "C'est au-dessus de notre budget. Veuillez supprimer le Lunch Package.",
    "È fuori budget. Bisogna togliere il Lunch Package.",
  ])("%s", (mail) => {
    const desk = after(WISH.replace("18:00.", "18:00, with the Lunch Package."), mail);
    expect(desk.booking?.status).toBe("option");
  });
  test("and by itself it is one", () =>
    expect(offered("Das sprengt unser Budget, wir verzichten.").booking?.status).toBe("cancelled"));
});

describe("a weekday by itself moves no event (§2.3)", () => {
  test.each(["On Wednesday at 10, right.", "Genau, am Mittwoch um 10 Uhr. Merci!", "Friday at ten, then."])(
    "%s",
    (mail) => expect(offered(mail).fact("date")).toBe("2026-05-20"),
  );
  test("beside a word of change it does", () =>
    expect(offered("Please move it to next Friday.").fact("date")).toBe("2026-01-23"));
});

describe("an appointment told once more is the appointment (§2.11)", () => {
  test.each([
    "Yes, Tuesday 10 March at 2 pm. See you then!",
    "Genau, am Dienstag um 14 Uhr.",
    "Parfait, mardi 10 mars à 14h, à mardi !",
  ])("%s", (mail) => {
    const desk = offered(VISIT, "Yes please, that is right.", mail);
    expect(desk.position.world.visit).toMatchObject({ status: "scheduled", day: "2026-03-10", time: "14:00" });
    expect(desk.booking).toMatchObject(standing);
    expect(desk.fact("date")).toBe("2026-05-20");
  });
  test("a day later is the day after the visit, not after the event", () => {
    const desk = offered(VISIT, "Yes please, that is right.", "Could we do the tour a day later instead?");
    expect(desk.position.world.visit.day).toBe("2026-03-11");
  });
  test("who comes for a look is not who comes to the event", () =>
    expect(
      offered("We would like to visit the venue first.", "The Friday would suit all three of us.").fact("attendees"),
    ).toBe(25));
});

describe("a room that is named beats the one that a yes would take (§3.9)", () => {
  const asking = "We need a room for 25 people on 20 May 2026 from 14:00 to 18:00.";
  test.each([
    "OK. Room F please.",
    "mah, non saprei... credo che la F possa andare, prendiamola",
    "Bref, la F fera l'affaire",
  ])("%s", (mail) => expect(after(asking, mail).booking?.hold?.roomId).toBe("atelier-room-f"));
});

describe("days that are nobody's event (§3.6)", () => {
  test.each([
    "I'll transfer the deposit on Monday.",
    "We had the best fondue of our lives on Saturday.",
    "Wir haben am Samstag das beste Fondue gegessen.",
  ])("%s", (mail) => expect(offered(mail).fact("date")).toBe("2026-05-20"));
});

describe("small talk leaves what was proposed as it is (§3.3)", () => {
  test.each([
    "sooo did you see that ski race at the weekend?? my neighbour screamed so loud the dog hid",
    "random fact: I could live on älplermagronen with apple sauce",
    "We had the best fondue of our lives on Saturday, I'm still full. Is that even legal in May?",
  ])("%s", (mail) => {
    const desk = after("We need a room for 26 people in March 2026.", mail, mail.toUpperCase(), mail);
    expect(desk.fact("date")).toBeUndefined();
    expect(desk.position.world.dialogue.dateRounds).toBe(1);
  });
  test("a weekend in May is none", () => {
    const desk = after("We need a room for 26 people in March 2026 from 14:00 to 18:00.");
    expect(desk.mail("What about a weekend in May?")).toMatch(/\.05\.2026/);
  });
});
