import { say } from "../statement.ts";
import type { Templates } from "../templates.ts";
import { answers } from "./answers.ts";
import { closing } from "./closing.ts";
import { SHEETS, steps } from "./steps.ts";
import { visits } from "./visits.ts";
import { forms, t } from "./words.ts";

export const en: Templates = {
  forms,
  greeting: (name) => (name ? say`Dear ${t.verbatim(name)},` : say`Hello,`),
  closing: (venue) => say`Kind regards\n${t.verbatim(venue)}`,
  subject: (part) => {
    if (part?.kind === "offer") return say`Your offer for ${t.day(part.window.day)}`;
    if (part?.kind === "rooms") return say`Rooms for your event on ${t.day(part.window.day)}`;
    return say`Your enquiry`;
  },
  labels: {
    acceptOffer: "Accept the offer",
    askTeam: "Talk to the team",
    sheets: SHEETS,
    allMet: "All wishes met",
    notHere: "Not here:",
  },
  parts: { ...steps, ...closing, ...visits, ...answers },
};
