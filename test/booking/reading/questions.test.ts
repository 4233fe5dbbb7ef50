import { describe, expect, test } from "bun:test";
import type { Question } from "../../../src/booking/reading/questions/question.ts";
import { reading, values } from "./mail.ts";

const asks = (text: string): Question[] => values(reading(text).asks);
const topics = (text: string): string[] => asks(text).map(({ topic }) => topic);
/** The only question of a mail. */
const only = (text: string): Question => {
  const [question, ...others] = asks(text);
  if (!question || others.length > 0) throw new Error(`expected one question in "${text}", got ${topics(text).join()}`);
  return question;
};

describe("what a question is about (§4.2)", () => {
  test.each([
    ["Where can our guests leave their cars?", "parking"],
    ["Is there a car park nearby?", "parking"],
    ["Do you have disabled parking near the door?", "accessible_parking"],
    ["Could you reserve parking spots for our VIPs?", "vip_parking"],
    ["Is there a charging station for electric cars?", "ev_charging"],
    ["What is your cancellation policy?", "cancellation"],
    ["What happens if we have to cancel?", "cancellation"],
    ["How far in advance do we have to book?", "lead_time"],
    ["May we bring our own caterer?", "own_caterer"],
    ["Can you handle nut allergies?", "diets"],
    ["Is the AV equipment included?", "equipment_included"],
    ["Could the talk be streamed live?", "streaming"],
    ["Is there access for wheelchairs?", "accessibility"],
    ["Does the house have a lift?", "accessibility"],
    ["From when can we get in to set up?", "setup"],
    ["Can we access the room the evening before?", "setup"],
    ["What are your opening hours?", "opening_hours"],
    ["How late can we stay?", "opening_hours"],
    ["Where exactly are you located?", "address"],
    ["How do we get there by train?", "transport"],
    ["Are we allowed to put up our own decoration?", "decoration"],
    ["Is there a discount for charities?", "discount"],
    ["Is there a minimum spend?", "minimum_spend"],
    ["Do you ask for a deposit?", "deposit"],
    ["Do you take credit cards?", "payment"],
    ["How long can you hold the room for us?", "option"],
    ["How do tours of the house work in general?", "visits"],
    ["What does the price include?", "inclusions"],
    ["How many people fit into Room A?", "capacity"],
    ["What is the largest group you can host?", "capacity"],
    ["Which dates are still free in March?", "availability"],
    ["Do you have other dates?", "alternatives"],
    ["What would it roughly cost for 40 people?", "prices"],
    ["What does Room B offer?", "room"],
    ["Which rooms have a stage?", "rooms"],
    ["Does Room A have a projector?", "features"],
    ["Is there Wi-Fi?", "features"],
    ["Do you have a cloakroom?", "products"],
    ["Do you have a DJ?", "products"],
    ["What are the catering options?", "catering"],
    ["Do you have a harp?", "other"],
    ["Are dogs allowed?", "other"],
    ["Which room has a terrace?", "other"],

    ["Wo können die Gäste ihre Autos abstellen?", "parking"],
    ["Gibt es bei Ihnen Parkplätze?", "parking"],
    ["Haben Sie Behindertenparkplätze?", "accessible_parking"],
    ["Können Sie für unsere VIPs Parkplätze reservieren?", "vip_parking"],
    ["Gibt es Ladestationen für Elektroautos?", "ev_charging"],
    ["Wie sind Ihre Stornobedingungen?", "cancellation"],
    ["Was passiert, wenn wir absagen müssen?", "cancellation"],
    ["Wie früh müssen wir buchen?", "lead_time"],
    ["Dürfen wir einen eigenen Caterer mitbringen?", "own_caterer"],
    ["Nehmen Sie auf Allergien Rücksicht?", "diets"],
    ["Ist die Technik inbegriffen?", "equipment_included"],
    ["Lässt sich der Vortrag live streamen?", "streaming"],
    ["Ist das Haus rollstuhlgängig?", "accessibility"],
    ["Gibt es einen Lift?", "accessibility"],
    ["Ab wann können wir zum Einrichten hinein?", "setup"],
    ["Was sind Ihre Öffnungszeiten?", "opening_hours"],
    ["Bis wann können wir am Abend bleiben?", "opening_hours"],
    ["Wo genau befinden Sie sich?", "address"],
    ["Wie kommen wir mit dem Zug zu Ihnen?", "transport"],
    ["Dürfen wir eigene Dekoration mitbringen?", "decoration"],
    ["Gibt es für Vereine einen Rabatt?", "discount"],
    ["Gibt es einen Mindestumsatz?", "minimum_spend"],
    ["Verlangen Sie eine Anzahlung?", "deposit"],
    ["Kann ich mit Kreditkarte zahlen?", "payment"],
    ["Wie lange können Sie uns den Raum freihalten?", "option"],
    ["Wie läuft eine Besichtigung bei Ihnen ab?", "visits"],
    ["Was ist im Preis inbegriffen?", "inclusions"],
    ["Wie viele Leute haben in Raum A Platz?", "capacity"],
    ["Welche Daten sind im März noch frei?", "availability"],
    ["Was würde es für 40 Personen ungefähr kosten?", "prices"],
    ["Was bietet eigentlich Raum B?", "room"],
    ["Welche Räume haben eine Bühne?", "rooms"],
    ["Hat Raum A einen Beamer?", "features"],
    ["Gibt es WLAN?", "features"],
    ["Haben Sie eine Garderobe?", "products"],
    ["Haben Sie einen DJ?", "products"],
    ["Welche Verpflegungsmöglichkeiten gibt es?", "catering"],
    ["Haben Sie eine Harfe?", "other"],
    ["Welcher Raum hat eine Terrasse?", "other"],
  ])("%s", (text, topic) => expect(topics(text)).toEqual([topic]));
});

