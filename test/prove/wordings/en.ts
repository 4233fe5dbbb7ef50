import { ADDRESS, FIRST_LINES, LAST_LINES, type Say, type Wanted } from "./wanted.ts";

const room = ({ room: letter }: Wanted): string => `Room ${letter}`;

/** What clients want, in several English wordings. */
export const en = {
  ask: [
    (w, d) => `Hello, we would like to book ${room(w)} on ${d} from ${w.from} to ${w.to} for ${w.people} people.`,
    (w, d) => `Could you make us an offer for ${room(w)}? ${w.people} guests, ${d}, ${w.from} to ${w.to}.`,
    (w, d) => `Our team of ${w.people} people needs ${room(w)} on ${d}, ${w.from}-${w.to}. Please reserve it.`,
  ],
  ask_open: [
    (w, d) => `We plan a workshop for ${w.people} people on ${d} from ${w.from} to ${w.to}. Which room do you suggest?`,
    (w, d) => `Is there a room for ${w.people} guests on ${d}? We would come at ${w.from} and leave at ${w.to}.`,
  ],
  ask_little: [
    (w) => `We would like to hold a dinner for ${w.people} people at your place.`,
    (_, d) => `We are looking for a room on ${d}.`,
    (w) => `We need ${room(w)} for a meeting sometime in autumn.`,
  ],
  vague: [
    (w) => `We would like to come some Saturday in May 2027 with ${w.people} people.`,
    () => "Sometime in the second week of June 2027, which days are free?",
  ],
  other_days: [() => "None of these days suits us, do you have others?", () => "No, none of them works for us."],
  date: [
    (_, d) => `We have to move our event to ${d} instead.`,
    (_, d) => `Something came up: can we change the date to ${d}?`,
  ],
  time: [
    (w) => `The times have changed: we would now come from ${w.from} to ${w.to}.`,
    (w) => `Please change the time to ${w.from} - ${w.to}.`,
  ],
  people: [
    (w) => `We will be ${w.people} people instead.`,
    (w) => `Please change the number of guests to ${w.people}.`,
  ],
  room: [
    (w) => `We would rather have ${room(w)}.`,
    (w) => `We take ${room(w)}.`,
    (w) => `Please switch us to ${room(w)} instead.`,
  ],
  several: [(w, d) => `Two changes: we will be ${w.people} people, and please move it to ${d}, ${w.from} to ${w.to}.`],
  add: [
    () => "Please add 2 wireless microphones.",
    () => "We would also like the Classic Apéro for everybody.",
    () => "Please add a projector and 3 lapel microphones.",
    () => "Could you add the Three-Course Dinner and 4 bottles of prosecco?",
  ],
  remove: [
    () => "Please remove the microphones again.",
    () => "We do not need the Classic Apéro any more.",
    () => "No extras, just the room please.",
  ],
  missing: [() => "Could you get us a karaoke machine for that evening?"],
  without: [() => "Then let us go on without it."],
  accept: [
    () => "We accept the offer.",
    () => "Sounds good, we are happy to go with this offer.",
    () => "Perfect, please book it for us.",
  ],
  accept_billing: [() => `We accept the offer. Our billing address is:\n${ADDRESS}`],
  billing: [
    () => `Our billing address:\n${ADDRESS}`,
    () => `Please send the invoice to ${FIRST_LINES}.`,
    () => LAST_LINES,
  ],
  counter: [(w) => `That is too much for us. Could you do it for CHF ${w.amount}?`, () => "Is a discount possible?"],
  decline: [() => "Unfortunately we have to decline your offer.", () => "We have decided against it, thank you."],
  cancel: [() => "We have to cancel our booking."],
  question: [
    () => "Is there parking at your house?",
    (w) => `How many people fit into ${room(w)}?`,
    (w, d) => `Is ${room(w)} free on ${d}?`,
    () => "How much is the Premium Apéro?",
  ],
  visit: [() => "Could we come and see the rooms before?"],
  short: [
    () => "Yes.",
    () => "No.",
    () => "The first one, please.",
    () => "At 10:00.",
    () => "Yes please, that works for us.",
  ],
  thanks: [() => "Thank you very much!", () => "Have a nice day."],
  person: [() => "I would like to talk to a person, please."],
  claim: [() => "We have paid the deposit this morning."],
  reason: [() => "It has to be this room because our speaker uses a wheelchair and knows it well."],
  hypothetical: [
    (w) => `Just wondering: what if we were ${w.people} people?`,
    (w, d) => `In theory, would ${room(w)} also be free on ${d}?`,
  ],
  quoted: [
    (w, d) =>
      `Thank you for your message.\n\nOn Mon, 11 Jan 2027 at 09:00, The Atelier wrote:\n> Shall we move it to ${d}?\n> We will be ${w.people} people in ${room(w)}.`,
  ],
  gibberish: [() => "asdf qwer zxcv"],
} satisfies Record<string, readonly Say[]>;
