import { expect, test } from "vitest";
import { guideTree } from "@/lib/decision/guide-tree";
import { plainText } from "@/lib/decision/resolve";
import { outcomeOf } from "@/lib/decision/walk";

test("the guide's tree asks its six questions in its own order and words, and says what the guide says", () => {
  // Lines 300 to 321 of the guide.
  const printed = Object.values(guideTree.forks).map(({ ask, options }) => [plainText(ask), outcomeOf(guideTree, options.yes.next).name]);
  expect(printed).toEqual([
    ["Budget < $1000/month?", "Cloud SQL PostgreSQL"],
    ["Database < 100 GB?", "Cloud SQL PostgreSQL"],
    ["Need high analytical query performance?", "AlloyDB"],
    ["Need AI/ML vector search?", "AlloyDB"],
    ["Database > 10 TB?", "AlloyDB"],
    ["Mission-critical, need 99.99% SLA?", "AlloyDB"],
  ]);
  expect(Object.values(guideTree.forks).map(({ options }) => options.no.next)).toEqual(["small", "analytics", "vectors", "large", "sla", "default"]);
  expect(guideTree.outcomes.default.name).toBe("Cloud SQL PostgreSQL (start here, migrate later)");
});
