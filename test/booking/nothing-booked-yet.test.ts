import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";

const after = (mail: string) => {
  const desk = conversation({ today: "2026-02-02" });
  desk.mail(mail);
  return desk;
};

describe("who writes that nothing is booked yet wants to know something, and opens nothing (§2.5)", () => {
  test.each([
    "Good morning\n\nI am collecting information about venues for our board. No booking yet. Two points only:\n1) where do guests leave their cars?\n2) is the house accessible for a wheelchair user?",
    "This is not a booking yet, just a question: can we bring our own caterer?",
    "Before we book anything: do you have parking?",
    "I'm not booking anything at this stage, I only want to know whether there is a lift.",
    "We don't need a room for now. Just wondering what your opening hours are?",
    "No reservation at this point, please. How do I get to you from the main station?",
    "Hi, comparing venues for my boss, nothing to book so far. Do you have wifi? And a beamer?",
    "Nothing concrete yet. Which rooms have daylight?",
    "Guten Tag, ich sammle Informationen für unseren Vorstand. Noch keine Buchung. Wo parkieren die Gäste?",
    "Das ist noch keine Anfrage, nur eine Frage: Ist das Haus rollstuhlgängig?",
    "Wir möchten noch nichts buchen. Gibt es bei Ihnen WLAN?",
    "Vorerst keine Reservation, nur zwei Fragen: Haben Sie Parkplätze? Und darf man eigenes Essen mitbringen?",
    "Bevor wir etwas reservieren: Wie lange darf man abends bleiben?",
    "Bonjour, je récolte des informations pour notre comité, pas encore de réservation. Où peut-on se garer ?",
    "Ce n'est pas encore une demande de réservation, juste une question : le lieu est-il accessible en fauteuil roulant ?",
    "Nous ne réservons rien pour l'instant. Avez-vous le wifi ?",
    "Avant de réserver quoi que ce soit : peut-on venir avec notre propre traiteur ?",
    "Buongiorno, raccolgo informazioni per il nostro comitato, per ora nessuna prenotazione. Dove parcheggiano gli ospiti?",
    "Non è ancora una prenotazione, solo una domanda: la casa è accessibile con la sedia a rotelle?",
    "Non vogliamo ancora prenotare niente. Avete il wifi?",
    "Prima di prenotare: fino a che ora si può restare la sera?",
  ])("%s", (mail) => {
    const desk = after(mail);
    expect(desk.booking).toBeUndefined();
    expect(desk.kinds).not.toContain("person_answers");
  });

  test.each([
    "No booking system works on my phone, so by mail: Room B for 20 people on 20 May 2026, 9 to 12.",
    "We need a room for 20 people. No decision on the date yet. Do you have parking?",
    "We have not booked anything yet and are looking for a room for 30 people in May.",
    "I'd like to book a room.",
    "Noch haben wir nichts gebucht: wir suchen einen Raum für 30 Personen im Mai.",
    "Nous n'avons encore rien réservé et cherchons une salle pour 30 personnes en mai.",
    "Non abbiamo ancora prenotato niente e cerchiamo una sala per 30 persone a maggio.",
    "We would like to book your venue.",
    "Wir möchten bei Ihnen etwas buchen.",
  ])("%s is an inquiry", (mail) => expect(after(mail).booking).toBeDefined());
});

