import { createClock } from "../../platform/clock.ts";
import { type Env, loadEnv } from "../../platform/env.ts";
import { Failure } from "../../platform/errors.ts";
import { EXIT, Stop } from "../../platform/exit.ts";
import { createLog } from "../../platform/log.ts";
import { awaitDatabase, migrateWith, openDatabase, openOwner } from "../open.ts";
import { askServer, readServerNote, type ServerNote } from "../server-file.ts";
import type { Reply } from "./local-door.ts";
import { type Args, type OperationName, operate, type Told } from "./operations.ts";

/** Looks after teams, keys and members: through the desk that works on the data folder, or on the database itself. */
export const manage = async (command: OperationName, args: Args): Promise<void> => {
  const env = loadEnv();
  const running = !env.DATABASE_URL && env.dataDir ? readServerNote(env.dataDir) : undefined;
  const { out, notes = [] } = running ? await throughDesk(running, command, args) : await directly(env, command, args);
  for (const line of notes) process.stderr.write(`${line}\n`);
  for (const line of out) process.stdout.write(`${line}\n`);
};

const throughDesk = async (note: ServerNote, command: string, args: Args): Promise<Told> => {
  const response = await askServer(note, note.commands, { body: JSON.stringify({ command, args }) });
  if (!response.ok) throw new Stop(EXIT.failed, "The desk on this data folder could not do it: look at its log.");
  const reply = (await response.json()) as Reply;
  if ("exitCode" in reply) throw new Stop(reply.exitCode, reply.message);
  return reply;
};

const directly = async (env: Env, command: string, args: Args): Promise<Told> => {
  const log = await createLog({ mode: env.mode, LOG_LEVEL: "warn" });
  const db = await openDatabase(env);
  const owner = openOwner(env) ?? db;
  try {
    await awaitDatabase(db, log);
    await migrateWith(env, db, log);
    return await operate({ db, owner, clock: createClock(), env }, command, args);
  } catch (error) {
    if (error instanceof Failure) throw new Stop(EXIT.failed, error.detail, { cause: error });
    throw error;
  } finally {
    if (owner !== db) await owner.close();
    await db.close();
  }
};
