import { Elysia, t } from "elysia";
import { withTeam } from "../../db/team.ts";
import type { Deps } from "../../deps.ts";
import { policy } from "../../gate/policy.ts";
import { errors } from "../../platform/errors.ts";
import { fromCursor, hasTag, isStale, Limit, limitOf } from "../../wire/paging.ts";
import { Instant, int, nullable, queryOf, READ_REFUSALS, REFUSALS, Uuid, words } from "../../wire/schemas.ts";
import { historyPage, TopicHistory, tagOf } from "../topic-schemas.ts";
import { changeRoomDeposit, readRoomDeposit, roomDepositHistory } from "./service.ts";

const NOT_MODIFIED = 304;
const fields = { room_id: Uuid, deposit_required: t.Boolean(), deposit_percent: nullable(int()) };
const Record = t.Object({
  ...fields,
  source: words(["database", "environment", "default"]),
  version: int(),
  updated_at: nullable(Instant),
  updated_by: nullable(t.Object({ id: Uuid, name: nullable(t.String()) })),
});
const Written = t.Object({ ...Record.properties, status: t.Literal("ok"), message: t.String(), config: Record });
const Change = t.Optional(
  t.Object(
    {
      deposit_required: nullable(t.Boolean()),
      deposit_percent: t.Optional(nullable(int({ minimum: 1, maximum: 100 }))),
    },
    { additionalProperties: false },
  ),
);
const Params = t.Object({ room_id: t.String() });
const Query = queryOf({
  deposit_required: t.Optional(t.String({ description: "true, false or null, where there is no body" })),
  deposit_percent: t.Optional(t.String()),
});

const WORDS: Record<string, boolean | null> = { true: true, "1": true, false: false, "0": false, null: null };

/** The fields of a request without a body stand in its query. */
const fromQuery = ({ deposit_required = "", deposit_percent }: typeof Query.static) => {
  const required = WORDS[deposit_required.toLowerCase()];
  if (required === undefined) throw errors.validationFailed({ deposit_required: "true, false or null" });
  const percent = deposit_percent === undefined ? null : Number(deposit_percent);
  if (percent !== null && !(Number.isInteger(percent) && percent >= 1 && percent <= 100))
    throw errors.validationFailed({ deposit_percent: "a whole number, 1..100" });
  return { deposit_required: required, deposit_percent: percent };
};

/** The deposit of offers for one room, over that of the house. Source: spec/http-api.md §12.2. */
export const roomDeposit = ({ db, clock }: Deps) =>
  new Elysia({ name: "config room_deposit", prefix: "/api/config/room-deposit", tags: ["Configuration"] })
    .use(policy)
    .get(
      "/:room_id",
      async ({ caller, params, request, set, status }) => {
        const record = await withTeam(db, caller, (tx) => readRoomDeposit(tx, caller, params.room_id));
        Object.assign(set.headers, { etag: tagOf(record), "cache-control": "private, no-cache" });
        return hasTag(request.headers, tagOf(record)) ? status(NOT_MODIFIED, undefined) : record;
      },
      {
        role: "viewer",
        rate: "read",
        cap: "none",
        params: Params,
        response: { 200: Record, [NOT_MODIFIED]: t.Void(), ...READ_REFUSALS },
        detail: { summary: "The deposit of offers for one room" },
      },
    )
    .post(
      "/:room_id",
      async ({ caller, params, body, query, request: { headers } }) => {
        const isStaleFor = (record: typeof Record.static) => isStale(headers, tagOf(record));
        const change =
          body?.deposit_required === undefined
            ? fromQuery(query)
            : { ...body, deposit_required: body.deposit_required };
        const config = await withTeam(db, caller, (tx) =>
          changeRoomDeposit(tx, caller, params.room_id, change, { now: clock.now(), isStale: isStaleFor }),
        );
        return { ...config, status: "ok" as const, message: "Saved; in effect from the next offer on.", config };
      },
      {
        role: "admin",
        rate: "write",
        cap: "json",
        idempotent: true,
        params: Params,
        query: Query,
        body: Change,
        response: { 200: Written, 412: READ_REFUSALS[404], ...REFUSALS },
        detail: {
          summary: "Change the deposit of offers for one room",
          description: "deposit_required null removes what was set for the room.",
        },
      },
    )
    .get(
      "/:room_id/history",
      async ({ caller, params, query }) => {
        const limit = limitOf(query.limit);
        const page = { before: fromCursor(query.cursor), limit: limit + 1 };
        const rows = await withTeam(db, caller, (tx) => roomDepositHistory(tx, caller, params.room_id, page));
        return historyPage(rows, limit);
      },
      {
        role: "admin",
        rate: "read",
        cap: "none",
        params: Params,
        query: queryOf({ limit: Limit, cursor: t.Optional(t.String()) }),
        response: { 200: TopicHistory, ...READ_REFUSALS },
        detail: { summary: "Earlier deposits of offers for one room" },
      },
    );
