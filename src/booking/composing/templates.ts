import type { Part, PartKind } from "../parts.ts";
import type { Forms } from "./forms.ts";
import type { Said } from "./statement.ts";

type PartOf<Kind extends PartKind> = Extract<Part, { kind: Kind }>;

/** The words of a language for everything a message can say. */
export interface Templates {
  forms: Forms;
  greeting(name: string | undefined): Said;
  closing(venue: string): Said;
  subject(part: Part | undefined): Said;
  parts: { [Kind in PartKind]: (part: PartOf<Kind>) => Said };
}

/** The sentence or paragraph of a part. */
export const render = (templates: Templates, part: Part): Said => {
  const template = templates.parts[part.kind] as (part: Part) => Said;
  return template(part);
};
