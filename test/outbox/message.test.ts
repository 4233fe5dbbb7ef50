import { expect, test } from "bun:test";
import type { NodemailerError } from "nodemailer";
import MailComposer from "nodemailer/lib/mail-composer";
import PostalMime from "postal-mime";
import { parseMail } from "../../src/mail/parse.ts";
import { isReserved } from "../../src/mail/reserved.ts";
import { replyTokensIn } from "../../src/mail/service.ts";
import { messageOf, type StoredMail } from "../../src/outbox/message.ts";
import { delayAfter, MAX_ATTEMPTS, settled } from "../../src/outbox/retry.ts";
import { outcomeOf } from "../../src/outbox/transport.ts";

const TOKEN = "0123456789abcdef0123456789abcdef";
const MAIL: StoredMail = {
  subject: "Re: Offerte für <Raum> B & Töne",
  bodyText:
    "Guten Tag\n\nSie schrieben <script>alert(1)</script> & ![x](https://evil.example.ch/p.png)\n\n- Raum B\n\n**Total: CHF 750.00**\n[hier](javascript:alert(1))",
  bodyHtml: null,
  fromEmail: "openevent@atelier.example.ch",
  fromName: "The Atelier",
  toEmail: "ada@example.ch",
  toName: 'Ada "Bcc: eve@example.ch" Brun',
  messageId: "<1@atelier.example.ch>",
  inReplyTo: "<2@example.ch>",
  referencesIds: ["<3@example.ch>", "<2@example.ch>"],
  locale: "de",
  createdAt: new Date("2026-05-20T10:00:00Z"),
  replyToken: TOKEN,
  isAutomatic: false,
};
const SENDER = { email: "desk@atelier.example.ch", name: undefined, plainText: false };

const built = (mail: Partial<StoredMail> = {}, plainText = false) =>
  new MailComposer(messageOf({ ...MAIL, ...mail }, { ...SENDER, plainText })).compile().build();

test("a mail has the ids of its conversation, and an address for answers that leads back to it", async () => {
  const raw = await built();
  const mail = await PostalMime.parse(raw);
  expect(mail.messageId).toBe("<1@atelier.example.ch>");
  expect(mail.inReplyTo).toBe("<2@example.ch>");
  expect(mail.references).toBe("<3@example.ch> <2@example.ch>");
  expect(mail.from).toMatchObject({ address: "desk@atelier.example.ch", name: "The Atelier" });
  expect(mail.replyTo?.[0]?.address).toBe(`openevent+${TOKEN}@atelier.example.ch`);
  expect(mail.to).toEqual([{ address: "ada@example.ch", name: 'Ada "Bcc: eve@example.ch" Brun' }]);
  const foreign = await PostalMime.parse(await built({ fromEmail: "openevent@elsewhere.example.ch" }));
  expect(foreign.replyTo?.[0]?.address).toBe(`desk+${TOKEN}@atelier.example.ch`);
  expect(mail.bcc).toBeUndefined();
  expect(mail.subject).toBe(MAIL.subject);
  expect(mail.headers.filter(({ key }) => key === "auto-submitted")).toEqual([]);
});

test("an answer to it is known by its address, whatever the headers have lost", async () => {
  const raw = `From: a@example.ch\nTo: "Desk" <openevent+${TOKEN.toUpperCase()}@atelier.example.ch>, b@example.ch\nCc: c@example.ch\nSubject: x\n\nYes.`;
  const { deliveredTo } = await parseMail(Buffer.from(raw));
  expect(deliveredTo).toContain("b@example.ch");
  expect(replyTokensIn(deliveredTo)).toEqual([TOKEN]);
  expect(replyTokensIn(["openevent+offer@example.ch", "0123456789abcdef0123456789abcdef@example.ch"])).toEqual([]);
});

test("text and HTML say the same; what looks like HTML is text, and nothing is loaded or run", async () => {
  const { text = "", html = "" } = await PostalMime.parse(await built());
  expect(text.trim()).toBe(MAIL.bodyText);
  expect(html).toContain("<strong>Total: CHF 750.00</strong>");
  expect(html).toContain("<li>Raum B</li>");
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp;");
  expect(html).toContain("<title>Re: Offerte für &lt;Raum&gt; B &amp; Töne</title>");
  expect(html).toContain('<html lang="de">');
  expect(html).toContain('name="viewport"');
  expect(html).not.toMatch(/<script|<img|href="javascript|\bsrc=/i);
  const plain = (await PostalMime.parse(await built({}, true))).text ?? "";
  expect(plain).toContain("Total: CHF 750.00");
  expect(plain).not.toContain("**");
});

test("only what nobody looked at says that it is automatic", async () => {
  expect((await built({ isAutomatic: true })).toString()).toMatch(/^Auto-Submitted: auto-replied\r?$/m);
  expect((await built({ isAutomatic: true, inReplyTo: null })).toString()).toMatch(
    /^Auto-Submitted: auto-generated\r?$/m,
  );
});

test("eight attempts fit into a day, apart from each other", () => {
  const waits = (chance: number) =>
    Array.from({ length: MAX_ATTEMPTS - 1 }, (_, index) => delayAfter(index + 1, chance));
  expect(waits(1).reduce((sum, wait) => sum + wait, 0)).toBeLessThan(24 * 3_600_000);
  expect(waits(0)[0]).toBeGreaterThan(30_000);
  for (const [index, wait] of waits(0).entries()) expect(wait).toBeGreaterThan(waits(1)[index - 1] ?? 0);
  const again = { kind: "again", error: "transport_failed" } as const;
  expect(settled(again, MAX_ATTEMPTS - 1)).toBe(again);
  expect(settled(again, MAX_ATTEMPTS)).toEqual({ kind: "failed", error: "transport_failed" });
});

test.each([
  [{ code: "EENVELOPE", permanent: true, responseCode: 550 }, "failed"],
  [{ code: "EENVELOPE" }, "failed"],
  [{ code: "EMESSAGE", permanent: true, responseCode: 554 }, "failed"],
  [{ code: "EENVELOPE", permanent: false, responseCode: 451 }, "again"],
  [{ code: "EAUTH", permanent: true, responseCode: 535 }, "again"],
  [{ code: "ESOCKET" }, "again"],
  [{ code: "ETLS" }, "again"],
  [{ code: "EABORT" }, "again"],
])("%j: %s", (error, kind) => {
  expect(outcomeOf(error as NodemailerError).kind).toBe(kind as "again");
});

test("domains that belong to nobody are known", () => {
  for (const address of ["a@example.com", "a@b.example.org", "a@desk.test", "a@b.invalid", "A@EXAMPLE.NET"])
    expect(isReserved(address)).toBe(true);
  for (const address of ["a@example.ch", "a@notexample.com", "a@test.ch"]) expect(isReserved(address)).toBe(false);
});
