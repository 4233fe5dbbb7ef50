import { convert } from "html-to-text";
import PostalMime, { type Attachment, type Email } from "postal-mime";
import type { MachineMail } from "../booking/words.ts";
import { EXIT, Stop } from "../platform/exit.ts";
import { machineOf } from "./machine.ts";

/** A mail as the desk takes it in. */
export interface ParsedMail {
  from: { email: string; name: string };
  subject: string;
  text: string;
  /** In angle brackets; undefined when the mail has none. */
  messageId: string | undefined;
  inReplyTo: string | undefined;
  references: string[];
  /** Addresses that it was sent to. */
  deliveredTo: string[];
  /** Undefined when the mail has no date, or one that is none. */
  date: Date | undefined;
  /** What kind of program wrote it; undefined for a person. */
  machine: MachineMail | undefined;
  attachments: MailAttachment[];
}

/** A file that came with a mail. */
export interface MailAttachment {
  name: string;
  contentType: string;
  content: Uint8Array;
}

const refuse = (sentence: string): never => {
  throw new Stop(EXIT.badInput, sentence);
};

/** Longest text that is taken in. Source: spec/http-api.md §4.1. */
const MAX_TEXT = 50_000;
const BYTES_PER_KIB = 1024;
const ADDRESS = /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[^\s@<>,;:"().]+$/;

/** Reads an RFC 5322 message. @throws Stop with a sentence for what cannot be taken in */
export const parseMail = async (raw: Uint8Array): Promise<ParsedMail> => {
  const mail = await PostalMime.parse(raw).catch(() =>
    refuse("This is not a mail: it cannot be read as an RFC 5322 message."),
  );
  const email = mail.from?.address?.trim() ?? "";
  if (!ADDRESS.test(email)) refuse("The mail has no From with an address: nobody could be answered.");
  const text = textOf(mail);
  const subject = (mail.subject ?? "").replace(/\s+/g, " ").trim();
  const body = text || subject;
  if (!body) refuse("The mail is empty: it has neither a text nor a subject nor an attachment.");
  if (body.length > MAX_TEXT)
    refuse(`The mail's text has ${body.length} characters; at most ${MAX_TEXT} are taken in.`);
  const date = mail.date ? new Date(mail.date) : undefined;
  return {
    from: { email, name: mail.from?.name?.trim() ?? "" },
    subject,
    text: body,
    messageId: idsIn(mail.messageId)[0],
    inReplyTo: idsIn(mail.inReplyTo)[0],
    references: idsIn(mail.references),
    deliveredTo: recipientsOf(mail),
    date: date && !Number.isNaN(date.getTime()) ? date : undefined,
    machine: machineOf({ headers: headersOf(mail), sender: email, subject }),
    attachments: mail.attachments.filter(({ related }) => !related).map(attachmentOf),
  };
};

const attachmentOf = ({ filename, mimeType, content }: Attachment): MailAttachment => ({
  name: filename?.trim() || "unnamed",
  contentType: mimeType,
  content: typeof content === "string" ? Buffer.from(content) : new Uint8Array(content),
});

const headersOf = ({ headers }: Email): Map<string, string> =>
  new Map(headers.toReversed().map(({ key, value }) => [key.toLowerCase(), value]));

const RECIPIENTS = new Set(["to", "cc", "delivered-to", "x-original-to", "envelope-to"]);
const ADDRESSES = /[^\s@<>,;:"()]+@[^\s@<>,;:"()]+/g;

const recipientsOf = ({ headers }: Email): string[] => [
  ...new Set(
    headers.flatMap(({ key, value }) => (RECIPIENTS.has(key.toLowerCase()) ? (value.match(ADDRESSES) ?? []) : [])),
  ),
];

const idsIn = (header: string | undefined): string[] => header?.match(/<[^<>\s]+>/g) ?? [];

/** The plain text, else the text of the HTML; with a line for each attachment, so that it is noted. */
const textOf = ({ text, html, attachments }: Email): string => {
  const body = text?.trim()
    ? text
    : html
      ? convert(html, {
          wordwrap: false,
          selectors: [
            { selector: "img", format: "skip" },
            { selector: "a", options: { ignoreHref: true } },
          ],
        })
      : "";
  const plain = body.replaceAll("\0", "").trim();
  return [plain, ...attachments.filter(({ related }) => !related).map(noteOf)]
    .filter((part) => part !== "")
    .join("\n\n");
};

const noteOf = ({ filename, mimeType, content }: Attachment): string => {
  const size = typeof content === "string" ? content.length : content.byteLength;
  return `[Attachment: ${filename ?? "unnamed"}, ${mimeType}, ${Math.max(1, Math.round(size / BYTES_PER_KIB))} KB]`;
};
