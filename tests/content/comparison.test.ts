import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ComparisonTable } from "@/components/comparison/comparison-table";
import { cellText, factIdsOfCell, isKnown } from "@/lib/comparison/cell";
import { comparisonCsv } from "@/lib/comparison/csv";
import { type Cell, comparedProducts, comparisonGroups, productIds, rowAnchor } from "@/lib/comparison/row";
import { comparisonRows } from "@/lib/comparison/rows";
import { differ } from "@/lib/comparison/view";
import { getFact } from "@/lib/facts/facts";
import { findLooseNumbers } from "@/lib/facts/loose-number";
import type { Product } from "@/lib/facts/schema";

const everyCell = comparisonRows.flatMap(({ id, cells }) => productIds.map((product) => ({ place: `${id} › ${product}`, product, cell: cells[product] })));

/** What `violates` says of each cell that it speaks of, so that a failure names them all. */
function complaints(violates: (cell: Cell, product: (typeof productIds)[number]) => string | false | undefined): string[] {
  return everyCell.flatMap(({ place, product, cell }) => {
    const complaint = violates(cell, product);
    return complaint ? [`${place}: ${complaint}`] : [];
  });
}

/** The facts that may speak of each column: the product's own, and those of services that it is used with. */
const about: Record<(typeof productIds)[number], readonly Product[]> = {
  alloydb: ["alloydb", "alloydb-omni", "bigquery", "database-migration-service", "google-cloud"],
  "cloud-sql-enterprise": ["cloud-sql", "google-cloud"],
  "cloud-sql-enterprise-plus": ["cloud-sql", "google-cloud"],
  spanner: ["spanner", "google-cloud"],
};

describe("every cell of the comparison", () => {
  it("resolves to words", () => {
    expect(complaints((cell) => /\{|\}|undefined|^$/.test(cellText(cell)) && cellText(cell))).toEqual([]);
  });

  it("rests on a fact with a source, or says that none is known or published", () => {
    expect(complaints((cell) => isKnown(cell) && factIdsOfCell(cell).length === 0 && "no fact behind it")).toEqual([]);
    expect(complaints((cell) => isKnown(cell) && factIdsOfCell(cell).every((id) => getFact(id).sources.length === 0) && "no source behind it")).toEqual([]);
  });

  it("rests on facts of its own product, and of its own edition where the fact names one", () => {
    expect(
      complaints((cell, product) =>
        factIdsOfCell(cell)
          .filter((id) => !about[product].includes(getFact(id).scope.product))
          .join(),
      ),
    ).toEqual([]);
    const foreign = { "cloud-sql-enterprise": "Enterprise Plus", "cloud-sql-enterprise-plus": "Enterprise" };
    expect(
      complaints((cell, product) =>
        // "none: the data cache belongs to Enterprise Plus" rests on the other edition's fact, and shows no figure of it.
        ("text" in cell && !cell.text.includes("{{")) || !(product in foreign)
          ? undefined
          : factIdsOfCell(cell)
              .filter((id) => getFact(id).scope.edition === foreign[product as keyof typeof foreign])
              .join(),
      ),
    ).toEqual([]);
  });

  it("writes no figure of its own, and neither does the row around it", () => {
    const own = everyCell.flatMap(({ place, cell }) =>
      "text" in cell ? findLooseNumbers(cell.text.replaceAll(/\{\{[^}]*\}\}/g, "")).map(({ word }) => `${place}: ${word}`) : [],
    );
    const around = comparisonRows.flatMap(({ id, label, why }) => findLooseNumbers(`${label} ${why}`).map(({ word }) => `${id}: ${word}`));
    expect([...own, ...around], "a product's figure is a fact: {{fact-id}}").toEqual([]);
  });
});

