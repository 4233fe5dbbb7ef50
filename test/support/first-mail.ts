import { type Where, where } from "../booking/spoken/where.ts";
import { conversation } from "./conversation.ts";

/** A first mail, and what has to be true of the booking after it. */
export type Written = [mail: string, told: Partial<Where>];

/** Where a first mail leads. */
export const firstMail = (mail: string): Where => {
  const desk = conversation();
  desk.mail(mail);
  return where(desk);
};
