import { describe, expect, test } from "vitest";
import { facts } from "@/lib/facts/facts";
import { type ExampleId, estimateExample } from "@/lib/pricing/examples";
import { meterIds, type RateId } from "@/lib/pricing/meter";
import { formatUsd, parseUsd, sumUsd } from "@/lib/pricing/money";
import { pricesForCalculator } from "@/lib/pricing/prices-for";
import { estimateProduct, estimateProducts, leastSpannerUnits, type ProductEstimate, type ProductId, productIds } from "@/lib/pricing/products";
import { rateCardFor } from "@/lib/pricing/rate-card";
import { mostGb, type Workload } from "@/lib/pricing/workload";
import { aPriceTable } from "../../support/a-price-table";
import { anyWorkload, aWorkload } from "../../support/a-workload";
import { seeded } from "../../support/seeded";

function estimate(product: ProductId, changes: Partial<Workload> = {}): ProductEstimate {
  const workload = aWorkload(changes);
  return estimateProduct(product, workload, rateCardFor(workload, aPriceTable), aPriceTable);
}

/** A month as the page shows it. */
function month(product: ProductId, changes: Partial<Workload> = {}): string {
  const { month: total, missing } = estimate(product, changes);
  return total === null ? `incomplete: ${missing.join(", ")}` : formatUsd(total);
}

/** The amounts of the lines as the page shows them, by id. */
function amounts(product: ProductId, changes: Partial<Workload> = {}): Record<string, string> {
  return Object.fromEntries(estimate(product, changes).lines.map(({ id, amount }) => [id, amount === null ? "rate needed" : formatUsd(amount)]));
}

const computeOnly = { storageGb: 0, backupGb: 0, availability: "basic" } as const;

