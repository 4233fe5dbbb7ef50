import { describe, expect, test } from "bun:test";
import { known } from "../../src/booking/facts.ts";
import { isNewInquiry } from "../../src/booking/kinds-of-mail.ts";
import { whichBooking } from "../../src/booking/which-booking.ts";
import { conversation } from "../support/conversation.ts";
import { ACCEPT, BILLING, offered, paid } from "../support/offered.ts";

type Desk = ReturnType<typeof conversation>;

/** Whether a mail that answers none of ours begins something of its own. */
const isNew = (desk: Desk, mail: string): boolean => {
  const { booking, world } = desk.position;
  if (!booking) throw new Error("there is no booking");
  return isNewInquiry(desk.readingOf(mail), booking, world.dialogue);
};
const everyOne = (desk: Desk, mails: readonly string[], expected: boolean) =>
  expect(mails.filter((mail) => isNew(desk, mail) !== expected)).toEqual([]);

const confirmed = (): Desk => {
  const desk = offered();
  desk.mail(`${ACCEPT} ${BILLING}`);
  paid(desk);
  desk.mail("The deposit is on its way.");
  desk.decide({ type: "confirmation_message" });
  expect(desk.booking?.status).toBe("confirmed");
  return desk;
};

const OF_ITS_OWN = [
  "Hello, we would like to book Room A for 12 people on 3 June 2026, 10:00 to 16:00.",
  "Would you have a room for 60 people on 22 June 2026?",
  "Guten Tag, wir möchten am 3. Juni 2026 von 10 bis 16 Uhr mit 12 Personen einen Workshop durchführen.",
  "Bonjour, nous cherchons une salle pour 12 personnes le 3 juin 2026, de 10h à 16h.",
  "Buongiorno, vorremmo riservare la sala A per 12 persone il 3 giugno 2026, dalle 10 alle 16.",
];

describe("a first mail of a client with an open booking (§2.5)", () => {
  test("is something new when it tells another day with people or a room", () => {
    everyOne(offered(), OF_ITS_OWN, true);
    everyOne(confirmed(), OF_ITS_OWN, true);
  });

  test("is about the booking when it changes, answers or asks", () => {
    const follows = [
      ACCEPT,
      BILLING,
      "We will be 8 people more.",
      "We will be 30 people.",
      "Could we move it a week later?",
      "Please move our event to 3 June 2026, we will be 30 people.",
      "Something came up: could we have Room A on 3 June 2026 instead?",
      "Rather Room A, please.",
      "Please add the Classic Apéro.",
      "Is there parking?",
      "What would Room A cost?",
      "Is Room A free on 22 June 2026?",
      "Wir nehmen die Offerte an.",
      "Können wir auf den 3. Juni 2026 verschieben? Wir sind 30 Personen.",
      "Est-ce qu'on pourrait décaler au 3 juin 2026 ? Nous serons 30 personnes.",
      "Sarebbe possibile spostare al 3 giugno 2026? Saremo 30 persone.",
      "We have to cancel our booking.",
      "Thank you!",
    ];
    everyOne(offered(), follows, false);
    everyOne(confirmed(), follows, false);
  });

  test("is about the booking when it names its day", () => {
    everyOne(
      offered(),
      [
        "We would like to book Room A for 40 people on 20 May 2026.",
        "Please send us an offer for Room B for 25 people on 20 May 2026, 14:00 to 18:00.",
        "An offer for 30 people from 19 to 21 May 2026, please.",
      ],
      false,
    );
  });

  test("is about the booking when its day is that of a payment or of a visit", () => {
    everyOne(offered(), ["We will transfer the deposit for our 25 people on 3 June 2026."], false);
    const desk = offered();
    desk.mail("We would like to see the house before we decide.");
    const { dialogue } = desk.position.world;
    expect(dialogue.asked).toContain("visit_day");
    everyOne(desk, ["We could come on 12 February 2026, 2 people, and would like to see Room B."], false);
  });

  test("answers days that were proposed, and the question for the day", () => {
    const desk = conversation();
    desk.mail("We would like to book Room B for 25 people in May 2026.");
    const [day] = desk.position.world.dialogue.proposedDays;
    expect(day).toBeDefined();
    everyOne(desk, [`It will be ${day}, for 25 people.`, "20 May 2026, we will be 25 to 30 people."], false);
    everyOne(desk, ["Hello, we plan a wedding for 90 people on 12 September 2026."], true);
  });

  test("is about a booking whose day nobody knows, unless it contradicts more than one thing of it", () => {
    const desk = conversation();
    desk.mail("Hello, we would like to book a workshop for 25 people.");
    expect(desk.fact("date")).toBeUndefined();
    everyOne(desk, ["20 May 2026 it is, for 28 people.", "We would like 20 May 2026, Room B."], false);
    everyOne(desk, ["We would like to hold a wedding for 90 people on 12 September 2026."], true);
  });

  test("wants a stretch of days for another function only once nothing is awaited of the first", () => {
    const dinner = "We would also like to book a Christmas dinner for 40 people in December 2026.";
    everyOne(offered(), [dinner], false);
    everyOne(confirmed(), [dinner], true);
  });
});

