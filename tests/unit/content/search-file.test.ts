import { beforeEach, describe, expect, test, vi } from "vitest";
import { parseMdx } from "@/lib/content/mdx-tree";
import { buildSearchFile, fillFacts, plainText } from "@/lib/content/search-file";
import { facts } from "@/lib/facts/facts";
import { formatFact } from "@/lib/facts/format";
import { type SearchFile, sectionsOf } from "@/lib/search/section";
import { contentIs } from "@/tests/support/content-in-memory";

vi.mock("@/lib/content/disk", () => import("@/tests/support/content-in-memory"));

beforeEach(() => {
  vi.stubEnv("NODE_ENV", "development");
});

const maxNodes = formatFact(facts["read-pool-max-nodes"]);

/** The words of a block, with the white space that the search file drops. */
function wordsOf(...lines: string[]): string {
  return parseMdx(lines.join("\n")).children.map(plainText).join(" ").replaceAll(/\s+/g, " ").trim();
}

describe("the words that search finds", () => {
  test("are those of a sentence, without its marks", () => {
    expect(wordsOf("Use `pg_dump`, *not* [the **console**](/chapters/migration/),\nat <Given>10 TB</Given>.")).toBe("Use pg_dump, not the console, at 10 TB.");
  });

  test("have facts filled in as the page shows them", () => {
    expect(wordsOf('A cluster has up to <Fact id="read-pool-max-nodes" />.')).toBe(`A cluster has up to ${maxNodes}.`);
    expect(wordsOf('Nodes: <Fact id="read-pool-max-nodes" show="value" />')).toBe(`Nodes: ${formatFact(facts["read-pool-max-nodes"], "value")}`);
  });

  test("do not run together where an item, a cell or a paragraph ends", () => {
    expect(wordsOf("- one", "- two", "", "  three")).toBe("one two three");
    expect(wordsOf('<Table id="who" caption="Who fails over">', "", "| Part | Lost |", "| --- | --- |", "| Primary | none |", "", "</Table>")).toBe(
      "Who fails over Part Lost Primary none",
    );
    expect(wordsOf("<Note>", "", "First.", "", "Second.", "", "</Note>")).toBe("First. Second.");
    expect(wordsOf("> First.", ">", "> Second.")).toBe("First. Second.");
    expect(wordsOf("First,  ", "second.")).toBe("First, second.");
  });

  test("hold the code of a block, for commands are searched too", () => {
    expect(wordsOf('```bash id="list"', "gcloud alloydb clusters list", "```")).toBe("gcloud alloydb clusters list");
  });

  test("hold a figure's caption with its facts", () => {
    contentIs({
      "content/figures/pool.mmd": "---\ntitle: A pool\ncaption: Up to {{read-pool-max-nodes}} read.\ndescription: Nodes.\n---\nflowchart TB\n",
      "content/figures/pool.svg": "<svg/>",
    });

    expect(wordsOf('<Figure id="pool" />')).toBe(`Up to ${maxNodes} read.`);
  });
});

test("a text with facts is written out", () => {
  expect(fillFacts("Up to {{read-pool-max-nodes}}, no more.")).toBe(`Up to ${maxNodes}, no more.`);
  expect(() => fillFacts("Up to {{no-such-fact}}.")).toThrow('There is no fact "no-such-fact"');
});

describe("the search file", () => {
  const front = [
    "---",
    "title: High Availability",
    "summary: What fails over by itself, and how far back each kind of backup reaches.",
    "covers: [Failover, Backups]",
    "---",
  ];
  const write = (...lines: string[]) => contentIs({ "content/chapters/05-ha-dr.mdx": [...front, ...lines, ""].join("\n") });

  test("has a chapter's opening and each of its sections, in reading order", () => {
    write("It opens.", "", "## Failover [#failover]", "", "It breaks.", "", "### Who [#who]", "", "All.");
    const file = JSON.parse(buildSearchFile().text) as SearchFile;

    expect(sectionsOf(file)).toEqual([
      {
        href: "/chapters/ha-dr/",
        chapter: "High Availability",
        heading: "High Availability",
        text: "What fails over by itself, and how far back each kind of backup reaches. It opens.",
      },
      { href: "/chapters/ha-dr/#failover", chapter: "High Availability", heading: "Failover", text: "It breaks." },
      { href: "/chapters/ha-dr/#who", chapter: "High Availability", heading: "Who", text: "All." },
    ]);
  });

  test("has a name that changes with its text, so that it may be kept for ever", () => {
    write("It opens.");
    const first = buildSearchFile().name;
    expect(first).toMatch(/^[0-9a-f]{12}\.json$/);
    expect(buildSearchFile().name).toBe(first);

    write("It opens otherwise.");
    expect(buildSearchFile().name).not.toBe(first);
  });
});
