import { describe, expect, it, test } from "vitest";
import { guideTree } from "@/lib/decision/guide-tree";
import type { DecisionTree } from "@/lib/decision/schema";
import { soundTree } from "@/lib/decision/sound-tree";
import { answer, changesOf, everyWay, forkOf, keyOf, lossesOf, outcomesFrom, pathOf, walkTree } from "@/lib/decision/walk";

const trees: readonly DecisionTree[] = [soundTree, guideTree];

describe.each(trees.map((tree) => [tree.name, tree] as const))("%s", (_, tree) => {
  const ways = everyWay(tree);

  it("ends on every way, and asks nothing twice on any", () => {
    for (const { path, walk } of ways) {
      expect(Object.keys(tree.outcomes)).toContain(walkTree(tree, path).outcome);
      expect(new Set(walk.steps.map(({ key }) => key)).size).toBe(walk.steps.length);
    }
  });

  it("reaches every outcome and every fork", () => {
    expect(new Set(ways.map(({ outcome }) => outcome))).toEqual(new Set(Object.keys(tree.outcomes)));
    expect(new Set(ways.flatMap(({ walk }) => walk.steps.map(({ id }) => id)))).toEqual(new Set(Object.keys(tree.forks)));
  });

  it("takes every option of every fork on some way", () => {
    const taken = new Set(ways.flatMap(({ walk }) => walk.steps.map(({ id, option }) => `${id}.${option}`)));
    const all = Object.entries(tree.forks).flatMap(([id, { options }]) => Object.keys(options).map((option) => `${id}.${option}`));
    expect(all.filter((option) => !taken.has(option))).toEqual([]);
  });

  it("lands with every arrow on a fork or an outcome, whose ids no two things share", () => {
    const ids = [...Object.keys(tree.forks), ...Object.keys(tree.outcomes)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      Object.values(tree.forks)
        .flatMap(({ options }) => Object.values(options).map(({ next }) => next))
        .filter((next) => !ids.includes(next)),
    ).toEqual([]);
  });

  it("gives a fork that asks again the options of the fork whose question it is", () => {
    for (const [id, { again, options }] of Object.entries(tree.forks)) {
      expect(Object.keys(options), id).toEqual(Object.keys(forkOf(tree, again ?? id).options));
      expect(forkOf(tree, keyOf(tree, id)).again, id).toBeUndefined();
    }
  });

  it("tells every fork on one line, each line in the order in which it is walked", () => {
    expect(tree.lines.flatMap(({ forks }) => forks).toSorted()).toEqual(Object.keys(tree.forks).toSorted());
    expect(tree.lines[0]?.forks[0]).toBe(tree.start);
    for (const { walk } of ways) {
      const places = walk.steps.map(
        ({ id }) => tree.lines.findIndex(({ forks }) => forks.includes(id)) * 100 + tree.lines.flatMap(({ forks }) => forks).indexOf(id),
      );
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it("says of every outcome that is lost, on every way, which answer lost it and why", () => {
    for (const { walk, outcome } of ways) {
      const losses = lossesOf(tree, walk);
      expect(losses.filter(({ why }) => why === undefined).map(({ step, outcomes }) => `${step.id}.${step.option} loses ${outcomes.join()}`)).toEqual([]);
      expect([...losses.flatMap(({ outcomes }) => outcomes), outcome].toSorted()).toEqual(Object.keys(tree.outcomes).toSorted());
    }
  });

  it("gives no reason against an outcome that is still within reach", () => {
    for (const [id, { options }] of Object.entries(tree.forks)) {
      for (const [option, { next, rulesOut = {} }] of Object.entries(options)) {
        const before = outcomesFrom(tree, id);
        const after = outcomesFrom(tree, next);
        expect(
          Object.keys(rulesOut).filter((outcome) => outcome !== "*" && (after.includes(outcome) || !before.includes(outcome))),
          `${id}.${option}`,
        ).toEqual([]);
      }
    }
  });
});

test("the sound tree has 69 ways: 1 outside Google Cloud, 2 of writes, 1 of history, and 65 for what is left", () => {
  // Without live analytics: 12 within Cloud SQL's size (1 without SLA, 6 with the standard one, 4 with the highest, 1 over
  // several regions), 10 beyond it (1 + 4 + 4 + 1), 1 beyond AlloyDB. With analytics, and again with vectors: 10 + 10 + 1.
  expect(everyWay(soundTree)).toHaveLength(1 + 2 + 1 + (12 + 10 + 1) + 2 * (10 + 10 + 1));
});

test("the guide's tree has 7 ways: one for each fork that is answered with yes, and its default", () => {
  expect(everyWay(guideTree).map(({ outcome }) => outcome)).toEqual(["cloud-sql", "cloud-sql", "alloydb", "alloydb", "alloydb", "alloydb", "default"]);
});

test("the sound tree asks in the order in which requirements rule products out, and for the price last", () => {
  expect(soundTree.lines[0].forks).toEqual(["where", "writes", "history", "live", "size", "availability", "reads", "cost"]);
});

describe("an answer given anew", () => {
  const path = {
    where: "google-cloud",
    writes: "one-writer",
    history: "none",
    live: "neither",
    size: "within-cloud-sql",
    availability: "standard",
    reads: "primary",
    cost: "lowest",
  };

  it("keeps the answers that the new way still asks for, also where another fork asks them again", () => {
    expect(answer(soundTree, path, "live", "analytics")).toEqual({ ...path, live: "analytics", cost: undefined });
    expect(walkTree(soundTree, answer(soundTree, path, "live", "analytics")).outcome).toBe("alloydb-ha");
  });

  it("drops the answers that it no longer asks for", () => {
    expect(answer(soundTree, path, "writes", "many-regions")).toEqual({ where: "google-cloud", writes: "many-regions" });
  });

  it("stops at the fork that has no answer yet", () => {
    const plus = answer(soundTree, { ...path, cost: "" }, "availability", "standard");
    expect(walkTree(soundTree, plus)).toMatchObject({ fork: "cost" });
  });

  it("does not take what every object has for an answer or an option", () => {
    expect(walkTree(soundTree, { where: "constructor" })).toEqual({ steps: [], fork: "where" });
    expect(walkTree(soundTree, JSON.parse('{"__proto__":{"where":"google-cloud"}}'))).toEqual({ steps: [], fork: "where" });
  });
});

describe("what would change the outcome", () => {
  const enterprise = walkTree(soundTree, {
    where: "google-cloud",
    writes: "one-writer",
    history: "none",
    live: "neither",
    size: "within-cloud-sql",
    availability: "standard",
    reads: "primary",
    cost: "lowest",
  });
  const changes = changesOf(soundTree, enterprise).map(({ step, option, outcomes }) => [`${step.key}.${option}`, outcomes.join(" or ")]);

  it("is every single answer that leads elsewhere, with the others kept", () => {
    expect(changes).toEqual([
      ["where.elsewhere", "alloydb-omni"],
      ["writes.many-regions", "spanner"],
      ["writes.beyond-one-writer", "spanner"],
      ["history.warehouse", "bigquery-beside"],
      ["live.analytics", "alloydb-ha"],
      ["live.vectors", "alloydb-ha"],
      ["size.beyond-cloud-sql", "alloydb-ha"],
      ["size.beyond-alloydb", "spanner"],
      // No SLA leads to Enterprise as well, so it changes nothing.
      ["availability.highest", "cloud-sql-enterprise-plus"],
      ["availability.multi-region", "spanner"],
      // Single replicas exist in Enterprise too.
      ["reads.pool", "cloud-sql-enterprise-plus"],
      ["reads.many-over-large", "alloydb-read-pools"],
      ["cost.room", "cloud-sql-enterprise-plus"],
    ]);
  });

  it("names what is left to choose from where further forks have to be answered first", () => {
    const omni = walkTree(soundTree, { where: "elsewhere" });
    const [change] = changesOf(soundTree, omni);
    expect(change?.outcomes).toEqual(Object.keys(soundTree.outcomes).filter((outcome) => outcome !== "alloydb-omni"));
  });

  it("leads where it says, on every way of the tree", () => {
    for (const { walk, outcome } of everyWay(soundTree)) {
      for (const change of changesOf(soundTree, walk)) {
        const reached = walkTree(soundTree, change.path);
        expect(outcomesFrom(soundTree, reached.outcome ?? reached.fork ?? "")).toEqual(change.outcomes);
        expect(change.outcomes).not.toEqual([outcome]);
        expect(pathOf(reached)[change.step.key]).toBe(change.option);
      }
    }
  });
});

test("a tree that goes round in a circle is a mistake that is told, not an endless walk", () => {
  const fork = { ask: "A?", short: "A?", help: "", facts: [] };
  const option = { label: "On", short: "on", reason: "", ifSo: "" };
  const tree: DecisionTree = {
    id: "circle",
    name: "A circle",
    start: "a",
    lines: [],
    forks: { a: { ...fork, options: { on: { ...option, next: "b" } } }, b: { ...fork, options: { back: { ...option, next: "a" } } } },
    outcomes: {},
  };
  expect(() => everyWay(tree)).toThrow(/asks "[ab]" twice/);
  expect(() => everyWay({ ...tree, start: "nowhere" })).toThrow('The tree "circle" has no fork "nowhere".');
});
