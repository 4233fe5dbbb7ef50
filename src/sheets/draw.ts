import PDFDocument from "pdfkit";
import { SwissQRBill } from "swissqrbill/pdf";
import type { Data } from "swissqrbill/types";
import { FONTS } from "./assets.ts";
import type { Sheet, SheetLine } from "./sheet.ts";

const MARGIN = 57;
const SIZE = { title: 16, text: 10, small: 8 };
/** The name under which the QR-bill asks for the font and its bold cut. */
const REGULAR = "Liberation Sans";
const BOLD = "Liberation Sans-Bold";
/** Shares of the width: name, quantity, price, amount. */
const COLUMNS = [0.4, 0.24, 0.18, 0.18] as const;
const LABEL_WIDTH = 90;
const GAP = 4;

type Doc = PDFKit.PDFDocument;

const fonts = Promise.all([Bun.file(FONTS.regular).bytes(), Bun.file(FONTS.bold).bytes()]);

const widthOf = (doc: Doc): number => doc.page.width - 2 * MARGIN;

const drawLines = (doc: Doc, lines: readonly string[]): void => {
  for (const line of lines) doc.text(line, MARGIN);
};

const drawPairs = (doc: Doc, pairs: readonly (readonly [string, string])[]): void => {
  for (const [label, text] of pairs) {
    const { y } = doc;
    doc.text(label, MARGIN, y, { width: LABEL_WIDTH });
    doc.text(text, MARGIN + LABEL_WIDTH, y, { width: widthOf(doc) - LABEL_WIDTH });
  }
};

/** One row of the table; a row that does not fit goes to the next page as a whole. */
const drawRow = (doc: Doc, { name, quantity, price, amount }: SheetLine): void => {
  const width = widthOf(doc);
  const cells = [name, quantity, price, amount].map((text, index) => ({
    text,
    width: width * (COLUMNS[index] ?? 0) - GAP,
  }));
  const height = Math.max(...cells.map((cell) => doc.heightOfString(cell.text || " ", { width: cell.width })));
  if (doc.y + height > doc.page.height - MARGIN) doc.addPage();
  const { y } = doc;
  let x = MARGIN;
  cells.forEach((cell, index) => {
    doc.text(cell.text, x, y, { width: cell.width, align: index < 1 ? "left" : "right" });
    x += cell.width + GAP;
  });
  doc.y = y + height + GAP;
};

const drawRule = (doc: Doc): void => {
  doc
    .moveTo(MARGIN, doc.y)
    .lineTo(doc.page.width - MARGIN, doc.y)
    .lineWidth(0.5)
    .stroke();
  doc.y += GAP;
};

const drawSheet = (doc: Doc, sheet: Sheet): void => {
  doc.font(REGULAR).fontSize(SIZE.text);
  drawLines(doc, sheet.sender);
  doc.moveDown(2);
  drawLines(doc, sheet.recipient);
  doc.moveDown(2);
  doc.font(BOLD).fontSize(SIZE.title).text(sheet.title, MARGIN);
  doc.moveDown(0.5).font(REGULAR).fontSize(SIZE.text);
  drawPairs(doc, sheet.facts);
  doc.moveDown().font(BOLD);
  drawRow(doc, sheet.head);
  drawRule(doc);
  doc.font(REGULAR);
  for (const line of sheet.lines) drawRow(doc, line);
  drawRule(doc);
  doc.font(BOLD);
  for (const [name, amount] of sheet.sums) {
    drawRow(doc, { name, quantity: "", price: "", amount });
    doc.font(REGULAR);
  }
  doc.moveDown(0.5);
  if (sheet.deposit) drawPairs(doc.font(BOLD), [sheet.deposit]);
  doc
    .moveDown()
    .font(REGULAR)
    .fontSize(SIZE.small)
    .text(sheet.terms, MARGIN, doc.y, { width: widthOf(doc) });
};

/**
 * The sheet as a PDF, with the QR-bill on its last page. The same sheet makes the same bytes: a document of today is the
 * one that was sent. @param on the day that it is dated
 */
export const drawPdf = async (sheet: Sheet, bill: Data | undefined, on: Date): Promise<Uint8Array> => {
  const [regular, bold] = await fonts;
  const doc = new PDFDocument({
    size: "A4",
    margin: MARGIN,
    font: "",
    lang: sheet.language,
    info: {
      Title: sheet.title,
      Author: sheet.sender[0] ?? "",
      Creator: "OpenEvent",
      Producer: "OpenEvent",
      CreationDate: on,
    },
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const pieces: Uint8Array[] = [];
  doc.on("data", (piece: Uint8Array) => pieces.push(piece));
  doc.on("end", resolve);
  doc.on("error", reject);
  doc.registerFont(REGULAR, Buffer.from(regular)).registerFont(BOLD, Buffer.from(bold));
  drawSheet(doc, sheet);
  if (bill) {
    const language = sheet.language.toUpperCase() as "DE" | "EN" | "FR" | "IT";
    new SwissQRBill(bill, { fontName: REGULAR, language }).attachTo(doc);
  }
  doc.end();
  await promise;
  return Buffer.concat(pieces);
};
