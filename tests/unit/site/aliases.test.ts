import { describe, expect, test } from "vitest";
import { chapterAliases, fragmentAliases, presentSection, presentSlug, slugsOf } from "@/lib/site/aliases";
import { chapterSlugs } from "@/lib/site/routes";

const slugs: readonly string[] = chapterSlugs;

describe("the old name of a chapter", () => {
  test("leads straight to a chapter that is there", () => {
    expect(Object.entries(chapterAliases).filter(([, present]) => !slugs.includes(present))).toEqual([]);
  });

  test("is not given to another chapter", () => {
    expect(Object.keys(chapterAliases).filter((old) => slugs.includes(old))).toEqual([]);
  });
});

test("the old name of a fragment belongs to a chapter that is there and differs from the new one", () => {
  expect(
    Object.entries(fragmentAliases).filter(([old, present]) => {
      const [chapter = "", fragment] = old.split("#");
      return !slugs.includes(chapter) || !fragment || fragment === present;
    }),
  ).toEqual([]);
});

test("a chapter that was never renamed is known by its slug alone, and a fragment by its present id", () => {
  expect(slugsOf("ha-dr")).toEqual(["ha-dr"]);
  expect(presentSlug("ha-dr")).toBe("ha-dr");
  expect(presentSection("ha-dr", "high-availability--disaster-recovery")).toBe("ha-dr");
  expect(presentSection("ha-dr", "built-in-ha-configuration")).toBe("built-in-ha-configuration");
  expect(presentSection("migration", "high-availability--disaster-recovery")).toBe("high-availability--disaster-recovery");
});
