import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { offeredIn } from "../support/offered-in.ts";
import { type Where, where } from "./spoken/where.ts";

const BEFORE = { date: "2026-05-07", start: "10:00", end: "16:00", room: "Room B", people: 25, accepted: false };

const CHANGES: readonly (readonly [Language, string, Partial<Where>])[] = [
  ["en", "Could we have the Friday right after instead?", { date: "2026-05-08" }],
  ["en", "Actually the Wednesday before would suit us better.", { date: "2026-05-06" }],
  ["en", "Sorry, wrong month. It should be June the 4th.", { date: "2026-06-04" }],
  ["en", "We'd come at 11 and go at 5.", { start: "11:00", end: "17:00" }],
  ["en", "Please change the hours to 9 - 15", { start: "09:00", end: "15:00" }],
  ["en", "end 16:00 -> 15:00", { start: "10:00", end: "15:00" }],
  ["en", "Time: 10-16 -> 11-17", { start: "11:00", end: "17:00" }],
  ["en", "25 has become 33", { people: 33 }],
  ["en", "Delta to your offer:\n* pax 25 -> 22\n* end 16:00 -> 15:00\n* rest unchanged", { people: 22, end: "15:00" }],
  ["de", "Könnten wir stattdessen den Freitag darauf nehmen?", { date: "2026-05-08" }],
  ["de", "Lieber doch am Mittwoch davor.", { date: "2026-05-06" }],
  ["de", "Können Sie unsere Buchung auf Dienstag, 12. Mai schieben?", { date: "2026-05-12" }],
  ["de", "Ende 16:00 -> 15:00", { start: "10:00", end: "15:00" }],
  ["de", "Zeit: 10-16 -> 11-17", { start: "11:00", end: "17:00" }],
  ["de", "aus 25 Personen werden 40", { people: 40 }],
  ["de", "bitte 28 eintragen", { people: 28 }],
  ["fr", "Est-ce que le vendredi juste après irait à la place ?", { date: "2026-05-08" }],
  ["fr", "En fait le mercredi d'avant nous arrangerait mieux.", { date: "2026-05-06" }],
  ["fr", "fin 16:00 -> 15:00", { start: "10:00", end: "15:00" }],
  ["fr", "Horaire : 10-16 -> 11-17", { start: "11:00", end: "17:00" }],
  ["fr", "Nombre de participants : désormais 29", { people: 29 }],
  ["fr", "notez 28 svp", { people: 28 }],
  [
    "fr",
    "- on est 40 au lieu de 25\n- du coup la salle C à la place de la B\nMerci de refaire l'offre.",
    { room: "Room C", people: 40 },
  ],
  ["it", "Andrebbe anche il venerdì subito dopo al posto del giovedì?", { date: "2026-05-08" }],
  ["it", "In realtà il mercoledì prima ci andrebbe meglio.", { date: "2026-05-06" }],
  ["it", "Il capo adesso vuole il 21 maggio.", { date: "2026-05-21" }],
  ["it", "il 21 maggio piuttosto che il 7 per favore", { date: "2026-05-21" }],
  ["it", "Inizio alle 9 invece delle 10", { start: "09:00", end: "16:00" }],
  ["it", "fine 16:00 -> 15:00", { start: "10:00", end: "15:00" }],
  ["it", "Orario: 10-16 -> 11-17", { start: "11:00", end: "17:00" }],
  ["it", "Numero di partecipanti: adesso 29", { people: 29 }],
  ["it", "segnate 28 per favore", { people: 28 }],
  [
    "it",
    "Aggiornamento dati, vecchio -> nuovo:\ndata 07.05. -> 08.06.2026\npersone 25 -> 40\nsala: invariata\norario: invariato",
    { date: "2026-06-08", people: 40 },
  ],
  ["en", "The date is fine, only the time moves to 11-17.", { start: "11:00", end: "17:00" }],
  ["en", "Could you move the start from 10 to 9?", { start: "09:00", end: "16:00" }],
  ["en", "Please note we'll be leaving at 3.", { start: "10:00", end: "15:00" }],
  ["en", "Can we have the room from 9 already?", { start: "09:00", end: "16:00" }],
  ["de", "Könnten Sie den Beginn von 10 auf 9 Uhr verschieben?", { start: "09:00", end: "16:00" }],
  ["de", "Wir gehen schon um 15 Uhr.", { start: "10:00", end: "15:00" }],
  ["de", "Können wir den Raum schon ab 9 haben?", { start: "09:00", end: "16:00" }],
  ["fr", "Pourriez-vous avancer le début de 10h à 9h ?", { start: "09:00", end: "16:00" }],
  ["fr", "Nous partirons déjà à 15h.", { start: "10:00", end: "15:00" }],
  ["it", "La data va bene, solo l'orario passa a 11-17.", { start: "11:00", end: "17:00" }],
  ["it", "Potreste anticipare l'inizio dalle 10 alle 9?", { start: "09:00", end: "16:00" }],
  ["it", "ok ma possiamo prendere l'8", { date: "2026-05-08" }],
  ["en", "7 May is bad for us. 11 June?", { date: "2026-06-11" }],
  ["en", "Same day, but in June: the 4th.", { date: "2026-06-04" }],
  ["en", "plus 4", { people: 29 }],
  ["en", "down to 21", { people: 21 }],
  ["de", "Gleicher Tag, aber im Juni: der 4.", { date: "2026-06-04" }],
  ["de", "runter auf 21", { people: 21 }],
  ["de", "die Gästeliste ist auf 34 gewachsen", { people: 34 }],
  ["de", "jetzt etwa 30", { people: 30 }],
  ["fr", "Même jour mais en juin : le 4.", { date: "2026-06-04" }],
  ["fr", "On est montés à 32", { people: 32 }],
  ["it", "Stesso giorno ma in giugno: il 4.", { date: "2026-06-04" }],
  ["it", "più 4", { people: 29 }],
  ["it", "Siamo saliti a 32", { people: 32 }],
  ["it", "la lista è salita a 34", { people: 34 }],
  ["it", "adesso circa 30", { people: 30 }],
  [
    "en",
    "Thanks for the quick offer! Little snag, half of the team has a works council thing on that Thursday. Could we have the Friday right after instead, everything else as it stands?",
    { date: "2026-05-08" },
  ],
  [
    "en",
    "The trainer's train from Milan doesn't get in until 10.20, so please shift our slot: we'd come at 11 and go at 5. Sorry for the hassle.",
    { start: "11:00", end: "17:00" },
  ],
  [
    "en",
    "Delta to your offer:\n* pax 25 -> 22\n* end 16:00 -> 15:00\n* rest unchanged\nPlease reissue.\nBK",
    { people: 22, end: "15:00" },
  ],
  [
    "en",
    "Dear team\n\nI must apologise, I gave you the wrong month. It ought to have been July, the 7th is correct. Hours, room and number of guests remain the same. Would you be so kind as to send a corrected offer?",
    { date: "2026-07-07" },
  ],
  [
    "de",
    "Änderungen z. K.:\n– aus dem 7. wird der 28. Mai\n– aus 25 Personen werden 40\nZeiten und Raum bleiben. Neue Offerte erbeten.",
    { date: "2026-05-28", people: 40 },
  ],
  [
    "it",
    "il treno da Locarno arriva più tardi di quel che pensavo quindi facciamo tutto un'ora dopo dalle 11 alle 17 grazie",
    { start: "11:00", end: "17:00" },
  ],
  [
    "en",
    "Please change the following:\n- 7 May becomes 12 May\n- 10:00 becomes 09:00\n- 25 becomes 35",
    { date: "2026-05-12", start: "09:00", people: 35 },
  ],
  [
    "de",
    "Bitte Folgendes ändern:\n- aus dem 7. Mai wird der 12. Mai\n- aus 10 Uhr wird 9 Uhr\n- aus 25 wird 35",
    { date: "2026-05-12", start: "09:00", people: 35 },
  ],
  [
    "fr",
    "Merci de changer :\n- le 7 mai devient le 12 mai\n- 10h devient 9h\n- 25 devient 35",
    { date: "2026-05-12", start: "09:00", people: 35 },
  ],
  ["de", "Alt: 25 Pers., neu: 29 Pers. Alt: 10-16 Uhr, neu: 10-17 Uhr.", { people: 29, end: "17:00" }],
];

