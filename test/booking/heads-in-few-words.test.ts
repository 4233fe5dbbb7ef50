import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { offeredIn } from "../support/offered-in.ts";
import { where } from "./spoken/where.ts";

const after = (language: Language, mail: string) => {
  const desk = offeredIn(language);
  desk.mail(mail);
  return where(desk);
};

const STANDS = { date: "2026-05-07", start: "10:00", end: "16:00", accepted: false, status: "option" };

describe("how many come, told anew in few words while the offer for 25 stands (§2.3, §3.8)", () => {
  test.each<[Language, string, number]>([
    ["en", "We're 28 now.", 28],
    ["en", "There'll be 3 more of us.", 28],
    ["en", "Two fewer, sorry.", 23],
    ["en", "Make it 30.", 30],
    ["en", "22 in the end", 22],
    ["en", "Only 20 will make it.", 20],
    ["en", "Our final number is 27.", 27],
    ["en", "Please count us as 26.", 26],
    ["en", "Four people dropped out.", 21],
    ["en", "We expect 35 instead.", 35],
    ["en", "It could be 30, we'll see.", 25],
    ["en", "We have 25 chairs of our own.", 25],
    ["en", "25, as agreed.", 25],
    ["en", "Our 40 members send their regards.", 25],
    ["en", "How much would it be for 40?", 25],
    ["en", "If we were 40, would Room C be better?", 25],
    ["en", "a party of 24, that's what we are now", 24],
    ["de", "Wir sind jetzt 28.", 28],
    ["de", "Es kommen noch 3 dazu.", 28],
    ["de", "Zwei weniger, sorry.", 23],
    ["de", "Machen Sie 30 draus.", 30],
    ["de", "Es schaffen nur 20.", 20],
    ["de", "Die definitive Zahl ist 27.", 27],
    ["de", "Bitte rechnen Sie mit 26.", 26],
    ["de", "Vier haben abgesagt.", 21],
    ["de", "Neu 31, geht das?", 31],
    ["de", "Wir erwarten 35 statt 25.", 35],
    ["de", "Es könnten 30 werden, mal sehen.", 25],
    ["de", "25, wie abgemacht.", 25],
    ["de", "Unsere 40 Mitglieder lassen grüssen.", 25],
    ["de", "Was würde es für 40 kosten?", 25],
    ["de", "Wären wir 40, wäre dann Raum C besser?", 25],
    ["de", "mir sind jetzt 24", 24],
    ["fr", "Nous sommes 28 maintenant.", 28],
    ["fr", "Il y aura 3 personnes de plus.", 28],
    ["fr", "Deux de moins, désolé.", 23],
    ["fr", "Mettez 30.", 30],
    ["fr", "finalement 22", 22],
    ["fr", "Seuls 20 pourront venir.", 20],
    ["fr", "Le nombre définitif est 27.", 27],
    ["fr", "Comptez-nous 26 svp.", 26],
    ["fr", "Quatre se sont désistés.", 21],
    ["fr", "Désormais 31, ça va ?", 31],
    ["fr", "Nous attendons 35 au lieu de 25.", 35],
    ["fr", "On sera peut-être 30, à voir.", 25],
    ["fr", "25, comme convenu.", 25],
    ["fr", "Nos 40 membres vous saluent.", 25],
    ["fr", "Combien pour 40 ?", 25],
    ["fr", "Si nous étions 40, la salle C serait mieux ?", 25],
    ["fr", "on passe à 24", 24],
    ["it", "Adesso siamo 28.", 28],
    ["it", "Ne verranno 3 in più.", 28],
    ["it", "Due in meno, scusate.", 23],
    ["it", "Facciamo 30.", 30],
    ["it", "alla fine 22", 22],
    ["it", "Solo 20 ce la fanno.", 20],
    ["it", "Il numero definitivo è 27.", 27],
    ["it", "Contateci per 26.", 26],
    ["it", "Quattro hanno disdetto.", 21],
    ["it", "Ora 31, va bene?", 31],
    ["it", "Ne aspettiamo 35 invece di 25.", 35],
    ["it", "25, come d'accordo.", 25],
    ["it", "I nostri 40 soci vi salutano.", 25],
    ["it", "Quanto per 40?", 25],
    ["it", "Se fossimo 40, la sala C sarebbe meglio?", 25],
    ["it", "passiamo a 24", 24],
  ])("%s: %s → %i", (language, mail, people) => expect(after(language, mail)).toMatchObject({ ...STANDS, people }));
});
