import { describe, expect, test } from "vitest";
import { chanceOf } from "@/lib/random/chance";

describe("The chance of a seed", () => {
  test("falls the same way for the same seeds, on every machine and every day", () => {
    const drawOf = (...seeds: (string | number)[]) => {
      const chance = chanceOf(...seeds);
      return [chance.below(100), chance.below(100), chance.pick(["a", "b", "c"]), chance.shuffled([1, 2, 3, 4]).join("")];
    };
    expect(drawOf("seed", 1)).toEqual(drawOf("seed", 1));
    expect(drawOf("seed", 1)).not.toEqual(drawOf("seed", 2));
    expect(drawOf("seed", 1)).toEqual([36, 91, "b", "4321"]);
  });

  test("is spread evenly: of 6,000 draws below six about 1,000 are each", () => {
    const chance = chanceOf("even");
    const drawn = Array.from({ length: 6000 }, () => chance.below(6));
    // Within four standard deviations: 1000 ± 4 × √(6000 × 1/6 × 5/6) = 1000 ± 115.
    for (const face of [0, 1, 2, 3, 4, 5]) expect(Math.abs(drawn.filter((found) => found === face).length - 1000)).toBeLessThan(115);
  });

  test("shuffles without losing or doubling anything, and reaches every order", () => {
    const orders = Array.from({ length: 300 }, (_, seed) => chanceOf(seed).shuffled(["a", "b", "c"]).join(""));
    expect(new Set(orders)).toEqual(new Set(["abc", "acb", "bac", "bca", "cab", "cba"]));
  });

  test("cannot pick from nothing", () => {
    expect(() => chanceOf("seed").pick([])).toThrow("There is nothing to pick from.");
  });
});
