import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";
import { where } from "./spoken/where.ts";

const WISH = "Room A for 30 people please.";
const after = (...mails: string[]) => {
  const desk = conversation();
  for (const mail of mails) desk.mail(mail);
  return where(desk);
};

describe("what settles a bill settles a day, while none is known (§3.6)", () => {
  test.each([
    "Further to yours: the President has settled upon the 14th of February 2026, two o'clock until six o'clock in the afternoon.",
    "It is settled: the 14th of February 2026, 14:00-18:00.",
    "We've settled the date: 14 February 2026, 14-18h.",
    "Wir sind auf den 14. Februar 2026 angewiesen, 14 bis 18 Uhr.",
    "La question de la date est réglée : le 14 février 2026, de 14h à 18h.",
    "Il comitato si è accordato sul 14 febbraio 2026, dalle 14 alle 18.",
  ])("%s", (mail) =>
    expect(after(WISH, mail)).toMatchObject({ step: 5, date: "2026-02-14", start: "14:00", end: "18:00" }),
  );

  test.each([
    "We settled the deposit on 4 January.",
    "The invoice will be settled by 20 February.",
    "Die Anzahlung haben wir am 4. Januar angewiesen.",
    "Nous avons réglé l'acompte le 4 janvier.",
    "Abbiamo saldato la fattura il 4 gennaio.",
  ])("a day of the payment stays one: %s", (mail) =>
    expect(after(`${WISH} 14 April 2026, 2pm to 6pm.`, mail)).toMatchObject({ date: "2026-04-14" }),
  );
});
