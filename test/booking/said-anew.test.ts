import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";

const WISH = "Hello, please send us an offer for Room B for 25 people on 20 May 2026 from 14:00 to 18:00";
const EXTRAS = `${WISH}, with a projector and background music and the Classic Apéro.`;
const WUNSCH =
  "Guten Tag, bitte senden Sie uns eine Offerte für Raum B für 25 Personen am 20. Mai 2026 von 14 bis 18 Uhr, mit Beamer, Hintergrundmusik und Classic Apéro.";

const after = (...mails: string[]) => {
  const desk = conversation();
  for (const mail of mails) desk.mail(mail);
  return desk;
};
const wishes = (desk: ReturnType<typeof conversation>) => (desk.fact("products") ?? []).map(({ id }) => id);

describe("what was wished is taken back, and the booking stays (§2.8, §3.10)", () => {
  test.each([
    [WUNSCH, "Bitte das wieder streichen.", "catering-classic-apero"],
    [WUNSCH, "Ohne Musik bitte.", "entertainment-background-music"],
    [WUNSCH, "Lassen wir die Musik weg.", "entertainment-background-music"],
    [WUNSCH, "Auf die Musik können wir verzichten.", "entertainment-background-music"],
    [WUNSCH, "Die Musik kann weg.", "entertainment-background-music"],
    [WUNSCH, "Doch ohne Beamer, bitte.", "equipment-projector"],
    [EXTRAS, "Take that off again please.", "catering-classic-apero"],
    [EXTRAS, "Scrap the projector.", "equipment-projector"],
    [EXTRAS, "Please drop the music.", "entertainment-background-music"],
    [EXTRAS, "Without the beamer after all, please.", "equipment-projector"],
  ])("%#: %s … %s", (first, mail, gone) => {
    const desk = after(first, mail);
    expect(wishes(desk)).toHaveLength(2);
    expect(wishes(desk)).not.toContain(gone);
    expect(desk.booking?.status).toBe("option");
  });

  test.each(["Auf die Buchung müssen wir leider verzichten.", "Wir verzichten.", "Leider müssen wir verzichten."])(
    "%s is of the whole",
    (mail) => expect(after(WUNSCH, mail).booking?.status).toBe("cancelled"),
  );
});

describe("how many of a thing (§2.8)", () => {
  test("three more of those tables", () => {
    const desk = after(`${WISH}, with two cocktail tables and a projector.`, "Three more of those tables, please.");
    expect(desk.fact("products")).toContainEqual({ kind: "product", id: "furniture-cocktail-tables", quantity: 5 });
    expect(wishes(desk)).toHaveLength(2);
  });
  test.each(["Two more of them, please.", "Another two of those, please.", "Und nochmals zwei davon, bitte."])(
    "%s",
    (mail) => {
      const desk = after(`${WISH}, with a projector and four cocktail tables.`, mail);
      expect(desk.fact("products")).toContainEqual({ kind: "product", id: "furniture-cocktail-tables", quantity: 6 });
    },
  );
  test("the catalogue's name in brackets behind the client's own word", () =>
    expect(after(`${WISH}.`, "Please add 2 sofa sets (Lounge Furniture Set).").fact("products")).toEqual([
      { kind: "product", id: "furniture-lounge-set", quantity: 2 },
    ]));
});

describe("a room with a slip in the word before its letter (§3.1, §3.9)", () => {
  test.each(["Please change to roon C.", "Bitte doch Ruam C.", "Let's switch to romm C.", "Let's switch to Room-C."])(
    "%s",
    (mail) => expect(after(EXTRAS, mail).fact("room")).toBe(after(EXTRAS, "Please change to Room C.").fact("room")),
  );
  test.each(["The guests come from A.", "Is there a zoom D?"])("%s names none", (mail) =>
    expect(after(EXTRAS, mail).fact("room")).toBe(after(EXTRAS).fact("room")),
  );
});

describe("a day told by the known one (§2.3)", () => {
  test.each([
    [EXTRAS, "Instead make it the Thursday of that same week, same hours.", "2026-05-21"],
    [WUNSCH, "Wir möchten auf den Donnerstag derselben Woche verschieben, alles andere bleibt.", "2026-05-21"],
    [
      WUNSCH,
      "Der Referent kann am Mittwoch nicht. Wir möchten auf den Donnerstag derselben Woche verschieben.",
      "2026-05-21",
    ],
    [WUNSCH, "Wir müssen leider einen Tag nach hinten, also auf Donnerstag, 21. Mai, gleiche Zeit.", "2026-05-21"],
  ])("%#: %s … %s", (first, mail, day) => expect(after(first, mail).fact("date")).toBe(day));
  test("the end alone is moved", () => {
    const desk = after(WUNSCH, "Dann ändern wir das Ende auf 19 Uhr.");
    expect([desk.fact("start_time"), desk.fact("end_time")]).toEqual(["14:00", "19:00"]);
  });
});

