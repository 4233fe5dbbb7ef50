import { Money } from "../../../platform/money.ts";
import type { FaqTopic } from "../../answering/faq.ts";
import { list, NOTHING, type Said, say } from "../statement.ts";
import { feature } from "./answers-rooms.ts";
import { t } from "./words.ts";

const chf = (major: number): Said => t.money(Money.of(major * 100, "CHF"));

/** The built-in answers. Source: spec/http-api.md §12.3, spec/workflow.md §7.5. */
export const FAQ: Readonly<Record<FaqTopic, (rooms: readonly string[]) => Said>> = {
  parking: () =>
    say`There are ${t.count(50)} parking places for your guests in our underground car park, and more along the street nearby. A voucher costs ${chf(5)} per car and covers the whole event.`,
  accessible_parking: () =>
    say`Yes, there are ${t.count(3)} wide parking spaces for disabled guests right beside the main entrance, with a level way in.`,
  vip_parking: () =>
    say`Yes, the parking spaces nearest to the entrance can be reserved. Please tell us how many you need when we finalise the booking.`,
  diets: () =>
    say`Vegetarian, vegan and gluten-free meals, allergies and religious rules can all be taken care of. Please name them when you book, so that the kitchen can plan for them.`,
  own_caterer: () =>
    say`As a rule our own kitchen does the catering; an outside caterer is possible in special cases. The kitchen fee is ${chf(500)}, and the caterer has to show a food-safety certificate.`,
  lead_time: () =>
    say`Please book at least ${t.count(4)} weeks ahead; for May, June, September, October and December, ${t.count(6)} to ${t.count(8)} weeks are better. Short notice sometimes works, so do ask.`,
  cancellation: () =>
    say`If you cancel more than ${t.count(30)} days before the event, everything is refunded except ${chf(200)}; from ${t.count(30)} to ${t.count(14)} days before, half of it. Less than ${t.count(14)} days before nothing is refunded, but we try to find another date. For large events we advise an event insurance.`,
  equipment_included: () =>
    say`There is ${feature("wifi")} in every room; what else the rate includes depends on the room: screens, projectors, microphones and sound as it lists them. Recording, streaming and special lighting can be added at extra cost where a room lacks them.`,
  streaming: (rooms) => {
    const from = rooms.length === 0 ? NOTHING : say` from ${list(rooms.map(t.room), "and")}`;
    return say`Yes, your event can be streamed live${from}. We set it up, and a technician can be there on request. Up to ${t.count(500)} viewers are included.`;
  },
  accessibility: () =>
    say`Yes, the house is wheelchair accessible: ramps at the entrances, a lift to every floor, an accessible toilet on every floor and a presenter's desk that can be lowered. Please tell us if you need anything else.`,
  setup: () =>
    say`You can come in to set up ${t.count(1)} hour before the start; that is included. Earlier access, ${t.count(2)} to ${t.count(4)} hours before, costs ${chf(100)} ${t.unit("per_hour")}. Our team can help.`,
};
