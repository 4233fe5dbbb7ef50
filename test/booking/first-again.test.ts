import { describe, expect, test } from "bun:test";
import { firstMail, type Written } from "../support/first-mail.ts";

describe("a room that was is wished again by whatever verb takes it, and not by one that does not (§3.9)", () => {
  test.each<Written>([
    [
      "Guten Tag\n\nStockwerkeigentümerversammlung: Sonntag, 15.03.2026, 10–16 Uhr, 20 Personen. Den Raum A kennen wir vom letzten Mal und würden ihn wieder nehmen. Ich erwarte Ihr Angebot.\n\nMarcel Tschanz, Tschanz Immobilien",
      { room: "Room A", people: 20, date: "2026-03-15" },
    ],
    [
      "Alumni dinner, we're 30. Everybody wants Room A, because that's where we were last time. What do you need from us?",
      { people: 30 },
    ],
    [
      "We're 30 former scouts. Has to be Room A again since we held the last reunion there two years ago. What else do you need to know?",
      { people: 30 },
    ],
    [
      "20 owners, 15 March 2026, 10:00-16:00. Room A is the one we had last year and we would gladly take it again. Offer please.",
      { room: "Room A", people: 20, date: "2026-03-15" },
    ],
    [
      "Room A did us proud last autumn and we'd happily have it once more: 15 March 2026, 10am to 4pm, 20 people.",
      { room: "Room A", people: 20 },
    ],
    [
      "15 March 2026, 10-16, 20 people. Last year Room A suited us perfectly, so we should like to go back to it. Please quote.",
      { room: "Room A", people: 20 },
    ],
    [
      "Owners' meeting 15 March 2026, 10:00-16:00, 20 people. Last year we used Room A. It was freezing. What would you recommend?",
      { room: null, people: 20 },
    ],
    [
      "Last year we were in Room A and would not take it again. 15 March 2026, 10:00-16:00, 20 people.",
      { room: null, people: 20 },
    ],
    [
      "Eigentümerversammlung am 15.03.2026, 10-16 Uhr, 20 Personen. Letztes Jahr waren wir im Raum A und möchten gern dorthin zurück. Bitte um Offerte.",
      { room: "Room A", people: 20 },
    ],
    [
      "Der Raum A hat uns letztes Jahr so gut gefallen, dass wir ihn nochmals buchen möchten: 15.03.2026, 10-16 Uhr, 20 Personen.",
      { room: "Room A", people: 20 },
    ],
    [
      "15.03.2026, 10-16 Uhr, 20 Personen. Im Raum A waren wir schon letztes Mal, den hätten wir gern noch einmal.",
      { room: "Room A", people: 20 },
    ],
    [
      "Klassentreffen, wir sind 30, und alle sagen, es muss der Raum A sein, weil wir letztes Mal dort waren. Was brauchen Sie von uns?",
      { people: 30 },
    ],
    [
      "15.03.2026, 10-16 Uhr, 20 Personen. Letztes Mal waren wir im Raum A, den würden wir nicht mehr nehmen. Was empfehlen Sie?",
      { room: null, people: 20 },
    ],
    [
      "15.03.2026, 10-16 Uhr, 20 Personen. Den Raum A hatten wir letztes Jahr. Was gäbe es sonst?",
      { room: null, people: 20 },
    ],
    [
      "Assemblée le 15 mars 2026, 10h-16h, 20 personnes. La salle A, que nous avions l'an dernier, nous la reprendrions volontiers. Merci pour une offre.",
      { room: "Room A", people: 20 },
    ],
    [
      "L'année dernière la salle A nous a beaucoup plu et nous aimerions la réserver encore une fois : 15 mars 2026, 10h-16h, 20 personnes.",
      { room: "Room A", people: 20 },
    ],
    [
      "Retrouvailles d'anciens élèves, nous sommes 30, et tout le monde dit qu'il faut la salle A, parce que nous y étions la dernière fois. Que vous faut-il ?",
      { people: 30 },
    ],
    [
      "Le 15 mars 2026, 10h-16h, 20 personnes. L'an dernier nous étions dans la salle A, nous ne la reprendrions pas. Que proposez-vous ?",
      { room: null, people: 20 },
    ],
    [
      "Assemblea il 15 marzo 2026, dalle 10 alle 16, 20 persone. La sala A l'avevamo l'anno scorso e la prenderemmo di nuovo volentieri. Aspetto l'offerta.",
      { room: "Room A", people: 20 },
    ],
    [
      "La sala A dell'ultima volta ci è piaciuta e vorremmo riaverla: 15 marzo 2026, 10-16, 20 persone.",
      { room: "Room A", people: 20 },
    ],
    [
      "Ritrovo di ex compagni, siamo in 30 e tutti dicono che deve essere la sala A, perché l'ultima volta eravamo lì. Che cosa vi serve?",
      { people: 30 },
    ],
    [
      "15 marzo 2026, 10-16, 20 persone. L'anno scorso eravamo nella sala A, ma non la riprenderemmo. Cosa ci proponete?",
      { room: null, people: 20 },
    ],
    ["Ritrovo degli ex allievi: 30 persone. Vorremmo la sala A. Cosa vi serve?", { people: 30 }],
  ])("%s", (mail, told) => {
    expect(firstMail(mail)).toMatchObject(told);
  });
});

