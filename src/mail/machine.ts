import type { MachineMail } from "../booking/words.ts";

/** What tells a mail of a program from one of a person. */
export interface Envelope {
  /** By lower-case name; of a repeated header the first. */
  headers: ReadonlyMap<string, string>;
  /** The address of the From header. */
  sender: string;
  subject: string;
}

const MAILER = /^(?:mailer-daemon|mail-daemon|postmaster)@/i;
const DELIVERY = /^multipart\/report\b[\s\S]*report-type\s*=\s*"?delivery-status/i;
/** That a mail was shown to somebody: RFC 8098. */
const RECEIPT = /^multipart\/report\b[\s\S]*report-type\s*=\s*"?disposition-notification/i;
const UNDELIVERED =
  /^(?:undeliver(?:able|ed)\b|mail delivery (?:failed|subsystem|failure)|delivery (?:status notification|has failed|failure)|returned mail|failure notice|unzustellbar|nicht zustellbar|non remis|[ée]chec de (?:la )?remise|mancato recapito|impossibile recapitare)/i;
/** Mailboxes that do not say so in a header. */
const AWAY =
  /^(?:auto(?:matic|mated)?[- ]?(?:reply|response)|automatische (?:antwort|abwesenheitsnotiz)|abwesenheits(?:notiz|meldung)|r[ée]ponse automatique|message d'absence|absence du bureau|risposta automatica|messaggio di assenza|fuori (?:sede|ufficio)|out of (?:the )?office)\b/i;
const BULK = /^(?:bulk|list|junk)$/i;
const LISTS = ["list-id", "list-unsubscribe", "list-post", "feedback-id"];

/**
 * What kind of program wrote a mail; `undefined` for a person. By RFC 3834 §5, RFC 3464, RFC 5321 §4.5.5 and the headers of
 * lists (RFC 2369, RFC 2919). X-Auto-Response-Suppress says nothing: with it a person's Outlook asks others to be silent.
 */
export const machineOf = ({ headers, sender, subject }: Envelope): MachineMail | undefined => {
  const header = (name: string): string => headers.get(name)?.trim() ?? "";
  const says = (name: string): boolean => header(name) !== "" && !/^no\b/i.test(header(name));
  if (DELIVERY.test(header("content-type")) || MAILER.test(sender) || says("x-failed-recipients")) return "bounce";
  if (UNDELIVERED.test(subject)) return "bounce";
  if (RECEIPT.test(header("content-type"))) return "auto_reply";
  if (
    says("auto-submitted") ||
    says("x-autoreply") ||
    says("x-autorespond") ||
    /^auto_reply/i.test(header("precedence"))
  )
    return "auto_reply";
  if (BULK.test(header("precedence")) || LISTS.some((name) => header(name) !== "")) return "bulk";
  return /^<\s*>$/.test(header("return-path")) || AWAY.test(subject) ? "auto_reply" : undefined;
};
