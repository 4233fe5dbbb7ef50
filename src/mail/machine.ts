import type { Email } from "postal-mime";
import type { MachineMail } from "../booking/words.ts";

const BULK = /^(?:bulk|list|junk)$/i;
const DELIVERY = /^multipart\/report\b[\s\S]*report-type\s*=\s*"?delivery-status/i;
const MAILER = /^(?:mailer-daemon|postmaster)@/i;
/** Mailboxes that do not say so in a header. */
const AWAY =
  /^(?:auto(?:matic)?[- ]?(?:reply|response)|automatische (?:antwort|abwesenheitsnotiz)|abwesenheitsnotiz|r[ée]ponse automatique|absence du bureau|risposta automatica|out of (?:the )?office)\b/i;

/** What kind of program wrote a mail; `undefined` for a person. By RFC 3834, RFC 3464 and the headers of lists. */
export const machineOf = ({ headers, from, subject }: Email): MachineMail | undefined => {
  const header = (name: string): string => headers.find(({ key }) => key === name)?.value.trim() ?? "";
  const hasEmptyReturnPath = /^<\s*>$/.test(header("return-path"));
  if (DELIVERY.test(header("content-type")) || MAILER.test(from?.address ?? "")) return "bounce";
  const isAutomatic = header("auto-submitted") !== "" && !/^no\b/i.test(header("auto-submitted"));
  if (
    isAutomatic ||
    header("x-autoreply") !== "" ||
    header("x-autorespond") !== "" ||
    /auto_reply/i.test(header("precedence"))
  )
    return "auto_reply";
  if (BULK.test(header("precedence")) || header("list-id") !== "" || header("list-unsubscribe") !== "") return "bulk";
  if (hasEmptyReturnPath || AWAY.test(subject ?? "")) return "auto_reply";
  return undefined;
};
