import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import type { SendMailOptions } from "nodemailer";
import type { TeamScope } from "../db/team.ts";
import type { FilingDeps } from "../files/service.ts";
import { Failure } from "../platform/errors.ts";
import { documentOf } from "../sheets/service.ts";
import type { Claimed } from "./store.ts";

export type Enclosures = NonNullable<SendMailOptions["attachments"]>;

/** A team whose files are full still sends its offers: their texts tell all that the document does. */
const FULL = "quota_exceeded";
/** So often a file that cannot be read is waited for; it may be gone for good, and the offer is not to be. */
const PATIENCE = 2;

/**
 * The offer that a mail tells, as a document read from its file while it is sent; made with the first mail that needs it.
 * Source: spec/http-api.md §10 (send-offer), §20. @throws when the file cannot be had now, and may be had later
 */
export const enclose = async (deps: FilingDeps, scope: TeamScope, mail: Claimed): Promise<Enclosures> => {
  const { eventId, offerVersion: version } = mail;
  if (eventId === null || version === null) return [];
  try {
    const file = await documentOf(deps, scope, { eventId, version });
    if (file?.state !== "stored") return [];
    const stored = await deps.filing.storage.read(file.storageKey);
    const bytes = (stored instanceof Blob ? stored.stream() : stored) as NodeStream<Uint8Array>;
    return [{ filename: file.name, contentType: file.contentType, content: Readable.fromWeb(bytes) }];
  } catch (error) {
    const code = error instanceof Failure ? error.code : "file_unreadable";
    if (code !== FULL && mail.attempts <= PATIENCE) throw error;
    deps.log.warn({ outboxId: mail.id, code }, "an offer is mailed without its document");
    return [];
  }
};
