import { expect, test } from "bun:test";
import type { Desk } from "../support/desk.ts";
import { type Home, inSourceHomes } from "../support/homes.ts";
import { ASK } from "../support/may.ts";
import { eventsOf, onlyTask, pendingOf } from "../support/talk.ts";

const POINTS = 20;
const LIMIT_MS = 300_000;

interface Line {
  role: string;
  content: string;
}

const history = async (desk: Desk, session: string): Promise<Line[]> =>
  (await desk.must("GET", `/api/conversation/${session}`))["conversation_history"] as Line[];

/** Ends the desk in the middle of a call, so long after it began, and starts it again. */
const interrupted = async (home: Home, work: Promise<unknown>, afterMs: number): Promise<Desk> => {
  const lost = work.catch(() => undefined);
  await Bun.sleep(afterMs);
  const desk = await home.crash();
  await lost;
  return desk;
};

inSourceHomes("a desk that is killed", (home) => {
  test(
    "at twenty points of a mail or a decision loses nothing and does nothing twice",
    async () => {
      let desk = await home().open();
      const began = performance.now();
      const { session_id: session } = await desk.must("POST", "/api/start-conversation", ASK);
      const turnMs = performance.now() - began;
      const mails = [ASK.email_body];
      for (let point = 0; point < POINTS; point++) {
        // From before the request is read until after it was answered.
        const afterMs = (turnMs * (point % (POINTS / 2)) * 1.2) / (POINTS / 2);
        if (point % 2 === 0) {
          const message = { session_id: session, message: `We will be ${21 + point} people.`, msg_id: `mail-${point}` };
          desk = await interrupted(home(), desk.call("POST", "/api/send-message", message), afterMs);
          expect((await desk.call("POST", "/api/send-message", message)).status).toBe(200);
          mails.push(message.message);
        } else {
          const { task_id: id, payload } = await onlyTask(desk);
          desk = await interrupted(home(), desk.call("POST", `/api/tasks/${id}/approve`, {}), afterMs);
          const { status, body } = await desk.call("POST", `/api/tasks/${id}/approve`, {});
          const told = status === 200 ? body : (body["fields"] as Record<string, unknown>);
          expect(told).toMatchObject({ task_status: "approved", assistant_reply: payload.draft_body });
          expect(await pendingOf(desk)).toEqual([]);
        }
        const lines = await history(desk, String(session));
        expect(lines.filter(({ role }) => role === "user").map(({ content }) => content)).toEqual(mails);
        expect(lines.filter(({ role }) => role === "assistant")).toHaveLength(Math.floor((point + 1) / 2));
      }
      const events = await eventsOf(desk);
      expect(events).toMatchObject([
        { status: "option", locked_room_id: "Room B", requirements: { number_of_participants: 19 + POINTS } },
      ]);
    },
    LIMIT_MS,
  );
});
