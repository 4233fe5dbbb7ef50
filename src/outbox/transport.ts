import type { NodemailerError, SendMailOptions } from "nodemailer";
import type { Env } from "../platform/env.ts";
import type { Outcome } from "./retry.ts";

/** Takes mails to a mail server. */
export interface Transport {
  /** Never throws: trouble is an outcome. */
  send(message: SendMailOptions): Promise<{ outcome: Outcome; trouble?: Trouble }>;
  /** Ends its connections, those in the middle of a mail too. */
  close(): void;
}

/** What the log may know of a refusal: codes, and nothing the server says. */
export interface Trouble {
  code: string | undefined;
  responseCode: number | undefined;
  command: string | undefined;
}

type SmtpSettings = Pick<Env, "mode" | "SMTP_HOST" | "SMTP_PORT" | "SMTP_USER" | "SMTP_PASSWORD" | "SMTP_TLS">;

export const CONNECTIONS = 5;
const CONNECT_TIMEOUT_MS = 10_000;
/** Servers may think so long about a mail before they answer; RFC 5321 §4.5.3.2 asks for patience. */
const SOCKET_TIMEOUT_MS = 5 * 60_000;
/** A server that answers word by word is left after this. */
const DEADLINE_MS = 10 * 60_000;

/**
 * The way to the mail server, of a process as a whole; none without a server, nor in test, where every mail is simulated.
 * Its certificate is checked against the system's authorities and those of `NODE_EXTRA_CA_CERTS`.
 * Source: spec/http-api.md §19.
 */
export const openTransport = (env: SmtpSettings): Transport | undefined => {
  if (!env.SMTP_HOST || env.mode === "test") return undefined;
  let opened: ReturnType<typeof openMailer> | undefined;
  return {
    send: async (message) => {
      try {
        opened ??= openMailer(env);
        const mailer = await opened;
        const { response } = await mailer.sendMail({ ...message, signal: AbortSignal.timeout(DEADLINE_MS) });
        return { outcome: { kind: "sent", providerRef: response?.slice(0, MAX_REF) ?? null } };
      } catch (error) {
        const { code, responseCode, command } = error as NodemailerError;
        return { outcome: outcomeOf(error as NodemailerError), trouble: { code, responseCode, command } };
      }
    },
    close: () => void opened?.then((mailer) => mailer.close({ force: true })),
  };
};

/** The library is loaded with the first mail, for a start does not wait for it. */
const openMailer = async (env: SmtpSettings) => {
  const { default: nodemailer } = await import("nodemailer");
  return nodemailer.createTransport({
    pool: true,
    host: env.SMTP_HOST,
    port: env.SMTP_PORT,
    secure: env.SMTP_TLS === "tls",
    requireTLS: env.SMTP_TLS === "starttls",
    ignoreTLS: env.SMTP_TLS === "none",
    tls: { rejectUnauthorized: true, minVersion: "TLSv1.2" },
    ...(env.SMTP_USER !== undefined && { auth: { user: env.SMTP_USER, pass: env.SMTP_PASSWORD ?? "" } }),
    maxConnections: CONNECTIONS,
    // The outbox alone tries again: it knows what was tried, over every restart.
    maxRequeues: 0,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    dnsTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: SOCKET_TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
};

const MAX_REF = 200;

/**
 * What a refusal means. Only a server's own 5yz about this sender, recipient or text is final; a login or a certificate
 * that does not work is mended by the operator, and the mail waits.
 */
export const outcomeOf = ({ code, permanent, responseCode }: NodemailerError): Outcome => {
  if (code === "EENVELOPE" && (permanent === true || responseCode === undefined))
    return { kind: "failed", error: "address_refused" };
  if (code === "EMESSAGE" && permanent === true) return { kind: "failed", error: "transport_failed" };
  return { kind: "again", error: "transport_failed" };
};
