import { describe, expect, test } from "vitest";
import type { FactId } from "@/lib/facts/facts";
import { type CostLine, estimateLines, type MeteredLine, type RateTable } from "@/lib/pricing/estimate";
import { type ExampleId, estimateExample, examples } from "@/lib/pricing/examples";
import { formatUsd, parseUsd } from "@/lib/pricing/money";

/** The rates of the worked sums below. They stand still here, whatever becomes of the list prices. */
const rates: RateTable = {
  "hours-per-month": { value: 730, unit: "hours" },
  "ha-compute-multiplier": { value: 2, unit: "times" },
  "cloud-sql-ha-multiplier": { value: 2, unit: "times" },
  "cud-1-year": { value: 25, unit: "percent" },
  "cud-3-years": { value: 52, unit: "percent" },
  "price-alloydb-vcpu": { value: "0.06608", unit: "usd-per-vcpu-hour" },
  "price-alloydb-memory": { value: "0.0112", unit: "usd-per-gb-hour" },
  "price-alloydb-storage": { value: "0.0004109", unit: "usd-per-gb-hour" },
  "price-alloydb-backup": { value: "0.000137", unit: "usd-per-gb-hour" },
  "price-cloud-sql-enterprise-vcpu": { value: "0.0413", unit: "usd-per-vcpu-hour" },
  "price-cloud-sql-enterprise-memory": { value: "0.007", unit: "usd-per-gb-hour" },
  "price-cloud-sql-enterprise-plus-vcpu": { value: "0.0537", unit: "usd-per-vcpu-hour" },
  "price-cloud-sql-enterprise-plus-memory": { value: "0.0091", unit: "usd-per-gb-hour" },
  "price-cloud-sql-ssd": { value: "0.17", unit: "usd-per-gb-month" },
  "price-cloud-sql-backup": { value: "0.08", unit: "usd-per-gb-month" },
  "price-spanner-standard-node": { value: "0.90", unit: "usd-per-node-hour" },
  "price-spanner-storage": { value: "0.30", unit: "usd-per-gb-month" },
  "price-alloydb-psc-endpoint": { value: "not known", unit: "none" },
  "guide-price-primary-vcpu": { value: "0.114", unit: "usd-per-vcpu-hour" },
  "guide-price-primary-memory": { value: "0.019", unit: "usd-per-gb-hour" },
  "guide-price-read-vcpu": { value: "0.07", unit: "usd-per-vcpu-hour" },
  "guide-price-read-memory": { value: "0.012", unit: "usd-per-gb-hour" },
  "guide-price-storage": { value: "0.20", unit: "usd-per-gb-month" },
  "guide-price-backup": { value: "0.08", unit: "usd-per-gb-month" },
  "guide-price-first-backup": { value: "0.00", unit: "usd-per-gb-month" },
  "guide-price-cross-region-surcharge": { value: 30, unit: "percent" },
  "n2-shapes": { value: ["2/16", "4/32"], unit: "none" },
};

function aLine(changes: Partial<MeteredLine> = {}): MeteredLine {
  return { id: "line", label: "A line", quantity: "4", unit: "vCPU", rate: "guide-price-primary-vcpu", hours: "hours-per-month", ...changes };
}

function workingOf(line: CostLine): string | undefined {
  return estimateLines([line], rates).lines[0]?.working;
}

describe("a cost line", () => {
  test("shows how its amount came about", () => {
    expect(workingOf(aLine())).toBe("4 vCPU × $0.114 × 730 h = $332.88"); // 0.456 × 730
  });

  test("names nodes, hours, multiplier and discount in its working", () => {
    const line = aLine({ quantity: "16", nodes: "3", rate: "price-alloydb-vcpu", factor: "ha-compute-multiplier", discount: "cud-1-year" });

    // 16 × 0.06608 = 1.05728; × 3 × 730 × 2 = 4,630.8864; less a quarter = 3,473.1648
    expect(workingOf(line)).toBe("3 nodes × 16 vCPU × $0.06608 × 730 h × 2 × (1 − 25%) ≈ $3,473.16");
  });

  test("says about, not equals, where the cents shown are rounded", () => {
    // 500 × 0.0004109 = 0.20545; × 730 = 149.9785
    expect(workingOf(aLine({ quantity: "500", unit: "GB", rate: "price-alloydb-storage" }))).toBe("500 GB × $0.0004109 × 730 h ≈ $149.98");
  });

  test("takes hours of one's own, for an instance that is stopped at night", () => {
    expect(workingOf(aLine({ hours: { perMonth: "220" } }))).toBe("4 vCPU × $0.114 × 220 h = $100.32"); // 0.456 × 220
  });

  test("by the month or by the GB has no hours", () => {
    expect(workingOf(aLine({ quantity: "2000", unit: "GB", rate: "guide-price-storage", hours: undefined }))).toBe("2,000 GB × $0.20 = $400.00");
  });

  test("with a surcharge takes its share of the exact sum above it", () => {
    const lines: CostLine[] = [aLine(), { id: "more", label: "Replication", surcharge: "guide-price-cross-region-surcharge" }];

    const { lines: priced, total } = estimateLines(lines, rates);

    expect(priced[1]?.working).toBe("30% of $332.88 ≈ $99.86"); // 99.864
    expect(total).toBe(parseUsd("432.74")); // 332.88 + 99.864 = 432.744
  });
});

