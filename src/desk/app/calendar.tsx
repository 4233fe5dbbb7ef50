/** @jsxImportSource preact */
import { useState } from "preact/hooks";
import { type Booking, get } from "./api.ts";
import { useLoaded } from "./load.ts";
import type { Words } from "./words.ts";

const LAST_HOUR = 12;

/** The days of a month, as YYYY-MM-DD. @param month its first day, at noon UTC */
const daysOf = (month: Date): string[] => {
  const count = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth(), index + 1, LAST_HOUR)).toISOString().slice(0, 10),
  );
};
const firstOf = (from: Date, by = 0): Date =>
  new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + by, 1, LAST_HOUR));

/** A month of rooms: what is an option and what is confirmed. */
export const Calendar = ({ words, locale }: { words: Words; locale: string }) => {
  const [month, setMonth] = useState(() => firstOf(new Date()));
  const days = daysOf(month);
  const { value, error } = useLoaded(async () => {
    const range = `date_from=${days[0]}&date_to=${days.at(-1)}`;
    const [rooms, events] = await Promise.all([
      get<{ items: { id: string; name: string; active: boolean }[] }>("/api/catalog/rooms"),
      get<{ events: Booking[] }>(`/api/events?status=option,confirmed&${range}&limit=200`),
    ]);
    return { rooms: rooms.items.filter(({ active }) => active), events: events.events };
  }, [days[0]]);
  const at = (room: string, day: string): Booking[] =>
    (value?.events ?? []).filter((each) => each.locked_room_id === room && each.chosen_date === day);
  const title = month.toLocaleDateString(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  return (
    <section aria-labelledby="calendar">
      <h1 id="calendar">
        {words.calendar}: {title}
      </h1>
      {error && (
        <p role="alert">
          {words.failed} {error}
        </p>
      )}
      <div class="actions">
        <button type="button" class="quiet" onClick={() => setMonth(firstOf(month, -1))}>
          {words.previous}
        </button>
        <button type="button" class="quiet" onClick={() => setMonth(firstOf(month, 1))}>
          {words.next}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="wide card" aria-labelledby="calendar" tabIndex={0}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.room}</th>
              {days.map((day) => (
                <th key={day} scope="col">
                  {Number(day.slice(-2))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(value?.rooms ?? []).map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {days.map((day) => (
                  <Cell key={day} bookings={at(name, day)} words={words} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
};

const Cell = ({ bookings, words }: { bookings: Booking[]; words: Words }) => {
  if (bookings.length === 0) return <td class="day" />;
  const isConfirmed = bookings.some(({ status }) => status === "confirmed");
  const said = bookings.map(
    ({ client_name, client_id, start_time, end_time, status }) =>
      `${status === "confirmed" ? words.confirmed : words.option}: ${client_name ?? client_id}, ${start_time}–${end_time}`,
  );
  return (
    <td class={`day ${isConfirmed ? "confirmed" : "option"}`} title={said.join("\n")}>
      <abbr title={said.join("; ")}>
        {bookings.map(({ status }) => (status === "confirmed" ? words.confirmed : words.option)[0]).join("")}
      </abbr>
    </td>
  );
};
