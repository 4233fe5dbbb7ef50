import { describe, expect, test } from "bun:test";
import type { ReadingContext } from "../../../src/booking/reading/context.ts";
import { reading } from "./mail.ts";

/** "B", "B hedged", "not B", "?Room Z" for a room the venue does not have. */
const rooms = (text: string, context?: Partial<ReadingContext>): string[] =>
  reading(text, context).rooms.map(({ value: { roomId, name, hedged, rejected } }) => {
    const room = roomId === undefined ? `?${name}` : name.replace("Room ", "");
    return `${rejected ? "not " : ""}${room}${hedged && !rejected ? " hedged" : ""}`;
  });

describe("a room told by what sets it apart from the others that were offered (§3.9)", () => {
  const id = (letter: string) => reading(`Room ${letter}`).rooms[0]?.value.roomId ?? "";
  const offered = { asked: ["room"], offeredRooms: ["A", "B", "D"].map(id) } as const;
  test.each([
    ["The cheapest one, please.", "D"],
    ["Den günstigsten bitte.", "D"],
    ["La moins chère, s'il vous plaît.", "D"],
    ["La meno cara, per favore.", "D"],
    ["The middle one please.", "B"],
    ["Den mittleren bitte.", "B"],
    ["Ihr Vorschlag passt.", "A"],
    ["Your suggestion is perfect.", "A"],
  ])("%s", (text, room) => expect(rooms(text, offered)).toEqual([room]));

  test("while no room is asked for, the cheapest one is no room of the house", () =>
    expect(rooms("We would like the cheapest one, please.")).toEqual([]));
});

describe("a room by its name (§3.9)", () => {
  test.each([
    "Room A",
    "room A",
    "ROOM A",
    "room a please",
    "Raum A",
    "Saal A",
    "Salle A",
    "Sala A",
    "Room A.",
    "(Room A)",
    '"Room A"',
    "Room A please",
    "Room A looks good",
    "Room A works for us",
    "Let's go with Room A",
    "We take Room A",
    "We'd like Room A",
    "Raum A bitte",
    "Wir nehmen Raum A",
    "Dann Raum A",
    "Room A on 12 May",
    "Room A is perfect",
    "Room A (the small one)",
  ])("%s", (text) => expect(rooms(text)).toEqual(["A"]));

  test.each(["B", "C", "D", "E", "F"])("Room %s and Raum %s", (letter) => {
    expect(rooms(`Room ${letter}, please.`)).toEqual([letter]);
    expect(rooms(`Raum ${letter}, bitte.`)).toEqual([letter]);
  });

  test.each([
    "a room for 30",
    "room for us",
    "ein Raum für 30",
    "a room for five people",
    "a room a bit larger",
    "a room at the lake",
    "A room, please",
    "A",
    "B please",
    "Plan A",
    "Option B",
    "Grade A catering",
    "in a room we like",
    "headroom a plenty",
    "the bigger room",
  ])('"%s" names none', (text) => expect(rooms(text)).toEqual([]));

  test.each([
    ["Rooms A and B", ["A", "B"]],
    ["rooms A, B or C", ["A", "B", "C"]],
    ["Room A or Room B", ["A", "B"]],
    ["Room A or B", ["A", "B"]],
    ["Räume A und B", ["A", "B"]],
    ["Raum A oder B", ["A", "B"]],
    ["Room A for the workshop and Room B for the dinner", ["A", "B"]],
  ])("%s are several", (text, letters) => expect(rooms(text)).toEqual(letters));
});

describe("a room's letter in lower case (§3.9)", () => {
  test.each([
    ["quote for room a pls", "A"],
    ["need room b, sat 7 feb", "B"],
    ["reserve room a wednesday", "A"],
    ["in your room a tonight", "A"],
    ["raum a wegen der bühne", "A"],
    ["in euren raum e", "E"],
    ["sala a, mercoledì 22.4.26", "A"],
    ["la sala a mercoledì", "A"],
    ["oggi 14 gennaio sala a dalle 18", "A"],
    ["sala a grazie", "A"],
    ["la sala e va bene", "E"],
    ["ci serve la sala e, grazie", "E"],
    ["la salle a svp", "A"],
    ["la salle a le samedi 7 mars", "A"],
    ["la salle d", "D"],
  ] as const)("%s", (text, letter) => expect(rooms(text)).toEqual([letter]));

  test.each([
    "we need room a bit larger",
    "is there room a week later",
    "a room a colleague recommended",
    "is room a problem?",
    "una sala a Zurigo",
    "una sala a nostra disposizione",
    "la sala a disposizione",
    "una sala a ferro di cavallo",
    "la sala e il pranzo",
    "la sala è per 25 persone",
    "la sala d'attesa",
    "la salle a une terrasse",
    "une salle à manger",
    "une salle a proximité",
    "une salle d'attente",
  ])('"%s" names none', (text) => expect(rooms(text)).toEqual([]));
});

