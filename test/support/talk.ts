import type { Desk } from "./desk.ts";

export interface Task {
  task_id: string;
  type: string;
  payload: { draft_body: string; thread_id: string; event_summary: Record<string, unknown> };
}

/** The tasks that wait for a decision, newest first. */
export const pendingOf = async (desk: Desk): Promise<Task[]> =>
  (await desk.must("GET", "/api/tasks/pending?limit=200"))["tasks"] as Task[];

export const onlyTask = async (desk: Desk): Promise<Task> => {
  const tasks = await pendingOf(desk);
  const [task] = tasks;
  if (!task || tasks.length > 1) throw new Error(`expected one pending task, got ${tasks.length}`);
  return task;
};

/** What the desk has said in a conversation; drafts are no part of it. */
export const said = async (desk: Desk, thread: string): Promise<string[]> => {
  const { conversation_history: history } = await desk.must("GET", `/api/conversation/${thread}`);
  return (history as { role: string; content: string }[])
    .filter(({ role }) => role === "assistant")
    .map(({ content }) => content);
};

export interface ListedEvent {
  event_id: string;
  status: string;
  current_step: number;
  locked_room_id: string | null;
  requirements: { number_of_participants: number | null };
}

export const eventsOf = async (desk: Desk): Promise<ListedEvent[]> =>
  (await desk.must("GET", "/api/events?limit=200"))["events"] as ListedEvent[];

/** Every reply goes out at once from now on. */
export const withoutApproval = (desk: Desk): Promise<Record<string, unknown>> =>
  desk.must("POST", "/api/config/hil-mode", { enabled: false });
