import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { offeredIn } from "../support/offered-in.ts";

type Written = readonly [language: Language, mail: string];

const TURNED_DOWN: readonly Written[] = [
  ["en", "We went with another place in the end, thanks all the same."],
  ["en", "It's over our budget, so we'll pass."],
  ["en", "Not for us, thanks."],
  ["de", "Wir haben uns für ein anderes Lokal entschieden, trotzdem danke."],
  ["de", "Das liegt über unserem Budget, wir verzichten."],
  ["de", "Das ist nichts für uns, danke."],
  ["fr", "Nous avons opté pour un autre lieu, merci quand même."],
  ["fr", "C'est au-dessus de nos moyens, on renonce."],
  ["fr", "Ce n'est pas pour nous, merci."],
  ["it", "Abbiamo scelto un altro posto, grazie lo stesso."],
  ["it", "È fuori dalla nostra portata, rinunciamo."],
  ["it", "Non fa per noi, grazie."],
];

const CALLED_OFF: readonly Written[] = [
  ["en", "We have to scrap the whole thing, I'm afraid."],
  ["en", "Bad news: no workshop this year. Please release the room."],
  ["de", "Wir müssen alles abblasen, leider."],
  ["de", "Schlechte Nachrichten: Der Workshop findet nicht statt. Bitte geben Sie den Raum frei."],
  ["fr", "Nous devons tout annuler, hélas."],
  ["fr", "Mauvaise nouvelle : l'atelier n'aura pas lieu. Merci de libérer la salle."],
  ["it", "Dobbiamo far saltare tutto, purtroppo."],
  ["it", "Brutte notizie: il workshop non si fa. Liberate pure la sala."],
];

const PERSON: readonly Written[] = [
  ["en", "Could I talk to a human about this?"],
  ["en", "Would someone ring me, please? 044 555 12 34"],
  ["de", "Kann ich mit einem Menschen sprechen?"],
  ["de", "Könnte mich bitte jemand zurückrufen? 044 555 12 34"],
  ["fr", "Puis-je parler à un être humain ?"],
  ["fr", "Quelqu'un pourrait-il me rappeler ? 044 555 12 34"],
  ["it", "Posso parlare con una persona?"],
  ["it", "Qualcuno può richiamarmi? 044 555 12 34"],
];

const ANOTHER_PRICE: readonly Written[] = [
  ["en", "Could you shave something off the price?"],
  ["en", "We can stretch to 600, not more."],
  ["en", "Make it 650 and it's a deal."],
  ["de", "Lässt sich am Preis noch etwas machen?"],
  ["de", "Mehr als 600 liegen nicht drin."],
  ["de", "Für 650 schlagen wir ein."],
  ["fr", "Y a-t-il moyen de baisser un peu le prix ?"],
  ["fr", "On peut aller jusqu'à 600, pas plus."],
  ["fr", "À 650, marché conclu."],
  ["it", "Si può limare un po' il prezzo?"],
  ["it", "Possiamo arrivare a 600, non oltre."],
  ["it", "A 650 affare fatto."],
];

/** Questions, others who cancelled, and what shall not be. */
const NEITHER: readonly Written[] = [
  ["en", "What happens if we cancel?"],
  ["en", "Please don't cancel anything yet!"],
  ["en", "The other hotel cancelled on us, hence our request."],
  ["en", "I talked to the manager of our bank."],
  ["en", "Is there a discount for charities?"],
  ["en", "Lunch at the station costs 20 francs, by the way."],
  ["de", "Was passiert, wenn wir absagen?"],
  ["de", "Bitte noch nichts stornieren!"],
  ["de", "Das andere Hotel hat uns abgesagt, darum unsere Anfrage."],
  ["de", "Ich habe mit dem Filialleiter unserer Bank gesprochen."],
  ["de", "Gibt es Rabatt für Vereine?"],
  ["fr", "Que se passe-t-il si nous annulons ?"],
  ["fr", "N'annulez surtout rien pour l'instant !"],
  ["fr", "L'autre hôtel nous a lâchés, d'où notre demande."],
  ["fr", "Y a-t-il un rabais pour les associations ?"],
  ["it", "Cosa succede se annulliamo?"],
  ["it", "Per ora non annullate nulla!"],
  ["it", "L'altro albergo ci ha dato buca, da qui la richiesta."],
  ["it", "C'è uno sconto per le associazioni?"],
  ["en", "Room A is not for us, we stay with B."],
  ["de", "Raum A ist nichts für uns, wir bleiben bei B."],
];

const after = ([language, mail]: Written) => {
  const desk = offeredIn(language);
  desk.mail(mail);
  return { booking: desk.booking, tasks: desk.tasks.map(({ type }) => type) };
};

describe("with an offer on the table (§2.9, §2.14, §3.5)", () => {
  test.each(TURNED_DOWN)("(%s) it is turned down: %s", (language, mail) =>
    expect(after([language, mail]).booking).toMatchObject({ status: "cancelled", offer: { status: "declined" } }),
  );

  test.each(CALLED_OFF)("(%s) somebody decides on calling off: %s", (language, mail) => {
    const { booking, tasks } = after([language, mail]);
    expect(tasks).toEqual(["cancellation_request"]);
    expect(booking).toMatchObject({ status: "option", offer: { status: "sent" } });
  });

  test.each(PERSON)("(%s) a person is asked for: %s", (language, mail) => {
    const { booking, tasks } = after([language, mail]);
    expect(tasks).toEqual(["message_manager"]);
    expect(booking).toMatchObject({ status: "option", offer: { status: "sent" } });
  });

  test.each(ANOTHER_PRICE)("(%s) another price is proposed, and nothing accepted or counted: %s", (language, mail) => {
    const { booking } = after([language, mail]);
    expect(booking).toMatchObject({ status: "option", offer: { version: 1, status: "sent" } });
    expect(booking?.facts.attendees?.value).toBe(25);
  });

  test.each(NEITHER)("(%s) it stands as it was: %s", (language, mail) => {
    const { booking, tasks } = after([language, mail]);
    expect(tasks).not.toContain("cancellation_request");
    expect(booking).toMatchObject({ status: "option", offer: { version: 1, status: "sent" } });
  });
});
