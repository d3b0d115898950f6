import { beforeEach, expect, test, vi } from "vitest";
import { engineOf, loadCodeBlocks } from "@/lib/content/code-blocks";
import { contentIs } from "@/tests/support/content-in-memory";

vi.mock("@/lib/content/disk", () => import("@/tests/support/content-in-memory"));

// As for an author at work: what is read is not kept.
beforeEach(() => {
  vi.stubEnv("NODE_ENV", "development");
});

const front = [
  "---",
  "title: A chapter",
  "summary: What fails over by itself, and how far back each kind of backup reaches.",
  "covers: [Failover, Backups]",
  "---",
];

test("the code blocks are those of all chapters in reading order, each with its place and what its fence says", () => {
  contentIs({
    "content/chapters/06-performance.mdx": [
      ...front,
      "Words.",
      "",
      '<Reveal label="How">',
      "",
      '```sql id="scan" title="Scan" runs="alloydb" because="the columnar engine is AlloyDB\'s own"',
      "SELECT 1;",
      "SELECT 2;",
      "```",
      "",
      "</Reveal>",
      "",
    ].join("\n"),
    "content/chapters/05-ha-dr.mdx": [...front, '```sql id="fail" title="Fail"', "SELECT 0;", "```", ""].join("\n"),
  });
  const blocks = loadCodeBlocks();

  expect(blocks).toEqual([
    {
      chapter: "ha-dr",
      file: "content/chapters/05-ha-dr.mdx",
      line: 7, // five lines of front matter, then the fence
      id: "fail",
      language: "sql",
      meta: { id: "fail", title: "Fail" },
      text: "SELECT 0;",
    },
    {
      chapter: "performance",
      file: "content/chapters/06-performance.mdx",
      line: 11,
      id: "scan",
      language: "sql",
      meta: { id: "scan", title: "Scan", runs: "alloydb", because: "the columnar engine is AlloyDB's own" },
      text: "SELECT 1;\nSELECT 2;",
    },
  ]);
  expect(blocks.map((block) => engineOf(block))).toEqual(["postgresql", "alloydb"]);
});
