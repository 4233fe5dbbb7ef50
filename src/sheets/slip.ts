import { SwissQRBill } from "swissqrbill/pdf";
import type { Creditor, Data, Debtor } from "swissqrbill/types";
import { mm2pt } from "swissqrbill/utils";
import type { Language } from "../booking/words.ts";

/** The name under which the QR-bill asks for the font and its bold cut. */
export const REGULAR = "Liberation Sans";
export const BOLD = `${REGULAR}-Bold`;

/** What stays free above the line along which the slip is cut, in points. */
const CLEARANCE = 12;
/** The text of a receipt, in points; its rules are those of the Swiss style guide for the QR-bill. */
const RECEIPT = { width: mm2pt(52), size: 8, lineGap: -0.5 };
/** Lines of a receipt for the account, who is paid and who pays; an empty field to write into takes six of them. */
const RECEIPT_LINES = 11;
const EMPTY_FIELD_LINES = 6;

type Doc = PDFKit.PDFDocument;
type Party = Creditor | Debtor;

const townOf = ({ country, zip, city }: Party): string => `${country === "CH" ? "" : `${country} - `}${zip} ${city}`;
const streetOf = ({ address, buildingNumber }: Party): string => `${address} ${buildingNumber ?? ""}`.trim();
const fullOf = (party: Party): string => [party.name, streetOf(party), townOf(party)].filter(Boolean).join("\n");
const shortOf = (party: Party): string => [party.name, townOf(party)].join("\n");

const fitsReceipt = (doc: Doc, { creditor, debtor }: Data): boolean => {
  doc.font(REGULAR).fontSize(RECEIPT.size);
  const { width, lineGap } = RECEIPT;
  const linesOf = (text: string) =>
    Math.round(doc.heightOfString(text, { width, lineGap }) / (doc.currentLineHeight(true) + lineGap));
  const payer = debtor ? linesOf(fullOf(debtor)) : EMPTY_FIELD_LINES;
  return 1 + linesOf(fullOf(creditor)) + payer <= RECEIPT_LINES;
};

/**
 * Draws the payment slip at the foot of the page, or of a further one where the text comes too close to it. Where the
 * receipt has no room for the addresses it goes without street and number, as the Swiss Implementation Guidelines for
 * the QR-bill allow there.
 */
export const drawSlip = (doc: Doc, bill: Data, language: Language): void => {
  if (doc.y + CLEARANCE + SwissQRBill.height > doc.page.height) doc.addPage();
  const { y } = doc;
  const receipt = fitsReceipt(doc, bill) ? fullOf : shortOf;
  const slip = new SwissQRBill(bill, { fontName: REGULAR, language: language.toUpperCase() as Uppercase<Language> });
  // The library asks for the addresses of the receipt first, then for those of the payment part.
  let receiptAddresses = bill.debtor ? 2 : 1;
  Object.assign(slip, { formatAddress: (party: Party) => (receiptAddresses-- > 0 ? receipt : fullOf)(party) });
  // The slip reaches into the margin, where text would otherwise go on to another page.
  doc.page.margins.bottom = 0;
  doc.y = y;
  slip.attachTo(doc);
};
