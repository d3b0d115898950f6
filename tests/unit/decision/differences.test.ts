import { describe, expect, it, test } from "vitest";
import { agreement, differences } from "@/lib/decision/differences";
import { guideWaysFor } from "@/lib/decision/equivalents";
import { guideTree } from "@/lib/decision/guide-tree";
import type { Path } from "@/lib/decision/schema";
import { soundTree } from "@/lib/decision/sound-tree";
import { everyWay, outcomeOf, walkTree } from "@/lib/decision/walk";

describe("where the trees part", () => {
  const all = differences();

  it("is shown for each of the guide's six forks and for its default, in its order", () => {
    expect(all.map(({ fork }) => fork)).toEqual(["budget", "small", "analytics", "vectors", "large", "sla", "default"]);
  });

  it("is a workload for which the two walks end at different products", () => {
    expect(all.map(({ sound, guide }) => `${sound.outcome} ≠ ${guide.outcome}`)).toEqual([
      "alloydb-ha ≠ cloud-sql",
      "alloydb-ha ≠ cloud-sql",
      "bigquery-beside ≠ alloydb",
      "cloud-sql-enterprise ≠ alloydb",
      "cloud-sql-enterprise ≠ alloydb",
      "cloud-sql-enterprise-plus ≠ alloydb",
      "spanner ≠ default",
    ]);
    for (const { sound, guide } of all) {
      expect(walkTree(soundTree, sound.path).outcome).toBe(sound.outcome);
      expect(walkTree(guideTree, guide.path).outcome).toBe(guide.outcome);
    }
  });

  it("names the erratum that tells of it", () => {
    expect(all.map(({ erratum }) => erratum)).toEqual([
      "tree-budget-1000",
      "use-case-small-overkill",
      "bench-olap-seconds",
      "tree-vector-alloydb-only",
      "use-case-large-db-limited",
      "tree-999-alloydb-only",
      "tree-default-cloudsql",
    ]);
  });
});

describe("the same answers in the guide's tree", () => {
  it("leave open what the sound tree never asks: the budget and the small mark", () => {
    const ways = guideWaysFor({ where: "google-cloud", writes: "one-writer", history: "none", live: "analytics", size: "within-cloud-sql" }, guideTree);
    expect(ways.map(({ path }) => path)).toEqual([{ budget: "yes" }, { budget: "no", small: "yes" }, { budget: "no", small: "no", analytics: "yes" }]);
  });

  /** What every way that the guide can go says to one of its questions, where it comes to it. */
  const said = (answers: Path, question: string) => [
    ...new Set(guideWaysFor(answers, guideTree).flatMap(({ path }) => (path[question] === undefined ? [] : [path[question]]))),
  ];

  it.each<[answers: Path, question: string, answer: readonly string[]]>([
    // "High analytical query performance" does not tell live rows from history.
    [{ live: "analytics" }, "analytics", ["yes"]],
    [{ history: "warehouse" }, "analytics", ["yes"]],
    [{ live: "neither" }, "analytics", ["no"]],
    [{ live: "vectors" }, "vectors", ["yes"]],
    // A few vectors are vectors to the guide; who has none says no.
    [{ live: "neither" }, "vectors", ["yes", "no"]],
    [{ size: "beyond-cloud-sql" }, "large", ["yes"]],
    [{ size: "beyond-alloydb" }, "large", ["yes"]],
    [{ size: "within-cloud-sql" }, "large", ["yes", "no"]],
    [{ availability: "none" }, "sla", ["no"]],
    [{ availability: "standard" }, "sla", ["no"]],
    [{ availability: "highest" }, "sla", ["yes"]],
    [{ availability: "multi-region" }, "sla", ["yes"]],
    [{ reads: "many-over-large" }, "small", ["no"]],
    [{ cost: "lowest" }, "budget", ["yes", "no"]],
  ])("follow from what was said: %j answers %s with %j", (answers, question, answer) => {
    expect(said(answers, question)).toEqual(answer);
  });

  it("never make a database small and large at once", () => {
    const beyond = guideWaysFor({ size: "beyond-cloud-sql" }, guideTree);
    expect(beyond.filter(({ path }) => path["small"] === "yes")).toEqual([]);
  });

  it("exist for every way through the sound tree", () => {
    for (const { path } of everyWay(soundTree)) expect(guideWaysFor(path, guideTree).length, JSON.stringify(path)).toBeGreaterThan(0);
  });
});

test("the guide can never name Spanner, BigQuery or AlloyDB Omni, and its budget gate can turn every other answer round", () => {
  // 11 ways end at Spanner, 1 at BigQuery beside a store, 1 at Omni. A small budget leads every way to Cloud SQL, and a
  // question on vectors that is left open leads those of Cloud SQL to AlloyDB, so none agrees whatever is answered.
  expect(agreement()).toEqual({ ways: 69, always: 0, never: 11 + 1 + 1 });
  const families = new Set(Object.values(guideTree.outcomes).map(({ family }) => family));
  expect(Object.keys(soundTree.outcomes).filter((id) => !families.has(outcomeOf(soundTree, id).family as never))).toEqual([
    "spanner",
    "bigquery-beside",
    "alloydb-omni",
  ]);
});
