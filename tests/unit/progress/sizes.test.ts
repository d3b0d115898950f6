import { expect, test } from "vitest";
import { formatBytes, sizeOf } from "@/lib/progress/sizes";

test.each([
  [0, "nothing"],
  [1, "0.1 kB"],
  [1_234, "1.2 kB"],
  [9_949, "9.9 kB"],
  [9_950, "10 kB"],
  [999_499, "999 kB"],
  [999_500, "1.0 MB"],
  [14_600_000, "15 MB"],
  [2_500_000_000, "2.5 GB"],
  [7_000_000_000_000, "7000 GB"],
])("%i bytes are %s", (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});

test("data takes about as much as its JSON, maps and sets included", () => {
  expect(sizeOf({ a: [1, 2] })).toBe('{"a":[1,2]}'.length);
  expect(sizeOf(new Map([["a", new Set([1])]]))).toBe('[["a",[1]]]'.length);
  expect(sizeOf(undefined)).toBe(0);
});
