import { LAYOUTS, type Layout, TASK_TYPES, type TaskType } from "../booking/words.ts";

/** Words of the legacy backend and what they become. Source: spec/legacy-data.md §A9. */
const STATUS = {
  lead: "lead",
  option: "option",
  confirmed: "confirmed",
  cancelled: "cancelled",
  "offer sent": "lead",
  booked: "confirmed",
} as const;
export type EventWord = (typeof STATUS)[keyof typeof STATUS];

const PROPER: ReadonlySet<string> = new Set(["Lead", "Option", "Confirmed", "Cancelled"]);
const OLD_WORDS: ReadonlySet<string> = new Set(["offer sent", "booked"]);

const look = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

export const statusOf = (word: string): EventWord | undefined => look<EventWord>(STATUS, word.trim().toLowerCase());
export const isOldWord = (word: string): boolean => OLD_WORDS.has(word.trim().toLowerCase());
export const isProperWord = (word: string): boolean => PROPER.has(word);
export const saysOfferSent = (word: string): boolean => word.trim().toLowerCase() === "offer sent";

export type ThreadWord = "awaiting_client" | "awaiting_manager" | "closed";
const THREAD: Readonly<Record<ThreadWord, readonly string[]>> = {
  awaiting_client: [
    "In Progress",
    "Awaiting Client",
    "Awaiting Client Response",
    "Negotiating",
    "Awaiting Deposit",
    "Site Visit Scheduled",
    "Confirmed",
  ],
  awaiting_manager: [
    "Waiting on HIL",
    "Awaiting Manager",
    "Awaiting Manager Review",
    "Awaiting HIL Approval",
    "Checking",
    "Offer Pending",
    "Deposit Paid",
    "Processing",
  ],
  closed: ["Closed", "Cancelled", "Cancelled by Client"],
};
const THREAD_WORDS = new Map<string, ThreadWord>(
  (["awaiting_client", "awaiting_manager", "closed"] as const).flatMap((state) =>
    THREAD[state].map((word): [string, ThreadWord] => [word.toLowerCase(), state]),
  ),
);
/** Who has to act; `undefined` for a word in no row of the table. */
export const threadStateOf = (word: string): ThreadWord | undefined => THREAD_WORDS.get(word.trim().toLowerCase());

const LAYOUT_WORDS = new Map<string, Layout>([
  ...LAYOUTS.map((layout): [string, Layout] => [layout.replaceAll("_", ""), layout]),
  ["theater", "theatre"],
]);
export const layoutOf = (word: string): Layout | undefined =>
  LAYOUT_WORDS.get(word.toLowerCase().replaceAll(/[\s_-]/g, ""));

const TASK_STATUS = { pending: "pending", approved: "approved", rejected: "rejected", done: "superseded" } as const;
export const taskStatusOf = (word: unknown): (typeof TASK_STATUS)[keyof typeof TASK_STATUS] | undefined =>
  typeof word === "string"
    ? look<(typeof TASK_STATUS)[keyof typeof TASK_STATUS]>(TASK_STATUS, word.toLowerCase())
    : undefined;

export const taskTypeOf = (word: string): TaskType | undefined => {
  const current = word === "date_confirmation" ? "date_confirmation_message" : word;
  return TASK_TYPES.find((type) => type === current);
};

const VISIT = {
  date_pending: "date_pending",
  proposed: "date_pending",
  room_pending: "date_pending",
  time_pending: "time_pending",
  confirm_pending: "confirm_pending",
  scheduled: "scheduled",
  completed: "completed",
  no_show: "no_show",
  cancelled: "cancelled",
  declined: "cancelled",
} as const;
export type VisitWord = (typeof VISIT)[keyof typeof VISIT];
/** `undefined`: idle, no row. */
export const visitStatusOf = (word: unknown): VisitWord | undefined =>
  typeof word === "string" ? look<VisitWord>(VISIT, word.toLowerCase()) : undefined;
