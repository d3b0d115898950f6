import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, isSameJson, isTame } from "@/lib/progress/json";

test("the same data has the same text, whatever the order of its keys, and reads back as it was", () => {
  expect(canonicalJson({ b: [1, { d: null, c: "é" }], a: true, left: undefined })).toBe('{"a":true,"b":[1,{"c":"é","d":null}]}');
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (data) => {
      const turned = Object.fromEntries(Object.entries(data).toReversed());

      expect(canonicalJson(turned)).toBe(canonicalJson(data));
      expect(canonicalJson(JSON.parse(canonicalJson(data)))).toBe(canonicalJson(data));
    }),
  );
});

test("two pieces of data are the same exactly when their texts are", () => {
  const data = fc.jsonValue({ maxDepth: 2 });
  fc.assert(
    fc.property(data, data, (a, b) => {
      expect(isSameJson(a, b)).toBe(canonicalJson(a) === canonicalJson(b));
    }),
  );
  fc.assert(
    fc.property(data, (a) => {
      expect(isSameJson(a, structuredClone(a))).toBe(true);
    }),
  );
  expect(isSameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(isSameJson([], {})).toBe(false);
});

describe("data is within what the site could have written", () => {
  /** So many lists within each other. */
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

  test.each<[string, unknown, boolean]>([
    ["plain data", { at: 1_795_000_000_000, text: "a", list: [1, null, true] }, true],
    ["depth", nested(16), true],
    ["too much depth", nested(17), false],
    ["a key that reaches every object", JSON.parse('{"given":{"__proto__":{"chosen":["a"]}}}'), false],
    ["a key that makes objects", JSON.parse('{"constructor":1}'), false],
    ["an endless text", "a".repeat(100_001), false],
    ["an endless key", { ["a".repeat(100_001)]: 1 }, false],
    ["a moment that no date can name", { at: 1e300 }, false],
    ["a number that is none", { at: Number.NaN }, false],
  ])("%s", (_, data, tame) => {
    expect(isTame(data)).toBe(tame);
  });
});
