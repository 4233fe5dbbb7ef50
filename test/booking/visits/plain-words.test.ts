import { describe, expect, test } from "bun:test";
import { LANGUAGES, type Language } from "../../../src/booking/words.ts";
import { offeredIn } from "../../support/offered-in.ts";

const WISHES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Thursday 12 March I'm free. Could you walk me through your premises then?",
    "Before we commit, it would be lovely to walk through the place once.",
    "I'm in town on 10 March anyway. Might I take the opportunity to have a nose around?",
    "My co-chair and I would gladly see the building on 10 March at 2pm. OK with you?",
    "Is it possible to set foot in the room before we sign anything?",
    "we'd want to get a feel for the space first, can someone let us in some day?",
    "How about we stop in on 11 March at 10 am and you show us what's what?",
    "Could you give us the grand tour one of these days?",
  ],
  de: [
    "Bevor wir zusagen, würde unser Vorstand gerne einen Augenschein nehmen.",
    "Passt es Ihnen, wenn wir am 12. März um 15 Uhr schnell bei Ihnen hereinschauen?",
    "Bevor es soweit ist, würde ich gern einmal durch die Räume gehen. Ist das bei Ihnen möglich?",
    "Ich bin am 10. März sowieso in der Stadt. Darf ich mir bei der Gelegenheit Ihr Haus ansehen?",
    "Könnt ihr mir am 10. März mal alles zeigen? Ich würd so gern vorher einen Blick hineinwerfen.",
    "Lieber Herr Meier, könnten wir das Ganze einmal in Augenschein nehmen?",
    "Wir würden das Haus gern am 10. März um 14 Uhr anschauen kommen, geht das?",
    "dürft ich mal bei euch reinschnuppern bevor wir fix zusagen?",
    "Am 11. März bin ich eh in der Gegend, kann ich mir den Saal da schnell zeigen lassen?",
    "Meine Präsidentin besteht darauf, die Räume mit eigenen Augen zu sehen. Ist das möglich?",
    "Wäre jemand am 10. März da, der uns herumführt?",
    "Wir möchten uns vor Ort ein Bild machen. Wann ginge das?",
  ],
  fr: [
    "Serait-il envisageable que mon mari et moi venions découvrir les lieux avant la fête ?",
    "Peut-on se voir sur place le 12 mars à 15h pour que vous nous montriez la salle ?",
    "Nous viendrions volontiers voir la maison le 10 mars à 14h. Cela vous irait ?",
    "Avant de nous décider, on aimerait bien faire un tour dans vos locaux. C'est possible ?",
    "On passerait bien découvrir la maison le 10 mars à 14h, ça joue ?",
    "Je suis de toute façon en ville le 10 mars. Puis-je en profiter pour voir votre maison ?",
    "Pourriez-vous nous faire faire le tour de la maison un de ces jours ?",
    "Le 11 mars, quelqu'un pourrait-il nous montrer la maison ?",
    "Ma présidente tient à se rendre compte sur place. Est-ce envisageable ?",
  ],
  it: [
    "Possiamo passare a visitarvi il 10 marzo?",
    "Prima della festa vorrei che mia figlia desse un'occhiata agli spazi, si può?",
    "Il 12 marzo alle 15 saremmo in zona: ci fate fare un giretto della casa?",
    "Vorremmo vedere la casa il 10 marzo alle 14, si può?",
    "Prima di decidere mi piacerebbe fare un giro nei vostri locali. È possibile?",
    "Verremmo volentieri a vedere la casa il 10 marzo alle 14, vi va?",
    "Il 10 marzo sono comunque in città. Posso approfittarne per guardarmi la casa?",
    "Qualcuno potrebbe mostrarci tutto uno di questi giorni?",
    "L'11 marzo potreste farci vedere la casa?",
    "La mia presidente vuole rendersi conto di persona. Si può fare?",
  ],
};

