import { describe, expect, test } from "vitest";
import { formatUsd } from "@/lib/pricing/money";
import type { ProductId } from "@/lib/pricing/products";
import { rateCardFor } from "@/lib/pricing/rate-card";
import { sensitivityOf } from "@/lib/pricing/sensitivity";
import type { Workload } from "@/lib/pricing/workload";
import { aPriceTable } from "../../support/a-price-table";
import { aWorkload } from "../../support/a-workload";

/** Each input with its move and what it does, largest first. */
function moves(product: ProductId, changes: Partial<Workload> = {}): string[] {
  const workload = aWorkload(changes);
  return sensitivityOf(product, workload, { card: rateCardFor(workload, aPriceTable), table: aPriceTable }).map(
    ({ input, low, high, down, up }) => `${input}${low === null ? "" : ` ${low}-${high}`}: ${formatUsd(down)} ${formatUsd(up)}`,
  );
}

describe("what moves a bill most", () => {
  test("is, for a small database on AlloyDB, the machine", () => {
    expect(moves("alloydb", { hours: 500 })).toEqual([
      "hours 450-550: −$62.27 $62.27", // 1.24544 an hour × 50
      "primary: −$62.27 $62.27", // a tenth of 622.72
      "storage 450-550: −$15.00 $15.00", // 50 × 0.299957 = 14.99785
      "backup 450-550: −$5.00 $5.00", // 50 × 0.10001
    ]);
  });

  test("counts hours no further than the month has them", () => {
    expect(moves("alloydb")[0]).toBe("hours 657-730: −$90.92 $0.00"); // 1.24544 × 73 = 90.917
  });

  test("leaves out what moves nothing", () => {
    expect(moves("alloydb", { storageGb: 0, backupGb: 0, hours: 0 })).toEqual([]);
  });

  test("follows tiers: beyond ten TB a GB more costs the last tier, a tenth fewer may reach into the second", () => {
    // 11,000 GB: down 1,000 × 0.08 + 100 × 0.11 = 91; up 1,100 × 0.08 = 88
    expect(moves("alloydb", { internetGb: 11_000 })).toContain("internet 9900-12100: −$91.00 $88.00");
  });

  test("takes whole numbers, a little further where a tenth is none", () => {
    expect(moves("cloud-sql-enterprise", { storageGb: 5 })).toContain("storage 4-6: −$0.34 $0.34"); // 1 × 0.17 × 2
  });

  test("counts the disks of read replicas with the read nodes", () => {
    const pools = [{ nodes: 2, shape: "n2-highmem-4", hours: null }];

    // (2 × (4 × 0.0413 + 26 × 0.007) × 730 + 2 × 500 × 0.17) ÷ 10 = (506.912 + 170) ÷ 10
    expect(moves("cloud-sql-enterprise", { pools })).toContain("pools: −$67.69 $67.69");
  });

  test("counts the guide's surcharge with everything that it lies on", () => {
    const guide: Partial<Workload> = { card: "guide", shape: "guide-4", availability: "basic", secondary: { ...aWorkload().secondary, clusters: 1 } };

    expect(moves("alloydb", guide)).toContain("primary: −$72.12 $72.12"); // 55.48 × 1.3 = 72.124
    expect(moves("alloydb", guide)).toContain("storage 450-550: −$13.00 $13.00"); // 50 × 0.20 × 1.3
  });

  test("is not told while a rate is missing", () => {
    expect(moves("spanner")).toEqual([]);
  });
});