describe("a bill of AlloyDB", () => {
  test("counts the compute of a highly available primary twice, and storage and backups once", () => {
    expect(amounts("alloydb")).toEqual({
      "primary-vcpu": "$385.91", // 4 × 0.06608 × 730 × 2 = 385.9072
      "primary-memory": "$523.26", // 32 × 0.0112 × 730 × 2 = 523.264
      storage: "$149.98", // 500 × 0.0004109 × 730 = 149.9785
      backup: "$50.01", // 500 × 0.000137 × 730 = 50.005
    });
    expect(month("alloydb")).toBe("$1,109.15"); // 385.9072 + 523.264 + 149.9785 + 50.005 = 1,109.1547
    expect(formatUsd(estimate("alloydb").year ?? 0n)).toBe("$13,309.86"); // 1,109.1547 × 12 = 13,309.8564
  });

  test("of a basic primary counts it once", () => {
    expect(month("alloydb", computeOnly)).toBe("$454.59"); // (4 × 0.06608 + 32 × 0.0112) × 730 = 454.5856
  });

  test("charges read nodes like primary nodes, and no storage for them", () => {
    const pools = [{ nodes: 2, shape: "n2-highmem-8", hours: null }];

    expect(amounts("alloydb", { ...computeOnly, pools })).toMatchObject({
      "pool-1-vcpu": "$771.81", // 2 × 8 × 0.06608 × 730 = 771.8144
      "pool-1-memory": "$1,046.53", // 2 × 64 × 0.0112 × 730 = 1,046.528
    });
    expect(Object.keys(amounts("alloydb", { pools })).filter((id) => id.includes("storage"))).toEqual(["storage"]);
  });

  test("charges a stopped primary for the hours that it runs, and its storage for all", () => {
    expect(month("alloydb", { ...computeOnly, hours: 365 })).toBe("$227.29"); // 454.5856 ÷ 2 = 227.2928
    expect(amounts("alloydb", { hours: 0 })).toEqual({ "primary-vcpu": "$0.00", "primary-memory": "$0.00", storage: "$149.98", backup: "$50.01" });
  });

  test("charges a read pool on a schedule for its own hours", () => {
    const pools = [{ nodes: 3, shape: "n2-highmem-4", hours: 200 }];

    expect(amounts("alloydb", { pools })["pool-1-vcpu"]).toBe("$158.59"); // 3 × 4 × 0.06608 × 200 = 158.592
  });

  test("takes a commitment off compute alone", () => {
    expect(amounts("alloydb", { commitment: "1-year" })).toEqual({
      "primary-vcpu": "$289.43", // 385.9072 × 0.75 = 289.4304
      "primary-memory": "$392.45", // 523.264 × 0.75 = 392.448
      storage: "$149.98",
      backup: "$50.01",
    });
    expect(month("alloydb", { commitment: "3-years" })).toBe("$636.39"); // 909.1712 × 0.48 = 436.402176; + 199.9835 = 636.385676
  });

  test("charges a commitment for all hours, used or not", () => {
    const committed = { ...computeOnly, commitment: "1-year" } as const;

    expect(month("alloydb", { ...committed, hours: 100 })).toBe(month("alloydb", committed)); // 454.5856 × 0.75 = 340.94
    expect(formatUsd(estimate("alloydb", { ...committed, hours: 100 }).onDemand ?? 0n)).toBe("$62.27"); // 0.62272 × 100 = 62.272
  });

  test("leaves read pools on a schedule out of the commitment", () => {
    const pools = [{ nodes: 1, shape: "n2-highmem-4", hours: 730 }];

    // 454.5856 × 0.75 + 454.5856 = 795.5248
    expect(month("alloydb", { ...computeOnly, pools, commitment: "1-year" })).toBe("$795.52");
  });

  test("charges a secondary cluster as a cluster: its nodes and its copy of the data, at the rates of its region", () => {
    const secondary = { clusters: 2, region: "us-east1", shape: null, availability: "basic", storageGb: null } as const;

    expect(amounts("alloydb", { secondary })).toMatchObject({
      "secondary-vcpu": "$436.07", // 2 × 4 × 0.07467 × 730 = 436.0728
      "secondary-memory": "$591.48", // 2 × 32 × 0.01266 × 730 = 591.4752
      "secondary-storage": "$338.94", // 2 × 500 × 0.0004643 × 730 = 338.939
    });
    expect(amounts("alloydb", { secondary: { ...secondary, availability: "ha", storageGb: 100 } })).toMatchObject({
      "secondary-vcpu": "$872.15", // 436.0728 × 2 = 872.1456
      "secondary-storage": "$67.79", // 2 × 100 × 0.0004643 × 730 = 67.7878
    });
  });

  test("charges traffic to the internet by tiers, each for what falls into it", () => {
    expect(amounts("alloydb", { internetGb: 20_000 })).toMatchObject({
      "internet-1": "$120.00", // 1,000 × 0.12
      "internet-2": "$990.00", // 9,000 × 0.11
      "internet-3": "$800.00", // 10,000 × 0.08
    });
    expect(Object.keys(amounts("alloydb", { internetGb: 1000 }))).not.toContain("internet-2");
  });

  test("knows the price of traffic between North America and Europe, and of no other", () => {
    const toEurope = { ...aWorkload().secondary, region: "europe-west1" };

    expect(amounts("alloydb", { interRegionGb: 300, secondary: toEurope })["inter-region"]).toBe("$15.00"); // 300 × 0.05
    expect(amounts("alloydb", { interRegionGb: 300 })["inter-region"]).toBe("rate needed");
  });
});

