import { Type as T } from "@sinclair/typebox";
import { DAY, nullableText, strict } from "./fields.ts";

/** What the venue is, when it can be visited, and who works there. Source: spec/http-api.md §12.2. */
export const HOUSE_TOPICS = {
  venue: T.Object(
    {
      name: T.String({ minLength: 1, maxLength: 120 }),
      city: T.String({ maxLength: 120 }),
      timezone: T.String({ maxLength: 64 }),
      currency_code: T.String({ pattern: "^[A-Z]{3}$", examples: ["CHF"] }),
      operating_hours: T.Object(
        { start: T.Integer({ minimum: 0, maximum: 23 }), end: T.Integer({ minimum: 1, maximum: 24 }) },
        strict,
      ),
      from_email: T.String({
        maxLength: 254,
        pattern: "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$",
        examples: ["desk@example.com"],
      }),
      from_name: T.String({ minLength: 1, maxLength: 120 }),
      frontend_url: T.String({ maxLength: 500, pattern: "^https?://[^\\s]+$", examples: ["https://desk.example.com"] }),
      iban: T.Union([
        T.String({ pattern: "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$", examples: ["CH9300762011623852957"] }),
        T.Null(),
      ]),
      creditor: T.Union([
        T.Object(
          {
            name: T.String({ minLength: 1, maxLength: 70 }),
            street: T.String({ maxLength: 70 }),
            building: T.String({ maxLength: 16 }),
            postal_code: T.String({ minLength: 1, maxLength: 16 }),
            city: T.String({ minLength: 1, maxLength: 35 }),
            country: T.String({ pattern: "^[A-Z]{2}$", examples: ["CH"] }),
          },
          strict,
        ),
        T.Null(),
      ]),
      vat_id: nullableText(40),
    },
    strict,
  ),
  site_visit: T.Object(
    {
      blocked_dates: T.Array(DAY, { maxItems: 366 }),
      default_slots: T.Array(T.Integer({ minimum: 0, maximum: 23 }), { minItems: 1, maxItems: 12, uniqueItems: true }),
      weekdays_only: T.Boolean(),
      min_days_ahead: T.Integer({ minimum: 0, maximum: 90 }),
    },
    strict,
  ),
  managers: T.Object({ names: T.Array(T.String({ minLength: 1, maxLength: 80 }), { maxItems: 50 }) }, strict),
  retention: T.Object(
    {
      trace_hours: T.Integer({ minimum: 1, maximum: 720 }),
      idempotency_hours: T.Integer({ minimum: 1, maximum: 168 }),
      snapshot_days: T.Integer({ minimum: 1, maximum: 365 }),
      file_days_after_event: T.Integer({ minimum: 1, maximum: 3650 }),
    },
    strict,
  ),
};
