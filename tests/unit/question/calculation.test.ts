import { describe, expect, test } from "vitest";
import { loadBank, loadQuestions } from "@/lib/content/questions";
import { facts } from "@/lib/facts/facts";
import { parseUsd } from "@/lib/pricing/money";
import { pricesForCalculator } from "@/lib/pricing/prices-for";
import { estimateProduct } from "@/lib/pricing/products";
import { rateCardFor } from "@/lib/pricing/rate-card";
import { readWorkload } from "@/lib/pricing/workload";
import { calculationOfBill } from "@/lib/question/calculation";
import type { Condition } from "@/lib/question/schema";

type Bill = Extract<Condition, { bill: unknown }>["bill"];

const prices = pricesForCalculator();
const shown = (bill: Bill) => calculationOfBill(bill, { facts, prices });

/** The vCPUs and the memory of a machine of AlloyDB, for a month. */
function machine(id: string, vcpus: number, changes: Partial<Bill[number]> = {}): Bill {
  const common = { hours: "hours-per-month", ...changes };
  return [
    { id: `${id}-vcpu`, label: "Machine, vCPU", quantity: String(vcpus), unit: "vCPU", rate: "price-alloydb-vcpu", ...common },
    { id: `${id}-memory`, label: "Machine, memory", quantity: String(vcpus * 8), unit: "GB", rate: "price-alloydb-memory", ...common },
  ];
}

const storage: Bill[number] = { id: "storage", label: "Storage", quantity: "700", unit: "GB", rate: "price-alloydb-storage", hours: "hours-per-month" };

describe("A bill of a contract", () => {
  test("is a workload of the calculator that comes to the same total", () => {
    const query = shown([...machine("primary", 4, { factor: "ha-compute-multiplier" }), ...machine("read", 2, { nodes: "3" }), storage]);
    expect(query).toBe("pool=3.n2-highmem-2&storage=700&backup=0");
    const { workload } = readWorkload(query ?? "", prices);
    // A machine of 4: 4 × 0.06608 + 32 × 0.0112 = 0.62272 an hour, twice for the standby; three of 2: 3 × 0.31136.
    // (1.24544 + 0.93408) × 730 = 1,591.0496, and storage 700 × 0.0004109 × 730 = 209.9699: 1,801.0195.
    expect(estimateProduct("alloydb", workload, rateCardFor(workload, prices), prices).exactMonth).toBe(parseUsd("1801.0195"));
  });

  test("keeps its commitment and its hours", () => {
    expect(shown(machine("primary", 8, { discount: "cud-1-year" }))).toBe("shape=n2-highmem-8&availability=basic&storage=0&backup=0&commitment=1-year");
    expect(shown(machine("primary", 8, { hours: { perMonth: "220" } }))).toBe("shape=n2-highmem-8&availability=basic&storage=0&backup=0&hours=220");
  });

  test("is in its own region", () => {
    const there = machine("primary", 4).map((line) => ({ ...line, rate: `${line.rate}-us-east1` }));
    expect(shown(there)).toBe("region=us-east1&availability=basic&storage=0&backup=0");
  });

  test.each([
    ["of more hours than a month has", machine("primary", 8, { hours: { perMonth: "8760" } })],
    ["of a part of an hour", machine("primary", 8, { hours: { perMonth: "60.83" } })],
    ["of a machine that is not sold", machine("primary", 5)],
    [
      "with a standby for one part and none for another",
      [...machine("primary", 4, { factor: "ha-compute-multiplier" }), ...machine("read", 4, { factor: "ha-compute-multiplier" })],
    ],
  ])("%s is not to be seen in the calculator, and no link is made", (_, bill) => {
    expect(shown(bill)).toBeUndefined();
  });
});

test("Most questions with a bill in their contract lead to the calculator, and no other does", () => {
  const { index, revisions } = loadBank();
  const withBill = new Set(loadQuestions().flatMap(({ id, choices }) => (choices.some(({ needs = [] }) => needs.some((need) => "bill" in need)) ? [id] : [])));
  const leading = index.filter(({ hash }) => revisions.get(hash)?.calculator !== undefined).map(({ id }) => id);
  expect(leading.filter((id) => !withBill.has(id))).toEqual([]);
  expect(leading.length * 2).toBeGreaterThan(withBill.size);
});
