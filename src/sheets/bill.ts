import type { Data, Debtor } from "swissqrbill/types";
import { calculateQRReferenceChecksum, calculateSCORReferenceChecksum, isQRIBAN } from "swissqrbill/utils";
import type { Billing } from "../booking/facts.ts";
import { countryOf } from "../booking/reading/billing/pieces.ts";
import { COUNTRY_CODES } from "../booking/reading/lexicon/address.ts";
import type { Settings } from "../config/topics.ts";
import type { OfferRow } from "../offers/service.ts";
import { Money } from "../platform/money.ts";

const QR_DIGITS = 26;
/** Characters that a part of an address may have in a Swiss QR code. */
const LIMITS = { name: 70, address: 70, zip: 16, city: 35 } as const;

/** The reference of a payment: of 27 digits for a QR-IBAN, an ISO 11649 one for any other. */
const referenceOf = (iban: string, offerNumber: string): string => {
  if (isQRIBAN(iban)) {
    const digits = offerNumber.replace(/\D/g, "").padStart(QR_DIGITS, "0");
    return digits + calculateQRReferenceChecksum(digits);
  }
  const letters = offerNumber.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
  return `RF${calculateSCORReferenceChecksum(letters)}${letters}`;
};

/** Who pays; nobody while the billing address is not complete or does not fit into the code: then a pen fills it in. */
const debtorOf = ({ name_or_company, street, postal_code, city, country }: Billing): Debtor | undefined => {
  const code = COUNTRY_CODES[countryOf(country ?? "") ?? ""];
  if (!name_or_company || !street || !postal_code || !city || !code) return undefined;
  const address = { name: name_or_company, address: street, zip: postal_code, city };
  const fits = Object.entries(LIMITS).every(([part, most]) => address[part as keyof typeof LIMITS].length <= most);
  return fits ? { ...address, country: code } : undefined;
};

/**
 * The Swiss QR-bill of an offer's deposit; none without a deposit, a Swiss account, its owner, or in another currency.
 * @param billing the client's billing address, as far as it is known
 */
export const billOf = (
  { offerNumber, currency, depositRequired, depositMinor }: OfferRow,
  { iban, creditor }: Pick<Settings["venue"], "iban" | "creditor">,
  billing: Billing = {},
): Data | undefined => {
  if (!depositRequired || depositMinor === null || depositMinor === 0 || !iban || !creditor) return undefined;
  if (!/^(?:CH|LI)/.test(iban) || (currency !== "CHF" && currency !== "EUR")) return undefined;
  const debtor = debtorOf(billing);
  return {
    currency,
    amount: Money.of(depositMinor, currency).toMajor(),
    reference: referenceOf(iban, offerNumber),
    message: offerNumber,
    creditor: {
      account: iban,
      name: creditor.name,
      address: creditor.street,
      ...(creditor.building && { buildingNumber: creditor.building }),
      zip: creditor.postal_code,
      city: creditor.city,
      country: creditor.country,
    },
    ...(debtor && { debtor }),
  };
};
