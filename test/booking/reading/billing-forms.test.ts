import { describe, expect, test } from "bun:test";
import type { Billing } from "../../../src/booking/facts.ts";
import { reading, values } from "./mail.ts";

const one = (address: Billing) =>
  [address.name_or_company, address.street, address.postal_code, address.city, address.country, address.vat]
    .map((part) => part ?? "-")
    .join(" | ");
/** "name | street | code | city | country | vat" of all addresses in an answer to our question for one. */
const answer = (text: string) =>
  values(reading(text, { asked: ["billing"] }).billing).map(({ address }) => one(address));

describe("an address in the forms that people give it (§3.11)", () => {
  test.each([
    [
      "Sure, here you go:\n\nHarlow Print Ltd\n14 Mill Lane\nLeeds\nLS1 4DY\nUnited Kingdom",
      "Harlow Print Ltd | 14 Mill Lane | LS1 4DY | Leeds | United Kingdom | -",
    ],
    [
      "Please send it to Wexler Associates, Accounts Payable, Attn: Jill Marsh, P.O. Box 77, 8021 Zürich",
      "Wexler Associates, Accounts Payable, Attn: Jill Marsh | P.O. Box 77 | 8021 | Zürich | - | -",
    ],
    [
      "Invoice goes to our head office: Norwood Capital AG, Talstrasse 20, 8001 Zürich. We'll come from Winterthur.",
      "Norwood Capital AG | Talstrasse 20 | 8001 | Zürich | - | -",
    ],
    [
      "Acme Inc., 500 Market Street, San Francisco, CA 94105, USA",
      "Acme Inc. | 500 Market Street | 94105 | San Francisco | United States | -",
    ],
    ["Auf die Gasser Bau AG bitte", "Gasser Bau AG | - | - | - | - | -"],
    ["gasser bau ag industrieweg 7 4147 aesch", "gasser bau ag | industrieweg 7 | 4147 | aesch | - | -"],
    [
      "Praxis Dr. med. Eva Lang, Hauptstrasse 18, 5000 Aarau",
      "Praxis Dr. med. Eva Lang | Hauptstrasse 18 | 5000 | Aarau | - | -",
    ],
    [
      "Atelier Morin\n12, rue de la République\n69002 Lyon\nFrance\nTVA : FR12345678901",
      "Atelier Morin | 12, rue de la République | 69002 | Lyon | France | FR12345678901",
    ],
    ["le code postal est le 1203", "- | - | 1203 | - | - | -"],
    [
      "Norwood Capital AG, Talstrasse 20, no sorry, 21, 8001 Zürich",
      "Norwood Capital AG | Talstrasse 21 | 8001 | Zürich | - | -",
    ],
    ["Norwood Capital AG in Zürich", "Norwood Capital AG | - | - | Zürich | - | -"],
    [
      "To me: Jill Marsh, 3 Abbey Close, Oxford OX1 2JD, England",
      "Jill Marsh | 3 Abbey Close | OX1 2JD | Oxford | United Kingdom | -",
    ],
    [
      "| Firma | Gasser Bau AG |\n| Strasse | Industrieweg 7 |\n| PLZ/Ort | 4147 Aesch |",
      "Gasser Bau AG | Industrieweg 7 | 4147 | Aesch | - | -",
    ],
    [
      "SCI du Parc, 45 bis boulevard Voltaire, 75011 Paris, France",
      "SCI du Parc | 45 bis boulevard Voltaire | 75011 | Paris | France | -",
    ],
    ["Rossi SA, Via Motta, 3, 6850 Mendrisio", "Rossi SA | Via Motta, 3 | 6850 | Mendrisio | - | -"],
    [
      "Oak & Ash Interiors Ltd, Unit 4, Riverside Park, Bath BA1 3JN, United Kingdom",
      "Oak & Ash Interiors Ltd | Unit 4, Riverside Park | BA1 3JN | Bath | United Kingdom | -",
    ],
    [
      "Linden Partners LLP\nLevel 3, 22 Bishopsgate\nLondon EC2N 4BQ",
      "Linden Partners LLP | Level 3, 22 Bishopsgate | EC2N 4BQ | London | - | -",
    ],
    [
      "Moser Elektro AG, Kreditoren, Postfach, 8048 Zürich",
      "Moser Elektro AG, Kreditoren | Postfach | 8048 | Zürich | - | -",
    ],
    [
      "Sie können an die Moser Elektro AG, Hardturmstrasse 101, 8005 Zürich verrechnen.",
      "Moser Elektro AG | Hardturmstrasse 101 | 8005 | Zürich | - | -",
    ],
    [
      "Bauer & Sohn OHG, Schillerstrasse 5, D-79102 Freiburg i. Br.",
      "Bauer & Sohn OHG | Schillerstrasse 5 | 79102 | Freiburg i. Br | Germany | -",
    ],
    [
      "Librairie du Port, 8, quai des Belges, 13001 Marseille, France",
      "Librairie du Port | 8, quai des Belges | 13001 | Marseille | France | -",
    ],
    [
      "Librairie du Port\n8 quai des Belges\n13001 Marseille (France)\nn° TVA FR76123456789",
      "Librairie du Port | 8 quai des Belges | 13001 | Marseille | France | FR76123456789",
    ],
    ["j'habite au Chemin du Bois 2, 1110 Morges", "- | Chemin du Bois 2 | 1110 | Morges | - | -"],
    [
      "Officine Gallo S.p.A.\nVia Roma 15/A\n20831 Seregno MB\nItalia\nPartita IVA IT09876543210",
      "Officine Gallo S.p.A. | Via Roma 15/A | 20831 | Seregno | Italy | IT09876543210",
    ],
    ["abito in Via dei Gelsi 4, 6600 Locarno", "- | Via dei Gelsi 4 | 6600 | Locarno | - | -"],
  ])("%s", (text, address) => expect(answer(text)).toEqual([address]));

  test.each([
    "Same as last year please.",
    "An obige Adresse bitte.",
    "La même que l'année dernière, merci.",
    "Lo stesso dell'anno scorso.",
    "Can you send the invoice by e-mail to accounts@marlow.example?",
    "Die haben Sie doch schon vom letzten Mal?",
    "Je suis en déplacement, je vous l'envoie ce soir.",
  ])("none in: %s", (text) => expect(answer(text)).toEqual([]));
  test.each([
    "Die Blumen liefert Blumen Muster, Seestrasse 5, 8002 Zürich.",
    "Rendez-vous chez nous, Rue de Bourg 3, 1003 Lausanne, à 8h, puis nous venons chez vous.",
    "Ci troviamo prima da noi, in Via Nassa 3, 6900 Lugano, alle 8.",
  ])("who delivers and where one meets is nobody who is billed: %s", (text) =>
    expect(values(reading(text).billing)).toEqual([]),
  );
});
