import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { conversation } from "../support/conversation.ts";
import { offeredIn } from "../support/offered-in.ts";
import { where } from "./spoken/where.ts";

const first = (...mails: string[]) => {
  const desk = conversation({ today: "2026-01-13" });
  for (const mail of mails) desk.mail(mail);
  return where(desk);
};
const offered = (language: Language, mail: string) => {
  const desk = offeredIn(language);
  const before = where(desk);
  desk.mail(mail);
  return { before, after: where(desk) };
};

describe("a room that one sentence names and the next one asks for (§3.9)", () => {
  test.each([
    "60 Gäste, Sonntag 19. April 2026 von 11:00 bis 16:00. Raum C müsste doch passen? Den hätten wir gerne.",
    "60 Gäste, Sonntag 19. April 2026, 11 bis 16 Uhr. Ist Raum C gross genug? Den würden wir nehmen.",
    "Room C would be large enough, wouldn't it? That's the one we'd like. 60 guests, Sunday 19 April 2026, 11:00 to 16:00.",
    "60 invités, dimanche 19 avril 2026, de 11h à 16h. La salle C suffirait, non ? C'est celle que nous aimerions.",
    "60 ospiti, domenica 19 aprile 2026, dalle 11 alle 16. La sala C basterebbe? Vorremmo quella.",
  ])("%s", (mail) => expect(first(mail)).toMatchObject({ step: 5, room: "Room C", people: 60 }));

  test.each<[Language, string, string]>([
    ["en", "Room D might be nicer. Could you put us there?", "Room D"],
    ["en", "D might be nicer. Put us there.", "Room D"],
    ["de", "Raum C wäre uns lieber. Könnten Sie uns dort unterbringen?", "Room C"],
    ["fr", "La salle D serait plus agréable. Pouvez-vous nous y mettre ?", "Room D"],
    ["fr", "Est-ce que vous pouvez plutôt nous mettre dans la salle C ? Même jour, même heure.", "Room C"],
    ["fr", "Est-ce que vous pourriez nous mettre dans la salle C à la place ?", "Room C"],
    ["it", "La sala D sarebbe più tranquilla. Potreste metterci lì?", "Room D"],
    ["en", "We had a look at Room D on your website. That's the one we'd like instead.", "Room D"],
    ["de", "Wäre es möglich, dass Sie uns in den Raum C umbuchen? Rest wie gehabt.", "Room C"],
    ["fr", "La salle F a l'air plus calme. On préférerait celle-là.", "Room F"],
    ["it", "È possibile metterci nella sala C? Il resto rimane.", "Room C"],
  ])("in place of the one that was offered · %s: %s", (language, mail, room) =>
    expect(offered(language, mail).after).toMatchObject({ room, people: 25 }),
  );

  test.each([
    "60 Gäste, Sonntag 19. April 2026, 11 bis 16 Uhr. Ist Raum C gross genug? Den wollen wir sicher nicht zu eng haben.",
    "60 guests, Sunday 19 April 2026, 11:00 to 16:00. Is Room C bright? We'd like it bright. What do you suggest?",
  ])("and not where the next one says something else: %s", (mail) => expect(first(mail).room).toBeNull());

  test.each<[Language, string]>([
    ["de", "Raum C hat ja ein Klavier. Hat es dort auch Parkplätze?"],
    ["en", "Room C was nice when we looked in. Is it dark in there?"],
    ["en", "Which is brighter, B or D?"],
    ["fr", "Laquelle est la plus lumineuse, la B ou la D ?"],
    ["fr", "Est-ce que la salle C a des fenêtres ?"],
    ["fr", "Pouvez-vous nous dire ce que coûterait la salle C ?"],
  ])("nor by a question · %s: %s", (language, mail) => {
    const { before, after } = offered(language, mail);
    expect(after).toEqual(before);
  });
});

describe("a room that the client knows (§3.9)", () => {
  test.each([
    "my sister got married at your place so i know room A well, cosy! now for work: 16 of us, wed 6 may, start 9:00 finish 12:00.",
    "Den Raum A kenne ich gut, sehr gemütlich! Am 6. Mai 2026, 9 bis 12 Uhr, sind wir 16.",
    "je connais bien la salle A, très agréable ! le 6 mai 2026, 9h-12h, nous serons 16.",
    "conosco la sala A, davvero accogliente! il 6 maggio 2026, dalle 9 alle 12, saremo in 16.",
  ])("and likes is wished: %s", (mail) => expect(first(mail)).toMatchObject({ room: "Room A", people: 16 }));

  test.each([
    "We know Room B, lovely but a bit dark. Workshop on 6 May 2026, 9:00-12:00, 20 people, what else do you have?",
    "Raum A kennen wir schon. Workshop am 6. Mai 2026, 9 bis 12 Uhr, 20 Leute, was empfehlen Sie?",
    "My colleague Petra used Room C in 2024 but I have no idea about your rooms, so please suggest something. 20 people, 6 May 2026, 9:00 to 12:00.",
    "Meine Kollegin hatte 2024 den Raum C, ich kenne Ihre Räume aber nicht. 20 Gäste, 6. Mai 2026, 9 bis 12 Uhr.",
    "Ma collègue a utilisé la salle C en 2024 mais je ne connais pas vos salles. 20 personnes, 6 mai 2026, 9h-12h.",
    "La mia collega nel 2024 ha usato la sala C ma io non conosco le vostre sale. 20 persone, 6 maggio 2026, 9-12.",
  ])("and does not praise, or somebody else had, is not: %s", (mail) =>
    expect(first(mail)).toMatchObject({ room: null, people: 20, step: 3 }),
  );
});

