import { describe, expect, test } from "bun:test";
import type { AnswerPart } from "../../../src/booking/answering/answer-parts.ts";
import type { Question, UnstoredTopic } from "../../../src/booking/reading/questions/question.ts";
import { LANGUAGES } from "../../../src/booking/words.ts";
import { type AskedSetup, ask, BOOKED } from "../../support/asked.ts";

/** A topic of spec/workflow.md §4.2, asked in English, German, French and Italian. */
interface Asked {
  name: string;
  questions: readonly [en: string, de: string, fr: string, it: string];
}
interface Answered extends Asked {
  topic: Question["topic"];
  kind: AnswerPart["kind"];
  /** What the answer holds in every language. */
  facts: readonly string[];
}
interface Noted extends Asked {
  topic: UnstoredTopic;
}

const ANSWERED: readonly Answered[] = [
  {
    name: "rooms for so many",
    topic: "rooms",
    kind: "rooms_answer",
    facts: ["Room A"],
    questions: [
      "Which rooms do you have for 30 people?",
      "Welche Räume haben Sie für 30 Personen?",
      "Quelles salles avez-vous pour 30 personnes ?",
      "Quali sale avete per 30 persone?",
    ],
  },
  {
    name: "rooms by feature",
    topic: "rooms",
    kind: "rooms_answer",
    facts: ["Room C"],
    questions: [
      "Which rooms have a stage?",
      "Welche Räume haben eine Bühne?",
      "Quelles salles ont une scène ?",
      "Quali sale hanno un palco?",
    ],
  },
  {
    name: "one of two features",
    topic: "rooms",
    kind: "rooms_answer",
    facts: [],
    questions: [
      "Which rooms have a stage or a projector?",
      "Welche Räume haben eine Bühne oder einen Beamer?",
      "Quelles salles ont une scène ou un projecteur ?",
      "Quali sale hanno un palco o un proiettore?",
    ],
  },
  {
    name: "features of a room",
    topic: "features",
    kind: "room_features",
    facts: ["Room B"],
    questions: [
      "Does Room B have a projector and a whiteboard?",
      "Hat Raum B einen Beamer und ein Whiteboard?",
      "La salle B a-t-elle un projecteur et un tableau blanc ?",
      "La sala B ha un proiettore e una lavagna?",
    ],
  },
  {
    name: "capacity",
    topic: "capacity",
    kind: "capacities",
    facts: ["Room A", "40", "22"],
    questions: [
      "How many people fit in Room A?",
      "Wie viele Personen passen in Raum A?",
      "Combien de personnes la salle A peut-elle accueillir ?",
      "Quante persone può ospitare la sala A?",
    ],
  },
  {
    name: "the largest group",
    topic: "capacity",
    kind: "capacities",
    facts: ["Room E", "120"],
    questions: [
      "What is the largest group you can host?",
      "Wie gross darf eine Gruppe höchstens sein?",
      "Quel est le plus grand groupe que vous pouvez accueillir ?",
      "Qual è il gruppo più grande che potete ospitare?",
    ],
  },
  {
    name: "catering",
    topic: "catering",
    kind: "items",
    facts: ["CHF"],
    questions: [
      "What menus do you have?",
      "Welche Menüs haben Sie?",
      "Quels menus proposez-vous ?",
      "Quali menù avete?",
    ],
  },
  {
    name: "vegan",
    topic: "catering",
    kind: "items",
    facts: ["Vegan Menu", "CHF"],
    questions: [
      "Do you have vegan options?",
      "Gibt es vegane Gerichte?",
      "Avez-vous des plats véganes ?",
      "Avete piatti vegani?",
    ],
  },
  {
    name: "drinks",
    topic: "catering",
    kind: "items",
    facts: ["CHF"],
    questions: [
      "What drinks do you offer?",
      "Welche Getränke bieten Sie an?",
      "Quelles boissons proposez-vous ?",
      "Quali bevande offrite?",
    ],
  },
  {
    name: "products",
    topic: "products",
    kind: "items",
    facts: ["CHF"],
    questions: [
      "What equipment can we rent?",
      "Welche Technik kann man mieten?",
      "Quel équipement peut-on louer ?",
      "Quali attrezzature si possono noleggiare?",
    ],
  },
  {
    name: "a product by name",
    topic: "products",
    kind: "items",
    facts: ["Photo Booth", "CHF 450.00"],
    questions: [
      "How much is a Photo Booth?",
      "Was kostet eine Photo Booth?",
      "Combien coûte une Photo Booth ?",
      "Quanto costa una Photo Booth?",
    ],
  },
  {
    name: "free dates of a month",
    topic: "availability",
    kind: "free_days",
    facts: [".03.2026"],
    questions: [
      "Which dates are free in March?",
      "Welche Termine sind im März frei?",
      "Quelles dates sont libres en mars ?",
      "Quali date sono libere a marzo?",
    ],
  },
  {
    name: "weekdays of a month",
    topic: "availability",
    kind: "free_days",
    facts: ["07.02.2026", "28.02.2026"],
    questions: [
      "Which Saturdays in February are free?",
      "Welche Samstage im Februar sind frei?",
      "Quels samedis de février sont libres ?",
      "Quali sabati di febbraio sono liberi?",
    ],
  },
  {
    name: "one room on one day",
    topic: "availability",
    kind: "day_status",
    facts: ["Room B", "22.03.2026"],
    questions: [
      "Is Room B free on 22 March?",
      "Ist Raum B am 22. März frei?",
      "La salle B est-elle libre le 22 mars ?",
      "La sala B è libera il 22 marzo?",
    ],
  },
  {
    name: "rooms on weekdays of a month",
    topic: "rooms",
    kind: "rooms_on_days",
    facts: ["Room A", "07.02.2026"],
    questions: [
      "Which rooms are free on Saturdays in February for 30 people?",
      "Welche Räume sind an Samstagen im Februar für 30 Personen frei?",
      "Quelles salles sont libres les samedis de février pour 30 personnes ?",
      "Quali sale sono libere i sabati di febbraio per 30 persone?",
    ],
  },
  {
    name: "other dates",
    topic: "alternatives",
    kind: "free_days",
    facts: ["22.03.2026"],
    questions: [
      "Do you have other dates?",
      "Haben Sie andere Termine?",
      "Avez-vous d'autres dates ?",
      "Avete altre date?",
    ],
  },
  {
    name: "a waiting list",
    topic: "option",
    kind: "option_policy",
    facts: ["14"],
    questions: [
      "Is there a waiting list?",
      "Gibt es eine Warteliste?",
      "Y a-t-il une liste d'attente ?",
      "C'è una lista d'attesa?",
    ],
  },
  {
    name: "parking",
    topic: "parking",
    kind: "faq",
    facts: ["50", "CHF 5.00"],
    questions: [
      "Where can guests park?",
      "Wo kann man parkieren?",
      "Où peut-on se garer ?",
      "Dove si può parcheggiare?",
    ],
  },
  {
    name: "unloading",
    topic: "parking",
    kind: "faq",
    facts: ["50"],
    questions: [
      "Where can we unload our material?",
      "Wo können wir ausladen?",
      "Où pouvons-nous décharger notre matériel ?",
      "Dove possiamo scaricare il materiale?",
    ],
  },
  {
    name: "prices",
    topic: "prices",
    kind: "price_list",
    facts: ["Room A", "CHF 500.00"],
    questions: [
      "What are your rates?",
      "Was kosten Ihre Räume?",
      "Quels sont vos tarifs ?",
      "Quali sono le vostre tariffe?",
    ],
  },
  {
    name: "a ballpark figure",
    topic: "prices",
    kind: "price_list",
    facts: ["50", "Room B", "CHF 750.00"],
    questions: [
      "Roughly how much would it cost for 50 people?",
      "Was würde es etwa für 50 Personen kosten?",
      "Combien cela coûterait-il environ pour 50 personnes ?",
      "Quanto costerebbe all'incirca per 50 persone?",
    ],
  },
  {
    name: "inclusions",
    topic: "inclusions",
    kind: "inclusions",
    facts: ["Room B"],
    questions: [
      "What is included in Room B?",
      "Was ist in Raum B inbegriffen?",
      "Qu'est-ce qui est compris dans la salle B ?",
      "Che cosa è compreso nella sala B?",
    ],
  },
  {
    name: "accessibility",
    topic: "accessibility",
    kind: "faq",
    facts: [],
    questions: [
      "Is the house wheelchair accessible?",
      "Ist das Haus rollstuhlgängig?",
      "La maison est-elle accessible en fauteuil roulant ?",
      "La casa è accessibile in sedia a rotelle?",
    ],
  },
  {
    name: "access to one room",
    topic: "accessibility",
    kind: "room_access",
    facts: ["Room C"],
    questions: [
      "Is Room C step-free?",
      "Ist Raum C stufenlos erreichbar?",
      "La salle C est-elle accessible de plain-pied ?",
      "La sala C è accessibile senza gradini?",
    ],
  },
  {
    name: "visits",
    topic: "visits",
    kind: "visit_policy",
    facts: [],
    questions: [
      "How do visits work?",
      "Wie läuft eine Besichtigung ab?",
      "Comment se passe une visite des lieux ?",
      "Come funziona una visita?",
    ],
  },
  {
    name: "option",
    topic: "option",
    kind: "option_policy",
    facts: ["14"],
    questions: [
      "Can you hold the room for us without obligation?",
      "Können Sie uns den Raum unverbindlich reservieren?",
      "Pouvez-vous nous mettre une option ?",
      "Potete metterci un'opzione?",
    ],
  },
  {
    name: "validity of an option",
    topic: "option",
    kind: "option_policy",
    facts: ["14"],
    questions: [
      "How long is an option valid?",
      "Wie lange gilt eine Option?",
      "Combien de temps une option est-elle valable ?",
      "Quanto dura un'opzione?",
    ],
  },
  {
    name: "lead time",
    topic: "lead_time",
    kind: "faq",
    facts: ["4", "6", "8"],
    questions: [
      "How early do we have to book?",
      "Wie früh müssen wir buchen?",
      "Combien de temps à l'avance faut-il réserver ?",
      "Con quanto anticipo bisogna prenotare?",
    ],
  },
  {
    name: "cancellation",
    topic: "cancellation",
    kind: "faq",
    facts: ["30", "CHF 200.00", "14"],
    questions: [
      "What is your cancellation policy?",
      "Wie sind Ihre Stornobedingungen?",
      "Quelles sont vos conditions d'annulation ?",
      "Quali sono le condizioni di annullamento?",
    ],
  },
  {
    name: "equipment included",
    topic: "equipment_included",
    kind: "faq",
    facts: [],
    questions: [
      "Which equipment is included?",
      "Welche Technik ist inbegriffen?",
      "Quel équipement est compris ?",
      "Quale attrezzatura è compresa?",
    ],
  },
  {
    name: "streaming",
    topic: "streaming",
    kind: "faq",
    facts: ["Room B", "Room C", "500"],
    questions: [
      "Can the event be streamed?",
      "Kann man den Anlass streamen?",
      "Peut-on diffuser l'événement en direct ?",
      "Si può trasmettere l'evento in diretta?",
    ],
  },
  {
    name: "own caterer",
    topic: "own_caterer",
    kind: "faq",
    facts: ["CHF 500.00"],
    questions: [
      "May we bring our own caterer?",
      "Dürfen wir einen eigenen Caterer mitbringen?",
      "Pouvons-nous venir avec notre propre traiteur ?",
      "Possiamo portare il nostro catering?",
    ],
  },
  {
    name: "diets",
    topic: "diets",
    kind: "faq",
    facts: [],
    questions: [
      "Can you handle allergies?",
      "Können Sie auf Allergien eingehen?",
      "Pouvez-vous tenir compte des allergies ?",
      "Potete tener conto delle allergie?",
    ],
  },
  {
    name: "parking for VIPs",
    topic: "vip_parking",
    kind: "faq",
    facts: [],
    questions: [
      "Can you reserve parking places for our VIPs?",
      "Können Sie VIP-Parkplätze reservieren?",
      "Pouvez-vous réserver des places de parc pour nos VIP ?",
      "Potete riservare parcheggi per i nostri VIP?",
    ],
  },
  {
    name: "accessible parking",
    topic: "accessible_parking",
    kind: "faq",
    facts: ["3"],
    questions: [
      "Do you have disabled parking?",
      "Gibt es Behindertenparkplätze?",
      "Avez-vous des places de parc pour handicapés ?",
      "Avete parcheggi per disabili?",
    ],
  },
  {
    name: "setting up",
    topic: "setup",
    kind: "faq",
    facts: ["1", "CHF 100.00"],
    questions: [
      "From when can we get in to set up?",
      "Ab wann können wir zum Einrichten hinein?",
      "À partir de quand pouvons-nous installer ?",
      "Da quando possiamo entrare per allestire?",
    ],
  },
  {
    name: "opening hours",
    topic: "opening_hours",
    kind: "opening_hours",
    facts: [],
    questions: [
      "What are your opening hours?",
      "Wie sind Ihre Öffnungszeiten?",
      "Quels sont vos horaires d'ouverture ?",
      "Quali sono gli orari di apertura?",
    ],
  },
  {
    name: "Wi-Fi",
    topic: "features",
    kind: "rooms_answer",
    facts: ["Room A"],
    questions: ["Is there Wi-Fi?", "Gibt es WLAN?", "Y a-t-il le Wi-Fi ?", "C'è il Wi-Fi?"],
  },
  {
    name: "the cloakroom",
    topic: "products",
    kind: "items",
    facts: ["Cloakroom Service", "CHF 120.00"],
    questions: [
      "Do you have a cloakroom?",
      "Haben Sie eine Garderobe?",
      "Avez-vous un vestiaire ?",
      "Avete un guardaroba?",
    ],
  },
  {
    name: "deposit",
    topic: "deposit",
    kind: "deposit_policy",
    facts: ["30 %", "10"],
    questions: [
      "Do you ask for a deposit?",
      "Verlangen Sie eine Anzahlung?",
      "Demandez-vous un acompte ?",
      "Chiedete un acconto?",
    ],
  },
  {
    name: "capacity by layout",
    topic: "capacity",
    kind: "capacities",
    facts: ["Room B"],
    questions: [
      "How many fit in Room B in a U-shape?",
      "Wie viele passen in Raum B in U-Form?",
      "Combien de personnes dans la salle B en U ?",
      "Quante persone nella sala B con disposizione a U?",
    ],
  },
  {
    name: "a recommendation",
    topic: "rooms",
    kind: "rooms_answer",
    facts: [],
    questions: [
      "Which room would you recommend for 40 people?",
      "Welchen Raum empfehlen Sie für 40 Personen?",
      "Quelle salle recommandez-vous pour 40 personnes ?",
      "Quale sala consigliate per 40 persone?",
    ],
  },
];

