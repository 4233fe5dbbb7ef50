import { describe, expect, test } from "bun:test";
import { ask, BOOKED } from "../../support/asked.ts";
import { VENUE } from "../../support/venue.ts";

describe("what a room has (§4.2, §5.8)", () => {
  test("what the rate includes is included, not sold", () => {
    const english = ask("Does Room A have a projector?").text;
    expect(english).toContain("projector");
    expect(english).toContain("included");
    expect(english).not.toContain("CHF");
    expect(ask("Hat Raum A einen Beamer?").text).toContain("inbegriffen");
  });
  test("without a name the room that is held is meant", () => {
    const { text } = ask("Is there Wi-Fi?", { booking: BOOKED });
    expect(text).toContain("Room A");
    expect(text).toContain("included");
    expect(text).not.toContain("Room B");
  });
  test("of the house, every room that has it is named", () => {
    const { text } = ask("Is there Wi-Fi in the house?", { booking: BOOKED });
    for (const name of ["Room A", "Room B", "Room C", "Room D", "Room E", "Room F"]) expect(text).toContain(name);
  });
  test("what a room lacks is said, with its price where it can be added", () => {
    const { text, open } = ask("Does Room A have a microphone and a flipchart?");
    expect(text).toContain("Wireless Microphone at CHF 25.00 each");
    expect(text).toContain("Room A has no flipchart");
    expect(text).toContain("Room B");
    expect(open).toEqual([]);
  });
  test("nothing is invented: daylight in Room D is not stored (D-48)", () => {
    const { text, open } = ask("Does Room D have daylight?");
    expect(text).not.toContain("Yes");
    expect(text).not.toMatch(/Room D has no/);
    expect(text).toContain("check");
    expect(open).toEqual(["features"]);
  });
  test("a room is described by its seats, what is included and what it has", () => {
    const { text } = ask("What does Room B offer?", { booking: BOOKED });
    for (const fact of ["Room B", "60", "36", "2 wireless microphones", "Wi-Fi"]) expect(text).toContain(fact);
    expect(text).not.toContain("Room A");
    expect(text).not.toContain("stage");
  });
  test("what the price includes is the list of the held room; without a room, the venue's answer", () => {
    const held = ask("What does the price include?", { booking: BOOKED }).text;
    for (const item of ["Wi-Fi", "projector", "screen", "whiteboard", "water", "climate control", "furniture"])
      expect(held).toContain(item);
    expect(held).not.toContain("flipchart");
    const open = ask("What does the price include?").text;
    expect(open).toContain("depends on the room");
    expect(open).not.toContain("Room A");
  });
});

describe("which rooms", () => {
  test("those with everything that is asked for, those with one of it", () => {
    const both = ask("Which rooms have a stage and a projector?").text;
    expect(both).toContain("Room A");
    expect(both).toContain("Room C");
    expect(both).not.toContain("Room E");
    const either = ask("Do you have a room with a stage or a projector for 100 people?").text;
    expect(either).toContain("Room E");
    expect(either).not.toContain("Room A");
  });
  test("at most three, large enough, the closest fit first", () => {
    const { says } = ask("What if we were 50 people?");
    const [part] = says;
    expect(part?.kind === "rooms_answer" && part.rooms.map(({ name }) => name)).toEqual(["Room B", "Room C", "Room E"]);
  });
  test("too many people for the house are told so", () =>
    expect(ask("Which rooms are there for 300 people?").text).toContain("We have no room for 300 people"));
});

describe("how many fit", () => {
  test("at most and by layout", () => {
    const { text } = ask("How many people fit into Room A at most?", { booking: BOOKED });
    for (const number of ["40", "22", "28"]) expect(text).toContain(number);
  });
  test("Room D holds 26, not its largest layout (D-48)", () => {
    const { text } = ask("Wie viele Personen passen in Raum D?");
    expect(text).toContain("bis zu 26 Personen");
    expect(text).not.toContain("bis zu 22");
  });
  test("the largest group is asked of the house, whatever room is held", () => {
    const { text } = ask("What is the largest group you can host?", { booking: BOOKED });
    expect(text).toContain("Room E holds up to 120");
    expect(text).not.toContain("Room A");
  });
  test("a room that is too small comes with the next that is not", () => {
    const { text } = ask("Would 60 people fit into Room A?");
    expect(text).toContain("too few for 60");
    expect(text).toContain("Room B (up to 60)");
    expect(text).not.toContain("Room C");
  });
  test("a layout counts by its own seats", () => {
    const { text } = ask("Can you seat 22 people in U-shape?");
    expect(text).toContain("Room A (up to 22)");
    expect(text).not.toContain("Room F");
  });
});

