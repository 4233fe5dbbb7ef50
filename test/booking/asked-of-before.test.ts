import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { conversation } from "../support/conversation.ts";
import { asked, offered } from "./asked/standing.ts";

const ASKED: readonly (readonly [Language, topic: string, mail: string])[] = [
  ["de", "inclusions", "Sagt mal, was ist in dem Preis denn alles schon drin?"],
  ["de", "inclusions", "Und was bekommen wir dafür alles?"],
  ["de", "inclusions", "Was steckt in der Miete alles mit drin?"],
  ["en", "inclusions", "What do we actually get for that money?"],
  ["fr", "inclusions", "Et dans ce prix, il y a déjà quoi ?"],
  ["it", "inclusions", "E in quel prezzo cosa c'è già dentro?"],
  [
    "de",
    "availability",
    "Meine Schwägerin hat Wind davon bekommen und will nun auch etwas feiern. An welchen Märztagen wäre bei Ihnen denn noch etwas frei? Sie meldet sich dann selber.",
  ],
  ["fr", "availability", "Un copain me demande ce qu'il vous reste de libre en mars. Vous avez des dates pour lui ?"],
  ["en", "availability", "A friend of mine asks what you've got left in March. Any dates for her?"],
  ["it", "availability", "Un mio amico vuole sapere cosa vi resta libero a marzo. Avete qualche data per lui?"],
  ["de", "availability", "Ein Bekannter fragt, was im März noch frei ist. Hätten Sie da Termine für ihn?"],
  ["de", "availability", "An welchen Aprilwochenenden habt ihr noch etwas frei?"],
  ["de", "features", "Einen Beamer, hat der Raum A den oder schlepp ich unseren mit?"],
  ["en", "features", "A projector, does Room A have one or do I lug ours along?"],
  ["fr", "features", "Un beamer, la salle A en a un ou j'apporte le nôtre ?"],
  ["it", "features", "Un proiettore, la sala A ce l'ha o porto il nostro?"],
  ["fr", "features", "Un micro, il y en a un ou il faut prendre le nôtre ?"],
  ["de", "room", "Ein Kunde hat mich auf Raum B angesprochen. Was kann der?"],
  ["de", "room", "Wir waren ja noch nie im Raum B. Wie ist der so, was hat der alles?"],
  ["en", "room", "We've never been in Room B. What's it like, what has it got?"],
  ["fr", "room", "Nous n'avons jamais vu la salle B. Elle est comment, elle a quoi ?"],
  ["it", "room", "Non siamo mai stati nella sala B. Com'è, che cosa ha?"],
  ["it", "room", "Un cliente mi ha parlato della sala B. Cosa offre?"],
  ["fr", "room", "On m'a parlé de la salle B. Qu'est-ce qu'elle offre ?"],
  ["en", "room", "A customer brought up Room B. What can it do?"],
  ["de", "capacity", "Bis zu wie vielen Leuten geht Raum A?"],
  ["de", "capacity", "Nächste Frage, ihr kennt mich ja inzwischen :) Bis zu wie vielen Leuten geht Raum A?"],
  ["de", "capacity", "Wie viele bringt man in den Raum B maximal rein?"],
  ["en", "capacity", "Up to how many people does Room A go?"],
  ["fr", "capacity", "La salle A, elle va jusqu'à combien de personnes ?"],
  ["it", "capacity", "La sala A fino a quante persone arriva?"],
  ["it", "capacity", "Fino a quanti si può essere nella sala A?"],
  ["it", "catering", "Tra i soci ci sono un paio di vegani. Per il cibo che possibilità avete?"],
  ["fr", "catering", "Côté repas, quelles possibilités avez-vous ? Deux d'entre nous sont végétariens."],
  ["de", "catering", "Was gäbe es denn zum Essen? Wir haben zwei Veganerinnen dabei."],
  ["it", "setup", "Quel giorno vorremmo arrivare un po' prima a preparare. Da che ora troviamo aperto?"],
  ["de", "setup", "Am Tag selbst möchten wir etwas früher kommen, um vorzubereiten. Ab wann ist bei euch offen?"],
  ["fr", "setup", "Ce jour-là nous aimerions venir un peu avant pour préparer. C'est ouvert dès quelle heure ?"],
  ["en", "setup", "We'd like to come a bit early that day to get ready. From what time is it open?"],
  ["it", "visits", "Un collega mi ha chiesto da voi le visite della casa come funzionano."],
  ["fr", "visits", "Un confrère m'a demandé comment se déroulent les visites."],
  ["de", "visits", "Eine Kollegin hat mich gefragt, wie bei Ihnen so eine Besichtigung abläuft."],
  ["en", "visits", "A colleague asked me how viewings work at yours."],
  ["en", "parking", "Last time nobody found a parking spot. How many spaces do you have for guests?"],
  ["de", "parking", "Letztes Mal fand niemand einen Parkplatz. Wie viele habt ihr für Gäste?"],
  ["fr", "parking", "La dernière fois, personne n'a trouvé de place de parc. Vous en avez combien pour les invités ?"],
  ["it", "parking", "L'altra volta nessuno trovava parcheggio. Quanti posti avete per gli ospiti?"],
  ["en", "streaming", "If we stream the day live, how many viewers are included?"],
  ["de", "streaming", "Falls wir den Tag live streamen, wie viele Zuschauer sind da inbegriffen?"],
  ["fr", "streaming", "Si nous diffusons la journée en direct, combien de spectateurs sont compris ?"],
  ["it", "streaming", "Se trasmettiamo la giornata in diretta streaming, quanti spettatori sono compresi?"],
  ["fr", "features", "Dans la salle A, est-ce qu'il y a un tableau blanc pour écrire ?"],
  ["de", "parking", "Wir kommen mit dem Auto. Was gibt es da für Möglichkeiten?"],
  ["fr", "parking", "Nos invités viennent en voiture. Vous avez combien de places ?"],
  ["it", "parking", "Verremo tutti in macchina. Che possibilità ci sono?"],
  ["en", "accessibility|accessible_parking", "My aunt is in a wheelchair. What do you offer?"],
  ["de", "accessibility", "Meine Tante sitzt im Rollstuhl. Was habt ihr da für Möglichkeiten?"],
  ["de", "room", "Raum C kennt bei uns keiner. Was gibt es da alles?"],
  ["fr", "room", "La salle C, personne ne la connaît chez nous. Elle ressemble à quoi ?"],
  ["it", "room", "Nessuno di noi conosce la sala C. Cosa c'è dentro?"],
  ["en", "room", "Nobody here knows Room C. What does it look like?"],
  ["de", "capacity", "Raum B, bis wie viele geht der?"],
  ["fr", "capacity", "Dans la salle B, on tient à combien ?"],
  ["it", "capacity", "Nella sala B, quante persone ci stanno?"],
  ["de", "features", "Eine Leinwand, gibt es die bei euch?"],
  ["en", "features", "A whiteboard, is there one in Room A?"],
  ["fr", "features", "Un tableau blanc, il y en a un dans la salle A ?"],
  ["it", "features", "Una lavagna bianca, c'è nella sala A?"],
  ["it", "features", "Nella sala A, c'è uno schermo?"],
  ["de", "features", "Im Raum A, gibt es da eine Leinwand?"],
  ["en", "features", "In Room A, is there a screen?"],
  ["de", "catering", "Zum Thema Getränke: Was habt ihr denn so?"],
  ["fr", "catering", "Au sujet du repas : vous proposez quoi ?"],
  ["en", "catering", "As regards food: what do you offer?"],
  ["de", "inclusions", "Was bekommt man dafür alles?"],
  ["fr", "inclusions", "Dans ce tarif, qu'est-ce qu'on a ?"],
  ["it", "inclusions", "Per questo prezzo cosa abbiamo?"],
  ["en", "inclusions", "What do we get out of that rate?"],
  ["de", "availability", "Welche Aprilwochenenden sind noch zu haben?"],
  ["fr", "availability", "Mon voisin cherche une date en avril. Qu'est-ce qui est libre ?"],
  ["it", "availability", "Un conoscente chiede quali giorni di aprile sono liberi. Ce ne sono?"],
];

