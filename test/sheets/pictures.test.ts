import { describe, expect, test } from "bun:test";
import type { Billing } from "../../src/booking/facts.ts";
import type { LineRow, OfferRow } from "../../src/offers/service.ts";
import { billOf } from "../../src/sheets/bill.ts";
import { drawPdf } from "../../src/sheets/draw.ts";
import { type SheetSource, sheetOf } from "../../src/sheets/sheet.ts";
import { WORDS } from "../../src/sheets/words.ts";
import { type Picture, picturesOf } from "../support/pictures.ts";

const mm = (length: number): number => (length * 72) / 25.4;
const A4 = { width: mm(210), height: mm(297) };
/** What the layout promises to leave free on every side, and where the page's mark stands in it. */
const MARGIN = 57;
const MARK = { top: 29, bottom: 42 };
/** A pixel, and the bearing of a letter. */
const SLACK = 1;
const SLIP_TOP = A4.height - mm(105);
/** Inside the payment slip everything keeps this distance from its edges and from the line between its parts. */
const SLIP_MARGIN = mm(5);
const RECEIPT_WIDTH = mm(62);
const CODE = { left: mm(67), top: SLIP_TOP + mm(17), size: mm(46) };

const LANGUAGES = ["de", "en", "fr", "it"] as const;
const LINES = 40;
const LONG_DISH =
  "Überbackene Kartoffel-Lauch-Tätschli mit Preiselbeerkompott, Randencarpaccio und Sauerteigbrot aus dem Holzofen";
const SHORT = {
  name: "Atelier Łukasz AG",
  street: "Seeweg",
  building: "4",
  postal_code: "8001",
  city: "Zürich",
  country: "CH",
};
/** As long as the settings take them. */
const LONG = {
  name: "Stiftung für Begegnung, Kultur und Weiterbildung am oberen Zürichsee A",
  street: "Fondation-Internationale-pour-la-Musique-et-les-Arts-Vivants-Strasse A",
  building: "1234 bis, Hof 56",
  postal_code: "8001",
  city: "Villars-sur-Glâne-près-de-Fribourg",
  country: "CH",
};
const PAYER = {
  name_or_company: "Gesellschaft für die Förderung der Zusammenarbeit zwischen Hochschulen",
  street: "Avenue de la Fondation-Internationale-pour-la-Musique 123",
  postal_code: "79098",
  city: "Freiburg im Breisgau",
  country: "Deutschland",
} satisfies Billing;

interface Wanted {
  language?: SheetSource["language"];
  creditor?: typeof SHORT;
  billing?: typeof PAYER;
  lines?: number;
}

const lineOf = (index: number) =>
  ({
    name: `${index + 1}. ${index % 3 === 0 ? LONG_DISH : "Apéro"}`,
    unit: index % 2 === 0 ? "per_person" : "per_bottle",
    quantity: 1250,
    unitPriceMinor: 1_234_567,
    totalMinor: 123_456_789,
    isIncluded: index % 7 === 6,
  }) as LineRow;

const paperOf = async ({ language = "de", creditor = SHORT, billing, lines = 3 }: Wanted): Promise<Picture[]> => {
  const offer = {
    offerNumber: "OE-2027-00012",
    version: 3,
    currency: "CHF",
    depositRequired: true,
    depositMinor: 123_450_50,
    depositDueDate: "2027-05-01",
    offerDate: "2027-04-01",
    validUntil: "2027-04-20",
    totalMinor: 123_456_789,
    vatRateBp: 810,
  } as OfferRow;
  const venue = {
    name: "The Atelier",
    city: "Zürich",
    from_email: "desk@example.ch",
    vat_id: "CHE-116.281.710 MWST",
    iban: "CH9300762011623852957",
    creditor,
  } as SheetSource["venue"];
  const recipient = billing
    ? [...Object.values(billing), `ada.${"kovacevic".repeat(16)}@example.ch`]
    : ["Ada Kovačević", "ada@example.ch"];
  const sheet = sheetOf({
    offer,
    lines: Array.from({ length: lines }, (_, index) => lineOf(index)),
    language,
    venue,
    recipient,
    billing,
    event: { day: "2027-05-20", start: "14:00", end: "18:00", people: 1250, room: "Room B" },
  });
  return picturesOf(await drawPdf(sheet, billOf(offer, venue, billing), new Date("2027-04-01T12:00:00Z")));
};

