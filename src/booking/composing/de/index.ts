import { say } from "../statement.ts";
import type { Templates } from "../templates.ts";
import { answers } from "./answers.ts";
import { closing } from "./closing.ts";
import { SHEETS, steps } from "./steps.ts";
import { visits } from "./visits.ts";
import { forms, t } from "./words.ts";

export const de: Templates = {
  forms,
  greeting: (name) => (name ? say`Guten Tag ${t.verbatim(name)}` : say`Guten Tag`),
  closing: (venue) => say`Freundliche Grüsse\n${t.verbatim(venue)}`,
  subject: (part) => {
    if (part?.kind === "offer") return say`Ihre Offerte für ${t.day(part.window.day)}`;
    if (part?.kind === "rooms") return say`Räume für Ihren Anlass am ${t.day(part.window.day)}`;
    return say`Ihre Anfrage`;
  },
  labels: {
    acceptOffer: "Offerte annehmen",
    askTeam: "Mit dem Team sprechen",
    sheets: SHEETS,
    allMet: "Alle Wünsche erfüllt",
    notHere: "Hier nicht:",
  },
  parts: { ...steps, ...closing, ...visits, ...answers },
};
