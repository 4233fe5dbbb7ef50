import { describe, expect, test } from "bun:test";
import { LANGUAGES, type Language } from "../../src/booking/words.ts";
import { offeredIn } from "../support/offered-in.ts";

/** What is said against Thursday, 7 May, and the day that takes its place. */
const MOVED: Readonly<Record<Language, readonly (readonly [mail: string, day: string])[]>> = {
  en: [
    [
      "I am afraid the seventh has become impossible for us, as our head of design is abroad. Would Friday, 15 May work? We would like to stay in the same room.",
      "2026-05-15",
    ],
    [
      "Please excuse me, I was one day out: it has to be Friday the 8th of May. All other details are correct.",
      "2026-05-08",
    ],
    ["Sadly the 7th is no good for us any more. How about Thursday the 21st of May?", "2026-05-21"],
    ["Our keynote speaker has pulled out of that date. We'd like to go for 14 May now.", "2026-05-14"],
    ["The 7th clashes with a board meeting; could you check 12 May for us?", "2026-05-12"],
    ["I got the date wrong, sorry. We meant 14 May.", "2026-05-14"],
    ["Small slip on my part: the workshop is on 14 May.", "2026-05-14"],
    ["The Thursday can't be done after all. Any chance of 19 May?", "2026-05-19"],
    [
      "Our trainer is tied up elsewhere that day. The new date would be 15 May 2026, same room and times. Can you arrange that?",
      "2026-05-15",
    ],
    ["7 May turns out to be a bank holiday for half our people. Is 12 May still open?", "2026-05-12"],
    ["We need another day, since two of our directors are travelling. 19 May would be best for us.", "2026-05-19"],
    ["Half the team is off sick that week, so we'd need 26 May.", "2026-05-26"],
    ["I looked at the wrong week. It must be the 14th of May.", "2026-05-14"],
    ["That day has fallen through. Let us have 20 May, please.", "2026-05-20"],
    ["Due to a strike we cannot come on 7 May. Might 11 June be possible?", "2026-06-11"],
    ["On reflection the seventh isn't going to work; the 22nd of May would.", "2026-05-22"],
    ["Please ignore the 7th, we'll come on the 8th.", "2026-05-08"],
  ],
  de: [
    ["sorry!! die kursleiterin kann am 7. doch nicht. ginge stattdessen der 20. mai?", "2026-05-20"],
    [
      "Nun müssen wir den Workshop leider schieben, der Trainer ist anderweitig verplant. Neues Datum wäre Freitag, 15. Mai 2026, wieder in Raum B und zu denselben Zeiten. Lässt sich das einrichten?",
      "2026-05-15",
    ],
    ["Den 7. Mai müssen wir leider absagen. Ginge der 15. Mai?", "2026-05-15"],
    ["Der 7. Mai ist bei uns leider weggefallen. Hätten Sie am 14. Mai noch Platz?", "2026-05-14"],
    ["Uns ist etwas dazwischengekommen. Könnten wir auf den 21. Mai ausweichen?", "2026-05-21"],
    ["Ich habe mich um eine Woche vertan, richtig ist der 14. Mai.", "2026-05-14"],
    ["Leider kollidiert der Termin mit unserer Generalversammlung. Wie wäre es mit dem 12. Mai?", "2026-05-12"],
    ["Wir müssen umdisponieren: Der 7. klappt nicht. Bitte nehmen Sie uns für den 19. Mai auf.", "2026-05-19"],
    ["Unser Referent ist erkrankt. Wäre der 28. Mai möglich?", "2026-05-28"],
    ["Am Donnerstag können die meisten doch nicht. Freitag, 8. Mai wäre ideal.", "2026-05-08"],
    ["Der Termin war falsch, es sollte der 14. Mai sein.", "2026-05-14"],
    ["Die Hälfte ist im Ausland, darum bräuchten wir den 26. Mai.", "2026-05-26"],
    ["Wir würden den Anlass gerne um eine Woche nach hinten schieben, also auf den 14. Mai.", "2026-05-14"],
    ["Der siebte Mai geht leider nicht mehr. Passt Ihnen der 12.?", "2026-05-12"],
    ["Das Datum stimmt nicht: gemeint war der 17. Juni.", "2026-06-17"],
    ["Wegen eines Streiks wird es am 7. nichts. Haben Sie den 11. Juni frei?", "2026-06-11"],
    ["Ich bitte um Entschuldigung, ich habe den falschen Tag notiert. Es ist Freitag, der 8. Mai.", "2026-05-08"],
    ["Der 7. liegt für uns nun doch ungünstig, lieber wäre uns der 13. Mai.", "2026-05-13"],
  ],
  fr: [
    ["Malheureusement le 7 mai tombe à l'eau. Est-ce que le 14 mai serait libre ?", "2026-05-14"],
    ["Nous avons un empêchement le 7. Pourrions-nous venir le 12 mai ?", "2026-05-12"],
    ["Je me suis trompée de semaine, c'est le 14 mai qu'il nous faut.", "2026-05-14"],
    [
      "Notre formateur est pris ailleurs ce jour-là. La nouvelle date serait le vendredi 15 mai, mêmes horaires et même salle.",
      "2026-05-15",
    ],
    ["Le jeudi ne va plus. Le vendredi 8 mai vous conviendrait-il ?", "2026-05-08"],
    ["Petite erreur de ma part, l'atelier a lieu le 14 mai.", "2026-05-14"],
    ["La date n'est plus tenable pour nous. On viserait plutôt le 19 mai.", "2026-05-19"],
    ["Un contretemps nous oblige à changer de jour : le 21 mai serait parfait.", "2026-05-21"],
    ["Le 7 mai est férié chez nous. Auriez-vous encore le 13 mai ?", "2026-05-13"],
    ["Il y a eu confusion, notre séance doit avoir lieu le 14 mai.", "2026-05-14"],
    ["Notre directrice est malade. Le 28 mai serait-il envisageable ?", "2026-05-28"],
    ["Impossible pour nous le 7. Et le 11 juin ?", "2026-06-11"],
    ["Nous devons renoncer au 7 mai et souhaitons le 14 mai à la place.", "2026-05-14"],
    ["Nous nous sommes emmêlés dans les dates : il s'agit du 14 mai.", "2026-05-14"],
  ],
  it: [
    ["Purtroppo il 7 maggio è saltato. Sarebbe libero il 14 maggio?", "2026-05-14"],
    ["Abbiamo un imprevisto. Potremmo venire il 12 maggio?", "2026-05-12"],
    ["Mi sono sbagliata di una settimana, è il 14 maggio.", "2026-05-14"],
    [
      "Il nostro formatore quel giorno è impegnato altrove. La nuova data sarebbe venerdì 15 maggio, stessa sala e stessi orari.",
      "2026-05-15",
    ],
    ["Giovedì non va più bene. Venerdì 8 maggio vi andrebbe?", "2026-05-08"],
    ["Piccola svista: il corso è il 14 maggio.", "2026-05-14"],
    ["La data non è più possibile per noi. Preferiremmo il 19 maggio.", "2026-05-19"],
    ["Il 7 si accavalla con un'altra riunione, avete libero il 13 maggio?", "2026-05-13"],
    ["La nostra direttrice si è ammalata. Andrebbe il 28 maggio?", "2026-05-28"],
    ["Scusate, ho scritto il giorno sbagliato. Deve essere l'8 maggio.", "2026-05-08"],
    ["Per uno sciopero non riusciamo a venire il 7. E l'11 giugno?", "2026-06-11"],
    ["Dobbiamo rinunciare al 7 maggio, vorremmo il 14 maggio.", "2026-05-14"],
  ],
};

