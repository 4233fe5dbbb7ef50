import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { freshDatabase } from "../support/databases.ts";
import { type Desk, startDesk } from "../support/desk.ts";
import { UPLOAD } from "../support/files.ts";
import { ACCEPTANCE, type Guest, guestOf } from "../support/guest.ts";
import { YEAR } from "../support/may.ts";

type Json = Record<string, unknown>;

/** Two venues that have nothing in common; each one's mark stands in everything of its own. */
const VENUES = [
  {
    slug: "team-demo",
    mark: "Nordlicht",
    zone: "Europe/Zurich",
    currency: "CHF",
    hours: { start: 8, end: 23 },
    deposit: 30,
    parking: "Behind the Nordlicht, 80 places.",
  },
  {
    slug: "team-other",
    mark: "Sudstern",
    zone: "America/New_York",
    currency: "USD",
    hours: { start: 6, end: 20 },
    deposit: 50,
    parking: "Under the Sudstern, 12 places.",
  },
] as const;
type Venue = (typeof VENUES)[number];
const CLIENTS = 4;

/** Everything a team reads in lists. */
const LISTS = [
  ...["events", "tasks/pending", "snapshots", "files", "audit", "calendar/feeds", "calendar/import", "team/keys"],
  ...["team/members", "catalog/rooms", "catalog/products", "catalog/menus", "catalog/blocks", "catalog/export"],
  ...["config/venue", "config/faq", "config/menus", "config/managers", "config/managers/history", "qna"],
  ...["test-data/rooms", "test-data/catering", "test-data/qna", "dev/mailbox", "workflow/hil-status"],
];

describe("two teams that use everything at once", () => {
  let desk: Desk;
  beforeAll(async () => {
    const slugs = VENUES.map(({ slug }) => slug).join();
    desk = await startDesk({ env: { ENV: "test", DATABASE_URL: await freshDatabase(), DEMO_TEAMS: slugs } });
  });
  afterAll(() => desk.stop("SIGKILL"));

  /** The desk as one team sees it. */
  const seenBy = ({ slug }: Venue) => {
    const own = { "X-Team-Id": slug };
    return {
      call: (method: string, path: string, body?: unknown) => desk.call(method, path, body, own),
      must: (method: string, path: string, body?: unknown) => desk.must(method, path, body, own),
    };
  };

  const furnish = async (venue: Venue): Promise<void> => {
    const { must } = seenBy(venue);
    const { mark } = venue;
    await Promise.all([
      must("POST", "/api/config/venue", {
        name: `House ${mark}`,
        timezone: venue.zone,
        currency_code: venue.currency,
        operating_hours: venue.hours,
      }),
      must("POST", "/api/config/hil-mode", { enabled: false }),
      must("POST", "/api/config/managers", { names: [`Lina ${mark}`] }),
      must("POST", "/api/config/faq", {
        items: [{ category: mark, question: "Where can guests park?", answer: venue.parking }],
      }),
      must("POST", "/api/config/global-deposit", {
        deposit_enabled: true,
        deposit_type: "percentage",
        deposit_percentage: venue.deposit,
      }),
      must("POST", "/api/calendar/feeds", { name: `Feed ${mark}` }),
      must("POST", "/api/team/keys", { name: `Key ${mark}`, role: "viewer" }),
      fetch(desk.base + UPLOAD, {
        method: "POST",
        body: mark,
        headers: { "X-Team-Id": venue.slug, "Content-Type": "text/plain", "X-File-Name": `${mark}.txt` },
      }),
    ]);
    const { items } = (await must("GET", "/api/catalog/rooms")) as { items: { id: string; name: string }[] };
    await Promise.all(
      items.map(({ id, name }) =>
        must("PATCH", `/api/catalog/rooms/${id}`, { name: `${mark} ${name}`, aliases: [], currency: venue.currency }),
      ),
    );
  };

  /** A client from the first mail to the deposit. */
  const converse = async (venue: Venue, index: number): Promise<Guest> => {
    const house = seenBy(venue);
    const day = `${10 + index} May ${YEAR}`;
    const guest = await guestOf(
      house,
      `client-${index}@${venue.mark.toLowerCase()}.example`,
      `Hello, please send us an offer for ${venue.mark} Room B for 25 people on ${day} from 14:00 to 18:00. Ada ${venue.mark}`,
    );
    await guest.writes("Where can our guests park?");
    await guest.writes(ACCEPTANCE);
    return guest;
  };

  test("each gets its own venue, zone, currency, deposit and answers, and finds nothing of the other", async () => {
    await Promise.all(VENUES.map(furnish));
    const all = await Promise.all(
      VENUES.flatMap((venue) =>
        Array.from({ length: CLIENTS }, async (_, index) => ({ venue, guest: await converse(venue, index) })),
      ),
    );
    for (const { venue, guest } of all) {
      const [other] = VENUES.filter((each) => each !== venue);
      const record = await guest.record();
      expect(record).toMatchObject({
        locked_room_id: `${venue.mark} Room B`,
        currency: venue.currency,
        requested_window: { tz: venue.zone, start_time: "14:00", end_time: "18:00" },
        deposit_info: { currency: venue.currency, deposit_percentage: venue.deposit, deposit_required: true },
      });
      const heard = (await guest.heard()).join("\n");
      expect(heard).toContain(venue.parking);
      expect(heard).toContain(`${venue.currency} `);
      for (const foreign of [other?.mark, other?.parking, `${other?.currency} `]) expect(heard).not.toContain(foreign);
      expect(JSON.stringify(record)).not.toContain(other?.mark);
    }
    for (const venue of VENUES) {
      const [other] = VENUES.filter((each) => each !== venue);
      const { call, must } = seenBy(venue);
      const said = await Promise.all(
        LISTS.map(async (list) => ({ list, text: JSON.stringify((await must("GET", `/api/${list}`)) as Json) })),
      );
      for (const { list, text } of said)
        expect({ list, isForeign: new RegExp(`${other?.mark}`, "i").test(text) }).toEqual({ list, isForeign: false });
      expect(said.filter(({ text }) => text.includes(venue.mark)).length).toBeGreaterThan(10);
      expect((await must("GET", "/api/events"))["total_events"]).toBe(CLIENTS);
      const theirs = all.find((each) => each.venue === other)?.guest;
      for (const path of [`events/${theirs?.eventId}`, `conversation/${theirs?.threadId}`])
        expect((await call("GET", `/api/${path}`)).status).toBe(404);
    }
  });
});
