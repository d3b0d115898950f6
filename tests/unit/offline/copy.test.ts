import { describe, expect, test } from "vitest";
import { type Copy, formatSize, missingParts, partsOf, placesOf, readCopy, sizeOf, unneededPacks } from "@/lib/offline/copy";

const aCopy = (names: readonly string[], index = "index-1"): Copy => ({
  format: 1,
  version: names.join(" "),
  pages: 3,
  unpacked: 900,
  index: { name: index, size: 7 },
  packs: names.map((name) => ({ name, size: 100 })),
});

test("a copy is all of its packs and last the index that says what stands where", () => {
  expect(partsOf(aCopy(["a", "b"])).map(({ name }) => name)).toEqual(["a", "b", "index-1"]);
  expect(sizeOf(partsOf(aCopy(["a", "b"])))).toBe(207); // 100 + 100 + 7
});

describe("of a new version", () => {
  const before = aCopy(["chapters-1", "facts-1", "scripts-1"], "index-1");
  const after = aCopy(["chapters-1", "facts-2", "scripts-1"], "index-2");
  const stored = new Set(partsOf(before).map(({ name }) => name));

  test("only what changed is fetched", () => {
    expect(missingParts(after, stored).map(({ name }) => name)).toEqual(["facts-2", "index-2"]);
    expect(missingParts(before, stored)).toEqual([]);
  });

  test("what the version before alone needs goes, but not before its tabs are gone", () => {
    const all = [...stored, "facts-2", "index-2", "left-behind"];
    expect(unneededPacks([after, before], all)).toEqual(["left-behind"]);
    expect(unneededPacks([after], all)).toEqual(["facts-1", "index-1", "left-behind"]);
    expect(unneededPacks([], all)).toEqual(all);
  });
});

test("a file's place is counted from the start of its pack", () => {
  const places = placesOf([
    [
      ["/", 10],
      ["/about/", 5],
    ],
    [["/facts/", 7]],
  ]);
  expect([...places]).toEqual([
    ["/", { pack: 0, start: 0, end: 10 }],
    ["/about/", { pack: 0, start: 10, end: 15 }],
    ["/facts/", { pack: 1, start: 0, end: 7 }],
  ]);
});

test("a list of another format, or none at all, is not taken for a copy", () => {
  const copy = aCopy(["a"]);
  expect(readCopy(copy)).toBe(copy);
  for (const other of [undefined, null, {}, "copy", { ...copy, format: 2 }, { ...copy, packs: undefined }]) expect(readCopy(other)).toBeUndefined();
});

test("sizes are said in KB and MB as devices say them", () => {
  expect(formatSize(0)).toBe("0\u00A0KB");
  expect(formatSize(1_499)).toBe("1\u00A0KB");
  expect(formatSize(999_499)).toBe("999\u00A0KB");
  expect(formatSize(999_500)).toBe("1.0\u00A0MB");
  expect(formatSize(5_831_922)).toBe("5.8\u00A0MB");
});
