import type { conversation } from "../../support/conversation.ts";
import { CATALOGUE } from "../../support/venue.ts";

/** Where a booking stands, as somebody would say who looks at it. */
export interface Where {
  step: number | undefined;
  status: string | undefined;
  date: string | null;
  start: string | null;
  end: string | null;
  room: string | null;
  people: number | null;
  /** In francs. */
  total: number | null;
  accepted: boolean;
}

export const where = (desk: ReturnType<typeof conversation>): Where => {
  const { booking } = desk;
  const room = CATALOGUE.rooms.find(({ id }) => id === booking?.hold?.roomId);
  return {
    step: desk.step,
    status: booking?.status,
    date: desk.fact("date") ?? null,
    start: desk.fact("start_time") ?? null,
    end: desk.fact("end_time") ?? null,
    room: room?.name ?? null,
    people: desk.fact("attendees") ?? null,
    total: booking?.offer ? booking.offer.total.minor / 100 : null,
    accepted: booking?.offer?.status === "accepted",
  };
};
