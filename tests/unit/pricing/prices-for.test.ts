import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { facts, isFactId } from "@/lib/facts/facts";
import { isRateId, meterIds, meterOf, meters, rateLabel } from "@/lib/pricing/meter";
import { parseUsd } from "@/lib/pricing/money";
import type { PickedRate } from "@/lib/pricing/price-table";
import { pricesForCalculator } from "@/lib/pricing/prices-for";

const table = pricesForCalculator();

const everyRate: { meter: string; rate: PickedRate; region: string | undefined }[] = [
  ...Object.entries(table.regions).flatMap(([region, rates]) => Object.entries(rates).map(([meter, rate]) => ({ meter, rate, region }))),
  ...[table.northAmerica, table.acrossTheAtlantic, table.guide].flatMap((rates) =>
    Object.entries(rates).map(([meter, rate]) => ({ meter, rate, region: undefined })),
  ),
];

describe("the prices that the browser gets", () => {
  test("are the facts' own values, each with its source and date", () => {
    for (const { rate } of everyRate) {
      const fact = isFactId(rate.fact) ? facts[rate.fact] : undefined;
      expect(String(fact?.value)).toBe(rate.usd);
      expect(fact?.verified).toBe(rate.verified);
      expect(table.sources[rate.source]?.title).toBeTruthy();
    }
  });

  test("stand in the region of their fact, but for the backups of Cloud SQL, whose source prices it as in us-central1", () => {
    const strays = everyRate.filter(({ rate, region }) => region !== undefined && isFactId(rate.fact) && facts[rate.fact].scope.region !== region);

    expect(strays.map(({ meter, region }) => `${meter} in ${region}`)).toEqual(["cloud-sql-backup in us-central1"]);
  });

  test("are of meters that count in the unit of the fact", () => {
    for (const { meter, rate } of everyRate) {
      expect(isRateId(meter)).toBe(true);
      expect(isFactId(rate.fact) && facts[rate.fact].unit).toBe(isRateId(meter) && meters[meterOf(meter)].unit);
    }
  });

  test("lose nothing to a discount in whole percents", () => {
    for (const { rate } of everyRate) expect(parseUsd(rate.usd) % 100n).toBe(0n);
  });

  test("let the four products be compared in us-central1, where only what nobody publishes is missing", () => {
    const known = { ...table.northAmerica, ...table.regions["us-central1"] };
    const lacking = meterIds.filter((meter) => !(meter in known) && !(meter in table.guide));

    expect(Object.keys(table.regions)[0]).toBe("us-central1");
    expect(lacking).toEqual([
      "alloydb-c4a-vcpu",
      "alloydb-c4a-memory",
      "alloydb-c4-vcpu",
      "alloydb-c4-memory",
      "alloydb-z3-vcpu",
      "alloydb-z3-memory",
      "alloydb-inter-region",
      "cloud-sql-internet",
      "cloud-sql-inter-region",
      "spanner-multi-region-node",
      "spanner-multi-region-storage",
      "spanner-backup",
      "spanner-internet",
      "spanner-inter-region",
    ]);
  });

  test("name real machines: those of AlloyDB's four series, with 8 GB to a vCPU but for the largest N2", () => {
    const real = table.shapes.filter(({ series }) => series !== "guide");

    expect(new Set(real.map(({ series }) => series))).toEqual(new Set(["n2", "c4a", "c4", "z3"]));
    expect(real.filter(({ vcpus, memoryGb }) => memoryGb !== vcpus * 8).map(({ id }) => id)).toEqual(["n2-highmem-128"]);
    expect(new Set(table.shapes.map(({ id }) => id)).size).toBe(table.shapes.length);
    expect(real.every(({ id, vcpus }) => id.includes(`-highmem-${vcpus}`))).toBe(true);
  });

  test("keep to the sizes of the series that facts give", () => {
    const largest = (wanted: string) => Math.max(...table.shapes.filter(({ series }) => series === wanted).map(({ vcpus }) => vcpus));

    expect([largest("n2"), largest("c4a"), largest("c4"), largest("z3")]).toEqual([
      facts["n2-max-vcpus"].value,
      facts["c4a-max-vcpus"].value,
      facts["machine-max-vcpus"].value,
      facts["z3-max-vcpus"].value,
    ]);
    expect(table.enterprisePlusShapes.at(-1)).toEqual({
      vcpus: facts["cloud-sql-enterprise-plus-max-vcpus"].value,
      memoryGb: facts["cloud-sql-enterprise-plus-max-memory"].value,
    });
  });

  test("survive JSON and weigh little", () => {
    const json = JSON.stringify(table);

    expect(JSON.parse(json)).toEqual(table);
    expect(gzipSync(json).length).toBeLessThan(6 * 1024);
  });
});

describe("a meter", () => {
  test("is named by its id, in either region, and by nothing else", () => {
    expect(["alloydb-vcpu", "secondary.alloydb-vcpu"].map(isRateId)).toEqual([true, true]);
    expect(["", "secondary.", "secondary.secondary.alloydb-vcpu", "__proto__", "secondary.toString"].map(isRateId)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test("says in words what it counts, and where that is the second region", () => {
    expect(rateLabel("alloydb-vcpu", "us-east1")).toBe("AlloyDB, one vCPU of an N2 node");
    expect(rateLabel("secondary.alloydb-vcpu", "us-east1")).toBe("AlloyDB, one vCPU of an N2 node, in us-east1");
  });
});
