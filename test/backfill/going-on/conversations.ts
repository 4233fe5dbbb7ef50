import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FIXTURES = join(import.meta.dir, "../fixtures");
export const TEAM = "01930000-0000-7000-8000-0000000000e1";

type Fields = Record<string, unknown>;

export const idOf = (n: number): string => `0e000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
export const taskOf = (n: number): string => `0a000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
export const emailOf = (n: number): string => `guest-${n}@example.com`;

const event = (n: number, step: number, fields: Fields, form: Fields = {}): Fields => ({
  event_id: idOf(n),
  team_id: "team-halle",
  created_at: `2026-09-01T08:${String(n).padStart(2, "0")}:00.000000`,
  status: "Lead",
  current_step: step,
  thread_state: "Awaiting Client",
  thread_id: `halle-${n}`,
  msgs: [`m${n}`],
  ...fields,
  event_data: {
    Status: "Lead",
    Name: `Guest ${n}`,
    Email: emailOf(n),
    "Type of Event": "Workshop",
    Language: "en",
    ...form,
  },
});

/** Date and time are settled. */
const dated = (day: string): Fields => ({
  chosen_date: day,
  date_confirmed: true,
  requested_window: { date_iso: day, start: "14:00", end: "18:00" },
  requirements: {
    number_of_participants: 20,
    seating_layout: "theatre",
    event_duration: { start: "14:00", end: "18:00" },
  },
});

const housed = (day: string, room: string): Fields => ({ ...dated(day), locked_room_id: room });

const offered = (n: number, day: string, room: string, status: string, total: number): Fields => ({
  ...housed(day, room),
  offers: [
    {
      offer_id: `${idOf(n)}-OFFER-1`,
      version: 1,
      status,
      created_at: "2026-09-02T08:00:00+00:00",
      total_amount: total,
      pricing_inputs: { base_rate: total, line_items: [] },
    },
  ],
});

const deposit = (paid: boolean): Fields => ({
  deposit_info: {
    deposit_required: true,
    deposit_amount: 225,
    deposit_type: "percentage",
    deposit_percentage: 30,
    deposit_due_date: "2026-12-20",
    deposit_deadline_days: 10,
    deposit_paid: paid,
    ...(paid && { deposit_paid_at: "2026-09-20T10:00:00+00:00" }),
  },
});

const BILLING = {
  billing_details: {
    name_or_company: "Muster AG",
    street: "Seestrasse 1",
    postal_code: "8002",
    city: "Zürich",
    country: "Switzerland",
  },
};

const OPTION: Fields = { status: "Option" };
const ACCEPTED: Fields = { offer_accepted: true };

/** Ten conversations as the legacy backend left them, at each of the seven steps. */
const EVENTS: Fields[] = [
  event(1, 1, {}),
  event(2, 2, { requirements: { number_of_participants: 22, seating_layout: "u_shape" } }),
  event(3, 2, {
    thread_state: "Waiting on HIL",
    requirements: { number_of_participants: 18 },
    pending_hil_requests: [
      {
        task_id: taskOf(3),
        signature: "a",
        step: 2,
        draft: {
          body: "Dear guest, 11.05.2027 is free.",
          body_markdown: "Dear guest, **11.05.2027** is free.",
          topic: "date_candidates",
          step: 2,
        },
      },
    ],
  }),
  event(4, 3, dated("12.05.2027")),
  event(5, 4, { ...offered(5, "13.05.2027", "Room B", "Draft", 750), thread_state: "Waiting on HIL" }),
  event(6, 4, { ...offered(6, "14.05.2027", "Room B", "Draft", 750), ...OPTION }),
  event(7, 5, { ...offered(7, "18.05.2027", "Room A", "Sent", 500), ...OPTION, ...BILLING }),
  event(8, 5, { ...offered(8, "19.05.2027", "Room A", "Draft", 500), ...OPTION, ...ACCEPTED }),
  event(9, 6, {
    ...offered(9, "20.05.2027", "Room B", "Accepted", 750),
    ...OPTION,
    ...ACCEPTED,
    ...BILLING,
    ...deposit(false),
  }),
  event(10, 7, {
    ...offered(10, "21.05.2027", "Room B", "Accepted", 750),
    status: "Confirmed",
    ...ACCEPTED,
    ...BILLING,
    ...deposit(true),
  }),
];

const task = (n: number, type: string, step: number, draft: string): Fields => ({
  task_id: taskOf(n),
  created_at: "2026-10-01T09:30:00.100000",
  type,
  status: "pending",
  client_id: emailOf(n),
  event_id: idOf(n),
  payload: {
    step_id: step,
    draft_msg: draft,
    draft_body: draft,
    thread_id: `halle-${n}`,
    language: "en",
    event_summary: {},
  },
  notes: "",
});

const TASKS: Fields[] = [
  task(3, "date_confirmation_message", 2, "Dear guest …"),
  task(5, "offer_message", 4, "Dear guest, our offer for Room B is CHF 750.00."),
];

/** Writes the files and answers the path of their manifest. */
export const writeConversations = (folder: string): string => {
  mkdirSync(folder, { recursive: true });
  for (const name of ["rooms.json", "products.json"]) cpSync(join(FIXTURES, name), join(folder, name));
  const clients = Object.fromEntries(
    EVENTS.map((_, at) => [emailOf(at + 1), { profile: { name: `Guest ${at + 1}` }, history: [], event_ids: [] }]),
  );
  const config = { venue: { name: "Halle", city: "Zürich", timezone: "Europe/Zurich", currency_code: "CHF" } };
  writeFileSync(
    join(folder, "events_team-halle.json"),
    JSON.stringify({ events: EVENTS, clients, tasks: TASKS, config }),
  );
  const manifest = join(folder, "manifest.json");
  writeFileSync(
    manifest,
    JSON.stringify({
      teams: { "team-halle": TEAM },
      create_teams: true,
      local_zone: "Europe/Zurich",
      files: [{ path: "events_team-halle.json", team: "team-halle" }],
      rooms: "rooms.json",
      products: "products.json",
    }),
  );
  return manifest;
};
