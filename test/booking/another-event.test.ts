import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { conversation } from "../support/conversation.ts";
import { offeredIn } from "../support/offered-in.ts";
import { where } from "./spoken/where.ts";

/** Room E is offered for 20 May 2027, from 9 to half past 12, for twelve. */
const offered = () => {
  const desk = conversation({ today: "2027-01-11" });
  desk.mail("Guten Tag, wir möchten Raum E am 20.05.2027 von 09:00 bis 12:30 für 12 Personen buchen.");
  return { desk, before: where(desk) };
};

describe("another event beside the one that is offered is its own, and moves nothing of it (§2.5)", () => {
  test.each([
    "We also need Room A on 3 July 2027 for another event, 20 people from 9 to 12.",
    "Wir brauchen ausserdem am 3. Juli 2027 den Raum A für einen zweiten Anlass, 20 Personen von 9 bis 12 Uhr.",
    "Noch ein zweiter Anlass: am 3. Juli 2027 sind wir 20 Personen, 9 bis 12 Uhr, in Raum A.",
    "Par ailleurs, pour une autre soirée, il nous faudrait la salle A le 3 juillet 2027 de 9h à 12h pour 20 personnes.",
    "Inoltre ci serve la sala A il 3 luglio 2027 per un altro evento, 20 persone dalle 9 alle 12.",
    "Separately, for our AGM in July we would need space for 60 people from 2pm to 6pm.",
    "Separately, for our AGM on 9 July we would need space for 60 people from 2pm to 6pm.",
    "Für einen anderen Anlass im August suchen wir Platz für 40 Personen, 14 bis 18 Uhr.",
    "And one more thing: for a different party on 3 July we want Room A, 20 people, 9 to noon.",
    "We have a second event coming up, 20 people, on 3 July 2027 from 9 to 12. Could you send an offer for Room A?",
    "Unabhängig davon planen wir am 3. Juli 2027 noch einen Workshop mit 20 Personen von 9 bis 12 Uhr in Raum A.",
    "Unabhängig von dieser Anfrage: Am 3. Juli feiern wir mit 20 Personen Geburtstag, dafür hätten wir gern Raum A von 9 bis 12.",
    "Nous organisons également un deuxième événement le 3 juillet 2027, 20 personnes de 9h à 12h, si possible dans la salle A.",
    "En plus de cette réunion, nous aurions besoin de la salle A le 3 juillet 2027 pour un apéritif, 20 personnes, de 17h à 20h.",
    "Abbiamo anche un secondo evento il 3 luglio 2027, 20 persone dalle 9 alle 12, possibilmente nella sala A.",
    "A parte questo, per un'altra riunione il 3 luglio ci servirebbe la sala A per 20 persone, dalle 9 alle 12.",
    "Oltre a questa prenotazione vorremmo la sala A il 3 luglio 2027 per 20 persone, dalle 9 alle 12.",
    "On top of that booking, we would like Room A on 3 July 2027 for 20 people, 9am to 12.",
    "In addition to the morning in May, please quote for an evening on 3 July 2027, 20 people in Room A, 6pm to 10pm.",
    "Zusätzlich zum Mai möchten wir am 3. Juli 2027 Raum A für 20 Personen von 9 bis 12 buchen.",
    "Neben dem 20. Mai brauchen wir auch am 3. Juli 2027 einen Raum, 20 Personen, 9 bis 12 Uhr.",
    "Besides the 20th of May, we also need a room on 3 July 2027 for 20 people from 9 to 12.",
    "Meine Kollegin plant am 3. Juli 2027 ebenfalls einen Anlass mit 20 Personen, 9-12 Uhr, bitte machen Sie dafür eine separate Offerte.",
    "Could you also make a separate offer for 3 July 2027: Room A, 20 people, 9 to 12?",
    "For our next workshop on 3 July 2027 we will be 20 people and need Room A from 9 to 12.",
    "Pour notre prochaine formation, le 3 juillet 2027, nous serons 20 et il nous faut la salle A de 9h à 12h.",
    "Per il nostro prossimo corso del 3 luglio 2027 saremo in 20 e ci serve la sala A dalle 9 alle 12.",
    "Für unseren nächsten Kurs am 3. Juli 2027 sind wir 20 Personen und brauchen Raum A von 9 bis 12.",
    "Another booking please: Room A, 3 July 2027, 20 people, 9-12.",
    "Noch eine Buchung bitte: Raum A, 3. Juli 2027, 20 Personen, 9-12 Uhr.",
    "Encore une réservation s'il vous plaît : salle A, 3 juillet 2027, 20 personnes, 9h-12h.",
    "Un'altra prenotazione per favore: sala A, 3 luglio 2027, 20 persone, ore 9-12.",
    "Before I forget: in September our alumni club meets as well, about 35 people from 6 to 10 in the evening, could you host that too?",
    "While I have you: our finance team also wants to meet on 14 September 2027, 8 people, 10am to 3pm. Separate invoice please.",
    "The choir would love a space on 11 June too, thirty of us from 7pm till 10pm, entirely separate from this booking.",
    "By the way, a second meeting of ours takes place on 2 September; 40 people, 1pm to 5pm, theatre seating.",
    "This has nothing to do with the May morning, but on 15 October 2027 we celebrate our jubilee with 55 guests from 5pm to 11pm.",
    "Übrigens: Im Herbst, am 23. September 2027, machen wir noch eine Weiterbildung mit 30 Leuten von 13 bis 17 Uhr. Hätten Sie auch dafür etwas?",
    "Unser Schwesterverein trifft sich übrigens am 3. Juli 2027 mit 20 Personen von 9 bis 12 Uhr, könnten Sie dafür eine eigene Offerte machen?",
    "Ganz etwas anderes: Für die Weihnachtsfeier am 10. Dezember 2027 brauchen wir Platz für 45 Personen von 18 bis 23 Uhr.",
    "Separat davon bräuchten wir für die Generalversammlung am 9. Juli 2027 einen Saal für 60 Personen, 14 bis 18 Uhr.",
    "Tant que j'y suis : notre chorale fête ses dix ans le 11 septembre 2027, nous serions 40, de 18h à 22h. C'est une réservation à part.",
    "Rien à voir avec la matinée de mai : le 15 octobre 2027, nous fêtons notre jubilé avec 55 invités, de 17h à 23h.",
    "Indépendamment de cette réservation, nous cherchons une salle pour 60 personnes en juillet, de 14h à 18h, pour notre assemblée générale.",
    "Cambiando discorso: il 10 settembre 2027 organizziamo anche una cena per 35 persone dalle 19 alle 23. È un evento separato.",
    "Niente a che vedere con la mattina di maggio: il 15 ottobre 2027 festeggiamo il giubileo con 55 invitati, dalle 17 alle 23.",
    "Separatamente, per la nostra assemblea di luglio ci serve uno spazio per 60 persone dalle 14 alle 18.",
  ])("its own: %s", (mail) => {
    const { desk } = offered();
    desk.mail(mail);
    expect(desk.isNew).toBe(true);
    expect(desk.fact("date")).not.toBe("2027-05-20");
    expect(desk.fact("attendees")).not.toBe(12);
  });

  test.each([
    "We accept the offer. For another event on 3 July 2027 we need Room A for 20 people from 9 to 12.",
    "Wir nehmen die Offerte an. Und dann noch ein zweiter Anlass: am 3. Juli 2027 brauchen wir Raum A für 20 Personen von 9 bis 12 Uhr.",
    "Nous acceptons l'offre. Pour un autre événement le 3 juillet 2027, il nous faut la salle A pour 20 personnes de 9h à 12h.",
    "Accettiamo l'offerta. Per un altro evento il 3 luglio 2027 ci serve la sala A per 20 persone dalle 9 alle 12.",
  ])("what is said beside it is heard, and a person sees to the other: %s", (mail) => {
    const { desk, before } = offered();
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ ...before, accepted: true });
    expect(desk.isNew).toBe(false);
    expect(desk.kinds).toContain("question_noted");
  });

  test.each([
    "One further enquiry, not for us but for our neighbours: are there any dates in March which you still have available?",
    "Our next board meeting is on 12 April, we will decide then.",
    "Unsere nächste Sitzung ist am 12. April, danach geben wir Bescheid.",
    "Notre prochaine réunion est le 12 avril, nous vous répondrons après.",
    "La nostra prossima riunione è il 12 aprile, poi vi facciamo sapere.",
    "Separately, could you tell me whether there is parking?",
    "Ausserdem wüsste ich gern, ob es Parkplätze hat.",
    "Dann haben wir noch eine zweite Veranstaltung am 3. Juli, 20 Leute, 9-12 Uhr, geht Raum A?",
    "Would Room A be free on 3 July for another event with 20 people?",
  ])("no event of ours is told: %s", (mail) => {
    const { desk, before } = offered();
    desk.mail(mail);
    expect(where(desk)).toEqual(before);
    expect(desk.isNew).toBe(false);
  });
});

