import { type HrTime, ValueType } from "@opentelemetry/api";
import { hrTime, millisToHrTime } from "@opentelemetry/core";
import { emptyResource } from "@opentelemetry/resources";
import {
  AggregationTemporality,
  type DataPoint,
  DataPointType,
  type Histogram,
  type MetricData,
  type MetricProducer,
} from "@opentelemetry/sdk-metrics";
import type { MetricObjectWithValues, MetricValue, Registry } from "prom-client";

type Counted = MetricObjectWithValues<MetricValue<string> & { metricName?: string }>;
type Labels = Record<string, string | number>;

const labelsOf = ({ labels }: Counted["values"][number]): Labels =>
  Object.fromEntries(Object.entries(labels).filter(([name, value]) => name !== "le" && value !== undefined)) as Labels;

/** Prometheus counts what is at most a bound, OTLP what lies between two. */
const betweenBounds = (upTo: readonly number[]): number[] => upTo.map((count, at) => count - (upTo[at - 1] ?? 0));

/** The histograms of a metric, one for each set of labels, put together from their lines. */
const histogramsOf = ({ name, values }: Counted): { labels: Labels; value: Histogram }[] => {
  const series = Map.groupBy(values, (line) => JSON.stringify(labelsOf(line)));
  return [...series.values()].flatMap((lines) => {
    const [first] = lines;
    if (!first) return [];
    const buckets = lines.filter(({ metricName }) => metricName === `${name}_bucket`);
    const lineOf = (suffix: string): number => lines.find(({ metricName }) => metricName === name + suffix)?.value ?? 0;
    return [
      {
        labels: labelsOf(first),
        value: {
          buckets: {
            boundaries: buckets.map(({ labels }) => Number(labels["le"])).filter(Number.isFinite),
            counts: betweenBounds(buckets.map(({ value }) => value)),
          },
          sum: lineOf("_sum"),
          count: lineOf("_count"),
        },
      },
    ];
  });
};

const dataOf = (metric: Counted, startTime: HrTime, endTime: HrTime): MetricData => {
  const base = {
    descriptor: { name: metric.name, description: metric.help, unit: "", valueType: ValueType.DOUBLE },
    aggregationTemporality: AggregationTemporality.CUMULATIVE,
  };
  const point = <T>(attributes: Labels, value: T): DataPoint<T> => ({ startTime, endTime, attributes, value });
  const type = String(metric.type);
  if (type === "histogram")
    return {
      ...base,
      dataPointType: DataPointType.HISTOGRAM,
      dataPoints: histogramsOf(metric).map(({ labels, value }) => point(labels, value)),
    };
  const dataPoints = metric.values.map((line) => point(labelsOf(line), line.value));
  return type === "counter"
    ? { ...base, dataPointType: DataPointType.SUM, isMonotonic: true, dataPoints }
    : { ...base, dataPointType: DataPointType.GAUGE, dataPoints };
};

/** What is counted for Prometheus, in the form of OTLP: counted once, told in two ways. */
export const seriesOf = (registry: Registry): MetricProducer => {
  const startTime = millisToHrTime(Date.now() - process.uptime() * 1000);
  return {
    collect: async () => {
      const metrics = (await registry.getMetricsAsJSON()) as unknown as Counted[];
      const told = metrics.map((metric) => dataOf(metric, startTime, hrTime()));
      const scopeMetrics = [{ scope: { name: "openevent" }, metrics: told }];
      return { resourceMetrics: { resource: emptyResource(), scopeMetrics }, errors: [] };
    },
  };
};