describe("the guide's card", () => {
  const guide = { card: "guide", shape: "guide-4", availability: "basic", backupGb: 0 } as const;

  test("gives its 4 vCPU / 16 GB primary 554.80 and its small cluster 654.80", () => {
    expect(month("alloydb", { ...guide, storageGb: 0 })).toBe("$554.80"); // (4 × 0.114 + 16 × 0.019) × 730 = 0.76 × 730
    expect(month("alloydb", guide)).toBe("$654.80"); // + 500 × 0.20
    expect(month("alloydb", { ...guide, availability: "ha" })).toBe("$1,209.60"); // 2 × 554.80 + 100
  });

  test("gives its larger primaries 1,109.60 and 4,438.40", () => {
    expect(month("alloydb", { ...guide, shape: "guide-8", storageGb: 0 })).toBe("$1,109.60"); // 1.52 × 730
    expect(month("alloydb", { ...guide, shape: "guide-32", storageGb: 0 })).toBe("$4,438.40"); // 6.08 × 730
  });

  test("has rates of its own for read nodes, and a surcharge on everything for a second region", () => {
    const large: Partial<Workload> = {
      ...guide,
      shape: "guide-32",
      pools: [{ nodes: 8, shape: "guide-4", hours: null }],
      storageGb: 10_000,
      backupGb: 10_000,
      secondary: { ...aWorkload().secondary, clusters: 1 },
    };

    expect(amounts("alloydb", large)).toMatchObject({
      "pool-1-vcpu": "$1,635.20", // 8 × 4 × 0.07 × 730
      "pool-1-memory": "$1,121.28", // 8 × 16 × 0.012 × 730
      storage: "$2,000.00",
      backup: "$800.00",
      replication: "$2,998.46", // 30% of 4,438.40 + 2,756.48 + 2,800 = 9,994.88
    });
    expect(month("alloydb", large)).toBe("$12,993.34"); // 9,994.88 × 1.3 = 12,993.344
  });

  test("gives the first GB to the internet free", () => {
    expect(amounts("alloydb", { ...guide, internetGb: 101 })["internet"]).toBe("$12.00"); // 100 × 0.12
    expect(amounts("alloydb", { ...guide, internetGb: 1 })["internet"]).toBeUndefined();
  });

  test("prices no other product", () => {
    expect(month("cloud-sql-enterprise", guide)).toMatch(/^incomplete: cloud-sql-enterprise-vcpu, /);
    expect(month("spanner", guide)).toBe("incomplete: spanner-node, spanner-storage");
  });
});

describe("a bill of Cloud SQL", () => {
  test("counts storage twice as well where it is highly available", () => {
    expect(amounts("cloud-sql-enterprise", { enterpriseMemoryGb: 16 })).toEqual({
      "primary-vcpu": "$241.19", // 4 × 0.0413 × 730 × 2 = 241.192
      "primary-memory": "$163.52", // 16 × 0.007 × 730 × 2
      storage: "$170.00", // 500 × 0.17 × 2
      backup: "$40.00", // 500 × 0.08
    });
    expect(month("cloud-sql-enterprise", { enterpriseMemoryGb: 16 })).toBe("$614.71"); // 614.712
    expect(month("cloud-sql-enterprise-plus")).toBe("$948.76"); // (4 × 0.0537 + 32 × 0.0091) × 730 × 2 + 170 + 40 = 948.76
  });

  test("takes the nearest machine that exists: Enterprise has 6.5 GB per vCPU at most", () => {
    expect(estimate("cloud-sql-enterprise").size).toEqual({ kind: "machine", vcpus: 4, memoryGb: 26 }); // 4 × 6.5
    expect(estimate("cloud-sql-enterprise", { shape: "c4a-highmem-1" }).size).toEqual({ kind: "machine", vcpus: 1, memoryGb: 6 }); // 6.5, in whole GB
    expect(estimate("cloud-sql-enterprise", { shape: "n2-highmem-96" }).size).toEqual({ kind: "machine", vcpus: 96, memoryGb: 624 });
    expect(estimate("cloud-sql-enterprise-plus", { shape: "c4a-highmem-1" }).size).toEqual({ kind: "machine", vcpus: 2, memoryGb: 16 });
    expect(estimate("cloud-sql-enterprise-plus", { card: "guide", shape: "guide-4" }).size).toEqual({ kind: "machine", vcpus: 4, memoryGb: 32 });
  });

  test("is not drawn up where the edition has no machine as large", () => {
    expect(estimate("cloud-sql-enterprise", { shape: "n2-highmem-128" })).toMatchObject({ size: null, lines: [], month: null });
    expect(estimate("cloud-sql-enterprise-plus", { shape: "c4-highmem-288-lssd" })).toMatchObject({ size: null, lines: [], month: null });
    expect(estimate("cloud-sql-enterprise", { pools: [{ nodes: 1, shape: "n2-highmem-128", hours: null }] }).size).toBeNull();
  });

  test("charges a disk for each read replica", () => {
    const pools = [
      { nodes: 2, shape: "n2-highmem-4", hours: null },
      { nodes: 1, shape: "n2-highmem-4", hours: 100 },
    ];

    expect(amounts("cloud-sql-enterprise-plus", { pools })["replica-storage"]).toBe("$255.00"); // 3 × 500 × 0.17
  });
});

