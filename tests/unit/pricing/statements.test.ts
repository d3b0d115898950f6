import { describe, expect, test } from "vitest";
import { isFactId } from "@/lib/facts/facts";
import { estimateProduct, type ProductId, productIds } from "@/lib/pricing/products";
import { rateCardFor } from "@/lib/pricing/rate-card";
import { differences, effectiveDiscount, formatSize, formatTotal, formatWorking, linesAddUp, remarks } from "@/lib/pricing/statements";
import type { Workload } from "@/lib/pricing/workload";
import { aPriceTable } from "../../support/a-price-table";
import { anyWorkload, aWorkload } from "../../support/a-workload";
import { seeded } from "../../support/seeded";

function shown(product: ProductId, changes: Partial<Workload> = {}) {
  const workload = aWorkload(changes);
  const card = rateCardFor(workload, aPriceTable);
  const estimate = estimateProduct(product, workload, card, aPriceTable);
  return {
    workings: Object.fromEntries(estimate.lines.map((line) => [line.id, formatWorking(line, estimate, card)])),
    ids: differences(estimate, workload, card, aPriceTable).map(({ id }) => id),
    texts: differences(estimate, workload, card, aPriceTable).map(({ text }) => text),
    discount: effectiveDiscount(estimate, workload),
    size: formatSize(estimate),
    addsUp: linesAddUp(estimate),
    remarks: remarks(workload, card, aPriceTable).map(({ id }) => id),
  };
}

const oneSecondary = { ...aWorkload().secondary, clusters: 1 };

describe("the working of a line", () => {
  test("shows quantity, rate, hours and what multiplies them", () => {
    const pools = [{ nodes: 2, shape: "n2-highmem-8", hours: 200 }];
    const { workings } = shown("alloydb", { pools, commitment: "1-year", internetGb: 100 });

    expect(workings).toEqual({
      "primary-vcpu": "4 vCPU × $0.06608 × 730 h × 2 × (1 − 25%) ≈ $289.43",
      "primary-memory": "32 GB × $0.0112 × 730 h × 2 × (1 − 25%) ≈ $392.45",
      "pool-1-vcpu": "2 nodes × 8 vCPU × $0.06608 × 200 h ≈ $211.46",
      "pool-1-memory": "2 nodes × 64 GB × $0.0112 × 200 h = $286.72",
      storage: "500 GB × $0.0004109 × 730 h ≈ $149.98",
      backup: "500 GB × $0.000137 × 730 h ≈ $50.01",
      "internet-1": "100 GB × $0.12 = $12.00",
    });
  });

  test("shows capacity of Spanner in nodes", () => {
    expect(shown("spanner", { spannerUnits: 300 }).workings["compute"]).toBe("0.3 node × $0.90 × 730 h = $197.10");
  });

  test("says which rate is needed", () => {
    expect(shown("spanner").workings["backup"]).toBe("500 GB × rate needed = incomplete");
  });

  test("shows the guide's surcharge as a share of what is above it", () => {
    const guide: Partial<Workload> = { card: "guide", shape: "guide-4", availability: "basic", secondary: oneSecondary, backupGb: 0 };

    expect(shown("alloydb", guide).workings["replication"]).toBe("30% of $654.80 = $196.44");
  });
});

describe("the discount on the whole bill", () => {
  test("is less than the commitment's, because storage has none", () => {
    // Off 909.1712 a quarter is 227.2928; of 1,109.1547 in all that is 20.49%.
    expect(shown("alloydb", { commitment: "1-year" }).discount).toBe("20.5");
  });

  test("falls below nothing where the machine is stopped for most of the month", () => {
    // On demand 62.272 for 100 hours; committed 340.9392: −447.5%
    const stopped = { commitment: "1-year", hours: 100, availability: "basic", storageGb: 0, backupGb: 0 } as const;
    expect(shown("alloydb", stopped).discount).toBe("−447.5");
  });

  test("is not told without a commitment or without a total", () => {
    expect(shown("alloydb").discount).toBeNull();
    expect(shown("spanner", { commitment: "1-year" }).discount).toBeNull();
  });
});

