import { describe, expect, test } from "vitest";
import { apportion } from "@/lib/quiz/apportion";
import { seeded } from "@/tests/support/seeded";

describe("seats are shared out by weight", () => {
  test("exactly, where the weights allow it", () => {
    // 50 × 20, 30, 30 and 20 in 100.
    expect(apportion([20, 30, 30, 20], 50)).toEqual([10, 15, 15, 10]);
  });

  test("by largest remainder, and of equal remainders to the earlier", () => {
    // 12.5, 8.75, 8.75, 7.5, 6.25, 6.25: whole parts 12, 8, 8, 7, 6, 6 make 47; the three left go to .75, .75 and the first .5.
    expect(apportion([25, 17.5, 17.5, 15, 12.5, 12.5], 50)).toEqual([13, 9, 9, 7, 6, 6]);
    // 37.5, 26.25, 26.25, 22.5, 18.75, 18.75.
    expect(apportion([25, 17.5, 17.5, 15, 12.5, 12.5], 150)).toEqual([38, 26, 26, 22, 19, 19]);
  });

  test("to nobody where nothing is weighed, and to nobody whose weight is nothing", () => {
    expect(apportion([], 10)).toEqual([]);
    expect(apportion([0, 0], 10)).toEqual([0, 0]);
    expect(apportion([0, 3, -1], 10)).toEqual([0, 10, 0]);
    expect(apportion([1, 2], 0)).toEqual([0, 0]);
  });

  test("all of them, and nobody is more than one seat away from the share", () => {
    const chance = seeded(11);
    for (let round = 0; round < 300; round += 1) {
      const weights = Array.from({ length: 1 + chance.below(8) }, () => chance.below(40) + 1);
      const seats = chance.below(120);
      const shared = apportion(weights, seats);
      const total = weights.reduce((sum, weight) => sum + weight, 0);

      expect(shared.reduce((sum, share) => sum + share, 0)).toBe(seats);
      expect(shared.filter((share, at) => Math.abs(share - ((weights[at] ?? 0) / total) * seats) >= 1)).toEqual([]);
    }
  });
});
