import { describe, expect, test } from "vitest";
import { chiSquare, fisherExact, limitOfHits, tailsOf, twoSided } from "@/lib/question/statistics";

describe("what blind picking of one in four explains", () => {
  test("ends at 91 of 300, 49 of 150 and 45 of 135", () => {
    expect([limitOfHits(300), limitOfHits(150), limitOfHits(135)]).toEqual([91, 49, 45]);
  });

  test("is reckoned exactly: three of three hit once in 64", () => {
    expect(tailsOf([{ count: 3, chance: 0.25 }], 3).atLeast).toBeCloseTo(1 / 64, 12); // 1/4 × 1/4 × 1/4
    expect(tailsOf([{ count: 3, chance: 0.25 }], 0).atMost).toBeCloseTo(27 / 64, 12); // 3/4 × 3/4 × 3/4
  });

  test("takes questions of several chances together", () => {
    // One of four and one of ten, both hit: 1/4 × 1/10; neither: 3/4 × 9/10.
    const groups = [
      { count: 1, chance: 0.25 },
      { count: 1, chance: 0.1 },
    ];
    expect(tailsOf(groups, 2).atLeast).toBeCloseTo(0.025, 12);
    expect(tailsOf(groups, 0).atMost).toBeCloseTo(0.675, 12);
  });

  test("counts shared-out hits in favour of the bank", () => {
    expect(tailsOf([{ count: 3, chance: 0.25 }], 2.4).atLeast).toBeCloseTo(10 / 64, 12); // two or three hits: (9 + 1) / 64
  });

  test("is two-sided: too few hits are a cue as well", () => {
    expect(twoSided([{ count: 300, chance: 0.25 }], 55)).toBeLessThan(0.05);
    expect(twoSided([{ count: 300, chance: 0.25 }], 75)).toBeGreaterThan(0.9);
  });

  test("is reckoned for a bank of a hundred thousand too", () => {
    expect(
      twoSided(
        [
          { count: 90_000, chance: 0.25 },
          { count: 10_000, chance: 0.1 },
        ],
        23_500,
      ),
    ).toBeGreaterThan(0.9); // 22,500 + 1,000
  });
});

test("Fisher's test of the tea lady: three of four told right happen by chance in 0.486, all four in 0.029", () => {
  expect(fisherExact({ marked: 3, total: 4 }, { marked: 1, total: 4 })).toBeCloseTo(34 / 70, 9); // two-sided: (1 + 16 + 16 + 1) / 70
  expect(fisherExact({ marked: 4, total: 4 }, { marked: 0, total: 4 })).toBeCloseTo(2 / 70, 9);
});

test("Chi-square of 30, 20, 25, 25 is 2: squares of 5, 5, 0, 0 over 25 each", () => {
  expect(chiSquare([30, 20, 25, 25])).toBeCloseTo(2, 12);
  expect(chiSquare([0, 0, 0, 0])).toBe(0);
});
