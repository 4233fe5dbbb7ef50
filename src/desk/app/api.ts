import { currentSession, type Session } from "./session.ts";

/** A refusal of the API, with the sentence that it gives. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const headersOf = (session: Session | undefined, hasBody: boolean): Record<string, string> => ({
  ...(session && { Authorization: `Bearer ${session.bearer}` }),
  ...(session?.team && { "X-Team-Id": session.team }),
  ...(hasBody && { "Content-Type": "application/json" }),
});

const ask = async (method: string, path: string, body?: unknown): Promise<Response> => {
  const answer = await fetch(path, {
    method,
    headers: headersOf(await currentSession(), body !== undefined),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (answer.ok) return answer;
  const told = (await answer.json().catch(() => ({}))) as { detail?: unknown };
  throw new Refused(answer.status, typeof told.detail === "string" ? told.detail : `${answer.status}`);
};

export const get = async <T>(path: string): Promise<T> => (await ask("GET", path)).json() as Promise<T>;
export const post = async <T>(path: string, body: unknown): Promise<T> =>
  (await ask("POST", path, body)).json() as Promise<T>;

/** Opens a document that needs the credential; the address that it gets is this tab's own. */
export const download = async (path: string, name: string): Promise<void> => {
  const url = URL.createObjectURL(await (await ask("GET", path)).blob());
  const link = document.createElement("a");
  Object.assign(link, { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
};

export interface Task {
  task_id: string;
  type: string;
  version: number;
  client_id: string | null;
  event_id: string | null;
  created_at: string;
  payload: {
    draft_body: string | null;
    snippet: string | null;
    thread_id: string | null;
    reason: string | null;
    editable: boolean;
    hil_context: { summary: string } | null;
    event_summary: Summary | null;
  };
}

/** A fact with the words that prove it. */
export interface Known {
  key: string;
  value: string | null;
  words: { message_id: string; text: string }[];
}

export interface Summary {
  client_name: string | null;
  chosen_date: string | null;
  start_time: string | null;
  end_time: string | null;
  number_of_participants: number | null;
  locked_room: string | null;
  billing_address: string | null;
  offer_total: number | null;
  currency: string;
  line_items: string[];
  deposit_info: { deposit_amount: number | null; deposit_due_date: string | null } | null;
}

export interface Message {
  id: string;
  role: string;
  content: string;
  created_at: string;
}

export interface Booking {
  event_id: string;
  thread_id: string | null;
  status: string;
  current_step: number;
  client_id: string | null;
  client_name: string | null;
  chosen_date: string | null;
  start_time: string | null;
  end_time: string | null;
  requirements: { number_of_participants: number | null };
  locked_room_id: string | null;
  current_offer_id: string | null;
  offer_accepted: boolean;
  offer_total: number | null;
  currency: string;
  deposit_info: { deposit_status: string } | null;
}
