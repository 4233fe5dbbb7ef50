import type { Noted } from "./asked.ts";

/** What the house does not know and promises to look into. */
export const NOTED: readonly Noted[] = [
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
