import { describe, expect, test } from "vitest";
import { separability } from "@/lib/question/classifier";
import type { Reading } from "@/lib/question/reading";
import { expectedHit, runSolvers } from "@/lib/question/solvers";
import { aReading, choicesOf } from "@/tests/support/a-question";
import { seeded } from "@/tests/support/seeded";

const four = (...texts: string[]) => aReading({ choices: choicesOf(...texts) });

describe("Who picks the longest choice", () => {
  test("is right where the key is the longest, and wrong where it is not", () => {
    expect(expectedHit(four("*Add nodes to the pool", "Add one", "Add two", "Add ten"), "longest")).toBe(1);
    expect(expectedHit(four("Add nodes to the pool", "*Add one", "Add two", "Add ten"), "longest")).toBe(0);
  });

  test("shares the hit among equals: two equally long give one half, four one quarter", () => {
    expect(expectedHit(four("*Add ten", "Add two", "Add", "Ad"), "longest")).toBe(1 / 2);
    expect(expectedHit(four("*Add ten", "Add two", "Add six", "Add one"), "longest")).toBe(1 / 4);
  });

  test("must find both of two: none for one of them, and ties shared among the pairs", () => {
    expect(expectedHit(four("*Add nodes now", "*Add nodes", "Add on", "Add", "Ad"), "longest")).toBe(1);
    expect(expectedHit(four("*Add nodes now", "Add nodes", "*Add on", "Add", "Ad"), "longest")).toBe(0);
    expect(expectedHit(four("Add nodes now", "*Add nodes", "*Add on", "Add", "Ad"), "longest")).toBe(0);
    expect(expectedHit(four("*Add nodes now", "*Add ten", "Add two", "Add six", "Ad"), "longest")).toBe(1 / 3); // the second of three equals
    expect(expectedHit(four("*Add ten", "*Add two", "Add six", "Add one", "Add red"), "longest")).toBe(1 / 10); // 5 × 4 / 2 pairs
  });
});

test("Who picks what overlaps most, echoes the stem most or is least absolute goes by that alone", () => {
  expect(expectedHit(four("*Add read nodes", "Add read shards", "Move slow nodes", "Drop old tables"), "most-overlapping")).toBe(1);
  expect(expectedHit(four("*Add report nodes", "Buy larger disks", "Move slow tables", "Drop old tables"), "stem-echo")).toBe(1);
  expect(expectedHit(four("*Add nodes", "Only add disks", "Add all tables", "Never add any"), "fewest-absolutes")).toBe(1);
});

/** Questions whose choices are words by chance; `cue` may give the right one away. */
function bank(size: number, cue: (text: string, right: boolean, chance: ReturnType<typeof seeded>) => string = (text) => text): Reading[] {
  const chance = seeded(7);
  const words = "cluster primary network budget export backup region replica bucket tunnel ledger policy key role schema vector index lock cache proxy".split(
    " ",
  );
  return Array.from({ length: size }, (_, index) => {
    const right = chance.below(4);
    const choices = choicesOf(
      ...[0, 1, 2, 3].map((place) => {
        const text = Array.from({ length: 6 + chance.below(6) }, () => chance.pick(words)).join(" ");
        return `${place === right ? "*" : ""}Use ${cue(text, place === right, chance)}`;
      }),
    );
    return aReading({ id: `ace-${String(index).padStart(3, "0")}`, choices });
  });
}

const hitsOf = (readings: readonly Reading[]) => Object.fromEntries(runSolvers(readings).map(({ solver, hits }) => [solver, hits]));

describe("A bank of 300 without a cue", () => {
  const results = runSolvers(bank(300));

  test("keeps every solver below 91, and chance explains what each gets", () => {
    expect(results.map(({ solver }) => solver)).toEqual(["longest", "most-overlapping", "stem-echo", "fewest-absolutes", "fixed-position"]);
    expect(results.filter(({ hits, limit, probability }) => hits >= limit || probability < 0.05)).toEqual([]);
    expect(results.map(({ byChance, limit }) => [byChance, limit])).toEqual(Array.from({ length: 5 }, () => [75, 91])); // 300 / 4
  });

  test("keeps a classifier at chance", () => {
    expect(separability(bank(300))).toBeGreaterThan(0.42);
    expect(separability(bank(300))).toBeLessThan(0.58);
    // Of few questions much can be learnt by heart, which serves for nothing with those that were left out.
    expect(separability(bank(40))).toBeLessThan(0.58);
  });
});

describe("A cue is found", () => {
  test("by the solver of length, where right choices say more", () => {
    expect(hitsOf(bank(300, (text, right) => (right ? `${text} with care` : text)))["longest"]).toBeGreaterThan(91);
  });

  test("by the solver of the fixed position, where no seed shuffles: the first step of a scale is always right", () => {
    const scales = Array.from({ length: 100 }, (_, index) =>
      aReading({ id: `ace-${index}`, choices: choicesOf("*7 days of backups", "14 days of backups", "21 days of backups", "28 days of backups") }),
    );
    expect(hitsOf(scales)["fixed-position"]).toBeCloseTo(100, 6);
  });

  test("by the solver of absolutes, where wrong choices hold them", () => {
    expect(hitsOf(bank(300, (text, right) => (right ? text : `only ${text}`)))["fewest-absolutes"]).toBeCloseTo(300, 6);
  });

  test("by the classifier, where a comma marks five right choices of ten and one wrong one of ten", () => {
    const readings = bank(300, (text, right, chance) => (chance.below(10) < (right ? 5 : 1) ? text.replace(" ", ", ") : text));
    expect(separability(readings)).toBeGreaterThan(0.6);
  });

  test("by the classifier the same on every run, and never with fewer than ten questions", () => {
    const readings = bank(60);
    expect(separability(readings)).toBe(separability(readings));
    expect(separability(readings.slice(0, 9))).toBe(0.5);
  });
});

test("Questions that a solver is given are named", () => {
  const readings = [
    four("*Add nodes to the pool", "Add one", "Add two", "Add ten"),
    aReading({ id: "ace-002", choices: choicesOf("Add nodes to the pool", "*Add one", "Add two", "Add ten") }),
  ];
  expect(runSolvers(readings).find(({ solver }) => solver === "longest")?.gives).toEqual(["ace-001"]);
});
