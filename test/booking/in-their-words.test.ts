import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";
import { where } from "./spoken/where.ts";

const after = (...mails: string[]) => {
  const desk = conversation({ today: "2026-01-12" });
  for (const mail of mails) desk.mail(mail);
  return desk;
};
const ROOM_B = "Raum B am 7.5.2026 bitte, 10 bis 16 Uhr, 25 Personen, gerne mit Offerte.";
const IN_MARCH = "La salle A le dimanche 15 mars, 10h à 16h, 20 personnes, avec votre offre.";

describe("the one room of a first mail, whatever it is wished with (§2.7, §3.6, §3.8)", () => {
  test.each([
    ["Ciao, mi tenete la B sabato 7/2/2026? 9-17, siamo 18. Se poi mi giri l'offerta te ne sono grata.", "Room B", 18],
    ["La sala C il 10.3.2026 la potremmo avere lo stesso? 9-17, quaranta persone. Mi serve un'offerta.", "Room C", 40],
    ["Chiedo un'offerta per giovedì 7/5/2026: sala B, dieci-sedici, 25 aspiranti conducenti.", "Room B", 25],
    [
      "J'aimerais la salle A le dimanche 15 mars, 10h-16h. Vingt musiciens sans instruments. Votre offre svp.",
      "Room A",
      20,
    ],
    [
      "Bitte um ein Angebot: Raum A, 22.4.2026, 9 bis 13 Uhr; erwartet werden 25 Mandanten zu einem Vortrag.",
      "Room A",
      25,
    ],
    ["An offer please: Room A, 22 April 2026, 9 to 13. There will be 25 notaries.", "Room A", 25],
    ["Votre offre svp : salle A, 22 avril 2026, 9h-13h. Il y aura 25 notaires.", "Room A", 25],
    ["Un'offerta per la sala A il 22 aprile 2026, dalle 9 alle 13: verranno 25 notai.", "Room A", 25],
  ])("%s", (mail, room, people) =>
    expect(where(after(mail))).toMatchObject({ step: 5, status: "option", room, people }),
  );

  test("who wants no visit names no day for one", () =>
    expect(
      where(
        after(
          "salut ! bloquez-nous la salle b pour le 25 mars 2026 svp, c'est notre kick-off, on sera 20\non connaît la maison donc pas la peine de nous faire visiter",
        ),
      ),
    ).toMatchObject({ date: "2026-03-25", people: 20 }));

  test("a length is no hour", () =>
    expect(
      after("La salle A samedi 14 mars, 4 heures, 20 personnes, avec votre offre.").fact("start_time"),
    ).toBeUndefined());
});

describe("a question about a room chooses none (§3.13)", () => {
  test.each([
    "Dans la salle A, est-ce qu'il y a un tableau blanc pour écrire ?",
    "In Raum A, gibt es da ein Whiteboard?",
    "In Room A, is there a whiteboard?",
    "Nella sala A, c'è una lavagna?",
  ])("%s", (mail) => {
    const desk = after("We need a room on 14 February 2026, 10 to 16, for 20 people.", mail);
    expect(where(desk)).toMatchObject({ status: "lead", room: null });
    expect(desk.kinds).toContain("room_features");
  });
});

