import { t } from "elysia";
import { nullable } from "./schemas.ts";

/** An event in the two forms of the legacy backend. Source: spec/http-api.md §17. */

/** The legacy form, all strings; unknown values hold "Not specified". */
export const EventInfo = t.Object({
  date_email_received: t.String(),
  status: t.String(),
  event_date: t.String(),
  end_date: nullable(t.String()),
  name: t.String(),
  email: t.String(),
  phone: t.String(),
  company: t.String(),
  billing_address: t.String(),
  start_time: t.String(),
  end_time: t.String(),
  preferred_room: t.String(),
  number_of_participants: t.String(),
  type_of_event: t.String(),
  catering_preference: t.String(),
  billing_amount: t.String(),
  deposit: t.String(),
  room_a_status: t.String(),
  room_b_status: t.String(),
  room_c_status: t.String(),
  language: t.String(),
  additional_info: t.String(),
});

export const EventData = t.Object({
  "Date Email Received": t.String(),
  Status: t.String(),
  "Event Date": t.String(),
  Name: t.String(),
  Email: t.String(),
  Phone: t.String(),
  Company: t.String(),
  "Billing Address": t.String(),
  "Start Time": t.String(),
  "End Time": t.String(),
  "Preferred Room": t.String(),
  "Number of Participants": t.String(),
  "Type of Event": t.String(),
  "Catering Preference": t.String(),
  "Billing Amount": t.String(),
  Deposit: t.String(),
  Language: t.String(),
  "Additional Info": t.String(),
});
