import { lock } from "../conversations/service.ts";
import type { Tx } from "../db/client.ts";
import { isCollision, sqlFailure } from "../db/failures.ts";
import { retrying } from "../db/retry.ts";
import { apart, withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import { bookingById, depositStandingOf, summaryOf } from "../events/service.ts";
import { type Caller, opens } from "../gate/caller.ts";
import { currentOffer } from "../offers/service.ts";
import { dayAt, isDay } from "../platform/days.ts";
import { errors, Failure } from "../platform/errors.ts";
import { isUuid, newId } from "../platform/ids.ts";
import { toMinor } from "../platform/money.ts";
import { openTask } from "../tasks/service.ts";
import { type Proceeded, proceedAfterPayment, standingOf } from "../turns/proceed.ts";
import { type Account, accountOf, type NewPayment, type Recorded, record } from "./ledger.ts";
import type { ConfirmDeposit, DepositView, Settled } from "./model.ts";

export { type NewPayment, record } from "./ledger.ts";

/** How the deposit of a booking stands, also when none is asked for. @throws Failure 404 */
export const readDeposit = (deps: Deps, caller: Caller, eventId: string): Promise<typeof DepositView.static> =>
  withTeam(deps.db, caller, async (tx) => {
    if (!isUuid(eventId)) throw errors.eventNotFound();
    const { stored, currency } = await accountOf(tx, caller.teamId, eventId);
    if (!opens(caller, stored.row.threadId)) throw errors.eventNotFound();
    const offer = currentOffer(stored.offers)?.row ?? null;
    return { ...depositStandingOf({ event: stored.row, offer, currency }), current_step: stored.row.currentStep };
  });

/** Work on one booking's money, after every turn and payment that was there before it. */
export const withAccount = <T>(
  deps: Deps,
  caller: Caller,
  eventId: string,
  work: (tx: Tx, account: Account) => Promise<T>,
): Promise<T> =>
  retrying(() =>
    withTeam(deps.db, caller, async (tx) => {
      const found = isUuid(eventId) ? await bookingById(tx, caller.teamId, eventId) : undefined;
      if (!found || !opens(caller, found.row.threadId)) throw errors.eventNotFound();
      await lock(tx, caller.teamId, found.row.threadId);
      return work(tx, await accountOf(tx, caller.teamId, eventId));
    }),
  );

const refuseUnpayable = ({ stored, dueMinor }: Account): number => {
  if (stored.row.status === "cancelled") throw errors.eventClosed();
  if (dueMinor === undefined) throw errors.depositNotPayable();
  return dueMinor;
};

/** Stands in for a payment: what is outstanding counts as paid. @throws Failure 400, 404, 409 */
export const payDeposit = (deps: Deps, caller: Caller, eventId: string): Promise<Settled> =>
  withAccount(deps, caller, eventId, async (tx, account) => {
    const amountMinor = refuseUnpayable(account) - account.paidMinor;
    const { stored, currency } = account;
    if (amountMinor <= 0) return settledOf(tx, caller, { ...account, outcome: "already_paid" });
    const now = deps.clock.now();
    const payment: NewPayment = {
      eventId,
      kind: "paid",
      source: "test",
      amountMinor,
      currency,
      reference: `test:${newId()}`,
      paidOn: dayAt(now, stored.row.timezone),
    };
    return settledOf(tx, caller, ...(await receive(tx, deps, caller, payment)));
  });

const MAX_DECIMALS_ERROR = 1e-6;
/** Minor units of an amount with at most two decimals. @throws Failure 422 */
export const minorOf = (amount: number, field: string): number => {
  const minor = toMinor(amount);
  if (minor < 1 || Math.abs(amount * 100 - minor) > MAX_DECIMALS_ERROR)
    throw errors.validationFailed({ [field]: "expected an amount of at least 0.01 with at most two decimals" });
  return minor;
};

/** Records money that a manager has seen come in. @throws Failure 400, 404, 409, 422 */
export const confirmDeposit = (deps: Deps, caller: Caller, eventId: string, body: ConfirmDeposit): Promise<Settled> => {
  const amountMinor = minorOf(body.amount, "amount");
  const reference = body.reference.trim();
  if (reference === "") throw errors.validationFailed({ reference: "must not be empty" });
  if (!isDay(body.date)) throw errors.validationFailed({ date: "expected a day, YYYY-MM-DD" });
  return withAccount(deps, caller, eventId, async (tx, account) => {
    refuseUnpayable(account);
    const { stored, currency } = account;
    if (body.currency !== undefined && body.currency !== currency)
      throw errors.validationFailed({ currency: `expected the booking's currency, ${currency}` });
    if (body.date > dayAt(deps.clock.now(), stored.row.timezone))
      throw errors.validationFailed({ date: "must not be in the future" });
    const payment: NewPayment = {
      eventId,
      kind: "paid",
      source: "manager",
      amountMinor,
      currency,
      reference,
      paidOn: body.date,
      note: body.note,
    };
    return settledOf(tx, caller, ...(await receive(tx, deps, caller, payment)));
  });
};

/** Records money and takes the booking on; what was recorded before changes nothing. */
export const receive = async (
  tx: Tx,
  deps: Deps,
  caller: Caller,
  payment: NewPayment,
): Promise<[Recorded, Proceeded | undefined]> => {
  const recorded = await record(tx, caller, payment, deps.clock.now());
  return recorded.outcome === "recorded" ? [recorded, await goOn(tx, deps, caller, recorded)] : [recorded, undefined];
};

/** The money stands whatever becomes of the booking: what goes wrong there is left to a person. */
const goOn = async (tx: Tx, deps: Deps, caller: Caller, { stored }: Recorded): Promise<Proceeded> => {
  const eventId = stored.row.id;
  try {
    return await apart(tx, (inner) => proceedAfterPayment(inner, deps, caller, { eventId }));
  } catch (error) {
    if (isCollision(error) || (sqlFailure(error) && !(error instanceof Failure))) throw error;
    deps.log.error({ requestId: caller.requestId, eventId, err: error }, "a paid booking did not go on");
    const standing = await standingOf(tx, caller, eventId);
    const taskId = await openTask(
      tx,
      caller,
      {
        type: "manual_review",
        reason: null,
        title: "Deposit received; the confirmation has to be written by hand",
        eventId,
        clientId: stored.row.clientId,
        threadId: stored.row.threadId,
        step: stored.row.currentStep,
        purposeKey: `${eventId}:payment`,
        payload: {
          event_summary: await summaryOf(tx, caller.teamId, eventId),
          snippet: "A payment was recorded, and the step after it could not be taken.",
        },
        draft: null,
      },
      deps.clock.now(),
    );
    return { ...standing, workflowContinued: false, reason: "step7_processing_failed", taskId, workflowAction: null };
  }
};

const settledOf = async (tx: Tx, caller: Caller, recorded: Recorded, done?: Proceeded): Promise<Settled> => {
  const eventId = recorded.stored.row.id;
  const { stored, dueMinor, paidMinor } = await accountOf(tx, caller.teamId, eventId);
  const proceeded = done ?? (await standingOf(tx, caller, eventId));
  const outstanding = (dueMinor ?? 0) - paidMinor;
  return {
    status: recorded.outcome === "already_paid" ? "already_paid" : outstanding > 0 ? "partial" : "ok",
    event_id: eventId,
    deposit_amount: dueMinor === undefined ? null : dueMinor / 100,
    deposit_paid_amount: paidMinor / 100,
    deposit_outstanding: outstanding / 100,
    deposit_paid_at: stored.row.depositPaidAt?.toISOString() ?? null,
    workflow_continued: proceeded.workflowContinued,
    reason: proceeded.reason,
    billing_missing: [...proceeded.billingMissing],
    workflow_action: proceeded.workflowAction,
    response: proceeded.response,
    draft_messages:
      caller.role === "client"
        ? proceeded.draftMessages.filter(({ requires_approval }) => !requires_approval)
        : proceeded.draftMessages,
    task_id: proceeded.taskId,
  };
};
