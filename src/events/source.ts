import type { Client } from "../clients/service.ts";
import type { StoredOffer } from "../offers/service.ts";
import type { EventRow } from "./store.ts";

/** What a view of an event is made from. */
export interface EventSource {
  event: EventRow;
  client: Pick<Client, "email" | "name" | "company" | "phone"> | null;
  /** The version that stands. */
  offer: StoredOffer["row"] | null;
  roomName: string | null;
  roomId: string | null;
  /** The room that the client named, held or not. */
  wishedRoom: string | null;
  /** How the room is held; a second option waits behind another party's first. */
  holdState: "option" | "second_option" | "confirmed" | null;
  optionExpiresAt: Date | null;
  /** Names of the products and menus that the client wishes. */
  wishes: readonly string[];
  currency: string;
  pendingTaskIds: readonly string[];
}

export const ACCEPTED = "accepted";

export const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null;
