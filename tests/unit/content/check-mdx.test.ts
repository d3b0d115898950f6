import { describe, expect, test } from "vitest";
import { checkMdx, countWords, formatProblems, type Known, type Problem } from "@/lib/content/check-mdx";
import { parseMdx } from "@/lib/content/mdx-tree";
import { codeLanguages } from "@/lib/content/vocabulary";

/** Of each kind there is one thing that a chapter may name. */
const known: Known = {
  fact: (id) => id === "read-pool-max-nodes",
  erratum: (id) => id === "connections-seamless",
  figure: (id) => id === "ha-instance",
  estimate: (id) => id === "guide-small-cluster",
};

function problemsIn(...lines: string[]): Problem[] {
  return checkMdx(parseMdx(lines.join("\n")), known);
}

function messagesIn(...lines: string[]): string[] {
  return problemsIn(...lines).map(({ message }) => message);
}

const aTable = ["| Part | Lost |", "| --- | --- |", "| Primary | none |"];

test("a chapter that keeps to the rules has no problem", () => {
  expect(
    problemsIn(
      'A pool has up to <Fact id="read-pool-max-nodes" />, and the shop stores <Given>10 TB</Given>.',
      "",
      "## 1. High Availability in 2026 [#1-high-availability]",
      "",
      '<Erratum id="connections-seamless" />',
      "",
      "### Who fails over [#who-fails-over]",
      "",
      '<Table id="who" caption="Who fails over">',
      "",
      ...aTable,
      "",
      "</Table>",
      "",
      '<Figure id="ha-instance" />',
      "",
      '```bash id="create" title="Create a cluster"',
      "gcloud alloydb clusters create --cpu-count=16",
      "```",
      "",
      '<Estimate id="guide-small-cluster" />',
      "",
      'It comes to <Amount id="guide-small-cluster" line="storage" /> for storage; write `SELECT 1` and \\{braces\\}.',
      "",
      '<InExam exam="ace">',
      "",
      "Which command?",
      "",
      "</InExam>",
      "",
      "## Recap [#recap]",
      "",
      "<Recap>Done.</Recap>",
    ),
  ).toEqual([]);
});

