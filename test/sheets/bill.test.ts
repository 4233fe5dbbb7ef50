import { describe, expect, test } from "bun:test";
import type { Billing } from "../../src/booking/facts.ts";
import { COUNTRIES, COUNTRY_CODES } from "../../src/booking/reading/lexicon/address.ts";
import type { OfferRow } from "../../src/offers/service.ts";
import { billOf } from "../../src/sheets/bill.ts";

const creditor = {
  name: "Atelier AG",
  street: "Seeweg",
  building: "4",
  postal_code: "8001",
  city: "Zürich",
  country: "CH",
};
const IBAN = "CH9300762011623852957";
const QR_IBAN = "CH4431999123000889012";
const offer = (changed: Partial<OfferRow> = {}): OfferRow =>
  ({
    offerNumber: "OE-2027-00012",
    currency: "CHF",
    depositRequired: true,
    depositMinor: 33_050,
    ...changed,
  }) as OfferRow;

/** ISO 11649: the first four letters go to the end, letters count from ten, and the whole is one more than a multiple of 97. */
const remainder = (reference: string): bigint => {
  const moved = reference.slice(4) + reference.slice(0, 4);
  return BigInt([...moved].map((letter) => parseInt(letter, 36)).join("")) % 97n;
};

describe("the QR-bill of a deposit", () => {
  test("asks for the deposit, to the venue's account, with a reference that names the offer", () => {
    const bill = billOf(offer(), { iban: IBAN, creditor });
    expect(bill).toMatchObject({ currency: "CHF", amount: 330.5, message: "OE-2027-00012" });
    expect(bill?.creditor).toMatchObject({ account: IBAN, name: "Atelier AG", zip: "8001", country: "CH" });
    expect(bill?.reference).toEndWith("OE202700012");
    expect(remainder(bill?.reference ?? "")).toBe(1n);
  });

  test("a QR-IBAN takes a reference of 27 digits", () =>
    expect(billOf(offer(), { iban: QR_IBAN, creditor })?.reference).toMatch(/^0{17}202700012\d$/));

  test.each([
    ["no deposit", offer({ depositRequired: false }), IBAN, creditor],
    ["a deposit of nothing", offer({ depositMinor: 0 }), IBAN, creditor],
    ["another currency", offer({ currency: "USD" }), IBAN, creditor],
    ["no account", offer(), null, creditor],
    ["an account elsewhere", offer(), "DE89370400440532013000", creditor],
    ["an account of nobody", offer(), IBAN, null],
  ])("%s has none", (_, row, iban, owner) => expect(billOf(row, { iban, creditor: owner })).toBeUndefined());

  const billing = {
    name_or_company: "Muster GmbH",
    street: "Hauptstrasse 1",
    postal_code: "79098",
    city: "Freiburg",
    country: "Deutschland",
  };

  test("names who pays, once the billing address is complete", () =>
    expect(billOf(offer(), { iban: IBAN, creditor }, billing)?.debtor).toEqual({
      name: "Muster GmbH",
      address: "Hauptstrasse 1",
      zip: "79098",
      city: "Freiburg",
      country: "DE",
    }));

  test.each([
    ["nothing is known", {}],
    ["the street is missing", { ...billing, street: "" }],
    ["the country is none that we know", { ...billing, country: "Atlantis" }],
    ["the name is longer than the code takes", { ...billing, name_or_company: "x".repeat(71) }],
    ["the town is longer than the code takes", { ...billing, city: "x".repeat(36) }],
  ])("leaves who pays to a pen while %s, and asks for the deposit all the same", (_, { street, ...known }: Billing) => {
    const bill = billOf(offer(), { iban: IBAN, creditor }, { ...known, ...(street && { street }) });
    expect(bill).not.toHaveProperty("debtor");
    expect(bill?.amount).toBe(330.5);
  });

  test("every country that a bill can go to has its code", () =>
    expect(Object.keys(COUNTRY_CODES)).toEqual(Object.keys(COUNTRIES)));
});
