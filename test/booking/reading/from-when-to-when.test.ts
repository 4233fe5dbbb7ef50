import { describe, expect, test } from "bun:test";
import { reading, values } from "./mail.ts";

/** "10:00-16:00", "10:00-" for a start alone. */
const hours = (text: string): string[] =>
  values(reading(text).times).map(({ start = "", end = "" }) => `${start}-${end}`);

describe("from when to when an event is, in the words people have for it (§3.7)", () => {
  test.each([
    ["on 22 April, starting at nine and done by one o'clock", "09:00-13:00"],
    ["on 7 May we'd start at ten and be off at four", "10:00-16:00"],
    ["Day: Thursday, 7 May. Hours: ten until four.", "10:00-16:00"],
    ["room b, thu 7 may, 10 to 4, 25 people", "10:00-16:00"],
    ["room b, thu 7 may, ten to four", "10:00-16:00"],
    ["sat 7 feb, 9am-5pm", "09:00-17:00"],
    ["We'd get there at nine and be out by five.", "09:00-17:00"],
    ["on 7 May, doors open at 10 and everything is packed up by 4", "10:00-16:00"],
    ["Kick-off is at 10, finish at 4.", "10:00-16:00"],
    ["We open at ten and close at four.", "10:00-16:00"],
    ["We'd be with you from ten o'clock and gone by four.", "10:00-16:00"],
    ["on 7 May we'd want the room from 10 with everybody out by 4", "10:00-16:00"],
    ["Thursday 7 May. In at ten, out at four.", "10:00-16:00"],
    ["7 May, from noon to six", "12:00-18:00"],
    ["7 May, 8.30 through to 5 pm", "08:30-17:00"],
    ["Time: 10-16", "10:00-16:00"],
    ["heute abend von 18-22h", "18:00-22:00"],
    ["tonight from 6 to 10", "18:00-22:00"],
    ["Wir kämen um 9 und gingen um 17 Uhr wieder.", "09:00-17:00"],
    ["am 22. April zwischen 9 und 13 Uhr", "09:00-13:00"],
    ["10 June, 0830–1215 / 27 pers. / no lunch", "08:30-12:15"],
    ["le 15.04.2026 / 0800–1215 / 27 pers. / sans repas", "08:00-12:15"],
    ["am 22. April, 0900-1700 / 16 Personen", "09:00-17:00"],
    ["il 22 aprile / 0900-1230 / 16 pers.", "09:00-12:30"],
    ["Demain, pourriez-vous nous accueillir de huit heures et demie à onze heures ?", "08:30-11:00"],
    ["Am 22. April von 8 bis 12 Uhr, Gruppe von 18.", "08:00-12:00"],
    ["le 22 avril de 8h à 12h, groupe de 18", "08:00-12:00"],
    ["when = 10.06.2026, 08.30–17.00", "08:30-17:00"],
    ["quando = 10.06.2026, 08.30–17.00", "08:30-17:00"],
    ["am 22. April ab 9, Schluss um 13 Uhr", "09:00-13:00"],
    ["Türöffnung um 10, um 16 Uhr sind wir wieder draussen.", "10:00-16:00"],
    ["Am 7. Mai treffen wir um 10 ein und fahren um 16 Uhr ab.", "10:00-16:00"],
    ["Ankunft 18 Uhr, Abfahrt 23 Uhr", "18:00-23:00"],
    ["am 7. Mai, Start um 10, Schluss um 4", "10:00-16:00"],
    ["le 7 mars, on arriverait pour 9 heures et on repartirait à 17 heures", "09:00-17:00"],
    ["le jeudi 7 mai 2026, de 10 à 16 heures", "10:00-16:00"],
    ["arrivée 9 heures, départ 17 heures", "09:00-17:00"],
    ["ouverture des portes à 9h, fermeture à 13h", "09:00-13:00"],
    ["le 7 mai on viendrait vers dix heures et on libérerait la salle à seize heures", "10:00-16:00"],
    ["le 7 mai de midi à 18 heures", "12:00-18:00"],
    ["mercoledì 22 aprile dalle 9 all'una", "09:00-13:00"],
    ["il 7 maggio dall'una alle cinque", "13:00-17:00"],
    ["15 marzo 2026 (domenica), inizio alle 10, fine alle 16", "10:00-16:00"],
    ["il 22 aprile dalle 9 fino alle 13", "09:00-13:00"],
    ["il 7 maggio a partire dalle 18 e fino alle 23", "18:00-23:00"],
    ["alle dieci iniziamo e all'una abbiamo finito", "10:00-13:00"],
    ["Orario: 10-16", "10:00-16:00"],
  ])("%s", (text, window) => expect(hours(text)).toEqual([window]));

  test.each([
    "We are 9 and will be joined by 5.",
    "It grew from 30 by 5 to 35.",
    "2 to 4 speakers",
    "10 to 4 said yes",
    "we have been at 8 venues and by 5 hotels",
    "Raum B für 10 bis 12 Personen",
    "Steigt um 10 auf 20.",
    "une réunion de 4 heures",
    "pour 4 heures",
    "On vient à 9 et on repart à 12.",
    "un gruppo da 10 a 15 persone",
    "all'otto marzo",
    "una sala per una festa e una cena",
  ])("numbers that are no hours: %s", (text) => expect(hours(text)).toEqual([]));

  test("how long it takes is no end", () =>
    expect(hours("La réunion commence à 10h pour 4 heures.")).toEqual(["10:00-"]));

  test.each([
    "Am 22. April, Gruppe von 18.",
    "le 22 avril, groupe de 18",
    "il 22 aprile, un gruppo di 18",
    "on 22 April, a party of 18",
  ])("how many are in a group is no hour: %s", (text) => expect(hours(text)).toEqual([]));
});