/** Somebody else's event, another room for comparison, or none chosen yet. */
const CHANGES_NOTHING: readonly (readonly [Language, string])[] = [
  ["en", "My colleague Sandra has booked Room C on 12 June for 60 people, nothing to do with us."],
  ["en", "We can't decide between Room B and Room A. What does A cost?"],
  ["de", "Was würde Raum C am selben Tag kosten, nur zum Vergleich?"],
  ["de", "Meine Kollegin Sandra hat Raum C am 12. Juni für 60 Personen gebucht, das hat mit uns nichts zu tun."],
  ["de", "Wir schwanken zwischen Raum B und Raum A. Was kostet A?"],
  ["fr", "Combien coûterait la salle C le même jour, juste pour comparer ?"],
  ["fr", "Ma collègue Sandrine a réservé la salle C le 12 juin pour 60 personnes, rien à voir avec nous."],
  ["fr", "Nous hésitons entre la salle B et la salle A. Combien coûte la A ?"],
  ["it", "Quanto costerebbe la sala C lo stesso giorno, solo per confronto?"],
  ["it", "La mia collega Sandra ha prenotato la sala C il 12 giugno per 60 persone, non c'entra con noi."],
  ["it", "Siamo indecisi tra la sala B e la sala A. Quanto costa la A?"],
  [
    "fr",
    "Bonjour,\nAttention à ne pas mélanger les dossiers : ma collègue Sandrine du marketing a de son côté réservé la salle C le 12 juin pour 60 personnes. Ça n'a rien à voir avec ma demande, je vous le signale juste parce que nous avons la même adresse de société.",
  ],
  [
    "it",
    "Grazie. Giusto per avere un confronto da mettere nel dossier: la Sala C, lo stesso giorno, quanto verrebbe a costare? Non è che vogliamo cambiare, è il capo che vuole sempre due cifre.",
  ],
  ["en", "My colleague Ben asks whether 40 people would fit in Room C."],
  ["de", "Mein Kollege Ben fragt, ob 40 Personen in Raum C passen würden."],
  ["fr", "Mon collègue Ben demande si 40 personnes tiendraient dans la salle C."],
  ["it", "Il mio collega Ben chiede se 40 persone ci starebbero nella sala C."],
  ["en", "We might be 30, I'll confirm next week."],
  ["de", "Vielleicht werden wir 30, ich melde mich nächste Woche."],
  ["it", "Forse saremo 30, confermo la settimana prossima."],
];

describe("what an offer says is told anew, as it was and as it is to be (§2.3)", () => {
  test.each(CHANGES)("(%s) is changed by: %s", (language, mail, change) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ ...BEFORE, ...change });
  });

  test.each(CHANGES_NOTHING)("(%s) stays as it is after: %s", (language, mail) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject(BEFORE);
    expect(desk.booking?.offer?.version).toBe(1);
  });
});
