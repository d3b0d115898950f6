import { describe, expect, test } from "vitest";
import { likelyShare } from "@/lib/quiz/interval";

const inPercent = (right: number, of: number) => {
  const { low = Number.NaN, high = Number.NaN } = likelyShare(right, of) ?? {};
  return [Math.round(low * 100), Math.round(high * 100)];
};

describe("where the true share likely lies", () => {
  test.each([
    // The Jeffreys intervals of the same 80 % at growing numbers, as tables give them.
    [4, 5, [37, 98]],
    [8, 10, [50, 96]],
    [16, 20, [59, 93]],
    [40, 50, [67, 89]],
    [120, 150, [73, 86]],
    // Brown, Cai and DasGupta (2001), table 5: of 7 the limits for 1 and for 3.
    [1, 7, [2, 50]],
    [3, 7, [14, 77]],
  ])("%i of %i", (right, of, limits) => {
    expect(inPercent(right, of)).toEqual(limits);
  });

  test("reaches nothing where nothing was right and everything where all was", () => {
    expect(likelyShare(0, 5)?.low).toBe(0);
    expect(likelyShare(5, 5)?.high).toBe(1);
    // The upper limit of 0 of 1 is the 97.5 % quantile of Beta(0.5, 1.5).
    expect(inPercent(0, 1)).toEqual([0, 85]);
  });

  test("is the mirror of that of the misses", () => {
    for (let of = 1; of <= 60; of += 1) {
      for (let right = 0; right <= of; right += 1) {
        const [share, misses] = [likelyShare(right, of), likelyShare(of - right, of)];
        expect((share?.low ?? 0) + (misses?.high ?? 0)).toBeCloseTo(1, 9);
      }
    }
  });

  test("holds the share itself, and is the narrower the more was answered", () => {
    for (const of of [5, 10, 40, 200, 1000]) {
      const { low = 1, high = 0 } = likelyShare((of * 4) / 5, of) ?? {};
      expect(low).toBeLessThan(0.8);
      expect(high).toBeGreaterThan(0.8);
      const { low: lower = 0, high: higher = 1 } = likelyShare((of * 8) / 5, of * 2) ?? {};
      expect(higher - lower).toBeLessThan(high - low);
    }
  });

  test("is not known before anything is answered", () => {
    expect(likelyShare(0, 0)).toBeUndefined();
  });
});