describe("the same in the words of others", () => {
  test.each([
    ["One of our guests uses a wheelchair, is that a problem?", ["accessibility"]],
    ["Half of us come by car - enough spots around?", ["parking"]],
    ["Parking?", ["parking"]],
    ["Any chance of getting in an hour earlier to decorate?", ["setup"]],
    ["Would we get our money back if the speaker falls ill?", ["cancellation"]],
    ["How flexible are you if we need to cancel on short notice?", ["cancellation"]],
    ["Can you tell me a bit more about Room C?", ["room"]],
    ["How many can you squeeze in for a standing reception?", ["capacity"]],
    ["We're a lactose-free bunch, can the kitchen cope?", ["diets"]],
    ["Is it OK if my aunt brings her famous cake?", ["own_caterer"]],
    ["Do you have something without meat?", ["catering"]],
    ["How much would a photographer be for two hours?", ["products"]],
    ["When is Room E free in June?", ["availability"]],
    ["Could you send us the offer and let us know whether parking is included?", ["parking"]],
    ["Kann man bei euch auch mit dem Rollstuhl rein?", ["accessibility"]],
    ["Wie siehts mit Parkplätzen aus?", ["parking"]],
    ["Hats im Raum A genug Platz für 35 Leute?", ["capacity"]],
    ["Ist im Preis auch das Mobiliar dabei?", ["features"]],
    ["Ab wann ist der Saal zugänglich?", ["setup"]],
    ["Bis wie viel Uhr dürfen wir feiern?", ["opening_hours"]],
    ["Was kostet bei Ihnen der Apéro pro Person?", ["catering"]],
    ["Dürfen wir unsere eigene Torte mitbringen?", ["own_caterer"]],
    ["Hätten Sie im Mai an einem Freitag etwas für 40 Personen?", ["availability"]],
    ["Müssen wir eine Anzahlung leisten, und wann?", ["deposit"]],
    ["Ich hätte noch eine Frage zu den Parkplätzen.", ["parking"]],
  ])("%s", (text, expected) => expect(topics(text)).toEqual(expected));
});

