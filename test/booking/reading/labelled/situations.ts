import type { Booking } from "../../../../src/booking/booking.ts";
import type { World } from "../../../../src/booking/world.ts";
import { conversation } from "../../../support/conversation.ts";

/** Where a conversation stands when a mail arrives: what is known, and what we asked last. */
export interface Situation {
  booking: Booking | undefined;
  world: World;
}

type Desk = ReturnType<typeof conversation>;

const inquire = (desk: Desk): void => {
  desk.mail("Please send us an offer for Room B for 25 people on 20 May 2026 from 14:00 to 18:00.");
};
const accept = (desk: Desk): void => {
  inquire(desk);
  desk.mail("We accept the offer.");
};
const pay = (desk: Desk): void => {
  accept(desk);
  desk.mail("Billing address: Muster AG, Musterweg 1, 8001 Zürich, Switzerland");
};
const visit = (desk: Desk): void => {
  inquire(desk);
  desk.mail("We would like to visit the venue before we decide.");
};

/** The ways to each situation. The days, rooms and hours that stand then are told in README.md beside this. */
const WAYS = {
  /** Nothing has been said. */
  first: () => {},
  /** 25 people; no day was named, none proposed. */
  date: (desk: Desk) => desk.mail("We are looking for a room for 25 people."),
  /** 25 people, 14:00 to 18:00 in March; several days proposed. */
  days: (desk: Desk) => desk.mail("We need a room for 25 people in March 2026 from 14:00 to 18:00."),
  /** 25 people on 20 May 2026; the hours are asked for. */
  time: (desk: Desk) => desk.mail("We need a room for 25 people on 20 May 2026."),
  /** 20 May 2026, 14:00 to 18:00; the head count is asked for. */
  people: (desk: Desk) => desk.mail("We need a room on 20 May 2026 from 14:00 to 18:00."),
  /** 25 people on 20 May 2026, 14:00 to 18:00; one room recommended, two others named. */
  room: (desk: Desk) => desk.mail("We need a room for 25 people on 20 May 2026 from 14:00 to 18:00."),
  /** Room B for 25 people on 20 May 2026, 14:00 to 18:00, CHF 750 offered. */
  offer: inquire,
  /** The offer is accepted, the billing address asked for. */
  billing: accept,
  /** The deposit is asked for. */
  deposit: pay,
  /** An offer; days and hours for a visit are proposed. */
  visits: visit,
  /** An offer; the hours of one day are proposed for a visit. */
  visit_time: (desk: Desk) => {
    visit(desk);
    desk.mail("The first day would suit us.");
  },
  /** An offer; a visit on 12 March at 14:00 is to be confirmed. */
  visit_confirm: (desk: Desk) => {
    inquire(desk);
    desk.mail("Could we visit you on 12 March 2026 at 14:00?");
  },
  /** An offer, and a visit fixed for 10 March at 14:00. */
  visited: (desk: Desk) => {
    inquire(desk);
    desk.mail("Could we visit you on 10 March 2026 at 14:00?");
    desk.mail("Yes please, that is right.");
  },
  /** Room A is held; the harp that was asked for cannot be had. */
  without: (desk: Desk) => {
    desk.mail("We need a room for 25 people on 20 May 2026 from 14:00 to 18:00.");
    desk.mail("We take Room A. We also need a harp. Could you arrange one for us, please?");
    desk.decide({ type: "source_missing_product", verdict: "rejected" });
  },
} as const satisfies Record<string, (desk: Desk) => unknown>;

export const SITUATIONS = Object.keys(WAYS) as readonly SituationName[];
export type SituationName = keyof typeof WAYS;

/** All situations, each played once. */
export const playSituations = (): Readonly<Record<SituationName, Situation>> =>
  Object.fromEntries(
    Object.entries(WAYS).map(([name, way]) => {
      const desk = conversation();
      way(desk);
      return [name, desk.position];
    }),
  ) as Record<SituationName, Situation>;