const NOTED: readonly Noted[] = [
  {
    name: "address",
    topic: "address",
    questions: [
      "Where exactly are you located?",
      "Wo genau befinden Sie sich?",
      "Où vous trouvez-vous exactement ?",
      "Dove vi trovate esattamente?",
    ],
  },
  {
    name: "transport",
    topic: "transport",
    questions: [
      "How do we get there by train?",
      "Wie kommt man mit dem Zug zu Ihnen?",
      "Comment venir en train ?",
      "Come si arriva in treno?",
    ],
  },
  {
    name: "wifi password",
    topic: "wifi_password",
    questions: [
      "What is the Wi-Fi password?",
      "Wie lautet das WLAN-Passwort?",
      "Quel est le mot de passe du Wi-Fi ?",
      "Qual è la password del Wi-Fi?",
    ],
  },
  {
    name: "decoration",
    topic: "decoration",
    questions: [
      "May we decorate the room ourselves?",
      "Dürfen wir den Raum selber dekorieren?",
      "Pouvons-nous décorer la salle nous-mêmes ?",
      "Possiamo decorare la sala noi stessi?",
    ],
  },
  {
    name: "discount",
    topic: "discount",
    questions: [
      "Is there a discount for associations?",
      "Gibt es einen Rabatt für Vereine?",
      "Y a-t-il un rabais pour les associations ?",
      "C'è uno sconto per le associazioni?",
    ],
  },
  {
    name: "ev charging",
    topic: "ev_charging",
    questions: [
      "Can electric cars be charged?",
      "Kann man Elektroautos laden?",
      "Peut-on recharger les voitures électriques ?",
      "Si possono ricaricare le auto elettriche?",
    ],
  },
  {
    name: "minimum spend",
    topic: "minimum_spend",
    questions: [
      "Is there a minimum spend?",
      "Gibt es einen Mindestumsatz?",
      "Y a-t-il un montant minimal ?",
      "C'è una spesa minima?",
    ],
  },
  {
    name: "payment",
    topic: "payment",
    questions: [
      "Can we pay by invoice?",
      "Können wir auf Rechnung zahlen?",
      "Peut-on payer sur facture ?",
      "Si può pagare con fattura?",
    ],
  },
  {
    name: "other",
    topic: "other",
    questions: ["Are dogs allowed?", "Sind Hunde erlaubt?", "Les chiens sont-ils admis ?", "I cani sono ammessi?"],
  },
];

