import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { conversation } from "../support/conversation.ts";
import { FIRST } from "./asked/standing.ts";
import { type Where, where } from "./spoken/where.ts";

const after = (...mails: string[]) => {
  const desk = conversation();
  for (const mail of mails) desk.mail(mail);
  return desk;
};

describe("what is told of an event that was is no fact of this one (§2.3, §3.6, §3.8)", () => {
  const TOLD: readonly [Language, string][] = [
    [
      "en",
      "Lovely, I'll show it to the committee. One thing: at our 2024 summer do in the boathouse (22 June 2024, 90 guests!) nobody found a parking spot. Where can guests park?",
    ],
    ["en", "Just for context: the party on 3 May 2025 had 45 people and Room C, and it got loud. Where can we park?"],
    ["en", "Our kick-off on 12.01.2025 drew 80 people from 9 to 17h, that was chaos. Where can we park?"],
    ["en", "We did this on 14 June 2025 too, 60 guests, with the Premium Apéro. Do you have Wi-Fi?"],
    ["en", "In 2023 we had 70 guests at our place. What does the deposit cover?"],
    ["de", "Danke! Bei unserem Sommerfest 2024 (22. Juni 2024, 90 Gäste!) war es zu eng. Wo parkiert man?"],
    ["de", "Am 3. Mai 2025 kamen 45 Leute zu unserem Anlass, und es war viel zu laut. Wo parkiert man?"],
    ["de", "Unsere letzte GV am 12.01.2025, 80 Personen, 9 bis 17 Uhr, war ein Chaos. Wo kann man parkieren?"],
    ["de", "Am 14. Juni 2025 feierten wir mit 60 Gästen und Premium Apéro im Raum C. Hat es WLAN?"],
    ["de", "Beim Jubiläum vom 5.9.2025 mit 70 Gästen streikte der Beamer. Ist Ihrer neu?"],
    ["fr", "Merci ! À notre fête du 22 juin 2024 (90 invités !) il pleuvait. Où peut-on se garer ?"],
    ["fr", "Le 3 mai 2025, 45 personnes sont venues et le bruit était infernal. Où peut-on se garer ?"],
    ["fr", "Notre assemblée du 12.01.2025, 80 personnes, de 9h à 17h, fut un chaos. Où peut-on se garer ?"],
    ["it", "Grazie! Alla nostra festa del 22 giugno 2024 (90 invitati!) pioveva. Dove si può parcheggiare?"],
    ["it", "Il 3 maggio 2025 sono venute 45 persone e c'era un rumore infernale. Dove si può parcheggiare?"],
    ["it", "La nostra assemblea del 12.01.2025, 80 persone, dalle 9 alle 17, fu un caos. Dove si parcheggia?"],
  ];
  test.each(TOLD)("%s: %s", (language, mail) => {
    const desk = after(FIRST[language]);
    const before = [where(desk), desk.fact("products")];
    desk.mail(mail);
    expect([where(desk), desk.fact("products")]).toEqual(before);
  });

  const BESIDE: readonly [Language, string][] = [
    ["en", "Could you make it 26 people instead? On 3 May 2025 we were only 15."],
    ["en", "On 3 May 2025 we were 15, this time it's 26 people, please change it."],
    ["de", "Bitte auf 26 Personen ändern; am 3. Mai 2025 waren es nur 15."],
    ["fr", "Merci de passer à 26 personnes ; le 3 mai 2025 nous n'étions que 15."],
    ["it", "Mettete 26 persone per favore; il 3 maggio 2025 eravamo solo in 15."],
  ];
  test.each(BESIDE)("what is changed beside it is changed · %s: %s", (language, mail) =>
    expect(where(after(FIRST[language], mail))).toMatchObject({ people: 26, date: "2026-03-15" }),
  );

  test.each([
    "On 14 June 2025 we had 90 guests at the boathouse. This year, on 13 June 2026, 18:00 to 23:00, we expect 60 people. Please send an offer for Room C.",
    "Am 14. Juni 2025 feierten wir mit 90 Gästen im Bootshaus. Dieses Jahr am 13. Juni 2026, 18 bis 23 Uhr, sind es 60 Personen, Raum C bitte. Senden Sie uns eine Offerte.",
    "Le 14 juin 2025 nous avons fêté à 90 personnes. Cette année, le 13 juin 2026 de 18h à 23h, nous serons 60, salle C. Merci d'envoyer une offre.",
    "Il 14 giugno 2025 abbiamo festeggiato in 90. Quest'anno, il 13 giugno 2026 dalle 18 alle 23, saremo in 60, sala C. Mandateci un'offerta.",
  ])("in a first mail: %s", (mail) =>
    expect(where(after(mail))).toMatchObject({ people: 60, date: "2026-06-13", room: "Room C", start: "18:00" }),
  );

  test("a day that is over and meant for this event is asked about, with all that stands beside it", () => {
    const desk = after("We'd love to celebrate at yours on 14 November 2025, from 6 pm to 11 pm, about 60 people.");
    expect(desk.part("past_day")).toMatchObject({ past: "2025-11-14", proposed: "2026-11-14" });
    expect(where(desk)).toMatchObject({ people: 60, start: "18:00", end: "23:00", date: null });
  });
});

