/** A field of a protobuf message: a number, or bytes that may be a message, a text or packed numbers. */
type Field = number | Uint8Array;
type Fields = Map<number, Field[]>;

const WIRE = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 } as const;

/** The fields of a message by number (protobuf wire format); no more of it than a collector's tests need. */
const fieldsOf = (bytes: Uint8Array): Fields => {
  const fields: Fields = new Map();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = view.getUint8(at++);
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  const taken = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  while (at < bytes.length) {
    const tag = varint();
    const wire = tag & 7;
    const value =
      wire === WIRE.varint ? varint() : taken(wire === WIRE.bytes ? varint() : wire === WIRE.fixed64 ? 8 : 4);
    const number = tag >> 3;
    fields.set(number, [...(fields.get(number) ?? []), value]);
  }
  return fields;
};

const inside = (fields: Fields, number: number): Fields[] =>
  (fields.get(number) ?? []).flatMap((field) => (typeof field === "number" ? [] : [fieldsOf(field)]));
const bytesAt = (fields: Fields, number: number): Uint8Array => {
  const field = fields.get(number)?.[0];
  return field instanceof Uint8Array ? field : new Uint8Array();
};
const textAt = (fields: Fields, number: number): string => new TextDecoder().decode(bytesAt(fields, number));
const numbersIn = (bytes: Uint8Array, read: "getFloat64" | "getBigUint64"): number[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / 8 }, (_, at) => Number(view[read](at * 8, true)));
};

type Attributes = Record<string, string | number>;

/** KeyValue { key = 1, value = 2 { string = 1, int = 3, double = 4 } } */
const attributesAt = (fields: Fields, number: number): Attributes =>
  Object.fromEntries(
    inside(fields, number).map((pair) => {
      const [value = new Map() as Fields] = inside(pair, 2);
      const whole = value.get(3)?.[0];
      return [textAt(pair, 1), typeof whole === "number" ? whole : textAt(value, 1)];
    }),
  );

export interface SentSpan {
  traceId: string;
  id: string;
  parentId: string;
  name: string;
  service: string;
  attributes: Attributes;
}

export interface SentSeries {
  name: string;
  attributes: Attributes;
  value: number;
  /** Of a histogram. */
  buckets: number[];
}

/** ExportTraceServiceRequest (opentelemetry-proto, trace/v1) */
const spansIn = (bytes: Uint8Array): SentSpan[] =>
  inside(fieldsOf(bytes), 1).flatMap((resourceSpans) => {
    const [resource] = inside(resourceSpans, 1);
    const service = resource ? String(attributesAt(resource, 1)["service.name"]) : "";
    return inside(resourceSpans, 2)
      .flatMap((scope) => inside(scope, 2))
      .map((span) => ({
        traceId: bytesAt(span, 1).toHex(),
        id: bytesAt(span, 2).toHex(),
        parentId: bytesAt(span, 4).toHex(),
        name: textAt(span, 5),
        service,
        attributes: attributesAt(span, 9),
      }));
  });

/** ExportMetricsServiceRequest (opentelemetry-proto, metrics/v1): gauge = 5, sum = 7, histogram = 9 */
const seriesIn = (bytes: Uint8Array): SentSeries[] =>
  inside(fieldsOf(bytes), 1)
    .flatMap((resourceMetrics) => inside(resourceMetrics, 2))
    .flatMap((scope) => inside(scope, 2))
    .flatMap((metric) => {
      const name = textAt(metric, 1);
      const plain = [5, 7].flatMap((kind) => inside(metric, kind)).flatMap((kept) => inside(kept, 1));
      const histograms = inside(metric, 9).flatMap((kept) => inside(kept, 1));
      return [
        ...plain.map((point) => ({
          name,
          attributes: attributesAt(point, 7),
          value: numbersIn(bytesAt(point, 4), "getFloat64")[0] ?? Number.NaN,
          buckets: [],
        })),
        ...histograms.map((point) => ({
          name,
          attributes: attributesAt(point, 9),
          value: numbersIn(bytesAt(point, 4), "getBigUint64")[0] ?? Number.NaN,
          buckets: numbersIn(bytesAt(point, 6), "getBigUint64"),
        })),
      ];
    });

export interface Collector {
  url: string;
  spans: SentSpan[];
  series: SentSeries[];
  /** All that came, as it came. */
  raw(): string;
  stop(): Promise<void>;
}

/** Takes traces and metrics over OTLP (HTTP, protobuf), and keeps them. */
export const startCollector = (): Collector => {
  const spans: SentSpan[] = [];
  const series: SentSeries[] = [];
  let raw = "";
  const take =
    <T>(into: T[], read: (bytes: Uint8Array) => T[]) =>
    async (request: Request): Promise<Response> => {
      const bytes = await request.bytes();
      raw += Buffer.from(bytes).toString("latin1");
      into.push(...read(bytes));
      return new Response(new Uint8Array(), { headers: { "Content-Type": "application/x-protobuf" } });
    };
  const server = Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    routes: { "/v1/traces": { POST: take(spans, spansIn) }, "/v1/metrics": { POST: take(series, seriesIn) } },
    fetch: () => new Response(null, { status: 404 }),
  });
  return { url: `http://127.0.0.1:${server.port}/`, spans, series, raw: () => raw, stop: () => server.stop(true) };
};
