import { describe, expect, test } from "vitest";
import { meterIds, type RateId } from "@/lib/pricing/meter";
import { parseUsd } from "@/lib/pricing/money";
import { productIds } from "@/lib/pricing/products";
import { rateCardFor } from "@/lib/pricing/rate-card";
import { type AxisId, axes, projectGrowth, sweep, totalsBySize, totalsOf } from "@/lib/pricing/sweep";
import { mostGb, type Workload } from "@/lib/pricing/workload";
import { aPriceTable } from "../../support/a-price-table";
import { anyWorkload, aWorkload } from "../../support/a-workload";
import { type Chance, seeded } from "../../support/seeded";

const pricesOf = (workload: Workload) => ({ card: rateCardFor(workload, aPriceTable), table: aPriceTable });

describe("cost against one input", () => {
  // Spanner with 500 GB of backups at 0.10 is complete: 657 + 50 = 707 and 0.30 a GB.
  const workload = aWorkload({ card: "mine", ownRates: { "spanner-backup": "0.1" } });

  test("marks where one product becomes cheaper than another, solved and not read off the points drawn", () => {
    const { breakEvens } = sweep(workload, pricesOf(workload), { axis: "storage", from: 0, to: 5000, points: 2 });

    // AlloyDB: 909.1712 + 50.005 = 959.1762, and 0.299957 a GB. Enterprise Plus: 738.76 + 40 = 778.76, and 0.34 a GB.
    // They meet at 180.4162 ÷ 0.040043 = 4,505.56 GB.
    const [first] = breakEvens.filter(({ cheaper }) => cheaper === "alloydb");
    expect(first).toMatchObject({ x: 4506, crossing: 4505.562, cheaper: "alloydb", than: "cloud-sql-enterprise-plus" });
    expect(first?.cheaperTotal).toBe(parseUsd("2310.782442")); // 959.1762 + 4,506 × 0.299957
    expect(first?.thanTotal).toBe(parseUsd("2310.80")); // 778.76 + 4,506 × 0.34
  });

  test("marks the leap of a price as well: Spanner needs a second node beyond ten TiB", () => {
    const spanner = { ...workload, spannerUnits: 1000, commitment: "3-years" } as const;
    const { breakEvens } = sweep(spanner, pricesOf(spanner), { axis: "storage", from: 10_000, to: 20_000, points: 3 });

    // At 10,995 GB Spanner costs 394.20 + 50 + 3,298.50 = 3,742.70, AlloyDB 486.41 + 3,298.03 = 3,784.44; at 10,996 it has two nodes.
    expect(breakEvens.filter(({ cheaper, than }) => cheaper === "alloydb" || than === "alloydb")).toMatchObject([
      { x: 10_996, crossing: 10_996, cheaper: "alloydb", than: "spanner" },
    ]);
  });

  test("gives the points of the range, both ends included, each once", () => {
    const points = (from: number, to: number, count: number) =>
      sweep(workload, pricesOf(workload), { axis: "storage", from, to, points: count }).points.map(({ x }) => x);

    expect(points(0, 1000, 5)).toEqual([0, 250, 500, 750, 1000]);
    expect(points(0, 2, 100)).toEqual([0, 1, 2]);
  });

  test("has no line where a rate is missing, and no break-even point with it", () => {
    const listed = aWorkload();
    const { points, breakEvens } = sweep(listed, pricesOf(listed), { axis: "storage", from: 0, to: 100_000, points: 3 });

    expect(points.map(({ totals }) => totals.spanner)).toEqual([null, null, null]);
    expect(breakEvens.filter(({ cheaper, than }) => cheaper === "spanner" || than === "spanner")).toEqual([]);
  });

  test("refuses a range that is none", () => {
    const ranges: [number, number, number][] = [
      [5, 5, 2],
      [-1, 5, 2],
      [0, 1_000_001, 2],
      [0.5, 5, 2],
      [0, 5, 1],
      [0, Number.NaN, 2],
    ];
    for (const [from, to, points] of ranges) {
      expect(() => sweep(workload, pricesOf(workload), { axis: "storage", from, to, points })).toThrow(RangeError);
    }
  });

  /** Any workload whose rates are all given, so that every line is there. */
  function anyComplete(chance: Chance): Workload {
    const rate = () => `0.0${1 + chance.below(99)}`;
    const ownRates = Object.fromEntries(
      meterIds.flatMap((meter): [RateId, string][] => [
        [meter, rate()],
        [`secondary.${meter}`, rate()],
      ]),
    );
    return { ...anyWorkload(chance, aPriceTable), shape: "n2-highmem-8", pools: [], enterpriseMemoryGb: null, card: "mine", ownRates };
  }

  test.each(Object.keys(axes) as AxisId[])("lies exactly on the estimates along %s", (axis) => {
    const chance = seeded(21);
    for (let round = 0; round < 40; round += 1) {
      const swept = chance.pick([anyComplete(chance), { ...anyWorkload(chance, aPriceTable), pools: [] }]);
      const to = Math.min(axes[axis].most, 10 + chance.below(60_000));
      const prices = pricesOf(swept);
      const { points } = sweep(swept, prices, { axis, from: chance.below(5), to, points: 25 });
      for (const { x, totals } of points) expect(totals, `${axis} = ${x}`).toEqual(totalsOf(axes[axis].set(swept, x), prices));
    }
  });

  test.each(Object.keys(axes) as AxisId[])(
    "marks every change of order along %s, and no other",
    (axis) => {
      const chance = seeded(22);
      let found = 0;
      for (let round = 0; round < 12; round += 1) {
        const swept = anyComplete(chance);
        const prices = pricesOf(swept);
        const to = Math.min(axes[axis].most, 1200 + chance.below(400));
        const { breakEvens } = sweep(swept, prices, { axis, from: 0, to, points: 2 });
        const walked: string[] = [];
        const sides = new Map<string, number>();
        for (let x = 0; x <= to; x += 1) {
          const totals = totalsOf(axes[axis].set(swept, x), prices);
          for (const [index, one] of productIds.entries()) {
            for (const other of productIds.slice(index + 1)) {
              const [a, b] = [totals[one], totals[other]];
              if (a === null || b === null || a === b) continue;
              const pair = `${one} ${other}`;
              const side = a < b ? -1 : 1;
              if (sides.has(pair) && sides.get(pair) !== side) walked.push(`${x}: ${side < 0 ? one : other} < ${side < 0 ? other : one}`);
              sides.set(pair, side);
            }
          }
        }
        expect(breakEvens.map(({ x, cheaper, than }) => `${x}: ${cheaper} < ${than}`).toSorted()).toEqual(walked.toSorted());
        for (const { x, cheaper, than, cheaperTotal, thanTotal, crossing } of breakEvens) {
          const totals = totalsOf(axes[axis].set(swept, x), prices);
          expect([totals[cheaper], totals[than]]).toEqual([cheaperTotal, thanTotal]);
          expect(crossing > x - 1.001 && crossing <= x).toBe(true);
        }
        found += breakEvens.length;
      }
      expect(found > 0 || axis !== "storage", "the walk must meet changes of order to prove anything").toBe(true);
    },
    30_000,
  );
});