describe("a total", () => {
  test("is the exact sum, rounded half up once", () => {
    const half = aLine({ quantity: "1", unit: "GB", rate: "price-alloydb-storage", hours: { perMonth: "10" } }); // 0.004109
    const { exactTotal, total, linesAddUp } = estimateLines([half, { ...half, id: "again" }], rates);

    expect(exactTotal).toBe(parseUsd("0.008218"));
    expect(total).toBe(parseUsd("0.01"));
    expect(linesAddUp).toBe(false); // shown are $0.00 + $0.00 = $0.01
  });

  test("of lines that are shown without rounding adds up", () => {
    expect(estimateLines([aLine(), aLine({ id: "other" })], rates)).toMatchObject({ total: parseUsd("665.76"), linesAddUp: true }); // 2 × 332.88
  });

  test("of no lines is nothing", () => {
    expect(estimateLines([], rates)).toEqual({ lines: [], exactTotal: 0n, total: 0n, linesAddUp: true });
  });
});

describe("a line that cannot be priced says why", () => {
  test.each<[string, Partial<MeteredLine>, string]>([
    ["an unknown fact", { rate: "price-of-nothing" as FactId }, 'Cost line "A line": there is no fact "price-of-nothing" in the table.'],
    ["a fact named like a property of every object", { rate: "constructor" as FactId }, 'there is no fact "constructor"'],
    ["a price that nobody found", { rate: "price-alloydb-psc-endpoint" }, 'the value of fact "price-alloydb-psc-endpoint" is not known.'],
    ["a fact that is a list", { rate: "n2-shapes" }, 'fact "n2-shapes" is a list, not a number.'],
    ["a rate that is no price", { rate: "hours-per-month" }, 'fact "hours-per-month" is in hours, not a price.'],
    ["a rate by the hour without hours", { hours: undefined }, '"guide-price-primary-vcpu" is a rate by the hour; give the hours.'],
    ["a rate by the month with hours", { rate: "guide-price-storage" }, '"guide-price-storage" is no rate by the hour; leave the hours out.'],
    ["hours that are a percentage", { hours: "cud-1-year" }, 'fact "cud-1-year" is in percent; hours is wanted here.'],
    ["a multiplier that is a percentage", { factor: "cud-1-year" }, 'fact "cud-1-year" is in percent; times is wanted here.'],
    ["a discount that is a multiplier", { discount: "ha-compute-multiplier" }, 'fact "ha-compute-multiplier" is in times; percent is wanted here.'],
    ["a malformed quantity", { quantity: "four" }, '"four" is not a quantity'],
  ])("%s", (_, changes, message) => {
    expect(() => estimateLines([aLine(changes)], rates)).toThrow(message);
  });

  test("a price kept as a number is refused, because cents may be lost", () => {
    const table: RateTable = { ...rates, "price-alloydb-vcpu": { value: 0.06608, unit: "usd-per-vcpu-hour" } };

    expect(() => estimateLines([aLine({ rate: "price-alloydb-vcpu" })], table)).toThrow("is no decimal string");
  });

  test("a discount above the whole is refused", () => {
    const table: RateTable = { ...rates, "cud-1-year": { value: 125, unit: "percent" } };

    expect(() => estimateLines([aLine({ discount: "cud-1-year" })], table)).toThrow("125%, more than the whole");
  });

  test("two lines with one id are refused", () => {
    expect(() => estimateLines([aLine(), aLine()], rates)).toThrow('Two cost lines have the id "line".');
  });
});

