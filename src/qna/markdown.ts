import type { Qna } from "./model.ts";

const MINOR_DIGITS = 2;

/** An answer as a text for people; facts only, no words about how it was made. */
export const markdownOf = ({ rooms, menus, items }: Qna["data"], currency: string): string => {
  const money = (amount: number) => `${currency} ${amount.toFixed(MINOR_DIGITS)}`;
  const sections = [
    rooms.map(({ name, capacity, status, price }) =>
      [`- **${name}**: up to ${capacity} people`, status, ...(price === null ? [] : [`${money(price)} a day`])].join(
        ", ",
      ),
    ),
    menus.map(({ name, price_per_person, dietary_options, availability_window }) =>
      [
        `- **${name}**: ${money(price_per_person)} per person`,
        ...dietary_options,
        typeof availability_window === "string" ? "all year" : availability_window.join(", "),
      ].join(", "),
    ),
    items.map(({ question, answer }) => `**${question}**\n\n${answer}\n`),
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
  return text === "" ? "Nothing in our catalogue matches." : text;
};
