import type { AnswerPart } from "../answering/answer-parts.ts";
import type { ClosingPart } from "../closing-parts.ts";
import type { Part, PartKind, SheetType, StepPart } from "../parts.ts";
import type { VisitPart } from "../visits/visit-parts.ts";
import type { Forms } from "./forms.ts";
import type { Said } from "./statement.ts";

/** A sentence or paragraph for each kind of a group of parts. */
type TemplatesFor<Group extends { kind: PartKind }> = {
  [Kind in Group["kind"]]: (part: Extract<Group, { kind: Kind }>) => Said;
};

export type StepTemplates = TemplatesFor<StepPart>;
export type ClosingTemplates = TemplatesFor<ClosingPart>;
export type VisitTemplates = TemplatesFor<VisitPart>;
export type AnswerTemplates = TemplatesFor<AnswerPart>;

/** The words of a language for everything a message can say. */
export interface Templates {
  forms: Forms;
  greeting(name: string | undefined): Said;
  closing(venue: string): Said;
  subject(part: Part | undefined): Said;
  /** What stands on the buttons beside a message. Source: spec/http-api.md §2 (label for people), §17.3. */
  labels: Readonly<Record<"acceptOffer" | "askTeam" | "allMet" | "notHere", string>> & {
    sheets: Readonly<Record<SheetType, string>>;
  };
  parts: StepTemplates & ClosingTemplates & VisitTemplates & AnswerTemplates;
}

/** The sentence or paragraph of a part. */
export const render = (templates: Templates, part: Part): Said => {
  const template = templates.parts[part.kind] as (part: Part) => Said;
  return template(part);
};
