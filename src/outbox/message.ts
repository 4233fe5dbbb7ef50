import { convert } from "html-to-text";
import MarkdownIt from "markdown-it";
import type { SendMailOptions } from "nodemailer";
import { replyAddress } from "../mail/service.ts";

/** A mail as the database holds it. */
export interface StoredMail {
  subject: string;
  bodyText: string;
  /** Our own HTML, reduced to what is safe; made from the text otherwise. */
  bodyHtml: string | null;
  fromEmail: string;
  fromName: string | null;
  toEmail: string;
  toName: string | null;
  messageId: string | null;
  inReplyTo: string | null;
  referencesIds: string[];
  locale: string | null;
  createdAt: Date;
  /** Leads an answer back to its conversation; null where there is none. */
  replyToken: string | null;
  /** Nobody looked at it before it went out. */
  isAutomatic: boolean;
}

/** What leaves: the parts that a reader of the mailbox of dev is shown are always there. */
export interface Message extends SendMailOptions {
  from: { name: string; address: string };
  replyTo: { name: string; address: string };
  to: { name: string; address: string };
  headers: Record<string, string>;
  text: string;
  html: string;
}

export interface Sender {
  email: string | undefined;
  name: string | undefined;
  /** The text without Markdown, and no HTML beside it. */
  plainText: boolean;
}

/** Texts are Markdown without HTML: what looks like a tag is text. Pictures would call other hosts. */
const markdown = new MarkdownIt({ html: false, linkify: false, breaks: true }).disable("image");

const escaped = (text: string): string => markdown.utils.escapeHtml(text);

/** The alternative in HTML: one column that fits a phone, no foreign host. */
const pageOf = (title: string, locale: string | null, body: string): string => `<!doctype html>
<html lang="${escaped(locale ?? "en")}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>pre{white-space:pre-wrap;font:inherit;border-left:3px solid #ccc;margin:0;padding-left:12px}</style>
</head>
<body style="margin:0;padding:16px;background:#fff;color:#1a1a1a;font:16px/1.5 -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif">
<div style="max-width:640px;margin:0 auto;overflow-wrap:anywhere">
${body.trim()}
</div>
</body>
</html>
`;

/** The text for readers that show none of its marks. */
const withoutMarks = (text: string): string =>
  convert(markdown.render(text), {
    wordwrap: false,
    selectors: [{ selector: "a", options: { hideLinkHrefIfSameAsText: true } }],
  });

const automaticHeaders = ({ isAutomatic, inReplyTo }: StoredMail): Record<string, string> =>
  isAutomatic
    ? { "Auto-Submitted": inReplyTo ? "auto-replied" : "auto-generated", "X-Auto-Response-Suppress": "All" }
    : {};

const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1).toLowerCase();

/** The venue's own mailbox, unless it is in a domain that we do not send for, such as that of the built-in default. */
const mailboxOf = (venue: string, sender: string): string => (domainOf(venue) === domainOf(sender) ? venue : sender);

/**
 * The mail as it leaves the house: text and HTML from one source, ids and headers of the conversation (RFC 5322 §3.6.4,
 * RFC 3834 §5), an address for answers that leads back to it.
 */
export const messageOf = (mail: StoredMail, sender: Sender): Message => {
  const from = { name: sender.name ?? mail.fromName ?? "", address: sender.email ?? mail.fromEmail };
  const mailbox = mailboxOf(mail.fromEmail, from.address);
  const answers = mail.replyToken === null ? mailbox : replyAddress(mailbox, mail.replyToken);
  return {
    from,
    replyTo: { name: mail.fromName ?? from.name, address: answers },
    to: { name: mail.toName ?? "", address: mail.toEmail },
    envelope: { from: from.address, to: mail.toEmail },
    subject: mail.subject,
    date: mail.createdAt,
    ...(mail.messageId && { messageId: mail.messageId }),
    ...(mail.inReplyTo && { inReplyTo: mail.inReplyTo }),
    ...(mail.referencesIds.length > 0 && { references: mail.referencesIds }),
    headers: automaticHeaders(mail),
    text: sender.plainText ? withoutMarks(mail.bodyText) : mail.bodyText,
    html: pageOf(mail.subject, mail.locale, mail.bodyHtml ?? markdown.render(mail.bodyText)),
  };
};
