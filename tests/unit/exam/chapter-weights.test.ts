import { expect, test } from "vitest";
import { chapterWeights } from "@/lib/exam/chapter-weights";

test.each(["ace", "pca"] as const)("the chapters share the whole of %s among them, and none serves nothing that an objective names", (exam) => {
  const weights = chapterWeights(exam);

  expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 6);
  expect(weights["ha-dr"]).toBeGreaterThan(0);
});

test("each exam weighs the chapters its own way", () => {
  // ACE asks for commands in several sections, PCA for the choice of a database.
  expect(chapterWeights("ace")["cli-examples"]).toBeGreaterThan(chapterWeights("pca")["cli-examples"]);
  expect(chapterWeights("pca")["alloydb-vs-cloud-sql"]).toBeGreaterThan(chapterWeights("ace")["alloydb-vs-cloud-sql"]);
});
