import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EXIT, Stop } from "../platform/exit.ts";

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

/** Asks the server of a note, as this user. @throws Stop when it does not answer */
export const askServer = ({ token }: ServerNote, url: string, init: RequestInit): Promise<Response> => {
  const headers = new Headers(init.headers);
  headers.set("Authorization", `Bearer ${token}`);
  return fetch(url, { method: "POST", ...init, headers }).catch((cause: unknown) => {
    throw new Stop(EXIT.unavailable, "The desk on this data folder does not answer: stop it, or try again.", { cause });
  });
};
