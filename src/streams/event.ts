/** Lines of `text/event-stream`. Source: spec/http-api.md §1.7. */

export const RETRY_MS = 3000;

/** How long a client waits before it comes back, and where it stands when nothing happens until then. */
export const greeting = (position: number | undefined): string =>
  `retry: ${RETRY_MS}\n${position === undefined ? "" : `id: ${position}\n`}\n`;

/** A comment: keeps the line open and means nothing. */
export const HEARTBEAT = ":\n\n";

/** One event; JSON has no line breaks of its own. */
export const eventText = (name: string, position: number, data: unknown): string =>
  `event: ${name}\nid: ${position}\ndata: ${JSON.stringify(data)}\n\n`;