describe("the worked examples", () => {
  test.each<[ExampleId, string]>([
    ["guide-small-primary", "$554.80"], // (4 × 0.114 + 16 × 0.019) × 730 = 0.76 × 730
    ["guide-medium-primary", "$1,109.60"], // (8 × 0.114 + 32 × 0.019) × 730 = 1.52 × 730
    ["guide-large-primary", "$4,438.40"], // (32 × 0.114 + 128 × 0.019) × 730 = 6.08 × 730
    ["guide-500-gb-storage", "$100.00"], // 500 × 0.20 + 500 × 0
    ["guide-small-cluster", "$654.80"], // 554.80 + 100
    ["guide-medium-cluster", "$2,358.72"], // 1,109.60 + 2 × (4 × 0.07 + 16 × 0.012) × 730 = 689.12, + 400 + 160
    ["guide-medium-cluster-equal-nodes", "$3,047.84"], // 1,109.60 + 2 × 689.12 = 1,378.24, + 400 + 160
    ["guide-large-cluster", "$12,993.34"], // (4,438.40 + 8 × 344.56 = 2,756.48, + 2,000 + 800) × 1.3 = 9,994.88 × 1.3 = 12,993.344
    ["guide-large-cluster-equal-nodes", "$38,077.31"], // (4,438.40 + 8 × 2,756.48 = 22,051.84, + 2,800) × 1.3 = 29,290.24 × 1.3 = 38,077.312
    ["guide-comparison-alloydb", "$654.80"], // 554.80 + 100
    ["guide-comparison-alloydb-ha", "$1,209.60"], // 2 × 554.80 + 100
    ["guide-comparison-cloud-sql", "$614.71"], // (4 × 0.0413 + 16 × 0.007) × 730 × 2 = 404.712, + 500 × 0.17 × 2 = 170, + 500 × 0.08 = 40
  ])("of the guide, %s comes to %s at its rates", (id, total) => {
    expect(formatUsd(estimateExample(id, rates).total)).toBe(total);
  });

  test.each<[ExampleId, string, ExampleId, string]>([
    ["alloydb-1-vcpu-8-gb", "$113.65", "alloydb-1-vcpu-8-gb-ha", "$227.29"], // (0.06608 + 0.0896) × 730 = 113.6464; × 2 = 227.2928
    ["alloydb-2-vcpu-16-gb", "$227.29", "alloydb-2-vcpu-16-gb-ha", "$454.59"], // 2 × 113.6464; × 2 = 454.5856
    ["alloydb-4-vcpu-32-gb", "$454.59", "alloydb-4-vcpu-32-gb-ha", "$909.17"], // 4 × 113.6464; × 2 = 909.1712
    ["alloydb-8-vcpu-64-gb", "$909.17", "alloydb-8-vcpu-64-gb-ha", "$1,818.34"], // 8 × 113.6464; × 2 = 1,818.3424
    ["alloydb-16-vcpu-128-gb", "$1,818.34", "alloydb-16-vcpu-128-gb-ha", "$3,636.68"], // 16 × 113.6464; × 2 = 3,636.6848
    ["alloydb-32-vcpu-256-gb", "$3,636.68", "alloydb-32-vcpu-256-gb-ha", "$7,273.37"], // 32 × 113.6464; × 2 = 7,273.3696
  ])("%s comes to %s and %s to %s", (single, singleTotal, ha, haTotal) => {
    expect(formatUsd(estimateExample(single, rates).total)).toBe(singleTotal);
    expect(formatUsd(estimateExample(ha, rates).total)).toBe(haTotal);
  });

  test("commitments come to the published examples of about $2,728 and $1,746", () => {
    expect(formatUsd(estimateExample("alloydb-16-vcpu-128-gb-ha-1-year", rates).total)).toBe("$2,727.51"); // 3,636.6848 × 0.75 = 2,727.5136
    expect(formatUsd(estimateExample("alloydb-16-vcpu-128-gb-ha-3-years", rates).total)).toBe("$1,745.61"); // 3,636.6848 × 0.48 = 1,745.608704
  });

  test.each<[ExampleId, string]>([
    ["alloydb-ha-500-gb", "$1,109.15"], // 909.1712 + 149.9785 + 500 × 0.000137 × 730 = 50.005; sum 1,109.1547
    ["cloud-sql-enterprise-ha-500-gb", "$614.71"], // 404.712 + 170 + 40
    ["cloud-sql-enterprise-plus-ha-500-gb", "$948.76"], // (4 × 0.0537 + 32 × 0.0091) × 730 × 2 = 738.76, + 170 + 40
    ["spanner-standard-500-gb", "$807.00"], // 0.90 × 730 = 657, + 500 × 0.30 = 150
    ["alloydb-medium-cluster", "$4,436.62"], // 1,818.3424 + 2 × 909.1712 + 2,000 × 0.0004109 × 730 = 599.914, + 2,000 × 0.000137 × 730 = 200.02; sum 4,436.6188
  ])("side by side in us-central1, %s comes to %s", (id, total) => {
    expect(formatUsd(estimateExample(id, rates).total)).toBe(total);
  });

  test("of the guide all say what the guide printed, with its lines", () => {
    const ofTheGuide = Object.entries(examples).filter(([, example]) => example.rates === "guide");
    expect(ofTheGuide.filter(([, { printed }]) => printed === undefined).map(([id]) => id)).toEqual([]);
  });
});
