import { type PDFiumLibrary as Library, PDFiumLibrary } from "@hyzyla/pdfium";
import { type Position, prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

/** Pixels of a picture to the point of the page: 180 dpi, at which a module of a QR-bill's code is three pixels. */
const SCALE = 2.5;
/** Lighter than this is paper. */
const PAPER = 250;

/** A part of a page in points, from its upper left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A page of a document as it is seen. */
export interface Picture {
  /** Size of the page in points. */
  width: number;
  height: number;
  text: string;
  /** The smallest box around all ink inside a part of the page; `undefined` when there is none. */
  ink: (within?: Partial<Box>) => Box | undefined;
  /** The colours of a part of the page, to compare with another's. */
  part: (within: Partial<Box>) => Uint8Array;
  /** What the QR codes on the page say, and where they are. */
  codes: () => Promise<{ text: string; at: Box }[]>;
}

let library: Promise<Library> | undefined;
let reader: Promise<unknown> | undefined;

const wasmOf = async (name: string): Promise<ArrayBuffer> =>
  Bun.file(Bun.resolveSync(name, import.meta.dir)).arrayBuffer();
const readyReader = async (): Promise<void> => {
  const wasmBinary = await wasmOf("zxing-wasm/reader/zxing_reader.wasm");
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
};

const boxOf = ({ topLeft, topRight, bottomLeft, bottomRight }: Position): Box => ({
  left: Math.min(topLeft.x, bottomLeft.x) / SCALE,
  top: Math.min(topLeft.y, topRight.y) / SCALE,
  right: Math.max(topRight.x, bottomRight.x) / SCALE,
  bottom: Math.max(bottomLeft.y, bottomRight.y) / SCALE,
});

/** The pages of a PDF as PDFium, the renderer of Chromium, shows them. */
export const picturesOf = async (pdf: Uint8Array): Promise<Picture[]> => {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    const pictures: Picture[] = [];
    for (const page of document.pages()) {
      // Before it is rendered: after that the page is closed.
      const text = page.getText();
      const size = page.getOriginalSize();
      const { data, width, height } = await page.render({ scale: SCALE });
      const pixels = new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength);
      pictures.push({
        width: size.originalWidth,
        height: size.originalHeight,
        text,
        part: (within) => partOf(pixels, width, height, within),
        ink: (within = {}) => inkOf(pixels, width, height, within),
        codes: async () => {
          reader ??= readyReader();
          await reader;
          const found = await readBarcodes({ data: pixels, width, height }, { formats: ["QRCode"], tryHarder: true });
          return found.map(({ text, position }) => ({ text, at: boxOf(position) }));
        },
      });
    }
    return pictures;
  } finally {
    document.destroy();
  }
};

/** The pixels that lie wholly inside a part of the page. */
const spanOf = (width: number, height: number, within: Partial<Box>): Box => ({
  left: Math.ceil((within.left ?? 0) * SCALE),
  top: Math.ceil((within.top ?? 0) * SCALE),
  right: Math.min(width, Math.floor((within.right ?? Infinity) * SCALE)),
  bottom: Math.min(height, Math.floor((within.bottom ?? Infinity) * SCALE)),
});

const partOf = (pixels: Uint8ClampedArray, width: number, height: number, within: Partial<Box>): Uint8Array => {
  const { left, top, right, bottom } = spanOf(width, height, within);
  const rows = Array.from({ length: Math.max(0, bottom - top) }, (_, row) => {
    const start = 4 * (top + row) * width;
    return new Uint8Array(pixels.slice(start + 4 * left, start + 4 * right));
  });
  return Buffer.concat(rows);
};

const inkOf = (pixels: Uint8ClampedArray, width: number, height: number, within: Partial<Box>): Box | undefined => {
  const span = spanOf(width, height, within);
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let y = span.top; y < span.bottom; y++)
    for (let x = span.left; x < span.right; x++) {
      const at = 4 * (y * width + x);
      if (Math.min(pixels[at] ?? 255, pixels[at + 1] ?? 255, pixels[at + 2] ?? 255) >= PAPER) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + 1);
    }
  if (box.right < 0) return undefined;
  return { left: box.left / SCALE, top: box.top / SCALE, right: box.right / SCALE, bottom: box.bottom / SCALE };
};
