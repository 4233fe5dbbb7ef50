/** What is used of prom-client. Its index also loads what pushes metrics and what gathers them from a cluster. */
export { default as Counter } from "prom-client/lib/counter.js";
export { default as Gauge } from "prom-client/lib/gauge.js";
export { default as Histogram, type Spread } from "prom-client/lib/histogram.js";
export { default as Registry } from "prom-client/lib/registry.js";
