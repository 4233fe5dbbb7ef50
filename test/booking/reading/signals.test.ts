import { describe, expect, test } from "bun:test";
import type { SignalKind } from "../../../src/booking/reading/lexicon/lexicon.ts";
import { reading, values } from "./mail.ts";

const signals = (text: string) => values(reading(text).signals);
/** Signals of what is said, not of what is asked. */
const stated = (text: string) => values(reading(text).signals.filter(({ mood }) => mood !== "question"));

const table: Partial<Record<SignalKind, string[]>> = {
  booking: [
    "We would like to book.",
    "We are looking for a room.",
    "Wir suchen einen Raum.",
    "Ich möchte reservieren.",
  ],
  offer: ["Please send us an offer.", "Could you send a quote?", "Bitte senden Sie uns eine Offerte.", "ein Angebot"],
  yes: ["yes", "Sounds good.", "That works.", "jaaa passt mega", "in Ordnung", "Gerne!", "Let's do it."],
  no: ["No.", "Nein", "leider nicht", "rather not"],
  accept: [
    "We accept your offer.",
    "Please go ahead.",
    "That's fine with us.",
    "Approved!",
    "Wir nehmen die Offerte an.",
    "Einverstanden.",
    "machen wir so",
  ],
  decline: ["We decline.", "No thanks", "no longer interested", "Nein danke", "kein Interesse", "Das ist zu teuer."],
  change: ["We need to change the date.", "Please reschedule.", "Könnten wir verschieben?", "Bitte umbuchen"],
  revision: ["Actually, Room B.", "Sorry, my mistake.", "doch lieber Raum B", "Da ist etwas dazwischengekommen."],
  cancel: [
    "Please cancel our event.",
    "We have to cancel our reservation.",
    "We no longer need the room.",
    "Bitte stornieren Sie die Buchung.",
    "Wir müssen den Anlass absagen.",
    "Wir brauchen den Raum nicht mehr.",
  ],
  person: [
    "I would like to speak to a manager.",
    "Can I talk to someone?",
    "Please call me back.",
    "Ich möchte mit jemandem sprechen.",
    "Bitte rufen Sie mich an.",
  ],
  visit: ["Could we have a tour?", "We would like to see the room.", "Wir möchten vorbeikommen.", "eine Besichtigung"],
  paid: ["We have paid.", "The deposit is paid.", "Wir haben überwiesen.", "Die Anzahlung ist bezahlt."],
  thanks: ["Thanks!", "Thank you for your reply.", "Vielen Dank für die Antwort"],
  noExtras: ["Just the room.", "no extras please", "nur den Raum", "ohne Extras"],
  hypothetical: ["What if we were 60?", "Was wäre, wenn wir 60 wären?", "hypothetically"],
  unchanged: ["Nothing has changed.", "It is still 25 people.", "Es bleibt bei 25.", "nach wie vor"],
};

describe.each(Object.entries(table))("%s (§3.5)", (kind, texts) => {
  test.each(texts)("%s", (text) => expect(signals(text)).toContain(kind as SignalKind));
});

describe("words inside other words signal nothing (D-15)", () => {
  test.each([
    ["I know.", "no"],
    ["See you today or now, no notice needed", "decline"],
    ["We need a notebook.", "choice"],
    ["I booked nothing on facebook.", "yes"],
    ["The supervisor comes too.", "yes"],
    ["Wir treffen uns am Supermarkt.", "yes"],
    ["unsure", "yes"],
    ["the greatest room", "yes"],
    ["an accessible room", "accept"],
    ["We visited you last year.", "visit"],
    ["in einer bekannten Gegend", "no"],
    ["jahrelang", "yes"],
  ] as const)("%s is no %s", (text, kind) => expect(signals(text)).not.toContain(kind));
});

describe("who is meant (§3.5, negatives)", () => {
  test.each(["A manager joins the event.", "My boss should get a copy.", "Head of Events"])(
    "%s asks for no person",
    (text) => expect(signals(text)).not.toContain("person"),
  );
  test.each([
    "What are your cancellation rules?",
    "Can we cancel the booking later?",
    "Was passiert, wenn wir die Veranstaltung absagen müssen?",
    "Please cancel the lunch.",
    "We decline your offer.",
    "12 March does not suit us.",
  ])("%s cancels nothing", (text) => expect(stated(text)).not.toContain("cancel"));
  test("an address or a link asks for no visit (021)", () =>
    expect(signals("Write to visit@tour.ch or see www.visit-tour.ch/tour.")).not.toContain("visit"));
  test("a question about a visit, a payment or a price signals nothing that is stated", () => {
    expect(stated("Where can I see the rooms?")).not.toContain("visit");
    expect(stated("How can the deposit be paid?")).not.toContain("paid");
    expect(stated("What is the offer for?")).not.toContain("offer");
  });
});

describe("nothing a person would write (§3.3)", () => {
  test.each(["", "?", "!!!", "...", "asdf", "asdfgh qwer", "zxcvbnm", "qwertz", "aaaaaaa", "sdkfjh sdkfjh wqeoriu"])(
    "%p",
    (text) => expect(reading(text).isGibberish).toBe(true),
  );
  test.each([
    "A",
    "B",
    "2",
    "30",
    "ok",
    "OK.",
    "ja",
    "no",
    "14.02.",
    "yes",
    "lol ok 14.02. sounds good",
    "Herbstfest",
    "Rhythmus",
    "mmm pizza",
    "+41 79 123 45 67",
    "Raum A bitte",
    "Grüezi mitenand, mir sueched en Ruum",
    "Bonjour, nous cherchons une salle",
  ])("%s is not that", (text) => expect(reading(text).isGibberish).toBe(false));
});
