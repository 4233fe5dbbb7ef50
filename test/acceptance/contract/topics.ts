import { expect } from "bun:test";
import { BUILT_IN_MENU, FAQ, faqItem } from "./built-in.ts";

/*
 * The topics of spec/http-api.md §12.2 as the paper lists them: what each shows before anybody has set anything, what it
 * takes at its bounds, and what it does not take. Nothing here is taken from the code that is tested.
 */

type Json = Record<string, unknown>;

export interface PaperTopic {
  defaults: Json;
  /** Shown beside the fields; nobody can set them. */
  shown?: readonly string[];
  /** Changes at the bounds. */
  takes: readonly Json[];
  /** Changes beyond them, by the field that the refusal has to name. */
  refuses: readonly (readonly [string, Json])[];
}

const text = (length: number): string => "x".repeat(length);
const many = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => item(i));
const menu = (more: Json = {}): Json => ({ menu_name: "Summer Table", price: "CHF 88.50", ...more });
const answer = (more: Json = {}): Json => ({ category: "Dogs", question: "Dogs?", answer: "Yes.", ...more });
const day = (index: number): string => new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10);
const CREDITOR = { name: "A", street: "B", building: "1", postal_code: "8000", city: "Zurich", country: "CH" };

export const PAPER: Readonly<Record<string, PaperTopic>> = {
  "global-deposit": {
    defaults: {
      deposit_enabled: false,
      deposit_type: "percentage",
      deposit_percentage: 30,
      deposit_fixed_amount: 0,
      deposit_deadline_days: 10,
    },
    takes: [
      { deposit_percentage: 1, deposit_deadline_days: 1 },
      { deposit_percentage: 100, deposit_deadline_days: 365, deposit_fixed_amount: 1_000_000 },
      { deposit_type: "FIXED", deposit_enabled: true, deposit_fixed_amount: 0.05 },
    ],
    refuses: [
      ["deposit_percentage", { deposit_percentage: 0 }],
      ["deposit_percentage", { deposit_percentage: 101 }],
      ["deposit_percentage", { deposit_percentage: 30.5 }],
      ["deposit_percentage", { deposit_percentage: "30" }],
      ["deposit_deadline_days", { deposit_deadline_days: 366 }],
      ["deposit_fixed_amount", { deposit_fixed_amount: 1_000_000.01 }],
      ["deposit_fixed_amount", { deposit_fixed_amount: 10.005 }],
      ["deposit_fixed_amount", { deposit_enabled: true, deposit_type: "fixed", deposit_fixed_amount: 0 }],
      ["deposit_type", { deposit_type: "none" }],
      ["deposit_enabled", { deposit_enabled: "yes" }],
    ],
  },
  "hil-mode": {
    defaults: { enabled: false },
    takes: [{ enabled: true }],
    refuses: [
      ["enabled", {}],
      ["enabled", { enabled: 1 }],
    ],
  },
  "email-format": {
    defaults: { plain_text: false },
    shown: ["env_var", "current_value"],
    takes: [{ plain_text: true }],
    refuses: [
      ["plain_text", {}],
      ["current_value", { plain_text: true, current_value: true }],
    ],
  },
  "llm-provider": {
    defaults: { intent_provider: "stub", entity_provider: "stub", verbalization_provider: "stub" },
    takes: [{ intent_provider: "STUB" }],
    refuses: [["entity_provider", { entity_provider: "claude" }]],
  },
  "hybrid-enforcement": {
    defaults: { enabled: false },
    shown: ["is_hybrid", "providers", "status"],
    takes: [{ enabled: true }],
    refuses: [["status", { status: "OK" }]],
  },
  "pre-filter": {
    defaults: { mode: "enhanced" },
    takes: [{ mode: "Legacy" }],
    refuses: [["mode", { mode: "none" }]],
  },
  "detection-mode": {
    defaults: { mode: "unified" },
    takes: [{ mode: "LEGACY" }],
    refuses: [["mode", { mode: 1 }]],
  },
  prompts: {
    defaults: { step_prompts: {}, system_prompt: expect.stringContaining("The Atelier in Zurich") },
    takes: [
      { system_prompt: text(20_000), step_prompts: { "2": "", "3": "a", "4": "b", "5": "c", "7": text(10_000) } },
      { system_prompt: " Be brief. " },
    ],
    refuses: [
      ["system_prompt", { system_prompt: text(20_001) }],
      ["step_prompts.4", { step_prompts: { "4": text(10_001) } }],
      ["step_prompts.6", { step_prompts: { "6": "x" } }],
    ],
  },
  "hil-email": {
    defaults: { enabled: false, manager_email: null },
    shown: ["smtp_configured", "smtp_host", "from_email"],
    takes: [{ enabled: true, manager_email: " desk@example.com " }],
    refuses: [
      ["manager_email", { enabled: true, manager_email: null }],
      ["manager_email", { manager_email: "desk at example" }],
      ...["smtp_host", "smtp_port", "smtp_user", "smtp_password", "from_email"].map((name): [string, Json] => [
        name,
        { [name]: "x" },
      ]),
    ],
  },
  venue: {
    defaults: {
      name: "The Atelier",
      city: "Zurich",
      timezone: "Europe/Zurich",
      currency_code: "CHF",
      operating_hours: { start: 8, end: 23 },
      from_email: "openevent@atelier.ch",
      from_name: "OpenEvent AI",
      frontend_url: "http://localhost:3000",
      iban: null,
      creditor: null,
      vat_id: null,
    },
    takes: [
      { name: text(120), city: text(120), from_name: text(120), vat_id: text(40) },
      { operating_hours: { start: 0, end: 24 }, frontend_url: "http://localhost:4000" },
      { iban: "CH9300762011623852957", creditor: CREDITOR, timezone: "Europe/London", currency_code: "EUR" },
    ],
    refuses: [
      ["name", { name: "" }],
      ["name", { name: "  " }],
      ["name", { name: text(121) }],
      ["name", { name: "a\nb" }],
      ["city", { city: "a\u0000b" }],
      ["timezone", { timezone: "Mars/Olympus" }],
      ["currency_code", { currency_code: "XQZ" }],
      ["operating_hours.start", { operating_hours: { start: 24, end: 24 } }],
      ["operating_hours.end", { operating_hours: { start: 8, end: 25 } }],
      ["operating_hours.end", { operating_hours: { start: 8, end: 8 } }],
      ["operating_hours.end", { operating_hours: { start: 8 } }],
      ["from_email", { from_email: "nobody" }],
      ["frontend_url", { frontend_url: "https://elsewhere.example.com" }],
      ["iban", { iban: "CH9300762011623852958" }],
      ["creditor.name", { creditor: { ...CREDITOR, name: text(71) } }],
      ["creditor.country", { creditor: { ...CREDITOR, country: "XX" } }],
      ["vat_id", { vat_id: text(41) }],
    ],
  },
  "site-visit": {
    defaults: { blocked_dates: [], default_slots: [10, 14, 16], weekdays_only: true, min_days_ahead: 2 },
    takes: [
      { blocked_dates: many(366, day), default_slots: many(12, (hour) => hour), min_days_ahead: 0 },
      { default_slots: [23], min_days_ahead: 90 },
    ],
    refuses: [
      ["blocked_dates", { blocked_dates: many(367, day) }],
      ["blocked_dates.1", { blocked_dates: ["2027-05-20", "20.05.2027"] }],
      ["blocked_dates", { blocked_dates: ["2027-02-30"] }],
      ["default_slots", { default_slots: [] }],
      ["default_slots", { default_slots: many(13, (hour) => hour) }],
      ["default_slots", { default_slots: [10, 10] }],
      ["default_slots.0", { default_slots: [24] }],
      ["min_days_ahead", { min_days_ahead: 91 }],
    ],
  },
  managers: {
    defaults: { names: [] },
    takes: [{ names: many(50, (index) => `Manager ${index}`) }, { names: [text(80)] }],
    refuses: [
      ["names", { names: many(51, (index) => `Manager ${index}`) }],
      ["names.1", { names: ["Lina", ""] }],
      ["names.0", { names: [text(81)] }],
    ],
  },
  products: {
    defaults: { autofill_min_score: 0.5 },
    takes: [{ autofill_min_score: 0 }, { autofill_min_score: 1 }],
    refuses: [["autofill_min_score", { autofill_min_score: 1.01 }]],
  },
  menus: {
    defaults: {
      enabled: true,
      dinner_options: [
        BUILT_IN_MENU("Seasonal Garden Trio", "CHF 92", 1, ["december", "january", "february", "march"], true),
        BUILT_IN_MENU("Alpine Roots Degustation", "CHF 105", 2, ["november", "december", "january", "february"], true),
        BUILT_IN_MENU("Lakeview Signature Journey", "CHF 118", 3, ["february", "march", "april"], false),
      ],
    },
    takes: [
      { dinner_options: [menu({ available_months: ["May", "june"], courses: 12, priority: 1000 })] },
      { dinner_options: many(100, (index) => menu({ menu_name: `Menu ${index}` })) },
    ],
    refuses: [
      ["dinner_options", { dinner_options: many(101, (index) => menu({ menu_name: `Menu ${index}` })) }],
      ["dinner_options.0.menu_name", { dinner_options: [{ price: "CHF 9" }] }],
      ["dinner_options.0.menu_name", { dinner_options: [menu({ menu_name: text(121) })] }],
      ["dinner_options.0.courses", { dinner_options: [menu({ courses: 13 })] }],
      ["dinner_options.1.price", { dinner_options: [menu(), menu({ price: "92" })] }],
      ["dinner_options.0.price", { dinner_options: [menu({ price: "XQX 92" })] }],
      ["dinner_options.0.available_months.0", { dinner_options: [menu({ available_months: ["mai"] })] }],
      ["dinner_options.0.season_label", { dinner_options: [menu({ season_label: text(121) })] }],
      ["dinner_options.0.notes", { dinner_options: [menu({ notes: many(21, () => "x") })] }],
      ["dinner_options.0.priority", { dinner_options: [menu({ priority: 0 })] }],
      ["dinner_options.0.colour", { dinner_options: [menu({ colour: "red" })] }],
    ],
  },
  catalog: {
    defaults: {
      enabled: true,
      product_room_map: [
        { name: "Projector & Screen", category: "av", rooms: ["Room A", "Room B", "Room C"] },
        { name: "Wireless Microphones (pair)", category: "av", rooms: ["Room B", "Room C"] },
        { name: "Flip Chart Pack", category: "equipment", rooms: ["Room A", "Room B", "Room C"] },
        { name: "Hybrid Video Kit", category: "av", rooms: ["Room B", "Room C"] },
        { name: "Stage Lighting Kit", category: "lighting", rooms: ["Room C"] },
        { name: "Breakout Furniture Set", category: "furniture", rooms: ["Room C"] },
        { name: "Facilitator Supplies Bundle", category: "supplies", rooms: ["Room A", "Room B"] },
      ],
    },
    takes: [
      { product_room_map: many(500, (index) => ({ name: `Item ${index}`, category: text(40), rooms: ["Room A"] })) },
    ],
    refuses: [
      ["product_room_map", { product_room_map: many(501, (index) => ({ name: `Item ${index}` })) }],
      ["product_room_map.0.name", { product_room_map: [{ rooms: [] }] }],
      ["product_room_map.0.category", { product_room_map: [{ name: "Piano", category: text(41) }] }],
    ],
  },
  faq: {
    defaults: { enabled: true, items: FAQ.map(([category, ...facts]) => faqItem(category, facts)) },
    takes: [
      { items: [answer({ answer: text(4000), related_links: many(10, () => "https://example.com/a") })] },
      { items: [answer({ answer: "One.\u0000\nTwo.", related_links: ["/parking"] })] },
    ],
    refuses: [
      ["items", { items: many(301, (index) => answer({ question: `${index}?` })) }],
      ["items.0.answer", { items: [{ category: "a", question: "b" }] }],
      ["items.0.category", { items: [answer({ category: text(61) })] }],
      ["items.0.question", { items: [answer({ question: text(301) })] }],
      ["items.0.answer", { items: [answer({ answer: text(4001) })] }],
      ["items.0.related_links.0", { items: [answer({ related_links: ["http://example.com"] })] }],
      ["items.0.related_links", { items: [answer({ related_links: many(11, () => "/a") })] }],
    ],
  },
  pricing: {
    defaults: {
      always_full_day: false,
      estimate_missing_room_rate: false,
      offer_validity_days: 14,
      vat_rate_bp: 810,
    },
    takes: [
      { offer_validity_days: 1, vat_rate_bp: 0 },
      { offer_validity_days: 365, vat_rate_bp: 3000 },
    ],
    refuses: [
      ["offer_validity_days", { offer_validity_days: 366 }],
      ["vat_rate_bp", { vat_rate_bp: 3001 }],
    ],
  },
  options: {
    defaults: { hold_ttl_days: 14, second_option_allowed: true },
    takes: [{ hold_ttl_days: 365 }],
    refuses: [["hold_ttl_days", { hold_ttl_days: 0 }]],
  },
  approvals: {
    defaults: { approve_offers: "supervised" },
    takes: [{ approve_offers: "Always" }, { approve_offers: "never" }],
    refuses: [["approve_offers", { approve_offers: "sometimes" }]],
  },
  retention: {
    defaults: { trace_hours: 72, idempotency_hours: 24, snapshot_days: 7, file_days_after_event: 365 },
    takes: [{ trace_hours: 1, snapshot_days: 365 }],
    refuses: [["snapshot_days", { snapshot_days: 366 }]],
  },
};
