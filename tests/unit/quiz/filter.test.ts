import { describe, expect, test } from "vitest";
import { everything, findEligible, type QuizFilter, type Seen } from "@/lib/quiz/filter";
import { isHeldBack } from "@/lib/quiz/held-back";
import { anEntry } from "@/tests/support/an-entry";

const index = [
  anEntry({ id: "ace-001", objective: "1.1", topic: "pricing", difficulty: "easy", chapters: ["pricing"] }),
  anEntry({ id: "ace-002", objective: "2.2", topic: "ha-and-failover", difficulty: "hard", chapters: ["ha-dr", "architecture"], form: "b" }),
  anEntry({ id: "pca-001", exam: "pca", objective: "2.1", topic: "pricing", form: "a" }),
  anEntry({ id: "pca-002", exam: "pca", objective: "6.6", topic: "migration", chapters: ["migration"], form: "c" }),
];
const seen = new Map<string, Seen>([
  ["ace-001", { verdict: "correct", confidence: "guess" }],
  ["ace-002", { verdict: "incorrect", confidence: "sure" }],
]);

const idsFor = (wanted: Partial<QuizFilter>) => findEligible(index, { ...everything, ...wanted }, seen).entries.map(({ id }) => id);

describe("a quiz asks", () => {
  test.each<[string, Partial<QuizFilter>, string[]]>([
    ["everything where nothing is said", {}, ["ace-001", "ace-002", "pca-001", "pca-002"]],
    ["for one exam", { exam: "pca" }, ["pca-001", "pca-002"]],
    ["for sections, which belong to an exam", { sections: ["ace-2", "pca-6"] }, ["ace-002", "pca-002"]],
    ["for topics", { topics: ["pricing"] }, ["ace-001", "pca-001"]],
    ["for any chapter that a question leads to", { chapters: ["architecture"] }, ["ace-002"]],
    ["for a difficulty", { difficulties: ["easy", "hard"] }, ["ace-001", "ace-002"]],
    ["for what was never answered", { state: "unseen" }, ["pca-001", "pca-002"]],
    ["for what was missed last", { state: "missed" }, ["ace-002"]],
    ["for what was answered without being sure", { state: "unsure" }, ["ace-001"]],
    ["for all of it at once", { exam: "ace", topics: ["pricing"], state: "missed" }, []],
  ])("%s", (_, wanted, ids) => {
    expect(idsFor(wanted)).toEqual(ids);
  });
});

describe("questions kept for the exams", () => {
  const eligible = (wanted: Partial<QuizFilter>, sat?: ReadonlySet<string>) =>
    findEligible(index, { ...everything, ...wanted }, seen, (entry) => isHeldBack(entry, sat));

  test("are left out and counted, those of the first form and those met before are not", () => {
    // ace-002 is of form B and was answered already; pca-002 is of form C.
    const { entries, heldBack } = eligible({});
    expect(entries.map(({ id }) => id)).toEqual(["ace-001", "ace-002", "pca-001"]);
    expect(heldBack).toBe(1);
  });

  test("are let in by a switch", () => {
    expect(eligible({ withHeldBack: true })).toEqual({ entries: index, heldBack: 0 });
  });

  test("are free once their form was sat, of that exam alone", () => {
    expect(eligible({}, new Set(["pca-c"])).heldBack).toBe(0);
    expect(eligible({}, new Set(["ace-c", "pca-b"])).heldBack).toBe(1);
  });

  test("count only where they would fit", () => {
    expect(eligible({ topics: ["pricing"] }).heldBack).toBe(0);
  });
});
