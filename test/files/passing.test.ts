import { expect, test } from "bun:test";
import { readForm } from "../../src/files/multipart.ts";
import { randomBy } from "../prove/cuts/cuts.ts";
import { FORM_TYPE, type FormPart, formOf, MEBIBYTE } from "../support/files.ts";

interface Read {
  bytes: Buffer;
  fields: Record<string, string>;
  /** In how many pieces the file came. */
  pieces: number;
}

const read = async (body: AsyncIterable<Uint8Array>, contentType = FORM_TYPE): Promise<Read> => {
  const taken: Buffer[] = [];
  const fields = await readForm(body, contentType, async ({ bytes }) => {
    for await (const piece of bytes) taken.push(Buffer.from(piece));
  });
  return { bytes: Buffer.concat(taken), fields: Object.fromEntries(fields), pieces: taken.length };
};

async function* cut(bytes: Buffer, sizeOf: () => number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; ) {
    const piece = Uint8Array.from(bytes.subarray(at, at + sizeOf()));
    at += piece.byteLength;
    yield piece;
    // As the body of a request does: what was given is not there any more.
    piece.fill(0);
  }
}

const ALMOST = ["\r", "\r\n", "\r\n--", "\r\n--a-boundary-of-our", "\r\r\n--a-boundary-of-our", "--a-boundary-of-ours"];
/** A file in which every so often almost stands what ends it. */
const almostOver = (random: () => number, length: number): Buffer => {
  const bytes = Buffer.alloc(length, 0x20);
  for (let at = 1; at < length; at += 40 + Math.floor(random() * 3000))
    bytes.write(ALMOST[Math.floor(random() * ALMOST.length)] ?? "", at, "latin1");
  return bytes;
};
const file = (content: Buffer): FormPart => ({ fileName: "plan.pdf", type: "application/pdf", content });

test("a file comes out of a form as it went in, however the form is cut, whatever it contains and whatever is around it", async () => {
  for (let seed = 1; seed <= 20; seed++) {
    const random = randomBy(seed);
    const content = almostOver(random, Math.floor(random() ** 2 * 3 * MEBIBYTE));
    const before = random() < 0.5 ? [{ name: "before", content: "a" }] : [];
    const after = random() < 0.5 ? [{ name: "after", content: "b" }] : [];
    const form = formOf([...before, file(content), ...after]);
    const most = 50 + Math.floor(random() ** 3 * 300_000);
    const { bytes, fields } = await read(cut(form, () => 1 + Math.floor(random() * most)));
    expect([seed, bytes.equals(content)]).toEqual([seed, true]);
    expect(fields).toEqual({ ...(before.length && { before: "a" }), ...(after.length && { after: "b" }) });
  }
});
test("the end of a file is seen wherever a piece ends within it", async () => {
  const content = Buffer.alloc(MEBIBYTE, 0x20);
  const form = formOf([file(content), { name: "after", content: "b" }]);
  const end = form.lastIndexOf(content.subarray(0, 1)) + 1;
  for (let at = end - 3; at < end + 30; at++) {
    let isFirst = true;
    const sizes = (): number => (isFirst ? at - 2 * 65_536 : 65_536);
    const { bytes, fields } = await read(
      cut(form, () => {
        const size = sizes();
        isFirst = false;
        return size;
      }),
    );
    expect([at, bytes.equals(content), fields]).toEqual([at, true, { after: "b" }]);
  }
});
test("a second file, a form that breaks off and one whose end nobody reads are refused behind a large file too", async () => {
  const content = Buffer.alloc(2 * MEBIBYTE, 0x20);
  const whole = formOf([file(content)]);
  for (const form of [
    formOf([file(content), file(content)]),
    whole.subarray(0, -6),
    whole.subarray(0, MEBIBYTE),
    formOf([file(content), { name: "long", content: Buffer.alloc(2 * MEBIBYTE, 0x20) }]),
  ])
    expect(read(cut(form, () => 65_536))).rejects.toMatchObject({ status: 422 });
});
test("a boundary in quotation marks is one; one that takes more to read is left to the parser, and the file is the same", async () => {
  const content = almostOver(randomBy(7), MEBIBYTE);
  const form = formOf([file(content)]);
  const plain = await read(cut(form, () => 65_536));
  for (const [type, goesPast] of [
    ['multipart/form-data; boundary="a-boundary-of-ours"', true],
    ["Multipart/Form-Data;Boundary=a-boundary-of-ours", true],
    ["multipart/form-data; charset=utf-8; boundary=a-boundary-of-ours", false],
    ["multipart/form-data; boundary=a-boundary-of-ours; charset=utf-8", false],
  ] as const) {
    const { bytes, pieces } = await read(
      cut(form, () => 65_536),
      type,
    );
    expect(bytes.equals(content)).toBe(true);
    expect([type, pieces >= plain.pieces]).toEqual([type, goesPast]);
  }
});
