import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { offeredIn } from "../support/offered-in.ts";

type Written = readonly [language: Language, mail: string];

/** Others may have the day, we are to write them out of our books, it will not be, or it is done at home. */
const GIVEN_UP: readonly Written[] = [
  [
    "en",
    "we got the school gym for free in the end, so give the day to somebody else. thanks for all the trouble and sorry!!",
  ],
  [
    "fr",
    "Bon, on fait finalement ça dans la grange de mon oncle, c'est gratuit. Vous pouvez tout rayer de votre agenda, et encore merci pour l'amabilité.",
  ],
  [
    "it",
    "Non se ne fa più niente, il maestro si è ammalato e senza di lui il coro sta a casa. Date pure il giorno a qualcun altro, e grazie di cuore lo stesso.",
  ],
  ["en", "My brother's barn it is, so you can cross us off your list. Thanks anyway."],
  ["en", "The parish lets us have its hall for nothing, so we won't be needing yours after all."],
  ["en", "You can rub us out of the diary, we're having it in the garden."],
  ["en", "It's not going to happen, the conductor broke his leg. Let somebody else have the 7th."],
  ["en", "Strike us off please, the firm has pulled the money."],
  ["en", "We'll hold it in our own canteen after all. Sorry for the bother."],
  ["en", "Somebody else may have the room, our party has fallen apart."],
  ["de", "Wir dürfen jetzt gratis in die Turnhalle, gebt den Tag ruhig jemand anderem. Danke für alles!"],
  ["de", "Daraus wird nun doch nichts, der Dirigent liegt im Spital. Sie können den Tag weitergeben."],
  ["de", "Wir machen es jetzt doch bei meinem Onkel in der Scheune. Streicht uns aus dem Kalender, merci trotzdem."],
  ["de", "Ihr könnt uns aus der Agenda radieren, die Firma hat kein Geld mehr."],
  ["de", "Mir mached's jetzt doch deheime im Garte. Sorry und merci für alles."],
  ["de", "Das Fest fällt ins Wasser, gebt den Raum frei."],
  ["de", "Wir feiern jetzt doch im Vereinslokal, das kostet nichts. Vergebt den Termin bitte anderweitig."],
  ["fr", "La paroisse nous prête sa salle pour rien, donnez la date à quelqu'un d'autre."],
  ["fr", "Ça ne se fera pas, notre chef de chœur est malade. Vous pouvez donner le jour à d'autres."],
  ["fr", "Finalement on reste à la maison, effacez-nous de vos tablettes. Merci quand même."],
  ["fr", "On le fait dans notre jardin en fin de compte. Rayez-nous de la liste."],
  ["fr", "Tout tombe à l'eau, la boîte n'a plus un sou. Laissez la salle à quelqu'un d'autre."],
  ["it", "Alla fine lo facciamo nella palestra della scuola, gratis. Cancellateci pure dall'agenda."],
  ["it", "Non se ne fa nulla, il capo ha tagliato i soldi. Lasciate il giorno a chi lo vuole."],
  ["it", "Facciamo tutto nel fienile di mio zio. Potete togliere il nostro nome dal calendario, grazie lo stesso."],
  ["it", "La parrocchia ci presta il salone, quindi date la data ad altri."],
  ["it", "Festa saltata, mi spiace. Depennateci pure."],
  ["en", "Pass our slot on to somebody else, we're doing it in my parents' barn now."],
  ["en", "Please scratch us out of your diary, the school let us have its hall."],
  ["en", "It isn't going to happen, half the choir has the flu. You can give the 7th to another group."],
  ["en", "We'll do it at home after all, with sandwiches. Sorry for all the emails."],
  ["en", "Take us off your list, we're done planning."],
  ["de", "Ihr dürft den Termin weitergeben, wir tagen nun doch in der Turnhalle."],
  ["de", "Daraus wird leider nichts, uns fehlt das Geld. Löscht uns aus dem Kalender."],
  ["de", "Vergeben Sie den Tag an jemand anderen, bei uns liegen alle mit Grippe im Bett."],
  ["de", "Wir feiern nun doch daheim, mit belegten Broten. Danke trotzdem."],
  ["de", "Nehmt uns von der Liste, wir haben fertig geplant."],
  ["fr", "Vous pouvez céder le jour à quelqu'un d'autre, la moitié du chœur est au lit."],
  ["fr", "Cela ne se fera pas, on n'a plus d'argent. Retirez-nous de votre calendrier."],
  ["fr", "On fête finalement à la maison, avec des sandwichs. Désolés pour le dérangement."],
  ["fr", "Effacez-nous de vos tablettes, la commune nous prête sa salle."],
  ["it", "Date il 7 maggio a qualcun altro, metà coro è a letto."],
  ["it", "Non se ne fa più nulla, siamo senza soldi. Toglieteci dal calendario."],
  ["it", "Alla fine lo facciamo a casa, con i panini. Scusate il disturbo."],
  ["it", "Depennateci dall'agenda, il comune ci dà la sua sala."],
];

