/** Text and tables, and links to the web and to mailboxes; nothing that runs, loads or dresses up as our page. */
export const safeHtml = async (html: string): Promise<string> => {
  const { default: sanitizeHtml } = await import("sanitize-html");
  return sanitizeHtml(html, {
    allowedTags: [
      ...["p", "br", "hr", "div", "span", "h1", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "pre", "code"],
      ...["strong", "b", "em", "i", "u", "s", "a", "table", "thead", "tbody", "tr", "th", "td"],
    ],
    allowedAttributes: { a: ["href"], th: ["colspan", "rowspan"], td: ["colspan", "rowspan"] },
    allowedSchemes: ["https", "http", "mailto", "tel"],
    allowProtocolRelative: false,
  });
};
