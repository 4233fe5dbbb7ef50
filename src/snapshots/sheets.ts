import { BUILT_IN_FAQ } from "../booking/answering/faq.ts";
import type { Part } from "../booking/parts.ts";
import { itemSheets, menuView } from "./item-sheets.ts";
import { roomsSheet } from "./rooms-sheet.ts";
import { major, type Sheet, type Told } from "./sheet.ts";

const offerSheet = ({ says }: Told): Sheet[] => {
  const part = says.find(({ kind }) => kind === "offer");
  if (part?.kind !== "offer") return [];
  const { version, lines, total, validUntil } = part.offer;
  const data = {
    version,
    lines: lines.map(({ name, quantity, unit, unitPrice, total: amount, included }) => ({
      description: name,
      quantity,
      unit,
      unit_price: major(unitPrice.minor),
      amount: major(amount.minor),
      included,
    })),
    total_amount: major(total.minor),
    currency: total.currency,
    valid_until: validUntil,
  };
  return [{ type: "offer", params: { version }, data: (offerId) => ({ offer_id: offerId, ...data }) }];
};

const CATERING = /cater|food|essen|repas|cibo/i;

const categoryOf = (part: Part, { world }: Told): string | undefined => {
  if (part.kind === "faq") return BUILT_IN_FAQ[part.topic].category;
  return part.kind === "faq_text" ? world.venue.faq.find(({ answer }) => answer === part.text)?.category : undefined;
};

/** Everything the venue answers on the subjects of a message that answers one question on them. */
const questionsSheet = (told: Told): Sheet[] => {
  const { faq, currency } = told.world.venue;
  const categories = [...new Set(told.says.flatMap((part) => categoryOf(part, told) ?? []))];
  const items = faq.filter(({ category }) => categories.includes(category));
  if (items.length === 0) return [];
  const { menus } = told.world.catalogue;
  const data = {
    items: items.map(({ category, question, answer, related_links }) => ({
      category,
      question,
      answer,
      related_links: [...related_links],
    })),
    categories,
    menus: categories.some((category) => CATERING.test(category)) ? menus.map((each) => menuView(each, currency)) : [],
    body_markdown: items.map(({ question, answer }) => `**${question}**\n\n${answer}`).join("\n\n"),
  };
  return [{ type: "qna", params: { categories }, data: () => data }];
};

/** What can be seen in full behind the links of a message, one of a kind. Source: spec/http-api.md §11. */
export const sheetsFor = (told: Told): Sheet[] => {
  const sheets = [...roomsSheet(told), ...itemSheets(told), ...offerSheet(told), ...questionsSheet(told)];
  return sheets.filter(({ type }, index) => sheets.findIndex((other) => other.type === type) === index);
};
