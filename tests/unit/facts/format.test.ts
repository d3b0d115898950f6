import { describe, expect, test } from "vitest";
import { formatDate, formatFact } from "@/lib/facts/format";
import { type Fact, units } from "@/lib/facts/schema";
import { aFact } from "@/tests/support/a-fact";

describe("a fact in the run of a text", () => {
  test.each<[string, Partial<Fact>]>([
    ["20 nodes", { value: 20, unit: "nodes" }],
    ["1 node", { value: 1, unit: "nodes" }],
    ["1 vCPU", { value: "1", unit: "vcpus" }],
    ["0 regions", { value: 0, unit: "regions" }],
    ["1.5 hours", { value: 1.5, unit: "hours" }],
    ["1,000 connections", { value: 1000, unit: "connections" }],
    ["1,048,576 rows", { value: 1_048_576, unit: "rows" }],
    ["128 TiB", { value: 128, unit: "tib" }],
    ["99.99%", { value: 99.99, unit: "percent" }],
    ["4×", { value: 4, unit: "times" }],
    ["2 case studies", { value: 2, unit: "case-studies" }],
    ["$0.06608 per vCPU-hour", { value: "0.06608", unit: "usd-per-vcpu-hour" }],
    ["$1,234.50", { value: "1234.50", unit: "usd" }],
    ["$0.0004109 per GB-hour", { value: "0.0004109", unit: "usd-per-gb-hour" }],
    ["pgvector", { value: "pgvector", unit: "none" }],
    ["8192", { value: "8192", unit: "none" }],
    ["14, 15 and 16", { value: ["14", "15", "16"], unit: "none" }],
    ["N2 and C4A", { value: ["N2", "C4A"], unit: "none" }],
    ["N2", { value: ["N2"], unit: "none" }],
    ["500, 1,000 and 2,000 connections", { value: [500, 1000, 2000], unit: "connections" }],
    ["under a minute", { value: 60, unit: "seconds", text: "under a minute" }],
  ])("reads %s", (words, fact) => {
    expect(formatFact(aFact(fact))).toBe(words);
  });
});

describe("a fact in a table whose header has the unit", () => {
  test.each<[string, Partial<Fact>]>([
    ["20", { value: 20, unit: "nodes" }],
    ["1,000", { value: 1000, unit: "connections" }],
    ["99.99%", { value: 99.99, unit: "percent" }],
    ["4×", { value: 4, unit: "times" }],
    ["$0.06608", { value: "0.06608", unit: "usd-per-vcpu-hour" }],
    ["pgvector", { value: "pgvector", unit: "none" }],
    ["500, 1,000 and 2,000", { value: [500, 1000, 2000], unit: "connections" }],
    ["60", { value: 60, unit: "seconds", text: "under a minute" }],
  ])("reads %s", (words, fact) => {
    expect(formatFact(aFact(fact), "value")).toBe(words);
  });
});

test("every unit but none is told to the reader", () => {
  const silent = units.filter((unit) => formatFact(aFact({ value: "2", unit })) === "2");

  expect(silent).toEqual(["none"]);
});

test("a number with its commas taken out is the number", () => {
  for (const number of [0, 7, 10, 999, 1000, 12_345, 999_999, 1_000_000, 10_000_000_000, 1234.5678, 0.0004109]) {
    const written = formatFact(aFact({ value: number, unit: "none" }));

    expect(Number(written.replaceAll(",", ""))).toBe(number);
    expect(written).toMatch(/^\d{1,3}(,\d{3})*(\.\d+)?$/);
  }
});

describe("a date in words", () => {
  test.each([
    ["2026", "2026"],
    ["2026-04", "April 2026"],
    ["2026-04-10", "10 April 2026"],
    ["2026-12-01", "1 December 2026"],
    ["2025-01-31", "31 January 2025"],
  ])("%s is %s", (date, words) => {
    expect(formatDate(date)).toBe(words);
  });
});
