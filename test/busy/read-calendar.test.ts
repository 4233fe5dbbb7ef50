import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import { type BusyTimes, readCalendar } from "../../src/busy/calendar/read-calendar.ts";
import { Unreadable } from "../../src/busy/calendar/unreadable.ts";

const ZONE = "Europe/Zurich";

const read = (text: string, { from = "2027-02-01", to = "2028-06-01" } = {}): Promise<BusyTimes> =>
  readCalendar(text.replaceAll("\n", "\r\n"), {
    zone: ZONE,
    from: new Date(from),
    to: new Date(to),
    isOurs: (uid) => uid.endsWith("@bookings.openevent"),
  });

const fixture = (name: string): Promise<BusyTimes> =>
  Bun.file(join(import.meta.dir, "fixtures", `${name}.ics`))
    .text()
    .then((text) => read(text));

/** Busy times as the venue's clocks show them. */
const shown = ({ busy }: BusyTimes): string[] => {
  const wall = (at: Date) =>
    Temporal.Instant.fromEpochMilliseconds(at.getTime())
      .toZonedDateTimeISO(ZONE)
      .toPlainDateTime()
      .toString()
      .slice(0, 16);
  return busy.map(({ start, end }) => `${wall(start)} ${wall(end)}`);
};

const calendar = (...lines: string[]): string =>
  `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Example//EN\n${lines.join("\n")}\nEND:VCALENDAR\n`;
const event = (...lines: string[]): string => `BEGIN:VEVENT\nUID:one@example.com\n${lines.join("\n")}\nEND:VEVENT`;

describe("calendars as programs export them", () => {
  test("Google: a series over a change of clocks, with one left out, one moved and one called off", async () => {
    const times = await fixture("google");
    expect(shown(times)).toEqual([
      "2027-03-03T14:00 2027-03-03T16:00",
      "2027-03-15T18:30 2027-03-15T20:00",
      "2027-03-22T18:30 2027-03-22T20:00",
      "2027-04-06T19:00 2027-04-06T20:30",
      "2027-04-19T18:30 2027-04-19T20:00",
      "2027-05-01T00:00 2027-05-03T00:00",
    ]);
    expect(times).toMatchObject({ entries: 6, skipped: 0, unknownZones: [] });
  });

  test("Outlook: zones of its own names, the first Friday, and what it marks as free", async () => {
    const times = await fixture("outlook");
    expect(shown(times)).toEqual([
      "2027-03-05T09:30 2027-03-05T11:00",
      "2027-03-16T16:00 2027-03-16T17:00",
      "2027-03-18T16:00 2027-03-18T17:00",
      "2027-03-20T16:00 2027-03-20T17:00",
      "2027-04-02T09:30 2027-04-02T11:00",
      "2027-05-07T09:30 2027-05-07T11:00",
    ]);
    expect(times).toMatchObject({ entries: 4, skipped: 0, unknownZones: [] });
  });

  test("Apple: single dates beside a rule, times of no zone, another zone, and all that follow moved", async () => {
    const times = await fixture("apple");
    expect(shown(times)).toEqual([
      "2027-03-27T21:00 2027-03-27T23:00",
      "2027-03-28T21:00 2027-03-28T23:00",
      "2027-04-04T21:00 2027-04-04T23:00",
      "2027-04-11T21:00 2027-04-11T23:00",
      "2027-04-20T12:00 2027-04-20T14:00",
      "2027-05-04T15:00 2027-05-04T16:30",
      "2027-06-01T09:00 2027-06-01T10:00",
      "2027-06-02T09:00 2027-06-02T10:00",
      "2027-06-03T14:00 2027-06-03T16:00",
      "2027-06-04T14:00 2027-06-04T16:00",
      "2027-12-24T00:00 2027-12-25T00:00",
    ]);
    expect(times).toMatchObject({ skipped: 0, unknownZones: [] });
  });
});

