import fc from "fast-check";
import { freshDatabase } from "../support/databases.ts";
import { type Build, type Desk, startDesk } from "../support/desk.ts";
import { UPLOAD } from "../support/files.ts";
import { ASK, DAY } from "../support/may.ts";
import { told } from "../support/prod.ts";
import { type Project, startProject } from "../support/project.ts";
import { type Operation, operationsOf } from "./request.ts";
import type { Fitting } from "./values.ts";

/** Stands in everything that another team has. */
export const FOREIGN = "Quorzibel";
/** Stands in everything secret that the process is given. */
export const SECRET = "wyvernmoss";

const OWNER = "01990000-0000-7000-8000-00000000f001";
const PAYMENTS = `${SECRET}-payments-and-some-more-letters`;
const ENV = {
  ENV: "dev",
  AUTH_ENABLED: "1",
  DEMO_TEAMS: "team-demo,team-other",
  PROMPTS_EDITOR_ENABLED: "1",
  TOKEN_SIGNING_SECRET: `${SECRET}-signing-and-some-more-letters`,
  PAYMENT_WEBHOOK_SECRET: PAYMENTS,
  OPENAI_API_KEY: `${SECRET}-openai`,
  GOOGLE_API_KEY: `${SECRET}-google`,
  MAX_UPLOAD_SIZE_MB: "1",
  UPLOAD_DIR: "./files",
};

/** Who sends. */
export type Sender = "owner" | "machine" | "client" | "stranger";

/** A desk with two teams that have everything, and those who send to it. */
export interface Ground {
  desk: Desk;
  operations: Operation[];
  credentials(sender: Sender): Promise<Record<string, string>>;
  fitting: Fitting;
  /** Where its users have their tokens from. */
  project: Project;
  /** A command of an operator; answers what it prints. */
  command(...args: string[]): Promise<string>;
  stop(): Promise<void>;
}

const bearer = (credential: string) => ({ Authorization: `Bearer ${credential}` });

/** One thing of every kind, in a team. @returns their ids */
const furnish = async (desk: Desk, as: Record<string, string>, name: string): Promise<string[]> => {
  const ids: string[] = [];
  const make = async (method: string, path: string, body: unknown, ...keys: string[]) => {
    const answer = await desk.must(method, path, body, as);
    for (const key of keys) if (typeof answer[key] === "string") ids.push(answer[key]);
    return answer;
  };
  const email = `${name.toLowerCase()}@example.com`;
  const mail = { ...ASK, client_email: email, client_name: `${name} Brun`, subject: `For ${name}` };
  const { task_id: taskId } = await make("POST", "/api/start-conversation", mail, "session_id", "event_id", "task_id");
  await desk.must("POST", `/api/tasks/${String(taskId)}/approve`, {}, as);
  await make(
    "POST",
    "/api/start-conversation",
    { ...mail, client_email: `second-${email}` },
    "session_id",
    "event_id",
    "task_id",
  );
  await make("POST", "/api/catalog/rooms", { name: `Room ${name}`, capacity_max: 20, full_day_rate: 300 }, "id");
  await make(
    "POST",
    "/api/catalog/products",
    { name: `Easel ${name}`, category: "Equipment", price: 10, unit: "per_event" },
    "id",
  );
  await make("POST", "/api/catalog/menus", { name: `Soup ${name}`, price: 30 }, "id");
  await make("POST", "/api/team/keys", { name: `key ${name}`, role: "viewer" }, "id");
  await make(
    "POST",
    "/api/team/members",
    { user_id: crypto.randomUUID(), role: "viewer", email: `member-${email}` },
    "user_id",
  );
  await make("POST", "/api/calendar/feeds", { room_id: null }, "id");
  await make(
    "POST",
    "/api/calendar/import",
    { name: `Cal ${name}`, text: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" },
    "id",
  );
  await make("POST", "/api/config/faq", { items: [{ category: name, question: `May ${name} come?`, answer: "Yes." }] });
  const sent = await fetch(desk.base + UPLOAD, {
    method: "POST",
    headers: { ...as, "Content-Type": "text/plain", "X-File-Name": `${name}.txt` },
    body: `of ${name}`,
  });
  ids.push(((await sent.json()) as { upload: { id: string } }).upload.id);
  return ids;
};

/** Starts it, on a database of its own. */
export const prepare = async (build: Build = "source"): Promise<Ground> => {
  const project = await startProject();
  const env = { ...ENV, DATABASE_URL: await freshDatabase(), OE_SUPABASE_URL: project.url };
  const options = { build, env };
  const desk = await startDesk(options);
  const command = (...args: string[]) => told(args, options);
  await command("members", "add", "--team", "team-demo", "--user", OWNER, "--role", "owner");
  const keyOf = (team: string, role: string) =>
    command("keys", "create", "--team", team, "--role", role, "--name", "fuzz");
  const [machine, theirs] = [await keyOf("team-demo", "system"), await keyOf("team-other", "admin")];
  const owner = async () => bearer(await project.token({ sub: OWNER }));
  const own = await furnish(desk, await owner(), "Demo");
  const foreign = await furnish(desk, bearer(theirs), FOREIGN);
  const { client_secret: client } = await desk.must(
    "POST",
    "/api/agent/chatkit/session",
    { thread_id: own[0] },
    await owner(),
  );
  const rooms = (await desk.must("GET", "/api/catalog/rooms", undefined, await owner()))["items"] as
    | { id: string }[]
    | undefined;
  const ids = [...own, ...(rooms ?? []).slice(0, 3).map(({ id }) => id)];
  const document = await desk.must("GET", "/openapi.json");
  const anId = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...ids) },
    { weight: 2, arbitrary: fc.constantFrom(...foreign) },
    { weight: 1, arbitrary: fc.uuid() },
  );
  const fitting: Fitting = (name) => {
    if (/email$/.test(name)) return fc.constantFrom("demo@example.com", "second-demo@example.com", "new@example.com");
    if (/(?:^|_)ids?$|^room|^attachments$|^token$/.test(name)) return anId;
    if (/date|day/.test(name)) return fc.constantFrom(DAY, "2020-02-29", "31.12.2030");
    if (/_at$|since|until|_ts$/.test(name)) return fc.constantFrom(`${DAY}T10:00:00.000Z`, `${DAY}T18:00:00.000Z`);
    if (/message|body|text/.test(name))
      return fc.constantFrom(
        "We will be 30 people instead.",
        "We accept the offer.",
        "Which rooms do you have?",
        "Bitte am 3. Juni statt am 20. Mai.",
      );
    return undefined;
  };
  return {
    desk,
    operations: operationsOf(document as Parameters<typeof operationsOf>[0]),
    credentials: async (sender) =>
      sender === "owner"
        ? { ...(await owner()) }
        : sender === "stranger"
          ? {}
          : bearer(sender === "machine" ? machine : String(client)),
    fitting,
    project,
    command,
    stop: async () => {
      await desk.stop("SIGKILL");
      await project.stop();
    },
  };
};
