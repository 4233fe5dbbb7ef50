import { expect, test } from "bun:test";
import type { Answer, Desk } from "../support/desk.ts";
import { type Home, inSourceHomes } from "../support/homes.ts";
import { ASK, DAY, WISH, WRITTEN, YEAR } from "../support/may.ts";
import { eventsOf, pendingOf, withoutApproval } from "../support/talk.ts";

const EMAIL = ASK.client_email;
const OTHER_FUNCTION = `Hello, we would like to book Room A for 12 people on 3 June ${YEAR} from 10:00 to 16:00.`;
const MORE_PEOPLE = "We will be 8 people more.";

const writes = (desk: Desk, text: string, headers: Record<string, string> = {}): Promise<Answer> =>
  desk.call("POST", "/api/start-conversation", { client_email: EMAIL, email_body: text }, headers);

const mailOf = (id: string, text: string): string =>
  `Message-ID: <${id}@example.ch>\r\nFrom: Ada Brun <${EMAIL}>\r\nTo: desk@example.com\r\nSubject: Hello\r\n\r\n${text}\r\n`;

const people = async (desk: Desk, eventId: unknown) =>
  (await eventsOf(desk)).find(({ event_id: id }) => id === eventId)?.requirements.number_of_participants;

const keyOf = async (desk: Desk, role: string): Promise<Record<string, string>> => {
  const { secret } = await desk.must("POST", "/api/team/keys", { name: role, role });
  return { Authorization: `Bearer ${secret}` };
};

/** A desk that answers at once, and a client whose offer is on the table. */
const offered = async (home: Home) => {
  const desk = await home.open();
  await withoutApproval(desk);
  const first = await desk.must("POST", "/api/start-conversation", ASK);
  return { desk, session: first["session_id"], event: first["event_id"] };
};

