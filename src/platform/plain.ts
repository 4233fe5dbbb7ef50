/** Everything but tab and line break that nobody can see. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** A text with one kind of line end and without control characters. Source: spec/http-api.md §1.1. */
export const withoutControl = (text: string): string => text.replace(/\r\n?/g, "\n").replace(CONTROL, "");
