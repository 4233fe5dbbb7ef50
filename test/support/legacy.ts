import { closeSync, copyFileSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";

const FIXTURES = join(import.meta.dir, "../backfill/fixtures");
const TEAM = "01930000-0000-7000-8000-0000000000f0";
const ROOMS = ["Room A", "Room B", "Room C", "Room D", "Room E", "Room F"];
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2027, 0, 1);
const BORN = Date.UTC(2025, 0, 1);

/** The same text of so many characters in every run. */
const prose = (index: number, length: number): string =>
  `Guten Tag, wir möchten Anfrage ${index} besprechen: Saal, Bestuhlung und Apéro für unsere Gäste. `
    .repeat(Math.ceil(length / 90))
    .slice(0, length);

const uuid = (kind: number, index: number): string =>
  `${kind.toString(16).padStart(8, "0")}-0000-4000-8000-${index.toString(16).padStart(12, "0")}`;
const iso = (at: number): string => new Date(at).toISOString();
const naive = (at: number): string => iso(at).slice(0, -1);
const dotted = (at: number): string => iso(at).slice(0, 10).split("-").toReversed().join(".");

/** Every event has a room and a day of its own, so that nothing is booked twice. */
const dayOf = (index: number): number => FIRST_DAY + Math.floor(index / ROOMS.length) * DAY_MS;

const email = (index: number): string => `client-${index}@example.com`;

const eventOf = (index: number): unknown => {
  const id = uuid(1, index);
  const at = BORN + index * 60_000;
  const step = (index % 7) + 1;
  const day = step >= 2 ? dotted(dayOf(index)) : null;
  const isOffered = step >= 4;
  const status = step === 7 ? "Confirmed" : step >= 5 ? "Option" : "Lead";
  const lines = [1, 2, 3].map((n) => ({
    description: `Position ${n}`,
    quantity: 20,
    unit_price: 12.5 * n,
    amount: 250 * n,
  }));
  return {
    event_id: id,
    team_id: "team-large",
    created_at: naive(at),
    status,
    current_step: step,
    thread_state: "Awaiting Client",
    thread_id: `thread-${index}`,
    msgs: [`m${index}-0`, `m${index}-1`],
    last_client_message: `Anfrage\n${prose(index, 1200)}`,
    chosen_date: day,
    date_confirmed: step >= 3,
    locked_room_id: isOffered ? ROOMS[index % ROOMS.length] : null,
    requirements: {
      number_of_participants: 10,
      seating_layout: "theatre",
      event_duration: { start: "14:00", end: "18:00" },
    },
    offers: isOffered
      ? [
          {
            offer_id: `${id}-OFFER-1`,
            version: 1,
            status: step >= 6 ? "Accepted" : "Sent",
            created_at: iso(at),
            total_amount: 2000,
            pricing_inputs: { base_rate: 500, line_items: lines },
          },
        ]
      : [],
    offer_accepted: step >= 6,
    deposit_info: {
      deposit_required: step >= 6,
      deposit_amount: 600,
      deposit_type: "percentage",
      deposit_percentage: 30,
      deposit_paid: step === 7,
      deposit_paid_at: iso(at),
    },
    audit: Array.from({ length: step }, (_, n) => ({
      ts: iso(at + n * 1000),
      actor: "system",
      from_step: n || 1,
      to_step: n + 1,
      reason: "moved on",
    })),
    activity_log: Array.from({ length: 2 * step }, (_, n) => ({
      id: `act_${at + n}`,
      timestamp: iso(at + n),
      icon: "📧",
      title: "Mail received",
      detail: prose(n, 90),
      granularity: n % 2 ? "high" : "detailed",
    })),
    email_history: Array.from({ length: step >= 4 ? 2 : 0 }, (_, n) => ({
      to_email: email(index),
      subject: "Offerte",
      sent_at: naive(at + n * 2000),
      task_id: uuid(2, index),
    })),
    hil_history:
      step >= 4
        ? [{ task_id: uuid(2, index), approved_at: iso(at + 5000), notes: null, step: 4, decision: "approved" }]
        : [],
    event_data: {
      "Date Email Received": dotted(at),
      Status: status,
      "Event Date": day ?? "Not specified",
      Name: `Client ${index}`,
      Email: email(index),
      "Number of Participants": "10",
      "Type of Event": "Workshop",
      Language: "de",
      "Additional Info": prose(index, 300),
    },
    captured: { notes: prose(index + 1, 700) },
    qna_cache: { answers: Array.from({ length: 4 }, (_, n) => prose(n, 250)) },
  };
};

