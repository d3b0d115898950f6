import { describe, expect, test } from "vitest";
import { type ComparedCell, differ, readView, showsRow, toggleProduct, wholeTable, writeView } from "@/lib/comparison/view";
import { seeded } from "@/tests/support/seeded";

const products = ["alloydb", "cloud-sql-enterprise", "cloud-sql-enterprise-plus", "spanner"];

/** Cells of the products in order; nothing known where `undefined` stands. */
function cells(...says: (string | undefined)[]): ComparedCell[] {
  return says.map((words, index) => ({ product: products[index] ?? "", says: words ?? "not known", known: words !== undefined }));
}

describe("a row differs", () => {
  test.each<[string, ComparedCell[], boolean]>([
    ["when one product says something else", cells("99.99%", "99.95%", "99.99%", "99.99%"), true],
    ["not when all say the same", cells("one year", "one year", "one year", "one year"), false],
    ["not for capitals or spaces", cells("one  Year", "one year ", " ONE year", "one year"), false],
    ["not for what nobody knows: an unknown is no difference", cells("under a second", undefined, "under a second", undefined), false],
    ["when two are known to differ, whatever is not known", cells("16 TiB", undefined, undefined, "10 TiB"), true],
    ["not when a single product gives an answer", cells("16 TiB", undefined, undefined, undefined), false],
    ["not when nobody gives one", cells(undefined, undefined, undefined, undefined), false],
    ["not when there is no product at all", [], false],
  ])("%s", (_, row, expected) => {
    expect(differ(row)).toBe(expected);
  });
});

describe("a row is shown", () => {
  const onlyEnterpriseDiffers = cells("99.99%", "99.95%", "99.99%", "99.99%");

  test("always, unless the reader asks for differences", () => {
    expect(showsRow(cells("zero", "zero", "zero", "zero"), wholeTable)).toBe(true);
  });

  test("among the differences by the products that are shown, and by no others", () => {
    expect(showsRow(onlyEnterpriseDiffers, { without: [], onlyDifferences: true })).toBe(true);
    expect(showsRow(onlyEnterpriseDiffers, { without: ["cloud-sql-enterprise"], onlyDifferences: true })).toBe(false);
    expect(showsRow(onlyEnterpriseDiffers, { without: ["spanner"], onlyDifferences: true })).toBe(true);
  });

  test("when one product is left, for it has nothing to differ from", () => {
    const without = products.slice(1);

    expect(showsRow(cells("zero", "zero", "zero", "zero"), { without, onlyDifferences: true })).toBe(true);
  });
});

describe("the address", () => {
  test("names the view, and nothing where the whole table is shown", () => {
    expect(writeView(wholeTable)).toBe("");
    expect(writeView({ without: [], onlyDifferences: true })).toBe("?only=differences");
    expect(writeView({ without: ["cloud-sql-enterprise", "spanner"], onlyDifferences: true })).toBe("?only=differences&without=cloud-sql-enterprise,spanner");
  });

  test("is read with and without its question mark, and with the comma written as a sign", () => {
    const view = { without: ["cloud-sql-enterprise", "spanner"], onlyDifferences: true };

    expect(readView("?only=differences&without=cloud-sql-enterprise,spanner", products)).toEqual(view);
    expect(readView("without=spanner%2Ccloud-sql-enterprise&only=differences", products)).toEqual(view);
  });

  test.each([
    ["names a product that is not compared", "?without=oracle"],
    ["takes every column away", `?without=${products.join(",")}`],
    ["asks for something else than differences", "?only=green"],
    ["says nothing", "?without=&only="],
    ["is no query at all", "%%%"],
  ])("that %s shows the whole table", (_, query) => {
    expect(readView(query, products)).toEqual(wholeTable);
  });

  test("leads back to the view it was written from, whatever the view", () => {
    const chance = seeded(11);
    for (let round = 0; round < 200; round += 1) {
      const without = products.filter(() => chance.below(2) === 0);
      const view = { without: without.length === products.length ? [] : without, onlyDifferences: chance.below(2) === 0 };

      expect(readView(writeView(view), products)).toEqual(view);
    }
  });
});

describe("a column", () => {
  test("is taken away and put back, and the others stay in their order", () => {
    const without = toggleProduct(wholeTable, "spanner", products);

    expect(without).toEqual({ without: ["spanner"], onlyDifferences: false });
    expect(toggleProduct(without, "alloydb", products).without).toEqual(["alloydb", "spanner"]);
    expect(toggleProduct(without, "spanner", products)).toEqual(wholeTable);
  });

  test("that is the last one stays", () => {
    const last = { without: products.slice(1), onlyDifferences: true };

    expect(toggleProduct(last, "alloydb", products)).toBe(last);
  });
});