inSourceHomes("a mail that answers none of ours, of a client with an open booking", (home) => {
  test("goes on with it when it follows up: same conversation, same event, stored there", async () => {
    const { desk, session, event } = await offered(home());
    const { status, body } = await writes(desk, MORE_PEOPLE);
    expect(status).toBe(200);
    expect(body).toMatchObject({ session_id: session, event_id: event, workflow_type: "new_event" });
    expect(body["event_info"]).toMatchObject({ number_of_participants: "33" });
    expect(await eventsOf(desk)).toHaveLength(1);
    const { conversation_history: history } = await desk.must("GET", `/api/conversation/${session}`);
    expect((history as { content: string }[]).filter(({ content }) => content === MORE_PEOPLE)).toHaveLength(1);
    expect((await writes(desk, "We accept the offer.")).body).toMatchObject({ session_id: session, event_id: event });
    expect(await desk.must("GET", `/api/events/${event}`)).toMatchObject({ offer_accepted: true });
  });

  test("waits for approval in the conversation of its booking", async () => {
    const { desk, session, event } = await offered(home());
    await desk.must("POST", "/api/config/hil-mode", { enabled: true });
    const { body } = await writes(desk, MORE_PEOPLE);
    expect(body).toMatchObject({ session_id: session, event_id: event, hil_pending: true, response: "" });
    expect(await pendingOf(desk)).toMatchObject([{ type: "ai_reply_approval", payload: { thread_id: session } }]);
  });

  test("is a booking of its own when it tells another day and people, and leaves the first as it was", async () => {
    const { desk, session, event } = await offered(home());
    const { body } = await writes(desk, OTHER_FUNCTION);
    expect(body["session_id"]).not.toBe(session);
    expect(body["event_id"]).not.toBe(event);
    expect(await eventsOf(desk)).toHaveLength(2);
    expect(await desk.must("GET", `/api/events/${event}`)).toMatchObject({ chosen_date: DAY, offer_sequence: 1 });
    const { conversation_history: history } = await desk.must("GET", `/api/conversation/${session}`);
    expect(JSON.stringify(history)).not.toContain("3 June");
  });

  test("is about the booking whose day it names; one that names none changes neither", async () => {
    const { desk, session, event } = await offered(home());
    const second = (await writes(desk, OTHER_FUNCTION)).body;
    const named = (await writes(desk, `About ${WRITTEN}: we will be 30 people.`)).body;
    expect(named).toMatchObject({ session_id: session, event_id: event });
    expect(await people(desk, event)).toBe(30);
    const unclear = (await writes(desk, MORE_PEOPLE)).body;
    expect([session, second["session_id"]]).not.toContain(unclear["session_id"]);
    expect(unclear).toMatchObject({ event_id: null, workflow_type: "other" });
    expect(await people(desk, event)).toBe(30);
    expect(await people(desk, second["event_id"])).toBe(12);
    expect(await pendingOf(desk)).toMatchObject([{ type: "manual_review" }]);
    const asked = (await writes(desk, "Is there parking?")).body;
    expect(asked).toMatchObject({ session_id: second["session_id"], event_id: second["event_id"] });
  });

  test("opens another one after a cancellation, and once the day is over", async () => {
    const { desk, session, event } = await offered(home());
    await desk.must("POST", `/api/event/${event}/cancel`, { event_id: event, confirmation: "CANCEL" });
    const { body } = await writes(desk, "We would like to book Room A for 12 people.");
    expect(body["session_id"]).not.toBe(session);
    expect(body["event_id"]).not.toBe(event);
    const dated = (await writes(desk, `On 3 June ${YEAR} from 10:00 to 16:00.`)).body;
    expect(dated).toMatchObject({ session_id: body["session_id"], event_id: body["event_id"] });
    await desk.must("POST", "/api/test/clock", { now: `${YEAR}-06-04T10:00:00Z` });
    expect((await writes(desk, "Thank you, it was lovely!")).body["session_id"]).not.toBe(body["session_id"]);
  });

  test("is neither shown nor changed for who only claims the address", async () => {
    const { desk, session, event } = await offered(home());
    const page = await keyOf(desk, "publishable");
    for (const text of [MORE_PEOPLE, "We accept the offer.", "Which room do we have?", `Cancel ${WRITTEN}, please.`]) {
      const { status, body } = await writes(desk, text, page);
      expect(status).toBe(200);
      expect(body["session_id"]).not.toBe(session);
      expect(body["event_id"]).not.toBe(event);
      expect(String(body["response"])).not.toMatch(/750\.00|25 people/);
    }
    expect(await desk.must("GET", `/api/events/${event}`)).toMatchObject({
      offer_sequence: 1,
      offer_accepted: false,
      status: "option",
    });
    expect(await people(desk, event)).toBe(25);
  });

  test("does not fall into a conversation that somebody opened by claiming the address", async () => {
    const desk = await home().open();
    await withoutApproval(desk);
    const page = await keyOf(desk, "publishable");
    const stranger = (await writes(desk, ASK.email_body, page)).body;
    const mine = (await writes(desk, `${MORE_PEOPLE} Our secret guest is the mayor.`)).body;
    expect(mine["session_id"]).not.toBe(stranger["session_id"]);
    const seen = await desk.must("GET", `/api/conversation/${stranger["session_id"]}`, undefined, {
      Authorization: `Bearer ${stranger["conversation_token"]}`,
    });
    expect(JSON.stringify(seen)).not.toContain("mayor");
    expect(await people(desk, stranger["event_id"])).toBe(25);
  });

  test("comes in as a mail without references, and goes on all the same", async () => {
    const desk = await home().open();
    await withoutApproval(desk);
    expect(await home().run(["ingest", "-"], mailOf("one", ASK.email_body))).toMatchObject({ code: 0 });
    expect(await home().run(["ingest", "-"], mailOf("two", MORE_PEOPLE))).toMatchObject({ code: 0 });
    const events = await eventsOf(desk);
    expect(events).toMatchObject([{ requirements: { number_of_participants: 33 } }]);
  });

  test("comes at once with others, and none of them is lost, doubled or stuck", async () => {
    const { desk, session } = await offered(home());
    const second = (await writes(desk, OTHER_FUNCTION)).body["session_id"];
    const texts = [
      `About ${WRITTEN}: we will be 30 people.`,
      `About 3 June ${YEAR}: we will be 14 people.`,
      "Is there parking?",
      `About ${WRITTEN}: please add the Classic Apéro.`,
    ];
    const sent = [
      ...texts.map((text) => writes(desk, text)),
      ...[session, second].map((id) =>
        desk.call("POST", "/api/send-message", { session_id: id, message: "Is there a cloakroom?" }),
      ),
    ];
    const answers = await Promise.all(sent);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(answers.map(({ body }) => body["session_id"])).toEqual([session, second, second, session, session, second]);
    const events = await eventsOf(desk);
    expect(events.map((each) => each.requirements.number_of_participants).toSorted()).toEqual([14, 30]);
  });

  test("asks twice at once for the same day, known or new, and books once", async () => {
    const desk = await home().open();
    await withoutApproval(desk);
    const asks = ["Hello, we would like to book", "Good morning, did you get my mail? We need"].map(
      (words) => `${words} ${WISH}.`,
    );
    const twice = async (): Promise<void> => {
      const answers = await Promise.all(asks.map((text) => writes(desk, text)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(new Set(answers.map(({ body }) => body["event_id"])).size).toBe(1);
    };
    await twice();
    const [booked] = await eventsOf(desk);
    await desk.must("POST", `/api/event/${booked?.event_id}/cancel`, {
      event_id: booked?.event_id,
      confirmation: "CANCEL",
    });
    await twice();
    expect((await eventsOf(desk)).filter(({ status }) => status !== "cancelled")).toHaveLength(1);
  });
});
