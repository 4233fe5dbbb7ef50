import { describe, expect, test } from "bun:test";
import { accepted, type Language, offered } from "../support/offered-in-words.ts";
import { where } from "./spoken/where.ts";

describe("other hours that are asked for, needed or held against a yes are meant (§2.3, §2.9)", () => {
  test.each<[Language, string, object]>([
    [
      "en",
      "Our last speaker tends to go on a bit, so it would help us to have the room until half past five.",
      { end: "17:30" },
    ],
    ["en", "Quick one: could we begin at nine rather than ten? Everything else is spot on.", { start: "09:00" }],
    ["en", "It turns out we shall be done rather sooner. We'd like to finish at 3pm, please.", { end: "15:00" }],
    ["en", "All good, but we'd want to keep the room until six.", { end: "18:00" }],
    [
      "en",
      "We're happy with the price. Only one thing: we need to start at 9.30 because of the trains.",
      { start: "09:30" },
    ],
    ["en", "Would there be any chance of moving everything an hour later?", { start: "11:00", end: "17:00" }],
    ["en", "I'd gladly accept, however we must have it until 17:00.", { end: "17:00" }],
    ["en", "Yes to all of it, just from 8:30 instead, please.", { start: "08:30" }],
    [
      "en",
      "Would you mind if we finished at 14:00? The afternoon lecture was dropped from the programme.",
      { end: "14:00" },
    ],
    ["de", "Dürften wir den Raum bis halb sechs behalten? Der Referent spricht gern etwas länger.", { end: "17:30" }],
    [
      "de",
      "Wäre es möglich, schon um 9 Uhr anzufangen? Einige reisen von weit her an und müssen früh heim.",
      { start: "09:00" },
    ],
    ["de", "Wir möchten gerne bereits um 15 Uhr aufhören, sonst verpassen die Kinder ihr Training.", { end: "15:00" }],
    [
      "de",
      "Lässt sich das Ganze um eine Stunde nach hinten schieben? Vorher schaffen es die Basler nicht.",
      { start: "11:00", end: "17:00" },
    ],
    ["de", "Passt alles, aber wir bräuchten den Saal bis 18 Uhr.", { end: "18:00" }],
    ["de", "Die Offerte nehmen wir gerne an, allerdings möchten wir bis 17 Uhr bleiben.", { end: "17:00" }],
    ["de", "Ja gern, nur lieber bis 17 Uhr.", { end: "17:00" }],
    ["de", "Könnten wir alles um eine Stunde vorziehen, also 9 bis 15 Uhr?", { start: "09:00", end: "15:00" }],
    [
      "fr",
      "Nous aurions besoin de la salle jusqu'à 17h30, le débat dure toujours plus longtemps que prévu.",
      { end: "17:30" },
    ],
    [
      "fr",
      "Serait-il possible de commencer dès 9h ? Certains doivent repartir tôt dans l'après-midi.",
      { start: "09:00" },
    ],
    ["fr", "C'est d'accord pour tout, mais plutôt à partir de 9h30 s'il vous plaît.", { start: "09:30" }],
    ["fr", "Nous acceptons votre offre, seulement il nous faudrait rester jusqu'à 18 heures.", { end: "18:00" }],
    [
      "fr",
      "Peut-on tout décaler d'une heure, soit de 11h à 17h ? Le train de Genève arrive tard.",
      { start: "11:00", end: "17:00" },
    ],
    ["fr", "Pourrions-nous garder la salle jusqu'à 17 heures au lieu de 16 ?", { end: "17:00" }],
    ["it", "Ci servirebbe la sala fino alle 17.30, il relatore parla sempre a lungo.", { end: "17:30" }],
    [
      "it",
      "Sarebbe possibile cominciare già alle 9? Alcuni devono ripartire presto nel pomeriggio.",
      { start: "09:00" },
    ],
    ["it", "D'accordo su tutto, però già dalle 9.30 per favore.", { start: "09:30" }],
    ["it", "Accettiamo l'offerta, ma vorremmo restare fino alle 18.", { end: "18:00" }],
    [
      "it",
      "Possiamo spostare tutto di un'ora, quindi dalle 11 alle 17? Il treno da Zurigo arriva tardi.",
      { start: "11:00", end: "17:00" },
    ],
    ["it", "Potremmo tenere la sala fino alle cinque anziché alle quattro?", { end: "17:00" }],
    ["en", "Please confirm that we may stay until 18:00, then we are all set.", { end: "18:00" }],
    ["de", "Bitte bestätigen Sie uns, dass wir bis 18 Uhr bleiben können.", { end: "18:00" }],
    ["en", "Can we stay until six instead of four?", { end: "18:00" }],
    [
      "en",
      "Everyone's train gets in late. Can we push the whole thing back an hour, so 11 to 5?",
      { start: "11:00", end: "17:00" },
    ],
    [
      "de",
      "Einverstanden mit allem, nur bitte schon ab 9.30 Uhr, weil die Technik Vorlauf braucht.",
      { start: "09:30" },
    ],
    ["it", "Sì, accettiamo volentieri, però ci servirebbe restare fino alle 17. Potete aggiornare?", { end: "17:00" }],
    ["it", "Possiamo restare fino alle sei invece che fino alle quattro?", { end: "18:00" }],
  ])("%s: %s", (language, mail, told) => {
    const desk = offered(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ ...told, accepted: false });
  });

  test.each<[Language, string, object]>([
    ["en", "Is it possible to stay on until 6 pm? The debate always runs long.", { end: "18:00" }],
    [
      "de",
      "Ginge es auch, dass wir erst um halb elf beginnen? Der Zug aus Chur hat wegen der Baustelle Verspätung.",
      { start: "10:30" },
    ],
    ["de", "Die Vereinsversammlung wird länger, wir bleiben bis 17.30 Uhr, wenn es recht ist.", { end: "17:30" }],
    ["fr", "Petit changement : nous terminons plus tôt, à 15h. Bonne journée à vous.", { end: "15:00" }],
    ["fr", "Est-ce que cela vous dérangerait si nous commencions à 10h30 ?", { start: "10:30" }],
    ["it", "Terminiamo un po' prima, alle 15, perché il coro ha le prove.", { end: "15:00" }],
    ["it", "Vi andrebbe bene se cominciassimo alle 10.30?", { start: "10:30" }],
    ["it", "Una piccola modifica: finiamo prima, alle 15.30.", { end: "15:30" }],
  ])("once accepted, %s: %s", (language, mail, told) => {
    const desk = accepted(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject(told);
  });
});

