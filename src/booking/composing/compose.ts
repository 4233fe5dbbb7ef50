import type { Part } from "../parts.ts";
import type { Language } from "../words.ts";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { fr } from "./fr/index.ts";
import { it } from "./it/index.ts";
import { type Claim, join } from "./statement.ts";
import { render, type Templates } from "./templates.ts";

const TEMPLATES: Readonly<Record<Language, Templates>> = { en, de, fr, it };

export const templatesOf = (language: Language): Templates => TEMPLATES[language];

/** A text for the client, and everything it claims, in order. */
export interface Draft {
  subject: string;
  body: string;
  locale: Language;
  claims: readonly Claim[];
}

export interface Letter {
  language: Language;
  /** Name of the client; the greeting is plain without. */
  name: string | undefined;
  venue: string;
  parts: readonly Part[];
}

/** A letter from its parts, one paragraph each, in order: the action first, what is still to do last. */
export const compose = ({ language, name, venue, parts }: Letter): Draft => {
  const templates = templatesOf(language);
  const body = join(
    [templates.greeting(name), ...parts.map((part) => render(templates, part)), templates.closing(venue)],
    "\n\n",
  );
  const subject = templates.subject(parts.find(({ kind }) => kind === "offer" || kind === "rooms"));
  return { subject: subject.text, body: body.text, locale: language, claims: body.claims };
};
