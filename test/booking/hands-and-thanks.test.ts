import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { offeredIn } from "../support/offered-in.ts";
import { where } from "./spoken/where.ts";

const TAKEN: [Language, string][] = [
  ["en", "Treasurer revived! Shake on it."],
  ["en", "Great, go ahead and book. Changes we have none."],
  ["de", "jawoll gebucht!! freuen uns mega"],
  ["de", "Hand drauf!"],
  ["de", "Gerne erteilen wir Ihnen hiermit den Auftrag gemäss Ihrer Offerte. Änderungen haben wir keine."],
  ["fr", "D'accord pour CHF 750, c'est conclu ; à bientôt le 7 mai."],
  ["fr", "Nous vous confions le mandat. Aucune modification de notre part."],
  ["it", "Qua la mano!"],
  ["it", "Accettiamo, nessuna modifica."],
];

const THANKED: [Language, string][] = [
  ["en", "Great, thanks for the quick reply! Is there a tram stop nearby?"],
  ["en", "Perfect, thank you very much for the offer. Where can we park?"],
  ["de", "Super, vielen Dank für die schnelle Antwort! Gibt es bei Ihnen in der Nähe eine Tramhaltestelle?"],
  ["de", "Perfekt, danke für die Offerte. Wo können wir parkieren?"],
  ["fr", "Super, merci beaucoup pour votre réponse rapide ! Y a-t-il un arrêt de tram ?"],
  ["fr", "Parfait, merci de votre offre. Où peut-on se garer ?"],
  ["it", "Perfetto, grazie mille per la risposta veloce! C'è una fermata del tram?"],
  ["it", "Ottimo, grazie dell'offerta. Dove si parcheggia?"],
];

const OPEN: [Language, string][] = [
  ["en", "We will shake on it once the board has met."],
  ["de", "Keine Änderungen unsererseits."],
  ["fr", "Aucun changement de notre part."],
  ["it", "Nessun cambiamento da parte nostra."],
  ["en", "No changes yet, the board meets on Friday."],
  ["de", "Hand drauf gibt es erst nach der Sitzung."],
  ["de", "Der DJ ist gebucht!"],
  ["fr", "C'est conclu avec le traiteur, il reste la salle à discuter."],
  ["it", "Nessuna modifica per ora, il comitato si riunisce venerdì."],
  ["it", "Il capo ha detto di sì al budget però il consiglio si riunisce solo a fine mese. Le darò risposta allora."],
];

const settled = (language: Language, mail: string) => {
  const desk = offeredIn(language);
  const reply = desk.mail(mail);
  return { ...where(desk), reply };
};

describe("an offer is taken by whoever takes it, not by whoever thanks for it (§2.9, §3.5)", () => {
  test.each(TAKEN)("takes it: %s %s", (language, mail) =>
    expect(settled(language, mail)).toMatchObject({ accepted: true, room: "Room B", people: 25 }),
  );

  test.each(THANKED)("thanks, and asks something first: %s %s", (language, mail) =>
    expect(settled(language, mail)).toMatchObject({ accepted: false, date: "2026-05-07", room: "Room B" }),
  );

  test.each(OPEN)("is not decided yet: %s %s", (language, mail) =>
    expect(settled(language, mail)).toMatchObject({ accepted: false, date: "2026-05-07", room: "Room B" }),
  );

  test("who thanks and takes it in one breath takes it, whatever is asked behind", () =>
    expect(settled("de", "Danke für die Offerte wir nehmen sie! Wo parkiert man?").accepted).toBe(true));
});
