import type { Task } from "../tasks/service.ts";
import type { Notice } from "./store.ts";

const MAX_QUOTED = 4000;

/** What others wrote, as a block of code: nothing in it is a heading, a link or a button. */
const quoted = (text: string): string =>
  text
    .slice(0, MAX_QUOTED)
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => `    ${line}`)
    .join("\n");

const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** @param decide a link to a page that asks for the decision; @param dashboard where the desk is worked at */
export const noticeOf = (
  { task_id: taskId, payload, client_id: client }: Task,
  title: string,
  links: { to: string; decide: string | undefined; dashboard: string | undefined },
): Notice => {
  const { event_summary: event, client_message: asked, draft_body: draft } = payload;
  const about = [
    event?.client_name ?? client,
    event?.chosen_date,
    event?.locked_room,
    event?.number_of_participants == null ? null : `${event.number_of_participants} people`,
  ].filter((part): part is string => typeof part === "string" && part !== "");
  const parts = [
    "A decision of yours is waited for:",
    quoted(inOneLine([title, ...about].join(" · "))),
    ...(asked ? ["The client wrote:", quoted(asked)] : []),
    ...(draft ? ["The answer that waits:", quoted(draft)] : []),
    ...(links.decide
      ? [`[Look at it and decide](${links.decide})`, "This link is yours alone; it works once, for three days."]
      : []),
    ...(links.dashboard ? [`[Open the dashboard](${links.dashboard})`] : []),
  ];
  return { to: links.to, subject: `To decide: ${inOneLine(title)}`.slice(0, 200), text: parts.join("\n\n"), taskId };
};
