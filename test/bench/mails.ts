import { post, type Wire } from "./loader.ts";

const MS_PER_DAY = 86_400_000;
/** The first day asked for lies so far ahead; the others are spread over two years, as a venue's bookings are. */
const FIRST_DAY = 60;
/** A prime, so that day and room of a mail never come again. */
const DAYS = 727;
const STRIDE = 7;

const ROOMS = ["Room A", "Room B", "Room C", "Room D", "Room E", "Room F"] as const;
const SEATS = { "Room A": 20, "Room B": 30, "Room C": 40, "Room D": 14, "Room E": 70, "Room F": 24 } as const;

interface Wish {
  day: Date;
  room: (typeof ROOMS)[number];
  people: number;
}

const long = ({ day }: Wish, locale: "en-GB" | "de-CH"): string =>
  day.toLocaleDateString(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** Mails of several kinds: complete and incomplete, in two languages, with products, with a question, with a quote. */
const TEXTS: readonly ((wish: Wish) => string)[] = [
  (wish) =>
    `Hello, please send us an offer for ${wish.room} for ${wish.people} people on ${long(wish, "en-GB")} from 14:00 to 18:00.\n\nBest regards\nAda Brun`,
  (wish) =>
    `Guten Tag\n\nWir suchen einen Raum für ${wish.people} Personen am ${long(wish, "de-CH")} von 9 bis 17 Uhr, gerne ${wish.room}. Dazu ein Beamer und der Lunch.\n\nFreundliche Grüsse\nUrs Keller`,
  (wish) =>
    `Dear team,\n\nwe would like to book ${wish.room} on ${long(wish, "en-GB")}, 10:00 to 16:00, for a workshop with ${wish.people} people. Please add the Basic Coffee & Tea Package and a projector. Is there parking nearby?\n\nKind regards\nMia Roth\nAcme AG\n+41 44 123 45 67`,
  (wish) => `Hi, do you have a room for about ${wish.people} people some time around ${long(wish, "en-GB")}?`,
  (wish) =>
    `Hello\n\nWe are planning a dinner for ${wish.people} guests on ${long(wish, "en-GB")} from 18:00 to 22:00 in ${wish.room}, with the Three-Course Dinner.\n\n> On Monday you wrote:\n> our rooms are open from 8 to 23.\n\nThanks\nJo`,
];

/** Every mail of its own client, about a day and room that nobody asked for before; the same sequence in every run. */
export const mailStream = (texts: readonly ((wish: Wish) => string)[] = TEXTS): (() => Wire) => {
  let count = 0;
  return () => {
    const index = count++;
    const room = ROOMS[index % ROOMS.length] ?? "Room A";
    const day = new Date(Date.now() + (FIRST_DAY + ((index * STRIDE) % DAYS)) * MS_PER_DAY);
    const text = texts[index % texts.length]?.({ day, room, people: SEATS[room] }) ?? "";
    return post("/api/start-conversation", {
      client_email: `client${index}@example.com`,
      client_name: `Client ${index}`,
      email_body: text,
    });
  };
};

/** Mails that lead to an event with a room and an offer each. */
export const completeMails = (): (() => Wire) => mailStream(TEXTS.slice(0, 1));
