import { expect, test } from "vitest";
import { dueReport } from "@/lib/build/due-report";
import { facts } from "@/lib/facts/facts";

test("a build says that nothing is due while all facts are fresh", () => {
  expect(dueReport("2026-11-22")).toBe("No fact is due for review on 2026-11-22.");
});

test("a build lists each fact that is due, since when and where to mend it", () => {
  const lines = dueReport("2028-01-01").split("\n");
  expect(lines[0]).toBe(`${Object.keys(facts).length} facts are due for review on 2028-01-01:`);
  expect(lines).toHaveLength(Object.keys(facts).length + 1);
  expect(lines).toContain("  since 2027-05-21  read-pool-max-nodes (lib/facts/data/cluster.ts)");
});
