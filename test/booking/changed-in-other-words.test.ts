import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { offeredIn } from "../support/offered-in.ts";
import { type Where, where } from "./spoken/where.ts";

const BEFORE = { date: "2026-05-07", start: "10:00", end: "16:00", room: "Room B", people: 25, accepted: false };

const CHANGES: readonly (readonly [Language, string, Partial<Where>])[] = [
  [
    "en",
    "Three more have signed up, which makes us 28. Please redo the offer and I'll look at it tonight.",
    { people: 28 },
  ],
  [
    "de",
    "statt donnerstag lieber der tag davor, also mittwoch, geht glaub ich bei allen besser. zeit gleich",
    { date: "2026-05-06" },
  ],
  ["fr", "finalement on préfère le lendemain, donc vendredi. mêmes heures", { date: "2026-05-08" }],
  [
    "fr",
    "Notre intervenant repart plus tôt : on terminerait à 15h au lieu de 16h. Vous pouvez adapter ?",
    { end: "15:00" },
  ],
  ["en", "Slight snag: Thursday clashes with a strike. Friday the 8th works instead.", { date: "2026-05-08" }],
  ["en", "Could everything slide back by a week?", { date: "2026-05-14" }],
  ["en", "Sorry to be a pain, the 7th is out. Is 12 May doable?", { date: "2026-05-12" }],
  ["en", "We'd be 32 after all.", { people: 32 }],
  ["en", "Three have dropped out, so 22 it is.", { people: 22 }],
  ["en", "We need to be out by 3.", { end: "15:00" }],
  ["en", "Room A would be plenty for us, could you switch us over?", { room: "Room A" }],
  ["en", "Please start at 10 as agreed.", { start: "10:00" }],
  ["de", "Der Donnerstag platzt leider, dafür ginge der Freitag, der 8.", { date: "2026-05-08" }],
  ["de", "Können wir das Ganze eine Woche nach hinten schieben?", { date: "2026-05-14" }],
  ["de", "Der 7. fällt flach. Wie wärs mit dem 12. Mai?", { date: "2026-05-12" }],
  ["de", "Wir wären jetzt doch 32.", { people: 32 }],
  ["de", "Drei sind abgesprungen, also sind wir noch 22.", { people: 22 }],
  ["de", "Um drei müssen wir draussen sein.", { end: "15:00" }],
  ["de", "Könnten wir eine Stunde früher anfangen?", { start: "09:00" }],
  ["de", "Raum A würde uns auch reichen, bitte umbuchen.", { room: "Room A" }],
  ["fr", "Le jeudi tombe à l'eau, mais le vendredi 8 irait.", { date: "2026-05-08" }],
  ["fr", "Peut-on tout repousser d'une semaine ?", { date: "2026-05-14" }],
  ["fr", "Le 7, c'est mort. Le 12 mai, ça jouerait ?", { date: "2026-05-12" }],
  ["fr", "Finalement on sera 32.", { people: 32 }],
  ["fr", "Trois se sont désistés, on passe à 22.", { people: 22 }],
  ["fr", "Il faut qu'on soit dehors à 15 heures.", { end: "15:00" }],
  ["fr", "On pourrait commencer une heure plus tôt ?", { start: "09:00" }],
  ["fr", "À la réflexion, la D serait plus sympa. Mettez-nous là.", { room: "Room D" }],
  ["it", "Il giovedì salta, però venerdì 8 andrebbe.", { date: "2026-05-08" }],
  ["it", "Possiamo spostare tutto di una settimana in avanti?", { date: "2026-05-14" }],
  ["it", "Il 7 non va più. Che ne dite del 12 maggio?", { date: "2026-05-12" }],
  ["it", "Alla fine saremo in 32.", { people: 32 }],
  ["it", "Tre si sono ritirati, quindi restiamo in 22.", { people: 22 }],
  ["it", "Alle 15 dobbiamo essere fuori.", { end: "15:00" }],
  ["it", "Potremmo cominciare un'ora prima?", { start: "09:00" }],
  ["it", "La sala A ci basterebbe, ci spostate lì?", { room: "Room A" }],
  ["it", "Ripensandoci, la D sarebbe più carina. Metteteci lì.", { room: "Room D" }],
];

