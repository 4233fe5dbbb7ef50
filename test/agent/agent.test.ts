import { beforeAll, expect, test } from "bun:test";
import { newId } from "../../src/platform/ids.ts";
import { onBothDatabases } from "../support/databases.ts";
import { UPLOAD } from "../support/files.ts";
import { type House, openHouse } from "../support/house.ts";
import { ASK } from "../support/may.ts";

interface Envelope {
  assistant_text: string;
  requires_hil: boolean;
  action: string;
  payload: Record<string, unknown>;
}

onBothDatabases("the chat frontends' way in", (database) => {
  let house: House;
  let closed: House;
  beforeAll(async () => {
    house = await openHouse(database.db);
    closed = await openHouse(database.db, { AUTH_ENABLED: "1" });
  });
  const bearer = (token: unknown) => ({ Authorization: `Bearer ${String(token)}` });
  const respond = async (body: object, headers: Record<string, string> = {}, at = house) => {
    const response = await at.fetch("/api/agent/chatkit/respond", {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json", ...headers },
    });
    const text = await response.text();
    const lines = text.startsWith("data: ")
      ? text
          .trimEnd()
          .split("\n\n")
          .map((line) => JSON.parse(line.slice("data: ".length)) as Record<string, unknown>)
      : [];
    return { status: response.status, type: response.headers.get("content-type"), text, lines };
  };
  const first = { message: ASK.email_body, from_email: "ada.chat@example.com", from_name: "Ada Brun" };

  test("a first message opens the conversation under its id, and the next one goes on in it", async () => {
    const thread_id = `chat-${newId()}`;
    const asked = (await house.must("POST", "/api/agent/reply", { ...first, thread_id })) as unknown as Envelope;
    expect(asked).toMatchObject({ requires_hil: true, action: "hil_ai_reply_approval" });
    expect(asked.assistant_text).not.toBe("");
    expect(asked.payload).toMatchObject({ session_id: thread_id, event_id: expect.any(String) });
    expect(Object.keys(asked.payload).sort()).toEqual(
      ["deposit_info", "event_id", "pending_actions", "progress", "session_id", "task_id"].sort(),
    );
    const more = await house.must("POST", "/api/agent/reply", { thread_id, message: "We will be 26 people." });
    expect((more["payload"] as Envelope["payload"])["event_id"]).toEqual(asked.payload["event_id"]);
    expect(await house.must("GET", `/api/conversation/${thread_id}`)).toMatchObject({
      conversation_history: [{ role: "user" }, { role: "user" }],
    });
  });
  test("a first message has to say whose it is", async () => {
    const answer = await house.call("POST", "/api/agent/reply", { thread_id: newId(), message: "Hello" });
    expect(answer.body["error"]).toBe("conversation_not_found");
    const session = await house.must("POST", "/api/agent/chatkit/session", {});
    const unsigned = { thread_id: session["thread_id"], message: "Hello" };
    expect(await house.call("POST", "/api/agent/reply", unsigned)).toMatchObject({
      status: 422,
      body: { fields: { from_email: expect.any(String) } },
    });
  });

  test("a session's secret opens its conversation and no other", async () => {
    const session = await house.must("POST", "/api/agent/chatkit/session", { device_id: "a-phone" });
    const headers = bearer(session["client_secret"]);
    expect(new Date(String(session["expires_at"])).getTime()).toBeGreaterThan(Date.now());
    const own = { ...first, from_email: "ben.chat@example.com", thread_id: session["thread_id"] };
    const answer = await closed.call("POST", "/api/agent/reply", own, headers);
    expect(answer).toMatchObject({ status: 200, body: { payload: { session_id: session["thread_id"] } } });
    const { pending_actions } = (answer.body as unknown as Envelope).payload;
    expect(JSON.stringify(pending_actions)).not.toContain("draft_message");
    const { threadId } = await house.asked("cleo.chat@example.com");
    for (const thread_id of [threadId, newId()]) {
      const foreign = await closed.call("POST", "/api/agent/reply", { ...own, thread_id }, headers);
      expect([foreign.status, foreign.body["error"]]).toEqual([404, "conversation_not_found"]);
      const session = await closed.call("POST", "/api/agent/chatkit/session", { thread_id }, headers);
      expect([session.status, session.body["error"]]).toEqual([404, "conversation_not_found"]);
    }
    const again = await closed.call("POST", "/api/agent/chatkit/session", {}, headers);
    expect(again.body["thread_id"]).toBe(session["thread_id"]);
  });
  test("a client's file belongs to its conversation, and only there it is read", async () => {
    const [one, two] = [
      await house.must("POST", "/api/agent/chatkit/session", {}),
      await house.must("POST", "/api/agent/chatkit/session", {}),
    ];
    const send = (query: string) =>
      closed.fetch(UPLOAD + query, {
        method: "POST",
        body: "our guests",
        headers: { "Content-Type": "text/plain", "X-File-Name": "guests.txt", ...bearer(one["client_secret"]) },
      });
    const { upload } = (await (await send("")).json()) as { upload: { id: string } };
    expect((await send(`?thread_id=${String(two["thread_id"])}`)).status).toBe(404);
    const read = (session: typeof one) =>
      closed.fetch(`/api/files/${upload.id}`, { headers: bearer(session["client_secret"]) });
    expect([(await read(one)).status, (await read(two)).status]).toEqual([200, 404]);
    const list = await closed.call("GET", "/api/files", undefined, bearer(one["client_secret"]));
    const gone = await closed.call("DELETE", `/api/files/${upload.id}`, undefined, bearer(one["client_secret"]));
    expect([list.status, gone.status]).toEqual([403, 403]);
    const message = { ...first, from_email: "dora.chat@example.com", thread_id: one["thread_id"] };
    const attached = { ...message, attachments: [{ id: upload.id, file_name: "guests.txt" }] };
    expect((await closed.call("POST", "/api/agent/reply", attached, bearer(one["client_secret"]))).status).toBe(200);
    const other = { ...attached, from_email: "eva.chat@example.com", thread_id: two["thread_id"] };
    expect((await closed.call("POST", "/api/agent/reply", other, bearer(two["client_secret"]))).body["error"]).toBe(
      "file_not_found",
    );
  });

  test("a stream says the text in pieces, whole, and then what it led to", async () => {
    const thread_id = newId();
    const { message: text, ...from } = first;
    const said = await respond({ thread_id, text, ...from, current_step: 3, status: "option" });
    expect([said.status, said.type]).toEqual([200, "text/event-stream"]);
    const [whole, envelope] = said.lines.slice(-2);
    expect(
      said.lines
        .slice(0, -2)
        .map(({ delta }) => delta)
        .join(""),
    ).toBe(String(whole?.["assistant_text"]));
    expect(envelope).toMatchObject({ assistant_text: whole?.["assistant_text"], payload: { session_id: thread_id } });
  });
  test("what is wrong with a request is said before a stream begins", async () => {
    expect(await respond({ thread_id: newId(), text: "Hello" })).toMatchObject({ status: 404, lines: [] });
    expect(await respond({ thread_id: newId(), text: "Hello", colour: "red" })).toMatchObject({
      status: 422,
      lines: [],
    });
    expect(
      await respond({ thread_id: newId(), text: "Hello", from_email: "g@example.com", attachments: [newId()] }),
    ).toMatchObject({ status: 404, lines: [] });
  });
  test("a button says what its client would have said", async () => {
    const { threadId: thread_id, eventId } = await house.offered("finn.chat@example.com");
    const call = (client_tool: string, args: object = {}) =>
      respond({ thread_id, text: JSON.stringify({ client_tool, args }) });
    expect(await call("open_door")).toMatchObject({ status: 422, lines: [] });
    expect(await call("confirm_offer", { note: "x".repeat(1001) })).toMatchObject({ status: 422 });
    expect(await call("see_catering", { room_id: newId() })).toMatchObject({ status: 404 });
    expect(await call("see_catering")).toMatchObject({ status: 200 });
    expect(await call("confirm_offer", { note: "Thank you!" })).toMatchObject({ status: 200 });
    expect(await house.must("GET", `/api/events/${eventId}`)).toMatchObject({ offer_accepted: true });
  });
});
