import { describe, expect, test } from "vitest";
import { findHinges, findNearDuplicates } from "@/lib/question/near-duplicates";
import type { Reading } from "@/lib/question/reading";
import { aQuestion, aReading, choicesOf } from "@/tests/support/a-question";
import { seeded } from "@/tests/support/seeded";

const { stem } = aQuestion();
const one = aReading({ id: "ace-001" });

describe("Two stems are nearly the same", () => {
  test("when they share more than six of ten three-word runs", () => {
    const [found, ...more] = findNearDuplicates([one, aReading({ id: "ace-002", stem: stem.replace("A retailer", "A bank") })]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ id: "ace-002", other: "ace-001" });
    expect(found?.similarity).toBeGreaterThan(0.6);
  });

  test("word for word as well, whatever their case and marks", () => {
    expect(findNearDuplicates([one, aReading({ id: "ace-002", stem: stem.toUpperCase() })])).toEqual([{ id: "ace-002", other: "ace-001", similarity: 1 }]);
  });

  test("but not for a task in common", () => {
    const other =
      "A bank keeps its ledger in an AlloyDB cluster that one network reaches by peering, and a partner's network must reach it as well from Monday on. What should the team do?";
    expect(findNearDuplicates([one, aReading({ id: "ace-002", stem: other })])).toEqual([]);
  });

  test("exactly as comparing every pair finds it", () => {
    const readings = nearlyAlike(60);
    const runs = readings.map((reading) => runsOf(reading.stem));
    const everyPair = runs.flatMap((own, index) => runs.slice(0, index).flatMap((other, before) => (jaccard(own, other) > 0.6 ? [`${index} ${before}`] : [])));
    const found = findNearDuplicates(readings).map(({ id, other }) => `${Number(id.slice(4))} ${Number(other.slice(4))}`);
    expect(found.toSorted()).toEqual(everyPair.toSorted());
    expect(everyPair.length).toBeGreaterThan(10);
  });
});

describe("A stem gives another question away", () => {
  const asked = aReading({
    id: "ace-001",
    choices: choicesOf(
      "*Add nodes to the read pool.",
      "Resize the primary by half.",
      "Create a second cluster there.",
      "Export the tables to buckets each night.",
    ),
  });

  test("when it holds the other's right choice", () => {
    const giving = aReading({ id: "ace-002", stem: stem.replace("What should", "It was told to add nodes to the read pool. What should") });
    expect(findHinges([asked, giving])).toEqual([{ id: "ace-002", givesAway: "ace-001", words: "add nodes to the read pool" }]);
  });

  test("but not when it holds a wrong one, or a right one of three words", () => {
    expect(
      findHinges([asked, aReading({ id: "ace-002", stem: stem.replace("What should", "They did export the tables to buckets each night. What should") })]),
    ).toEqual([]);
    const short = aReading({ id: "ace-003", choices: choicesOf("*Cloud SQL Enterprise", "AlloyDB", "Spanner", "BigQuery") });
    expect(findHinges([short, aReading({ id: "ace-002", stem: stem.replace("AlloyDB", "Cloud SQL Enterprise") })])).toEqual([]);
  });
});

/** Stems of which some are others with a word or two changed. */
function nearlyAlike(count: number): Reading[] {
  const chance = seeded(3);
  const words = Array.from({ length: 60 }, (_, index) => `word${index}`);
  const bases = Array.from({ length: 15 }, () => Array.from({ length: 30 }, () => chance.pick(words)));
  return Array.from({ length: count }, (_, index) => {
    const text = [...chance.pick(bases)];
    for (let change = chance.below(6); change > 0; change -= 1) text[chance.below(text.length)] = chance.pick(words);
    return aReading({ id: `ace-${String(index).padStart(3, "0")}`, stem: text.join(" ") });
  });
}

function runsOf(text: string): Set<string> {
  const words = text.split(" ");
  return new Set(words.slice(0, -2).map((word, at) => [word, words[at + 1], words[at + 2]].join(" ")));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((run) => b.has(run)).length;
  return shared / (a.size + b.size - shared);
}
