import { expect } from "bun:test";
import type { Desk } from "../support/desk.ts";
import type { Task } from "../support/talk.ts";

/** A conversation in the format of the shared scenarios, as far as ours go. */
export interface Conversation {
  id: string;
  title: string;
  clock: string;
  setup?: { supervised?: boolean };
  clients: Record<string, { email: string; name?: string }>;
  turns: readonly Record<string, unknown>[];
}

type Fields = Record<string, unknown>;
type Fact =
  | string
  | { money: number }
  | { date: string }
  | { date_in: readonly [string, string] }
  | { room: string }
  | { about: string };

const asks = (what: RegExp): RegExp =>
  new RegExp(
    `(?:need|send|tell|missing|brauchen|benötigen|nennen|fehl|geben|senden|besoin|envo[iy]|indiqu|manqu|donner|serve|servono|invia|indica|comunica|manca)[^.\\n]*(?:${what.source})`,
    "i",
  );
const ABOUT: Record<string, RegExp> = {
  asks_address: asks(/address|adresse|indirizzo|postal code|postleitzahl|code postal|numéro postal|codice postale/),
  asks_billing: asks(/billing|rechnungs|facturation|fatturazione/),
  parking: /parking|parkpl|parchegg/i,
  visit: /visit|besichtig|sopralluogo/i,
};

const daysIn = (text: string): string[] =>
  [...text.matchAll(/\b(\d{2})\.(\d{2})\.(\d{4})\b/g)].map(([, day, month, year]) => `${year}-${month}-${day}`);