const payloadOf = (creditor: typeof SHORT, payer: readonly string[]): string =>
  [
    ...["SPC", "0200", "1", "CH9300762011623852957"],
    ...["S", creditor.name, creditor.street, creditor.building, creditor.postal_code, creditor.city, "CH"],
    ...Array<string>(7).fill(""),
    ...["123450.50", "CHF"],
    ...payer,
    ...["SCOR", "RF31OE202700012", "OE-2027-00012", "EPD"],
  ].join("\n");
const NOBODY = Array<string>(7).fill("");

const slipOf = (page: Picture): Uint8Array => page.part({ top: SLIP_TOP - mm(1) });
const footOf = (page: Picture): Uint8Array => page.part({ top: SLIP_TOP + mm(66.5), right: RECEIPT_WIDTH - mm(2) });
const plain = (text: string): string => text.replace(/\s+/g, " ");

/** All ink of a page's text is inside the margins, but for the mark at its top. */
const expectMargins = (page: Picture, bottom: number): void => {
  const text = page.ink({ top: MARK.bottom, bottom });
  if (text) {
    expect(text.left).toBeGreaterThanOrEqual(MARGIN - SLACK);
    expect(text.right).toBeLessThanOrEqual(A4.width - MARGIN + SLACK);
    expect(text.top).toBeGreaterThanOrEqual(MARGIN - SLACK);
    expect(text.bottom).toBeLessThanOrEqual(A4.height - MARGIN + SLACK);
  }
  expect(page.ink({ bottom: MARK.top })).toBeUndefined();
  expect(page.ink({ bottom: MARK.bottom, right: A4.width / 2 })).toBeUndefined();
  expect(page.ink({ bottom: MARK.bottom, left: A4.width - MARGIN + SLACK })).toBeUndefined();
};

/** The payment slip at the foot of a page: nothing touches it, and its own pieces do not touch each other. */
const expectSlip = async (page: Picture): Promise<void> => {
  expect(page.ink({ top: SLIP_TOP - 12, bottom: SLIP_TOP - 4 })).toBeUndefined();
  for (const edges of [
    { left: 0, right: RECEIPT_WIDTH - mm(2) },
    { left: RECEIPT_WIDTH + mm(2), right: A4.width },
  ]) {
    const inside = page.ink({ ...edges, top: SLIP_TOP + 2 });
    if (!inside) throw new Error("a part of the payment slip is empty");
    expect(inside.left).toBeGreaterThanOrEqual((edges.left && RECEIPT_WIDTH) + SLIP_MARGIN - SLACK);
    expect(inside.right).toBeLessThanOrEqual((edges.left ? A4.width : RECEIPT_WIDTH) - SLIP_MARGIN + SLACK);
    expect(inside.bottom).toBeLessThanOrEqual(A4.height - SLIP_MARGIN + SLACK);
  }
  const receipt = { left: 0, right: RECEIPT_WIDTH - mm(2) };
  expect(page.ink({ ...receipt, top: SLIP_TOP + mm(66.5), bottom: SLIP_TOP + mm(68) })).toBeUndefined();

  const [code] = await page.codes();
  expect(code?.at.left).toBeCloseTo(CODE.left, -0.5);
  expect(code?.at.top).toBeCloseTo(CODE.top, -0.5);
  const outer = {
    left: CODE.left - mm(4.5),
    top: CODE.top - mm(4.5),
    right: CODE.left + CODE.size + mm(4.5),
    bottom: CODE.top + CODE.size + mm(4.5),
  };
  expect(page.ink({ ...outer, right: CODE.left - SLACK })).toBeUndefined();
  expect(page.ink({ ...outer, bottom: CODE.top - SLACK })).toBeUndefined();
  expect(page.ink({ ...outer, left: CODE.left + CODE.size + SLACK })).toBeUndefined();
  expect(page.ink({ ...outer, top: CODE.top + CODE.size + SLACK })).toBeUndefined();
};

