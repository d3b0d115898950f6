import { describe, expect, test } from "vitest";
import { soundTree } from "@/lib/decision/sound-tree";
import { walkTree } from "@/lib/decision/walk";

type Answers = { [Fork in keyof typeof soundTree.forks]?: keyof (typeof soundTree.forks)[Fork]["options"] };

/** A plain workload in Google Cloud, with what a stem says of it laid over. */
const outcomeFor = (said: Answers) =>
  walkTree(soundTree, {
    where: "google-cloud",
    writes: "one-writer",
    history: "none",
    live: "neither",
    size: "within-cloud-sql",
    availability: "standard",
    reads: "primary",
    cost: "lowest",
    ...said,
  }).outcome;

describe("an exam question is answered", () => {
  test("with Cloud SQL Enterprise where a small team wants managed PostgreSQL at the lowest cost", () => {
    expect(outcomeFor({})).toBe("cloud-sql-enterprise");
  });

  test("with Cloud SQL Enterprise where a development database needs no SLA, whatever the budget", () => {
    expect(outcomeFor({ availability: "none", cost: "room" })).toBe("cloud-sql-enterprise");
  });

  test("with Cloud SQL Enterprise where a few read replicas are enough and cost decides", () => {
    expect(outcomeFor({ reads: "replicas" })).toBe("cloud-sql-enterprise");
  });

  test("with Cloud SQL Enterprise Plus where mission-critical transactions need four nines and nothing else is special", () => {
    expect(outcomeFor({ availability: "highest" })).toBe("cloud-sql-enterprise-plus");
  });

  test("with Cloud SQL Enterprise Plus where readers must form a pool behind one address", () => {
    expect(outcomeFor({ reads: "pool" })).toBe("cloud-sql-enterprise-plus");
  });

  test("with Cloud SQL Enterprise Plus where the recovery window must be longer than Enterprise allows", () => {
    expect(outcomeFor({ cost: "room" })).toBe("cloud-sql-enterprise-plus");
  });

  test("with highly available AlloyDB where analytics must run on live rows without a pipeline", () => {
    expect(outcomeFor({ live: "analytics", availability: "highest" })).toBe("alloydb-ha");
  });

  test("with highly available AlloyDB where very many vectors are searched beside live data", () => {
    expect(outcomeFor({ live: "vectors" })).toBe("alloydb-ha");
  });

  test("with highly available AlloyDB where PostgreSQL outgrows Cloud SQL's storage", () => {
    expect(outcomeFor({ size: "beyond-cloud-sql" })).toBe("alloydb-ha");
  });

  test("with AlloyDB and read pools where reports on live rows must be kept off the primary", () => {
    expect(outcomeFor({ live: "analytics", reads: "pool" })).toBe("alloydb-read-pools");
  });

  test("with AlloyDB and read pools where many readers share one large database", () => {
    expect(outcomeFor({ reads: "many-over-large" })).toBe("alloydb-read-pools");
    expect(outcomeFor({ availability: "highest", reads: "many-over-large" })).toBe("alloydb-read-pools");
  });

  test("with basic AlloyDB where a test copy needs the columnar engine and no SLA", () => {
    expect(outcomeFor({ live: "analytics", availability: "none" })).toBe("alloydb-basic");
  });

  test("with Spanner where consistent writes happen in several regions", () => {
    expect(outcomeFor({ writes: "many-regions", live: "analytics" })).toBe("spanner");
  });

  test("with Spanner where writes outgrow the largest machine, even in one region", () => {
    expect(outcomeFor({ writes: "beyond-one-writer" })).toBe("spanner");
  });

  test("with Spanner where five nines are promised, also when analytics had pointed to AlloyDB", () => {
    expect(outcomeFor({ availability: "multi-region" })).toBe("spanner");
    expect(outcomeFor({ live: "analytics", availability: "multi-region" })).toBe("spanner");
  });

  test("with Spanner where the data outgrows an AlloyDB cluster, also when analytics had pointed to AlloyDB", () => {
    expect(outcomeFor({ size: "beyond-alloydb" })).toBe("spanner");
    expect(outcomeFor({ live: "vectors", size: "beyond-alloydb" })).toBe("spanner");
  });

  test("with BigQuery beside an operational store where analysts query years of history", () => {
    expect(outcomeFor({ history: "warehouse" })).toBe("bigquery-beside");
  });

  test("with AlloyDB Omni where the database must run on premises or in another cloud, whatever else is asked", () => {
    expect(outcomeFor({ where: "elsewhere", writes: "many-regions", availability: "multi-region" })).toBe("alloydb-omni");
  });
});

describe("the words of an old difference decide nothing", () => {
  test("four nines alone do not lead to AlloyDB", () => {
    expect(outcomeFor({ availability: "highest" })).not.toMatch(/^alloydb/);
  });

  test("some vectors, or a number of readers, do not lead to AlloyDB", () => {
    expect(outcomeFor({ live: "neither", reads: "replicas" })).toMatch(/^cloud-sql/);
    expect(outcomeFor({ reads: "pool" })).toMatch(/^cloud-sql/);
  });

  test("a tight budget does not take AlloyDB away from a workload that needs it", () => {
    expect(outcomeFor({ live: "analytics", cost: "lowest" })).toBe("alloydb-ha");
  });
});

test("its outcomes are the eight that the site teaches", () => {
  expect(Object.keys(soundTree.outcomes)).toEqual([
    "alloydb-ha",
    "alloydb-basic",
    "alloydb-read-pools",
    "cloud-sql-enterprise",
    "cloud-sql-enterprise-plus",
    "spanner",
    "bigquery-beside",
    "alloydb-omni",
  ]);
});
