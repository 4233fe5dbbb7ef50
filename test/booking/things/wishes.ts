import type { Language } from "../../../src/booking/words.ts";
import { conversation } from "../../support/conversation.ts";
import { offeredIn } from "../../support/offered-in.ts";
import { CATALOGUE } from "../../support/venue.ts";

const nameOf = (wanted: string): string =>
  [...CATALOGUE.products, ...CATALOGUE.menus].find(({ id }) => id === wanted)?.name ?? wanted;

/**
 * What is wished after these mails, by name and number ("~": as many as come), what is looked for behind a question mark,
 * and how many come.
 * @param isOffered Room B is offered to 25 people before the first of them
 */
export const wishesAfter = (language: Language, isOffered: boolean, mails: readonly string[]) => {
  const desk = isOffered ? offeredIn(language) : conversation({ today: "2026-01-13" });
  for (const mail of mails) desk.mail(mail);
  const wishes = (desk.fact("products") ?? []).map(({ id, quantity }) => `${nameOf(id)} ${quantity ?? "~"}`);
  const sought = (desk.fact("sourcing")?.items ?? []).map((item) => `?${item}`);
  return { wishes: [...wishes, ...sought].toSorted().join(", "), people: desk.fact("attendees") };
};
