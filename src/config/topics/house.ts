import { Type as T } from "@sinclair/typebox";
import { ADDRESS, DAY, nullable, strict } from "./fields.ts";

/** What the venue is, when it can be visited, and who works there. Source: spec/http-api.md §12.2. */
export const HOUSE_TOPICS = {
  venue: T.Object(
    {
      name: T.String({ minLength: 1, maxLength: 120, examples: ["The Atelier"] }),
      city: T.String({ maxLength: 120, examples: ["Zurich"] }),
      timezone: T.String({ maxLength: 64, examples: ["Europe/Zurich"] }),
      currency_code: T.String({ pattern: "^[A-Z]{3}$", description: "ISO 4217", examples: ["CHF"] }),
      operating_hours: T.Object(
        {
          start: T.Integer({ minimum: 0, maximum: 23, examples: [8] }),
          end: T.Integer({ minimum: 1, maximum: 24, examples: [23] }),
        },
        strict,
      ),
      from_email: ADDRESS,
      from_name: T.String({ minLength: 1, maxLength: 120, examples: ["Booking desk"] }),
      frontend_url: T.String({
        maxLength: 500,
        pattern: "^https?://[^\\s]+$",
        description: "a URL",
        examples: ["https://desk.example.com"],
      }),
      iban: nullable(
        T.String({
          pattern: "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$",
          description: "an IBAN without spaces",
          examples: ["CH9300762011623852957"],
        }),
      ),
      creditor: nullable(
        T.Object(
          {
            name: T.String({ minLength: 1, maxLength: 70, examples: ["The Atelier AG"] }),
            street: T.String({ maxLength: 70, examples: ["Seestrasse"] }),
            building: T.String({ maxLength: 16, examples: ["12"] }),
            postal_code: T.String({ minLength: 1, maxLength: 16, examples: ["8002"] }),
            city: T.String({ minLength: 1, maxLength: 35, examples: ["Zurich"] }),
            country: T.String({ pattern: "^[A-Z]{2}$", description: "ISO 3166, two letters", examples: ["CH"] }),
          },
          strict,
        ),
      ),
      vat_id: nullable(T.String({ minLength: 1, maxLength: 40, examples: ["CHE-116.281.710 MWST"] })),
    },
    strict,
  ),
  site_visit: T.Object(
    {
      blocked_dates: T.Array(DAY, { maxItems: 366 }),
      default_slots: T.Array(T.Integer({ minimum: 0, maximum: 23, examples: [10] }), {
        minItems: 1,
        maxItems: 12,
        uniqueItems: true,
      }),
      weekdays_only: T.Boolean(),
      min_days_ahead: T.Integer({ minimum: 0, maximum: 90, examples: [2] }),
    },
    strict,
  ),
  managers: T.Object(
    { names: T.Array(T.String({ minLength: 1, maxLength: 80, examples: ["Lina Keller"] }), { maxItems: 50 }) },
    strict,
  ),
  retention: T.Object(
    {
      trace_hours: T.Integer({ minimum: 1, maximum: 720, examples: [72] }),
      idempotency_hours: T.Integer({ minimum: 1, maximum: 168, examples: [24] }),
      snapshot_days: T.Integer({ minimum: 1, maximum: 365, examples: [7] }),
      file_days_after_event: T.Integer({ minimum: 1, maximum: 3650, examples: [365] }),
    },
    strict,
  ),
};
