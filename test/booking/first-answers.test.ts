import { describe, expect, test } from "bun:test";
import { timesOf } from "../../src/booking/facts.ts";
import { conversation } from "../support/conversation.ts";

const answered = (first: string, answer: string) => {
  const desk = conversation({ today: "2026-01-13" });
  desk.mail(first);
  desk.mail(answer);
  return desk;
};

describe("the answer to how many will come (§3.8)", () => {
  const asked = "Hello, we would like to book a room on 20 May 2026, 14:00 to 18:00.";
  test.each([
    ["Last year there were fifty of us, this time 36.", 36],
    ["Letztes Jahr waren wir um die fünfzig, diesmal 36.", 36],
    ["L'an passé on était une cinquantaine, là on sera 36.", 36],
    ["L'anno scorso eravamo una cinquantina, stavolta 36.", 36],
    ["Between 40 and 50, so put down 50", 50],
    ["Zwischen 40 und 50 Personen, rechnen Sie bitte mit 50.", 50],
    ["40 si tout le monde vient, donc prévoyez 40", 40],
    ["Tra i 35 e i 40, quindi mettete 40.", 40],
    ["60 invited, 45 confirmed, let's say 50", 50],
    ["40, no wait, 45", 45],
    ["40, nein Moment, 45", 45],
    ["22 + 1 speaker", 23],
    ["12 von uns plus 4 Gäste", 16],
    ["wir sind ein 15er-Team", 15],
    ["à peu près vingt-cinq", 25],
    ["entre 35 et 40", 40],
  ] as const)("%s", (answer, people) => {
    expect(answered(asked, answer).fact("attendees")).toBe(people);
  });
  test.each([
    "I don't know yet, I'll tell you on Friday",
    "kann ich noch nicht sagen",
    "on ne peut pas encore le dire",
  ])("%s tells no number", (answer) => {
    expect(answered(asked, answer).fact("attendees")).toBeUndefined();
  });
});

describe("the answer to which hours (§3.7)", () => {
  const asked = "Hello, we would like to book a room for 25 people on 20 May 2026.";
  test.each([
    ["9 to 5, sorry, 9 to 4", "09:00", "16:00"],
    ["9 bis 17 Uhr, pardon, bis 16 Uhr", "09:00", "16:00"],
    ["9h à 17h, pardon, 16h", "09:00", "16:00"],
    ["dalle 9 alle 17, scusi, alle 16", "09:00", "16:00"],
    ["dalle 8 e un quarto alle 12 e mezza", "08:15", "12:30"],
    ["l'intera giornata", "09:00", "17:00"],
  ] as const)("%s", (answer, start, end) => {
    const { booking } = answered(asked, answer);
    expect(booking && timesOf(booking.facts)).toEqual({ start, end });
  });
});

describe("a visit that is wished beside an event has a time of its own (§2.11)", () => {
  test.each([
    "Wedding on a Saturday in August, 95 guests. In February we'd love to drop by and look around.",
    "Unsere Hochzeit soll an einem Samstag im August sein, 95 Gäste. Im Februar würden wir gerne einmal bei Ihnen vorbeischauen.",
    "Notre mariage aura lieu un samedi d'août, 95 invités. En février nous aimerions passer voir les lieux.",
    "Ci sposiamo un sabato d'agosto, 95 invitati. A febbraio vorremmo passare a vedere gli spazi.",
  ])("%s", (mail) => {
    const desk = conversation({ today: "2026-01-13" });
    desk.mail(mail);
    expect(desk.fact("date_hint")).toMatchObject({ from: "2026-08-01", to: "2026-08-31", weekdays: [6] });
  });
  test.each([
    "Thank you for the lovely tour on Sunday!",
    "Vielen Dank für die schöne Führung am Sonntag!",
    "Un grand merci pour votre accueil de samedi passé.",
    "Vi ringrazio di cuore per la bella visita guidata di domenica.",
  ])("%s books nothing", (mail) => {
    const desk = conversation({ today: "2026-01-13" });
    desk.mail(mail);
    expect(desk.fact("date")).toBeUndefined();
    expect(desk.fact("date_hint")).toBeUndefined();
  });
});