describe("what is no question", () => {
  test.each([
    "Thanks for the catering details.",
    "Thank you for the information about parking.",
    "Great info on the projector, that helps.",
    "I don't know what access means.",
    "We had a pass for the garage last time.",
    "The manager approved the budget.",
    "We need a room for 30 people on 12 March.",
    "Please send us an offer for Room B.",
    "Danke für die Infos zum Catering.",
    "Das ist, was wir brauchen.",
    "Wir nehmen Raum A mit dem Lunch Package.",
    "Please send the invoice to Muster AG, Bahnhofstrasse 1, 8001 Zurich.",
    "We have already transferred the deposit.",
    "We have seen your menus and would like the Lunch Package.",
    "Wir brauchen keine Parkplätze.",
    "Have you seen the new film about the railway?",
    "What is your favourite food?",
    "How are you?",
    "Haben Sie den neuen Film über die Bergbahn gesehen?",
    "Was ist Ihr Lieblingsessen?",
    "Der Vorstand hat das Budget genehmigt, können wir nun bestätigen?",
    "The board approved it. Can we go ahead?",
    "Können Sie uns ein Angebot für den 12. März senden?",
  ])("%s", (text) => expect(topics(text)).toEqual([]));
});

describe("questions in another form", () => {
  test.each([
    ["Could you tell me whether there is a whiteboard in Room A?", ["features"]],
    ["Please let me know whether you have a projector.", ["features"]],
    ["I'd like to know if the house is wheelchair accessible.", ["accessibility"]],
    ["Please send us your price list.", ["prices"]],
    ["Können Sie mir sagen, ob es in Raum A ein Whiteboard gibt?", ["features"]],
    ["Bitte sagen Sie mir, ob es einen Beamer gibt.", ["features"]],
    ["Könnten Sie mir Ihre Menükarte senden?", ["catering"]],
    ["Bitte senden Sie uns Ihre Preisliste.", ["prices"]],
  ])("%s", (text, expected) => expect(topics(text)).toEqual(expected));
});

describe("how large the floor is, in whatever words", () => {
  test.each([
    ["How big is Room B in m²?", "b"],
    ["What is the floor area of Room C?", "c"],
    ["My boss wants to know how many square metres Room B has.", "b"],
    ["How large is Room B (sqm)?", "b"],
    ["Please let us know how many m2 Room B has.", "b"],
    ["Bitte sagen Sie uns, wie viele m2 Raum B hat.", "b"],
    ["Wie gross ist Raum B in Quadratmetern?", "b"],
    ["Wie viel Fläche hat Raum A?", "a"],
    ["Wie gross ist die Fläche von Raum B?", "b"],
    ["Könnten Sie mir die Fläche von Raum B nennen?", "b"],
    ["La salle B fait combien de m2 ?", "b"],
    ["Combien de mètres carrés fait la salle C ?", "c"],
    ["Qual è la superficie della sala B?", "b"],
    ["Quanto è grande la sala A in metri quadrati?", "a"],
  ])("%s", (text, room) =>
    expect(only(text)).toMatchObject({ topic: "area", rooms: [`atelier-room-${room}`], people: undefined }),
  );
  test.each([
    "We need about 80 m² for 30 people on 20 March 2026, 10 to 16.",
    "Wir suchen einen Raum mit ca. 80 m2 für 30 Personen am 20. März 2026, 10 bis 16 Uhr.",
    "Il nous faut 80 m2 le 20 mars.",
    "Cerchiamo una sala di circa 80 mq per 30 persone il 20 marzo 2026, dalle 10 alle 16.",
  ])("a need asks for nothing: %s", (text) => expect(topics(text)).toEqual([]));
  test("the room of the sentence before is meant", () =>
    expect(asks("Does Room B have a projector? And how big is it in m²?").at(-1)).toMatchObject({
      topic: "area",
      rooms: ["atelier-room-b"],
    }));
  test("a day beside it is asked for too", () =>
    expect(topics("Which rooms with 80 m² are free on 20 March 2026?")).toEqual(["area", "rooms"]));
});