describe("a bill of Spanner", () => {
  test("counts capacity in tenths of a node, at every hour, whatever the availability", () => {
    const bare = { backupGb: 0, storageGb: 500 };

    expect(month("spanner", bare)).toBe("$807.00"); // 0.90 × 730 + 500 × 0.30 = 657 + 150
    expect(month("spanner", { ...bare, spannerUnits: 300, hours: 10, availability: "basic" })).toBe("$347.10"); // 0.3 × 657 + 150
    expect(month("spanner", { ...bare, commitment: "3-years" })).toBe("$544.20"); // 657 × 0.6 + 150
  });

  test("asks for the price of its backups, which no source gives", () => {
    expect(month("spanner")).toBe("incomplete: spanner-backup");
    expect(estimate("spanner").priced).toBe(parseUsd("807"));
  });

  test("has at least the capacity that may hold the data", () => {
    expect(leastSpannerUnits(0, aPriceTable)).toBe(100);
    expect(leastSpannerUnits(1099, aPriceTable)).toBe(100); // 1,024 GiB = 1,099.51 GB
    expect(leastSpannerUnits(1100, aPriceTable)).toBe(200);
    expect(leastSpannerUnits(10_995, aPriceTable)).toBe(1000); // 10 TiB = 10,995.1 GB
    expect(leastSpannerUnits(10_996, aPriceTable)).toBe(2000);
    expect(estimate("spanner", { storageGb: 30_000 }).size).toEqual({ kind: "units", units: 3000 }); // 30,000 ÷ 10,995.1 = 2.73 nodes
  });

  test("in several regions needs rates that no source gives", () => {
    const secondary = { ...aWorkload().secondary, clusters: 1 };

    expect(month("spanner", { secondary, backupGb: 0 })).toBe("incomplete: spanner-multi-region-node, spanner-multi-region-storage");
  });
});

describe("a rate that no source gives", () => {
  test("leaves its line and every total open, and never counts as nothing", () => {
    const bill = estimate("alloydb", { region: "europe-west1" });

    expect(bill.missing).toEqual(["alloydb-vcpu", "alloydb-memory", "alloydb-storage", "alloydb-backup"]);
    expect(bill.lines.map(({ amount }) => amount)).toEqual([null, null, null, null]);
    expect([bill.month, bill.year, bill.exactMonth, bill.onDemand]).toEqual([null, null, null, null]);
  });

  test("is asked for the C4A, C4 and Z3 machines", () => {
    expect(estimate("alloydb", { shape: "c4a-highmem-1" }).missing).toEqual(["alloydb-c4a-vcpu", "alloydb-c4a-memory"]);
  });

  test("counts once the reader gives it, on the card of one's own alone", () => {
    const ownRates = { "spanner-backup": "0.1" };

    expect(month("spanner", { card: "mine", ownRates })).toBe("$857.00"); // 807 + 500 × 0.10
    expect(month("spanner", { card: "list", ownRates })).toBe("incomplete: spanner-backup");
    expect(month("spanner", { card: "mine", ownRates: { "spanner-backup": "0" } })).toBe("$807.00");
  });

  test("holds no surcharge on a sum that lacks a line", () => {
    const lacking = { card: "guide", shape: "c4a-highmem-1", secondary: { ...aWorkload().secondary, clusters: 1 } } as const;

    expect(amounts("alloydb", lacking)["replication"]).toBe("rate needed");
  });
});