/** What ended in another year, what others gave up, a part that is done elsewhere, and what shall not be. */
const NOT_GIVEN_UP: readonly Written[] = [
  [
    "de",
    "Wir haben im 2023 in Bern einen Anlass absagen müssen, am Tag vorher, fürchterlich, und alles bezahlt. Wie handhaben Sie so etwas? Ich möchte das wissen, bevor ich mich entscheide.",
  ],
  [
    "it",
    "Buongiorno e scusate il ritardo, ho avuto l'idraulico in casa due giorni. Ha trovato tre perdite e ne ha fatte altre due. Le vostre carte sono sul tavolo, sotto il gatto. Mio cognato invece ha prenotato altrove, 40 persone il 12 maggio in una sala C senza finestre, contento lui. Io volevo solo sapere se da voi c'è il guardaroba.",
  ],
  [
    "en",
    "In 2023 we had to call off a do in Berne the day before and paid for all of it. How do you handle that sort of thing?",
  ],
  ["en", "My brother-in-law has booked elsewhere, good luck to him. Is there a cloakroom at yours?"],
  ["en", "Last year we did it in my uncle's barn and it rained in. So this year we want walls."],
  ["en", "The lunch we'll do in the school kitchen. The rest we'll see next week."],
  ["en", "Could you give the day to somebody else if we came on the 14th instead?"],
  ["en", "Please don't give the day to somebody else!"],
  ["en", "If we call it off, do you give the day to somebody else and we pay nothing?"],
  ["en", "The other choir has called its concert off, poor them. I'll read yours tonight."],
  ["de", "Mein Schwager hat anderswo gebucht, 40 Leute, selber schuld. Haben Sie eine Garderobe?"],
  ["de", "Gebt den Tag bitte niemand anderem, wir melden uns Montag."],
  ["de", "Die Nachbarn feiern jetzt doch bei sich im Garten. Wir überlegen noch."],
  ["de", "Den Apéro machen wir bei meinem Onkel in der Scheune. Zum Rest sage ich morgen etwas."],
  ["de", "Falls nichts daraus wird, können Sie den Tag dann weitergeben?"],
  ["de", "Letztes Jahr fiel alles ins Wasser, das soll nicht wieder passieren."],
  ["fr", "Mon beau-frère a réservé ailleurs, tant mieux pour lui. Y a-t-il un vestiaire chez vous ?"],
  ["fr", "En 2023 nous avons dû annuler une fête la veille et tout payer. Comment faites-vous dans ce cas ?"],
  ["fr", "Ne donnez surtout pas la date à quelqu'un d'autre, je vous réponds lundi."],
  ["fr", "L'apéro se fera dans la grange de mon oncle. Pour la salle je vous redis."],
  ["it", "Nel 2023 abbiamo dovuto disdire una festa il giorno prima e pagare tutto. Da voi come funziona?"],
  ["it", "Non date il giorno a nessun altro, vi scrivo lunedì."],
  ["it", "L'aperitivo lo facciamo nel fienile di mio zio. Per la sala vi dico domani."],
  ["it", "Il coro di Bellinzona ha disdetto, peccato per loro. Io leggo la vostra offerta stasera."],
  ["en", "Please don't take us off your list, the board just needs another day."],
  ["en", "Could you let somebody else have the projector? We bring our own."],
  ["en", "Don't let anyone else have our day!"],
  ["en", "Last year we did it at home and it was a mess."],
  ["en", "The rehearsal we're having in my garage, the concert at yours."],
  ["en", "My sister is having it in her garden. Hers, not mine. I'll answer you soon."],
  ["en", "Our neighbours have called off their street party. Is parking free then?"],
  ["en", "If it's not going to happen we'll tell you by Friday."],
  ["en", "We had to call off our 2022 party, so I'd like to read the small print first."],
  ["en", "My friend cancelled her wedding with you in 2024. Did she get the deposit back?"],
  ["de", "Bitte streicht uns nicht aus der Liste, der Vorstand braucht noch einen Tag."],
  ["de", "Gebt den Beamer ruhig jemand anderem, wir bringen einen mit."],
  ["de", "Letztes Jahr haben wir doch daheim gefeiert, das war nichts."],
  ["de", "Die Probe machen wir bei meinem Bruder, das Konzert bei euch."],
  ["de", "Meine Nachbarin hat ihr Fest abgesagt. Sind dann Parkplätze frei?"],
  ["de", "Wir mussten 2022 das Jubiläum absagen, drum lese ich das Kleingedruckte genau."],
  ["de", "Falls daraus nichts wird, melden wir uns bis Freitag."],
  ["fr", "Ne nous rayez pas de la liste, le comité a besoin d'un jour de plus."],
  ["fr", "Donnez le projecteur à d'autres, on apporte le nôtre."],
  ["fr", "Ma voisine a annulé sa fête. Y aura-t-il des places de parc ?"],
  ["fr", "Nous avons dû annuler notre jubilé en 2022, alors je lis d'abord les petites lignes."],
  ["fr", "La répétition se fait dans notre garage, le concert chez vous."],
  ["it", "Non toglieteci dalla lista, al comitato serve un giorno."],
  ["it", "Date il proiettore ad altri, noi portiamo il nostro."],
  ["it", "La mia vicina ha disdetto la sua festa. Ci sarà posto per le auto?"],
  ["it", "Abbiamo dovuto annullare il giubileo nel 2022, quindi leggo bene le clausole."],
  ["it", "Le prove le facciamo in garage, il concerto da voi."],
];

const isOver = (desk: ReturnType<typeof offeredIn>): boolean =>
  desk.booking?.status === "cancelled" || desk.tasks.some(({ type }) => type === "cancellation_request");

describe("an event that is given up, in whatever words (§2.9, §3.5)", () => {
  test.each(GIVEN_UP)("(%s) over: %s", (language, mail) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(isOver(desk)).toBe(true);
    expect(desk.booking?.offer?.status).not.toBe("accepted");
  });

  test.each(NOT_GIVEN_UP)("(%s) goes on: %s", (language, mail) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(isOver(desk)).toBe(false);
    expect(desk.booking?.offer?.status).toBe("sent");
  });
});