const setupOf = ({ topic }: Answered): AskedSetup => (topic === "alternatives" ? { booking: BOOKED } : {});
const inOrder = (["en", "de", "fr", "it"] as const).filter((language) => LANGUAGES.includes(language));

describe("every topic, without a booking and in each language", () => {
  for (const asked of ANSWERED)
    for (const [index, language] of inOrder.entries())
      test(`${asked.name} (${language})`, () => {
        const { kinds, open, text, last } = ask(asked.questions[index] ?? "", { ...setupOf(asked), language });
        expect({ kinds, open, topic: last?.topic }).toEqual({ kinds: [asked.kind], open: [], topic: asked.topic });
        for (const fact of asked.facts) expect(text).toContain(fact);
      });
});

const PROMISES = { en: /check for you/, de: /klären/, fr: /vérifiera/, it: /verificherà/ } as const;

describe("what is not stored is promised in each language, and never guessed", () => {
  for (const { name, topic, questions } of NOTED)
    for (const [index, language] of inOrder.entries())
      test(`${name} (${language})`, () => {
        const { kinds, open, text } = ask(questions[index] ?? "", { language });
        expect({ kinds, open }).toEqual({ kinds: ["question_noted"], open: [topic] });
        expect(text).not.toMatch(/\d/);
        if (topic !== "other") expect(text).toMatch(PROMISES[language]);
      });
});
