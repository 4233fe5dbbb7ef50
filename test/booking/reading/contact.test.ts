import { describe, expect, test } from "bun:test";
import { reading } from "./mail.ts";

const contact = (...signature: string[]) =>
  reading(["We need a room for 30 people.", "", ...signature].join("\n")).contact;

describe("who writes (§3.12)", () => {
  test("name, company and telephone stand in the signature", () =>
    expect(contact("Kind regards", "Anna Muster", "Muster AG", "+41 44 123 45 67", "www.muster.ch")).toEqual({
      name: "Anna Muster",
      company: "Muster AG",
      phone: "+41 44 123 45 67",
    }));
  test("a Swiss number without its country is told with it", () =>
    expect(contact("Freundliche Grüsse", "Beat Lüscher", "Lüscher Maschinen AG", "Tel. 079 277 60 34").phone).toBe(
      "+41 79 277 60 34",
    ));
  test.each([
    "Anna Muster",
    "Anna Muster-Meier",
    "Dr. Anna von Muster",
    "José Núñez",
    "Zoë de la Tour",
    "Seán O'Brien",
    "Ångström Ødegård",
  ])("%s is a name", (name) => expect(contact("Best regards", name)).toEqual({ name }));
  test.each(["head of people", "THE TEAM 2026", "anna@muster.ch", "https://muster.ch", "Room B Studios 4"])(
    "%s is none",
    (line) => expect(contact("Best regards", line).name).toBeUndefined(),
  );
  test.each([
    ["This is Moira Kells. I'd like one of your people to ring me: 079 555 21 34.", "Moira Kells", "+41 79 555 21 34"],
    ["Mein Name ist Reto Aeschlimann. Rückruf bitte! 078 555 40 62, danke.", "Reto Aeschlimann", "+41 78 555 40 62"],
    ["Hélène Jaquier à l'appareil. Mon numéro : 076 555 18 90.", "Hélène Jaquier", "+41 76 555 18 90"],
    ["Sono Fabio Guscetti, mi trovate allo 079 555 67 08.", "Fabio Guscetti", "+41 79 555 67 08"],
  ])("%s", (mail, name, phone) => expect(reading(mail).contact).toEqual({ name, phone }));
  test("who is told of writes nothing, and the house's number is not the client's", () => {
    expect(reading("I'm Swiss, and this is the room that we need.").contact).toEqual({});
    expect(reading("Ich bin Sekretärin bei Kunz AG.").contact).toEqual({});
    expect(reading("I tried your number 044 555 12 34 and nobody answered.").contact).toEqual({});
  });
  test("a company may stand on a line of its own", () => {
    expect(reading("Company: ACME Ltd\nPeople: 30").contact.company).toBe("ACME Ltd");
    expect(reading("Firma: Muster AG\nPersonen: 30").contact.company).toBe("Muster AG");
  });
  test("an address or a number is no company", () => {
    expect(contact("Kind regards", "Anna Muster", "+41 44 123 45 67")).toEqual({
      name: "Anna Muster",
      phone: "+41 44 123 45 67",
    });
    expect(contact("Kind regards", "Anna Muster", "anna@muster.ch").company).toBeUndefined();
    expect(contact("Kind regards", "Anna Muster", "www.muster.ch").company).toBeUndefined();
    expect(contact("Kind regards", "Anna Muster", "Bahnhofstrasse 1").company).toBeUndefined();
  });
  test("what somebody is in a company is not its name", () => {
    expect(contact("Best", "Nadine Ritter", "Assistant to the CEO")).toEqual({ name: "Nadine Ritter" });
    expect(contact("Beste Grüsse", "Nadine Ritter", "Leiterin Personal", "Muster AG").company).toBe("Muster AG");
    expect(contact("Cordialement", "Nadine Ritter", "Présidente").company).toBeUndefined();
  });
  test.each([
    "Con rammarico",
    "Saluti dal Malcantone",
    "Grazie e buona settimana",
    "Sonnige Grüsse aus dem Emmental",
    "Salutations gymniques",
    "Best wishes from Winterthur",
    "Talk soon",
    "Wir bleiben gespannt",
  ])("%s is a goodbye, and the name stands below it", (goodbye) =>
    expect(contact(goodbye, "Carla Regazzi")).toEqual({ name: "Carla Regazzi" }),
  );
  test("an address that is announced is nobody who writes", () => {
    expect(reading("Please bill:\n\nCarla Regazzi\nMusterweg 3\n8001 Zürich").contact).toEqual({});
    expect(reading("We take Room B.\n\nSonnige Grüsse").contact).toEqual({});
  });
  test("without a signature nobody is made up", () => {
    expect(reading("We need a room for 30 people.").contact).toEqual({});
    expect(reading("Room A please").contact).toEqual({});
  });
  test("who is quoted does not write", () =>
    expect(
      reading("Room A, please.\n\nOn Tue, 13 Jan 2026, Bob wrote:\n> Kind regards\n> Bob Quoted\n> Quoted AG").contact,
    ).toEqual({}));
  test.each([
    "Schulung 08.–09.09.2026 / 24 Teilnehmende",
    "Kurs 8. - 10.9.2026, 24 Personen",
    "Salle F / 15.04.2026 / 0800–1215 / 27 pers.",
    "room D, 0900-1700 / 30 people",
  ])("days and hours are no telephone number: %s", (text) => expect(reading(text).contact.phone).toBeUndefined());
  test("a telephone number is nobody's head count", () =>
    expect(reading("Call us: 044 123 30 30. We are 25 people.").people.map(({ value }) => value.count)).toEqual([25]));
});
