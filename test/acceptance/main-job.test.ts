import { describe, expect, test } from "bun:test";
import { inEveryHome, inSourceHomes } from "../support/homes.ts";
import { ASK, DAY, WRITTEN, YEAR } from "../support/may.ts";
import { eventsOf, onlyTask, pendingOf, said, withoutApproval } from "../support/talk.ts";

const GERMAN_MAIL = `Message-ID: <anfrage-1@example.ch>
Date: Mon, 23 Nov ${YEAR - 1} 09:00:00 +0100
From: =?UTF-8?Q?J=C3=BCrg_M=C3=BCller?= <juerg@example.ch>
To: desk@example.com
Subject: =?UTF-8?Q?Anfrage_f=C3=BCr_einen_Workshop?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="x"

--x
Content-Type: text/plain; charset=ISO-8859-1
Content-Transfer-Encoding: quoted-printable

Guten Tag

K=F6nnten Sie uns bitte eine Offerte f=FCr Raum B schicken? Wir sind 25 Person=
en und kommen am 20. Mai ${YEAR} von 14 bis 18 Uhr.

Freundliche Gr=FCsse
J=FCrg M=FCller
--x
Content-Type: application/pdf; name="ablauf.pdf"
Content-Disposition: attachment; filename="ablauf.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjQK
--x--
`.replaceAll("\n", "\r\n");