const STAYS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Out of interest, would 15 May also be free? The 7th is still our day.",
    "If the seventh became impossible for us, would you have 15 May?",
    "Our treasurer cannot come to the phone until 20 January. Do you have parking?",
    "Does the price change if we came on 15 May?",
    "We can't find the directions to your place. Which tram do we take from the station on 7 May?",
    "My colleague is away until 20 January, she will answer then.",
    "Unfortunately your room is too expensive for us. What would it cost on 15 May?",
    "The invoice you sent is wrong. It should say Example Ltd.",
    "We transferred the deposit on 12 January, something must have gone wrong.",
    "How does Room B look on 15 May? A friend is looking for a date too.",
    "Nobody from our team can come on 15 May, so the 7th stays.",
    "I was ill last week, sorry for the late answer. We will decide by 20 January.",
    "Is it possible to set up on 6 May? We cannot come earlier on the day itself.",
    "The board meets on 19 January and will then decide.",
    "Our other venue is no longer available on 3 June, but that is another story. Is lunch included?",
  ],
  de: [
    "Nur interessehalber: Wäre der 15. Mai auch frei? Am 7. ändert sich nichts.",
    "Falls der 7. doch nicht geht, hätten Sie dann am 15. Mai etwas?",
    "Unsere Kassierin ist bis 20. Januar in den Ferien, sie meldet sich dann.",
    "Was würde es am 15. Mai kosten? Der Preis ist uns sonst unmöglich hoch.",
    "Der Vorstand tagt am 19. Januar und entscheidet dann.",
    "Können wir am 6. Mai schon aufbauen? Am Tag selbst geht es nicht früher.",
    "Ich war krank, daher die späte Antwort. Wir geben Ihnen bis zum 20. Januar Bescheid.",
    "Mein Kollege hatte am 12. Januar leider keine Zeit. Hat es bei Ihnen Parkplätze?",
  ],
  fr: [
    "Par simple curiosité, le 15 mai serait-il libre aussi ? Le 7 reste notre date.",
    "Si le 7 ne va plus, auriez-vous le 15 mai ?",
    "Notre trésorière est absente jusqu'au 20 janvier, elle vous répondra ensuite.",
    "Le comité ne se réunit que le 19 janvier et décidera alors.",
    "Peut-on installer le 6 mai ? Le jour même, ce n'est pas possible plus tôt.",
  ],
  it: [
    "Solo per curiosità, il 15 maggio sarebbe libero anche lui? Il 7 resta il nostro giorno.",
    "Se il 7 non andasse più bene, avreste il 15 maggio?",
    "La nostra cassiera è assente fino al 20 gennaio, vi risponderà poi.",
    "Il comitato si riunisce solo il 19 gennaio, prima non è possibile decidere.",
    "Possiamo allestire il 6 maggio? Il giorno stesso non riusciamo prima.",
  ],
};

