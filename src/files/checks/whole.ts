import { errors } from "../../platform/errors.ts";
import type { Spooled } from "../../storage/spool.ts";
import { endsAsZip, TAIL_BYTES } from "./polyglot.ts";
import { type ScannerAddress, scan } from "./scanner.ts";
import { type FileType, isText } from "./types.ts";

/** What can be told of a file only when it is there whole. */
export class WholeCheck {
  constructor(private readonly scanner: ScannerAddress | undefined) {}

  /** @throws Failure 422, 503 when the scanner cannot be asked */
  async check(type: FileType, spooled: Spooled): Promise<void> {
    if (!isText(type)) refuseArchive(spooled);
    if (this.scanner) await scan(this.scanner, spooled.path);
  }
}

const refuseArchive = ({ tail, size }: Spooled): void => {
  if (endsAsZip(tail.subarray(-TAIL_BYTES), size)) throw errors.fileContentMismatch();
};