const expectPaper = async (pages: readonly Picture[], payload: string): Promise<void> => {
  const last = pages.length - 1;
  for (const [index, page] of pages.entries()) {
    expect(page.width).toBeCloseTo(A4.width, 0);
    expect(page.height).toBeCloseTo(A4.height, 0);
    // A page has more on it than its mark.
    expect(page.ink({ top: MARGIN - SLACK })).toBeDefined();
    expectMargins(page, index === last ? SLIP_TOP - 4 : A4.height);
    expect((await page.codes()).map(({ text }) => text)).toEqual(index === last ? [payload] : []);
    expect(plain(page.text).includes(`OE-2027-00012 · ${index + 1}/${pages.length}`)).toBe(pages.length > 1);
  }
  const foot = pages[last];
  if (!foot) throw new Error("the document has no page");
  await expectSlip(foot);
};

describe.each(LANGUAGES)("the printed offer as it is seen · %s", (language) => {
  test("a short one is a page, with the payment slip at its foot and a code for the deposit", async () => {
    const pages = await paperOf({ language });
    expect(pages).toHaveLength(1);
    await expectPaper(pages, payloadOf(SHORT, NOBODY));
  });

  test("forty lines, long names and long addresses go on to further pages, and nothing lies over the payment slip", async () => {
    const pages = await paperOf({ language, creditor: LONG, billing: PAYER, lines: LINES });
    expect(pages.length).toBeGreaterThan(2);
    await expectPaper(
      pages,
      payloadOf(LONG, ["S", PAYER.name_or_company, PAYER.street, "", PAYER.postal_code, PAYER.city, "DE"]),
    );
    const { item, quantity, price, amount, terms } = WORDS[language];
    for (const page of pages.filter(({ text }) => text.includes("Apéro")))
      expect(plain(page.text)).toContain([item, quantity, price, amount].join(" "));
    const whole = plain(pages.map(({ text }) => text).join(" "));
    const starts = Array.from({ length: LINES }, (_, index) => whole.indexOf(` ${index + 1}. `));
    expect(starts).not.toContain(-1);
    expect(starts.toSorted((a, b) => a - b)).toEqual(starts);
    expect(whole).toContain(terms);

    const short = await paperOf({ language, creditor: LONG, billing: PAYER });
    const [slip, alone] = [pages.at(-1), short.at(-1)];
    if (!slip || !alone) throw new Error("a document has no page");
    expect(Buffer.compare(slipOf(slip), slipOf(alone))).toBe(0);
  });
});

describe("between text and payment slip", () => {
  test("however many lines there are, the text ends above the slip or the slip has a page of its own", async () => {
    for (let lines = 1; lines <= LINES; lines += 3)
      await expectPaper(await paperOf({ lines }), payloadOf(SHORT, NOBODY));
  });
});

describe("the receipt of the payment slip", () => {
  const timesOf = async (wanted: Wanted, words: string): Promise<number> => {
    const page = (await paperOf(wanted)).at(-1);
    // Only the slip: the sender stands at the top of the same page.
    const text = plain(page?.text ?? "");
    const receipt = text.lastIndexOf("Empfangsschein");
    return text.slice(receipt).split(words).length - 1;
  };

  test("tells the address in full where it fits", async () => expect(await timesOf({}, "Seeweg 4")).toBe(2));

  test("goes without the street where it does not, and the payment part tells it still", async () => {
    expect(await timesOf({ creditor: LONG }, "Fondation-Internationale")).toBe(1);
    const pages = await paperOf({ creditor: LONG });
    await expectPaper(pages, payloadOf(LONG, NOBODY));
    const [short] = await paperOf({});
    const [foot] = pages;
    if (!foot || !short) throw new Error("a document has no page");
    // Nothing reaches down into what is paid.
    expect(Buffer.compare(footOf(foot), footOf(short))).toBe(0);
  });
});
