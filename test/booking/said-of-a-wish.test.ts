import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";

const FIRST = {
  en: "Hello, we would like to book Room E on 12 September 2026 from 18:00 to 23:00 for 80 people, with an event photographer for 3 hours and 10 cocktail tables. Please send us an offer.",
  de: "Guten Tag, wir möchten Raum E am 12. September 2026 von 18 bis 23 Uhr für 80 Personen buchen, mit einem Fotografen für 3 Stunden und 10 Stehtischen. Bitte senden Sie uns eine Offerte.",
  fr: "Bonjour\nPour nos 20 ans :\n- salle E, samedi 12 septembre 2026, 18h00-23h00\n- 80 personnes\n- photographe (Event Photographer) pendant 3 heures\n- 10 tables hautes (Cocktail Tables)\nMerci pour l'offre.",
  it: "Buongiorno, vorremmo prenotare la sala E il 12 settembre 2026 dalle 18 alle 23 per 80 persone, con un fotografo per 3 ore. Mandateci un'offerta per favore.",
} as const;
type Language = keyof typeof FIRST;

const after = (language: Language, mail: string) => {
  const desk = conversation();
  desk.mail(FIRST[language]);
  desk.mail(mail);
  return desk;
};
const howMany = (desk: ReturnType<typeof after>, part: string) =>
  desk.fact("products")?.find(({ id }) => id.includes(part))?.quantity;
const stands = (desk: ReturnType<typeof after>) => [
  desk.fact("start_time"),
  desk.fact("end_time"),
  desk.fact("attendees"),
];

describe("hours and numbers of what was wished are set by its name (§2.8)", () => {
  test.each<[Language, mail: string, part: string, count: number]>([
    ["fr", "Bonjour, le photographe, 2 heures au lieu de 3, ça suffit bien.", "photographer", 2],
    ["fr", "Pour le photographe, deux heures suffisent.", "photographer", 2],
    ["fr", "Les tables hautes : 6 au lieu de 10.", "tables", 6],
    ["en", "The photographer: 2 hours instead of 3, that's plenty.", "photographer", 2],
    ["en", "As to the photographer, make it 4 hours.", "photographer", 4],
    ["en", "Cocktail tables, 6 instead of 10.", "tables", 6],
    ["de", "Den Fotografen bitte nur 2 Stunden statt 3.", "photographer", 2],
    ["de", "Beim Fotografen reichen 2 Stunden.", "photographer", 2],
    ["de", "Stehtische: 6 statt 10, das genügt.", "tables", 6],
    ["it", "Il fotografo, 2 ore invece di 3, bastano.", "photographer", 2],
    ["it", "Per il fotografo bastano due ore.", "photographer", 2],
  ])("%s: %s", (language, mail, part, count) => {
    const desk = after(language, mail);
    expect([howMany(desk, part), desk.booking?.offer?.version]).toEqual([count, 2]);
    expect(stands(desk)).toEqual(["18:00", "23:00", 80]);
  });

  test.each<[Language, mail: string]>([
    ["fr", "Le photographe doit arriver 2 heures avant."],
    ["en", "Can the photographer come 2 hours earlier?"],
    ["en", "What would the photographer cost for 2 hours?"],
    ["de", "Der Fotograf kommt 2 Stunden vorher."],
  ])("%s: %s sets none", (language, mail) => expect(howMany(after(language, mail), "photographer")).toBe(3));
});

describe("what was asked about is added by a word that stands for it (§3.10)", () => {
  test.each<[Language, asked: string, mail: string]>([
    ["it", "avete un guardaroba?", "ok perfetto per il guardaroba, aggiungetelo pure"],
    ["en", "Do you have a cloakroom?", "Perfect about the cloakroom, please add it then."],
    ["de", "Haben Sie eine Garderobe?", "Super wegen der Garderobe, nehmen Sie sie bitte dazu."],
    ["fr", "Avez-vous un vestiaire ?", "Parfait pour le vestiaire, ajoutez-le donc."],
  ])("%s: %s … %s", (language, asked, mail) => {
    const desk = after(language, asked);
    expect(howMany(desk, "cloakroom")).toBeUndefined();
    desk.mail(mail);
    expect([howMany(desk, "cloakroom"), desk.booking?.offer?.version]).toEqual([null, 2]);
  });
  test("ok perfetto per il guardaroba", () =>
    expect(howMany(after("it", "ok perfetto per il guardaroba"), "cloakroom")).toBeUndefined());
});

describe("so many more who have registered are more heads (§3.8)", () => {
  test.each<[Language, mail: string]>([
    ["de", "Nachtrag zum Kurs: es haben sich noch 5 mehr angemeldet."],
    ["de", "Noch 5 mehr haben zugesagt."],
    ["en", "P.S. on the course: another 5 more have registered."],
    ["fr", "Complément pour le cours : 5 de plus se sont inscrits."],
    ["it", "5 in più si sono iscritti."],
  ])("%s: %s", (language, mail) => expect(after(language, mail).fact("attendees")).toBe(85));
  test.each<[Language, mail: string]>([
    ["de", "Haben noch 5 mehr Platz?"],
    ["en", "Would 5 more fit in?"],
  ])("%s: %s", (language, mail) => expect(after(language, mail).fact("attendees")).toBe(80));
});
