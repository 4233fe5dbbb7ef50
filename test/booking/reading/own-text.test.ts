import { describe, expect, test } from "bun:test";
import { MAX_READ_LENGTH, ownText } from "../../../src/booking/reading/own-text.ts";
import { days, reading, values } from "./mail.ts";

const lines = (...all: string[]) => all.join("\n");
const body = (...all: string[]) => reading(lines(...all)).text;

describe("quoted history is not read (§3.1)", () => {
  test.each([
    ["On Tue, 13 Jan 2026 at 10:00, OpenEvent <desk@atelier.ch> wrote:", "> We offer 7 March 2026 in Room B."],
    ["Am Di., 13. Jan. 2026 um 10:00 Uhr schrieb OpenEvent <desk@atelier.ch>:", "> Wir offerieren den 7. März 2026."],
    ["Am 13.01.2026 um 10:00 schrieb OpenEvent:", "> Diese Daten: 7. März 2026, 50 Personen"],
    [
      "Am Di., 13. Jan. 2026 um 10:40 Uhr schrieb OpenEvent <",
      "desk@atelier.ch>:\n\n> Raum B, 25 Personen, am 07.03.2026.",
    ],
    ["On Tue, 13 Jan 2026 at 10:48, Atelier Bookings", "<booking@example.com> wrote:\n\n> Room B on 9 May"],
    ["Le mar. 13 janv. 2026 à 10:48, Atelier <", "booking@example.com> a écrit :\n\n> Salle B le 9 mai, 30 personnes"],
    ["Il giorno mar 13 gen 2026 alle ore 10:48 Atelier <", "booking@example.com> ha scritto:\n\n> Sala B il 9 maggio"],
    ["Da: Atelier", "Inviato: martedì 13 gennaio 2026 10:48\nA: Marco\nOggetto: R: Offerta\n\nLa Sala B il 9 maggio."],
    ["-----Original Message-----", "From: OpenEvent <desk@atelier.ch>\nSent: 13 January 2026\n\nWe offer Room B."],
    ["-----Ursprüngliche Nachricht-----", "Von: OpenEvent\nGesendet: 13. Januar 2026\n\nAm 7. März in Raum B."],
    ["---------- Forwarded message ---------", "From: Bob <b@x.ch>\n\nWe need 50 people on 1 March."],
    ["From: OpenEvent <desk@atelier.ch>", "Sent: Tuesday, 13 January 2026 10:00\n\nWe offer 7 March 2026 in Room B."],
    ["Von: OpenEvent <desk@atelier.ch>", "Gesendet: 13. Januar 2026 10:00\n\nAm 7. März 2026 in Raum B."],
  ])("%s", (first, rest) => {
    const mail = lines("Yes, 14 February works for us.", "", first, rest);
    expect(reading(mail).text).toBe("Yes, 14 February works for us.");
    expect(days(mail)).toEqual(["2026-02-14"]);
    expect(reading(mail).rooms).toEqual([]);
    expect(reading(mail).people).toEqual([]);
  });
  test("an answer below the quotation is read", () => {
    const mail = lines("> We offer 7 March 2026 in Room B.", "", "Yes, that works, 30 people.");
    expect(days(mail)).toEqual([]);
    expect(values(reading(mail).people)).toEqual([{ count: 30, mode: "set" }]);
  });
  test("so is one below what an introduction of several lines leads to", () =>
    expect(body("On Tue, 13 Jan 2026, Atelier", "<desk@example.com> wrote:", "> Room B on 9 May?", "", "Yes!")).toBe(
      "Yes!",
    ));
  test("answers between the quoted lines are read", () =>
    expect(body("> Which room?", "Room A", "> How many?", "30 people")).toBe("Room A\n30 people"));
  test("a mail that is all quotation is read as it is, rather than as nothing", () =>
    expect(body("> We need a room for 30 people.")).toContain("30 people"));
});

