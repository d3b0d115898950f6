import { expect, test } from "vitest";
import { resolveTree } from "@/lib/decision/resolve";
import { soundTree } from "@/lib/decision/sound-tree";
import { everyWay } from "@/lib/decision/walk";
import { calculatorWorkload, workloadOf } from "@/lib/decision/workload";
import { defaultWorkload, readWorkload, writeWorkload } from "@/lib/pricing/workload";
import { pricesForCalculator } from "@/lib/pricing/prices-for";

const tree = resolveTree(soundTree);
const prices = pricesForCalculator();
const inOneRegion = { where: "google-cloud", writes: "one-writer", history: "none" } as const;

test("the calculator begins with the product, its availability and the readers that the answers settle", () => {
  expect(workloadOf(tree, { ...inOneRegion, live: "analytics", size: "within-cloud-sql", availability: "highest", reads: "pool" })).toEqual({
    product: "alloydb",
    ha: true,
    // What a pool needs to be highly available.
    readNodes: 2,
  });
});

test("without an SLA it begins without high availability", () => {
  expect(workloadOf(tree, { ...inOneRegion, live: "neither", size: "within-cloud-sql", availability: "none" })).toEqual({
    product: "cloud-sql-enterprise",
    ha: false,
  });
  expect(workloadOf(tree, { ...inOneRegion, live: "analytics", size: "within-cloud-sql", availability: "none" })).toEqual({ product: "alloydb", ha: false });
});

test("a size beyond a limit begins at that limit, in GB of a thousand million bytes", () => {
  expect(workloadOf(tree, { ...inOneRegion, live: "neither", size: "beyond-cloud-sql", availability: "standard", reads: "primary" })).toEqual({
    product: "alloydb",
    ha: true,
    storageGb: 64_000, // 64 TB × 1,000
  });
  expect(workloadOf(tree, { ...inOneRegion, live: "neither", size: "beyond-alloydb" })).toEqual({
    product: "spanner",
    ha: true,
    storageGb: 140_738, // 128 TiB × 1,099,511,627,776 bytes ÷ 10⁹ = 140,737.49, rounded up
  });
});

test("what the calculator does not price has no workload, and every other outcome has one", () => {
  const without = new Set(everyWay(tree).flatMap(({ path, outcome }) => (workloadOf(tree, path) ? [] : [outcome])));
  expect(without).toEqual(new Set(["bigquery-beside", "alloydb-omni"]));
  expect(workloadOf(tree, { where: "google-cloud" })).toBeUndefined();
});

test("every outcome that is priced opens the calculator with a workload that it takes without complaint", () => {
  for (const { path } of everyWay(tree)) {
    const settled = workloadOf(tree, path);
    if (!settled) continue;
    const { workload, problems } = readWorkload(writeWorkload(calculatorWorkload(settled)), prices);
    expect(problems, JSON.stringify(path)).toEqual([]);
    expect(workload.availability).toBe(settled.ha ? "ha" : "basic");
    expect(workload.pools.map(({ nodes }) => nodes)).toEqual(settled.readNodes === undefined ? [] : [settled.readNodes]);
    expect(workload.storageGb).toBe(settled.storageGb ?? defaultWorkload.storageGb);
  }
});
