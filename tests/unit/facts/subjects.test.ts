import { expect, test } from "vitest";
import { factTables } from "@/lib/facts/facts";
import { subjectNames } from "@/lib/facts/subjects";

test("every table of facts has a name for readers, each its own", () => {
  expect(Object.keys(subjectNames).toSorted()).toEqual(Object.keys(factTables).toSorted());
  expect(new Set(Object.values(subjectNames)).size).toBe(Object.keys(factTables).length);
});
