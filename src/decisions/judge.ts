import { NEW_BOOKING } from "../booking/booking.ts";
import type { Warning } from "../booking/composing/differences.ts";
import type { Claim } from "../booking/composing/statement.ts";
import { leave } from "../booking/decision.ts";
import type { Part } from "../booking/parts.ts";
import { type Judged, type Ruling, rule, type Spoken } from "../booking/rulings.ts";
import type { TaskType } from "../booking/words.ts";
import type { Dialogue } from "../booking/world.ts";
import type { Deps } from "../deps.ts";
import { errors } from "../platform/errors.ts";
import { toMinor } from "../platform/money.ts";
import type { Decision as Body } from "../tasks/model.ts";
import { type StoredDraft, draftOf as storedDraftOf, type TaskRow } from "../tasks/service.ts";
import type { Planned } from "../turns/planned.ts";
import { asLanguage, draftOf } from "../turns/wording.ts";
import { daysOfDraft, outdated } from "./outdated.ts";

/** The text that goes to the client with a decision. */
export interface Text {
  body: string;
  subject: string;
  locale: StoredDraft["locale"];
  dialogue: Dialogue;
  warnings: readonly Warning[];
}

const decimal = (value: number | string | undefined): number | undefined =>
  value === undefined ? undefined : toMinor(Number(value));

/** What a manager's request says, as the rules see it. */
export const judgedOf = (
  task: TaskRow,
  verdict: Judged["verdict"],
  body: Body,
  readings: Judged["readings"],
): Judged => {
  const { total, room_rate } = body.price_override ?? {};
  const minor = decimal(total ?? room_rate);
  const draft = storedDraftOf(task);
  return {
    type: task.type,
    reason: task.reason,
    verdict,
    toldVersion: draft?.effects.offerVersion,
    proposesDays: daysOfDraft(task).length > 0,
    price: minor === undefined ? undefined : { kind: total === undefined ? "room_rate" : "total", minor },
    item: { name: body.sourced_product_name, priceMinor: decimal(body.sourced_product_price) },
    resolution: body.resolution,
    readings,
  };
};

const PRICED = new Set<TaskType>(["offer_message"]);

/** What a decision needs and lacks, before anything is done. @throws Failure 422 */
export const demand = ({ type, reason, verdict, price, resolution }: Judged, planned: Planned): void => {
  if (verdict === "rejected") return;
  if (type === "room_conflict_resolution" && !resolution) throw errors.resolutionRequired();
  if (reason === "room_rate_missing" && !price)
    throw errors.validationFailed({ price_override: "the room has no rate: give total or room_rate" });
  if (price && (!PRICED.has(type) || reason === "offer_accepted"))
    throw errors.validationFailed({ price_override: "this task sets no price" });
  const extras = (planned.stored?.booking.offer?.lines ?? []).filter(({ kind }) => kind !== "room");
  const least = extras.reduce((sum, line) => sum + line.total.minor, 0);
  if (price?.kind === "total" && price.minor < least)
    throw errors.validationFailed({ "price_override.total": "less than the lines beside the room" });
};

/** The text of a ruling: the manager's own words, else the draft or the parts. @throws Failure 422 reply_required */
export const textOf = async (
  deps: Deps,
  spoken: Spoken,
  task: TaskRow,
  body: Body,
  planned: Planned,
  links: readonly Part[],
): Promise<Text | undefined> => {
  const draft = storedDraftOf(task);
  if (spoken.kind === "nothing") return undefined;
  if (spoken.kind === "own" && spoken.isRequired && body.edited_message === undefined) throw errors.replyRequired();
  if (spoken.kind === "draft" && !draft && body.edited_message === undefined) throw errors.replyRequired();
  const composed =
    spoken.kind === "says"
      ? await draftOf(deps, { ...planned.decision, says: [...spoken.says, ...links] }, planned)
      : undefined;
  const written = composed ?? (spoken.kind === "draft" ? draft : null);
  const text = body.edited_message ?? written?.body;
  if (text === undefined) return undefined;
  const dialogueOf = (): Dialogue => {
    if (composed) return planned.decision.dialogue;
    return spoken.kind === "draft" && draft ? (draft.dialogue as unknown as Dialogue) : planned.world.dialogue;
  };
  const locale = written?.locale ?? asLanguage(planned.client.language) ?? "en";
  const claims = (written?.claims ?? []) as readonly Claim[];
  const warnings = async (): Promise<Warning[]> => {
    const { differences } = await import("../booking/composing/differences.ts");
    return differences(text, claims, locale, planned.house.catalogue);
  };
  return {
    body: text,
    subject: written?.subject ?? task.title,
    locale,
    dialogue: dialogueOf(),
    warnings: [
      ...(body.edited_message !== undefined && written ? await warnings() : []),
      ...(spoken.kind === "draft" ? outdated(text, task, planned) : []),
    ],
  };
};

/** The rules' word on a decision; a task without a booking changes nothing but itself. */
export const rulingOf = (judged: Judged, planned: Planned): Ruling => {
  const { stored, world } = planned;
  if (stored) return rule(judged, stored.booking, world);
  const nothing = { ...leave(world, NEW_BOOKING, []), booking: undefined, due: [] };
  const isOwn = judged.type === "manual_review" || judged.type === "message_manager";
  const spoken: Spoken = isOwn
    ? { kind: "own", isRequired: judged.verdict === "approved" }
    : { kind: judged.verdict === "approved" ? "draft" : "nothing" };
  return { decision: nothing, spoken, follows: false };
};