describe("how many square metres a room has (§7.1)", () => {
  test("without a name the room that is held is meant", () => {
    const { text, kinds } = ask("How many square metres does the room have?", { booking: BOOKED });
    expect(kinds).toEqual(["areas"]);
    expect(text).toContain("Room A has 45 m²");
    expect(text).not.toContain("Room B");
    expect(text).not.toContain("40");
  });
  test("which rooms have so much is asked of all, whatever room is held; one without a figure is left out", () => {
    const { text, open } = ask("Which rooms have more than 100 m²?", { booking: BOOKED });
    for (const fact of ["Room A has 45 m²", "Room B has 75 m²", "Room C has 120 m²"]) expect(text).toContain(fact);
    expect(text).not.toContain("Room D");
    expect(open).toEqual([]);
  });
  test("what is not stored is promised beside what is, and never guessed", () => {
    const { text, open, kinds } = ask("Wie viele Quadratmeter haben Raum B und Raum D?");
    expect(text).toContain("Room B hat eine Fläche von 75 m²");
    expect(text).toContain("Für Room D ist bei uns keine Fläche vermerkt");
    expect(text).not.toMatch(/Room D hat/);
    expect({ open, kinds }).toEqual({ open: ["area"], kinds: ["areas", "question_noted"] });
  });
  test("a venue that has told it in its own list is believed where the room has no figure", () => {
    const answer = "Room D has the size of a squash court.";
    const faq = VENUE.faq.slice(0, 1).map((entry) => ({ ...entry, question: "How large is Room D in m²?", answer }));
    expect(ask("How many m² does Room D have?", { venue: { faq } })).toMatchObject({
      text: answer,
      open: [],
    });
    expect(ask("How many m² does Room B have?", { venue: { faq } }).text).toContain("75 m²");
  });
  test("how big a room is, without a unit, is how many it holds", () => {
    const { text, kinds } = ask("How big is Room B?");
    expect(kinds).toEqual(["capacities"]);
    expect(text).not.toContain("m²");
  });
  test.each([
    ["How many m² has Room B and is parking free?", ["areas", "faq"]],
    ["How many people fit in Room B, and how big is it in m²?", ["capacities", "areas"]],
    ["Was kostet Raum B und wie viele Quadratmeter hat er?", ["price_list", "areas"]],
    ["Quelle est la surface de la salle B et y a-t-il un projecteur ?", ["areas", "room_features"]],
    ["What would a room of 80 m² cost?", ["areas", "price_list"]],
  ])("beside others, each is answered: %s", (text, kinds) =>
    expect<string[]>(ask(text).kinds.toSorted()).toEqual(kinds.toSorted()),
  );
  test.each([
    ["What is the price per square metre?", "prices"],
    ["Qual è il prezzo al metro quadro?", "prices"],
    ["How many square metres does the terrace have?", "other"],
    ["How many m² has the stage in Room B?", "features"],
    ["What is the surface of the tables made of?", "other"],
  ])("%s asks for no room's floor", (text, topic) => {
    const { last, text: answered } = ask(text);
    expect<string | undefined>(last?.topic).toBe(topic);
    expect(answered).not.toContain("m²");
  });
});

describe("another room, and the same question", () => {
  test.each([
    ["How many square metres has Room B? And Room C?", "areas", "Room C has 120 m²"],
    ["Wie viele Leute passen in Raum B? Und in Raum C?", "capacities", "Room C fasst bis zu 80"],
    ["Combien coûte la salle B ? Et la salle C ?", "price_list", "CHF 1'100.00"],
    ["La sala B ha un palco? E la sala C?", "room_features", "Room C ha"],
    ["Is Room B free on 20 March 2026? And Room C?", "day_status", "Room C is available on Friday, 20.03.2026"],
  ])("%s", (text, kind, fact) => {
    const answered = ask(text);
    expect<string[]>(answered.kinds).toEqual([kind, kind]);
    expect(answered.paragraphs[1]).toContain(fact);
    expect(answered.paragraphs[1]).not.toContain("Room B");
  });
  test("what else is asked of it is its own question", () =>
    expect(ask("How many square metres has Room B? And what does Room C offer?").last?.topic).toBe("room"));
});

describe("what it costs", () => {
  test("a figure before a date is known: the rooms that hold them", () => {
    const { text } = ask("What would it roughly cost for 60 people?");
    for (const fact of ["Room B", "CHF 750.00", "CHF 1,100.00", "CHF 1,650.00"]) expect(text).toContain(fact);
    expect(text).not.toContain("CHF 500.00");
  });
  test("hours and half days only where the venue charges them", () => {
    const pricing = { alwaysFullDay: false, estimateMissingRoomRate: false, offerValidityDays: 14, vatRateBp: 810 };
    const { text } = ask("What are the rates of Room A?", { venue: { pricing } });
    for (const fact of ["CHF 80.00 per hour", "CHF 300.00 for half a day", "CHF 500.00 for a full day"])
      expect(text).toContain(fact);
    expect(ask("What are the rates of Room A?").text).not.toContain("per hour");
  });
  test("at most four rooms", () => expect(ask("Haben Sie eine Preisliste?").text.match(/Room [A-F]/g)).toHaveLength(4));
});
