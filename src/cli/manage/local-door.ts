import { timingSafeEqual } from "node:crypto";
import { Failure } from "../../platform/errors.ts";
import { EXIT, Stop } from "../../platform/exit.ts";
import { sha256Hex } from "../../platform/ids.ts";
import type { Log } from "../../platform/log.ts";
import type { Spool } from "../../storage/spool.ts";
import { exportFrom } from "./export-stream.ts";
import { type Args, type Desk, operate, type Told } from "./operations.ts";

/** What a command asks of the desk that works on its data folder, and what it is answered. */
export interface Order {
  command: string;
  args: Args;
}
export type Reply = Told | { exitCode: number; message: string };

export interface LocalDoor {
  url: string;
  close(): Promise<void>;
}

const LOOPBACK = "127.0.0.1";
const MAX_ORDER_BYTES = 16 * 1024;

/**
 * A door for commands on this machine, beside the API and no part of it: nobody else may touch the embedded database
 * while a desk works on it. It opens to the secret in the data folder alone, which this user alone can read.
 */
export const openLocalDoor = (desk: Desk & { spool: Spool }, token: string, log: Log): LocalDoor => {
  const server = Bun.serve({
    hostname: LOOPBACK,
    port: 0,
    maxRequestBodySize: MAX_ORDER_BYTES,
    development: false,
    fetch: async (request) => {
      if (!isSame(request.headers.get("authorization") ?? "", `Bearer ${token}`))
        return new Response(null, { status: 401 });
      const order: unknown = await request.json();
      if (isOrder(order) && order.command === "export") return await exported(desk, order.args, log);
      return Response.json(await carryOut(desk, order, log));
    },
    error: (error) => {
      log.error({ err: error }, "a local command failed");
      return new Response(null, { status: 500 });
    },
  });
  return { url: server.url.origin, close: () => server.stop() };
};

const isSame = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(sha256Hex(a)), Buffer.from(sha256Hex(b)));

/** An export is too large for one answer: it streams, or it is a reply that says why not. */
const exported = async (desk: Desk & { spool: Spool }, args: Args, log: Log): Promise<Response> => {
  try {
    const response = await exportFrom(desk, args["team"]);
    log.info({ command: "export" }, "local command");
    return response;
  } catch (error) {
    if (error instanceof Stop) return Response.json({ exitCode: error.exitCode, message: error.message });
    throw error;
  }
};

const carryOut = async (desk: Desk, order: unknown, log: Log): Promise<Reply> => {
  if (!isOrder(order))
    return { exitCode: EXIT.usage, message: "This desk does not know the command: is it of the same version?" };
  try {
    const told = await operate(desk, order.command, order.args);
    log.info({ command: order.command }, "local command");
    return told;
  } catch (error) {
    if (error instanceof Stop) return { exitCode: error.exitCode, message: error.message };
    if (error instanceof Failure) return { exitCode: EXIT.failed, message: error.detail };
    throw error;
  }
};

const isOrder = (order: unknown): order is Order =>
  order !== null &&
  typeof order === "object" &&
  "command" in order &&
  typeof order.command === "string" &&
  "args" in order &&
  order.args !== null &&
  typeof order.args === "object" &&
  Object.values(order.args).every((value) => typeof value === "string");