describe("the signature is not read", () => {
  test.each([
    "Kind regards",
    "Best regards,",
    "Best,",
    "Many thanks and best regards",
    "Yours sincerely",
    "Cheers",
    "Freundliche Grüsse",
    "Mit freundlichen Grüßen",
    "Beste Grüsse",
    "Liebe Grüsse",
    "Vielen Dank und freundliche Grüsse",
    "Herzlichst",
    "LG",
    "--",
  ])("%s", (closing) => {
    const mail = lines("We take Room A.", "", closing, "Anna Muster", "Room B Studios", "Open until 31.12.2026");
    expect(reading(mail).text).toBe("We take Room A.");
    expect(days(mail)).toEqual([]);
    expect(values(reading(mail).rooms).map(({ roomId }) => roomId)).toEqual(["atelier-room-a"]);
  });
  test.each(["Sent from my iPhone", "Von meinem iPhone gesendet", "Get Outlook for iOS", "Gesendet mit Outlook"])(
    "%s",
    (note) => expect(body("Room A please", "", note)).toBe("Room A please"),
  );
  test("thanks at the beginning are no signature", () => {
    const mail = lines("Thanks", "", "We need a room for 30 people on 14 February 2026.");
    expect(days(mail)).toEqual(["2026-02-14"]);
    expect(values(reading(mail).people)).toEqual([{ count: 30, mode: "set" }]);
  });
  test("a long text after a polite line is still the mail", () =>
    expect(
      body(
        "Many thanks",
        "Many thanks",
        "as discussed on the phone, we would like to come with 30 people on 14 February 2026 in the evening.",
      ),
    ).toContain("30 people"));
});

describe("links, addresses and odd characters", () => {
  test("a link or an address tells nothing but what stands beside it", () => {
    const found = reading("See https://example.com/room-b/2026-05-20?people=50 or tour@visit.ch, we are 30 people.");
    expect(found.days).toEqual([]);
    expect(found.rooms).toEqual([]);
    expect(values(found.people)).toEqual([{ count: 30, mode: "set" }]);
    expect(values(found.signals)).not.toContain("visit");
  });
  test("curly quotes, long dashes, hard spaces and invisible signs are read as plain ones", () => {
    const found = reading("\u201cRoom\u00a0A\u201d it is \u2013 we\u2019re\u200b 30 on 14\u201116 February 2026.");
    expect(values(found.rooms)[0]?.roomId).toBe("atelier-room-a");
    expect(values(found.people)).toEqual([{ count: 30, mode: "set" }]);
    expect(values(found.days)[0]).toMatchObject({ day: "2026-02-14", last: "2026-02-16" });
  });
  test("control characters vanish, also those that turn the writing direction", () =>
    expect(reading("30\u0000 pe\u202eople").text).toBe("30 people"));
  test("more than ten thousand characters are not read", () => {
    const long = `${"We look forward to it. ".repeat(500)}We are 30 people.`;
    expect(long.length).toBeGreaterThan(MAX_READ_LENGTH);
    expect(reading(long).people).toEqual([]);
    expect(reading(long).text.length).toBeLessThanOrEqual(MAX_READ_LENGTH);
  });
  test("an attachment's note below the signature tells nothing", () => {
    const mail = lines(
      "Room A for 30 people, please.",
      "",
      "Kind regards",
      "Anna Muster",
      "",
      "[Attachment: Room B 14.02.2026 50 people.pdf, application/pdf, 12 KB]",
    );
    expect(days(mail)).toEqual([]);
    expect(values(reading(mail).people)).toEqual([{ count: 30, mode: "set" }]);
    expect(values(reading(mail).rooms).map(({ roomId }) => roomId)).toEqual(["atelier-room-a"]);
  });
  test("every span points at what it proves", () => {
    const mail = "Grüezi – wir möchten Raum B für 25 Personen am 20. Mai 2026 von 14 bis 18 Uhr.";
    const { text, days: found, people, rooms, times } = reading(mail);
    const at = ({ span }: { span: { start: number; end: number } }) => text.slice(span.start, span.end);
    expect(found.map(at)).toEqual(["20. Mai 2026"]);
    expect(people.map(at)).toEqual(["25 Personen"]);
    expect(rooms.map(at)).toEqual(["Raum B"]);
    expect(times.map(at)).toEqual(["von 14 bis 18 Uhr"]);
  });
});

describe("a card below a name", () => {
  const CARD = "Corinne Aebi\n\nStiftung Wegweiser\nSeestrasse 14, 8610 Uster\nTel. 044 555 11 28";
  test.each(["Herzlich", "Un caro saluto dal lago", "Bien à vous tous", "All the best from us"])(
    "is no address that was given us: %s",
    (goodbye) => {
      const { body, signature } = ownText(`Wir sind 30 Leute.\n\n${goodbye}\n${CARD}`);
      expect(body).not.toContain("Corinne");
      expect(signature).toContain(CARD);
    },
  );
  test.each(["Rechnung bitte an", "Billing address:", "Adresse de facturation :"])(
    "is one below what announces it: %s",
    (announced) => expect(ownText(`Gerne.\n\n${announced}\n${CARD}`).signature).toBe(""),
  );
});
