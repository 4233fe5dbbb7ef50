import type { Database } from "../db/client.ts";
import { createHouses } from "../deps.ts";
import { ensureDemoTeams } from "../dev/service.ts";
import { createFiling } from "../files/service.ts";
import { acting, type Caller } from "../gate/caller.ts";
import { type ParsedMail, parseMail } from "../mail/parse.ts";
import { replyTokensIn } from "../mail/service.ts";
import { createClock } from "../platform/clock.ts";
import { type Env, loadEnv } from "../platform/env.ts";
import { Failure } from "../platform/errors.ts";
import { EXIT, Stop } from "../platform/exit.ts";
import { newId } from "../platform/ids.ts";
import { createLog } from "../platform/log.ts";
import { openStores } from "../storage/open.ts";
import type { StartConversation, TurnAnswer } from "../turns/model.ts";
import { startConversation } from "../turns/service.ts";
import { throughServer as filesOf, intoStore, keepAttachments } from "./mail-attachments.ts";
import { awaitDatabase, migrateWith, openDatabase } from "./open.ts";
import { askServer, readServerNote, type ServerNote } from "./server-file.ts";

type Body = typeof StartConversation.static;

/** Takes in a mail from a file or standard input, through the same door as every message. */
export const ingest = async (source: string): Promise<void> => {
  const mail = await parseMail(await readSource(source));
  const env = loadEnv();
  const running = !env.DATABASE_URL && env.dataDir ? readServerNote(env.dataDir) : undefined;
  const answer = running ? await throughServer(running, mail) : await directly(env, mail);
  report(answer);
};

const readSource = async (source: string): Promise<Uint8Array> => {
  if (source === "-") return Bun.stdin.bytes();
  const file = Bun.file(source);
  if (!(await file.exists())) throw new Stop(EXIT.noInput, `There is no file ${source}.`);
  return file.bytes();
};

const bodyOf = ({
  from,
  subject,
  text,
  messageId,
  inReplyTo,
  references,
  deliveredTo,
  date,
  machine,
}: ParsedMail): Body => ({
  email_body: text,
  client_email: from.email,
  ...(from.name && { client_name: from.name.slice(0, 200) }),
  ...(subject && { subject: subject.slice(0, 500) }),
  ...(messageId && messageId.length <= 255 && { msg_id: messageId }),
  ...(inReplyTo && { in_reply_to: inReplyTo }),
  ...(references.length > 0 && { references: references.slice(-50) }),
  ...(replyTokensIn(deliveredTo).length > 0 && { delivered_to: deliveredTo.slice(0, 50) }),
  ...(date && { received_at: date.toISOString() }),
  ...(machine && { machine_mail: machine }),
});

/** A server works on the data folder: it takes the mail in, for nobody else may touch the folder. */
const throughServer = async (note: ServerNote, mail: ParsedMail): Promise<TurnAnswer> => {
  const attachments = await keepAttachments(mail.attachments, filesOf(note), tell);
  const body: Body = { ...bodyOf(mail), ...(attachments.length > 0 && { attachments }) };
  const response = await askServer(note, `${note.url}/api/start-conversation`, {
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Stop(EXIT.failed, `The server refused the mail: ${detailOf(answer)}`);
  return answer as TurnAnswer;
};

const detailOf = (answer: unknown): string =>
  answer !== null && typeof answer === "object" && "detail" in answer ? String(answer.detail) : "no reason given";

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

const directly = async (env: Env, mail: ParsedMail): Promise<TurnAnswer> => {
  const log = await createLog({ mode: env.mode, LOG_LEVEL: "warn" });
  const db = await openDatabase(env);
  try {
    await awaitDatabase(db, log);
    await migrateWith(env, db, log);
    const clock = createClock();
    const machine = await machineOf(db, env);
    const filing = { env, db, clock, log, filing: createFiling(openStores(env), env) };
    const attachments = await keepAttachments(mail.attachments, intoStore(filing, machine), tell);
    const body: Body = { ...bodyOf(mail), ...(attachments.length > 0 && { attachments }) };
    return await startConversation({ env, db, clock, log, houses: createHouses() }, machine, body);
  } catch (error) {
    if (error instanceof Failure)
      throw new Stop(EXIT.failed, `${error.detail} ${error.fields ? JSON.stringify(error.fields) : ""}`.trim());
    throw error;
  } finally {
    await db.close();
  }
};

/** The machine of the first demo team; other teams' mails come over HTTP with their key. */
const machineOf = async (db: Database, env: Env): Promise<Caller> => {
  const [team] = await ensureDemoTeams(db, env, new Date());
  if (!team)
    throw new Stop(
      EXIT.configuration,
      "There is no team to take the mail in for: in prod, send it to POST /api/start-conversation with a system key of the team.",
    );
  const { id: teamId, systemUserId: userId } = team;
  const requestId = newId();
  const machine = { kind: "system", role: "system", teamId, userId, credential: "system", requestId } as const;
  return acting(machine, "ingest");
};

const report = (answer: TurnAnswer): void => {
  const lines = [
    answer.duplicate ? "already taken in: nothing changed" : "taken in",
    `conversation ${answer.session_id}`,
    ...(answer.event_id ? [`event ${answer.event_id} (${answer.event_info?.status ?? ""})`] : []),
    ...(answer.task_id ? [`task ${answer.task_id} waits for a decision`] : []),
    ...(answer.response ? ["", answer.response] : []),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
};
