const escaped = (text: string): string => Bun.escapeHTML(text);

/** Nothing runs, nothing is loaded, nobody frames it, and its buttons lead back here. */
export const PAGE_HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  "x-robots-tag": "noindex",
} as const;

const STYLE =
  "body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}" +
  "pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;background:#f4f4f4;padding:1rem;border-radius:.5rem}" +
  "button{font:inherit;padding:.75rem 1.5rem;margin:0 .75rem .75rem 0;border:1px solid #1a1a1a;border-radius:.5rem;background:#fff}" +
  "button.first{background:#1a1a1a;color:#fff}form{display:inline}";

const page = (title: string, body: string): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
  `<title>${escaped(title)}</title><style>${STYLE}</style></head><body><main><h1>${escaped(title)}</h1>\n${body}\n</main></body></html>\n`;

const block = (heading: string, text: string | null): string =>
  text ? `<h2>${escaped(heading)}</h2><pre>${escaped(text)}</pre>` : "";

const button = (verdict: string, label: string, isFirst: boolean): string =>
  `<form method="post" action="?verdict=${verdict}"><button${isFirst ? ' class="first"' : ""}>${escaped(label)}</button></form>`;

/** What waits, and the buttons that decide it; showing it decides nothing. */
export const confirmationPage = (task: { title: string; clientMessage: string | null; draft: string | null }): string =>
  page(
    task.title,
    block("The client wrote", task.clientMessage) +
      block("The answer that waits", task.draft) +
      (task.draft
        ? button("approved", "Approve and send", true)
        : "<p>This task needs a text of yours: write it in the dashboard.</p>") +
      button("rejected", "Reject", false),
  );

/** A sentence, and nothing to press. */
export const sentencePage = (title: string, sentence: string): string => page(title, `<p>${escaped(sentence)}</p>`);
