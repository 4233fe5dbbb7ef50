import { describe, expect, test } from "bun:test";
import { known } from "../../src/booking/facts.ts";
import { types } from "../support/offered.ts";
import { offeredIn } from "../support/offered-in.ts";

const LANGUAGES = ["en", "de", "fr", "it"] as const;

/** To an offer of CHF 750. */
const BARGAINS = {
  en: [
    "Could you do 600?",
    "Would 650 be possible?",
    "650 francs and we have a deal.",
    "We can pay 600 at most.",
    "Our budget is 600 francs. Is there any room for manoeuvre?",
    "Can you meet us at 680?",
    "Any chance of a ten percent discount?",
    "Could you knock off 10%?",
    "For 700 flat we'd sign today.",
    "How about CHF 650?",
    "We were hoping for something closer to 600.",
    "Can you do better on the price?",
    "Let's say 650 and be friends.",
    "Make it 640 and we have a deal",
    "The price is too high for us, could you come down a little?",
    "We'd be happy to book at 650.",
    "If you can do 650, count us in.",
    "Is 650 doable?",
    "What about 650 all in?",
    "Our board has approved 650, not more.",
    "We have 650 in the budget, can you fit that?",
    "we propose 620",
    "Our counter-offer: CHF 650.",
    "can u go down to 650",
    "Would you accept 650?",
    "Please reconsider the price, 750 is above our limit of 650.",
    "Could the room rate be reduced to 600?",
  ],
  de: [
    "Ginge es auch für 600?",
    "Wären 650 möglich?",
    "Bei 650 Franken schlagen wir ein.",
    "Mehr als 600 liegt leider nicht drin.",
    "Unser Budget beträgt 600 Franken. Lässt sich da noch etwas machen?",
    "Können Sie uns auf 680 entgegenkommen?",
    "Gibt es zehn Prozent Rabatt?",
    "Können Sie 10 % nachlassen?",
    "Für 700 pauschal unterschreiben wir heute noch.",
    "Wie wäre es mit CHF 650?",
    "Wir hatten eher mit 600 gerechnet.",
    "Können Sie am Preis noch etwas machen?",
    "Sagen wir 650 und die Sache ist geritzt.",
    "Machen Sie 640 daraus und wir sind dabei",
    "Der Preis ist uns zu hoch, könnten Sie etwas runtergehen?",
    "Für 650 würden wir gerne buchen.",
    "Wenn Sie 650 machen, sind wir dabei.",
    "Sind 650 machbar?",
    "Was ist mit 650 alles inklusive?",
    "Der Vorstand hat 650 bewilligt, mehr nicht.",
    "Wir haben 650 im Budget, geht das auf?",
    "Wir schlagen 620 vor.",
    "Unser Gegenvorschlag: CHF 650.",
    "könntet ihr auf 650 runter",
    "Würden Sie auch 650 akzeptieren?",
    "Bitte überdenken Sie den Preis, 750 liegt über unserer Grenze von 650.",
    "Liesse sich die Raummiete auf 600 senken?",
  ],
  fr: [
    "Pourriez-vous faire 600 ?",
    "650 serait-il possible ?",
    "À 650 francs on signe.",
    "Nous ne pouvons pas dépasser 600.",
    "Notre budget est de 600 francs. Y a-t-il une marge ?",
    "Pouvez-vous nous faire un prix à 680 ?",
    "Une remise de dix pour cent serait-elle envisageable ?",
    "Pouvez-vous baisser de 10 % ?",
    "Pour 700 tout compris on signe aujourd'hui.",
    "Que diriez-vous de 650 ?",
    "On espérait plutôt 600.",
    "Pouvez-vous faire un geste sur le prix ?",
    "Disons 650 et c'est réglé.",
    "Mettez 640 et on est d'accord",
    "Le prix est trop élevé pour nous, pourriez-vous descendre un peu ?",
    "À 650, nous réserverions volontiers.",
    "Si vous faites 650, on en est.",
    "650, c'est faisable ?",
    "Et pour 650 tout compris ?",
    "Le comité a voté 650, pas plus.",
    "Nous avons 650 au budget, est-ce que ça passe ?",
    "Nous proposons 620.",
    "Notre contre-proposition : CHF 650.",
    "vous pouvez descendre à 650",
    "Accepteriez-vous 650 ?",
    "Merci de revoir le prix, 750 dépasse notre limite de 650.",
    "Le tarif de la salle pourrait-il être ramené à 600 ?",
  ],
  it: [
    "Potreste fare 600?",
    "Sarebbe possibile 650?",
    "A 650 franchi firmiamo.",
    "Non possiamo superare i 600.",
    "Il nostro budget è di 600 franchi. C'è margine?",
    "Ci venite incontro a 680?",
    "Ci fate uno sconto del dieci per cento?",
    "Potete scendere del 10 %?",
    "Per 700 tutto compreso firmiamo oggi.",
    "Che ne dite di 650?",
    "Speravamo piuttosto in 600.",
    "Potete fare qualcosa sul prezzo?",
    "Facciamo 650 e siamo a posto.",
    "Metteteci 640 e ci siamo",
    "Il prezzo è troppo alto per noi, potreste scendere un po'?",
    "A 650 prenoteremmo volentieri.",
    "Se fate 650, ci stiamo.",
    "650 è fattibile?",
    "E per 650 tutto compreso?",
    "Il comitato ha approvato 650, non di più.",
    "Abbiamo 650 a bilancio, può andare?",
    "Proponiamo 620.",
    "La nostra controproposta: CHF 650.",
    "potete scendere a 650",
    "Accettereste 650?",
    "Vi prego di rivedere il prezzo, 750 supera il nostro limite di 650.",
    "La tariffa della sala potrebbe essere ridotta a 600?",
  ],
};

