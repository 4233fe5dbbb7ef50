import { describe, expect, test } from "bun:test";
import type { Billing } from "../../../src/booking/facts.ts";
import type { ReadingContext } from "../../../src/booking/reading/context.ts";
import { days, reading, values } from "./mail.ts";

const addresses = (text: string, context?: Partial<ReadingContext>): Billing[] =>
  values(reading(text, context).billing).map(({ address }) => address);
const one = (address: Billing) =>
  [address.name_or_company, address.street, address.postal_code, address.city, address.country, address.vat]
    .map((part) => part ?? "-")
    .join(" | ");
/** "name | street | code | city | country | vat" of all addresses together. */
const billing = (text: string) => addresses(text).map(one);
const answer = (text: string) => addresses(text, { asked: ["billing"] }).map(one);

const POLAR = "Polar Foods GmbH | Teststrasse 123 | 8000 | Zurich | Switzerland | -";

describe("an address that is announced (§3.11)", () => {
  test.each([
    ["Our billing address is Polar Foods GmbH, Teststrasse 123, 8000 Zurich, Switzerland.", POLAR],
    [
      "our billing address is polar foods gmbh, teststrasse 123, 8000 zurich, switzerland",
      POLAR.replace(
        "Polar Foods GmbH | Teststrasse 123 | 8000 | Zurich",
        "polar foods gmbh | teststrasse 123 | 8000 | zurich",
      ),
    ],
    ["Please send the invoice to Polar Foods GmbH, Teststrasse 123, 8000 Zurich, Switzerland.", POLAR],
    ["Can you send the invoice to Polar Foods GmbH, Teststrasse 123, 8000 Zurich, Switzerland?", POLAR],
    ["The invoice should be sent to Polar Foods GmbH, Teststrasse 123, 8000 Zurich, Switzerland", POLAR],
    ["Please invoice Polar Foods GmbH, Teststrasse 123, 8000 Zurich, Switzerland. Thank you!", POLAR],
    ["Invoice to: Polar Foods GmbH, Teststrasse 123, 8000 Zurich, Switzerland", POLAR],
    [
      "Facturation :\nSociété : Polar Foods GmbH\nAdresse : Teststrasse 123\nNPA et lieu : 8000 Zurich\nPays : Suisse",
      POLAR,
    ],
    [
      "Coordinate di fatturazione:\n\nRagione sociale: Polar Foods GmbH\nVia: Teststrasse 123\nNPA/Località: 8000 Zurich\nPaese: Svizzera",
      POLAR,
    ],
    ["Bill to: Polar Foods GmbH; Teststrasse 123; 8000 Zurich; Switzerland", POLAR],
    ["Please make the invoice out to Polar Foods GmbH, Teststrasse 123, 8000 Zurich, Switzerland.", POLAR],
    ["Our billing details:\nPolar Foods GmbH\nTeststrasse 123\n8000 Zurich\nSwitzerland", POLAR],
    ["Billing address\n\nPolar Foods GmbH\nTeststrasse 123\n8000 Zurich\nSwitzerland", POLAR],
    ["Here is the address for the invoice:\nPolar Foods GmbH\nTeststrasse 123\n8000 Zurich\nSwitzerland", POLAR],
    ["Rechnung bitte an Polar Foods GmbH, Teststrasse 123, 8000 Zurich, Schweiz", POLAR],
    ["Bitte senden Sie die Rechnung an Polar Foods GmbH, Teststrasse 123, 8000 Zurich, Schweiz.", POLAR],
    ["Die Rechnung geht an die Polar Foods GmbH, Teststrasse 123, 8000 Zurich, Schweiz.", POLAR],
    ["Unsere Rechnungsadresse lautet Polar Foods GmbH, Teststrasse 123, CH-8000 Zurich.", POLAR],
    ["Rechnungsadresse: Polar Foods GmbH, Teststrasse 123, 8000 Zurich, Suisse. Besten Dank.", POLAR],
    ["Die Adresse für die Rechnung ist Polar Foods GmbH, Teststrasse 123, 8000 Zurich, CH", POLAR],
    ["Hier die Adresse für die Rechnung:\nPolar Foods GmbH\nTeststrasse 123\n8000 Zurich\nSchweiz", POLAR],
  ])("%s", (text, address) => {
    expect(billing(text)).toEqual([address]);
    expect(reading(text).billing[0]?.value.isLabelled).toBe(true);
  });

  test("a country that is not named stays missing", () => {
    expect(billing("Rechnung bitte an Muster & Söhne AG, Im Feld 3, 3011 Bern")).toEqual([
      "Muster & Söhne AG | Im Feld 3 | 3011 | Bern | - | -",
    ]);
    expect(billing("Our billing address is Polar Foods GmbH, Teststrasse 123, 8000 Zurich.")[0]).toContain(
      "Zurich | - | -",
    );
  });
  test("and is never the last thing that was written (D-15)", () =>
    expect(
      addresses("Billing address: Polar Foods GmbH, Teststrasse 123, 8000 Zurich, Atlantis")[0]?.country,
    ).toBeUndefined());
  test.each([
    ["Our billing address is Polar Foods GmbH, Teststrasse 123, 8000 Zurich and please confirm by tomorrow.", "Zurich"],
    [
      "Thanks! That works, we accept. Our billing address is Polar Foods GmbH, Teststrasse 123, 8000 Zurich. See you soon!",
      "Zurich",
    ],
    ["We accept your offer. Polar Foods GmbH, Teststrasse 123, 8000 Zurich, Switzerland. Thank you so much.", "Zurich"],
  ])("the sentences around it are no part of it: %s", (text, city) => {
    const [address] = addresses(text);
    expect(address).toMatchObject({
      name_or_company: "Polar Foods GmbH",
      street: "Teststrasse 123",
      postal_code: "8000",
      city,
    });
    expect(JSON.stringify(address)).not.toMatch(/accept|thank|confirm|see you|please/i);
  });
  test("a name alone is a piece of it", () => {
    expect(billing("Rechnung bitte an Polar Foods GmbH.")).toEqual(["Polar Foods GmbH | - | - | - | - | -"]);
    expect(billing("Please send the invoice to Polar Foods Ltd. Thank you for everything.")).toEqual([
      "Polar Foods Ltd. | - | - | - | - | -",
    ]);
  });
});