describe("the growth of the data", () => {
  const months = (changes: Partial<Workload>, count = 12) => projectGrowth(aWorkload(changes), pricesOf(aWorkload(changes)), count).months;

  test("compounds by percent and bills whole GB", () => {
    const rows = months({ growth: { by: "percent", amount: 10 }, storageGb: 100, backupGb: 50 }, 3);

    expect(rows.map(({ storageGb }) => storageGb)).toEqual([100, 110, 121, 133]); // 133.1
    expect(rows.map(({ backupGb }) => backupGb)).toEqual([50, 55, 61, 67]); // 60.5 and 66.5 go up
  });

  test("compounds a small database too, though each month is billed for whole GB", () => {
    const rows = months({ growth: { by: "percent", amount: 10 }, storageGb: 1, backupGb: 0 }, 8);

    expect(rows.map(({ storageGb }) => storageGb)).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2]); // 1.1⁴ = 1.46, 1.1⁵ = 1.61, 1.1⁸ = 2.14
  });

  test("adds GB month by month", () => {
    expect(months({ growth: { by: "gb", amount: 20 } }, 2).map(({ storageGb }) => storageGb)).toEqual([500, 520, 540]);
  });

  test("leaves machines alone and adds up what was paid", () => {
    const rows = months({ growth: { by: "gb", amount: 100 }, backupGb: 0 }, 2);

    // 909.1712 + 0.299957 × 500, 600 and 700
    expect(rows.map(({ totals }) => totals.alloydb)).toEqual([parseUsd("1059.1497"), parseUsd("1089.1454"), parseUsd("1119.1411")]);
    expect(rows.at(-1)?.cumulative.alloydb).toBe(parseUsd("3267.4362"));
    expect(rows.at(-1)?.cumulative.spanner).toBe(parseUsd("2511")); // 3 × 657 + 0.30 × 1,800
  });

  test("tells the month from which another product is the cheaper one", () => {
    const workload = aWorkload({ growth: { by: "gb", amount: 500 } });
    const { breakEvens } = projectGrowth(workload, pricesOf(workload), 24);

    // Backups grow as well: AlloyDB 909.1712 + 0.399967 a GB, Enterprise Plus 738.76 + 0.42 a GB: 170.4112 ÷ 0.020033 = 8,506.5 GB,
    // passed at 500 + 17 × 500 = 9,000.
    expect(breakEvens).toContainEqual({ month: 17, cheaper: "alloydb", than: "cloud-sql-enterprise-plus" });
  });

  test("stops at the largest size, and says so", () => {
    const workload = aWorkload({ growth: { by: "percent", amount: 100 }, storageGb: mostGb });
    const { months: rows, capped } = projectGrowth(workload, pricesOf(workload), 36);

    expect(rows.at(-1)?.storageGb).toBe(mostGb);
    expect(capped).toBe(true);
    expect(projectGrowth(aWorkload(), pricesOf(aWorkload()), 36).capped).toBe(false);
  });

  test("keeps backups and a secondary cluster's data in their ratio", () => {
    const secondary = { ...aWorkload().secondary, clusters: 1, storageGb: 250 };
    const workload = aWorkload({ growth: { by: "percent", amount: 100 }, secondary });
    const [, second] = projectGrowth(workload, pricesOf(workload), 1).months;
    const doubled = aWorkload({ storageGb: 1000, backupGb: 1000, secondary: { ...secondary, storageGb: 500 } });

    expect(second?.totals).toEqual(totalsOf(doubled, pricesOf(doubled)));
  });

  test("refuses a projection of no month or of ages", () => {
    for (const count of [0, 61, 1.5]) expect(() => months({}, count)).toThrow(RangeError);
  });
});

describe("cost against the size of the primary", () => {
  test("has one total for each machine of the series", () => {
    const workload = aWorkload();
    const rows = totalsBySize(workload, pricesOf(workload));

    expect(rows.map(({ vcpus }) => vcpus)).toEqual([2, 4, 8, 16, 32, 64, 96, 128]);
    expect(rows[1]?.totals).toEqual(totalsOf(workload, pricesOf(workload)));
    expect(rows.at(-1)?.totals["cloud-sql-enterprise"]).toBeNull();
  });
});