const LESS_BY_A_HUNDRED = {
  en: "Could you waive 100 francs?",
  de: "Könnten Sie uns 100 Franken erlassen?",
  fr: "Pourriez-vous nous enlever 100 francs ?",
  it: "Potreste toglierci 100 franchi?",
};

const NO_BARGAINS = {
  en: [
    "Our booking number with the hotel is 650.",
    "We printed 500 flyers already.",
    "Our newsletter goes to 600 people, shall we mention you?",
    "We are a club of 600 members.",
    "Is there a deposit of 500?",
    "Our office is at 650 Seestrasse.",
    "In 2024 we paid 600 for a similar room.",
    "We have 600 chairs of our own.",
    "The hall next door costs 650 and is too small for us.",
    "We accept. The invoice number on our side will be 650.",
    "Yes please, we take it for 750.",
    "Is the deposit 30%?",
    "Is the 8.1% VAT included?",
    "About 50% of the guests are vegan.",
    "Can 10% of the seats be reserved for the press?",
    "we accept your offer of 750, and I will pay the 225 next week",
    "How is the price of 750 made up?",
  ],
  de: [
    "Unsere Bestellnummer ist 650.",
    "Wir besprechen es am Mittwoch um 18 Uhr im Vorstand.",
    "Bin gerade gelandet, antworte um 17 Uhr.",
    "Wir haben schon 500 Flyer gedruckt.",
    "Unser Verein hat 600 Mitglieder.",
    "Beträgt die Anzahlung 500?",
    "Letztes Jahr haben wir 600 bezahlt.",
    "Ein anderes Haus verlangt 600.",
    "Ist die MWST von 8.1 % inbegriffen?",
    "Etwa 50 % der Gäste essen vegan.",
    "Wir nehmen es für 750.",
    "Wie setzt sich der Preis von 750 zusammen?",
    "Wir sagen zu, und überweisen die 225 bald.",
  ],
  fr: [
    "Notre numéro de commande est le 650.",
    "Nous avons déjà imprimé 500 affiches.",
    "Notre association compte 600 membres.",
    "L'acompte est-il de 500 ?",
    "L'an dernier on a payé 600.",
    "Une autre maison demande 600.",
    "La TVA de 8,1 % est-elle comprise ?",
    "Environ 50 % des invités sont végétariens.",
    "Nous prenons pour 750.",
    "Comment se compose le prix de 750 ?",
  ],
  it: [
    "Il nostro numero d'ordine è 650.",
    "Abbiamo già stampato 500 volantini.",
    "La nostra associazione conta 600 soci.",
    "L'acconto è di 500?",
    "L'anno scorso abbiamo pagato 600.",
    "Un'altra casa chiede 600.",
    "L'IVA dell'8,1 % è compresa?",
    "Circa il 50 % degli ospiti è vegetariano.",
    "Prendiamo per 750.",
    "Come si compone il prezzo di 750?",
  ],
};

const isCountered = (desk: ReturnType<typeof offeredIn>): boolean =>
  types(desk).includes("offer_message: counter_offer");

describe.each(LANGUAGES)("an offer of CHF 750, answered in %s", (language) => {
  test.each(BARGAINS[language])("bargains: %s", (mail) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(isCountered(desk)).toBe(true);
    expect(desk.booking).toMatchObject({ versions: 1, offer: { status: "sent" } });
    expect(desk.booking && known(desk.booking.facts, "attendees")).toBe(25);
  });

  test("so much less is a price", () => {
    const desk = offeredIn(language);
    desk.mail(LESS_BY_A_HUNDRED[language]);
    expect(desk.booking && known(desk.booking.facts, "counter")).toMatchObject({ proposedMinor: 650_00 });
  });

  test.each(NO_BARGAINS[language])("bargains about nothing: %s", (mail) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(isCountered(desk)).toBe(false);
  });
});
