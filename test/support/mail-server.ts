import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** A mail that a server was given, as far as it came. */
export interface Delivery {
  to: string;
  messageId: string;
  raw: string;
}

/** What a server does with a mail that it is offered. */
export type Conduct =
  | "take"
  /** Refuses it for now or for good. */
  | { code: number; at?: "recipient" | "text" }
  /** Cuts the connection: in the middle, or when it has the whole mail and has not said so. */
  | { drop: "recipient" | "text" }
  /** Takes it, after a while. */
  | { delayMs: number };

export interface MailServer {
  port: number;
  /** What it took, in the order in which it did. */
  taken: Delivery[];
  /** Mails that it was offered, those that it refused too. */
  offered: string[];
  /** Decides about a mail by its recipient and how often that one was offered something. */
  conduct: (to: string, time: number) => Conduct;
  /** Takes everything again, and knows of nothing that was. */
  forget(): void;
  stop(): Promise<void>;
}

/** A real SMTP server on loopback that behaves as badly as it is told to. */
export const startMailServer = async (
  options: SMTPServerOptions = { disabledCommands: ["STARTTLS", "AUTH"] },
  port = 0,
): Promise<MailServer> => {
  const times = new Map<string, number>();
  const conductOf = (to: string) => mails.conduct(to, times.get(to) ?? 0);
  const refusal = (code: number) => Object.assign(new Error("not now"), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    disableReverseLookup: true,
    ...options,
    onRcptTo: ({ address }, session, callback) => {
      times.set(address, (times.get(address) ?? 0) + 1);
      mails.offered.push(address);
      const conduct = conductOf(address);
      if (typeof conduct === "object" && "drop" in conduct && conduct.drop === "recipient") return cut(session.id);
      if (typeof conduct === "object" && "code" in conduct && conduct.at !== "text")
        return callback(refusal(conduct.code));
      callback();
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = session.envelope.rcptTo[0]?.address ?? "";
        const raw = Buffer.concat(chunks).toString("utf8");
        const conduct = conductOf(to);
        const take = (): void => {
          mails.taken.push({ to, raw, messageId: /^message-id:\s*(<[^>]+>)/im.exec(raw)?.[1] ?? "" });
          callback();
        };
        if (conduct === "take") return take();
        if ("drop" in conduct) return cut(session.id);
        if ("code" in conduct) return callback(refusal(conduct.code));
        setTimeout(take, conduct.delayMs);
      });
    },
  });
  server.on("error", () => undefined);
  const cut = (id: string): void => {
    for (const connection of server.connections as Set<{ id: string; _socket: { destroy(): void } }>)
      if (connection.id === id) connection._socket.destroy();
  };
  const mails: MailServer = {
    port,
    taken: [],
    offered: [],
    conduct: () => "take",
    forget: () => {
      times.clear();
      mails.taken.length = 0;
      mails.offered.length = 0;
      mails.conduct = () => "take";
    },
    stop: async () => {
      for (const connection of server.connections as Set<{ _socket: { destroy(): void } }>)
        connection._socket.destroy();
      const { promise, resolve } = Promise.withResolvers<void>();
      server.close(() => resolve());
      await promise;
    },
  };
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(port, "127.0.0.1", () => resolve());
  await promise;
  const address = server.server.address();
  mails.port = typeof address === "object" && address ? address.port : port;
  return mails;
};
