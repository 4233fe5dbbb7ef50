import { describe, expect, test } from "bun:test";
import { read } from "../../../src/booking/reading/read.ts";
import { besideVisit } from "../../../src/booking/visits/take-visit.ts";
import { NO_VISIT, type Visit } from "../../../src/booking/visits/visit.ts";
import type { Askable } from "../../../src/booking/world.ts";
import { CATALOGUE } from "../../support/venue.ts";
import { SCHEDULED, visitWorld } from "./visiting.ts";

const heard = (text: string, asked: readonly Askable[] = [], visit: Partial<Visit> = {}) => {
  const world = visitWorld();
  const reading = read(text, {
    today: world.today,
    catalogue: CATALOGUE,
    language: undefined,
    proposedDays: [],
    offeredRooms: [],
    asked,
  });
  const rest = besideVisit({ visit: { ...NO_VISIT, ...visit }, reading, asked, world });
  return {
    isWhole: rest === reading,
    signals: rest.signals.map(({ value }) => value),
    days: rest.days.map(({ value }) => value.day),
    times: rest.times.map(({ value }) => value.start),
    people: rest.people.map(({ value }) => value.count),
  };
};
const PENDING: Partial<Visit> = { status: "date_pending" };

describe("the booking hears nothing of a visit (§2.11)", () => {
  test("neither its day nor its hour", () =>
    expect(heard("10 March at 2pm please", ["visit_day", "visit_time"], PENDING)).toMatchObject({
      days: [],
      times: [],
    }));
  test("nor that an appointment moves or is cancelled", () => {
    expect(heard("Could we move the tour to 11 March at 10:00?", [], SCHEDULED)).toMatchObject({
      signals: [],
      days: [],
      times: [],
    });
    expect(heard("We have to cancel our tour on 10 March.", [], SCHEDULED).signals).toEqual([]);
  });
  test.each([
    "We have to cancel the booking, and the visit as well.",
    "Wir müssen die Buchung stornieren, die Besichtigung auch.",
    "Nous devons annuler la réservation, la visite aussi.",
    "Dobbiamo annullare la prenotazione, e anche la visita.",
  ])("but that the booking is cancelled beside it: %s", (mail) =>
    expect(heard(mail, [], SCHEDULED).signals).toContain("cancel"),
  );
  test.each([
    "Per la visita non potrò esserci. Rimandiamola a mercoledì 11 marzo.",
    "We can't make the visit on the 10th, could we come on the 12th instead?",
  ])("nor that it moves by a word that stands for it: %s", (mail) => {
    const { signals, days } = heard(mail, [], SCHEDULED);
    expect(signals).not.toContain("change");
    expect(days).toEqual([]);
  });
  test("nor a yes or a no to it", () => {
    expect(heard("Yes please.", ["visit"]).signals).not.toContain("yes");
    expect(heard("No, thank you.", ["visit"]).signals).not.toContain("decline");
    const pending: Partial<Visit> = { status: "confirm_pending", day: "2026-03-10", time: "14:00" };
    expect(heard("Einverstanden.", ["visit_confirm"], pending).signals).toEqual([]);
  });
  test("but everything else: an acceptance, a head count", () => {
    const { signals, people, days } = heard(
      "We accept the offer. We will be 25 people. For the visit, 10 March at 2 pm would be great.",
      ["visit_day", "visit_time"],
      PENDING,
    );
    expect(signals).toContain("accept");
    expect(people).toEqual([25]);
    expect(days).toEqual([]);
  });
  test.each([
    "Unfortunately we have to move our meeting: would 14 April be possible?",
    "Purtroppo dobbiamo spostare la nostra riunione: sarebbe possibile il 14 aprile?",
  ])("and where the event is to go, though a day for the visit was asked for: %s", (text) =>
    expect(heard(text, ["visit_day", "visit_time"], PENDING).days).toEqual(["2026-04-14"]),
  );
  test("and the event's own day beside the visit's", () =>
    expect(
      heard("Please move the event to 22 March 2026. Could we do the visit on 10 March?", [], SCHEDULED),
    ).toMatchObject({
      days: ["2026-03-22"],
    }));
  test("and a mail that is not about a visit as it is", () => {
    expect(heard("Please move the event to 22 March 2026.", ["visit_day"], PENDING).isWhole).toBe(true);
    expect(heard("How do tours work in general?").isWhole).toBe(true);
  });
});