describe("the same words in a change of the one that is offered (§2.3)", () => {
  test.each([
    "We need another date: could we have 3 July 2027, and there will be 20 of us?",
    "Could we have it on another day, 3 July 2027, and for 20 people?",
    "Geht auch ein anderer Termin? Wir möchten den 3. Juli 2027, und wir sind 20 Personen.",
    "Wir müssen den Anlass auf den 3. Juli 2027 verschieben, dann sind wir 20 Personen.",
    "Il nous faut une autre date : le 3 juillet 2027, et nous serons 20 personnes.",
    "Ci serve un'altra data: il 3 luglio 2027, e saremo 20 persone.",
    "Our second speaker is ill, so please move the event to 3 July 2027, we will be 20 people.",
  ])("another day: %s", (mail) => {
    const { desk } = offered();
    desk.mail(mail);
    expect(desk.isNew).toBe(false);
    expect(where(desk)).toMatchObject({ date: "2027-07-03", people: 20 });
  });

  test.each([
    "There is another event in town that day, so please move ours to 21 May.",
    "An dem Tag ist noch ein anderer Anlass im Dorf, können wir auf den 21. Mai verschieben?",
    "Il y a une autre fête ce jour-là, pouvons-nous déplacer au 21 mai ?",
    "Quel giorno c'è un altro evento in paese, possiamo spostare al 21 maggio?",
  ])("what others do that day: %s", (mail) => {
    const { desk } = offered();
    desk.mail(mail);
    expect(desk.isNew).toBe(false);
    expect(where(desk)).toMatchObject({ date: "2027-05-21", people: 12, room: "Room E" });
  });

  test.each([
    "Our second bus is full now, so there will be 20 people.",
    "We had another meeting yesterday and decided: we will be 20 people.",
    "Wir hatten gestern noch eine Sitzung und wissen jetzt: wir sind 20 Personen.",
    "Nous avons eu une autre réunion hier : nous serons 20 personnes.",
    "Abbiamo avuto un'altra riunione ieri: saremo 20 persone.",
  ])("a meeting that has been: %s", (mail) => {
    const { desk, before } = offered();
    desk.mail(mail);
    expect(desk.isNew).toBe(false);
    expect(where(desk)).toMatchObject({ ...before, people: 20 });
  });
});

