import { describe, expect, test } from "vitest";
import { chanceOf } from "@/lib/random/chance";
import { choicesOnScale, type Rung } from "@/lib/template/scale";

const rung = (value: number): Rung => ({ value, text: `$${value}`, reason: `This is what ${value} comes from.` });
const scaleOf = (seed: number, slips: readonly number[], gap?: number) =>
  choicesOnScale(chanceOf(seed), rung(100), slips.map(rung), gap)?.map(({ text, right }) => (right ? `*${text}` : text));

describe("Choices on a scale", () => {
  test("stand from the lowest up, the right one among three slips", () => {
    expect(scaleOf(1, [200, 50, 150])).toEqual(["$50", "*$100", "$150", "$200"]);
  });

  test("leave out a slip that nearly ties with the right one: a part in a hundred is the least", () => {
    // 99.5 is within 1 % of 100; 98.9 is not: 1.1 ÷ 100 = 1.1 %.
    expect(scaleOf(1, [99.5, 150, 200])).toBeUndefined();
    expect(scaleOf(1, [98.9, 150, 200])).toEqual(["$98.9", "*$100", "$150", "$200"]);
  });

  test("leave out one of two slips that nearly tie with each other", () => {
    expect(scaleOf(1, [150, 150.5, 200])).toBeUndefined();
    expect(scaleOf(1, [150, 150.5, 200, 300])?.filter((text) => text.startsWith("$150")).length).toBe(1);
  });

  test("take another margin where the template states one", () => {
    expect(scaleOf(1, [97, 150, 200], 0.05)).toBeUndefined();
    expect(scaleOf(1, [97, 150, 200], 0.03)?.[0]).toBe("$97");
  });

  test("leave out what is no amount: nothing, and less than nothing", () => {
    expect(scaleOf(1, [0, -50, 150, 200])).toBeUndefined();
  });

  test("put the right one at each place that the slips allow, about equally often", () => {
    const places = Array.from({ length: 400 }, (_, seed) => scaleOf(seed, [40, 60, 80, 130, 160, 190])?.indexOf("*$100") ?? -1);
    // 400 ÷ 4 = 100 each, ± 4 × √(400 × 1/4 × 3/4) = ± 35.
    for (const place of [0, 1, 2, 3]) expect(Math.abs(places.filter((each) => each === place).length - 100)).toBeLessThan(35);
  });
});