describe("names and streets as they are (§3.11)", () => {
  test.each([
    [
      "Invoice to: Smith, Jones & Partners Ltd., 12 High Street, 8005 Zürich",
      "Smith, Jones & Partners Ltd. | 12 High Street | 8005 | Zürich | - | -",
    ],
    [
      "Invoice address: 4 Seasons AG, Europaallee 21-23, 8004 Zürich, CH",
      "4 Seasons AG | Europaallee 21-23 | 8004 | Zürich | Switzerland | -",
    ],
    [
      "Billing address: Studio 54 GmbH, Seestr. 12a, CH-8002 Zürich, VAT CHE-123.456.789",
      "Studio 54 GmbH | Seestr. 12a | 8002 | Zürich | Switzerland | CHE-123.456.789",
    ],
    [
      "Please invoice Polar Foods GmbH, P.O. Box 12, 8021 Zurich 1, Switzerland.",
      "Polar Foods GmbH | P.O. Box 12 | 8021 | Zurich 1 | Switzerland | -",
    ],
    [
      "Please make the invoice out to Dr. Anna Muster, Müllerweg 7, D-80331 München, Germany.",
      "Dr. Anna Muster | Müllerweg 7 | 80331 | München | Germany | -",
    ],
    [
      "Rechnungsadresse: Verein für Kultur, Dorfplatz 2, 9000 St. Gallen, Schweiz. Besten Dank.",
      "Verein für Kultur | Dorfplatz 2 | 9000 | St. Gallen | Switzerland | -",
    ],
    [
      "Polar Foods GmbH\nz.Hd. Sophie Lindgren\nTeststrasse 123\n8000 Zürich",
      "Polar Foods GmbH, z.Hd. Sophie Lindgren | Teststrasse 123 | 8000 | Zürich | - | -",
    ],
    [
      "Billing address: Ashdown & Partners, Rue du Lac 5, 1201 Genève, Suisse",
      "Ashdown & Partners | Rue du Lac 5 | 1201 | Genève | Switzerland | -",
    ],
  ])("%s", (text, address) => expect(billing(text)).toEqual([address]));
});