describe("what else a calendar may hold", () => {
  test("only what falls into the stretch is kept, and what reaches into it", async () => {
    const text = calendar(
      event("DTSTART;VALUE=DATE:20200101", "RRULE:FREQ=WEEKLY"),
      event("DTSTART:20270228T230000Z", "DTEND:20270302T000000Z"),
    );
    const times = await read(text, { from: "2027-03-01T00:00:00Z", to: "2027-03-11T12:00:00Z" });
    expect(shown(times)).toEqual([
      "2027-03-01T00:00 2027-03-02T01:00",
      "2027-03-03T00:00 2027-03-04T00:00",
      "2027-03-10T00:00 2027-03-11T00:00",
    ]);
  });

  test("published free and busy times", async () => {
    const text = calendar(
      "BEGIN:VFREEBUSY",
      "UID:fb@example.com",
      "DTSTAMP:20270101T000000Z",
      "FREEBUSY;FBTYPE=BUSY:20270305T080000Z/20270305T090000Z,20270306T080000Z/PT2H",
      "FREEBUSY;FBTYPE=FREE:20270307T080000Z/PT2H",
      "END:VFREEBUSY",
    );
    expect(shown(await read(text))).toEqual(["2027-03-05T09:00 2027-03-05T10:00", "2027-03-06T09:00 2027-03-06T11:00"]);
  });

  test("a zone nobody knows is read as the venue's and told; an entry without a start is skipped; our own come back for nothing", async () => {
    const times = await read(
      calendar(
        event("DTSTART;TZID=Moon/Base:20270305T090000", "DTEND;TZID=Moon/Base:20270305T100000"),
        event("SUMMARY:never"),
        event("DTSTART;TZID=/example.org/20250101_1/Europe/London:20270306T090000", "DURATION:PT1H"),
        event("DTSTART:20270307T090000Z", "DTEND:20270307T100000Z").replace(
          "one@example.com",
          "01980000@bookings.openevent",
        ),
      ),
    );
    expect(shown(times)).toEqual(["2027-03-05T09:00 2027-03-05T10:00", "2027-03-06T10:00 2027-03-06T11:00"]);
    expect(times).toMatchObject({ entries: 4, skipped: 1, unknownZones: ["Moon/Base"] });
  });

  test("a broken entry costs only itself", async () => {
    const good = event("DTSTART:20270305T090000Z", "DTEND:20270305T100000Z");
    const times = await read(calendar(good, event("DTSTART:20270306T090000Z", "RRULE:FREQ=SOMETIMES"), good));
    expect(shown(times)).toEqual(["2027-03-05T10:00 2027-03-05T11:00"]);
    expect(times).toMatchObject({ entries: 3, skipped: 1 });
  });

  test("an exception whose series is not in the file stands for itself", async () => {
    const text = calendar(
      event("DTSTART:20270305T090000Z", "DTEND:20270305T100000Z", "RECURRENCE-ID:20270304T090000Z"),
    );
    expect(shown(await read(text))).toEqual(["2027-03-05T10:00 2027-03-05T11:00"]);
  });

  test.each(["", "hello", "<html></html>", "BEGIN:VCARD\nEND:VCARD\n", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n"])(
    "%j is no calendar",
    async (text) => {
      await expect(read(text)).rejects.toMatchObject({ reason: "not_a_calendar" });
    },
  );

  test.each([
    "FREQ=SECONDLY",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MINUTELY;INTERVAL=0",
    "FREQ=HOURLY;BYHOUR=99",
    "FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2;BYSETPOS=-366",
    "FREQ=SOMETIMES",
  ])("a rule without end of work ends: %s", async (rule) => {
    const started = performance.now();
    const read27 = read(calendar(event("DTSTART:20100101T000000Z", "DURATION:PT1S", `RRULE:${rule}`)));
    const count = await read27.then(({ busy }) => busy.length).catch((error) => (error as Unreadable).reason);
    expect([0, 1, "too_many"]).toContain(count);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test("more than a venue can be busy with is refused", async () => {
    await expect(
      read(calendar(event("DTSTART:20270301T000000Z", "DURATION:PT1M", "RRULE:FREQ=HOURLY"))),
    ).rejects.toBeInstanceOf(Unreadable);
  });
});
