import { type Context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { ExportResultCode, hrTime, parseTraceParent } from "@opentelemetry/core";
import { OTLPMetricExporter } from "@opentelemetry/exporter-metrics-otlp-proto";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-proto";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics";
import { BatchSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import type { Registry } from "prom-client";
import { currentErrand } from "../errand.ts";
import { newId } from "../ids.ts";
import type { Log } from "../log.ts";
import type { Span, Tracing } from "../tracing.ts";
import { VERSION } from "../version.ts";
import { seriesOf } from "./series.ts";

export interface OtlpOptions {
  /** Of the collector; `/v1/traces` and `/v1/metrics` are added. */
  endpoint: string;
  registry: Registry;
  log: Log;
}

/** A collector that takes longer is not waited for. */
const SEND_LIMIT_MS = 3000;

/** A span that knows where in its trace it stands. */
interface Placed extends Span {
  readonly context: Context;
}

type Sent = (result: { code: ExportResultCode }) => void;

/** Sends with an exporter, and logs when the collector stops taking what it is sent, and when it takes it again. */
const watched = <Batch, Exporter extends { export(batch: Batch, sent: Sent): void }>(
  exporter: Exporter,
  what: string,
  log: Log,
): Exporter => {
  const send = exporter.export.bind(exporter);
  let isTaken = true;
  exporter.export = (batch, sent) =>
    send(batch, (result) => {
      const isNowTaken = result.code === ExportResultCode.SUCCESS;
      if (isNowTaken !== isTaken)
        log[isNowTaken ? "info" : "warn"](
          { what },
          `the collector ${isNowTaken ? "takes" : "does not take"} what it is sent`,
        );
      isTaken = isNowTaken;
      sent(result);
    });
  return exporter;
};

/**
 * Traces and metrics over OTLP (protobuf over HTTP). What waits for a collector that is away is bounded, and the oldest
 * of it is given up. Further settings of the exporters have their standard names, such as OTEL_EXPORTER_OTLP_HEADERS.
 */
export const openOtlp = ({ endpoint, registry, log }: OtlpOptions): Tracing => {
  const resource = resourceFromAttributes({
    "service.name": "openevent",
    "service.version": VERSION,
    "service.instance.id": newId(),
  });
  const to = (path: string) => ({ url: `${endpoint.replace(/\/+$/, "")}/${path}`, timeoutMillis: SEND_LIMIT_MS });
  const spans = watched(new OTLPTraceExporter(to("v1/traces")), "traces", log);
  const series = watched(new OTLPMetricExporter(to("v1/metrics")), "metrics", log);
  const provider = new TracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor({ exporter: spans, exportTimeoutMillis: SEND_LIMIT_MS })],
  });
  const reader = new PeriodicExportingMetricReader({ exporter: series, metricProducers: [seriesOf(registry)] });
  const meters = new MeterProvider({ resource, readers: [reader] });
  const tracer = provider.getTracer("openevent", VERSION);

  const open = (name: string, kind: SpanKind, parent: Context, startedAt: number): Placed => {
    const span = tracer.startSpan(name, { kind, startTime: hrTime(startedAt) }, parent);
    return {
      context: trace.setSpan(parent, span),
      end: ({ name: told, attributes, hasFailed }) => {
        if (told !== undefined) span.updateName(told);
        span.setAttributes(attributes);
        if (hasFailed) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      },
    };
  };
  return {
    request: (traceparent) => {
      const caller = traceparent === null ? null : parseTraceParent(traceparent);
      const parent = caller ? trace.setSpanContext(ROOT_CONTEXT, { ...caller, isRemote: true }) : ROOT_CONTEXT;
      return open("request", SpanKind.SERVER, parent, performance.now());
    },
    part: (name, startedAt) => {
      const around = currentErrand()?.span as Placed | undefined;
      return open(name, SpanKind.INTERNAL, around?.context ?? ROOT_CONTEXT, startedAt);
    },
    end: async () => {
      const sent = Promise.allSettled([provider.shutdown(), meters.shutdown()]);
      await Promise.race([sent, Bun.sleep(SEND_LIMIT_MS)]);
    },
  };
};