describe("lines with labels", () => {
  test.each([
    [
      "For the bill please use:\nCompany: Polar Foods GmbH\nStreet: Teststrasse 123\nPostal code: 8000\nCity: Zurich\nCountry: Switzerland",
      POLAR,
    ],
    ["Company: Polar Foods GmbH\nStreet: Teststrasse 123\nZIP: 8000\nCity: Zurich\nCountry: Switzerland", POLAR],
    [
      "- Company: Polar Foods GmbH\n- Street and number: Teststrasse 123\n- Zip/City: 8000 Zurich\n- Country: CH",
      POLAR,
    ],
    [
      "Rechnungsangaben:\nFirma: Polar Foods GmbH\nStrasse: Teststrasse 123\nPLZ: 8000\nOrt: Zurich\nLand: Schweiz",
      POLAR,
    ],
    ["Firma: Polar Foods GmbH\nStrasse/Nr.: Teststrasse 123\nPLZ/Ort: 8000 Zurich\nLand: Schweiz", POLAR],
    ["Company: Polar Foods GmbH, Street: Teststrasse 123, PLZ: 8000, City: Zurich, Country: Switzerland", POLAR],
    [
      "Company: Meier, Huber & Co.\nStreet: Rue du Lac 5\nZip/City: 1201 Genève\nVAT: CHE-111.222.333 MWST",
      "Meier, Huber & Co. | Rue du Lac 5 | 1201 | Genève | - | CHE-111.222.333 MWST",
    ],
    [
      "Name: Max Muster\nAdresse: Teststrasse 1, 8000 Zürich\nLand: CH",
      "Max Muster | Teststrasse 1 | 8000 | Zürich | Switzerland | -",
    ],
    ["Company: Polar Foods GmbH\nStreet: -\nCity: Zurich", "Polar Foods GmbH | - | - | Zurich | - | -"],
  ])("%p", (text, address) => expect(billing(text)).toEqual([address]));
  test("who writes is no address", () =>
    expect(billing("Name: Grace Okafor\nCompany: Helvetia Sailing Club\nGuests: 18\nDate: 14 February 2026")).toEqual(
      [],
    ));
});

describe("an address by itself", () => {
  test.each([
    "Polar Foods GmbH, Teststrasse 123, 8000 Zurich, Switzerland",
    "Polar Foods GmbH\nTeststrasse 123\n8000 Zurich\nSwitzerland",
    "Sure, here you go: Polar Foods GmbH, Teststrasse 123, 8000 Zurich, Switzerland",
    "Polar Foods GmbH Teststrasse 123 8000 Zurich Switzerland",
    "Polar Foods GmbH - Teststrasse 123 - 8000 Zurich - Switzerland",
  ])("%p", (text) => {
    expect(billing(text)).toEqual([POLAR]);
    expect(reading(text).billing[0]?.value.isLabelled).toBe(false);
  });
  test.each([
    "Our guests stay at Hotel Alpha, Teststrasse 5, 8005 Zürich.",
    "We are coming from 8001 Zurich with 30 people.",
    "In March 2026 Zurich is cold.",
    "We are 30 people on 14 February 2026, 10:00 to 16:00.",
  ])("a place that a sentence speaks of is none: %s", (text) => expect(billing(text)).toEqual([]));
});

