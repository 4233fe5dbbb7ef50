/** Why a text gives no busy times. */
export class Unreadable extends Error {
  constructor(readonly reason: "not_a_calendar" | "too_many") {
    super(reason);
  }
}