describe("the worked examples of the chapters", () => {
  const table = pricesForCalculator();

  test.each<[ExampleId, ProductId, Partial<Workload>]>([
    ["alloydb-ha-500-gb", "alloydb", {}],
    ["cloud-sql-enterprise-ha-500-gb", "cloud-sql-enterprise", { enterpriseMemoryGb: 16 }],
    ["cloud-sql-enterprise-plus-ha-500-gb", "cloud-sql-enterprise-plus", {}],
    ["spanner-standard-500-gb", "spanner", { backupGb: 0 }],
    ["spanner-standard-100-units", "spanner", { backupGb: 0, storageGb: 0, spannerUnits: 100 }],
    ["alloydb-2-vcpu-16-gb", "alloydb", { ...computeOnly, shape: "n2-highmem-2" }],
    ["alloydb-16-vcpu-128-gb-ha-3-years", "alloydb", { shape: "n2-highmem-16", storageGb: 0, backupGb: 0, commitment: "3-years" }],
    [
      "alloydb-medium-cluster",
      "alloydb",
      { shape: "n2-highmem-8", pools: [{ nodes: 2, shape: "n2-highmem-8", hours: null }], storageGb: 2000, backupGb: 2000 },
    ],
  ])("come to the same in the calculator: %s", (example, product, changes) => {
    const workload = aWorkload(changes);

    expect(estimateProduct(product, workload, rateCardFor(workload, table), table).exactMonth).toBe(estimateExample(example, facts).exactTotal);
  });
});

/** All rates given, so that every product has a total. */
const everyRate = Object.fromEntries(
  meterIds.flatMap((meter, index): [RateId, string][] => [
    [meter, `0.0${index + 10}`],
    [`secondary.${meter}`, `0.0${index + 30}`],
  ]),
) as Workload["ownRates"];

function totals(workload: Workload): (bigint | null)[] {
  const complete = { ...workload, card: "mine" as const, ownRates: everyRate };
  return estimateProducts(complete, rateCardFor(complete, aPriceTable), aPriceTable).map(({ exactMonth }) => exactMonth);
}

function onRealMachines(workload: Workload): Workload {
  const real = (id: string) => (id.startsWith("guide") || id.startsWith("c4") ? "n2-highmem-8" : id);
  const { pools, secondary, shape } = workload;
  return {
    ...workload,
    shape: real(shape),
    enterpriseMemoryGb: null,
    pools: pools.map((pool) => ({ ...pool, shape: real(pool.shape) })),
    secondary: { ...secondary, shape: secondary.shape === null ? null : real(secondary.shape) },
  };
}