describe("a mistake is told with what to do about it:", () => {
  test("a figure of a product in the text", () => {
    expect(messagesIn("A pool has up to 20 nodes.")).toEqual([
      '"20" is a loose number. A product\'s figure is <Fact id="…" />; a figure of the scenario is <Given>20</Given>.',
    ]);
    expect(messagesIn("Up to twenty nodes, *or [forty](/chapters/ha-dr/)*.")).toEqual([
      expect.stringContaining('"twenty" is a loose number'),
      expect.stringContaining('"forty" is a loose number'),
    ]);
    expect(messagesIn('<Table id="who" caption="Who">', "", "| Nodes |", "| --- |", "| 20 |", "", "</Table>")).toEqual([
      expect.stringContaining("<Given>20</Given>"),
    ]);
  });

  test("a figure of a product, with the facts that say the same where there are some", () => {
    const root = parseMdx("A pool has up to 20 nodes.");
    const [problem] = checkMdx(root, { ...known, factsThatSay: (word, around) => (word === "20" && around.includes("pool") ? ["read-pool-max-nodes"] : []) });
    expect(problem?.message).toMatch(/<Given>20<\/Given>\. Facts that say so: read-pool-max-nodes\.$/);
  });

  test("a heading of level 1", () => {
    expect(messagesIn("# High Availability [#ha]")).toEqual(["The chapter's title comes from its front matter; begin with ##."]);
  });

  test("a heading that skips a level", () => {
    expect(messagesIn("## A [#a]", "", "#### B [#b]")).toEqual(['"B" skips a level: it follows a heading of level 2; begin with ###.']);
    expect(messagesIn("### A [#a]")).toEqual(['"A" skips a level: it follows a heading of level 1; begin with ##.']);
    expect(messagesIn("## A [#a]", "", "### B [#b]", "", "#### C [#c]", "", "## D [#d]")).toEqual([]);
  });

  test("a heading without a permanent id", () => {
    expect(messagesIn("## Failover")).toEqual(['"Failover" has no permanent id; end the heading with [#an-id].']);
  });

  test.each([
    ["two headings", ["## A [#a]", "", "## B [#a]"], "a", 1],
    ["two code blocks", ['```sql id="one"', "x", "```", "", '```sql id="one"', "y", "```"], "code-one", 1],
    ["a heading and an erratum", ["## A [#erratum-connections-seamless]", "", '<Erratum id="connections-seamless" />'], "erratum-connections-seamless", 1],
    ["two figures", ['<Figure id="ha-instance" />', "", '<Figure id="ha-instance" />'], "figure-ha-instance", 1],
    ["two estimates", ['<Estimate id="guide-small-cluster" />', "", '<Estimate id="guide-small-cluster" />'], "estimate-guide-small-cluster", 1],
    [
      "two tables",
      ['<Table id="who" caption="Who">', "", ...aTable, "", "</Table>", "", '<Table id="who" caption="Who">', "", ...aTable, "", "</Table>"],
      "table-who",
      1,
    ],
  ])("an id that stands twice, on %s", (_, lines, id, line) => {
    expect(messagesIn(...lines)).toEqual([`The id "${id}" stands on line ${line} already; give this one another, for ids are unique within a chapter.`]);
  });

  test("a table without address and name", () => {
    expect(messagesIn(...aTable)).toEqual(["A table stands in <Table id caption>, so that it has an address and a name."]);
  });

  test("a <Table> that holds no table, or more than a table", () => {
    const message = '<Table id="who"> holds exactly one Markdown table, with a blank line before and after it.';

    expect(messagesIn('<Table id="who" caption="Who">', "", "Words.", "", "</Table>")).toEqual([message]);
    expect(messagesIn('<Table id="who" caption="Who">', "", ...aTable, "", "Words.", "", "</Table>")).toEqual([message]);
    expect(messagesIn('<Table id="who" caption="Who" />')).toEqual([message]);
  });

  test("a picture", () => {
    expect(messagesIn("![A cluster](/cluster.png)")).toEqual(["Pictures are figures: write content/figures/<id>.mmd and <Figure id />."]);
    expect(messagesIn("![A cluster][cluster]", "", "[cluster]: /cluster.png")).toEqual([
      "Pictures are figures: write content/figures/<id>.mmd and <Figure id />.",
    ]);
  });

  test.each([
    ["an import", 'import { x } from "y"'],
    ["an export", "export const x = 1"],
    ["an expression of its own", "{1 + 1}"],
    ["an expression in the text", "There are {1 + 1} nodes."],
    ["a comment", "{/* later */}"],
  ])("code of the chapter's own: %s", (_, line) => {
    expect(messagesIn(line)).toEqual(["Chapters hold no code of their own: no import, export or {expression}. Braces in text are written \\{ and \\}."]);
  });

  test.each(['Up to <Fact id={"read-pool-max-nodes"} />.', "<Recap {...words}>Done.</Recap>", "<Recap open={true}>Done.</Recap>"])(
    "code for an attribute: %s",
    (line) => {
      expect(messagesIn(line)).toEqual([expect.stringMatching(/^<(?:Fact|Recap)> has code for an attribute; write plain words in quotes\.$/)]);
    },
  );

  test("a code block without a language, or with one that is not highlighted", () => {
    const message = "A code block names its language, one of bash, sql, yaml, python, ini, json, text.";

    expect(Object.keys(codeLanguages)).toHaveLength(7);
    expect(messagesIn('```constructor id="one"', "x", "```")).toEqual([message]);
    expect(messagesIn("    indented")).toEqual([]); // MDX has no indented code: this is a paragraph
    expect(messagesIn("```", "x", "```")).toContain(message);
  });

  test("a code block without a permanent id", () => {
    expect(messagesIn("```sql", "SELECT", "```")).toEqual(['A code block has a permanent id: ```bash id="create-cluster" title="Create a cluster".']);
  });

  test("a component that nobody knows", () => {
    expect(messagesIn("<Warning>Mind.</Warning>")).toEqual(["<Warning> is no component that chapters know; see lib/content/vocabulary.ts."]);
    expect(messagesIn("Line<br />break")).toEqual(["<br> is no component that chapters know; see lib/content/vocabulary.ts."]);
    expect(messagesIn("<constructor />")).toEqual(["<constructor> is no component that chapters know; see lib/content/vocabulary.ts."]);
  });

  test("an attribute that is missing, unknown or of no known value", () => {
    expect(messagesIn("Up to <Fact />.")).toEqual([
      expect.stringMatching(/^<Fact> id: .*; it is written <Fact id show>$|^<Fact> id: .*; it is written <Fact id show>\.$/),
    ]);
    expect(messagesIn('Up to <Fact id="read-pool-max-nodes" unit="nodes" />.')).toEqual([
      expect.stringMatching(/^<Fact> .*"unit".*; it is written <Fact id show>\.$/),
    ]);
    expect(messagesIn('<InExam exam="pmp">Which?</InExam>')).toEqual([
      expect.stringMatching(/^<InExam> exam: .*"ace".*"pca".*; it is written <InExam exam>\.$/),
    ]);
  });

  test("a fact that is not there", () => {
    expect(messagesIn('Up to <Fact id="nodes" />.')).toEqual(['There is no fact "nodes" in lib/facts; write it there with its source, or name another.']);
  });

  test("an erratum that is not there", () => {
    expect(messagesIn('<Erratum id="no-claim" />')).toEqual(['There is no erratum "no-claim" in content/claims; write the claim there, or name another.']);
  });

  test("a figure that is not drawn", () => {
    expect(messagesIn('<Figure id="cluster" />')).toEqual(["There is no drawing content/figures/cluster.svg; write the .mmd and run npm run figures."]);
  });

  test("a worked example that is not there", () => {
    const message = 'There is no worked example "free" in lib/pricing/examples.ts; write it there, or name another.';

    expect(messagesIn('<Estimate id="free" />')).toEqual([message]);
    expect(messagesIn('It costs <Amount id="free" />.')).toEqual([message]);
  });

  test("an emoji that stands for a word", () => {
    expect(messagesIn("Supported: ✅")).toEqual(["An emoji says nothing to some readers; write the word."]);
    expect(messagesIn("## Fast 🚀 [#fast]")).toEqual(["An emoji says nothing to some readers; write the word."]);
  });
});

