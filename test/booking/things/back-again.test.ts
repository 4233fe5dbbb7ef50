import { describe, expect, test } from "bun:test";
import type { Language } from "../../../src/booking/words.ts";
import { wishesAfter } from "./wishes.ts";

const named = (language: Language, ...mails: string[]): string =>
  wishesAfter(language, true, mails).wishes.replace(/ (?:~|\d+)(?=,|$)/g, "");

const BACK: readonly [Language, string, string][] = [
  ["en", "Lunch Package", "Put the lunch back in, will you?"],
  ["en", "Lunch Package", "Could you put the lunch back in for everyone?"],
  ["en", "BBQ Package", "Right, the BBQ again for all of us."],
  ["en", "BBQ Package", "Give us the BBQ Package back."],
  ["en", "Lunch Package", "Lunch back on the list, please."],
  ["en", "Lunch Package", "Mutiny! The lunch has to come back."],
  ["en", "Lunch Package", "We'd like lunch for everybody again."],
  ["en", "Lunch Package", "Would you take the lunch up again for all of us?"],
  ["en", "Prosecco Service", "And the 8 bottles of prosecco as at the beginning."],
  [
    "en",
    "BBQ Package, Prosecco Service",
    "With the BBQ Package for all and the 8 bottles of prosecco, as at the start.",
  ],
  ["en", "DJ Service", "Bring the DJ back!"],
  ["en", "Lunch Package", "Will you add the lunch again please?"],
  ["de", "Lunch Package", "Nehmt ihr den Lunch bitte wieder für alle auf?"],
  ["de", "Lunch Package", "Setzt ihr uns den Lunch wieder auf die Offerte?"],
  ["de", "Lunch Package", "Lunch wieder für alle, bitte."],
  ["de", "Lunch Package", "Nehmen Sie den Lunch bitte wieder auf."],
  ["de", "Lunch Package", "Könnt ihr den Lunch wieder reinnehmen?"],
  ["de", "BBQ Package", "Das BBQ Package wieder für alle."],
  ["de", "BBQ Package", "Packt ihr das BBQ bitte wieder dazu?"],
  ["de", "Lunch Package", "Der Lunch darf wieder drauf."],
  ["de", "Lunch Package", "Also doch wieder mit Lunch für alle."],
  ["de", "Lunch Package", "Fügen Sie bitte den Lunch wieder hinzu?"],
  ["de", "Lunch Package", "Schreibt ihr den Lunch wieder drauf? Danke!"],
  ["de", "BBQ Package, Prosecco Service", "mit BBQ Package für alle und den 8 Flaschen Prosecco wie am Anfang."],
  ["de", "Lunch Package", "Wir brauchen den Lunch doch wieder."],
  ["de", "DJ Service", "Den DJ hätten wir nun doch gern wieder."],
  ["fr", "BBQ Package", "Remettez le BBQ Package."],
  ["fr", "Lunch Package", "Vous nous remettez le déjeuner, s'il vous plaît ?"],
  ["fr", "Lunch Package", "Rajoutez le déjeuner pour tous."],
  ["fr", "Lunch Package", "Vous pouvez remettre le déjeuner ?"],
  ["fr", "Lunch Package", "De nouveau le déjeuner pour tout le monde, svp."],
  ["fr", "BBQ Package", "On reprend le BBQ pour tous."],
  ["fr", "Lunch Package", "Le déjeuner doit revenir."],
  ["fr", "DJ Service", "Remettez-nous le DJ svp."],
  [
    "fr",
    "BBQ Package, Prosecco Service",
    "avec le BBQ Package pour tous et les 8 bouteilles de prosecco comme au début.",
  ],
  ["fr", "Lunch Package", "Vous reprenez le déjeuner dans l'offre ?"],
  ["it", "BBQ Package", "Rimettete il BBQ Package."],
  ["it", "BBQ Package", "Allora facciamo la sala F e rimettete il BBQ Package."],
  ["it", "Lunch Package", "Ci rimettete il pranzo per tutti, per favore?"],
  ["it", "Lunch Package", "Di nuovo il pranzo per tutti, grazie."],
  ["it", "Lunch Package", "Potete rimettere il pranzo?"],
  ["it", "Lunch Package", "Riaggiungete il pranzo per tutti."],
  ["it", "Lunch Package", "Il pranzo deve tornare."],
  ["it", "DJ Service", "Ridateci il DJ."],
  ["it", "BBQ Package, Prosecco Service", "con il BBQ Package per tutti e le 8 bottiglie di prosecco come all'inizio."],
  ["it", "Lunch Package", "Reinserite il pranzo, per cortesia."],
  ["en", "", "Do you serve lunch again in the evening?"],
  ["en", "", "Will the lunch be served again at four?"],
  ["en", "", "Did you put the lunch back in?"],
  ["en", "", "Is the BBQ back on your list this summer?"],
  ["en", "", "How much was the lunch again?"],
  ["en", "", "What was in the lunch again?"],
  ["de", "", "Nehmt ihr auch Hunde auf?"],
  ["de", "", "Was kostet der Lunch nochmals?"],
  ["de", "", "Gibt es den Lunch auch wieder am Abend?"],
  ["de", "", "Nehmt ihr für den Lunch auch Kreditkarten?"],
  ["de", "", "Habt ihr den Lunch wieder aufgenommen?"],
  ["de", "", "Macht ihr den Lunch selber?"],
  ["de", "", "Kocht ihr den Lunch frisch?"],
  ["de", "", "Serviert ihr den Lunch im Raum?"],
  ["fr", "", "Vous remettez souvent le déjeuner à plus tard ?"],
  ["fr", "", "Combien coûte le déjeuner déjà ?"],
  ["fr", "", "Vous faites le déjeuner vous-mêmes ?"],
  ["fr", "", "Servez-vous le déjeuner dans la salle ?"],
  ["it", "", "Quanto costava il pranzo?"],
  ["it", "", "Fate voi il pranzo?"],
  ["it", "", "Servite il pranzo in sala?"],
  [
    "de",
    "Lunch Package",
    "So, Meuterei im Kollektiv: ohne Essen kommt keiner. Nehmt ihr den Lunch bitte wieder für alle auf?",
  ],
  ["de", "Lunch Package", "Ohne Verpflegung geht hier gar nichts. Bitte den Lunch wieder für alle dazu."],
  ["de", "BBQ Package", "Ohne Grill macht das keinen Sinn, also bitte das BBQ Package für alle."],
  ["de", "Lunch Package", "Ohne Essen kommen die nicht. Also Lunch für alle bitte."],
  ["en", "Lunch Package", "Without food nobody turns up. Put the lunch back in for everyone please."],
  ["en", "Lunch Package", "Without catering there's no point. Please add the lunch for everyone."],
  ["en", "BBQ Package", "No food, no show, they say. Please add the BBQ Package."],
  ["fr", "Lunch Package", "Sans repas, personne ne viendra. Remettez le déjeuner pour tous."],
  ["fr", "Lunch Package", "Sans nourriture ça n'a pas de sens. Rajoutez le déjeuner pour tout le monde."],
  ["it", "Lunch Package", "Senza cibo non viene nessuno. Rimettete il pranzo per tutti."],
  ["it", "Lunch Package", "Senza catering non se ne parla. Aggiungete il pranzo per tutti."],
  ["it", "BBQ Package", "No senza grigliata no! Rimettete il BBQ Package."],
  ["de", "Lunch Package", "Danke für die Auskunft. Den Lunch hätten wir auch gern für alle."],
  ["de", "Lunch Package", "Den Lunch nehmt ihr bitte wieder rein?"],
  ["fr", "Lunch Package", "Le déjeuner, nous le prendrions volontiers pour tous."],
  ["it", "Lunch Package", "Il pranzo lo prendiamo per tutti."],
  ["de", "", "Den Lunch bringen wir selber mit."],
  ["de", "", "Den Lunch brauchen wir nicht."],
];
describe("what was out is ordered again, by an order, a question that is one, or its name with 'again' (§2.8, §3.10)", () => {
  test.each(BACK)("%s, %s: %s", (language, wanted, mail) => expect(named(language, mail)).toBe(wanted));
});

