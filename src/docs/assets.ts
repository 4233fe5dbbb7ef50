/** The API docs' page is served from inside: no request leaves the machine. */
import css from "../../node_modules/swagger-ui-dist/swagger-ui.css" with { type: "file" };
import bundle from "../../node_modules/swagger-ui-dist/swagger-ui-bundle.js" with { type: "file" };

export const FILES = {
  "swagger-ui.css": { path: css, type: "text/css" },
  "swagger-ui-bundle.js": { path: bundle, type: "text/javascript" },
} as const;