describe("the figures of a scenario", () => {
  test("pass inside <Given>, however deep", () => {
    expect(messagesIn("The shop stores <Given>**10** TB, twelve months</Given>.")).toEqual([]);
  });

  test("do not excuse the rest of the sentence", () => {
    expect(messagesIn("The shop stores <Given>10 TB</Given> on 20 nodes.")).toEqual([expect.stringContaining('"20" is a loose number')]);
  });
});

describe("a problem", () => {
  test("names line and column of the file, front matter counted", () => {
    const tree = parseMdx('Fine.\n\nSo is <Fact id="nodes" />.');

    expect(checkMdx(tree, known, 6)).toEqual([expect.objectContaining({ line: 8, column: 7 })]); // the third line of a text that begins on line 6
  });

  test("stands where a reader meets it: in the order of the text", () => {
    expect(problemsIn("Up to 20.", "", "## A", "", "<Warning />", "", "Or 30.").map(({ line }) => line)).toEqual([1, 3, 5, 7]);
  });

  test("is written as editors and terminals link it", () => {
    expect(
      formatProblems("content/chapters/05-ha-dr.mdx", [
        { line: 12, column: 3, message: "No." },
        { line: 14, column: 1, message: "Nor this." },
      ]),
    ).toBe("content/chapters/05-ha-dr.mdx:12:3 No.\ncontent/chapters/05-ha-dr.mdx:14:1 Nor this.");
  });

  test("with an id that stands twice names the earlier line of the file, front matter counted", () => {
    expect(checkMdx(parseMdx("## A [#a]\n\n## B [#a]"), known, 6)).toEqual([
      expect.objectContaining({ line: 8, message: expect.stringContaining("stands on line 6 already") }),
    ]);
  });
});

describe("the words of a chapter", () => {
  const words = (...lines: string[]) => countWords(parseMdx(lines.join("\n")));

  test("are counted one by one, also where a paragraph, an item or a cell ends", () => {
    expect(words("## Two words", "", "Three *more* words.", "", "- one", "- and two")).toBe(8); // 2 + 3 + 1 + 2
    expect(words('<Table id="who" caption="Who">', "", ...aTable, "", "</Table>")).toBe(4); // Part, Lost, Primary, none
  });

  test("leave code out, wherever it stands", () => {
    expect(words("One.", "", '```sql id="a"', "SELECT these, not;", "```", "", "<Note>", "", '```sql id="b"', "Nor these;", "```", "", "</Note>")).toBe(1);
  });
});
