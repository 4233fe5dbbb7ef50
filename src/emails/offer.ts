import { tellAgain } from "../booking/acts/offer.ts";
import { formatDay } from "../booking/composing/forms.ts";
import { afterSending, leave } from "../booking/decision.ts";
import { mailByHand } from "../conversations/service.ts";
import type { Tx } from "../db/client.ts";
import { retrying } from "../db/retry.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import type { Caller } from "../gate/caller.ts";
import { deliveryTo } from "../mail/service.ts";
import { currentOffer, readOffers } from "../offers/service.ts";
import { errors } from "../platform/errors.ts";
import { isUuid } from "../platform/ids.ts";
import { Money } from "../platform/money.ts";
import { pendingTasksWith, supersedeTask, draftOf as taskDraftOf } from "../tasks/service.ts";
import { carryOut } from "../turns/carry-out.ts";
import { planFor } from "../turns/plan.ts";
import { draftOf } from "../turns/wording.ts";
import type { OfferSent, SendOffer } from "./model.ts";
import { sentOf } from "./service.ts";

/**
 * Mails the offer that stands, with lines, total, deposit, due date and validity, and marks it sent; a task that held it
 * back is over with that. Source: spec/http-api.md §10. @throws Failure 400 client_email_missing, 404, 409 offer_missing
 */
export const sendOffer = (
  deps: Deps,
  caller: Caller,
  body: typeof SendOffer.static,
): Promise<typeof OfferSent.static> => retrying(() => withTeam(deps.db, caller, (tx) => send(tx, deps, caller, body)));

const send = async (
  tx: Tx,
  deps: Deps,
  caller: Caller,
  body: typeof SendOffer.static,
): Promise<typeof OfferSent.static> => {
  const { teamId } = caller;
  const { event_id: eventId } = body;
  const planned = isUuid(eventId)
    ? await planFor(tx, deps, caller, {
        eventId,
        reason: "task_approved",
        decide: ({ booking }, world) => leave(world, booking, []),
      })
    : undefined;
  if (!planned?.stored) throw errors.eventNotFound();
  const { client, house, stored, world, thread } = planned;
  if (stored.row.status === "cancelled") throw errors.eventClosed();
  if (!client.email) throw errors.clientEmailMissing();
  const part = tellAgain(stored.booking, world);
  const row = currentOffer(await readOffers(tx, teamId, eventId))?.row;
  if (!part || !row) throw errors.offerMissing();
  const draft = await draftOf(deps, { booking: stored.booking, says: [part] }, planned);
  const subject = body.subject?.trim() ?? `${row.offerNumber}, ${formatDay(row.offerDate)}`;
  const verdict = deliveryTo(deps.env, client.email);
  const emailId = await mailByHand(
    tx,
    caller,
    {
      threadId: thread.id,
      clientId: client.id,
      eventId,
      venue: house.venue,
      to: { email: client.email, name: client.name },
      subject,
      text: body.custom_message ? `${body.custom_message.trim()}\n\n${draft.body}` : draft.body,
      html: null,
      locale: draft.locale,
      dialogue: { ...world.dialogue, asked: ["answer"] },
      verdict,
      offerVersion: row.version,
    },
    house.now,
  );
  await endHeld(tx, caller, eventId, row.version, house.now);
  const booking = afterSending(stored.booking, [part]);
  await carryOut(tx, deps, caller, { ...planned, decision: { ...planned.decision, booking, says: [] } });
  return {
    ...sentOf(verdict.delivery, { emailId, toEmail: client.email, subject, error: verdict.error }),
    offer_id: row.id,
    offer_version: row.version,
    offer_total: Money.of(row.totalMinor, row.currency).toMajor(),
    currency: row.currency,
  };
};

/** Approving what was sent meanwhile would send it twice. */
const endHeld = async (tx: Tx, caller: Caller, eventId: string, version: number, now: Date): Promise<void> => {
  for (const task of await pendingTasksWith(tx, caller.teamId, eventId))
    if (taskDraftOf(task)?.effects.offerVersion === version) await supersedeTask(tx, caller, task.id, now);
};