describe("another day in the place of one that was said to be impossible, wrong or moved (§2.3)", () => {
  for (const language of LANGUAGES) {
    test.each(MOVED[language])("%s", (mail, day) => {
      const desk = offeredIn(language);
      desk.mail(mail);
      expect(desk.fact("date")).toBe(day);
      expect(desk.fact("room")).toBe("atelier-room-b");
      expect(desk.booking?.status).toBe("option");
      expect(desk.booking?.offer?.version).toBe(2);
      expect(desk.tasks).toEqual([]);
    });
  }
});

describe("a day that is only asked about, or is of something else, moves nothing", () => {
  for (const language of LANGUAGES) {
    test.each(STAYS[language].map((mail) => [mail] as const))("%s", (mail) => {
      const desk = offeredIn(language);
      desk.mail(mail);
      expect(desk.fact("date")).toBe("2026-05-07");
      expect(desk.booking?.offer?.version).toBe(1);
    });
  }
});

test("who was chosen instead of us on another day is no new day of the event", () => {
  for (const [language, mail] of [
    ["de", "Wir haben uns anderweitig entschieden und feiern am 15. Mai im Restaurant Sonne."],
    ["fr", "Nous avons réservé ailleurs pour le 15 mai, tant pis."],
    ["it", "Abbiamo prenotato altrove per il 15 maggio."],
  ] as const) {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(desk.booking?.status, mail).toBe("cancelled");
  }
});

describe("while a visit is being arranged", () => {
  test.each([
    [
      "en",
      "We would like to come and see the house.",
      "The meeting itself can't be on the 7th any more. Could you put our event on Thursday, 21 May?",
      "2026-05-21",
    ],
    [
      "de",
      "Wir würden das Haus gerne besichtigen.",
      "Halt, der Workshop selbst muss weg vom 7. Mai! Bitte legen Sie die Reservation auf den 21. Mai.",
      "2026-05-21",
    ],
    [
      "fr",
      "Nous aimerions visiter les lieux.",
      "attendez, changement de plan: c'est notre atelier lui-même qu'on doit déplacer. merci de mettre la réservation au jeudi 21 mai 2026",
      "2026-05-21",
    ],
    [
      "it",
      "Vorremmo visitare gli spazi.",
      "aspettate, è il workshop stesso che dobbiamo spostare. mettete la prenotazione a giovedì 21 maggio 2026",
      "2026-05-21",
    ],
  ] as const)("the event moves and not the visit · %s", (language, wish, mail, day) => {
    const desk = offeredIn(language);
    desk.mail(wish);
    desk.mail(mail);
    expect(desk.fact("date")).toBe(day);
    expect(desk.position.world.visit.day).toBeUndefined();
  });

  test.each([
    ["en", "We would like to come and see the house.", "None of these suit us. Could we do 24 April at 10?"],
    ["de", "Wir würden das Haus gerne besichtigen.", "Da geht es leider nicht. Ginge der 24. April um 10 Uhr?"],
    ["fr", "Nous aimerions visiter les lieux.", "Ce n'est pas possible ces jours-là. Le 24 avril à 10h irait-il ?"],
    ["it", "Vorremmo visitare gli spazi.", "In quei giorni non possiamo. Andrebbe il 24 aprile alle 10?"],
  ] as const)("the visit moves and not the event · %s", (language, wish, mail) => {
    const desk = offeredIn(language);
    desk.mail(wish);
    desk.mail(mail);
    expect(desk.fact("date")).toBe("2026-05-07");
    expect(desk.position.world.visit).toMatchObject({ day: "2026-04-24", time: "10:00" });
  });
});