describe("what names nothing is about what stands before it, and no person is asked for it (§4.1)", () => {
  test.each(ASKED)("%s · %s · %s", (language, topics, mail) => {
    expect(asked(language, mail, topics.split("|")).tasks).toEqual([]);
  });

  test.each<readonly [Language, string]>([
    ["en", "We all come by car. Do you have a garden?"],
    ["de", "Letztes Mal war die Sicht so schön. Habt ihr eine Dachterrasse?"],
    ["fr", "On adore votre terrasse. Vous avez un jardin ?"],
  ])("what asks for something of its own is not · %s · %s", (language, mail) => {
    const desk = asked(language, mail, ["other"]);
    expect(desk.tasks.map(({ type }) => type)).toEqual(["message_manager"]);
  });

  test("the month is that of the compound, and no other days are told", () => {
    const [question] = offered("de").readingOf("An welchen Märztagen wäre bei Ihnen denn noch etwas frei?").asks;
    expect(question?.value.hint).toMatchObject({ from: "2026-03-01", to: "2026-03-31" });
  });

  test("the diet that was told before the question is the one of the answer", () => {
    const asks = offered("de").readingOf(
      "Und zum Thema Essen: Was habt ihr da so im Angebot? Einige leben vegan.",
    ).asks;
    expect(asks.map(({ value }) => [value.topic, value.diets])).toEqual([["catering", ["vegan"]]]);
  });
});

