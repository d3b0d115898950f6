import { describe, expect, test } from "vitest";
import { drawQuestions } from "@/lib/quiz/draw";
import { sectionOf } from "@/lib/quiz/filter";
import { entriesOf } from "@/tests/support/an-entry";
import { seeded } from "@/tests/support/seeded";

const bank = [...entriesOf("ace", 150), ...entriesOf("pca", 150)];
const pcaWeights = { "pca-1": 25, "pca-2": 17.5, "pca-3": 17.5, "pca-4": 15, "pca-5": 12.5, "pca-6": 12.5 };
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe("a draw", () => {
  test("is the same for the same seed, whatever order the bank is in", () => {
    const draw = { seed: "monday", count: 10 };

    expect(idsOf(drawQuestions(bank.toReversed(), draw))).toEqual(idsOf(drawQuestions(bank, draw)));
  });

  test("is final: these are the questions of this seed for ever", () => {
    expect(idsOf(drawQuestions(entriesOf("ace", 20), { seed: "for-ever", count: 4 }))).toEqual(["ace-020", "ace-005", "ace-016", "ace-018"]);
  });

  test("is another for another seed", () => {
    const draws = ["a", "b", "c", "d"].map((seed) => idsOf(drawQuestions(bank, { seed, count: 10 })).join(" "));

    expect(new Set(draws).size).toBe(4);
  });

  test("asks nothing twice and never more than there is", () => {
    const chance = seeded(3);
    for (let round = 0; round < 200; round += 1) {
      const some = bank.filter(() => chance.below(3) > 0);
      const count = chance.below(400);
      const drawn = idsOf(drawQuestions(some, { seed: `seed-${round}`, count, ...(chance.below(2) > 0 && { weights: pcaWeights }) }));

      expect(new Set(drawn).size).toBe(drawn.length);
      expect(drawn.length).toBe(Math.min(count, some.length));
    }
  });

  test("takes every question equally often: of 3,000 draws of 10 from 300, each about 100 times", () => {
    const times = new Map<string, number>();
    for (let round = 0; round < 3000; round += 1)
      for (const { id } of drawQuestions(bank, { seed: `fair-${round}`, count: 10 })) times.set(id, (times.get(id) ?? 0) + 1);

    // Five standard deviations of √(3000 × 1/30 × 29/30) ≈ 9.8 to each side.
    expect(bank.filter(({ id }) => Math.abs((times.get(id) ?? 0) - 100) > 49)).toEqual([]);
  });

  test("changes by one question at the most when one comes into the bank or leaves it", () => {
    for (let round = 0; round < 100; round += 1) {
      const weights = round % 2 === 0 ? undefined : pcaWeights;
      const before = idsOf(drawQuestions(bank, { seed: `s${round}`, count: 20, ...(weights && { weights }) }));
      const grown = [...bank, { ...bank[200 + (round % 100)], id: `pca-9${String(round).padStart(2, "0")}` } as (typeof bank)[number]];
      const after = idsOf(drawQuestions(grown, { seed: `s${round}`, count: 20, ...(weights && { weights }) }));

      expect(after.filter((id) => !before.includes(id)).length).toBeLessThanOrEqual(1);
      // And those that stay are asked in the order in which they were.
      expect(after.filter((id) => before.includes(id))).toEqual(before.filter((id) => after.includes(id)));
    }
  });
});

describe("a draw by weights", () => {
  const countOf = (drawn: readonly (typeof bank)[number][], section: string) => drawn.filter((entry) => sectionOf(entry) === section).length;

  test("meets them by largest remainder", () => {
    const drawn = drawQuestions(entriesOf("pca", 150), { seed: "x", count: 50, weights: pcaWeights });

    // 12.5, 8.75, 8.75, 7.5, 6.25, 6.25 of 50; see apportion.
    expect(Object.keys(pcaWeights).map((section) => countOf(drawn, section))).toEqual([13, 9, 9, 7, 6, 6]);
  });

  test("fills up from other sections what one of them lacks", () => {
    const few = entriesOf("pca", 150).filter((entry) => sectionOf(entry) !== "pca-1" || entry.id === "pca-001");
    const drawn = drawQuestions(few, { seed: "x", count: 50, weights: pcaWeights });

    expect(drawn.length).toBe(50);
    expect(countOf(drawn, "pca-1")).toBe(1);
  });
});
