import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { offeredIn } from "../support/offered-in.ts";
import { where } from "./spoken/where.ts";

type Written = readonly [language: Language, mail: string];

const ORDERED: readonly Written[] = [
  ["en", "Offer v2 is approved on our side."],
  ["en", "Purchase order 4500123 issued, no deviations."],
  ["en", "Checked, all in order. Order released."],
  ["en", "yep lock us in"],
  ["en", "Consider this our confirmation."],
  ["en", "I cannot see what one would change. Make it firm."],
  ["de", "Offerte geprüft, i. O.\nBestellung hiermit ausgelöst (Best.-Nr. 45-00871), keine Abweichungen.\nBänziger"],
  ["de", "Ich wüsste beim besten Willen nicht, was man daran noch ändern sollte – bucht uns bitte fest ein!"],
  ["de", "Freigabe erteilt."],
  [
    "de",
    "Nach Rücksprache mit der Geschäftsleitung kann ich Ihnen mitteilen, dass wir Ihr Angebot über CHF 750 annehmen.",
  ],
  ["fr", "Commande passée par la présente."],
  ["fr", "Inscrivez-nous ferme svp !"],
  ["fr", "Par ce courriel nous vous confirmons notre commande."],
  ["fr", "Offre validée par notre service financier."],
  ["it", "Ordine emesso con la presente."],
  ["it", "Segnateci pure, confermato!"],
  ["it", "Con la presente confermiamo l'ordinazione."],
  ["it", "Buongiorno, vorremmo confermare la prenotazione. Grazie, Anna"],
];

const NOT_ORDERED: readonly Written[] = [
  ["en", "Our order will be placed once the board has met."],
  ["en", "Could you hold the room for us until the end of the month?"],
  ["de", "Die Bestellung ist noch nicht ausgelöst."],
  ["de", "Bucht uns bitte provisorisch ein."],
  ["fr", "Bloquez-la pour nous jusqu'à vendredi, svp."],
  ["it", "Per ora prenotate solo provvisoriamente."],
];

const CALLED_OFF: readonly Written[] = [
  ["en", "Our society is being dissolved, therefore I have to call off our reservation."],
  ["en", "We have found somewhere else by now, so you can close the file on our booking."],
  ["en", "The whole thing is cancelled on our side, sorry."],
  ["de", "Das Ganze ist bei uns abgesagt, sorry."],
  ["de", "Sie können unser Dossier schliessen, es wird nichts daraus."],
  [
    "fr",
    "bonjour on a plus besoin de la salle finalement le cours se donne à l'interne annulez tout svp et encore pardon",
  ],
  ["fr", "Je souhaite annuler, ma fille est malade."],
  ["it", "Gentile Signora, con grande dispiacere devo disdire la riservazione: la nostra associazione si scioglie."],
  ["it", "Potete chiudere la pratica, non se ne fa nulla."],
];

const BARGAINED: readonly (readonly [Language, string, number])[] = [
  ["en", "If you can come down to 680 we have a deal.", 680],
  ["en", "We can go up to 680, not a franc more.", 680],
  ["en", "Our treasurer approved 600 only.", 600],
  ["de", "Wenn Sie auf 680 runtergehen, sind wir uns einig.", 680],
  ["de", "Bei 650 Franken schlage ich sofort ein.", 650],
  ["de", "Höher als 680 können wir nicht gehen.", 680],
  ["fr", "Si vous descendez à 680, affaire conclue.", 680],
  ["it", "Se scendete a 680 franchi per noi è affare fatto.", 680],
];

const PUT_OFF: readonly Written[] = [
  ["en", "I'm on holiday, answer next week"],
  ["en", "The boss is back on Monday, until then I can't tell you anything."],
  ["de", "bin in den ferien, antwort nächste woche"],
  ["de", "Die Geschäftsleitung entscheidet erst in zwei Wochen, bis dahin bitte ich um Geduld."],
  ["fr", "Je suis en vacances, réponse la semaine prochaine"],
  ["fr", "La direction ne tranche que dans deux semaines, merci de patienter."],
  ["it", "Il capo rientra lunedì, fino ad allora non posso dirvi nulla."],
  ["it", "Ci dormo sopra."],
];

describe("what becomes of an offer, in the client's words (§2.9, §3.5)", () => {
  test.each(ORDERED)("an order accepts it: %s %s", (language, mail) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(desk.booking?.offer?.status).toBe("accepted");
  });

  test.each(NOT_ORDERED)("an order that is still to come, or a mere hold, does not: %s %s", (language, mail) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ accepted: false, room: "Room B", people: 25 });
  });

  test.each(CALLED_OFF)("calls it off: %s %s", (language, mail) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    const isAsked = desk.tasks.some(({ type }) => type === "cancellation_request");
    expect(isAsked || desk.booking?.status === "cancelled").toBe(true);
  });

  test.each(BARGAINED)("another price is a counter-offer and accepts nothing: %s %s", (language, mail, price) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(desk.booking?.facts.counter?.value).toMatchObject({ proposedMinor: price * 100 });
    expect(where(desk).accepted).toBe(false);
  });

  test.each(PUT_OFF)("an answer that is put off changes nothing and puzzles nobody: %s %s", (language, mail) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ accepted: false, date: "2026-05-07", room: "Room B", people: 25 });
    expect(desk.tasks.filter(({ type }) => type === "manual_review")).toEqual([]);
  });
});
