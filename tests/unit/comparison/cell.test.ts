import { describe, expect, test } from "vitest";
import { cellParts, cellText, factIdsOfCell, factIdsOfRow, isKnown, rowsOfFact } from "@/lib/comparison/cell";
import { type Cell, type ComparisonRow, rowAnchor } from "@/lib/comparison/row";

describe("a cell", () => {
  test("of facts shows their values, one after the other", () => {
    const cell: Cell = { facts: ["read-pool-max-nodes", "cloud-sql-editions"] };

    expect(cellText(cell)).toBe("20 nodes, Enterprise and Enterprise Plus");
    expect(factIdsOfCell(cell)).toEqual(["read-pool-max-nodes", "cloud-sql-editions"]);
  });

  test("of words takes its figures from facts, with their unit or without", () => {
    expect(cellText({ text: "pools of {{cloud-sql-read-pool-min-nodes|value}} to {{cloud-sql-read-pool-max-nodes}}" })).toBe("pools of 1 to 20 nodes");
  });

  test("of words alone shows that a fact stands behind them", () => {
    expect(cellParts({ text: "no", restsOn: ["cloud-sql-writers"] })).toEqual([{ kind: "source", id: "cloud-sql-writers", words: "no" }]);
  });

  test("of words and figures keeps the words plain; what else it rests on is named once", () => {
    const cell: Cell = { text: "{{cloud-sql-read-replicas-max}}; no read pools", restsOn: ["cloud-sql-read-pools-edition", "cloud-sql-read-replicas-max"] };

    expect(cellParts(cell)).toEqual([
      { kind: "fact", id: "cloud-sql-read-replicas-max", show: "full" },
      { kind: "words", words: "; no read pools" },
    ]);
    expect(factIdsOfCell(cell)).toEqual(["cloud-sql-read-replicas-max", "cloud-sql-read-pools-edition"]);
  });

  test("with a monthly cost works it out from the prices, which it rests on", () => {
    // 2 vCPUs × $0.06608 × 730 h = $96.4768; 16 GB × $0.0112 × 730 h = $130.816; together $227.2928.
    const cell: Cell = { text: "{{amount}}, {{n2-min-vcpus}}", amount: "alloydb-2-vcpu-16-gb" };

    expect(cellText(cell)).toBe("$227.29, 2 vCPUs");
    expect(factIdsOfCell(cell)).toEqual(["n2-min-vcpus", "price-alloydb-vcpu", "price-alloydb-memory"]);
    // A tenth of a node: 0.1 × $0.90 × 730 h = $65.70.
    expect(cellText({ text: "{{amount}}", amount: "spanner-standard-100-units" })).toBe("$65.70");
  });

  test("that gives no answer says so, and counts as unknown", () => {
    const silent: Cell = { silence: "no figure published", restsOn: ["cross-region-lag"] };

    expect(cellText(silent)).toBe("no figure published");
    expect(factIdsOfCell(silent)).toEqual(["cross-region-lag"]);
    expect(isKnown(silent)).toBe(false);
    expect(isKnown({ facts: ["sla-ha"] })).toBe(true);
  });

  test("that names a fact or a cost that does not exist is refused", () => {
    expect(() => cellText({ text: "{{read-pool-nodes-max}}" })).toThrow('There is no fact "read-pool-nodes-max" in lib/facts.');
    expect(() => cellText({ text: "{{amount}} a month" })).toThrow('There is no fact "amount"');
    expect(() => cellText({ text: "up to {{sla-ha" })).toThrow("broken fact token");
  });
});

test("a row rests on the facts of all its cells, each once, and is found by each of them", () => {
  const row: ComparisonRow = {
    id: "readers",
    group: "readers",
    label: "Readers",
    why: "Why not.",
    cells: {
      alloydb: { facts: ["read-pool-max-nodes"] },
      "cloud-sql-enterprise": { facts: ["cloud-sql-read-replicas-max"] },
      "cloud-sql-enterprise-plus": { facts: ["cloud-sql-read-replicas-max"] },
      spanner: { silence: "not known" },
    },
  };

  expect(factIdsOfRow(row)).toEqual(["read-pool-max-nodes", "cloud-sql-read-replicas-max"]);
  expect(rowsOfFact("sla-ha-mexico").map(({ id }) => id)).toEqual(["sla"]);
  expect(rowsOfFact("no-such-fact")).toEqual([]);
  expect(rowAnchor("sla")).toBe("row-sla");
});
