import { describe, expect, test } from "vitest";
import { facts } from "@/lib/facts/facts";
import { examTracks } from "@/lib/site/exam-tracks";
import { chapterSlugs } from "@/lib/site/routes";

describe.each(Object.entries(examTracks))("the track of the exam %s", (_, { read, facts: shown }) => {
  test("reads chapters that are there, none twice", () => {
    expect(read.filter((slug) => !chapterSlugs.includes(slug))).toEqual([]);
    expect(new Set<string>(read).size).toBe(read.length);
  });

  test("shows facts that are about exams, none twice", () => {
    expect(shown.filter((id) => !facts[id].scope.product.startsWith("exam-"))).toEqual([]);
    expect(new Set<string>(shown).size).toBe(shown.length);
  });
});