describe("a day with a question mark answers when the visit may be (§2.11)", () => {
  test.each([
    [EXTRAS, "Could we come by for a visit?", "Thursday 14 May at 10?"],
    [EXTRAS, "Could we come by for a visit?", "Wednesday 13 May, 2pm?"],
    [WUNSCH, "Können wir den Raum vorher besichtigen?", "Donnerstag 14. Mai, 14 Uhr?"],
  ])("%#: %s %s %s", (first, ask, when) => {
    const desk = after(first, ask, when);
    expect(desk.kinds).toEqual(["visit_scheduled"]);
    expect(desk.fact("date")).toBe("2026-05-20");
  });
  test("where no visit was asked for it is asked of the house", () =>
    expect(after(EXTRAS, "Wednesday 13 May, 2pm?").kinds).toContain("day_status"));
});

describe("other numbers and other words", () => {
  test.each([
    [EXTRAS, "If we were 65, would B do?", 65, "rooms_answer" as const],
    [WUNSCH, "Wenn wir 65 wären, würde B reichen?", 65, "capacities" as const],
    [WUNSCH, "Was fasst sonst 60?", 60, "rooms_answer" as const],
  ])("%#: %s … %s", (first, mail, people, kind) => {
    const desk = after(first, mail);
    expect(desk.reply).toContain(`${people}`);
    expect(desk.kinds).toContain(kind);
    expect(desk.fact("attendees")).toBe(25);
  });
  test.each([
    [EXTRAS, "Company is called Example Works Ltd"],
    [WUNSCH, "Die Firma heisst Example Works Ltd"],
  ])("%#: %s … %s", (first, mail) =>
    expect(after(first, mail).fact("billing")?.name_or_company).toBe("Example Works Ltd"),
  );
  test.each(["Angenommen, merci.", "Angenommen."])("%s", (mail) =>
    expect(after(WUNSCH, mail).booking?.offer?.status).toBe("accepted"),
  );
  test("sweet, we're in", () => expect(after(EXTRAS, "sweet, we're in 👍").booking?.offer?.status).toBe("accepted"));
  test("a key row backwards is nothing that a person would write", () =>
    expect(after(EXTRAS, "lkjhgf fdsa poiuz mnbv").kinds).toContain("not_understood"));
  test("how many, as a label", () =>
    expect(after(`${WISH.replace("for 25 people ", "")}\nHow many: 35`).fact("attendees")).toBe(35));
});

describe("a thing that is dropped twice in one sentence is dropped (§2.8, §3.10)", () => {
  const LUNCH = "with the Lunch Package for all";
  const MIT = WUNSCH.replace("Beamer, Hintergrundmusik und Classic Apéro", "Lunch Package für alle");
  const AVEC =
    "Bonjour, salle B le 20 mai 2026 de 14h à 18h, 25 personnes, avec le Lunch Package pour tous. Merci de m'envoyer une offre.";
  const CON =
    "Buongiorno, sala B per il 20 maggio 2026 dalle 14 alle 18, 25 persone, con Lunch Package per tutti. Mandatemi l'offerta.";
  test.each([
    [`${WISH}, ${LUNCH}.`, "ok then no lunch, take the Lunch Package out, we bring sandwiches"],
    [`${WISH}, ${LUNCH}.`, "OK, skip lunch then. Take out the Lunch Package, people can grab something on the way."],
    [MIT, "ok dann machen wir's ohne Mittagessen, nehmt das Lunch Package raus, wir bringen Sandwiches mit"],
    [MIT, "Kein Lunch, das Lunch Package kann weg."],
    [AVEC, "ok alors on fait sans repas de midi, enlevez le Lunch Package, on apporte des sandwichs"],
    [CON, "ok allora facciamo senza pranzo, togliete il Lunch Package, portiamo i panini"],
  ])("%#: %s … %s", (first, mail) => {
    const desk = after(first, mail);
    expect(wishes(desk)).toEqual([]);
    expect(desk.booking?.offer).toMatchObject({ version: 2, status: "sent" });
  });
  test("another thing instead is no dropped one", () =>
    expect(wishes(after(MIT, "Statt Lunch Package lieber den Classic Apéro, den Lunch lassen wir weg."))).toEqual([
      "catering-classic-apero",
    ]));
});

describe("one more than what the room holds (§5.8)", () => {
  test.each([
    ["with two wireless microphones.", "Please add one additional wireless microphone on top of the two included."],
    ["with two wireless microphones.", "Ajoutez svp un micro sans fil supplémentaire, en plus des deux compris."],
    ["with two wireless microphones.", "Aggiungete un microfono senza fili supplementare, oltre ai due compresi."],
    ["with two wireless microphones.", "Bitte noch ein zusätzliches Funkmikrofon, neben den zwei inbegriffenen."],
  ])("%s %s", (wished, mail) => {
    const desk = after(`${WISH}, ${wished}`, mail);
    expect(desk.fact("products")).toEqual([{ kind: "product", id: "equipment-wireless-mics", quantity: 3 }]);
    expect(desk.booking?.offer?.total.minor).toBe(77_500);
  });
});
