import type { Log } from "../platform/log.ts";
import { type Meter, methodOf } from "../platform/meter.ts";
import type { Span } from "../platform/tracing.ts";

interface Answered {
  method: string;
  /** The pattern of its path, which holds no id; `-` for a path that is none. */
  route: string;
  status: number;
  ms: number;
  requestId: string;
  team: string | undefined;
}

const SERVER_ERROR = 500;

/** Tells of an answered request: a line in the log, what is counted, and its span, where somebody traces. */
export const tellRequest = (
  { log, meter }: { log: Log; meter?: Meter | undefined },
  span: Span | undefined,
  answered: Answered,
): void => {
  const { method: given, route, status, requestId } = answered;
  const method = methodOf(given);
  meter?.request(answered);
  span?.end({
    name: `${method} ${route}`,
    attributes: {
      "http.request.method": method,
      "http.route": route,
      "http.response.status_code": status,
      "openevent.request_id": requestId,
    },
    hasFailed: status >= SERVER_ERROR,
  });
  log.info(answered, "request");
};