inEveryHome("the main job", (home) => {
  test("a mail becomes a priced draft, the draft an approved offer, whatever dies in between", async () => {
    let desk = await home().open();
    const answer = await desk.must("POST", "/api/start-conversation", ASK);
    expect(answer).toMatchObject({ hil_pending: true, response: "", assistant_reply: "", workflow_type: "new_event" });

    desk = await home().crash();
    const task = await onlyTask(desk);
    expect(task).toMatchObject({ task_id: answer["task_id"], type: "ai_reply_approval" });
    for (const owed of ["Room B", WRITTEN, "14:00", "18:00", "25", "CHF 750.00", "CHF 225.00"])
      expect(task.payload.draft_body).toContain(owed);
    expect(await said(desk, task.payload.thread_id)).toEqual([]);
    const waiting = await desk.must("GET", `/api/events/${answer["event_id"]}`);
    expect(waiting).toMatchObject({ status: "option", current_step: 4, locked_room_id: "Room B", chosen_date: DAY });

    const approved = await desk.must("POST", `/api/tasks/${task.task_id}/approve`, {});
    expect(approved).toMatchObject({ task_status: "approved", assistant_reply: task.payload.draft_body });

    desk = await home().crash();
    expect(await said(desk, task.payload.thread_id)).toEqual([task.payload.draft_body]);
    expect(await pendingOf(desk)).toEqual([]);
    const event = await desk.must("GET", `/api/events/${answer["event_id"]}`);
    expect(event).toMatchObject({
      status: "option",
      current_step: 5,
      offer_status: "sent",
      offer_total: 750,
      currency: "CHF",
      deposit_info: { deposit_amount: 225, deposit_due_date: `${YEAR}-05-10` },
    });
    const again = await desk.call("POST", `/api/tasks/${task.task_id}/reject`, {});
    expect(again).toMatchObject({ status: 409, body: { error: "task_already_decided" } });
    expect(await said(desk, task.payload.thread_id)).toHaveLength(1);
  });

  test("the hold covers the room with its buffers", async () => {
    const desk = await home().open();
    await withoutApproval(desk);
    await desk.must("POST", "/api/start-conversation", ASK);
    const answerFor = async (name: string, hours: string): Promise<string> => {
      const { response } = await desk.must("POST", "/api/start-conversation", {
        client_email: `${name}@example.com`,
        email_body: `Please send an offer for Room B for 25 people on 20 May ${YEAR} from ${hours}.`,
      });
      return String(response);
    };
    const secondInLine = "Another party holds a first option";
    expect(await answerFor("bea", "18:30 to 20:00")).toContain(secondInLine);
    expect(await answerFor("cem", "9:00 to 13:00")).not.toContain(secondInLine);
    expect(await answerFor("dora", "21:30 to 23:00")).not.toContain(secondInLine);
  });

  test("the same mail without a room gets a fitting, free one and alternatives", async () => {
    const desk = await home().open();
    const answer = await desk.must("POST", "/api/start-conversation", {
      ...ASK,
      email_body: `Hello, please send us an offer for 25 people on 20 May ${YEAR} from 14:00 to 18:00.`,
    });
    const { payload } = await onlyTask(desk);
    expect(payload.draft_body).toContain("Room A");
    expect(payload.draft_body).toContain("Room B");
    expect(payload.draft_body).not.toContain("Room E");
    expect(payload.draft_body).not.toContain("deposit");
    const event = await desk.must("GET", `/api/events/${answer["event_id"]}`);
    expect(event).toMatchObject({ status: "lead", current_step: 3, locked_room_id: null, offer_total: null });
  });

  test("a German mail comes in as a file, once, and is answered in German", async () => {
    let desk = await home().open();
    const first = await home().run(["ingest", "-"], GERMAN_MAIL);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toContain("taken in");
    const second = await home().run(["ingest", "-"], GERMAN_MAIL);
    expect(second.code).toBe(0);
    expect(second.out).toContain("already taken in: nothing changed");
    const { files: all } = await desk.must("GET", "/api/files");
    expect(all).toMatchObject([{ file_name: "ablauf.pdf", status: "stored", thread_id: expect.any(String) }]);

    desk = await home().crash();
    const task = await onlyTask(desk);
    for (const owed of ["Guten Tag Jürg Müller", "Room B", WRITTEN, "14:00", "18:00", "25 Personen", "CHF 750.00"])
      expect(task.payload.draft_body).toContain(owed);
    expect(task.payload.draft_body).not.toContain("Kind regards");
    const { email } = await desk.must("POST", `/api/tasks/${task.task_id}/approve`, {});
    expect(email).toMatchObject({ status: "simulated", to_email: "juerg@example.ch" });

    const thread = task.payload.thread_id;
    const { channel, conversation_history: history } = await desk.must("GET", `/api/conversation/${thread}`);
    expect(channel).toBe("mail");
    expect((history as { content: string }[])[0]?.content).toContain("[Attachment: ablauf.pdf");
    const { files } = await desk.must("GET", `/api/files?thread_id=${thread}`);
    expect(files).toMatchObject([{ file_name: "ablauf.pdf", content_type: "application/pdf", status: "stored" }]);

    const reply = await home().run(
      ["ingest", "-"],
      `Message-ID: <antwort-1@example.ch>\r\nIn-Reply-To: <anfrage-1@example.ch>\r\nFrom: juerg@example.ch\r\nSubject: Re: Anfrage\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nWir sind nun 30 Personen.\r\n`,
    );
    expect(reply.out).toContain(thread);
    const events = await eventsOf(desk);
    expect(events).toHaveLength(1);
    expect(events).toMatchObject([{ requirements: { number_of_participants: 30 } }]);
  });
});

describe("a draft in the manager's hands", () => {
  inSourceHomes("deciding", (home) => {
    test("an edited draft goes out as edited, a rejected one does not, and both say what happened", async () => {
      const desk = await home().open();
      await desk.must("POST", "/api/start-conversation", ASK);
      const first = await onlyTask(desk);
      const edited = first.payload.draft_body.replace("CHF 750.00\n", "CHF 700.00\n");
      const approved = await desk.must("POST", `/api/tasks/${first.task_id}/approve`, { edited_message: edited });
      expect(approved).toMatchObject({ assistant_reply: edited });
      expect(JSON.stringify(approved["warnings"])).toContain("700");
      expect(await said(desk, first.payload.thread_id)).toEqual([edited]);

      await desk.must("POST", "/api/send-message", {
        session_id: first.payload.thread_id,
        message: "We will be 30 people instead.",
      });
      const second = await onlyTask(desk);
      const rejected = await desk.must("POST", `/api/tasks/${second.task_id}/reject`, { notes: "I will call them." });
      expect(rejected).toMatchObject({ task_status: "rejected" });
      expect(await said(desk, first.payload.thread_id)).toEqual([edited]);
      expect(await pendingOf(desk)).toEqual([]);
    });
  });
});
