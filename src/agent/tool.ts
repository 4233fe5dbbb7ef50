import { Type } from "@sinclair/typebox";
import { Value } from "@sinclair/typebox/value";
import { known } from "../booking/facts.ts";
import type { Language } from "../booking/words.ts";
import { readCatalogue } from "../catalogue/service.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import { latestBooking } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import { errors } from "../platform/errors.ts";

const strict = { additionalProperties: false };
const note = Type.Object({ note: Type.Optional(Type.String({ maxLength: 1000 })) }, strict);
const room = Type.Object({ room_id: Type.Optional(Type.String({ maxLength: 128 })) }, strict);
/** Buttons of a chat frontend. Source: spec/http-api.md §9.1. */
const TOOLS = {
  confirm_offer: note,
  change_offer: note,
  discard_offer: Type.Object({}, strict),
  see_catering: room,
  see_products: room,
};
type ToolName = keyof typeof TOOLS;
const Call = Type.Object({ client_tool: Type.String(), args: Type.Optional(Type.Unknown()) }, strict);

/** What a client would have written instead of pressing the button. */
const SAYS: Record<ToolName, Record<Language, string>> = {
  confirm_offer: {
    de: "Wir nehmen die Offerte an.",
    en: "We accept the offer.",
    fr: "Nous acceptons l'offre.",
    it: "Accettiamo l'offerta.",
  },
  change_offer: {
    de: "Wir möchten die Offerte ändern.",
    en: "We would like to change the offer.",
    fr: "Nous souhaitons modifier l'offre.",
    it: "Vorremmo modificare l'offerta.",
  },
  discard_offer: {
    de: "Wir lehnen die Offerte ab.",
    en: "We decline the offer.",
    fr: "Nous refusons l'offre.",
    it: "Rifiutiamo l'offerta.",
  },
  see_catering: {
    de: "Welche Menüs bieten Sie an?",
    en: "Which menus do you offer?",
    fr: "Quels menus proposez-vous ?",
    it: "Quali menu offrite?",
  },
  see_products: {
    de: "Welche Ausstattung kann man dazubuchen?",
    en: "Which equipment can we book?",
    fr: "Quel équipement peut-on réserver ?",
    it: "Quali attrezzature si possono prenotare?",
  },
};

/** The call that a text stands for; `undefined` for a text that is just that. */
const callIn = (text: string): unknown => {
  if (!text.trimStart().startsWith("{")) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === "object" && "client_tool" in value ? value : undefined;
  } catch {
    return undefined;
  }
};

/** What a text says: itself, or what the client would say who pressed this button. @throws Failure 404, 422 */
export const spokenText = async (deps: Deps, caller: Caller, threadId: string, text: string): Promise<string> => {
  const call = callIn(text);
  if (call === undefined) return text;
  if (!Value.Check(Call, call) || !(call.client_tool in TOOLS))
    throw errors.validationFailed({ client_tool: `one of ${Object.keys(TOOLS).join(", ")}` });
  const tool = call.client_tool as ToolName;
  const args = call.args ?? {};
  if (!Value.Check(TOOLS[tool], args)) throw errors.validationFailed({ args: "not the arguments of this client_tool" });
  const { note: added, room_id: roomId } = args as { note?: string; room_id?: string };
  const { language, roomName } = await withTeam(deps.db, caller, async (tx) => {
    const stored = await latestBooking(tx, caller.teamId, threadId);
    const { rooms } = await readCatalogue(tx, caller.teamId);
    const named = roomId === undefined ? undefined : rooms.find(({ id }) => id === roomId);
    if (roomId !== undefined && !named) throw errors.roomNotFound();
    return { language: (stored && known(stored.booking.facts, "language")) ?? "en", roomName: named?.name };
  });
  const sentence = SAYS[tool][language];
  return [roomName === undefined ? sentence : sentence.replace(/ ?\?$/, ` (${roomName})?`), added?.trim()]
    .filter(Boolean)
    .join(" ");
};
