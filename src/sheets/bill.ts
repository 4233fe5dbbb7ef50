import type { Data } from "swissqrbill/types";
import { calculateQRReferenceChecksum, calculateSCORReferenceChecksum, isQRIBAN } from "swissqrbill/utils";
import type { Settings } from "../config/topics.ts";
import type { OfferRow } from "../offers/service.ts";
import { Money } from "../platform/money.ts";

const QR_DIGITS = 26;

/** The reference of a payment: of 27 digits for a QR-IBAN, an ISO 11649 one for any other. */
const referenceOf = (iban: string, offerNumber: string): string => {
  if (isQRIBAN(iban)) {
    const digits = offerNumber.replace(/\D/g, "").padStart(QR_DIGITS, "0");
    return digits + calculateQRReferenceChecksum(digits);
  }
  const letters = offerNumber.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
  return `RF${calculateSCORReferenceChecksum(letters)}${letters}`;
};

/** The Swiss QR-bill of an offer's deposit; none without a deposit, a Swiss account, its owner, or in another currency. */
export const billOf = (
  { offerNumber, currency, depositRequired, depositMinor }: OfferRow,
  { iban, creditor }: Pick<Settings["venue"], "iban" | "creditor">,
): Data | undefined => {
  if (!depositRequired || depositMinor === null || depositMinor === 0 || !iban || !creditor) return undefined;
  if (!/^(?:CH|LI)/.test(iban) || (currency !== "CHF" && currency !== "EUR")) return undefined;
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
  };
};
