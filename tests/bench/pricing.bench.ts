/**
 * Measures the calculator's arithmetic: one estimate for all four products, a card of rates, an address read, and a
 * sweep of a thousand points with its break-even points. Prints a table with the limits; asserts nothing.
 *
 *   npx tsx tests/bench/pricing.bench.ts
 */
import { pricesForCalculator } from "@/lib/pricing/prices-for";
import { estimateProducts } from "@/lib/pricing/products";
import { rateCardFor } from "@/lib/pricing/rate-card";
import { projectGrowth, sweep } from "@/lib/pricing/sweep";
import { defaultWorkload, readWorkload, type Workload, writeWorkload } from "@/lib/pricing/workload";

const table = pricesForCalculator();

/** A workload with every kind of line. */
const large: Workload = {
  ...defaultWorkload,
  shape: "n2-highmem-32",
  pools: [
    { nodes: 3, shape: "n2-highmem-8", hours: null },
    { nodes: 2, shape: "n2-highmem-16", hours: 220 },
  ],
  storageGb: 50_000,
  backupGb: 80_000,
  secondary: { ...defaultWorkload.secondary, clusters: 2 },
  internetGb: 20_000,
  interRegionGb: 5000,
  commitment: "1-year",
};

/** The middle one of the durations of many batches, per run, in microseconds. */
function medianMicroseconds(run: () => void, batch: number, batches = 201): number {
  const durations = Array.from({ length: batches }, () => {
    const start = performance.now();
    for (let count = 0; count < batch; count += 1) run();
    return ((performance.now() - start) * 1000) / batch;
  });
  return durations.toSorted((a, b) => a - b)[Math.floor(batches / 2)] ?? 0;
}

/** How long the very first run takes, before anything is warm. */
function firstMilliseconds(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const line = (name: string, value: string, limit = "") => console.log(`${name.padEnd(58)} ${value.padStart(12)} ${limit}`);

const card = rateCardFor(defaultWorkload, table);
const sweepRun = () => sweep(large, { card, table }, { axis: "storage", from: 0, to: 1_000_000, points: 1000 });
line("sweep of 1,000 points with break-evens, first run", `${firstMilliseconds(sweepRun).toFixed(2)} ms`, "limit 25 ms here (100 ms at 4x)");
for (const [name, workload] of Object.entries({ "default workload": defaultWorkload, "largest bill": large })) {
  const lines = estimateProducts(workload, card, table).reduce((sum, estimate) => sum + estimate.lines.length, 0);
  const microseconds = medianMicroseconds(() => estimateProducts(workload, card, table), 100);
  line(`estimate for four products, ${name} (${lines} lines)`, `${microseconds.toFixed(2)} µs`, "limit 20 µs");
}
line("sweep of 1,000 points with break-evens, warm", `${(medianMicroseconds(sweepRun, 1, 51) / 1000).toFixed(2)} ms`, "limit 25 ms here (100 ms at 4x)");
line("growth over 36 months", `${(medianMicroseconds(() => projectGrowth(large, { card, table }, 36), 1, 51) / 1000).toFixed(2)} ms`);
line("rate card", `${medianMicroseconds(() => rateCardFor(large, table), 20).toFixed(1)} µs`);
const query = writeWorkload(large);
line("address read", `${medianMicroseconds(() => readWorkload(query, table), 20).toFixed(1)} µs`);
line("price table as JSON", `${(JSON.stringify(table).length / 1024).toFixed(1)} KiB`);