describe("the rows", () => {
  it("have ids of their own, each kebab-case, and stand in a group that the page shows", () => {
    const ids = comparisonRows.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    const used = new Set<string>(comparisonRows.map(({ group }) => group));
    expect(Object.keys(comparisonGroups).filter((group) => !used.has(group))).toEqual([]);
  });

  it("stand group by group, in the order in which the page shows the groups", () => {
    const order = Object.keys(comparisonGroups);
    const places = comparisonRows.map(({ group }) => order.indexOf(group));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("say in one line why they matter", () => {
    expect(comparisonRows.filter(({ why }) => why.length < 20 || why.length > 110 || !why.endsWith(".")).map(({ id, why }) => `${id}: ${why.length}`)).toEqual(
      [],
    );
  });

  it("know of every product at least half of what is asked", () => {
    for (const product of productIds) {
      const known = comparisonRows.filter(({ cells }) => isKnown(cells[product])).length;
      expect(known * 2, comparedProducts[product]).toBeGreaterThan(comparisonRows.length);
    }
  });

  it("tell the products apart in some lines and not in others", () => {
    const differs = (id: string) => {
      const row = comparisonRows.find((candidate) => candidate.id === id);
      return row && differ(productIds.map((product) => ({ product, says: cellText(row.cells[product]), known: isKnown(row.cells[product]) })));
    };
    expect([differs("writers"), differs("sla"), differs("storage-max"), differs("pitr-window-max")]).toEqual([true, true, true, true]);
    expect([differs("ha-data-loss"), differs("encryption-keys"), differs("backup-retention"), differs("bigquery-federation")]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("the guide's three tables of differences", () => {
  const matrices = JSON.parse(readFileSync("tests/content/guide-matrices.json", "utf8")) as {
    line: number;
    table: string;
    feature: string;
    rows: string[];
  }[];
  const ids = new Set(comparisonRows.map(({ id }) => id));

  it("have 24 rows: 7 in When to Use AlloyDB, 12 in Comparison Matrix, 5 in Critical Distinctions", () => {
    const count = (table: string) => matrices.filter((row) => row.table === table).length;
    // 7 + 12 + 5 = 24
    expect([count("When to Use AlloyDB"), count("Comparison Matrix"), count("Critical Distinctions"), matrices.length]).toEqual([7, 12, 5, 24]);
    expect(matrices.map(({ line }) => line)).toEqual(matrices.map(({ line }) => line).toSorted((a, b) => a - b));
  });

  it.each(matrices)("are all in the comparison: line $line, $table, $feature", ({ rows }) => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("the table on the page", () => {
  const html = renderToStaticMarkup(createElement(ComparisonTable, { id: "comparison" }));
  const plain = (part: string) =>
    part
      .replaceAll(/<[^>]*>/g, "")
      .replaceAll("&#x27;", "'")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");

  it("has a caption, a head for each column and each row, and a link to each row", () => {
    expect(html).toContain("<caption");
    expect(html.match(/<th scope="col"/g)).toHaveLength(productIds.length + 1);
    expect(html.match(/<th scope="row"/g)).toHaveLength(comparisonRows.length);
    for (const { id } of comparisonRows) {
      expect(html).toContain(`<tr id="${rowAnchor(id)}"`);
      expect(html).toContain(`href="#${rowAnchor(id)}"`);
    }
  });

  it("says in each cell what the file and the filter go by", () => {
    const said = [...html.matchAll(/<span data-says="true">(.*?)<\/span>(?=<a |<\/td>)/g)].map(([, inside = ""]) => plain(inside));
    expect(said).toEqual(everyCell.map(({ cell }) => cellText(cell)));
  });

  it("is the same as the file: one line a row, one column a product", () => {
    const lines = comparisonCsv().split("\r\n");
    expect(lines[0]).toBe("Group,Feature,Why it matters,AlloyDB,Cloud SQL Enterprise,Cloud SQL Enterprise Plus,Spanner");
    expect(lines).toHaveLength(comparisonRows.length + 2);
    expect(lines.find((line) => line.includes("Standard backups kept"))).toMatch(/,one year,one year,one year,one year$/);
    expect(comparisonCsv(["spanner"]).split("\r\n")[0]).toBe("Group,Feature,Why it matters,Spanner");
  });
});
