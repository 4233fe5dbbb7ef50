/** Bytes at either end of a file in which other programs look for a format of theirs. */
export const HEAD_BYTES = 4100;
/** The end record of a ZIP may be followed by a comment of up to 64 KiB. */
export const TAIL_BYTES = 65_557;

/** Readers of PDF take one that begins within the first kilobyte. */
const PDF_WITHIN = 1024;
/** What makes a browser or a server take an image for something it runs. */
const MARKUP = /<(?:!doctype html|html|head|body|script|iframe|svg|\?php)\b/i;
const END_OF_ZIP = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const ZIP_RECORD_BYTES = 22;
const DIRECTORY_SIZE_AT = 12;
const DIRECTORY_OFFSET_AT = 16;
const COMMENT_LENGTH_AT = 20;

/** Whether an image or a PDF begins as something else as well: a PDF, a page. */
export const beginsAsAnother = (type: string, head: Uint8Array): boolean => {
  const start = Buffer.from(head).toString("latin1");
  if (type === "application/pdf") return !start.startsWith("%PDF-");
  return start.slice(0, PDF_WITHIN).includes("%PDF-") || MARKUP.test(start);
};

/**
 * Whether a file of so many bytes is an archive to those who read it from its end. The record there has to make sense,
 * for its four letters may stand in any image.
 */
export const endsAsZip = (tail: Buffer, size: number): boolean => {
  for (let at = tail.lastIndexOf(END_OF_ZIP); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(END_OF_ZIP, at - 1)) {
    if (at + ZIP_RECORD_BYTES > tail.length) continue;
    const position = size - tail.length + at;
    const directory = tail.readUInt32LE(at + DIRECTORY_SIZE_AT) + tail.readUInt32LE(at + DIRECTORY_OFFSET_AT);
    const comment = tail.readUInt16LE(at + COMMENT_LENGTH_AT);
    if (directory <= position && at + ZIP_RECORD_BYTES + comment <= tail.length) return true;
  }
  return false;
};