describe("another room, day or number that is asked for takes the place of what was (§2.3)", () => {
  test.each<[Language, string, object]>([
    ["en", "Could you put us in F instead of B? The light is nicer there in the morning.", { room: "Room F" }],
    ["de", "Uns wäre der Raum A lieber als der Raum B. Können Sie das ändern?", { room: "Room A" }],
    ["fr", "Pourriez-vous nous mettre dans la salle F au lieu de la B ? On y voit mieux.", { room: "Room F" }],
    ["it", "Preferiremmo la sala A alla B. Potete cambiare?", { room: "Room A" }],
    ["en", "We would prefer room A to B. Can you change it for us?", { room: "Room A" }],
    ["it", "Potreste metterci nella F al posto della B? Ci piace la luce.", { room: "Room F" }],
    ["en", "Seven more have put their names down, which brings us to 32.", { people: 32 }],
    ["de", "Inzwischen haben sich sieben weitere angemeldet, was uns auf 32 bringt.", { people: 32 }],
    ["it", "Nel frattempo si sono iscritte altre sette persone, il che ci porta a 32.", { people: 32 }],
    ["en", "Our director can only do Monday the 11th. Could you move us to that day?", { date: "2026-05-11" }],
    [
      "de",
      "Unsere Direktorin kann nur am Montag, 11. Könnten Sie uns auf diesen Tag verschieben?",
      { date: "2026-05-11" },
    ],
    [
      "fr",
      "Notre directrice n'est libre que le lundi 11. Pourriez-vous nous déplacer à ce jour-là ?",
      { date: "2026-05-11" },
    ],
    ["fr", "Sept personnes de plus se sont inscrites entre-temps, ce qui nous amène à 32.", { people: 32 }],
    ["it", "Il nostro direttore può solo lunedì 11. Potreste spostarci a quel giorno?", { date: "2026-05-11" }],
  ])("%s: %s", (language, mail, told) => {
    const desk = offered(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ ...told, accepted: false });
  });
});

