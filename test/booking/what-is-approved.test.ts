import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { offeredIn } from "../support/offered-in.ts";

const APPROVES_THE_OFFER: readonly (readonly [Language, string])[] = [
  ["en", "The board has approved your offer."],
  ["en", "Approved!"],
  ["en", "The committee approved it last night."],
  ["en", "The board has signed off the costs. We are waiting for your invoice."],
  ["de", "Der Vorstand hat Ihre Offerte genehmigt."],
  ["de", "Der Vorstand hat zugestimmt, wir warten auf die Rechnung."],
  ["de", "Gestern hat das Komitee zugestimmt."],
  ["de", "Die Leitung hat es bewilligt. Wir freuen uns auf Ihre Bestätigung."],
  ["fr", "Le comité a approuvé votre offre."],
  ["fr", "Le conseil a dit oui, nous attendons la facture."],
  ["it", "Il comitato ha approvato l'offerta, aspettiamo la conferma."],
  ["it", "Approvato dal consiglio."],
  ["it", "Il capo ha approvato tutto."],
  ["fr", "La direction a tout validé."],
  ["en", "All approved, waiting to hear from you."],
];

/** A budget, a date, a programme, what others said, and what is still to come. */
const APPROVES_SOMETHING_ELSE: readonly (readonly [Language, string])[] = [
  ["fr", "Le directeur a approuvé le budget, nous attendons le comité."],
  ["it", "Il direttore ha approvato il budget, aspettiamo il comitato."],
  ["de", "Die Gäste haben dem neuen Datum zugestimmt."],
  ["de", "Unsere Zusage gilt erst mit der Unterschrift."],
  ["en", "The guests have agreed to the date."],
  ["en", "Our head of marketing approved the programme, now we wait for the CFO."],
  ["en", "The date was approved by everyone."],
  ["en", "Our acceptance only counts once it is signed."],
  ["en", "Our order is only valid with two signatures."],
  ["de", "Der Chef hat das Konzept abgenickt, jetzt warten wir noch auf die Finanzen."],
  ["de", "Das Programm ist nun genehmigt."],
  ["de", "Die Bewilligung für das Feuerwerk ist da."],
  ["de", "Das Menü haben alle abgesegnet."],
  ["de", "Unser Auftrag wird erst mit dem zweiten Visum gültig."],
  ["fr", "Les invités ont validé la date."],
  ["fr", "Le programme est approuvé, on attend encore la trésorière."],
  ["fr", "Notre accord ne vaut qu'avec la signature du président."],
  ["fr", "Le traiteur a confirmé."],
  ["it", "Gli ospiti hanno approvato la data."],
  ["it", "Il programma è approvato, manca solo la cassiera."],
  ["it", "Il nostro sì vale soltanto con la firma del presidente."],
  ["it", "Il relatore ha confermato."],
  ["en", "The speaker has confirmed."],
  ["de", "Der Referent hat zugesagt."],
];

describe("what is approved decides whether an offer is accepted (§2.9, §3.5)", () => {
  test.each(APPROVES_THE_OFFER)("(%s) our offer is: %s", (language, mail) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(desk.booking?.offer).toMatchObject({ version: 1, status: "accepted" });
  });

  test.each(APPROVES_SOMETHING_ELSE)("(%s) our offer is not: %s", (language, mail) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(desk.booking?.offer).toMatchObject({ version: 1, status: "sent" });
  });
});