describe("several topics", () => {
  test.each([
    ["Is there a discount on weekdays, and may we bring our own decoration?", ["discount", "decoration"]],
    ["Where can guests park? And is there Wi-Fi?", ["parking", "features"]],
    ["We take Room A, but what does it include?", ["inclusions"]],
    ["07.02.2026, 14-18 works - can guests park?", ["parking"]],
    ["Gibt es eine Garderobe, und wo kann man parkieren?", ["products", "parking"]],
    ["Sind im Raum A Flipcharts vorhanden und wie viele Leute haben Platz?", ["features", "capacity"]],
    ["What drinks do you offer and what do they cost?", ["catering"]],
  ])("%s", (text, expected) => expect(topics(text).toSorted()).toEqual(expected.toSorted()));

  test("the second half of a question is about the room of the first", () => {
    const [, second] = asks("Does Room B have a flipchart and how many people fit?");
    expect(second).toMatchObject({ topic: "capacity", rooms: ["atelier-room-b"] });
  });
});

describe("what a question names", () => {
  test("menus by diet, courses and wine, and no dish that only sounds like them", () => {
    const english = only("Which vegetarian three-course menus with wine do you have?");
    expect(english).toMatchObject({ topic: "catering", diets: ["vegetarian"], courses: 3, wine: true, items: [] });
    const german = only("Welche vegetarischen Dreigangmenüs mit Wein haben Sie?");
    expect(german).toMatchObject({ topic: "catering", diets: ["vegetarian"], courses: 3, wine: true, items: [] });
  });
  test("a diet that the mail tells belongs to its question about food", () =>
    expect(only("What are the catering options? Some of us are vegan.").diets).toEqual(["vegan"]));
  test("rooms, people, layout", () =>
    expect(only("Can you seat 60 people in U-shape in Room B?")).toMatchObject({
      topic: "capacity",
      rooms: ["atelier-room-b"],
      people: 60,
      layout: "u_shape",
    }));
  test("a stretch of days with its weekday", () =>
    expect(only("Which rooms are free on Saturdays in February for 30 people?")).toMatchObject({
      topic: "rooms",
      people: 30,
      hint: { from: "2026-02-01", to: "2026-02-28", weekdays: [6] },
    }));
  test("and or or", () => {
    expect(only("Which rooms have a stage and a projector?").anyFeature).toBe(false);
    expect(only("Which rooms have a stage or a projector?").anyFeature).toBe(true);
  });
  test("the longer name wins: a coffee break is no coffee machine, valet parking no parking place", () => {
    expect(only("Do you offer a coffee break?").items).toEqual([{ kind: "product", id: "catering-basic-coffee" }]);
    expect(only("Is valet parking possible?").items).toEqual([{ kind: "product", id: "service-valet-parking" }]);
  });
  test("a thought is no past: what if we were 60?", () => expect(only("What if we were 60 people?").people).toBe(60));
  test("a follow-up keeps what it does not name", () => {
    const [, next] = asks("Which Saturdays in February are free? And Sundays?");
    expect(next).toMatchObject({
      topic: "availability",
      hint: { from: "2026-02-01", to: "2026-02-28", weekdays: [7] },
      isFollowUp: true,
    });
  });
});

describe("a question never becomes a fact (D-22)", () => {
  test.each([
    "Do you have a DJ?",
    "Please let me know whether you have a DJ or a projector.",
    "Are there flipcharts in the room and how many people fit?",
    "How much is the lunch package?",
    "Can we bring our own cake?",
    "Gibt es einen DJ, und was kostet er?",
    "Sind Flipcharts vorhanden und wo kann man parkieren?",
  ])("%s orders nothing", (text) => expect(reading(text).products).toEqual([]));
  test.each([
    "Could you tell me whether there is a whiteboard in Room A?",
    "Können Sie mir sagen, ob es in Raum A ein Whiteboard gibt?",
  ])("%s wishes for no room", (text) => expect(reading(text).rooms.map(({ mood }) => mood)).toEqual(["question"]));
});