describe("pieces of it, in answer to our question", () => {
  test.each([
    ["8001", "- | - | 8001 | - | - | -"],
    ["Sorry, 8001!", "- | - | 8001 | - | - | -"],
    ["The postal code is 8001.", "- | - | 8001 | - | - | -"],
    ["PLZ 8001", "- | - | 8001 | - | - | -"],
    ["PLZ 8001 Zürich", "- | - | 8001 | Zürich | - | -"],
    ["Sorry, I forgot: 8001 Zurich", "- | - | 8001 | Zurich | - | -"],
    ["Bahnhofstrasse 1", "- | Bahnhofstrasse 1 | - | - | - | -"],
    ["Im Feld 3", "- | Im Feld 3 | - | - | - | -"],
    ["The street is Bahnhofstrasse 1.", "- | Bahnhofstrasse 1 | - | - | - | -"],
    ["only the street: Seestrasse 5", "- | Seestrasse 5 | - | - | - | -"],
    ["it's Zurich", "- | - | - | Zurich | - | -"],
    ["in Zürich", "- | - | - | Zürich | - | -"],
    ["Ort: Zürich", "- | - | - | Zürich | - | -"],
    ["Switzerland", "- | - | - | - | Switzerland | -"],
    ["Schweiz natürlich", "- | - | - | - | Switzerland | -"],
    ["the company is Polar Foods AG", "Polar Foods AG | - | - | - | - | -"],
    ["Polar Foods GmbH", "Polar Foods GmbH | - | - | - | - | -"],
    ["Sophie Lindgren", "Sophie Lindgren | - | - | - | - | -"],
    ["Firma Hofmann Logistik, Bahnhofstrasse 1", "Hofmann Logistik | Bahnhofstrasse 1 | - | - | - | -"],
    ["Teststrasse 123, 8000", "- | Teststrasse 123 | 8000 | - | - | -"],
    ["8000 Zürich, and the company is Polar Foods GmbH", "Polar Foods GmbH | - | 8000 | Zürich | - | -"],
    ["Ja, Polar Foods GmbH in 8001 Zürich", "Polar Foods GmbH | - | 8001 | Zürich | - | -"],
    ["We are based in 8400 Winterthur at Technikumstrasse 9", "- | Technikumstrasse 9 | 8400 | Winterthur | - | -"],
    ["Our VAT number is CHE-123.456.789", "- | - | - | - | - | CHE-123.456.789"],
  ])("%s", (text, address) => expect(answer(text)).toEqual([address]));

  test("a town that we do not know by itself is the piece that is missing", () => {
    expect(addresses("Hinterwil", { asked: ["billing"], missingBilling: ["city"] })).toEqual([{ city: "Hinterwil" }]);
    expect(addresses("Hinterwil", { asked: ["billing"] })).toEqual([]);
  });

  test.each([
    "Room E",
    "We take Room B.",
    "We'd prefer Room 2",
    "please change the date to 22 March 2026",
    "Can we move to 22 March?",
    "We are 50 people instead of 30.",
    "We don't want to give our address.",
    "What do you need it for?",
    "Is Bahnhofstrasse 1, 8001 Zurich your address?",
    "Perfect",
    "Thanks!",
    "Yes, please go ahead",
    "Einverstanden",
    "Actually we would like to cancel.",
    "14:00",
    "30",
    "14 March 2026",
    "Start at 10",
    "It's a workshop for 30 people",
    "Lunch for 25",
    "Die Rechnungsadresse haben Sie schon.",
    "I will let you know next week",
    "mmm pizza",
  ])("a question, a change or a refusal is none: %s", (text) => expect(answer(text)).toEqual([]));
});

describe("what only speaks of a bill", () => {
  test.each([
    "Our billing address is the same as last time.",
    "I will send you the billing address tomorrow.",
    "What billing address do you need?",
    "Please send the invoice to me by e-mail.",
    "Please send the invoice to our finance department.",
    "Die Rechnung bitte an unsere Buchhaltung.",
    "Please bill it to Room E",
    "Is the invoice due before the event?",
  ])("%s", (text) => expect(billing(text)).toEqual([]));
  test("when it will be sent is no day of the event", () =>
    expect(days("I will send you the billing address tomorrow.")).toEqual(["2026-01-14 payment"]));
  test("what follows thanks is read, for it is no signature", () => {
    expect(billing("Thank you.\n\nOur billing address is Kai AG, Im Feld 3, 3011 Bern.")).toEqual([
      "Kai AG | Im Feld 3 | 3011 | Bern | - | -",
    ]);
    expect(billing("Vielen Dank!\nFirma: Kai AG\nStrasse: Im Feld 3\nPLZ: 3011\nOrt: Bern")).toEqual([
      "Kai AG | Im Feld 3 | 3011 | Bern | - | -",
    ]);
  });
  test("a signature is none", () =>
    expect(
      billing("We accept.\n\nKind regards\nSophie Lindgren\nPolar Foods GmbH\nTeststrasse 123\n8000 Zurich"),
    ).toEqual([]));
});

test("numbers and words of an address are nothing else", () => {
  const read = reading("Rechnung an Lunch & Dinner GmbH, Saalweg 30, 8001 Zürich, Schweiz", {
    asked: ["billing", "people", "time"],
  });
  expect(read.billing).toHaveLength(1);
  for (const list of [read.people, read.days, read.times, read.rooms, read.products, read.hints, read.eventTypes])
    expect(list).toEqual([]);
});