describe("nobody at the desk is asked what the client chats about (§3.3)", () => {
  test.each<readonly [Language, string]>([
    [
      "it",
      "ma l'avete vista la serie sul guardiano della diga? mia mamma ha pianto dalla prima puntata all'ultima, io quasi",
    ],
    ["de", "habt ihr die serie über den leuchtturmwärter gesehen? meine mutter hat nur geweint"],
    ["fr", "mais vous l'avez vue, la série sur le gardien du phare ? ma mère a pleuré tout le long"],
    ["en", "but have you seen that series about the lighthouse keeper? my mum cried all through it"],
    ["it", "ma il derby ieri sera l'avete sentito alla radio? che roba"],
    ["fr", "vous avez lu le dernier roman de Houellebecq ? moi j'ai pas pu le lâcher"],
    ["de", "Habt ihr schon den neuen Film mit der Dings gesehen? War super"],
    ["it", "L'ha già letto il nuovo libro di Camilleri? bellissimo"],
    ["fr", "Vous l'avez vu, ce match ? Quelle ambiance !"],
  ])("%s · %s", (language, mail) => {
    const desk = offered(language);
    desk.mail(mail);
    expect(desk.tasks).toEqual([]);
  });
});

describe("whether there is something that fits is answered with the rooms alone (§3.13)", () => {
  test.each([
    ["Bonjour, samedi 14 février 2026 de 10h à 16h, nous serons trente. Qu'avez-vous de convenable pour nous ?"],
    ["Guten Tag, am Samstag, 14. Februar 2026, 10 bis 16 Uhr, sind wir 30 Leute. Was käme da in Frage?"],
    ["Es geht um Samstag, den 14.2., dreißig Leute kommen zusammen. Haben Sie da etwas Passendes für uns?"],
    ["Giornata dei capitani: sabato 14 febbraio 2026, trenta persone in tutto. Cosa avete di adatto, come sala?"],
    [
      "Vorremmo offrire un concertino a 25 amici, il giorno 7 maggio 2026 fra le ore 10 e le ore 16. Quale fra le vostre sale ci suggerite?",
    ],
    ["Saturday 14 February 2026, 10 to 4, thirty of us. What would suit us?"],
    ["30 Personen, Samstag 14. Februar, 18 bis 22 Uhr. Was für ein Raum käme da bei Ihnen in Frage?"],
  ])("%s", (mail) => {
    const desk = conversation();
    desk.mail(mail);
    expect(desk.step).toBe(3);
    expect(desk.tasks).toEqual([]);
  });
});