describe("a newsletter is nothing for the desk, however it is sent (§3.3)", () => {
  test.each([
    "La Lettre Événementiel no 38\n\nCette semaine : dix idées de décoration d'automne, notre test des meilleures machines à café professionnelles et le salon MICE Romandie, du 6 au 8 octobre 2026 à Lausanne (plus de 300 exposants).\n\nVous recevez ce bulletin parce que vous êtes abonné. Se désabonner : https://www.example.com/desabonnement",
    "Events Weekly - Issue 12\n\nFive trends for your venue in 2027. Join 400 people at Congress Days on 9 October 2026 in Basel.\n\nUnsubscribe: https://example.com/u",
    "Dear reader,\n\nBook your stand now for the Event Expo on 12 November 2026, 9 am to 5 pm.\n\nYou are receiving this email because you subscribed to our mailing list.",
    "New chairs for your rooms! 20% off until 30 September 2026.\n\nManage your preferences | Unsubscribe",
    "Branchenbrief Nr. 7\n\nReservieren Sie jetzt Ihren Platz am Gastroforum vom 3. bis 5. November 2026 in Zürich, 500 Aussteller.\n\nNewsletter abbestellen: https://example.com",
    "Herbstneuheiten für Ihre Räume: Buchen Sie bis 30.9.2026.\n\nSie erhalten diese E-Mail, weil Sie sich bei uns registriert haben.",
    "Liebe Leserinnen und Leser, am 15. Oktober 2026 findet der Locationtag statt, 200 Personen erwartet.\n\nSollten Sie sich vom Newsletter abmelden wollen: hier klicken.",
    "Newsletter d'automne : réservez votre place au forum du 9 octobre 2026, 300 personnes attendues.\n\nPour ne plus recevoir ce message, cliquez ici.",
    "Notiziario n. 14\n\nPrenotate il vostro posto alla fiera del 3 novembre 2026, oltre 300 espositori.\n\nPer annullare l'iscrizione: https://example.com",
    "Novità per la vostra sala! Sconti fino al 30 settembre 2026.\n\nRicevete questa mail perché siete iscritti alla nostra newsletter.",
  ])("%s", (mail) => expect(after(mail).booking).toBeUndefined());

  test.each([
    "We would like a room for the launch of our newsletter, 40 people, on 9 October 2026 from 6 pm to 9 pm.",
    "Please unsubscribe me from your newsletter. And do you have a room for 20 people on 9 October 2026?",
    "Bitte melden Sie mich vom Newsletter ab. Wir suchen einen Raum für 20 Personen am 9. Oktober 2026.",
    "Redaktionssitzung unseres Newsletters, 12 Personen, 9. Oktober 2026, 9 bis 12 Uhr.",
    "Nous fêtons le numéro 100 de notre bulletin : salle pour 40 personnes le 9 octobre 2026.",
    "Festa per il numero 50 del nostro bollettino: sala per 40 persone il 9 ottobre 2026.",
    "We saw you in the newsletter and need a room for 20 people on 9 October 2026.",
    "Our members can unsubscribe from the dinner later. A room for 40 people on 9 October 2026 please.",
  ])("%s is an inquiry", (mail) => expect(after(mail).fact("date")).toBe("2026-10-09"));
});

describe("days beside a week of a month are of that month, and fix nothing (§3.6)", () => {
  test.each([
    [
      "Planning our end-of-year dinner, second week of December (around 10/11), in the evening, 28 heads. What would be possible?",
      "2026-12-10",
      "2026-12-11",
    ],
    [
      "We are looking for a room for 20 people in the second week of December, around 10/11.",
      "2026-12-10",
      "2026-12-11",
    ],
    ["Could you host 30 people in the third week of October (15/16)?", "2026-10-15", "2026-10-16"],
    ["We'd like a room for 25 people, week of 7 December (ideally the 10th or 11th).", "2026-12-10", "2026-12-11"],
    ["A seminar for 12 people, first week in November - maybe 4/5. What is free?", "2026-11-04", "2026-11-05"],
    ["Wir suchen einen Raum für 28 Personen, zweite Dezemberwoche (etwa 10./11.), abends.", "2026-12-10", "2026-12-11"],
    [
      "Weihnachtsessen für 40 Personen in der zweiten Woche im Dezember, so um den 10./11. herum. Was wäre möglich?",
      "2026-12-10",
      "2026-12-11",
    ],
    ["Raum für 15 Personen in der dritten Oktoberwoche, am liebsten 13./14.", "2026-10-13", "2026-10-14"],
    [
      "Nous cherchons une salle pour 28 personnes la deuxième semaine de décembre (vers le 10/11), le soir.",
      "2026-12-10",
      "2026-12-11",
    ],
    ["Repas pour 30 personnes, troisième semaine d'octobre (plutôt 14/15).", "2026-10-14", "2026-10-15"],
    [
      "Cerchiamo una sala per 28 persone la seconda settimana di dicembre (verso il 10/11), la sera.",
      "2026-12-10",
      "2026-12-11",
    ],
    ["Cena per 30 persone nella terza settimana di ottobre, tipo 14/15.", "2026-10-14", "2026-10-15"],
  ])("%s", (mail, from, to) => {
    const desk = after(mail);
    expect(desk.fact("date")).toBeUndefined();
    expect(desk.fact("date_hint")).toMatchObject({ from, to });
  });
  test("without a week it is a day of a month", () =>
    expect(after("We need a room for 20 people on 10/11 from 9 to 12.").fact("date")).toBe("2026-11-10"));
});
