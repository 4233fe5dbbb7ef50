import { say } from "../statement.ts";
import type { Templates } from "../templates.ts";
import { answers } from "./answers.ts";
import { closing } from "./closing.ts";
import { SHEETS, steps } from "./steps.ts";
import { visits } from "./visits.ts";
import { forms, t } from "./words.ts";

export const it: Templates = {
  forms,
  greeting: (name) => (name ? say`Buongiorno ${t.verbatim(name)},` : say`Buongiorno,`),
  closing: (venue) => say`Cordiali saluti\n${t.verbatim(venue)}`,
  subject: (part) => {
    if (part?.kind === "offer") return say`La Sua offerta per ${t.day(part.window.day)}`;
    if (part?.kind === "rooms") return say`Sale per il Suo evento di ${t.day(part.window.day)}`;
    return say`La Sua richiesta`;
  },
  labels: {
    acceptOffer: "Accettare l'offerta",
    askTeam: "Parlare con il team",
    sheets: SHEETS,
    allMet: "Tutti i desideri soddisfatti",
    notHere: "Non qui:",
  },
  parts: { ...steps, ...closing, ...visits, ...answers },
};
