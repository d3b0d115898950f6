import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadChapters } from "@/lib/content/chapters";

interface GuideBlock {
  /** Its lines in the guide, from the opening fence or header row to the last. */
  lines: string;
  kind: keyof typeof placeOf;
  /** What it begins with, to find it by. */
  begins: string;
  chapter: string;
  /** The ids of what took its place in the chapter. */
  became: string[];
}

/** What takes the place of each kind of block; one such id at the least is among those that a block became. */
const placeOf = {
  table: /^table-/,
  figure: /^figure-/,
  code: /^code-/,
  /** Printed sums are reckoned anew, line by line. */
  sum: /^estimate-/,
  /** A printed benchmark has no source; its place takes what the reader can run. */
  benchmark: /^code-/,
  /** A sample question stands under a heading of its own. */
  question: /^sample-/,
} as const;

const blocks = JSON.parse(readFileSync("tests/content/guide-coverage.json", "utf8")) as GuideBlock[];
const chapters = new Map(loadChapters().map((chapter) => [chapter.slug, chapter]));
const headings = JSON.parse(readFileSync("tests/content/guide-headings.json", "utf8")) as { line: number; chapter: string | null }[];

/** The chapter whose heading stands last above a line of the guide. */
const chapterAt = (line: number) => headings.filter((heading) => heading.line < line).at(-1)?.chapter;

describe("the blocks of the guide", () => {
  it("are 66: 4 tables, 9 figures, 42 blocks of code, 7 sums, 2 benchmarks and 2 sample questions", () => {
    const count = (kind: GuideBlock["kind"]) => blocks.filter((block) => block.kind === kind).length;
    expect(blocks).toHaveLength(66); // 4 + 9 + 42 + 7 + 2 + 2
    expect([count("table"), count("figure"), count("code"), count("sum"), count("benchmark"), count("question")]).toEqual([4, 9, 42, 7, 2, 2]);
  });

  it("follow one another, each in the chapter that its lines belong to", () => {
    const ends = blocks.flatMap(({ lines }) => lines.split("-").map(Number));
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    expect(blocks.map(({ chapter }) => chapter)).toEqual(blocks.map(({ lines }) => chapterAt(Number.parseInt(lines, 10))));
  });

  it.each(blocks)("live on: lines $lines, $kind: $begins", ({ kind, chapter, became, lines }) => {
    const anchors = chapters.get(chapter)?.anchors ?? [];
    expect(
      became.filter((id) => !anchors.includes(id)),
      `content/chapters/…-${chapter}.mdx lost what took the place of the guide's lines ${lines}`,
    ).toEqual([]);
    expect(
      became.some((id) => placeOf[kind].test(id)),
      `the guide's ${kind} at ${lines} is replaced by ${became.join(", ") || "nothing"}`,
    ).toBe(true);
  });
});