/** Days, hours and numbers of something else, and questions. */
const CHANGES_NOTHING: readonly (readonly [Language, string])[] = [
  ["en", "Our committee meets on 20 January at 14:00 in room A of the town hall, 12 people who all have an opinion."],
  [
    "en",
    "My other event, the dinner for 60 on 21 May, is settled with another house, so no need to quote for that one.",
  ],
  ["de", "Wir besprechen das am 22. Januar um 15 Uhr in der Geschäftsleitung, da sitzen 8 Leute mit 8 Meinungen."],
  [
    "de",
    "Für unser Sommerfest am 26. Juni mit 80 Gästen haben wir schon etwas anderes gefunden, das läuft nicht über Sie.",
  ],
  [
    "fr",
    "Notre souper du 12 juin, celui pour 90 convives, se fera à la grande salle du village, donc rien à prévoir chez vous.",
  ],
  ["it", "Ne parliamo in comitato il 21 gennaio alle 20, saremo in undici e ognuno dirà la sua."],
  [
    "it",
    "La cena del 5 giugno, quella da 85 coperti, la facciamo al grotto come sempre, quindi lì non ci serve niente.",
  ],
  ["en", "One member asks: in theory, if 70 people turned up, would Room C do?"],
  ["de", "Ein Mitglied fragt: Theoretisch, wenn 70 Leute kämen, ginge dann Raum C?"],
  ["fr", "Un membre demande : en théorie, si 70 personnes venaient, la salle C suffirait-elle ?"],
  ["it", "Un socio chiede: in teoria, se venissero 70 persone, basterebbe la sala C?"],
  ["en", "Our treasurer turned 32 on the 12th, hence the delay in answering."],
  ["en", "The train gets in at 9:40, is there coffee nearby?"],
  ["en", "Last year we were 40 in Room A."],
  ["en", "What would it cost for 40?"],
  ["en", "Is Room A free that day too?"],
  ["en", "I'm away from 12 to 20 May, please write to my colleague."],
  ["en", "Our office is in building C, room 12, should you send post."],
  ["en", "The 14th is a public holiday, isn't it?"],
  ["en", "I'll call you at 11."],
  ["en", "We'll decide by 20 January."],
  ["en", "My sister's wedding is on 12 May, so glad ours is the 7th!"],
  ["en", "Thirty would be too many for that room, wouldn't it?"],
  ["en", "We pay within 30 days."],
  ["de", "Unser Kassier ist am 12. 32 geworden, drum die späte Antwort."],
  ["de", "Der Zug kommt um 9.40 Uhr an, gibt es in der Nähe Kaffee?"],
  ["de", "Letztes Jahr waren wir 40 Leute im Raum A."],
  ["de", "Was würde es für 40 kosten?"],
  ["de", "Ist Raum A an dem Tag auch frei?"],
  ["de", "Ich bin vom 12. bis 20. Mai weg, bitte schreiben Sie meiner Kollegin."],
  ["de", "Unser Büro ist im Gebäude C, Raum 12, falls Sie Post schicken."],
  ["de", "Der 14. ist ein Feiertag, oder?"],
  ["de", "Ich rufe Sie um 11 an."],
  ["de", "Wir entscheiden bis 20. Januar."],
  ["de", "Meine Schwester heiratet am 12. Mai, zum Glück sind wir am 7. dran!"],
  ["de", "Wir zahlen innert 30 Tagen."],
  ["fr", "Notre trésorier a eu 32 ans le 12, d'où ma réponse tardive."],
  ["fr", "Le train arrive à 9h40, y a-t-il un café tout près ?"],
  ["fr", "L'an dernier, nous étions 40 dans la salle A."],
  ["fr", "Combien ça coûterait pour 40 ?"],
  ["fr", "La salle A est-elle libre aussi ce jour-là ?"],
  ["fr", "Je suis absente du 12 au 20 mai, écrivez à ma collègue."],
  ["fr", "Le 14 est férié, non ?"],
  ["fr", "Je vous appelle à 11 heures."],
  ["fr", "Nous déciderons d'ici au 20 janvier."],
  ["fr", "Ma sœur se marie le 12 mai, heureusement nous c'est le 7 !"],
  ["it", "Il nostro cassiere ha compiuto 32 anni il 12, da qui il ritardo."],
  ["it", "Il treno arriva alle 9.40, c'è un bar vicino?"],
  ["it", "L'anno scorso eravamo 40 in sala A."],
  ["it", "Quanto costerebbe per 40?"],
  ["it", "La sala A è libera anche quel giorno?"],
  ["it", "Sono via dal 12 al 20 maggio, scrivete alla mia collega."],
  ["it", "Il 14 è festivo, vero?"],
  ["it", "Vi chiamo alle 11."],
  ["it", "Decideremo entro il 20 gennaio."],
  ["it", "Mia sorella si sposa il 12 maggio, per fortuna noi siamo il 7!"],
];

describe("what was offered (§2.3)", () => {
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