describe("how much it is wanted", () => {
  test.each([
    "ideally Room F",
    "Room F if possible",
    "Room F would be nice",
    "We prefer Room F",
    "Room F is our favourite",
    "We are interested in Room F",
    "am liebsten Raum F",
    "Raum F, wenn möglich",
    "Raum F wäre uns am liebsten",
    "la salle F aurait notre préférence",
    "idéalement la salle F",
    "preferiremmo la Sala F",
    "la Sala F sarebbe l'ideale",
  ])("%s is the wish: to like one best is to want it", (text) => expect(rooms(text)).toEqual(["F"]));

  test.each([
    "maybe Room F",
    "We are not sure about Room F",
    "Ideally Room F, but we are open",
    "Room F or something similar",
    "vielleicht Raum F",
    "Am liebsten Raum F, wir sind aber flexibel",
    "peut-être la salle F",
    "La salle F ou une autre",
    "forse la Sala F",
    "la Sala F o qualcosa di simile",
  ])("%s is a thought, another would do", (text) => expect(rooms(text)).toEqual(["F hedged"]));

  test.each([
    ["Room B instead of Room A", ["B", "not A"]],
    ["Room B rather than Room A", ["B", "not A"]],
    ["Room B, not Room A", ["B", "not A"]],
    ["Room A is too small, we take Room B", ["not A", "B"]],
    ["We leave Room A and take Room B", ["not A", "B"]],
    ["Bitte nicht Raum A", ["not A"]],
    ["Raum A ist zu klein", ["not A"]],
    ["Raum A passt leider nicht, wir nehmen Raum B", ["not A", "B"]],
  ])("%s", (text, each) => expect(rooms(text)).toEqual(each));

  test.each([
    ["Is Room A free on 12 March?", "enquiry"],
    ["Ist Raum A am 12. März frei?", "enquiry"],
    ["How many people fit into Room A?", "question"],
    ["Wie viele Personen passen in Raum A?", "question"],
    ["Does Room A have a projector?", "question"],
    ["What does Room A offer?", "question"],
    ["Can we book Room A?", "request"],
    ["Können wir Raum A nehmen?", "request"],
  ] as const)("%s is no statement", (text, mood) =>
    expect(reading(text).rooms.map((found) => found.mood)).toEqual([mood]),
  );
});

describe("an answer to our question for the room", () => {
  const asked: Partial<ReadingContext> = {
    asked: ["room"],
    offeredRooms: ["atelier-room-b", "atelier-room-c", "atelier-room-f"],
  };
  test.each([
    ["B", "B"],
    ["B please", "B"],
    ["the first one", "B"],
    ["the second option", "C"],
    ["den ersten, bitte", "B"],
    ["die zweite Variante", "C"],
    ["Wir nehmen den zweiten", "C"],
    ["the bigger one", "C"],
    ["the smaller one", "F"],
    ["den grösseren", "C"],
    ["ja, B", "B"],
    ["Ok, B then", "B"],
    ["dann C bitte", "C"],
    ["A, please", "A"],
  ])("%s", (text, letter) => expect(rooms(text, asked)).toEqual([letter]));

  test.each(["I", "none of them", "a friend told me it is nice", "not C", "A friend of ours"])(
    '"%s" chooses none',
    (text) => expect(rooms(text, asked).filter((room) => !room.startsWith("not"))).toEqual([]),
  );
});

describe("rooms that the venue does not have", () => {
  test.each([
    ["Room Z please", "?Room Z"],
    ["Raum H", "?Raum H"],
    ["Room 7", "?Room 7"],
    ["the Panorama Suite", "?Panorama Suite"],
    ["die Panorama-Suite", "?Panorama-Suite"],
    ["the Grand Ballroom", "?Grand Ballroom"],
    ["Blauer Saal", "?Blauer Saal"],
  ])("%s", (text, room) => expect(rooms(text)).toEqual([room]));
  test("beside one that it has, both are told", () =>
    expect(rooms("Room A or the Panorama Suite").toSorted()).toEqual(["?Panorama Suite", "A"]));
  test.each(["The Suite, please", "Which Hall?", "Your Lounge"])('"%s" is no name', (text) =>
    expect(rooms(text)).toEqual([]),
  );
});
