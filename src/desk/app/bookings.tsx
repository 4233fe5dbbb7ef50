/** @jsxImportSource preact */
import { useState } from "preact/hooks";
import { type Booking, download, get } from "./api.ts";
import { dayOf, moneyOf } from "./facts.tsx";
import { useLoaded } from "./load.ts";
import type { Words } from "./words.ts";

const EVERY_MS = 15_000;
const ENDED = new Set(["confirmed", "cancelled"]);

/** What a booking still needs before it can be confirmed. */
const missingOf = (booking: Booking, words: Words): string => {
  if (ENDED.has(booking.status)) return "";
  const missing = [
    booking.chosen_date === null && words.date,
    booking.start_time === null && words.time,
    booking.requirements.number_of_participants === null && words.people,
    booking.locked_room_id === null && words.room,
    booking.deposit_info?.deposit_status === "requested" && words.deposit,
  ];
  return missing.filter(Boolean).join(", ");
};

export const Bookings = ({ words }: { words: Words }) => {
  const { value, error } = useLoaded(() => get<{ events: Booking[] }>("/api/events?limit=200"), [], EVERY_MS);
  const [refused, setRefused] = useState("");
  const trouble = refused || error;
  return (
    <section aria-labelledby="bookings">
      <h1 id="bookings">{words.bookings}</h1>
      {trouble && (
        <p role="alert">
          {words.failed} {trouble}
        </p>
      )}
      {value?.events.length === 0 && <p>{words.empty}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="wide card" aria-labelledby="bookings" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {[
                words.client,
                words.date,
                words.time,
                words.people,
                words.room,
                words.step,
                words.status,
                words.total,
                words.missing,
                words.pdf,
              ].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(value?.events ?? []).map((booking) => (
              <tr key={booking.event_id}>
                <th scope="row">{booking.client_name ?? booking.client_id}</th>
                <td>{dayOf(booking.chosen_date)}</td>
                <td>{booking.start_time ? `${booking.start_time}–${booking.end_time ?? ""}` : ""}</td>
                <td>{booking.requirements.number_of_participants ?? ""}</td>
                <td>{booking.locked_room_id ?? ""}</td>
                <td>{booking.current_step}/7</td>
                <td>{booking.status}</td>
                <td>{moneyOf(booking.offer_total, booking.currency)}</td>
                <td>{missingOf(booking, words)}</td>
                <td>
                  {booking.current_offer_id && (
                    <button
                      type="button"
                      class="quiet"
                      aria-label={`${words.pdf}: ${booking.client_name ?? booking.client_id}`}
                      onClick={() =>
                        download(`/api/offers/${booking.current_offer_id}/pdf`, "offer.pdf").catch((reason: Error) =>
                          setRefused(reason.message),
                        )
                      }
                    >
                      PDF
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
};