describe("another event that is told while a room is proposed for the one that is known (§2.5)", () => {
  test.each([
    "Could you make us an offer for Room E? 12 guests, 21 May 2027, 09:00 to 12:30.",
    "Könnten Sie uns eine Offerte für Raum E machen? 12 Gäste, 21. Mai 2027, 09:00 bis 12:30 Uhr.",
    "Pourriez-vous nous faire une offre pour la salle E ? 12 invités, le 21 mai 2027, de 09:00 à 12:30.",
    "Potreste farci un'offerta per la sala E? 12 ospiti, 21 maggio 2027, dalle 09:00 alle 12:30.",
  ])("its room is not taken for the one that is known, and a person sees to it: %s", (mail) => {
    const desk = conversation({ today: "2027-01-11" });
    desk.mail("Hello, we would like to book Room A on 20.05.2027 from 09:00 to 12:30 for 110 people.");
    const before = where(desk);
    desk.mail(mail);
    expect(where(desk)).toEqual(before);
    expect(desk.booking?.hold).toBeUndefined();
    expect(desk.booking?.offer).toBeUndefined();
    expect(desk.kinds).toContain("question_noted");
    expect(desk.tasks.map(({ type }) => type)).toEqual(["message_manager"]);
    desk.mail(mail);
    expect(where(desk)).toEqual(before);
    expect(desk.booking?.hold).toBeUndefined();
  });

  test("what is chosen of the rooms that were proposed is taken, with all that is told beside it", () => {
    const desk = conversation({ today: "2027-01-11" });
    desk.mail("Hello, we would like to book Room A on 20.05.2027 from 09:00 to 12:30 for 110 people.");
    desk.mail("Please reserve Room E for us. It will be 100 guests.");
    expect(where(desk)).toMatchObject({ date: "2027-05-20", people: 100, room: "Room E" });
  });
});

describe("an event for itself, whatever is said of the one that stands (§2.5)", () => {
  test.each<[Language, string]>([
    [
      "en",
      "Hello, a completely separate event this time (the workshop stays as it is): we'd also like to book Room D for a board meeting of 12 people on 8 September 2026, 9:00 to 12:00. Could I have an offer for that one as well?",
    ],
    [
      "de",
      "Der Workshop bleibt wie er ist. Für eine ganz neue Veranstaltung brauchen wir Raum D: 12 Personen am 8. September 2026, 9 bis 12 Uhr. Machen Sie uns dafür bitte auch eine Offerte?",
    ],
    [
      "fr",
      "L'atelier reste comme prévu. Je vous écris pour un événement tout à fait séparé : une séance de comité, 12 personnes, salle D, le 8 septembre 2026 de 9h à 12h. Pouvez-vous nous faire une offre aussi pour cela ?",
    ],
    [
      "it",
      "Quello di maggio resta così. Vi scrivo per un nuovo evento, separato: una seduta di comitato, 12 persone, sala D, 8 settembre 2026, dalle 9 alle 12. Potete inviarci un'offerta anche per questo?",
    ],
  ])("(%s) %s", (language, mail) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(desk.isNew).toBe(true);
    expect(where(desk)).toMatchObject({ date: "2026-09-08", start: "09:00", end: "12:00", room: "Room D", people: 12 });
  });
});
