import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";
import { where } from "./spoken/where.ts";

const after = (mail: string) => {
  const desk = conversation({ today: "2026-01-05" });
  desk.mail("Offer for Room B for 25 people on 7 May 2026 from 10:00 to 16:00 please.");
  desk.mail(mail);
  return where(desk);
};

describe("an offer is taken up in many words (§2.9, §3.5)", () => {
  test.each([
    "The motion was carried without dissent: your offer is taken up. Invoices reach us as follows.",
    "Printed, read aloud, applauded. We'll go with it.",
    "We've got the green light from everybody, so that's an acceptance.",
    "The vote went your way. Consider the offer taken.",
    "We're running with it.",
    "Hereby our acceptance.",
    "We shall avail ourselves of your kind offer.",
    "Der Antrag wurde ohne Gegenstimme angenommen: Ihre Offerte kommt zum Zug.",
    "Wir haben von allen grünes Licht, das ist also eine Zusage.",
    "La motion a été adoptée sans opposition : votre offre est retenue.",
    "Imprimée, lue à haute voix, applaudie. On part là-dessus.",
    "La mozione è passata senza voti contrari: la vostra offerta è accolta.",
    "Stampata, letta ad alta voce, applaudita. Andiamo con questa.",
  ])("%s", (mail) => expect(after(mail)).toMatchObject({ accepted: true }));

  test.each([
    "The motion will be put to the vote on Tuesday: whether your offer is taken up is open.",
    "Once we've got the green light from everybody, you'll have our acceptance.",
    "This is not an acceptance yet.",
    "When would you need our acceptance?",
    "The other house's offer was taken up.",
    "Your offer was taken up to the third floor, where it now sits on a desk.",
    "The green light has been given by one of the three; the other two must still nod.",
    "Ob Ihre Offerte zum Zug kommt, entscheidet der Vorstand am Dienstag.",
    "Nous saurons mardi si votre offre est retenue.",
    "Martedì sapremo se la vostra offerta è accolta.",
  ])("and not by: %s", (mail) => expect(after(mail)).toMatchObject({ accepted: false, date: "2026-05-07" }));
});
