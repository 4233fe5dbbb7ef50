import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";
import { where } from "./spoken/where.ts";

const OFFERED = "Room B for 18 people on 7 February 2026, 9:00 to 17:00. Please send an offer.";

const after = (mail: string) => {
  const desk = conversation();
  desk.mail(OFFERED);
  desk.mail(mail);
  return where(desk);
};

describe("a number that is put in the place of another is told, question mark or not (§3.8, §3.13)", () => {
  test.each([
    "God, they've all risen from the dead. Make that 32 instead of 18 will you?",
    "Change it to 32 people instead of 18, would you?",
    "32 rather than 18 please?",
    "Ändert ihr das auf 32 statt 18 Personen?",
    "Schreib doch 32 statt 18 hin, gell?",
    "Bitte 32 statt 18 Leute, geht das?",
    "Mettez 32 personnes au lieu de 18, s'il vous plaît ?",
    "Vous notez 32 au lieu de 18 ?",
    "Disons 32 au lieu de 18, d'accord ?",
    "Metta 32 invece di 18, per favore?",
    "Ci segnate 32 persone invece di 18?",
    "Scriva 32 al posto di 18, le spiace?",
    "Vous pouvez noter 32 à la place de 18 ?",
  ])("%s", (mail) => {
    expect(after(mail)).toMatchObject({ people: 32, room: "Room B", accepted: false });
  });

  test.each([
    "Would the price change with 32 people instead of 18?",
    "Would 32 instead of 18 still fit?",
    "What if 32 came instead of 18?",
    "Würden 32 statt 18 auch noch reinpassen?",
    "Was würde es mit 32 statt 18 Personen kosten?",
    "32 statt 18, kostet das mehr?",
    "Est-ce que 32 personnes au lieu de 18 tiendraient ?",
    "Quanto costerebbe con 32 persone invece di 18?",
    "32 persone invece di 18 ci stanno?",
  ])("only asked: %s", (mail) => {
    expect(after(mail)).toMatchObject({ people: 18, room: "Room B", step: 5 });
  });
});

describe("who asks to be put into another room moves, and who asks about it stays (§3.9, §3.13)", () => {
  test.each([
    "Can you squeeze us into Room E instead?",
    "Könnten Sie uns im Raum E unterbringen?",
    "Pourriez-vous nous mettre plutôt dans la salle E ?",
    "Potete metterci nella sala E?",
  ])("%s", (mail) => {
    expect(after(mail)).toMatchObject({ people: 18, room: "Room E" });
  });

  test.each([
    "Could you tell us what's in Room E?",
    "Könnten Sie uns den Raum E mal zeigen?",
    "Pouvez-vous nous dire combien coûte la salle E ?",
    "Potete dirci com'è la sala E?",
  ])("only asked: %s", (mail) => {
    expect(after(mail)).toMatchObject({ people: 18, room: "Room B" });
  });
});

describe("a question that names nothing is about what stands before it (§3.13)", () => {
  test.each([
    "Siamo una trentina, un sabato sera di febbraio. Di menù vegetariani di tre portate con il vino, quali avete?",
    "We are thirty, a Saturday evening in February. As for vegetarian three-course menus with wine, which ones do you have?",
    "Wir sind dreissig, an einem Samstagabend im Februar. Noch eine Frage: An vegetarischen Dreigangmenüs mit Wein, was haben Sie da?",
    "Nous sommes trente, un samedi soir de février. Une question : en matière de menus végétariens à trois plats avec le vin, que proposez-vous ?",
  ])("%s", (mail) => {
    const reply = conversation().mail(mail);
    expect(reply).toContain("Seasonal Garden Trio");
    expect(reply).toContain("Alpine Roots Degustation");
  });
});

describe("an accented or a first letter is a word, and an abbreviation no end of a sentence", () => {
  test.each(["È il 14.2.2026, dalle 14 alle 18.", "E il 14.2.2026 dalle 14 alle 18."])("%s", (mail) => {
    const desk = conversation();
    desk.mail("Siamo in 30 e vorremmo la sala A. Cosa vi serve?");
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ room: "Room A", date: "2026-02-14", start: "14:00", end: "18:00" });
  });

  test.each(["Angebot i. O., wird hiermit angenommen.", "Das Angebot ist i. O. und wird angenommen."])("%s", (mail) => {
    expect(after(mail)).toMatchObject({ accepted: true, room: "Room B" });
  });
});

describe("of two numbers of which one is who came so far, the other is who comes (§3.8)", () => {
  test.each([
    "We've gone from 18 up to 32. Can you change that for us?",
    "It's 18 no more but 32.",
    "Wir sind nicht mehr 18, sondern 32.",
    "On n'est plus 18 personnes mais 32.",
    "Si è aggiunta una sezione, per cui non saremo più 18 bensì 32.",
    "18 → 32, danke!",
  ])("%s", (mail) => {
    expect(after(mail)).toMatchObject({ people: 32, room: "Room B" });
  });

  test.each([
    "Could we come 18 to 30 minutes earlier to set up?",
    "18 to 30 chairs in rows would be nice.",
    "It is 18 but 2 of them are babies.",
    "Of the 18, 5 are vegetarians.",
    "Von den 18 sind 12 Kinder.",
  ])("%s counts nobody anew", (mail) => {
    expect(after(mail)).toMatchObject({ people: 18 });
  });
});

test("a day that is settled is the event's and no payment's, and who has signed up comes", () => {
  const desk = conversation();
  desk.mail("The day is settled, Saturday the 14th of February 2026, and thirty of us have signed up.");
  expect(where(desk)).toMatchObject({ date: "2026-02-14", people: 30 });
});

test("an hour behind jusque ends the event", () => {
  const desk = conversation();
  desk.mail("Le jeudi 7 mai 2026, de 10 heures jusque 16 heures, 25 personnes. Nous voulons bien la salle B.");
  expect(where(desk)).toMatchObject({ start: "10:00", end: "16:00", room: "Room B", total: 750 });
});
