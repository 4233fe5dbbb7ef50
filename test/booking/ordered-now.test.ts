import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";
import { where } from "./spoken/where.ts";

/** Room E is offered for 20 May 2027, from 9 to half past 12, for twelve. */
const offered = () => {
  const desk = conversation({ today: "2027-01-11" });
  desk.mail("Guten Tag, wir möchten Raum E am 20.05.2027 von 09:00 bis 12:30 für 12 Personen buchen.");
  return { desk, before: where(desk) };
};

describe("who orders another room, or asks for an offer for it, wants it now (§2.3)", () => {
  test.each([
    "Hello, we need Room A on 20 May 2027.",
    "Wir sind 12 Personen und brauchen Raum A am 20.05.2027.",
    "Senden Sie uns bitte eine Offerte für Raum A.",
    "Per favore ci mandi un'offerta per la sala A, la E ci sembra troppo grande per il nostro gruppo.",
    "Thank you, that was quick. We would like Room A for the twelve of us, please.",
    "After talking it over with my colleagues we want to book Room A for this morning.",
    "Please send us an offer for Room A for our twelve people, as the other one is larger than we need.",
    "The committee met last night, and they all voted for Room A, so please book that for us.",
    "Danke für die schnelle Antwort. Wir möchten gerne Raum A für unseren Anlass reservieren.",
    "Vielen Dank, aber für unsere Gruppe brauchen wir den Raum A, der hat eine Bühne.",
    "Bitte reservieren Sie uns für diesen Vormittag den Raum A, das reicht für unsere zwölf Leute.",
    "Guten Abend, könnten Sie uns bitte den Raum A für den 20. Mai offerieren, er liegt näher am Lift.",
    "Merci pour votre offre. Nous souhaitons réserver la salle A pour nos douze personnes ce matin-là.",
    "Bonjour, il nous faut la salle A le 20 mai 2027, parce que nous avons besoin d'une scène.",
    "Pourriez-vous nous faire une offre pour la salle A, la E est trop grande pour douze personnes ?",
    "Après discussion avec le comité, nous voulons la salle A pour notre réunion du 20 mai.",
    "Grazie per l'offerta. Vorremmo prenotare la sala A per il nostro gruppo di dodici persone.",
    "Buongiorno, ci serve la sala A il 20 maggio 2027, dato che abbiamo bisogno di un palco.",
    "Potrebbe farci un'offerta per la sala A, visto che siamo solo in dodici e la E costa parecchio?",
    "Dopo averne parlato con i colleghi vogliamo la sala A per quella mattina.",
    "We need another room: Room A please, for 14 people.",
    "Wir brauchen einen anderen Raum, und zwar Raum A, wir sind 14 Personen.",
    "Il nous faudrait une autre salle, la salle A, pour 14 personnes.",
    "Ci serve un'altra sala, la sala A, per 14 persone.",
  ])("%s", (mail) => {
    const { desk } = offered();
    desk.mail(mail);
    expect(desk.isNew).toBe(false);
    expect(where(desk)).toMatchObject({ room: "Room A", date: "2027-05-20", start: "09:00", end: "12:30" });
  });

  test.each([
    "Our sister club has booked Room A for the week after, so please put us up well away from the street.",
    "Könnten Sie uns zum Vergleich noch eine Offerte für Raum A schicken?",
    "For comparison, could you also send us an offer for Room A?",
    "Pourriez-vous, à titre de comparaison, nous envoyer aussi une offre pour la salle A ?",
    "Ci manda per confronto anche un preventivo per la sala A?",
    "Last year we booked Room A for our party and it was a little draughty in there.",
    "What would Room A cost for the same morning, just so we know what we are comparing with?",
    "Was würde Raum A am selben Vormittag kosten, nur damit wir es intern vergleichen können?",
    "Letztes Jahr haben wir den Raum A gebucht und waren sehr zufrieden mit Ihrem Service.",
    "Die Kollegen, die an dem Tag den Raum A gebucht haben, freuen sich auch schon auf den Kaffee.",
    "L'année passée nous avons réservé la salle A et nous étions très contents de votre accueil.",
    "L'anno scorso abbiamo prenotato la sala A e siamo stati molto contenti della vostra accoglienza.",
    "Our boss wonders whether we would ever need Room A for twelve people, I told him the one you offered is perfect.",
    "We do not need Room A, the one you offered is perfect for us.",
    "Wir brauchen den Raum A nicht, der offerierte passt uns bestens für diesen Vormittag.",
    "Nous n'avons pas besoin de la salle A, celle de votre offre nous convient parfaitement.",
    "Non ci serve la sala A, quella che ci avete offerto va benissimo per il nostro gruppo.",
    "Is it a long walk from Room A, where our partners will be booked in, to the room you offered us?",
    "If Room E falls through for whatever reason, we would need Room A instead on that morning.",
    "Could you tell us whether we will need to pass through Room A to get to our room?",
  ])("a room that is only spoken of: %s", (mail) => {
    const { desk, before } = offered();
    desk.mail(mail);
    const { room, date, start, end, people } = before;
    expect(where(desk)).toMatchObject({ room, date, start, end, people });
  });

  test.each([
    "Könnten Sie uns zum Vergleich noch eine Offerte für Raum A schicken?",
    "For comparison, could you also send us an offer for Room A?",
    "Pourriez-vous, à titre de comparaison, nous envoyer aussi une offre pour la salle A ?",
    "Ci manda per confronto anche un preventivo per la sala A?",
  ])("what is wished to compare is answered with the price: %s", (mail) => {
    const { desk, before } = offered();
    const reply = desk.mail(mail);
    expect(where(desk)).toEqual(before);
    expect(reply).toContain("500");
  });
});