describe("a weekday on which the client does something else picks no day (§2.6)", () => {
  const ASKED: Readonly<Record<Language, string>> = {
    de: "Hallo zusammen, wir vom Quartierverein suchen im März 2026 einen Raum für unsere GV, etwa 35 Leute. Was gäbe es für Daten?",
    en: "Hello, our club is looking for a room in March 2026 for our AGM, about 35 people. Which dates are there?",
    fr: "Bonjour, notre association cherche une salle en mars 2026 pour son AG, environ 35 personnes. Quelles dates avez-vous ?",
    it: "Buongiorno, la nostra associazione cerca una sala a marzo 2026 per l'assemblea, circa 35 persone. Che date avete?",
  };
  const THEIRS: readonly [Language, string][] = [
    ["de", "Merci für die Vorschläge! Ich rede am Donnerstag noch mit dem Vorstand und melde mich dann."],
    ["de", "Danke! Wir haben am Freitag Sitzung, dann entscheiden wir."],
    ["de", "Am Mittwoch trifft sich der Vorstand, danach hören Sie von uns."],
    ["de", "Ich frage am Montag den Präsidenten."],
    ["de", "Der Chef ist erst am Donnerstag wieder da, dann gebe ich Bescheid."],
    ["en", "Thanks for the quick answer! I'm talking to the board on Thursday and will be in touch then."],
    ["en", "Thanks. We meet on Friday and will decide then."],
    ["en", "I'll ask the president on Monday."],
    ["en", "My boss is back on Thursday, I'll check with her."],
    ["fr", "J'en parle jeudi avec le comité et je vous recontacte ensuite."],
    ["fr", "Le comité se réunit vendredi, on décidera à ce moment-là."],
    ["fr", "Ma cheffe ne rentre que jeudi, je lui en parle."],
    ["it", "Giovedì ne parlo con il comitato e poi mi faccio vivo."],
    ["it", "Il comitato si riunisce venerdì, decideremo lì."],
    ["it", "La mia responsabile torna giovedì, gliene parlo."],
  ];
  test.each(THEIRS)("%s: %s", (language, mail) =>
    expect(where(after(ASKED[language], mail))).toMatchObject({ date: null, step: 2, people: 35 }),
  );

  const PICKED: readonly [Language, string, string][] = [
    ["de", "Der Donnerstag passt.", "2026-03-19"],
    ["de", "Am Freitag wäre gut.", "2026-03-13"],
    ["de", "Dann nehmen wir den Donnerstag.", "2026-03-19"],
    ["en", "Thursday works.", "2026-03-19"],
    ["en", "We'd go for the Friday.", "2026-03-13"],
    ["fr", "Le jeudi nous convient.", "2026-03-19"],
    ["it", "Il giovedì va bene.", "2026-03-19"],
  ];
  test.each(PICKED)("%s: %s", (language, mail, date) =>
    expect(where(after(ASKED[language], mail))).toMatchObject({ date, people: 35 }),
  );

  test("the same days proposed again, after mails that tell nothing of them, are no further attempt", () => {
    const desk = after(ASKED.de, "Merci für die Vorschläge, ich melde mich.", "Danke nochmals, bis bald.");
    desk.mail("Merci, wir besprechen es noch.");
    expect(desk.position.world.dialogue.dateRounds).toBe(1);
  });
});

describe("right and wrong number in one breath (§3.8)", () => {
  const COUNTED: readonly [Language, string][] = [
    ["en", "Correction: we'll be 24 and not 20, sales are joining too. The room stays."],
    ["en", "I miscounted: 24, not 20."],
    ["de", "Sorry, ich korrigiere: wir sind 24 und nicht 20, der Verkauf kommt auch. Der Raum bleibt."],
    ["de", "Wir kommen zu 24 und nicht zu 20."],
    ["fr", "Pardon, je corrige : nous serons 24 et non 20, les ventes viennent aussi. La salle reste la même."],
    ["fr", "Je me suis trompé : 24, pas 20."],
    ["it", "Scusate, mi correggo: saremo in 24 e non in 20, viene anche il reparto vendite. La sala resta quella."],
    ["it", "siamo 24, non 20"],
  ];
  test.each(COUNTED)("%s: %s", (language, mail) => {
    const wanted: Partial<Where> = { people: 24, room: "Room A", accepted: false };
    expect(where(after(FIRST[language], mail))).toMatchObject(wanted);
  });
});