describe("what is chosen, and what is asked before that (§3.9, §3.13)", () => {
  const ROOMS: Readonly<Record<Language, string>> = {
    en: "Hello, we'd like to hold a seminar on 10 June 2026 from 9am to 1pm for 30 people. What can you offer?",
    de: "Guten Tag, wir suchen einen Raum am 10. Juni 2026, 9 bis 13 Uhr, für 30 Personen. Was haben Sie?",
    fr: "Bonjour, nous cherchons une salle le 10 juin 2026 de 9h à 13h pour 30 personnes. Que proposez-vous ?",
    it: "Buongiorno, cerchiamo una sala il 10 giugno 2026 dalle 9 alle 13 per 30 persone. Cosa proponete?",
  };
  test.each<[Language, string]>([
    [
      "en",
      "Thank you. Before I choose:\n1) Is the building accessible by wheelchair?\n2) What does Room F cost for the day?\n3) May an outside caterer be used, at what fee?\n4) Is a cloakroom available?",
    ],
    ["en", "Before we decide, what would Room F cost?"],
    [
      "de",
      "Bevor wir uns entscheiden:\n1. Ist das Haus rollstuhlgängig?\n2. Was kostet Raum F?\n3. Gibt es eine Garderobe?",
    ],
    [
      "fr",
      "Avant de choisir :\n1) Le bâtiment est-il accessible ?\n2) Combien coûte la salle F ?\n3) Y a-t-il un vestiaire ?",
    ],
    ["it", "Prima di scegliere:\n1) L'edificio è accessibile?\n2) Quanto costa la sala F?\n3) C'è un guardaroba?"],
  ])("%s: %s", (language, mail) => expect(first(ROOMS[language], mail)).toMatchObject({ room: null, step: 3 }));

  test.each<[Language, string]>([
    ["fr", "On prend la salle F :) Et du coup, il y a quoi de compris dans le prix ?"],
    ["de", "Wir nehmen Raum F :) Gibt es Parkplätze?"],
    ["en", "We'll take Room F ;) Is there parking?"],
    ["it", "Prendiamo la sala F :) C'è un parcheggio?"],
  ])("a face ends a sentence as a full stop does · %s: %s", (language, mail) =>
    expect(first(ROOMS[language], mail)).toMatchObject({ room: "Room F", step: 5 }),
  );

  test.each([
    "Please book the other room.",
    "The other one please.",
    "Wir nehmen den anderen Raum.",
    "Réservez l'autre salle svp.",
    "Prendiamo l'altra.",
  ])("of two that were offered the other one is the second: %s", (mail) =>
    expect(first(ROOMS.en.replace("30", "70"), mail)).toMatchObject({ room: "Room E", people: 70 }),
  );

  test("of three nobody knows which is the other one", () =>
    expect(first(ROOMS.en, "Please book the other room.").room).toBeNull());

  test("a small letter that is a word is no room behind a capital one", () =>
    expect(
      offered("it", "Ora siamo in 40, quindi ci vuole la sala C, e il giorno diventa giovedì 28 maggio.").after,
    ).toMatchObject({ room: "Room C", people: 40, date: "2026-05-28" }));
});

describe("an event of somebody else is none of the client's (§2.5)", () => {
  test.each<[Language, string]>([
    [
      "en",
      "Something else, not about our booking: my cousin is planning a conference for 90 people, sometime in September. Which of your rooms would hold that many?",
    ],
    ["en", "On another note: a friend of mine is looking for a room for 45 in October. Would you have one?"],
    [
      "de",
      "Was anderes: meine Cousine plant eine Konferenz für 90 Leute im September. Welcher Ihrer Räume würde reichen?",
    ],
    [
      "fr",
      "Autre chose : ma cousine prépare une conférence de 90 personnes pour septembre. Quelle salle conviendrait ?",
    ],
    ["it", "Un'altra cosa: mia cugina organizza una conferenza per 90 persone a settembre. Quale sala basterebbe?"],
  ])("%s: %s", (language, mail) => {
    const { before, after } = offered(language, mail);
    expect(after).toEqual(before);
  });

  test.each<[Language, string, number]>([
    ["en", "My boss is planning a bigger event now: we'll be 40 people.", 40],
    ["en", "My sister wants to bring 5 more people.", 30],
    ["de", "Meine Schwester organisiert mit mir zusammen, wir sind jetzt 30.", 30],
  ])("unless it is of this one · %s: %s", (language, mail, people) =>
    expect(offered(language, mail).after.people).toBe(people),
  );
});
