import { describe, expect, test } from "vitest";
import { bankRules, checkPairs, judgeSurface, measureSurface, ofExam, type SurfaceMetrics } from "@/lib/question/bank-rules";
import { aReading, choicesOf } from "@/tests/support/a-question";

/** A bank of 300 in which nothing gives anything away; a test changes what it is about. */
const even: SurfaceMetrics = {
  questions: 300,
  solvers: [{ solver: "longest", hits: 80, count: 300, byChance: 70, limit: 91, probability: 0.2, gives: ["ace-001"] }],
  separability: 0.55,
  keyLongest: 80,
  keyShortest: 70,
  absolutes: { right: { marked: 10, total: 334 }, wrong: { marked: 27, total: 900 }, probability: 1 },
  hedges: { right: { marked: 10, total: 334 }, wrong: { marked: 27, total: 900 }, probability: 1 },
  unevenSeeds: 1,
  numbersOnly: {},
};
const judged = (changes: Partial<SurfaceMetrics>) => judgeSurface("bank", { ...even, ...changes }).map(({ rule, level }) => `${rule} (${level})`);
const solver = (hits: number, probability: number) => ({ solvers: even.solvers.map((result) => ({ ...result, hits, probability })) });

describe("A bank", () => {
  test("in which nothing gives a key away passes", () => {
    expect(judged({})).toEqual([]);
  });

  test.each<[string, Partial<SurfaceMetrics>, string[]]>([
    ["a solver gets 91", solver(91, 0.01), ["solvers-at-chance (error)"]],
    ["a classifier tells 61 of 100 pairs", { separability: 0.61 }, ["classifier-at-chance (error)"]],
    ["the key is the longest in 106 of 300", { keyLongest: 106 }, ["key-length-share (error)"]], // 35 % are 105
    ["the key is the shortest in 106 of 300", { keyShortest: 106 }, ["key-length-share (error)"]],
    ["absolutes stand in wrong choices", { absolutes: { ...even.absolutes, probability: 0.01 } }, ["marks-even (error)"]],
    ["hedges stand in right choices", { hedges: { ...even.hedges, probability: 0.01 } }, ["marks-even (error)"]],
    ["right choices stand unevenly by five of twenty seeds", { unevenSeeds: 5 }, ["places-even (error)"]],
  ])("fails when %s", (_, changes, findings) => {
    expect(judged(changes)).toEqual(findings);
  });

  test("is pointed out when a solver gets more, or less, than chance explains", () => {
    expect(judged(solver(86, 0.03))).toEqual(["solvers-at-chance (warning)"]);
    expect(judged(solver(50, 0.01))).toEqual(["solvers-at-chance (warning)"]);
  });

  test("passes at the very limits: 90 hits, 60 of 100 pairs, 105 longest, four uneven seeds", () => {
    expect(judged({ ...solver(90, 0.06), separability: 0.6, keyLongest: 105, unevenSeeds: 4 })).toEqual([]);
  });
});

describe("What is measured", () => {
  const readings = [
    aReading({ id: "ace-001", choices: choicesOf("*Always add nodes to it", "Add one", "Add two", "Add ten") }),
    aReading({ id: "pca-001", exam: "pca", choices: choicesOf("Usually add nodes to it", "*Add", "Add two", "Add ten") }),
    aReading({ id: "ace-002", objective: "3.2", choices: choicesOf("*7 days", "14 days", "21 days", "28 days") }),
  ];
  const metrics = measureSurface(readings);

  test("is in how many questions the key alone is the longest or the shortest", () => {
    expect([metrics.keyLongest, metrics.keyShortest]).toEqual([1, 2]);
  });

  test("is where absolutes and hedges stand: one of three right choices, one of nine wrong ones", () => {
    expect(metrics.absolutes).toMatchObject({ right: { marked: 1, total: 3 }, wrong: { marked: 0, total: 9 } });
    expect(metrics.hedges).toMatchObject({ right: { marked: 0, total: 3 }, wrong: { marked: 1, total: 9 } });
  });

  test("is which sections ask for numbers alone", () => {
    expect(metrics.numbersOnly).toEqual({ "ace 3": 1 });
  });

  test("is taken of each exam apart", () => {
    expect(ofExam(readings, "pca").map(({ question }) => question.id)).toEqual(["pca-001"]);
  });
});

test("Right choices that stand at one place are uneven by every seed, for scales are not shuffled", () => {
  const scales = Array.from({ length: 60 }, (_, index) => aReading({ id: `ace-${index}`, choices: choicesOf("*7 days", "14 days", "21 days", "28 days") }));
  expect(measureSurface(scales).unevenSeeds).toBe(20);
});

test("Duplicates and give-aways are told with the ids of both questions", () => {
  const one = aReading({ id: "ace-001" });
  expect(checkPairs([one, aReading({ id: "ace-002" })])).toMatchObject([
    { id: "ace-002", rule: "no-duplicates", level: "error", says: expect.stringContaining("ace-001") },
  ]);
  const giving = aReading({
    id: "ace-003",
    stem: "A bank was told to add nodes to the read pool that stands, and reports of three teams are still too slow for their readers at noon. What is missing?",
  });
  expect(checkPairs([one, giving])).toMatchObject([
    { id: "ace-003", rule: "no-hinging", says: "holds a right choice of ace-001, “add nodes to the read pool that stands”; word one of the two anew." },
  ]);
});

test("Every rule on the bank has a sentence for the table", () => {
  expect(Object.values(bankRules).filter((title) => title.length < 20)).toEqual([]);
});
