import { describe, expect, test } from "vitest";
import { chapterAliases, fragmentAliases } from "@/lib/site/aliases";
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
