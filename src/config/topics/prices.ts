import { Type as T } from "@sinclair/typebox";
import { oneOf, strict } from "./fields.ts";

/** What an offer asks for. Source: spec/http-api.md §12.2, spec/workflow.md §5. */
export const PRICE_TOPICS = {
  global_deposit: T.Object(
    {
      deposit_enabled: T.Boolean(),
      deposit_type: oneOf("percentage", "fixed"),
      deposit_percentage: T.Integer({ minimum: 1, maximum: 100, examples: [30] }),
      deposit_fixed_amount: T.Number({ minimum: 0, maximum: 1_000_000, examples: [500] }),
      deposit_deadline_days: T.Integer({ minimum: 1, maximum: 365, examples: [10] }),
    },
    strict,
  ),
  pricing: T.Object(
    {
      always_full_day: T.Boolean(),
      estimate_missing_room_rate: T.Boolean(),
      offer_validity_days: T.Integer({ minimum: 1, maximum: 365, examples: [14] }),
      vat_rate_bp: T.Integer({ minimum: 0, maximum: 3000, examples: [810] }),
    },
    strict,
  ),
  products: T.Object({ autofill_min_score: T.Number({ minimum: 0, maximum: 1, examples: [0.5] }) }, strict),
};
