import { describe, expect, test } from "vitest";
import { loadContradictions } from "@/lib/content/contradictions";
import { facts } from "@/lib/facts/facts";
import { formatUsd } from "@/lib/pricing/money";
import { presets, recomputePreset } from "@/lib/pricing/presets";
import { pricesForCalculator } from "@/lib/pricing/prices-for";
import { estimateProduct } from "@/lib/pricing/products";
import { rateCardFor } from "@/lib/pricing/rate-card";
import { readWorkload, type Workload, writeWorkload } from "@/lib/pricing/workload";

const table = pricesForCalculator();

function presetOf(id: string) {
  const preset = presets.find((candidate) => candidate.id === id);
  if (!preset) throw new Error(`There is no preset "${id}".`);
  return preset;
}

/** Printed and recomputed of a preset, by what it is. */
function figuresOf(id: string): Record<string, [string, string]> {
  return Object.fromEntries(
    recomputePreset(presetOf(id), facts).map(({ what, printed, recomputed }) => [
      what,
      [formatUsd(printed), recomputed === null ? "no rate" : formatUsd(recomputed)],
    ]),
  );
}

function alloydbMonth(workload: Workload): string {
  const { month } = estimateProduct("alloydb", workload, rateCardFor(workload, table), table);
  return month === null ? "incomplete" : formatUsd(month);
}

describe("the guide's figures beside what follows from its rates", () => {
  test("give 554.80 for the primary that the guide prints at 730", () => {
    expect(figuresOf("guide-minimum")).toEqual({
      "AlloyDB, 4 vCPU / 16 GB": ["$730.00", "$554.80"], // (4 × 0.114 + 16 × 0.019) × 730
      "Cloud SQL": ["$25.00", "no rate"],
    });
  });

  test("give 654.80 for the small cluster", () => {
    expect(figuresOf("guide-small")).toEqual({
      "Primary, 4 vCPU / 16 GB": ["$555.00", "$554.80"],
      "Storage, 500 GB": ["$100.00", "$100.00"],
      Backups: ["$0.00", "$0.00"],
      Total: ["$655.00", "$654.80"],
    });
  });

  test("give 1,109.60 for the medium primary, 2,389.60 with it put right, and no read node of 360", () => {
    expect(Object.values(figuresOf("guide-medium"))).toEqual([
      ["$1,130.00", "$1,109.60"], // 1.52 × 730
      ["$720.00", "$689.12"], // 2 × 344.56
      ["$720.00", "$1,378.24"], // 2 × 689.12
      ["$400.00", "$400.00"],
      ["$160.00", "$160.00"],
      ["$2,410.00", "$2,389.60"], // 1,109.60 + 720 + 400 + 160
      ["$2,410.00", "$2,358.72"], // 1,109.60 + 689.12 + 400 + 160
      ["$2,410.00", "$3,047.84"], // 1,109.60 + 1,378.24 + 400 + 160
    ]);
  });

  test("give 4,438.40 for the large primary and 13,153.92 with it put right", () => {
    expect(Object.values(figuresOf("guide-large"))).toEqual([
      ["$4,520.00", "$4,438.40"], // 6.08 × 730
      ["$2,880.00", "$2,756.48"], // 8 × 344.56
      ["$2,880.00", "$22,051.84"], // 8 × 2,756.48
      ["$2,000.00", "$2,000.00"],
      ["$800.00", "$800.00"],
      ["$13,260.00", "$13,153.92"], // 10,118.40 × 1.30
      ["$13,260.00", "$12,993.34"], // 9,994.88 × 1.30 = 12,993.344
      ["$13,260.00", "$38,077.31"], // 29,290.24 × 1.30 = 38,077.312
    ]);
  });

  test("give 614.71 at list price for the Cloud SQL that the guide compares at 415", () => {
    expect(figuresOf("guide-comparison")).toMatchObject({
      "AlloyDB, total": ["$830.00", "$654.80"],
      "AlloyDB, total with a standby": ["$830.00", "$1,209.60"],
      "Cloud SQL, instance with a standby": ["$280.00", "$404.71"], // 0.2772 × 730 × 2 = 404.712
      "Cloud SQL, storage": ["$85.00", "$170.00"],
      "Cloud SQL, backups": ["$50.00", "$40.00"],
      "Cloud SQL, total": ["$415.00", "$614.71"],
    });
  });

  test("show the sum", () => {
    const [primary] = recomputePreset(presetOf("guide-small"), facts);
    const large = recomputePreset(presetOf("guide-large"), facts).find(({ what }) => what === "Total with the primary put right");

    expect(primary?.working).toBe("$332.88 + $221.92 = $554.80");
    expect(large?.working).toBe("$2,663.04 + $1,775.36 + $2,880.00 + $2,000.00 + $800.00 + 30% of $10,118.40 = $13,153.92");
  });

  test("agree with every amount that the list of contradictions recomputes for them", () => {
    const contradictions = new Map(loadContradictions().map((entry) => [entry.id, entry]));
    for (const { id, contradictions: ids } of presets) {
      for (const told of ids) expect(contradictions.get(told), `${id} › ${told}`).toBeDefined();
    }
    const shown = presets.flatMap((preset) => recomputePreset(preset, facts)).map(({ recomputed }) => (recomputed === null ? "" : formatUsd(recomputed)));
    for (const id of ["minimum-730", "twice-the-cost", "medium-primary", "large-primary", "medium-total", "cloud-sql-ha-compute", "cloud-sql-ha-total"]) {
      const [amount = "none"] = /\$[\d,]+\.\d\d/.exec(contradictions.get(id)?.recomputed ?? "") ?? [];
      expect(shown, id).toContain(amount);
    }
  });
});

describe("a preset", () => {
  test.each([
    ["guide-minimum", 0, "$554.80"],
    ["guide-comparison", 0, "$654.80"],
    ["guide-comparison", 1, "$1,209.60"],
    ["guide-small", 0, "$654.80"],
    ["guide-medium", 0, "$2,358.72"],
    ["guide-medium", 1, "$3,047.84"],
    ["guide-large", 0, "$12,993.34"],
    ["guide-large", 1, "$38,077.31"],
  ])("loads as a workload that comes to the recomputed total: %s, %i", (id, index, total) => {
    const workload = presetOf(id).workloads[index]?.workload;

    expect(workload && alloydbMonth(workload)).toBe(total);
  });

  test("loads from its link without a problem", () => {
    for (const { workloads } of presets) {
      for (const { workload } of workloads) expect(readWorkload(writeWorkload(workload), table)).toEqual({ workload, problems: [] });
    }
  });

  test("comes on the guide's card and in machines that exist at list price", () => {
    for (const { id, workloads } of presets) {
      expect(new Set(workloads.map(({ workload }) => workload.card)), id).toEqual(new Set(["guide", "list"]));
    }
  });
});