describe("hours of something else, of another time or of a thought move nothing (§2.3)", () => {
  test.each<[Language, string]>([
    ["en", "How late could we stay in theory? Until 18:00?"],
    ["en", "What would it cost if we stayed until 18:00?"],
    ["en", "Can we park in front of the house until 18:00?"],
    ["en", "Our train only leaves at 17:30, so we may have a drink in town afterwards."],
    ["en", "Could we come in at 8:00 to set up the chairs?"],
    ["en", "Do we have to be out by 15:30 to clean up, or can we leave things until the next morning?"],
    ["en", "Last time we stayed until 18:00 and nobody minded."],
    ["en", "I am in the office until 18:00 if you want to call me."],
    ["en", "Could you ring me at 14:00 tomorrow?"],
    ["en", "Is the bar open until 22:00?"],
    ["en", "Could we stay until 18:00 if the talk runs over?"],
    ["en", "We will let you know by 17:00 today."],
    ["en", "How do we pay, by card or by invoice?"],
    ["en", "We booked a hotel for our guests near the station. Where exactly are you?"],
    ["en", "Is F quieter than B?"],
    ["en", "Would we pay more if you put us in F instead of B?"],
    ["de", "Wie lange dürften wir theoretisch bleiben, bis 18 Uhr?"],
    ["de", "Was würde es kosten, wenn wir bis 18 Uhr bleiben?"],
    ["de", "Dürfen wir bis 18 Uhr vor dem Haus parkieren?"],
    ["de", "Unser Zug fährt erst um 17.30 Uhr, wir trinken dann noch etwas in der Stadt."],
    ["de", "Könnten wir um 8 Uhr kommen, um aufzubauen?"],
    ["de", "Letztes Mal sind wir bis 18 Uhr geblieben."],
    ["de", "Ich bin bis 18 Uhr im Büro erreichbar."],
    ["de", "Bitte rufen Sie mich ab 14 Uhr an."],
    ["de", "Könnten wir notfalls bis 18 Uhr bleiben?"],
    ["de", "Wir geben Ihnen bis 17 Uhr Bescheid."],
    ["de", "Ist Raum F ruhiger als B?"],
    ["de", "Für die Referenten haben wir ein Hotel gewählt. Wie weit ist es bis zu Ihnen?"],
    ["fr", "Combien cela coûterait-il si nous restions jusqu'à 18h ?"],
    ["fr", "Peut-on se garer devant la maison jusqu'à 18h ?"],
    ["fr", "Notre train ne part qu'à 17h30."],
    ["fr", "Pouvons-nous venir à 8h pour installer les tables ?"],
    ["fr", "La dernière fois nous sommes restés jusqu'à 18h."],
    ["fr", "Je suis joignable jusqu'à 18h."],
    ["fr", "Pourrions-nous au besoin rester jusqu'à 18h ?"],
    ["fr", "Nous avons choisi un hôtel pour nos invités. Est-il loin de chez vous ?"],
    ["fr", "La salle F est-elle plus calme que la B ?"],
    ["it", "Quanto costerebbe se restassimo fino alle 18?"],
    ["it", "Possiamo parcheggiare davanti alla casa fino alle 18?"],
    ["it", "Il nostro treno parte solo alle 17.30."],
    ["it", "Possiamo venire alle 8 per allestire la sala?"],
    ["it", "L'ultima volta siamo rimasti fino alle 18."],
    ["it", "Sono in ufficio fino alle 18."],
    ["it", "In caso di bisogno potremmo restare fino alle 18?"],
    ["it", "Abbiamo scelto un albergo per i relatori. È lontano da voi?"],
    ["it", "La sala F è più tranquilla della B?"],
    ["en", "A colleague asks whether lunch could start at 12:30?"],
    ["de", "Können wir um 12.30 Uhr mit dem Essen beginnen?"],
    ["en", "Is it possible to have lunch at 12:30?"],
    ["en", "We wonder until when the bar stays open."],
    ["fr", "Nous vous répondrons avant 18h, après la séance du comité."],
    ["it", "Vi faremo sapere entro le 18, dopo la riunione del comitato."],
    ["it", "Dobbiamo uscire alle 16 in punto o possiamo restare fino alle 17?"],
    ["de", "Müssen wir um 16 Uhr draussen sein oder dürfen wir bis 17 Uhr bleiben?"],
    ["fr", "Où peut-on payer l'acompte ?"],
    ["de", "Wohin müssten wir überweisen, falls wir zusagen?"],
    ["en", "If we accept, where do we send the money?"],
  ])("%s: %s", (language, mail) => {
    const desk = offered(language);
    const before = where(desk);
    desk.mail(mail);
    expect(where(desk)).toEqual(before);
  });
});