describe("what every room has is ordered only where more of it is wished (§3.10)", () => {
  test.each<Written>([
    [
      "Bonjour à toute l'équipe,\n\nOn commence à penser à notre retraite d'été (la retraite avec les chaises longues, pas l'autre). Ce serait le dimanche 14 juin 2026, entre 10h et 16h. On vient à 25, et la salle B nous irait bien. Vous nous faites une offre ?\n\nAu plaisir\nDidier Schaller",
      { room: "Room B", total: 750 },
    ],
    [
      "7 May 2026, 10:00-16:00, 25 people, Room B. All we need is tables, chairs and good coffee mood.",
      { room: "Room B", total: 750 },
    ],
    ["7 May 2026, 10:00-16:00, 25 people, Room B. We only need chairs and a table.", { room: "Room B", total: 750 }],
    [
      "It's our summer retreat (the one with the deck chairs). 7 May 2026, 10:00-16:00, 25 people, Room B please.",
      { room: "Room B", total: 750 },
    ],
    ["7 May 2026, 10:00-16:00, 25 people, Room B please. We'd need 10 extra chairs.", { room: "Room B", total: 800 }],
    ["7 May 2026, 10:00-16:00, 25 people, Room B please, with 10 additional chairs.", { room: "Room B", total: 800 }],
    ["7 May 2026, 10:00-16:00, 25 people, Room B, and we'd need 10 chairs more.", { room: "Room B", total: 800 }],
    [
      "7. Mai 2026, 10-16 Uhr, 25 Personen, Raum B. Wir brauchen nur Stühle und Tische.",
      { room: "Room B", total: 750 },
    ],
    [
      "7. Mai 2026, 10-16 Uhr, 25 Personen, Raum B. Es braucht nichts als Tische, Stühle und eine Steckdose.",
      { room: "Room B", total: 750 },
    ],
    ["7. Mai 2026, 10-16 Uhr, 25 Personen, Raum B. Bitte mit Stühlen im Kreis.", { room: "Room B", total: 750 }],
    [
      "7. Mai 2026, 10-16 Uhr, 25 Personen, Raum B. Dazu bräuchten wir 10 zusätzliche Stühle.",
      { room: "Room B", total: 800 },
    ],
    [
      "Unser Sommerfest mit den Liegestühlen: 7. Mai 2026, 10-16 Uhr, 25 Personen, Raum B bitte.",
      { room: "Room B", total: 750 },
    ],
    [
      "Notre retraite avec les chaises longues : 7 mai 2026, 10h-16h, 25 personnes, salle B.",
      { room: "Room B", total: 750 },
    ],
    [
      "7 mai 2026, 10h-16h, 25 personnes, salle B. Il nous faut juste des tables et des chaises.",
      { room: "Room B", total: 750 },
    ],
    ["7 mai 2026, 10h-16h, 25 personnes, salle B, avec 10 chaises supplémentaires.", { room: "Room B", total: 800 }],
    [
      "7 mai 2026, 10h-16h, 25 personnes, salle B. Nous voudrions des chaises en cercle.",
      { room: "Room B", total: 750 },
    ],
    [
      "7 maggio 2026, dalle 10 alle 16, 25 persone, sala B. Ci servono solo tavoli e sedie.",
      { room: "Room B", total: 750 },
    ],
    ["7 maggio 2026, dalle 10 alle 16, 25 persone, sala B, con 10 sedie in più.", { room: "Room B", total: 800 }],
    [
      "7 maggio 2026, dalle 10 alle 16, 25 persone, sala B. Il nostro ritiro con le sedie a sdraio.",
      { room: "Room B", total: 750 },
    ],
    [
      "Our choir (the one with the two guitars and the microphone that always fails). 7 May 2026, 10:00-16:00, 25 people, Room B please.",
      { room: "Room B", total: 750 },
    ],
    [
      "Wir sind der Verein mit dem eigenen Beamer. 7. Mai 2026, 10-16 Uhr, 25 Personen, Raum B bitte.",
      { room: "Room B", total: 750 },
    ],
    [
      "C'est nous, les gens avec le DJ de l'an passé. 7 mai 2026, 10h-16h, 25 personnes, salle B.",
      { room: "Room B", total: 750 },
    ],
    [
      "Siamo quelli con il microfono rotto dell'anno scorso. 7 maggio 2026, 10-16, 25 persone, sala B.",
      { room: "Room B", total: 750 },
    ],
  ])("%s", (mail, told) => {
    expect(firstMail(mail)).toMatchObject(told);
  });
});
