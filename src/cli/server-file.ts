import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where a server on a data folder can be reached, and the secret that lets this user's commands in. */
export interface ServerNote {
  pid: number;
  url: string;
  /** Where commands of this machine are taken. */
  commands: string;
  token: string;
}

export const serverFile = "server.json";

/** The note of a server that runs on a data folder; `undefined` when there is none or its process has gone. */
export const readServerNote = (dataDir: string): ServerNote | undefined => {
  try {
    const note = JSON.parse(readFileSync(join(dataDir, serverFile), "utf8")) as ServerNote;
    process.kill(note.pid, 0);
    return note;
  } catch {
    return undefined;
  }
};
