/** Questions that the venue's own list answers. */
export const FAQ_TOPICS = [
  "parking",
  "accessible_parking",
  "vip_parking",
  "diets",
  "own_caterer",
  "lead_time",
  "cancellation",
  "equipment_included",
  "streaming",
  "accessibility",
  "setup",
] as const;
export type FaqTopic = (typeof FAQ_TOPICS)[number];

/** One question with its answer, in the venue's own words. */
export interface FaqItem {
  category: string;
  question: string;
  answer: string;
  related_links: readonly string[];
}

const item = (category: string, question: string, answer: string): FaqItem => ({
  category,
  question,
  answer,
  related_links: [],
});

/**
 * What every venue starts with. These answers are said in the client's language; what a venue writes itself is said as
 * it stands. Source: spec/http-api.md §12.3, spec/workflow.md §7.5.
 */
export const BUILT_IN_FAQ: Readonly<Record<FaqTopic, FaqItem>> = {
  parking: item(
    "Parking",
    "Where do guests park?",
    "There are 50 places in our underground car park for event guests, and more along the street nearby. A voucher costs CHF 5 per car and covers the whole event.",
  ),
  accessible_parking: item(
    "Parking",
    "Are there accessible parking spaces?",
    "Yes: three wide spaces right beside the main entrance, with a level way into every event room.",
  ),
  vip_parking: item(
    "Parking",
    "Can spaces be kept for VIP guests?",
    "Yes, the spaces nearest to the entrance can be reserved. Tell us how many you need when the booking is finalised.",
  ),
  diets: item(
    "Catering",
    "Do you cater for special diets?",
    "Vegetarian, vegan and gluten-free meals, allergies and religious rules can all be taken care of. Please name them when you book, so that the kitchen can plan for them.",
  ),
  own_caterer: item(
    "Catering",
    "May we bring our own caterer?",
    "Our own kitchen is the rule; an outside caterer is possible in special cases. The kitchen fee is CHF 500, and the caterer has to show a food-safety certificate.",
  ),
  lead_time: item(
    "Booking",
    "How early should we book?",
    "Four weeks ahead or more. In the busy months (May, June, September, October and December) six to eight weeks are better. Short notice sometimes works, so do ask.",
  ),
  cancellation: item(
    "Booking",
    "What happens if we cancel?",
    "More than 30 days before the event: everything back except CHF 200 for our work. 14 to 30 days before: half. Less than 14 days: nothing is refunded, but we try to find another date. For large events we advise an event insurance.",
  ),
  equipment_included: item(
    "Equipment",
    "Which equipment is part of the room?",
    "It depends on the room: each room page lists what its rate includes, from projector and screen to microphones and video conferencing. Recording, streaming and special light can be added at extra cost where a room lacks them.",
  ),
  streaming: item(
    "Equipment",
    "Can the event be streamed live?",
    "Yes, from Room B and Room C. We set it up and can provide a technician. Up to 500 viewers are included; more need additional bandwidth.",
  ),
  accessibility: item(
    "Access",
    "Is the house wheelchair accessible?",
    "Yes. Ramps at the entrances, a lift to every floor, an accessible toilet on each floor and presentation furniture that can be lowered. Tell us if you need anything else.",
  ),
  setup: item(
    "Access",
    "When can we come in to set up?",
    "One hour before the start is included. Earlier access, two to four hours before, costs CHF 100 per hour. Our team can help.",
  ),
};
