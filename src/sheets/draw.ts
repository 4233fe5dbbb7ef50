import PDFDocument from "pdfkit";
import type { Data } from "swissqrbill/types";
import { FONTS } from "./assets.ts";
import type { Sheet, SheetLine } from "./sheet.ts";
import { BOLD, drawSlip, REGULAR } from "./slip.ts";

/** Points left free on every side of a page; only the page's mark stands above, and the payment slip has its own. */
const MARGIN = 57;
/** Where the page's mark stands on a document of several pages, in points from the upper edge. */
const MARK_TOP = 30;
const SIZE = { title: 16, text: 10, small: 8 };
/** Shares of the width: name, quantity, price, amount. */
const COLUMNS = [0.4, 0.22, 0.18, 0.2] as const;
const LABEL_WIDTH = 90;
const GAP = 4;

type Doc = PDFKit.PDFDocument;
type Pair = readonly [label: string, text: string];

const fonts = Promise.all([Bun.file(FONTS.regular).bytes(), Bun.file(FONTS.bold).bytes()]);

const widthOf = (doc: Doc): number => doc.page.width - 2 * MARGIN;

/** Goes to the next page when a block of that height does not fit on this one. Whether it did. */
const makeRoom = (doc: Doc, height: number): boolean => {
  if (doc.y + height <= doc.page.height - MARGIN) return false;
  doc.addPage();
  return true;
};

const drawLines = (doc: Doc, lines: readonly string[]): void => {
  for (const line of lines) doc.text(line, MARGIN);
};

const drawPairs = (doc: Doc, pairs: readonly Pair[]): void => {
  const width = widthOf(doc) - LABEL_WIDTH;
  for (const [label, text] of pairs) {
    const height = Math.max(
      doc.heightOfString(label, { width: LABEL_WIDTH - GAP }),
      doc.heightOfString(text, { width }),
    );
    makeRoom(doc, height);
    const { y } = doc;
    doc.text(label, MARGIN, y, { width: LABEL_WIDTH - GAP });
    doc.text(text, MARGIN + LABEL_WIDTH, y, { width });
    doc.y = y + height;
  }
};

const cellsOf = (doc: Doc, { name, quantity, price, amount }: SheetLine) =>
  [name, quantity, price, amount].map((text, index) => ({
    text,
    isFirst: index === 0,
    // The last column ends at the margin, every other one keeps its distance from the next.
    width: widthOf(doc) * (COLUMNS[index] ?? 0) - (index === COLUMNS.length - 1 ? 0 : GAP),
  }));

const heightOf = (doc: Doc, line: SheetLine): number =>
  GAP + Math.max(...cellsOf(doc, line).map(({ text, width }) => doc.heightOfString(text || " ", { width })));

const drawRow = (doc: Doc, line: SheetLine): void => {
  const height = heightOf(doc, line);
  const { y } = doc;
  let x = MARGIN;
  for (const { text, width, isFirst } of cellsOf(doc, line)) {
    doc.text(text, x, y, { width, align: isFirst ? "left" : "right" });
    x += width + GAP;
  }
  doc.y = y + height;
};

const drawRule = (doc: Doc): void => {
  doc
    .moveTo(MARGIN, doc.y)
    .lineTo(doc.page.width - MARGIN, doc.y)
    .lineWidth(0.5)
    .stroke();
  doc.y += GAP;
};

const drawHead = (doc: Doc, head: SheetLine): void => {
  drawRow(doc.font(BOLD), head);
  drawRule(doc.font(REGULAR));
};

/** The table; a row is never torn, and on every page the head stands above the rows. */
const drawTable = (doc: Doc, { head, lines }: Sheet): void => {
  const [first] = lines;
  makeRoom(doc, heightOf(doc, head) + GAP + (first ? heightOf(doc, first) : 0));
  drawHead(doc, head);
  for (const line of lines) {
    if (makeRoom(doc, heightOf(doc, line))) drawHead(doc, head);
    drawRow(doc, line);
  }
};

/** What the table adds up to, in one piece. */
const drawSums = (doc: Doc, { sums }: Sheet): void => {
  const rows = sums.map(([name, amount]) => ({ name, quantity: "", price: "", amount }));
  makeRoom(doc, GAP + rows.reduce((sum, row) => sum + heightOf(doc, row), 0));
  drawRule(doc);
  doc.font(BOLD);
  for (const row of rows) {
    drawRow(doc, row);
    doc.font(REGULAR);
  }
};

const drawTerms = (doc: Doc, { terms }: Sheet): void => {
  const width = widthOf(doc);
  doc.font(REGULAR).fontSize(SIZE.small);
  makeRoom(doc, doc.heightOfString(terms, { width }));
  doc.text(terms, MARGIN, doc.y, { width });
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
  doc.moveDown();
  drawTable(doc, sheet);
  drawSums(doc, sheet);
  doc.moveDown(0.5);
  if (sheet.deposit) drawPairs(doc.font(BOLD), [sheet.deposit]);
  doc.moveDown();
  drawTerms(doc, sheet);
};

/** On a document of several pages, which document and which of its pages each one is. */
const markPages = (doc: Doc, { title }: Sheet): void => {
  const { count } = doc.bufferedPageRange();
  if (count === 1) return;
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page);
    const mark = `${title} · ${page + 1}/${count}`;
    doc.font(REGULAR).fontSize(SIZE.small).fillColor("black");
    doc.text(mark, doc.page.width - MARGIN - doc.widthOfString(mark), MARK_TOP, { lineBreak: false });
  }
};

/**
 * The sheet as a PDF, with the QR-bill at the foot of its last page. The same sheet makes the same bytes: a document of today is the
 * one that was sent. @param on the day that it is dated
 */
export const drawPdf = async (sheet: Sheet, bill: Data | undefined, on: Date): Promise<Uint8Array> => {
  const [regular, bold] = await fonts;
  const doc = new PDFDocument({
    size: "A4",
    margin: MARGIN,
    font: "",
    bufferPages: true,
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
  if (bill) drawSlip(doc, bill, sheet.language);
  markPages(doc, sheet);
  doc.end();
  await promise;
  return Buffer.concat(pieces);
};