describe("a total", () => {
  test("is an amount, or says why there is none", () => {
    const total = (month: bigint | null, size: "machine" | null) =>
      formatTotal({ month, year: null, size: size && { kind: "machine", vcpus: 4, memoryGb: 32 } }, "month");

    expect(total(1_109_150_000_000n, "machine")).toBe("$1,109.15");
    expect(total(null, "machine")).toBe("incomplete");
    expect(total(null, null)).toBe("not offered");
  });

  test("is told to differ from its lines where rounding parts them", () => {
    // 385.9072 + 523.264 + 149.9785 + 50.005 shows as 385.91 + 523.26 + 149.98 + 50.01 = 1,109.16 against 1,109.15.
    expect(shown("alloydb").addsUp).toBe(false);
    expect(shown("spanner", { backupGb: 0 }).addsUp).toBe(true);
  });
});

describe("what differs from the workload as it was put", () => {
  test("names high availability: compute twice, and storage too in Cloud SQL", () => {
    expect(shown("alloydb").texts).toContain("High availability counts the primary's vCPUs and memory 2×, and storage once.");
    expect(shown("cloud-sql-enterprise").texts).toContain("High availability counts vCPUs, memory and storage 2×.");
    expect(shown("alloydb", { availability: "basic" }).ids).toContain("alloydb-basic");
  });

  test("names the machine that takes the place of one that does not exist", () => {
    expect(shown("cloud-sql-enterprise").texts).toContain("The machine has 4 vCPU / 26 GB instead of 4 / 32: the edition gives 6.5 GB per vCPU at most.");
    expect(shown("cloud-sql-enterprise-plus").ids).not.toContain("cloud-sql-enterprise-plus-shape");
    expect(shown("cloud-sql-enterprise", { shape: "n2-highmem-128" }).texts).toEqual([
      "Cloud SQL Enterprise has no machine as large: its largest has 96 vCPU and 624 GB.",
    ]);
    expect(shown("cloud-sql-enterprise", { shape: "n2-highmem-128" }).size).toBe("no machine as large");
  });

  test("says of Spanner that its size is the reader's, and when the data need more", () => {
    expect(shown("spanner").ids).toContain("spanner-size");
    expect(shown("spanner", { storageGb: 30_000 }).texts).toContain("The data need 3,000 processing units at least, so that many are counted.");
    expect(shown("spanner").size).toBe("1,000 processing units");
  });

  test("says when the data are more than one cluster or instance holds", () => {
    const limits = { storageGb: 200_000 }; // 128 TiB = 140,737 GB; 64 TB = 64,000 GB

    expect(shown("alloydb", limits).ids).toContain("alloydb-storage-max");
    expect(shown("cloud-sql-enterprise-plus", limits).ids).toContain("cloud-sql-enterprise-plus-storage-max");
    expect(shown("alloydb", { storageGb: 140_737 }).ids).not.toContain("alloydb-storage-max");
    expect(shown("alloydb", { storageGb: 140_738 }).ids).toContain("alloydb-storage-max");
  });

  test("says what a second region means for each", () => {
    expect(shown("alloydb", { secondary: oneSecondary }).ids).toEqual(expect.arrayContaining(["alloydb-secondary", "replication-traffic"]));
    expect(shown("cloud-sql-enterprise", { secondary: oneSecondary }).ids).toContain("cloud-sql-enterprise-secondary");
    expect(shown("spanner", { secondary: oneSecondary }).ids).toContain("spanner-regions");
  });

  test("says whose card it is, and where prices cannot be compared", () => {
    expect(shown("alloydb").remarks).toEqual([]);
    expect(shown("alloydb", { card: "guide" }).remarks).toEqual(["guide-card"]);
    expect(shown("alloydb", { region: "europe-west1" }).remarks).toEqual(["region"]);
    expect(shown("alloydb", { card: "mine" }).remarks).toEqual(["own-rates"]);
    expect(shown("alloydb", { commitment: "1-year", hours: 100 }).remarks).toEqual(["commitment-hours"]);
  });

  test("rests on facts that exist, each statement once", () => {
    const chance = seeded(33);
    for (let round = 0; round < 300; round += 1) {
      const workload = anyWorkload(chance, aPriceTable);
      const card = rateCardFor(workload, aPriceTable);
      const said = productIds.flatMap((id) => differences(estimateProduct(id, workload, card, aPriceTable), workload, card, aPriceTable));
      for (const { facts } of [...said, ...remarks(workload, card, aPriceTable)]) expect(facts.filter((id) => !isFactId(id))).toEqual([]);
      expect(new Set(said.map(({ id }) => id)).size).toBe(said.length);
    }
  });
});
