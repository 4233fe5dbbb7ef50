import { BILLING } from "../../support/booking.ts";

/** What a mail names: where the next function is to be, when, and for how many. */
export interface Wanted {
  day: string;
  from: string;
  to: string;
  people: number;
  room: string;
  amount: number;
}

/** One wording: of what is wanted, and of its day as it is written out. */
export type Say = (wanted: Wanted, day: string) => string;

const { name_or_company, street, postal_code, city, country } = BILLING;
export const FIRST_LINES = `${name_or_company}, ${street}`;
export const LAST_LINES = `${postal_code} ${city}, ${country}`;
export const ADDRESS = `${name_or_company}\n${street}\n${postal_code} ${city}\n${country}`;
