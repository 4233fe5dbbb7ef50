import { compose } from "../../../src/booking/composing/compose.ts";
import { verify } from "../../../src/booking/composing/verify.ts";
import { read } from "../../../src/booking/reading/read.ts";
import type { Reading } from "../../../src/booking/reading/reading.ts";
import { mayBeAboutVisit } from "../../../src/booking/visits/about-visit.ts";
import { takeVisit } from "../../../src/booking/visits/take-visit.ts";
import { NO_VISIT, type Visit, type VisitWorld } from "../../../src/booking/visits/visit.ts";
import type { VisitPart } from "../../../src/booking/visits/visit-parts.ts";
import type { Askable } from "../../../src/booking/world.ts";
import { CATALOGUE, VENUE } from "../../support/venue.ts";

/** The world of scenario S33: 1 February 2026, the client's event on Sunday, 15 March. */
export const visitWorld = (world: Partial<VisitWorld> = {}): VisitWorld => ({
  today: "2026-02-01",
  time: "10:00",
  eventDay: "2026-03-15",
  policy: VENUE.visits,
  eventDays: ["2026-03-15"],
  taken: [],
  ...world,
});

export interface VisitingSetup {
  world?: Partial<VisitWorld>;
  visit?: Partial<Visit>;
  asked?: readonly Askable[];
}

/** A visit being arranged by mail, by the rules alone; every answer has to match its facts in both languages. */
export const visiting = ({ world = {}, visit: start = {}, asked: first = [] }: VisitingSetup = {}) => {
  let visit: Visit = { ...NO_VISIT, ...start };
  let asked = first;
  let says: readonly VisitPart[] = [];
  return {
    /** The client writes; answers the kinds of parts that are said, `undefined` when the mail is not about a visit. */
    mail: (text: string, also: Partial<Reading> = {}): string[] | undefined => {
      const reading = read(text, {
        today: visitWorld(world).today,
        catalogue: CATALOGUE,
        language: undefined,
        proposedDays: [],
        offeredRooms: [],
        asked,
      });
      const input = { visit, reading: { ...reading, ...also }, asked, world: visitWorld(world) };
      const decision = takeVisit(input);
      if (!decision) return undefined;
      if (!mayBeAboutVisit(input)) throw new Error(`nobody looked up what is taken for: ${text}`);
      for (const language of ["en", "de"] as const) {
        const draft = compose({ language, name: undefined, venue: VENUE.name, parts: decision.says });
        const findings = verify(draft, decision.says, CATALOGUE);
        if (findings.length > 0) throw new Error(`${JSON.stringify(findings)}\n${draft.body}`);
      }
      ({ visit, asked, says } = decision);
      return says.map(({ kind }) => kind);
    },
    /** The part of that kind that the last answer says. */
    part: <Kind extends VisitPart["kind"]>(kind: Kind): Extract<VisitPart, { kind: Kind }> => {
      const found = says.find((part): part is Extract<VisitPart, { kind: Kind }> => part.kind === kind);
      if (!found) throw new Error(`the answer has no ${kind} but ${says.map((part) => part.kind).join(", ")}`);
      return found;
    },
    get visit() {
      return visit;
    },
    get asked() {
      return asked;
    },
  };
};

export const SCHEDULED: Partial<Visit> = { status: "scheduled", day: "2026-03-10", time: "14:00" };
