import { describe, expect, test } from "vitest";
import { writeCsv } from "@/lib/comparison/write-csv";
import { estimateJson, estimateRows } from "@/lib/pricing/download";
import { parseUsd } from "@/lib/pricing/money";
import { estimateProducts } from "@/lib/pricing/products";
import { rateCardFor } from "@/lib/pricing/rate-card";
import { formatTotal, formatWorking } from "@/lib/pricing/statements";
import { readWorkload, type Workload } from "@/lib/pricing/workload";
import { aPriceTable } from "../../support/a-price-table";
import { anyWorkload, aWorkload } from "../../support/a-workload";
import { seeded } from "../../support/seeded";

function shown(workload: Workload) {
  const card = rateCardFor(workload, aPriceTable);
  return { workload, card, table: aPriceTable, estimates: estimateProducts(workload, card, aPriceTable) };
}

interface Told {
  address: string;
  products: {
    product: string;
    month: string;
    exactMonthUsd: string | null;
    lines: { id: string; working: string; shown: string; exactUsd: string | null }[];
  }[];
}

describe("the download of an estimate", () => {
  test("has a row for each line, with its working and the evidence of its rate", () => {
    const rows = estimateRows(shown(aWorkload()));

    expect(rows[1]).toEqual([
      "AlloyDB",
      "4 vCPU / 32 GB",
      "Primary with standby, vCPU",
      "4 vCPU × $0.06608 × 730 h × 2 ≈ $385.91",
      "$385.91",
      "0.06608 usd-per-vcpu-hour",
      "list",
      "price-alloydb-vcpu",
      "A price list",
      "2026-08-04",
      "2026-11-22",
      "medium",
    ]);
    expect(rows.find(([product, , line]) => product === "AlloyDB" && line === "Total a month")?.[4]).toBe("$1,109.15");
    expect(rows.find(([product, , line]) => product === "Spanner" && line === "Total a month")?.[4]).toBe("incomplete");
    expect(rows.find(([product, , line]) => product === "Spanner" && line === "Backups")?.slice(3, 6)).toEqual([
      "500 GB × rate needed = incomplete",
      "rate needed",
      "rate needed",
    ]);
  });

  test("tells the same figures as the screen, in CSV and in JSON", () => {
    const chance = seeded(55);
    for (let round = 0; round < 100; round += 1) {
      const all = shown(anyWorkload(chance, aPriceTable));
      const rows = estimateRows(all);
      const told = JSON.parse(estimateJson(all)) as Told;
      for (const [index, estimate] of all.estimates.entries()) {
        const product = told.products[index];
        expect(product?.month).toBe(formatTotal(estimate, "month"));
        expect(rows.some((cells) => cells[0] === product?.product && cells[2] === "Total a month" && cells[4] === product?.month)).toBe(true);
        for (const [at, line] of estimate.lines.entries()) {
          const working = formatWorking(line, estimate, all.card);
          expect(product?.lines[at]?.working).toBe(working);
          expect(rows.some((cells) => cells[2] === line.label && cells[3] === working)).toBe(true);
        }
        expect(product?.lines.map(({ exactUsd }) => exactUsd && parseUsd(exactUsd))).toEqual(estimate.lines.map(({ amount }) => amount));
      }
    }
  });

  test("holds the address from which the same estimate comes again", () => {
    const workload = anyWorkload(seeded(56), aPriceTable);
    const { address } = JSON.parse(estimateJson(shown(workload))) as Told;

    expect(readWorkload(address, aPriceTable)).toEqual({ workload, problems: [] });
  });

  test("has rows of one width", () => {
    expect(new Set(estimateRows(shown(aWorkload())).map((cells) => cells.length)).size).toBe(1);
  });

  test("holds nothing that a spreadsheet would take for a formula", () => {
    const chance = seeded(57);
    for (let round = 0; round < 50; round += 1) {
      const rows = estimateRows(shown(anyWorkload(chance, aPriceTable)));
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      expect(writeCsv(rows)).not.toMatch(/(^|,|\n)"?[=+\-@]/);
    }
  });
});
