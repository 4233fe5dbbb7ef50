export type Attributes = Record<string, string | number>;

/** A piece of work under way, as a collector will see it. */
export interface Span {
  /** Ends it. @param outcome nothing of a person: no text, address, secret or value of a statement */
  end(outcome: { name?: string; attributes: Attributes; hasFailed?: boolean }): void;
}

/** Tells a collector what is done and how long it takes. */
export interface Tracing {
  /** What a request asks for. @param traceparent of whoever sent it (W3C Trace Context), whose trace goes on here */
  request(traceparent: string | null): Span;
  /** A part of what is under way on this errand. @param startedAt of `performance.now()` */
  part(name: string, startedAt: number): Span;
  /** Sends what was not sent yet; takes no longer than a few seconds, whatever the collector does. */
  end(): Promise<void>;
}
