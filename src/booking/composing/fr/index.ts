import { say } from "../statement.ts";
import type { Templates } from "../templates.ts";
import { answers } from "./answers.ts";
import { closing } from "./closing.ts";
import { SHEETS, steps } from "./steps.ts";
import { visits } from "./visits.ts";
import { forms, t } from "./words.ts";

export const fr: Templates = {
  forms,
  greeting: (name) => (name ? say`Bonjour ${t.verbatim(name)},` : say`Bonjour,`),
  closing: (venue) => say`Avec nos meilleures salutations\n${t.verbatim(venue)}`,
  subject: (part) => {
    if (part?.kind === "offer") return say`Votre offre pour le ${t.day(part.window.day)}`;
    if (part?.kind === "rooms") return say`Salles pour votre événement du ${t.day(part.window.day)}`;
    return say`Votre demande`;
  },
  labels: {
    acceptOffer: "Accepter l'offre",
    askTeam: "Parler à l'équipe",
    sheets: SHEETS,
    allMet: "Tous les souhaits remplis",
    notHere: "Pas ici :",
  },
  parts: { ...steps, ...closing, ...visits, ...answers },
};