describe("a yes in the words of an order, or with a question that takes it for granted (§2.9, §3.5)", () => {
  test.each<[Language, string]>([
    ["en", "Suits us down to the ground. Where do we send the deposit?"],
    ["en", "That works for us. Which account should we pay into?"],
    ["de", "Passt für uns. Auf welches Konto sollen wir überweisen?"],
    ["fr", "Pour nous c'est bon. Sur quel compte devons-nous verser l'argent ?"],
    ["fr", "Cela nous convient. Où peut-on payer l'acompte ?"],
    ["it", "Per noi va bene. Su quale conto dobbiamo versare?"],
    ["en", "On behalf of the trustees I hereby place the order as quoted. Yours faithfully, Dr. A. Meier"],
    ["de", "Hiermit erteilen wir Ihnen den Auftrag gemäss Offerte. Freundliche Grüsse, Prof. B. Keller"],
    ["fr", "Par la présente nous vous confions le mandat aux conditions indiquées. Dr A. Blanc"],
    ["it", "Vi affidiamo l'incarico alle condizioni indicate. Distinti saluti, dott. C. Rossi"],
    ["it", "Desideriamo rendere vincolante la riservazione."],
    ["en", "We accept, but please ring me after 14:00 for the details."],
    ["de", "Wir nehmen an. Unser Zug kommt um 9.30 Uhr an."],
    ["en", "We accept. Our coach arrives at 9:15."],
    ["fr", "Nous acceptons votre offre. Vous pouvez m'appeler dès 14h."],
    ["it", "Accettiamo. Il nostro treno arriva alle 9.15."],
    ["en", "The committee met last night and voted in favour. We'd therefore like to make the booking definite."],
    [
      "fr",
      "Après examen de votre devis, j'ai le plaisir de vous passer commande. Avec mes salutations distinguées, Prof. E. Lind",
    ],
  ])("%s: %s", (language, mail) => {
    const desk = offered(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ accepted: true, start: "10:00", end: "16:00", room: "Room B" });
  });
});

describe("who went elsewhere turns the offer down (§2.9)", () => {
  test.each<[Language, string]>([
    ["en", "We've decided on a restaurant by the lake in the end, so please don't hold anything for us."],
    ["en", "Thanks, but the committee voted for another venue. Kind regards"],
    ["de", "Vielen Dank für alles, der Vorstand hat sich nun doch für ein Restaurant am See entschieden."],
    ["fr", "Merci beaucoup, mais nous avons finalement opté pour une auberge au bord du lac."],
    ["it", "Grazie di tutto, ma alla fine abbiamo optato per un ristorante sul lago."],
  ])("%s: %s", (language, mail) => {
    const desk = offered(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ status: "cancelled" });
  });
});
