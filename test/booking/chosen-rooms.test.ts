import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";
import { where } from "./spoken/where.ts";

/** Room A is recommended, B (up to 60) and D (up to 26) are possible, too. */
const ASKED = {
  en: "Hello, we need a room for 20 people on 7 May 2026 from 10 to 16. Which room do you suggest?",
  de: "Guten Tag, wir suchen einen Raum für 20 Personen am 7. Mai 2026 von 10 bis 16 Uhr. Welchen Raum empfehlen Sie?",
  fr: "Bonjour, nous cherchons une salle pour 20 personnes le 7 mai 2026 de 10h à 16h. Quelle salle nous conseillez-vous ?",
  it: "Buongiorno, cerchiamo una sala per 20 persone il 7 maggio 2026 dalle 10 alle 16. Che sala ci consigliate?",
};

const after = (language: keyof typeof ASKED, mail: string) => {
  const desk = conversation({ today: "2026-01-13" });
  desk.mail(ASKED[language]);
  desk.mail(mail);
  return where(desk);
};

describe("whoever was offered rooms to choose from (§2.7, §3.9)", () => {
  test.each([
    ["en", "Your suggestion is fine."],
    ["en", "The first one please"],
    ["en", "Let's go with what you recommend"],
    ["en", "A sounds good, but is there a projector in it?"],
    ["en", "Sounds good, thank you!"],
    ["en", "ok"],
    ["en", "yes please send the offer"],
    ["en", "Room A and we'll be 22"],
    ["en", "Go for A!"],
    ["en", "Hmm, B is more than we need. A."],
    ["de", "Ihr Vorschlag passt."],
    ["de", "Den ersten bitte"],
    ["de", "Nehmen wir, was Sie empfehlen"],
    ["de", "A klingt gut, hat es dort einen Beamer?"],
    ["de", "Klingt gut, danke!"],
    ["de", "ja gern, Offerte bitte"],
    ["de", "Raum A und wir sind 22"],
    ["de", "Hm, B ist mehr als wir brauchen. A."],
    ["de", "s A wär guet"],
    ["fr", "Votre proposition nous va."],
    ["fr", "La première svp"],
    ["fr", "Prenons celle que vous conseillez"],
    ["fr", "La A a l'air bien, y a-t-il un projecteur ?"],
    ["fr", "Parfait, merci !"],
    ["fr", "oui volontiers, envoyez l'offre"],
    ["fr", "Salle A et nous serons 22"],
    ["fr", "Hm, la B c'est trop. La A."],
    ["it", "La vostra proposta va bene."],
    ["it", "La prima, per favore"],
    ["it", "Prendiamo quella che consigliate"],
    ["it", "Perfetto, grazie!"],
    ["it", "sì volentieri, mandate l'offerta"],
    ["it", "Sala A e saremo in 22"],
    ["it", "Mah, la B è troppo. La A."],
  ] as const)("takes Room A: %s %s", (language, mail) =>
    expect(after(language, mail)).toMatchObject({ room: "Room A", step: 5, date: "2026-05-07" }),
  );

  test.each([
    ["en", "We'd rather have the biggest of the three"],
    ["en", "B."],
    ["en", "Not A, it's too dark. B please."],
    ["en", "the one for 60 people"],
    ["en", "We take Room B and the Coffee & Tea Bar"],
    ["de", "Lieber den grössten der drei"],
    ["de", "B."],
    ["de", "Nicht A, der ist zu dunkel. B bitte."],
    ["de", "den für 60 Leute"],
    ["de", "Wir nehmen Raum B und die Coffee & Tea Bar"],
    ["fr", "Plutôt la plus grande des trois"],
    ["fr", "B."],
    ["fr", "Pas la A, elle est trop sombre. La B svp."],
    ["fr", "celle pour 60 personnes"],
    ["fr", "Nous prenons la salle B et le Coffee & Tea Bar"],
    ["it", "Piuttosto la più grande delle tre"],
    ["it", "B."],
    ["it", "Non la A, è troppo buia. La B per favore."],
    ["it", "quella da 60 persone"],
    ["it", "Prendiamo la sala B e il Coffee & Tea Bar"],
  ] as const)("takes Room B: %s %s", (language, mail) =>
    expect(after(language, mail)).toMatchObject({ room: "Room B", step: 5, date: "2026-05-07" }),
  );

  test.each([
    ["en", "room d then"],
    ["en", "The smaller one is enough for us"],
    ["en", "We know A from last year, so D this time"],
    ["en", "The last one you mention"],
    ["de", "dann raum d"],
    ["de", "Der kleinere reicht uns"],
    ["de", "A kennen wir vom letzten Jahr, diesmal also D"],
    ["de", "Den letzten, den Sie nennen"],
    ["fr", "alors salle d"],
    ["fr", "La plus petite nous suffit"],
    ["fr", "La dernière que vous citez"],
    ["it", "allora sala d"],
    ["it", "La più piccola ci basta"],
    ["it", "La A la conosciamo dall'anno scorso, quindi stavolta la D"],
    ["it", "L'ultima che nominate"],
  ] as const)("takes Room D: %s %s", (language, mail) =>
    expect(after(language, mail)).toMatchObject({ room: "Room D", step: 5, date: "2026-05-07" }),
  );

  test.each([
    ["en", "Whichever has daylight"],
    ["en", "B or D?"],
    ["en", "I'd like to see them before choosing"],
    ["en", "Can you tell me what B costs?"],
    ["en", "What's the difference between A and B?"],
    ["en", "please send me an offer for both A and B"],
    ["en", "None of these, do you have something on the ground floor?"],
    ["de", "B oder D?"],
    ["de", "Was kostet denn B?"],
    ["de", "Was ist der Unterschied zwischen A und B?"],
    ["de", "bitte je eine Offerte für A und B"],
    ["de", "Keiner davon, haben Sie etwas im Parterre?"],
    ["de", "Ich würde sie gern vorher anschauen"],
    ["fr", "La B ou la D ?"],
    ["fr", "Et la B, elle coûte combien ?"],
    ["fr", "Quelle est la différence entre la A et la B ?"],
    ["fr", "une offre pour la A et une pour la B svp"],
    ["fr", "Aucune, vous avez quelque chose au rez-de-chaussée ?"],
    ["fr", "J'aimerais les voir avant de choisir"],
    ["it", "La B o la D?"],
    ["it", "E la B quanto costa?"],
    ["it", "Che differenza c'è tra la A e la B?"],
    ["it", "un'offerta per la A e una per la B per favore"],
    ["it", "Nessuna, avete qualcosa al pianterreno?"],
    ["it", "Vorrei vederle prima di scegliere"],
  ] as const)("has chosen none yet: %s %s", (language, mail) =>
    expect(after(language, mail)).toMatchObject({ room: null, step: 3, people: 20 }),
  );
});