describe("every bill", () => {
  const steps: Record<string, (workload: Workload, by: number) => Workload> = {
    storage: (workload, by) => ({ ...workload, storageGb: workload.storageGb + by }),
    backups: (workload, by) => ({ ...workload, backupGb: workload.backupGb + by }),
    "traffic to the internet": (workload, by) => ({ ...workload, internetGb: workload.internetGb + by }),
    "traffic to the other region": (workload, by) => ({ ...workload, interRegionGb: workload.interRegionGb + by }),
    hours: (workload, by) => ({ ...workload, hours: Math.min(730, workload.hours + by) }),
    "secondary clusters": (workload) => ({ ...workload, secondary: { ...workload.secondary, clusters: workload.secondary.clusters + 1 } }),
    "the data of secondary clusters": (workload, by) => ({
      ...workload,
      secondary: { ...workload.secondary, storageGb: (workload.secondary.storageGb ?? workload.storageGb) + by },
    }),
    "read nodes": (workload) => ({ ...workload, pools: [...workload.pools, { nodes: 1, shape: "n2-highmem-2", hours: null }] }),
    "hours of a read pool": (workload, by) => ({
      ...workload,
      pools: workload.pools.map((pool) => ({ ...pool, hours: pool.hours === null ? null : pool.hours + by })),
    }),
    availability: (workload) => ({ ...workload, availability: "ha" }),
    "Spanner's capacity": (workload, by) => ({ ...workload, spannerUnits: workload.spannerUnits + by * 1000 }),
  };

  test.each(Object.entries(steps))("never falls when there is more of %s", (name, step) => {
    const chance = seeded(5);
    const fallen: string[] = [];
    for (let round = 0; round < 150; round += 1) {
      const workload = onRealMachines(anyWorkload(chance, aPriceTable));
      // One secondary cluster more turns Spanner into another product, which another rate prices.
      const compared = name === "secondary clusters" ? productIds.filter((id) => id !== "spanner") : productIds;
      const [less, more] = [totals(workload), totals(step(workload, 1 + chance.below(50)))];
      for (const [index, id] of productIds.entries()) {
        const [before, after] = [less[index] ?? 0n, more[index] ?? 0n];
        if (compared.includes(id) && after < before) fallen.push(`${id}: ${formatUsd(before)} to ${formatUsd(after)}`);
      }
    }
    expect(fallen).toEqual([]);
  });

  test("grows with the size of its machine", () => {
    const sizes = ["n2-highmem-2", "n2-highmem-4", "n2-highmem-8", "n2-highmem-16", "n2-highmem-32", "n2-highmem-64", "n2-highmem-96"];
    const bySize = sizes.map((shape) => totals(aWorkload({ shape })));
    for (const index of [0, 1, 2]) {
      const column = bySize.map((row) => row[index] ?? 0n);
      expect(column).toEqual(column.toSorted((a, b) => (a < b ? -1 : 1)));
      expect(new Set(column).size).toBe(sizes.length);
    }
  });

  test("is the sum of its lines, in whatever order they are added", () => {
    const chance = seeded(6);
    for (let round = 0; round < 300; round += 1) {
      const workload = anyWorkload(chance, aPriceTable);
      for (const { lines, priced, exactMonth, missing, size } of estimateProducts(workload, rateCardFor(workload, aPriceTable), aPriceTable)) {
        const shuffled = lines.map(({ amount }) => ({ amount: amount ?? 0n, at: chance.below(1000) })).toSorted((a, b) => a.at - b.at);
        expect(sumUsd(shuffled.map(({ amount }) => amount))).toBe(priced);
        expect(exactMonth).toBe(missing.length > 0 || size === null ? null : priced);
      }
    }
  });

  test("does not depend on the order of the read pools", () => {
    const pools = [
      { nodes: 2, shape: "n2-highmem-8", hours: null },
      { nodes: 1, shape: "n2-highmem-2", hours: 100 },
      { nodes: 3, shape: "n2-highmem-16", hours: 7 },
    ];

    expect(totals(aWorkload({ pools }))).toEqual(totals(aWorkload({ pools: pools.toReversed() })));
  });

  test("is additive: two workloads' data cost what their sum costs", () => {
    const of = (storageGb: number) => estimate("alloydb", { storageGb, backupGb: 0 }).exactMonth ?? 0n;

    expect(of(300) + of(200) - of(0)).toBe(of(500));
  });

  test("names each line once and gives it a rate of the card", () => {
    const chance = seeded(9);
    for (let round = 0; round < 200; round += 1) {
      const workload = anyWorkload(chance, aPriceTable);
      const card = rateCardFor(workload, aPriceTable);
      for (const { lines, missing } of estimateProducts(workload, card, aPriceTable)) {
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
        const lacking = lines.filter(({ rateId }) => card.rates[rateId].status === "missing").map(({ rateId }) => rateId);
        expect([...new Set(lacking)]).toEqual(missing);
      }
    }
  });

  test("stays exact for the largest workload that can be entered", () => {
    const largest = aWorkload({
      card: "mine",
      ownRates: { "alloydb-storage": "1000000", "alloydb-backup": "0.0000001", "alloydb-vcpu": "0.9999999", "secondary.alloydb-storage": "1000000" },
      shape: "n2-highmem-128",
      storageGb: mostGb,
      backupGb: mostGb,
      commitment: "3-years",
      secondary: { clusters: 5, region: "us-east1", shape: "n2-highmem-2", availability: "ha", storageGb: mostGb },
    });
    const exact = Object.fromEntries(
      estimateProduct("alloydb", largest, rateCardFor(largest, aPriceTable), aPriceTable).lines.map(({ id, amount }) => [id, amount]),
    );

    expect(exact["storage"]).toBe(parseUsd("730000000000000000")); // 10⁹ × 10⁶ × 730
    expect(exact["secondary-storage"]).toBe(parseUsd("3650000000000000000")); // five times as much
    expect(exact["backup"]).toBe(parseUsd("73000")); // 10⁹ × 0.0000001 × 730
    expect(exact["primary-vcpu"]).toBe(parseUsd("89702.39102976")); // 128 × 0.9999999 × 730 × 2 × 0.48
  });
});
