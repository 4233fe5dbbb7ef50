import { describe, expect, test } from "bun:test";
import { reading, values } from "./mail.ts";

const layouts = (text: string) => [...new Set(values(reading(text).layouts))];
const types = (text: string) => values(reading(text).eventTypes);

describe("how the room is to be set up", () => {
  test.each([
    ["theatre", "30 people, chairs in rows facing the front please."],
    ["theatre", "Seating: theatre."],
    ["theatre", "30 Personen, Stühle in Reihen."],
    ["theatre", "30 personnes, chaises en rangées."],
    ["theatre", "30 persone, sedie in fila."],
    ["classroom", "Tables in rows so that everybody can write, please."],
    ["classroom", "Bestuhlung wie in der Schule."],
    ["classroom", "30 Leute, seminarbestuhlt."],
    ["classroom", "Tables en rangs comme en classe."],
    ["classroom", "30 persone, disposizione scolastica."],
    ["u_shape", "30 people, tables in a U."],
    ["u_shape", "30 Personen, Tische im U."],
    ["boardroom", "Alle an einem grossen Tisch."],
    ["boardroom", "Everybody round one big table."],
    ["standing", "We'll all be standing."],
    ["classroom", "Could you set the room up classroom style please?"],
  ] as const)("%s: %s", (layout, text) => expect(layouts(text)).toEqual([layout]));
  test.each([
    ["Not theatre, boardroom please.", "boardroom"],
    ["Statt Theater lieber U-Form.", "u_shape"],
    ["Pas en théâtre, plutôt en U.", "u_shape"],
  ] as const)("what is not wanted is no wish: %s", (text, layout) => expect(layouts(text)).toEqual([layout]));
  test.each([
    "Our theatre group needs a room for 30 people.",
    "Unser kleines Theater sucht Platz für 30 Personen.",
    "Notre troupe de théâtre cherche une salle.",
    "La nostra compagnia di teatro cerca una sala.",
    "L'école de musique cherche une salle.",
  ])("a house or a club is none: %s", (text) => expect(layouts(text)).toEqual([]));
});

describe("what the event is", () => {
  test.each([
    ["birthday", "My mum turns 60, so we'd like to celebrate with 30 guests."],
    ["birthday", "Mein Mann wird 50, wir feiern mit 30 Gästen."],
    ["birthday", "Mon père fête ses 70 ans, 30 invités."],
    ["birthday", "Mio padre compie 70 anni, 30 invitati."],
    ["anniversary", "Our firm turns 25 and we expect 30 guests."],
    ["wedding", "Ci sposiamo il 20 maggio 2026, 30 invitati."],
    ["board_meeting", "È una riunione del consiglio d'amministrazione."],
    ["training", "Corso di pronto soccorso per 30 persone."],
    ["meeting", "Teamsitzung mit 30 Personen."],
    ["party", "Abschiedsfest für unsere Chefin, 30 Personen."],
    ["party", "Pot de départ de notre directeur, 30 personnes."],
    ["celebration", "Taufe mit 30 Personen."],
    ["retreat", "Journée au vert pour 30 personnes."],
    ["anniversary", "Ruby wedding anniversary, 30 people."],
    ["lunch", "Mittagessen für 30 Personen."],
    ["conference", "Fachtagung für 30 Personen."],
    ["concert", "Chorkonzert mit 30 Leuten."],
    ["birthday", "Festa di compleanno, 30 persone."],
  ] as const)("%s: %s", (type, text) => expect(types(text)[0]).toBe(type));
  test("what was comes behind what is to be", () =>
    expect(
      types("Last year we held our Christmas party with you; now we need a room for a seminar, 30 people.")[0],
    ).toBe("seminar"));
  test.each([
    "We are a wedding planner and look for a room for 30 people.",
    "Agence de mariage cherche salle pour 30 personnes.",
    "30 people, banquet seating.",
    "Bitte buchen Sie uns fest: 30 Personen.",
    "In the course of May we need a room for 30 people.",
  ])("a trade, a layout or a turn of phrase is none: %s", (text) => expect(types(text)).toEqual([]));
});

describe("the language of a mail of few words", () => {
  test.each([
    ["de", "Meeting 20. Mai, 30 Pers."],
    ["de", "Teamevent, 20.5.2026, 30 Pax, Beamer nötig"],
    ["de", "Kick-off Meeting Sales Team Q2: 20. Mai 2026, 30 Personen, bitte um Offerte"],
    ["fr", "30 pers., 20 mai, atelier"],
    ["it", "Riunione, 30 pers., 20.5.2026, proiettore"],
    ["en", "30 pax, 20 May 2026, thx"],
    ["fr", "Hello, on cherche un local pour 30 personnes le 20 mai 2026, thanks !"],
  ] as const)("%s: %s", (language, text) => expect(reading(text).language).toBe(language));
  test("the name of a room changes no conversation's language", () =>
    expect(reading("Room A please", { language: "de" }).language).toBe("de"));
});
