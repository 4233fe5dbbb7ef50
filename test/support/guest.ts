import { BILLING } from "./booking.ts";
import type { House, HouseAnswer } from "./house.ts";
import type { Task } from "./talk.ts";

/** What is spoken to: a house, or a desk over HTTP. */
type Spoken = Pick<House, "must" | "call">;

/** A client in a conversation with a house. */
export interface Guest {
  eventId: string;
  threadId: string;
  writes(message: string): Promise<Record<string, unknown>>;
  record(): Promise<Record<string, unknown>>;
  /** What waits for a manager about this client's booking. */
  tasks(): Promise<Task[]>;
  /** What the desk has said to this client, oldest first. */
  heard(): Promise<string[]>;
}

const { name_or_company, street, postal_code, city, country } = BILLING;
/** A mail that accepts and says where the bill goes. */
export const ACCEPTANCE = `We accept the offer. Our billing address is:\n${name_or_company}\n${street}\n${postal_code} ${city}\n${country}`;

/** A client who writes a first mail. */
export const guestOf = async (house: Spoken, email: string, text: string): Promise<Guest> => {
  const first = await house.must("POST", "/api/start-conversation", { client_email: email, email_body: text });
  const threadId = String(first["session_id"]);
  const eventId = String(first["event_id"]);
  return {
    eventId,
    threadId,
    writes: (message) => house.must("POST", "/api/send-message", { session_id: threadId, message }),
    record: () => house.must("GET", `/api/events/${eventId}`),
    tasks: async () => (await house.must("GET", `/api/tasks/pending?thread_id=${threadId}`))["tasks"] as Task[],
    heard: async () => {
      const { conversation_history: history } = await house.must("GET", `/api/conversation/${threadId}`);
      const said = history as { role: string; content: string }[];
      return said.filter(({ role }) => role === "assistant").map(({ content }) => content);
    },
  };
};

/** Decides the one task that waits about a booking. */
export const decideOnly = async (
  house: Spoken,
  eventId: string,
  verdict: "approve" | "reject",
  body: object,
): Promise<HouseAnswer> => {
  const tasks = (await house.must("GET", `/api/tasks/pending?event_id=${eventId}`))["tasks"] as Task[];
  const [task] = tasks;
  if (!task || tasks.length > 1) throw new Error(`expected one task, got ${tasks.map(({ type }) => type).join()}`);
  return house.call("POST", `/api/tasks/${task.task_id}/${verdict}`, body);
};

/** A client whose booking is confirmed, without a deposit. */
export const confirmedBooking = async (house: Spoken, email: string, wish: string): Promise<Guest> => {
  await house.must("POST", "/api/config/global-deposit", { deposit_enabled: false, deposit_type: "percentage" });
  const guest = await guestOf(house, email, `Please send us an offer for ${wish}.`);
  await guest.writes(ACCEPTANCE);
  await decideOnly(house, guest.eventId, "approve", {});
  await decideOnly(house, guest.eventId, "approve", {});
  return guest;
};
