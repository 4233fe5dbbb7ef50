import { describe, expect, test } from "bun:test";
import { LANGUAGES, type Language } from "../../src/booking/words.ts";
import { offeredIn } from "../support/offered-in.ts";

const ACCEPTS: Readonly<Record<Language, string>> = {
  en: "We accept the offer.",
  de: "Wir nehmen die Offerte an.",
  fr: "Nous acceptons l'offre.",
  it: "Accettiamo l'offerta.",
};

const CLAIMS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Heads up: my partner put the deposit through on her phone last night.",
    "Our bookkeeper confirms the 30% went out yesterday.",
    "Our treasurer settled the deposit this morning, she tells me.",
    "My colleague in accounts says she wired you the money yesterday.",
    "The down payment went off on Monday, so we should be square.",
    "Just so you know: accounts have paid your deposit.",
    "The deposit's been taken care of by head office.",
  ],
  de: [
    "Meine Frau hat den Einzahlungsschein gestern am Postschalter bezahlt.",
    "Von unserer Seite ist die Anzahlung seit Montag erledigt.",
    "Unser Kassier teilt mir soeben mit, er habe die Anzahlung gestern per E-Banking ausgelöst. Damit sollte ja jetzt alles in Ordnung sein, nicht wahr?",
    "Unsere Buchhaltung hat die Anzahlung heute früh bezahlt.",
    "Die Kassierin meint, das Geld sei gestern an euch raus.",
    "Frau Huber vom Sekretariat hat mir bestätigt, dass sie die Akontozahlung veranlasst hat.",
    "Ich habe heute Morgen bei der Bank das Depot einbezahlt.",
    "hab euch grad die kohle überwiesen",
  ],
  fr: [
    "Ma femme s'est chargée de l'acompte hier, c'est payé.",
    "L'association a fait le nécessaire pour l'acompte ce matin.",
    "Juste pour vous dire que notre comptable a réglé l'acompte ce matin. Pour nous tout est donc en ordre.",
    "Ma collègue de la compta a viré la somme hier soir.",
    "La trésorière m'assure qu'elle a versé l'acompte lundi.",
    "L'argent est parti ce matin de notre compte.",
    "Le paiement de l'acompte a été ordonné hier par e-banking.",
    "Mon mari a payé ce que nous vous devions.",
  ],
  it: [
    "La segreteria ha già provveduto con l'acconto.",
    "Mio figlio ha fatto il versamento con Twint ieri sera.",
    "La nostra contabile ha pagato l'acconto stamattina.",
    "Il cassiere mi dice di aver fatto il bonifico ieri.",
    "Abbiamo provveduto al versamento della caparra.",
    "Mia moglie vi ha mandato i soldi lunedì.",
    "L'acconto è stato regolato ieri dall'ufficio.",
  ],
};

const NO_CLAIMS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "My partner will put the deposit through tonight.",
    "Our treasurer will settle the deposit on Monday.",
    "Who settles the deposit, you or the bank?",
    "The treasurer asks how the deposit is to be paid.",
    "Our accountant hasn't paid anything yet, she is on holiday.",
    "Last year our treasurer paid the deposit in cash.",
    "Have you sent the invoice for the deposit?",
    "The caterer sent us a bill.",
    "You sent me the invoice, thank you.",
  ],
  de: [
    "Meine Frau bezahlt die Anzahlung morgen.",
    "Unser Kassier wird die Anzahlung nächste Woche auslösen.",
    "Der Kassier hat die Rechnung noch nicht bezahlt.",
    "Wer hat die Anzahlung zu bezahlen?",
    "Sobald die Buchhaltung bezahlt hat, melde ich mich.",
    "Die Rechnung habe ich noch nicht erledigt.",
    "Wann ist die Anzahlung zu bezahlen?",
    "Sie haben mir die Rechnung geschickt, danke.",
  ],
  fr: [
    "Ma femme va régler l'acompte demain.",
    "Notre comptable réglera l'acompte demain.",
    "Notre comptable n'a pas encore réglé l'acompte.",
    "Dès que ma collègue aura réglé l'acompte, je vous écris.",
    "Avez-vous fait la facture ?",
    "Vous avez fait une facture à mon mari ?",
    "Vous m'avez envoyé la facture, merci.",
  ],
  it: [
    "Mio figlio farà il versamento domani.",
    "La contabile pagherà l'acconto domani.",
    "Il cassiere non ha ancora fatto il bonifico.",
    "Quando il cassiere avrà fatto il bonifico vi avviso.",
    "Avete fatto la fattura?",
    "Il deposito è fatto come per gli altri clienti?",
    "Mi avete mandato la fattura, grazie.",
  ],
};

describe("whoever has paid, it is claimed, and a colleague looks (§2.16)", () => {
  for (const language of LANGUAGES) {
    const open = () => {
      const desk = offeredIn(language);
      desk.mail(ACCEPTS[language]);
      desk.mail("Example Ltd, Main Street 1, 8001 Zurich, Switzerland");
      expect(desk.kinds).toContain("ask_deposit");
      return desk;
    };
    test.each(CLAIMS[language].map((mail) => [mail] as const))("%s", (mail) => {
      const desk = open();
      desk.mail(mail);
      expect(desk.part("in_review").what).toBe("payment");
      expect(desk.tasks.map(({ reason }) => reason)).toEqual(["payment_claimed"]);
      expect(desk.booking?.paidMinor).toBe(0);
    });
    test.each(NO_CLAIMS[language].map((mail) => [mail] as const))("none: %s", (mail) => {
      const desk = open();
      desk.mail(mail);
      expect(desk.kinds).not.toContain("in_review");
      expect(desk.tasks.map(({ reason }) => reason)).not.toContain("payment_claimed");
    });
  }
});
