import { describe, expect, test } from "bun:test";
import { type Language, offered } from "../support/offered-in-words.ts";
import { where } from "./spoken/where.ts";

describe("other hours than those of the offer, however they are wished (§2.3)", () => {
  test.each<[Language, string, object]>([
    ["en", "hi, any chance we could hang on to the room til 5?", { end: "17:00" }],
    ["en", "Just to say we shall only need the room until three o'clock.", { end: "15:00" }],
    ["en", "Would noon to six be possible instead?", { start: "12:00", end: "18:00" }],
    ["en", "Could you change the start to 1pm? The end is fine.", { start: "13:00" }],
    ["de", "können wir den raum eine stunde länger haben?", { end: "17:00" }],
    ["de", "Unser Programm ist gewachsen, bitte rechnen Sie mit 9 bis 17 Uhr.", { start: "09:00", end: "17:00" }],
    ["de", "Wir fangen nun doch erst um 13 Uhr an, das Ende bleibt.", { start: "13:00" }],
    ["de", "Uns würde der Raum bis 15 Uhr vollauf genügen.", { end: "15:00" }],
    ["de", "Ginge auch 12 bis 18 Uhr statt 10 bis 16 Uhr?", { start: "12:00", end: "18:00" }],
    ["fr", "est-ce possible d'avoir la salle une heure de plus ?", { end: "17:00" }],
    ["fr", "Notre programme s'est étoffé, merci de compter de 9h à 17h.", { start: "09:00", end: "17:00" }],
    ["fr", "Finalement nous ne commencerons qu'à 13h, la fin ne change pas.", { start: "13:00" }],
    ["fr", "Jusqu'à 15h nous suffirait amplement.", { end: "15:00" }],
    ["fr", "Est-ce que de 12h à 18h serait possible à la place ?", { start: "12:00", end: "18:00" }],
    ["it", "si può avere la sala un'ora in più?", { end: "17:00" }],
    ["it", "Il programma si è allungato, vi prego di calcolare dalle 9 alle 17.", { start: "09:00", end: "17:00" }],
    ["it", "Alla fine cominciamo solo alle 13, la fine resta uguale.", { start: "13:00" }],
    ["it", "Ci basterebbe la sala fino alle 15.", { end: "15:00" }],
    ["it", "Andrebbe anche dalle 12 alle 18 invece che dalle 10 alle 16?", { start: "12:00", end: "18:00" }],
    ["en", "We only need the room till five if that's all right with you.", { end: "17:00" }],
  ])("%s: %s", (language, mail, told) => {
    const desk = offered(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ ...told, accepted: false });
  });
});

describe("what is none of the offer leaves it as it is (§2.3, §3.5)", () => {
  test.each<[Language, string]>([
    ["en", "Our chairman is away until the 20th, after that we will decide whether to give you the order."],
    ["de", "Sobald der Vorstand zustimmt, erteilen wir Ihnen den Auftrag."],
    ["fr", "Avant de vous passer commande, nous devons consulter le comité."],
    ["it", "Prima di conferirvi l'incarico dobbiamo sentire il comitato."],
    ["en", "Some of us wondered whether going for a hotel would be cheaper, but nothing is decided."],
    ["fr", "Le comité n'a pas encore choisi un hôtel ou vous, patience."],
    ["it", "Il comitato non ha ancora scelto un albergo, stiamo confrontando."],
    ["en", "Is the room ours from 10:00 sharp or a bit earlier?"],
    ["de", "Ab wann können die Gäste eintreffen, ab 9.30 Uhr?"],
    ["en", "Our band plays until 18:00 elsewhere that day and joins nobody."],
    ["en", "Will you be in the office until 18:00 on Friday?"],
    ["de", "Sind Sie heute bis 18 Uhr da?"],
    ["fr", "Êtes-vous là jusqu'à 18h aujourd'hui ?"],
    ["it", "Siete aperti fino alle 18 oggi?"],
    ["en", "Could the caterer bring things into the room at 9:00?"],
    ["en", "Is the room locked until 10:00?"],
    ["en", "Can we leave our coats in the room until 18:00?"],
    ["de", "Können wir im Raum bis 18 Uhr Musik spielen?"],
    ["fr", "Peut-on laisser nos affaires dans la salle jusqu'à 18h ?"],
    ["it", "Possiamo lasciare le nostre cose nella sala fino alle 18?"],
    ["en", "We need your answer by 17:00, please."],
    ["de", "Wir brauchen Ihre Antwort bis 17 Uhr, bitte."],
    ["fr", "Nous avons besoin de votre réponse d'ici 17h."],
    ["it", "Ci serve la vostra risposta entro le 17."],
    ["de", "Haben Sie einen Tipp, wo wir ab 17 Uhr einen Apéro nehmen können?"],
    ["en", "Could we have coffee at 11 instead of 10:30?"],
    ["de", "Können wir das Mittagessen um 12.30 statt um 12 Uhr haben?"],
    ["en", "Our neighbours have the hall until 18:00 that day, is that right?"],
    ["en", "We found something nicer to wear, by the way. When does the offer run out?"],
    ["it", "Abbiamo trovato un posto più economico per dormire. L'offerta fino a quando vale?"],
    ["de", "Wir haben noch nichts Näheres gefunden und melden uns."],
    ["en", "Would you be able to hold the room until 17:00 tomorrow while we decide?"],
    ["de", "Können Sie uns den Raum bis morgen 17 Uhr freihalten?"],
    ["fr", "Pouvez-vous nous garder la salle jusqu'à demain 17h ?"],
    ["it", "Potete tenerci la sala fino a domani alle 17?"],
  ])("%s: %s", (language, mail) => {
    const desk = offered(language);
    const before = where(desk);
    desk.mail(mail);
    expect(where(desk)).toEqual(before);
  });
});

describe("an order is a yes (§2.9)", () => {
  test.each<[Language, string]>([
    ["en", "Having consulted our members, we are pleased to instruct you accordingly."],
    ["en", "Please treat this letter as our formal order."],
    ["de", "Wir beauftragen Sie hiermit gemäss Ihrer Offerte."],
    ["de", "Hiermit bestellen wir gemäss Ihrem Angebot."],
    ["de", "Der Vorstand hat getagt und zugestimmt, wir möchten die Reservation definitiv machen."],
    ["fr", "Nous vous mandatons par la présente selon votre offre."],
    ["fr", "Veuillez considérer cette lettre comme notre commande ferme."],
    ["it", "Con la presente vi confermiamo l'ordine come da preventivo."],
    ["it", "Vogliate considerare la presente come ordine vincolante."],
  ])("%s: %s", (language, mail) => {
    const desk = offered(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ accepted: true });
  });
});

describe("who found another place turns the offer down (§2.9)", () => {
  test.each<[Language, string]>([
    ["en", "In the end we plumped for a castle near Thun. Thanks all the same!"],
    ["de", "Wir haben etwas näher beim Bahnhof gefunden und brauchen den Raum nun nicht."],
    ["fr", "Nous avons trouvé un lieu plus proche de la gare et n'aurons donc pas besoin de la salle."],
    ["it", "Abbiamo trovato un posto più vicino alla stazione, quindi la sala non ci serve più."],
  ])("%s: %s", (language, mail) => {
    const desk = offered(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ status: "cancelled" });
  });
});