const NO_WISHES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Can I see the offer as a PDF?",
    "Our guests will want to walk through the park at lunchtime. Is that far?",
    "How does a tour of the house work, generally speaking?",
    "I'm in town on 10 March anyway, but we know your house.",
    "How early would you let us in on the day?",
    "Please show us the rooms that are free on 9 May.",
  ],
  de: [
    "Können Sie mir das Haus auf einem Plan zeigen?",
    "Wie gross ist das Haus eigentlich?",
    "Können Sie uns in der Offerte alles einzeln zeigen?",
    "Darf ich mir die Offerte in Ruhe ansehen?",
    "Wir freuen uns, Sie und das Haus bald zu sehen.",
    "Können Sie mir zeigen, welche Räume frei sind?",
  ],
  fr: [
    "Peut-on voir les prix de la maison en ligne ?",
    "Nos invités feront un tour en ville après, y a-t-il un bus ?",
    "Pouvez-vous nous présenter une autre offre ?",
  ],
  it: [
    "I nostri ospiti vogliono vedere la città, c'è un tram?",
    "Potete mostrarci tutti i prezzi?",
    "Mi può far vedere le condizioni di annullamento?",
  ],
};

describe("whoever would see the house wishes a visit, in whatever words (§2.11)", () => {
  for (const language of LANGUAGES) {
    test.each(WISHES[language].map((mail) => [mail] as const))("%s", (mail) => {
      const desk = offeredIn(language);
      desk.mail(mail);
      expect(desk.position.world.visit.status).not.toBe("idle");
      expect(desk.tasks).toEqual([]);
      expect(desk.fact("date")).toBe("2026-05-07");
      expect(desk.booking?.offer).toMatchObject({ version: 1, status: "sent" });
    });
    test.each(NO_WISHES[language].map((mail) => [mail] as const))("no wish: %s", (mail) => {
      const desk = offeredIn(language);
      desk.mail(mail);
      expect(desk.position.world.visit.status).toBe("idle");
      expect(desk.fact("date")).toBe("2026-05-07");
    });
  }
});

/** Each with the day, and the hour where one is named. */
const WHEN = [
  ["de", "Ich bin am 10. März sowieso in der Stadt. Darf ich mir bei der Gelegenheit Ihr Haus ansehen?", "2026-03-10"],
  ["de", "Könnt ihr mir am 10. März mal alles zeigen? Ich würd so gern vorher einen Blick hineinwerfen.", "2026-03-10"],
  ["fr", "Nous viendrions volontiers voir la maison le 10 mars à 14h. Cela vous irait ?", "2026-03-10 14:00"],
  ["it", "Vorremmo vedere la casa il 10 marzo alle 14, si può?", "2026-03-10 14:00"],
  ["en", "I'm in town on 10 March anyway. Might I take the opportunity to have a nose around?", "2026-03-10"],
  ["en", "My co-chair and I would gladly see the building on 10 March at 2pm. OK with you?", "2026-03-10 14:00"],
  ["en", "How about we stop in on 11 March at 10 am and you show us what's what?", "2026-03-11 10:00"],
  ["de", "Wir würden das Haus gern am 10. März um 14 Uhr anschauen kommen, geht das?", "2026-03-10 14:00"],
  ["de", "Am 11. März bin ich eh in der Gegend, kann ich mir den Saal da schnell zeigen lassen?", "2026-03-11"],
  ["de", "Wäre jemand am 10. März da, der uns herumführt?", "2026-03-10"],
  ["fr", "On passerait bien découvrir la maison le 10 mars à 14h, ça joue ?", "2026-03-10 14:00"],
  ["fr", "Je suis de toute façon en ville le 10 mars. Puis-je en profiter pour voir votre maison ?", "2026-03-10"],
  ["fr", "Le 11 mars, quelqu'un pourrait-il nous montrer la maison ?", "2026-03-11"],
  ["it", "Verremmo volentieri a vedere la casa il 10 marzo alle 14, vi va?", "2026-03-10 14:00"],
  ["it", "Il 10 marzo sono comunque in città. Posso approfittarne per guardarmi la casa?", "2026-03-10"],
  ["it", "L'11 marzo potreste farci vedere la casa?", "2026-03-11"],
] as const;

test.each(WHEN)("%s: %s comes when it says", (language, mail, when) => {
  const desk = offeredIn(language);
  desk.mail(mail);
  const { day, time } = desk.position.world.visit;
  expect([day, time].filter(Boolean).join(" ")).toBe(when);
});

const ASK: Readonly<Record<Language, readonly [wish: string, yes: string]>> = {
  en: ["Could we visit on 10 March at 14:00?", "Yes please."],
  de: ["Dürfen wir am 10. März um 14 Uhr vorbeikommen und die Räume besichtigen?", "Ja, gerne."],
  fr: ["Pouvons-nous visiter la salle le 10 mars à 14h ?", "Oui, volontiers."],
  it: ["Possiamo visitare la sala il 10 marzo alle 14?", "Sì, grazie."],
};

