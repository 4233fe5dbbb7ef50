declare module "prom-client/lib/counter.js" {
  import { Counter } from "prom-client";
  export = Counter;
}
declare module "prom-client/lib/gauge.js" {
  import { Gauge } from "prom-client";
  export = Gauge;
}
declare module "prom-client/lib/histogram.js" {
  import { Histogram } from "prom-client";

  /** What has been observed under one set of labels, by the bounds of its buckets; no bucket counts those below it. */
  interface Spread {
    labels: Record<string, string>;
    bucketValues: Record<number, number>;
    sum: number;
    count: number;
  }
  /** What the library's own types leave out: what is read from when it is told. */
  class Spreads<T extends string = string> extends Histogram<T> {
    hashMap: Record<string, Spread>;
  }
  namespace Spreads {
    export type { Spread };
  }
  export = Spreads;
}
declare module "prom-client/lib/registry.js" {
  import { Registry } from "prom-client";
  export = Registry;
}