const LUNCH: Readonly<Record<Language, string>> = {
  en: "Please add the Lunch Package for everyone.",
  de: "Bitte das Lunch Package für alle dazu.",
  fr: "Ajoutez le Lunch Package pour tous svp.",
  it: "Aggiungete il Lunch Package per tutti.",
};
const WITHOUT: readonly [Language, string, string][] = [
  ["de", "Lunch Package", "Ohne Lunch geht es nicht."],
  ["de", "Lunch Package", "Ohne Essen kommt keiner."],
  ["de", "", "Bitte doch ohne Lunch."],
  ["de", "", "Ohne Lunch bitte, und keine Blumen."],
  ["de", "", "Wir machen es ohne Verpflegung, niemand hat Hunger."],
  ["en", "Lunch Package", "Without the lunch nobody will come."],
  ["en", "", "Without lunch please, nobody is hungry."],
  ["en", "", "We'll do it without the lunch."],
  ["fr", "Lunch Package", "Sans le déjeuner, personne ne vient."],
  ["fr", "", "Sans le déjeuner finalement, merci."],
  ["it", "Lunch Package", "Senza il pranzo non viene nessuno."],
  ["it", "", "Senza pranzo, per favore, nessuno ha fame."],
];
describe("without what nothing goes is not taken out (§2.8)", () => {
  test.each(WITHOUT)("%s, then %p: %s", (language, left, mail) =>
    expect(named(language, LUNCH[language], mail)).toBe(left),
  );
});

test("numbers and all come along with the room (§2.8, §2.3)", () =>
  expect(
    wishesAfter("de", true, [
      "Bitte in Raum A.",
      "Also zurück in Raum B, mit BBQ Package für alle und den 8 Flaschen Prosecco wie am Anfang.",
    ]).wishes,
  ).toBe("BBQ Package ~, Prosecco Service 8"));