const inText = (text: string, fact: Fact): boolean => {
  if (typeof fact === "string")
    return /^\/.+\/$/.test(fact) ? new RegExp(fact.slice(1, -1), "i").test(text) : text.includes(fact);
  if ("money" in fact) return text.replace(/(?<=\d)[,'’](?=\d{3})/g, "").includes(`CHF ${fact.money.toFixed(2)}`);
  if ("date" in fact) return daysIn(text).includes(fact.date);
  if ("date_in" in fact) return daysIn(text).some((day) => fact.date_in[0] <= day && day <= fact.date_in[1]);
  if ("room" in fact) return text.includes(fact.room);
  const topic = ABOUT[fact.about];
  if (!topic) throw new Error(`nothing is known of ${JSON.stringify(fact)}`);
  return topic.test(text);
};

/** Plays one conversation; every expectation it names is checked, and one that is not known here is an error. */
export class Player {
  private readonly places = new Map<string, { session: string; event: string }>();
  private who: string;

  constructor(
    private readonly desk: Desk,
    private readonly conversation: Conversation,
  ) {
    this.who = Object.keys(conversation.clients)[0] ?? "";
  }

  async play(): Promise<void> {
    const { desk, conversation } = this;
    await desk.must("POST", "/api/test/reset");
    await desk.must("POST", "/api/test/clock", { now: conversation.clock });
    await desk.must("POST", "/api/config/hil-mode", { enabled: conversation.setup?.supervised ?? false });
    await desk.must("POST", "/api/config/global-deposit", {
      deposit_enabled: true,
      deposit_type: "percentage",
      deposit_percentage: 30,
      deposit_deadline_days: 10,
    });
    for (const [at, turn] of conversation.turns.entries()) {
      const before = await this.record(this.who);
      const said = (await this.said()).length;
      await this.act(turn);
      const text = (await this.said()).slice(said).join("\n\n");
      try {
        await this.check((turn["expect"] ?? {}) as Fields, text, before);
      } catch (error) {
        throw new Error(`${conversation.id}, turn ${at + 1}: ${String(error)}\n${text}`, { cause: error });
      }
    }
  }

  private async act(turn: Record<string, unknown>): Promise<void> {
    const [kind] = ["mail", "claim", "pay", "approve", "reject", "cancel"].filter((each) => each in turn);
    const action = turn[kind ?? ""] as Fields | undefined;
    if (kind === undefined || action === undefined) throw new Error(`no such turn: ${Object.keys(turn).join()}`);
    this.who = typeof action["client"] === "string" ? action["client"] : this.who;
    const place = this.places.get(this.who);
    if (kind === "mail" || kind === "claim") return this.write(String(action["text"]));
    if (!place) throw new Error("nobody has written yet");
    if (kind === "pay") await this.desk.must("POST", "/api/event/deposit/pay", { event_id: place.event });
    else if (kind === "cancel")
      await this.desk.must("POST", `/api/event/${place.event}/cancel`, {
        event_id: place.event,
        confirmation: "CANCEL",
        reason: action["reason"],
      });
    else {
      const task = (await this.tasks()).find(({ type }) => type === action["type"]);
      const { edited, notes } = action;
      await this.desk.must("POST", `/api/tasks/${task?.task_id}/${kind}`, { edited_message: edited, notes });
    }
  }

  private async write(text: string): Promise<void> {
    const place = this.places.get(this.who);
    const client = this.conversation.clients[this.who];
    const answer = place
      ? await this.desk.must("POST", "/api/send-message", { session_id: place.session, message: text })
      : await this.desk.must("POST", "/api/start-conversation", {
          client_email: client?.email,
          client_name: client?.name,
          email_body: text,
        });
    this.places.set(this.who, { session: String(answer["session_id"]), event: String(answer["event_id"]) });
  }

  private async said(): Promise<string[]> {
    const place = this.places.get(this.who);
    if (!place) return [];
    const { conversation_history: lines } = await this.desk.must("GET", `/api/conversation/${place.session}?limit=200`);
    return (lines as { role: string; content: string }[])
      .filter(({ role }) => role === "assistant")
      .map(({ content }) => content);
  }

  private async tasks(): Promise<Task[]> {
    const place = this.places.get(this.who);
    return (await this.desk.must("GET", `/api/tasks/pending?thread_id=${place?.session}`))["tasks"] as Task[];
  }

  /** The booking in the words of the format. */
  private async record(who: string): Promise<Fields> {
    const place = this.places.get(who);
    if (!place) return {};
    const event = await this.desk.must("GET", `/api/events/${place.event}`);
    const offer = (event["offers"] as Fields[]).at(-1);
    const deposit = event["deposit_info"] as Fields | null;
    const visit = event["site_visit_state"] as Fields | null;
    return {
      step: event["current_step"],
      status: event["status"],
      date: event["chosen_date"],
      start: event["start_time"],
      end: event["end_time"],
      room: event["locked_room_id"],
      attendees: (event["requirements"] as Fields)["number_of_participants"],
      accepted: event["offer_accepted"],
      billing: event["billing_details"],
      visit: {
        status: visit?.["status"] ?? "idle",
        date: visit?.["confirmed_date"] ?? null,
        time: visit?.["confirmed_time"] ?? null,
      },
      deposit: deposit && {
        amount: deposit["deposit_amount"],
        due: deposit["deposit_due_date"],
        paid: deposit["deposit_paid"],
      },
      offer: offer && {
        version: offer["version"],
        total: offer["total_amount"],
        status: offer["status"],
        lines: (event["products"] as Fields[])
          .filter(({ amount }) => amount !== 0)
          .map(({ name, quantity, amount }) => ({ name, quantity, amount })),
      },
    };
  }

  private async check(wanted: Fields, text: string, before: Fields): Promise<void> {
    const { says, not, sent, tasks, total_tasks: total, unchanged, also, ...state } = wanted;
    const now = await this.record(this.who);
    for (const key of Object.keys(state)) if (!(key in now)) throw new Error(`nothing is known of ${key}`);
    for (const [key, value] of Object.entries(state))
      if (Array.isArray(value)) expect(value, key).toContain(now[key]);
      else expect(now).toMatchObject({ [key]: value });
    if (unchanged === true) expect(now).toEqual(before);
    for (const [who, theirs] of Object.entries((also ?? {}) as Record<string, Fields>))
      expect(await this.record(who)).toMatchObject(theirs);
    for (const fact of (says ?? []) as Fact[])
      expect({ fact, stands: inText(text, fact) }).toEqual({ fact, stands: true });
    for (const fact of (not ?? []) as Fact[])
      expect({ fact, stands: inText(text, fact) }).toEqual({ fact, stands: false });
    if (sent !== undefined) expect(text !== "").toBe(Boolean(sent));
    const pending = (await this.tasks()).map(({ type }) => type);
    for (const [type, count] of Object.entries((tasks ?? {}) as Record<string, number>))
      expect(pending.filter((each) => each === type)).toHaveLength(count);
    if (total !== undefined) expect(pending).toHaveLength(Number(total));
  }
}
