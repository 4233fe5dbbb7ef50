import { Elysia, type Static, t } from "elysia";
import { addBlock, type BlockRow, blocksOf, changeBlock, liftBlock } from "../calendar/blocks/service.ts";
import type { Tx } from "../db/client.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import { policy } from "../gate/policy.ts";
import { errors } from "../platform/errors.ts";
import { isUuid } from "../platform/ids.ts";
import { READ_REFUSALS, REFUSALS } from "../wire/schemas.ts";
import { BlockChange, BlockItem, NewBlock, Removed } from "./model.ts";
import { listRooms } from "./service.ts";

const CREATED = 201;

const blockItem = ({ id, startsAt, endsAt, allRooms, kind, reason, roomIds }: BlockRow): Static<typeof BlockItem> => ({
  id,
  starts_at: startsAt.toISOString(),
  ends_at: endsAt.toISOString(),
  all_rooms: allRooms,
  rooms: roomIds,
  kind,
  reason,
});

const instantOf = (field: string, text: string): Date => {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) throw errors.validationFailed({ [field]: "expected an instant, ISO 8601" });
  return instant;
};

/** The rooms a block takes: those it names, or all. @throws Failure 422 */
const roomsOf = async (tx: Tx, teamId: string, body: Static<typeof NewBlock>): Promise<string[]> => {
  const known = (await listRooms(tx, teamId)).filter(({ active }) => active).map(({ id }) => id);
  if (body.all_rooms) return known;
  const named = body.rooms ?? [];
  if (named.length === 0) throw errors.validationFailed({ rooms: "at least one room, or all_rooms" });
  if (!named.every((id) => known.includes(id))) throw errors.validationFailed({ rooms: "ids of the team's rooms" });
  return named;
};

/** What a body asks for, as a block. @throws Failure 422 */
const wanted = async (tx: Tx, teamId: string, body: Static<typeof NewBlock>): Promise<Omit<BlockRow, "id">> => {
  const [startsAt, endsAt] = [instantOf("starts_at", body.starts_at), instantOf("ends_at", body.ends_at)];
  if (endsAt <= startsAt) throw errors.validationFailed({ ends_at: "after starts_at" });
  const roomIds = await roomsOf(tx, teamId, body);
  const { all_rooms: allRooms = false, kind = "closed", reason = null } = body;
  return { startsAt, endsAt, allRooms, kind, reason, roomIds };
};

/** Rooms that are named end a block of all of them. */
const merged = (before: BlockRow, body: Static<typeof BlockChange>): Static<typeof NewBlock> => {
  const { id: _, ...was } = blockItem(before);
  return { ...was, ...(body.rooms && { all_rooms: false }), ...body };
};

/** Days and hours that the venue takes out of its calendar. Source: spec/http-api.md §20. */
export const blocks = ({ db, clock }: Deps) =>
  new Elysia({ name: "blocks", prefix: "/api/catalog", tags: ["Catalogue"] })
    .use(policy)
    .get(
      "/blocks",
      async ({ caller }) => ({
        items: (await withTeam(db, caller, (tx) => blocksOf(tx, caller.teamId, clock.now()))).map(blockItem),
      }),
      {
        role: "viewer",
        rate: "read",
        cap: "none",
        response: { 200: t.Object({ items: t.Array(BlockItem) }), ...READ_REFUSALS },
        detail: { summary: "What is taken out of the calendar" },
      },
    )
    .post(
      "/blocks",
      async ({ caller, body, status }) =>
        status(
          CREATED,
          await withTeam(db, caller, async (tx) =>
            blockItem(await addBlock(tx, caller, await wanted(tx, caller.teamId, body))),
          ),
        ),
      {
        role: "admin",
        rate: "write",
        cap: "json",
        body: NewBlock,
        response: { [CREATED]: BlockItem, ...REFUSALS },
        detail: { summary: "Take rooms out of the calendar", description: "409 where an option or a booking stands." },
      },
    )
    .patch(
      "/blocks/:id",
      async ({ caller, params: { id }, body }) => {
        const change = (tx: Tx) => (before: BlockRow) => wanted(tx, caller.teamId, merged(before, body));
        const changed =
          isUuid(id) && (await withTeam(db, caller, (tx) => changeBlock(tx, caller, id, change(tx), clock.now())));
        if (!changed) throw errors.catalogEntryNotFound();
        return blockItem(changed);
      },
      {
        role: "admin",
        rate: "write",
        cap: "json",
        body: BlockChange,
        response: { 200: BlockItem, ...REFUSALS },
        detail: {
          summary: "Move a block to other times or rooms",
          description:
            "What is left out stays. 409 where an option or a booking stands; the block is then as before. Times that another calendar keeps are changed there.",
        },
      },
    )
    .delete(
      "/blocks/:id",
      async ({ caller, params: { id } }) => {
        const lifted = isUuid(id) && (await withTeam(db, caller, (tx) => liftBlock(tx, caller.teamId, id)));
        if (!lifted) throw errors.catalogEntryNotFound();
        return { id, status: "deleted" as const };
      },
      {
        role: "admin",
        rate: "write",
        cap: "json",
        response: { 200: Removed, ...REFUSALS },
        detail: { summary: "Give a block's rooms back" },
      },
    );
