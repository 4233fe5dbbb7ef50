import { forms as de } from "../booking/composing/de/words.ts";
import { forms as en } from "../booking/composing/en/words.ts";
import type { Forms } from "../booking/composing/forms.ts";
import { forms as fr } from "../booking/composing/fr/words.ts";
import { forms as it } from "../booking/composing/it/words.ts";
import type { Language } from "../booking/words.ts";

/** What is printed around the facts of an offer. */
export interface Words {
  forms: Forms;
  offer: string;
  version: string;
  date: string;
  validUntil: string;
  event: string;
  people: string;
  room: string;
  item: string;
  quantity: string;
  price: string;
  amount: string;
  included: string;
  total: string;
  vat: string;
  vatId: string;
  deposit: string;
  dueBy: string;
  terms: string;
}

export const WORDS: Record<Language, Words> = {
  en: {
    forms: en,
    offer: "Offer",
    version: "Version",
    date: "Date",
    validUntil: "Valid until",
    event: "Event",
    people: "People",
    room: "Room",
    item: "Item",
    quantity: "Quantity",
    price: "Price",
    amount: "Amount",
    included: "included",
    total: "Total",
    vat: "VAT contained",
    vatId: "VAT no.",
    deposit: "Deposit",
    dueBy: "due by",
    terms:
      "All prices include VAT. The booking is confirmed once this offer is accepted, your billing address is complete, any deposit is paid, and we have confirmed it in writing.",
  },
  de: {
    forms: de,
    offer: "Offerte",
    version: "Version",
    date: "Datum",
    validUntil: "Gültig bis",
    event: "Anlass",
    people: "Personen",
    room: "Raum",
    item: "Position",
    quantity: "Menge",
    price: "Preis",
    amount: "Betrag",
    included: "inbegriffen",
    total: "Total",
    vat: "Enthaltene MWST",
    vatId: "MWST-Nr.",
    deposit: "Anzahlung",
    dueBy: "zahlbar bis",
    terms:
      "Alle Preise verstehen sich inklusive MWST. Die Buchung gilt, sobald die Offerte angenommen, die Rechnungsadresse vollständig und eine allfällige Anzahlung geleistet ist und wir sie schriftlich bestätigt haben.",
  },
  fr: {
    forms: fr,
    offer: "Offre",
    version: "Version",
    date: "Date",
    validUntil: "Valable jusqu'au",
    event: "Événement",
    people: "Personnes",
    room: "Salle",
    item: "Position",
    quantity: "Quantité",
    price: "Prix",
    amount: "Montant",
    included: "compris",
    total: "Total",
    vat: "TVA comprise",
    vatId: "N° TVA",
    deposit: "Acompte",
    dueBy: "payable jusqu'au",
    terms:
      "Tous les prix s'entendent TVA comprise. La réservation est ferme une fois l'offre acceptée, l'adresse de facturation complète, l'acompte éventuel versé et notre confirmation écrite envoyée.",
  },
  it: {
    forms: it,
    offer: "Offerta",
    version: "Versione",
    date: "Data",
    validUntil: "Valida fino al",
    event: "Evento",
    people: "Persone",
    room: "Sala",
    item: "Voce",
    quantity: "Quantità",
    price: "Prezzo",
    amount: "Importo",
    included: "incluso",
    total: "Totale",
    vat: "IVA compresa",
    vatId: "N. IVA",
    deposit: "Acconto",
    dueBy: "da pagare entro il",
    terms:
      "Tutti i prezzi si intendono IVA compresa. La prenotazione è definitiva quando l'offerta è accettata, l'indirizzo di fatturazione è completo, l'eventuale acconto è versato e noi l'abbiamo confermata per iscritto.",
  },
};
