import { describe, expect, test } from "vitest";
import { hashAfter, hashOf } from "@/lib/random/hash";

describe("a hash of texts", () => {
  test("is the same on every machine and every day", () => {
    expect([hashOf("seed", "ace-001", "a"), hashOf("")]).toEqual([943189706, 91794203]);
  });

  test("hangs on every text and on where one ends", () => {
    expect(new Set([hashOf("ab", "c"), hashOf("a", "bc"), hashOf("abc"), hashOf("c", "ab")]).size).toBe(4);
  });

  test("is spread evenly: of 8,000 hashes about 1,000 fall into each of eight parts", () => {
    const drawn = Array.from({ length: 8000 }, (_, at) => Math.floor((hashOf("seed", at) / 2 ** 32) * 8));
    const parts = [0, 1, 2, 3, 4, 5, 6, 7].map((part) => drawn.filter((found) => found === part).length);
    // Within four standard deviations: 1000 ± 4 × √(8000 × 1/8 × 7/8) = 1000 ± 118.
    expect(parts.filter((count) => Math.abs(count - 1000) > 118)).toEqual([]);
  });

  test("comes out alike when what texts have in common is taken in once", () => {
    const ids = ["", "a", "ace-001", "é🙂"];
    expect(ids.map(hashAfter("seed"))).toEqual(ids.map((id) => hashOf("seed", id)));
  });
});