const INFO = [
  "date",
  "start_time",
  "end_time",
  "city",
  "participants",
  "room",
  "layout",
  "name",
  "email",
  "type",
  "phone",
];

const clientOf = (index: number): unknown => ({
  profile: { name: `Client ${index}`, org: null, phone: null },
  history: [0, 1].map((n) => ({
    msg_id: `m${index}-${n}`,
    ts: iso(BORN + index * 60_000 + n * 30_000),
    subject: null,
    body_preview: prose(index, 160),
    intent: "event_request",
    confidence: 0.9,
    user_info: Object.fromEntries(INFO.map((key) => [key, null])),
  })),
  event_ids: [],
});

const taskOf = (index: number): unknown => ({
  task_id: uuid(2, index),
  created_at: naive(BORN + index * 60_000),
  type: "offer_message",
  status: index % 7 >= 3 ? "approved" : "pending",
  client_id: email(index),
  event_id: uuid(1, index),
  payload: { step_id: 4, draft_body: prose(index, 600), thread_id: `thread-${index}` },
  notes: "",
});

/** The catalogue of the fixtures without what is rejected on purpose. */
const soundProducts = (): unknown[] => {
  const { products } = JSON.parse(readFileSync(join(FIXTURES, "products.json"), "utf8")) as {
    products: { id: string }[];
  };
  return products.filter(({ id }) => id !== "mystery-box");
};

const WRITE_AT = 1 << 20;

/**
 * Legacy files of about so many bytes, as the legacy backend would have written them after years of work, and their
 * manifest. No two bookings meet. Answers the manifest's path and how many bookings there are.
 */
export const writeLegacy = (folder: string, bytes: number): { manifest: string; events: number } => {
  mkdirSync(folder, { recursive: true });
  const file = openSync(join(folder, "events_team-large.json"), "w");
  let waiting = "";
  let written = 0;
  const put = (text: string): void => {
    waiting += text;
    if (waiting.length >= WRITE_AT) flush();
  };
  const flush = (): void => {
    written += writeSync(file, waiting);
    waiting = "";
  };
  const shareOfEvents = 0.72;
  let events = 0;
  put('{\n  "events": [\n');
  while (written + waiting.length < bytes * shareOfEvents)
    put(`${events ? ",\n" : ""}${JSON.stringify(eventOf(events++), null, 2)}`);
  put('\n],\n  "clients": {\n');
  for (let n = 0; n < events; n++)
    put(`${n ? ",\n" : ""}${JSON.stringify(email(n))}: ${JSON.stringify(clientOf(n), null, 2)}`);
  put('\n},\n  "tasks": [\n');
  for (let n = 0; n < events; n++) put(`${n ? ",\n" : ""}${JSON.stringify(taskOf(n), null, 2)}`);
  put("\n]\n}\n");
  flush();
  closeSync(file);
  copyFileSync(join(FIXTURES, "rooms.json"), join(folder, "rooms.json"));
  writeFileSync(join(folder, "products.json"), JSON.stringify({ products: soundProducts() }));
  const manifest = join(folder, "manifest.json");
  writeFileSync(
    manifest,
    JSON.stringify({
      teams: { "team-large": TEAM },
      create_teams: true,
      local_zone: "Europe/Zurich",
      files: [{ path: "events_team-large.json", team: "team-large" }],
      rooms: "rooms.json",
      products: "products.json",
    }),
  );
  return { manifest, events };
};
