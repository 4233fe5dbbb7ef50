import { type FilingDeps, takeIn } from "../files/service.ts";
import type { Caller } from "../gate/caller.ts";
import type { MailAttachment } from "../mail/parse.ts";
import { Failure } from "../platform/errors.ts";
import { askServer, type ServerNote } from "./server-file.ts";

/** Keeps one attachment; answers its file's id, or why it is not kept. */
export type Keeper = (attachment: MailAttachment) => Promise<{ id: string } | { refused: string }>;

/** So many files go with a message. Source: spec/http-api.md §4.1. */
const MAX_ATTACHMENTS = 10;

/** Keeps what may be kept; the mail is taken in without the rest, whose names stand in its text. */
export const keepAttachments = async (
  attachments: readonly MailAttachment[],
  keep: Keeper,
  tell: (line: string) => void,
): Promise<string[]> => {
  const ids: string[] = [];
  for (const [index, attachment] of attachments.entries()) {
    const kept =
      index < MAX_ATTACHMENTS ? await keep(attachment) : { refused: `a mail has at most ${MAX_ATTACHMENTS}` };
    if ("id" in kept) ids.push(kept.id);
    else tell(`attachment ${index + 1} is not kept: ${kept.refused}`);
  }
  return ids;
};

/** Through the server that works on the data folder, by the same door as every file. */
export const throughServer =
  (note: ServerNote): Keeper =>
  async ({ name, contentType, content }) => {
    const response = await askServer(note, `${note.url}/api/agent/chatkit/upload?for_message=1`, {
      headers: { "Content-Type": contentType, "X-File-Name": encodeURIComponent(name.toWellFormed()) },
      body: Buffer.from(content),
    });
    const answer = (await response.json()) as { upload?: { id: string }; detail?: string };
    return answer.upload ? { id: answer.upload.id } : { refused: answer.detail ?? "no reason given" };
  };

/** A mail that is not taken in keeps none of its files. */
const OF_ITS_MAIL = { threadId: null, eventId: null, forMessage: true };

/** Into the store that the settings name. */
export const intoStore =
  (deps: FilingDeps, caller: Caller): Keeper =>
  async ({ name, contentType, content }) => {
    try {
      const { id } = await takeIn(deps, caller, { name, contentType, bytes: once(content) }, OF_ITS_MAIL);
      return { id };
    } catch (error) {
      if (error instanceof Failure) return { refused: error.detail };
      throw error;
    }
  };

async function* once(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}