describe("a confirmed booking", () => {
  test("is not touched by a mail that wants something else, some time later", () => {
    const desk = confirmed();
    desk.mail("We would also like to book a Christmas dinner for 40 people in December 2026.");
    expect(desk.isNew).toBe(true);
    expect(desk.tasks).toEqual([]);
    expect(desk.fact("attendees")).toBe(40);
  });

  test("is what a mail is about that tells of the same stretch of days", () => {
    const desk = confirmed();
    desk.mail("For our booking in May 2026 we would like to be 30 people.");
    expect(desk.isNew).toBe(false);
    expect(desk.tasks.map(({ reason }) => reason)).toEqual(["change_of_confirmed"]);
  });
});

describe("a change to a confirmed booking that waits for the desk (§2.5)", () => {
  const waiting = () => {
    const desk = confirmed();
    desk.mail("Please change the date to 27 May 2026.");
    expect(desk.changes).toHaveLength(1);
    return desk;
  };

  test("is wanted no more once the client goes back to what was confirmed, or leaves all as it is", () => {
    const words = [
      "Never mind, we stay with 20 May 2026.",
      "Sorry, we have to go back to 20 May 2026 instead.",
      "Hat sich erledigt, es bleibt wie gebucht.",
      "Vergessen Sie die Änderung, es bleibt beim 20. Mai 2026.",
      "Oubliez ma demande, tout reste comme prévu.",
      "Finalement on garde la date du 20 mai 2026.",
      "Lasci perdere, resta tutto com'è.",
      "Alla fine teniamo il 20 maggio 2026.",
    ];
    for (const text of words) {
      const desk = waiting();
      const before = desk.booking;
      desk.mail(text);
      expect([text, desk.changes.length, desk.tasks, desk.kinds]).toEqual([text, 0, [], ["booking_stands"]]);
      expect(desk.booking?.offer).toEqual(before?.offer);
      expect(desk.booking?.status).toBe("confirmed");
    }
  });

  test("waits on when the client asks something, adds to it, or takes back only a part", () => {
    const desk = waiting();
    desk.mail("Where can our guests park?");
    expect([desk.changes.length, desk.tasks]).toEqual([1, []]);
    desk.mail("And we will be 30 people instead of 25.");
    expect(desk.changes).toHaveLength(2);
    desk.mail("Sorry, we stay with 25 people after all.");
    expect(desk.changes).toHaveLength(3);
    expect(desk.tasks.map(({ reason }) => reason)).toEqual(["change_of_confirmed"]);
    desk.mail("And never mind the day: 20 May 2026.");
    expect([desk.changes.length, desk.tasks]).toEqual([0, []]);
  });

  test("is not there to be taken back: the words alone ask for nothing", () => {
    const desk = confirmed();
    desk.mail("Everything stays as booked.");
    expect(desk.tasks).toEqual([]);
    expect(desk.kinds).toEqual(["booking_stands"]);
  });
});

describe("one of several open bookings", () => {
  const both = () => {
    const may = offered();
    const june = conversation();
    june.mail("We would like to book Room A for 12 people on 3 June 2026, 10:00 to 16:00.");
    const standing = (desk: Desk) => ({ facts: desk.booking?.facts ?? {}, step: desk.step ?? 1 });
    return [standing(june), standing(may)] as const;
  };
  const meant = (mail: string) => {
    const bookings = both();
    const found = whichBooking(conversation().readingOf(mail), bookings);
    return found && known(found.facts, "date");
  };

  test("is the one whose day or room is named", () => {
    expect(meant("About 20 May 2026: we will be 30 people.")).toBe("2026-05-20");
    expect(meant("Please move our event from 3 June 2026 to 10 June 2026.")).toBe("2026-06-03");
    expect(meant("We will be 30 people in Room B.")).toBe("2026-05-20");
  });

  test("is the newest for a question, and none for what would change something", () => {
    expect(meant("Is there parking?")).toBe("2026-06-03");
    expect(meant("We will be 8 people more.")).toBeUndefined();
    expect(meant(ACCEPT)).toBeUndefined();
    expect(meant(BILLING)).toBeUndefined();
  });

  test("is the one whose offer is answered, where there is only one", () => {
    const [june, may] = both();
    const lead = { ...june, step: 3 as const };
    expect(whichBooking(conversation().readingOf(ACCEPT), [lead, may])).toBe(may);
  });

  test("is the only one there is, whatever the mail says", () => {
    const [june] = both();
    expect(whichBooking(conversation().readingOf("We will be 8 people more."), [june])).toBe(june);
    expect(whichBooking(conversation().readingOf("We will be 8 people more."), [])).toBeUndefined();
  });
});
