import { AsyncLocalStorage } from "node:async_hooks";
import type { Span } from "./tracing.ts";

/** What runs here is done for; known to all that is called for it, however deep. */
export interface Errand {
  requestId?: string;
  /** What is under way for it; what it needs done is part of that. */
  span?: Span | undefined;
}

const errands = new AsyncLocalStorage<Errand>();

/** Works on an errand: what the work calls, and what it leaves to be done later, belongs to it. */
export const onErrand = <T>(errand: Errand, work: () => T): T => errands.run(errand, work);

/** What is being done here; nothing that anybody asked for answers `undefined`. */
export const currentErrand = (): Errand | undefined => errands.getStore();
