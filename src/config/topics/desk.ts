import { Type as T } from "@sinclair/typebox";
import { ADDRESS, nullable, oneOf, strict } from "./fields.ts";

/** What waits for a manager, and how the desk writes. Source: spec/http-api.md §12.2. */
export const DESK_TOPICS = {
  hil_mode: T.Object({ enabled: T.Boolean() }, strict),
  approvals: T.Object({ approve_offers: oneOf("always", "supervised", "never") }, strict),
  options: T.Object(
    { hold_ttl_days: T.Integer({ minimum: 1, maximum: 365, examples: [14] }), second_option_allowed: T.Boolean() },
    strict,
  ),
  email_format: T.Object({ plain_text: T.Boolean() }, strict),
  hil_email: T.Object({ enabled: T.Boolean(), manager_email: nullable(ADDRESS) }, strict),
};
