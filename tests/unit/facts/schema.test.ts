import { describe, expect, test } from "vitest";
import { day, factSchema, kebabId, partialDate, reviewDays, sourceSchema } from "@/lib/facts/schema";
import { aFact } from "@/tests/support/a-fact";

function issuesOf(fact: unknown): string[] {
  return factSchema.safeParse(fact).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
}

describe("the shape of a fact", () => {
  test("takes a number, a text or a list", () => {
    expect(issuesOf(aFact({ value: 20 }))).toEqual([]);
    expect(issuesOf(aFact({ value: "0.06608" }))).toEqual([]);
    expect(issuesOf(aFact({ value: ["14", 15] }))).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["an empty value", { value: "" }, "value"],
    ["an empty list", { value: [] }, "value"],
    ["a unit that nobody knows", { unit: "furlongs" }, "unit"],
    ["a product that nobody knows", { scope: { product: "oracle" } }, "scope.product"],
    ["a day that is only a month", { verified: "2026-11" }, "verified"],
    ["a beginning that is no date", { scope: { product: "alloydb", since: "last year" } }, "scope.since"],
    ["a citation that says nothing", { sources: [{ source: "a-page", says: "" }] }, "sources.0.says"],
    ["a citation whose source is no id", { sources: [{ source: "A page", says: "At most 20 nodes." }] }, "sources.0.source"],
    ["a field that nobody knows", { asOf: "2026-11-22" }, ""],
    ["a label of one word", { label: "Nodes" }, "label"],
  ])("is refused with %s", (_, changes, field) => {
    expect(issuesOf({ ...aFact(), ...changes }).join("\n")).toContain(`${field}: `);
  });
});

test("an id is lower-case words and numbers with single hyphens between", () => {
  for (const id of ["a", "read-pool-max-nodes", "cud-1-year"]) expect(kebabId.safeParse(id).success, id).toBe(true);
  for (const id of ["", "Read-pool", "read_pool", "-read", "read-", "read--pool", "read pool"]) expect(kebabId.safeParse(id).success, id).toBe(false);
});

test("a date may be a year, a month or a day; a day is all three", () => {
  for (const date of ["2026", "2026-04", "2026-04-10"]) expect(partialDate.safeParse(date).success, date).toBe(true);
  for (const date of ["26", "2026-4", "2026-04-1", "10.4.2026", "2026-04-10T00:00"]) expect(partialDate.safeParse(date).success, date).toBe(false);
  expect(day.safeParse("2026-04-10").success).toBe(true);
  expect(day.safeParse("2026-04").success).toBe(false);
});

test("a source may have no address and no date, but has a title and a kind", () => {
  expect(sourceSchema.safeParse({ title: "A public record", kind: "public-record" }).success).toBe(true);
  expect(sourceSchema.safeParse({ title: "A page", kind: "official-page", address: "not an address" }).success).toBe(false);
  expect(sourceSchema.safeParse({ title: "A page", kind: "hearsay" }).success).toBe(false);
});

test("what changes often is reviewed after a quarter, the rest after half a year", () => {
  expect(reviewDays).toEqual({ volatile: 90, stable: 180 });
});