describe("what was and what shall be (§2.3, §3.8)", () => {
  test.each([
    "Terminkorrektur:\n\n- bisher: 07.05.\n- neu: 15.05. (Fr)\n- Raum und alles Übrige wie gehabt",
    "Ancienne date : 7 mai\nNouvelle date : 15 mai\nLe reste ne change pas.",
    "Datum alt 07.05.26\nDatum neu 15.05.26",
    "Change of date\nWas: Thursday 7 May\nNow: Friday 15 May",
    "prima: 7/5\ndopo: 15/5",
    "Termin: 07.05. -> 15.05.2026",
  ])("%s", (mail) => expect(where(after(ROOM_B, mail))).toMatchObject({ date: "2026-05-15", room: "Room B" }));

  test.each([
    "okay hat sich rumgesprochen, jetzt sinds 32 statt 25 😅 passt ihr das bitte an?",
    "Personen bisher: 25\nPersonen neu: 32",
    "Teilnehmer: 25 -> 32",
  ])("%s", (mail) => {
    const desk = after(ROOM_B, mail);
    expect(where(desk)).toMatchObject({ people: 32, date: "2026-05-07", total: 750 });
    expect(desk.tasks).toEqual([]);
  });

  test("a new chairwoman and a day of payment move nothing", () =>
    expect(
      where(after(ROOM_B, "Our new chairwoman starts on 15 May, so the bill is to be paid after 15 May.")),
    ).toMatchObject({
      date: "2026-05-07",
    }));
});

describe("the event moves though a visit is being arranged (§2.3, §2.11)", () => {
  test.each([
    "Attendez, stop ! C'est l'assemblée elle-même qui doit bouger. Changez sa date, elle passe au dimanche 22 mars.",
    "Halt, das Fest selbst wird verlegt. Neues Datum ist der Sonntag, 22. März.",
    "Moment: unsere Feier rutscht um eine Woche, auf den 22. März.",
    "Hang on, it's the party itself that moves: it is going to be Sunday 22 March now.",
    "Un momento, la nostra festa slitta al 22 marzo.",
  ])("%s", (mail) => {
    const desk = after(IN_MARCH, "Peut-on visiter avant ?", mail);
    expect(where(desk)).toMatchObject({ date: "2026-03-22", room: "Room A" });
    expect(desk.kinds).toContain("offer");
  });

  test("a day of the visit stays one", () =>
    expect(where(after(IN_MARCH, "Peut-on visiter avant ?", "On passera le 4 mars, volontiers."))).toMatchObject({
      date: "2026-03-15",
    }));

  test("the visit is moved to an hour that is named", () => {
    const desk = after(IN_MARCH, "On aimerait passer voir la salle avant.", "Mercredi 4 mars à 10 heures, très bien.");
    desk.mail("Zut, un imprévu. Peut-on décaler notre visite au mercredi 11 mars, 10 heures ?");
    expect(desk.kinds).toEqual(["visit_scheduled"]);
  });
});

describe("what is only said beside the booking changes nothing of it (§2.3, §3.5, §3.9)", () => {
  test.each([
    "Some in the team would rather book Room A, but I think we keep what we have.",
    "Einige würden lieber Raum A buchen, aber wir bleiben bei unserem.",
    "Certains préféreraient la salle A, mais on garde ce qu'on a.",
    "I met the neighbours who booked Room A, we are looking forward to it.",
    "You've made the deposit quite high.",
  ])("%s", (mail) => {
    const desk = after(ROOM_B, mail);
    expect(where(desk)).toMatchObject({ room: "Room B", total: 750 });
    expect(desk.tasks).toEqual([]);
  });

  test("the room is changed by who says so, and a payment is told by who made it", () => {
    expect(where(after(ROOM_B, "Doch lieber Raum A, wir bleiben aber bei der Uhrzeit."))).toMatchObject({
      room: "Room A",
    });
    expect(after(ROOM_B, "We've already made the deposit.").tasks).toMatchObject([{ reason: "payment_claimed" }]);
  });

  test("why an event ends early is no beginning of it", () =>
    expect(
      after("Room A on 14 March 2026, 20 people. Our boss has a meeting at noon, so we end at 11:30.").fact(
        "start_time",
      ),
    ).not.toBe("12:00"));

  test("what was named before is dropped by a word that points to it", () => {
    const desk = after(
      "La sala A il 7.5.2026, dalle 10 alle 16, 25 persone, con offerta, un microfono senza fili e un proiettore.",
      "Neanche il microfono serve, a pensarci: io ho una gran voce. Via pure quello.",
    );
    expect(desk.fact("products")?.map(({ id }) => id)).toEqual(["equipment-projector"]);
  });
});
