import { expect, test } from "bun:test";
import { parseMail } from "../../src/mail/parse.ts";

const mail = (headers: string[], subject = "Your booking"): Promise<string | undefined> =>
  parseMail(
    new TextEncoder().encode(
      ["From: Ada Brun <ada@example.com>", `Subject: ${subject}`, ...headers, "", "Text of it."].join("\r\n"),
    ),
  ).then(({ machine }) => machine);

test.each([
  ["an answer of an absent client", ["Auto-Submitted: auto-replied"], "auto_reply"],
  ["a generated notice", ["Auto-Submitted: auto-generated"], "auto_reply"],
  ["an old autoresponder", ["X-Autoreply: yes"], "auto_reply"],
  ["an empty return path", ["Return-Path: <>"], "auto_reply"],
  ["a letter to many", ["Precedence: bulk"], "bulk"],
  ["a mailing list", ["List-Id: <club.example.com>"], "bulk"],
  ["a newsletter", ["List-Unsubscribe: <mailto:off@example.com>"], "bulk"],
  [
    "a report of what was not delivered",
    ['Content-Type: multipart/report; report-type=delivery-status; boundary="b"'],
    "bounce",
  ],
])("%s is a program's", async (_, headers, kind) => expect(await mail(headers)).toBe(kind));

test.each([
  ["Automatic reply: Your booking"],
  ["Automatische Antwort: Ihre Anfrage"],
  ["Abwesenheitsnotiz: Offerte"],
  ["Réponse automatique : votre offre"],
  ["Risposta automatica: la Sua offerta"],
  ["Out of office: offer"],
  ["Message d'absence"],
  ["Fuori ufficio: offerta"],
])("%s is a mailbox that speaks for its owner", async (subject) => expect(await mail([], subject)).toBe("auto_reply"));

test.each([
  ["nothing but a text", []],
  ["one that says so", ["Auto-Submitted: no"]],
  ["an ordinary return path", ["Return-Path: <ada@example.com>"]],
  ["first-class post", ["Precedence: first-class"]],
])("%s is a person's", async (_, headers) => expect(await mail(headers)).toBeUndefined());

test.each([
  ["Undelivered Mail Returned to Sender"],
  ["Unzustellbar: Offerte"],
  ["Mancato recapito"],
  ["Non remis : offre"],
])("%s was not delivered", async (subject) => expect(await mail([], subject)).toBe("bounce"));

test.each([["Out of the ordinary: a party"], ["Delivery of flowers"], ["Re: Undelivered"], ["Absence of a projector"]])(
  "%s is a person's",
  async (subject) => expect(await mail([], subject)).toBeUndefined(),
);

test("Outlook's wish for silence makes no program of its writer", async () =>
  expect(await mail(["X-Auto-Response-Suppress: All"])).toBeUndefined());

test("a subject that only speaks of an office is a person's", async () =>
  expect(await mail([], "Room for our office party")).toBeUndefined());
