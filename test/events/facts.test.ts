import { afterAll, beforeAll, expect, test } from "bun:test";
import { type Desk, startDesk } from "../support/desk.ts";
import { DAY } from "../support/may.ts";

interface Shown {
  key: string;
  value: string | null;
  words: { message_id: string; text: string }[];
}

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk({ env: { OE_HIL_ALL_LLM_REPLIES: "0" } });
});
afterAll(() => desk.stop("SIGKILL"));

const start = async (text: string) => {
  const { session_id: session, event_id: event } = await desk.must("POST", "/api/start-conversation", {
    client_email: `guest-${crypto.randomUUID()}@example.com`,
    client_name: "Ada Brun",
    email_body: text,
  });
  const factsNow = async (): Promise<Map<string, Shown>> => {
    const { facts } = (await desk.must("GET", `/api/events/${event}/facts`)) as unknown as { facts: Shown[] };
    return new Map(facts.map((fact) => [fact.key, fact]));
  };
  return { session, event, factsNow };
};
const wordsOf = (fact: Shown | undefined): string[] | undefined => fact?.words.map(({ text }) => text);

test("each fact shows the client's words that prove it, and what was concluded shows none", async () => {
  const { session, factsNow } = await start(
    `Hello, we plan a workshop for 25 people on ${DAY.split("-").reverse().join(".")} from 14:00 to 18:00 in Room B, in theatre style, with a coffee break. Ada`,
  );
  const facts = await factsNow();
  expect(facts.get("date")).toMatchObject({ value: DAY });
  expect(wordsOf(facts.get("date"))).toEqual([DAY.split("-").reverse().join(".")]);
  expect(facts.get("attendees")).toMatchObject({ value: "25" });
  expect(wordsOf(facts.get("attendees"))).toEqual(["25 people"]);
  expect(wordsOf(facts.get("start_time"))).toEqual(["from 14:00 to 18:00"]);
  expect(facts.get("preferred_room")).toMatchObject({ value: "Room B", words: [{ text: "Room B" }] });
  expect(wordsOf(facts.get("layout"))?.join()).toContain("theatre");
  expect(wordsOf(facts.get("event_type"))).toEqual(["workshop"]);
  expect(wordsOf(facts.get("language"))).toEqual([]);
  const { conversation_history: said } = (await desk.must("GET", `/api/conversation/${session}`)) as {
    conversation_history: { id: string; role: string }[];
  };
  expect(facts.get("date")?.words[0]?.message_id).toBe(String(said.find(({ role }) => role === "user")?.id));
});

test("a fact that was said anew shows the later words alone", async () => {
  const { session, factsNow } = await start(
    `Please send an offer for Room B for 25 people on ${DAY} from 14:00 to 18:00.`,
  );
  await desk.must("POST", "/api/send-message", { session_id: session, message: "We will be 30 people instead." });
  const facts = await factsNow();
  expect(facts.get("attendees")).toMatchObject({ value: "30" });
  expect(wordsOf(facts.get("attendees"))).toEqual(["30 people"]);
  expect(wordsOf(facts.get("date"))).toEqual([DAY]);
});

test("an event that this team has not is none", async () => {
  for (const id of [Bun.randomUUIDv7(), "nonsense"])
    expect((await desk.call("GET", `/api/events/${id}/facts`)).body).toMatchObject({ error: "event_not_found" });
});
