import { beforeEach, describe, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { loadChapters } from "@/lib/content/chapters";
import { chapterMarkdown, llmsText } from "@/lib/content/markdown-twin";
import { facts } from "@/lib/facts/facts";
import { formatFact } from "@/lib/facts/format";
import { estimateExample } from "@/lib/pricing/examples";
import { formatUsd } from "@/lib/pricing/money";
import { site } from "@/lib/site/site";
import { aClaim } from "@/tests/support/a-claim";
import { contentIs } from "@/tests/support/content-in-memory";

vi.mock("@/lib/content/disk", () => import("@/tests/support/content-in-memory"));

beforeEach(() => {
  vi.stubEnv("NODE_ENV", "development");
});

const maxNodes = formatFact(facts["read-pool-max-nodes"]);

/** The twin of a chapter with these lines, and what else is in the content. */
function twinOf(lines: readonly string[], others: Readonly<Record<string, string>> = {}): string {
  const front = [
    "---",
    "title: High Availability",
    "summary: What fails over by itself, and how far back each kind of backup reaches.",
    "covers: [Failover, Backups]",
    "---",
  ];
  contentIs({ "content/chapters/05-ha-dr.mdx": [...front, ...lines, ""].join("\n"), ...others });
  const [chapter] = loadChapters();
  if (!chapter) throw new Error("The chapter did not load.");
  return chapterMarkdown(chapter);
}

describe("the Markdown twin of a chapter", () => {
  test("begins with title, summary, where it is from and the disclaimer", () => {
    const [title, , summary, , from] = twinOf(["It opens."]).split("\n");

    expect(title).toBe("# High Availability");
    expect(summary).toBe("> What fails over by itself, and how far back each kind of backup reaches.");
    expect(from).toBe(`> From ${site.title}, ${site.address}/chapters/ha-dr/. ${site.disclaimer}`);
  });

  test("has headings without their ids, and facts written out", () => {
    const twin = twinOf(["## Failover [#failover]", "", 'A cluster has up to <Fact id="read-pool-max-nodes" />, the shop <Given>**10** TB</Given>.']);

    expect(twin).toContain(`\n## Failover\n\nA cluster has up to ${maxNodes}, the shop **10** TB.\n`);
  });

  test("strikes what the guide says of an erratum and says what holds", () => {
    const claim = aClaim({ id: "seamless", holds: "They break at {{read-pool-max-nodes}}.", examAnswer: "Retry.", facts: ["read-pool-max-nodes"] });
    const twin = twinOf(['<Erratum id="seamless" />'], { "content/claims/ha-dr.yaml": stringify([claim]) });

    expect(twin).toContain(
      [
        "> **Erratum (Wrong). The guide says:** ~~Connections survive a failover.~~",
        ">",
        `> **What holds:** They break at ${maxNodes}.`,
        ">",
        "> **In the exam:** Retry.",
        ">",
        "> Sources: none found.",
      ].join("\n"),
    );
  });

  test("tells a figure in words", () => {
    const twin = twinOf(['<Figure id="pool" />'], {
      "content/figures/pool.mmd":
        "---\ntitle: A pool\ncaption: Up to {{read-pool-max-nodes}} read.\ndescription: All nodes stand in a row.\n---\nflowchart TB\n",
      "content/figures/pool.svg": "<svg/>",
    });

    expect(twin).toContain(`**Figure: A pool.** Up to ${maxNodes} read. All nodes stand in a row.`);
  });

  test("keeps tables, code, folded answers and what the exams ask, without components", () => {
    const twin = twinOf([
      '<Table id="who" caption="Who fails over">',
      "",
      "| Part | Nodes |",
      "| --- | --- |",
      '| Pool | <Fact id="read-pool-max-nodes" show="value" /> |',
      "",
      "</Table>",
      "",
      '```bash id="list" title="List"',
      "gcloud alloydb clusters list",
      "```",
      "",
      '<Reveal label="Answer">',
      "",
      "It fails over.",
      "",
      "</Reveal>",
      "",
      '<InExam exam="ace">',
      "",
      "Which command?",
      "",
      "</InExam>",
      "",
      "<Recap>Done.</Recap>",
    ]);

    expect(twin).toContain(`**Who fails over**\n\n| Part | Nodes |\n| ---- | ----- |\n| Pool | ${formatFact(facts["read-pool-max-nodes"], "value")}    |`);
    expect(twin).toContain("gcloud alloydb clusters list\n```");
    expect(twin).toContain("**Answer**\n\nIt fails over.");
    expect(twin).toContain("**How ACE asks it**\n\nWhich command?");
    expect(twin).toContain("\nDone.\n");
    expect(twin).not.toMatch(/<\/?[A-Z]/);
  });

  test("shows the lines and the total of an estimate, and an amount in the run of the text", () => {
    const total = formatUsd(estimateExample("guide-500-gb-storage", facts).total);
    const twin = twinOf(['<Estimate id="guide-500-gb-storage" />', "", 'It comes to <Amount id="guide-500-gb-storage" />.']);

    expect(twin).toContain(`Total: ${total} a month.`);
    expect(twin).toContain(`It comes to ${total}.`);
  });

  test("ends with every fact that it names, where it was read and when it was checked", () => {
    const twin = twinOf(['Up to <Fact id="read-pool-max-nodes" />.']);
    const [, list = ""] = twin.split("## Facts and sources\n\n");

    expect(list).toMatch(
      /^- \*\*20 nodes\*\*: .+ \(AlloyDB.*\)\. \[.+\]\(https:\/\/.+\), (?:copy of .+|undated copy).*\. Checked \d{1,2} [A-Z][a-z]+ \d{4}\.\n$/,
    );
  });

  test("asked for twice is the same twice: writing it changes nothing of the chapter", () => {
    twinOf(["## Failover [#failover]", "", 'Up to <Fact id="read-pool-max-nodes" />.']);
    const [chapter] = loadChapters();
    const before = structuredClone(chapter);
    if (chapter) chapterMarkdown(chapter);

    expect(chapter).toEqual(before);
  });
});

test("the file for language models names the site and links the twin of every chapter", () => {
  twinOf(["It opens."]);

  expect(llmsText(loadChapters())).toBe(
    `# ${site.name}\n\n> ${site.description}\n\n${site.disclaimer}\n\n## Chapters\n\n- [High Availability](${site.address}/chapters/ha-dr.md): What fails over by itself, and how far back each kind of backup reaches.\n\n## Facts\n\n- [All facts as JSON](${site.address}/facts.json): every figure with its sources and dates\n\n## Questions\n\n- [Practice](${site.address}/quiz/): questions for both exams, each with a reason for every choice\n- [The bank in numbers](${site.address}/questions/quality/): what it covers and how it is checked\n`,
  );
});