/** A visit on 10 March at two, and the event on 7 May. */
const visiting = (language: Language) => {
  const desk = offeredIn(language);
  for (const mail of ASK[language]) desk.mail(mail);
  expect(desk.position.world.visit).toMatchObject({ status: "scheduled", day: "2026-03-10", time: "14:00" });
  return desk;
};

const MOVES = [
  [
    "en",
    "My car's in the garage on the 10th. Monday 16 March at 10 would work, would that suit you?",
    "2026-03-16 10:00",
  ],
  ["de", "Der 10. März ist bei uns leider Feiertag. Dürften wir am 16. März um 10 Uhr kommen?", "2026-03-16 10:00"],
  ["fr", "Finalement le 10 mars je travaille. Pourrait-on repousser au 16 mars à 10h ?", "2026-03-16 10:00"],
  ["it", "Il 10 marzo purtroppo lavoro. Possiamo rimandare al 16 marzo alle 10?", "2026-03-16 10:00"],
  [
    "de",
    "Jetzt habe ich am 10. doch den Zahnarzt, so ein Pech. Können wir uns das Haus stattdessen am 11. März um 10 Uhr zeigen lassen?",
    "2026-03-11 10:00",
  ],
  ["en", "Something's come up on the 10th. Could you show us the place on 11 March at 10 instead?", "2026-03-11 10:00"],
  ["en", "The 10th clashes with my dentist. Can we come and see you on 11 March at 10 instead?", "2026-03-11 10:00"],
  ["en", "Sorry, the 10th is impossible after all. Would 12 March at 4 pm do?", "2026-03-12 16:00"],
  [
    "de",
    "Am 10. bin ich nun doch verhindert. Kann ich stattdessen am 11. März um 10 Uhr vorbeikommen?",
    "2026-03-11 10:00",
  ],
  ["de", "Der 10. geht mir leider nicht mehr. Ginge der 12. März um 16 Uhr?", "2026-03-12 16:00"],
  [
    "fr",
    "Le 10, j'ai finalement le dentiste. Pourriez-vous nous montrer la maison plutôt le 11 mars à 10h ?",
    "2026-03-11 10:00",
  ],
  ["fr", "Le 10 m'est devenu impossible. Le 12 mars à 16h, ça irait ?", "2026-03-12 16:00"],
  ["it", "Il 10 ho purtroppo il dentista. Potete farci vedere la casa invece l'11 marzo alle 10?", "2026-03-11 10:00"],
  ["it", "Il 10 non posso più. Andrebbe il 12 marzo alle 16?", "2026-03-12 16:00"],
] as const;

describe("another day for the visit never moves the event (§2.11, §2.3)", () => {
  test.each(MOVES)("%s: %s", (language, mail, when) => {
    const desk = visiting(language);
    desk.mail(mail);
    const { status, day, time } = desk.position.world.visit;
    expect(`${status} ${day} ${time}`).toBe(`scheduled ${when}`);
    expect(desk.fact("date")).toBe("2026-05-07");
    expect(desk.booking?.offer).toMatchObject({ version: 1, status: "sent" });
  });

  const ON_THE_DAY = [
    ["en", "Or wait, crazy thought: why don't we do the walk-through on May 7, just before everybody shows up?"],
    ["fr", "Et si on faisait la visite le 7 mai, juste avant l'arrivée des gens ?"],
    ["de", "Wieso machen wir den Rundgang nicht gleich am 7. Mai, bevor alle eintreffen?"],
    ["it", "E perché non facciamo il sopralluogo il 7 maggio, appena prima che arrivino tutti?"],
  ] as const;
  test.each(ON_THE_DAY)("%s: %s is told that the house is taken that day", (language, mail) => {
    const desk = visiting(language);
    desk.mail(mail);
    expect(desk.kinds).toEqual(["visit_day_refused", "visit_reminder"]);
  });

  test.each([
    ["en", "Our workshop can't be on 7 May after all. Could we move the workshop to 14 May instead?"],
    [
      "de",
      "Der 7. Mai ist für unseren Workshop leider unmöglich geworden. Können wir den Anlass stattdessen am 14. Mai machen?",
    ],
  ] as const)("%s: %s moves the event, and not the visit", (language, mail) => {
    const desk = visiting(language);
    desk.mail(mail);
    expect(desk.fact("date")).toBe("2026-05-14");
    expect(desk.position.world.visit).toMatchObject({ status: "scheduled", day: "2026-03-10" });
  });
});
