import type { Code } from "mdast";
import { describe, expect, test } from "vitest";
import { checkMdx, type Problem } from "@/lib/content/check-mdx";
import { checkCodeFence } from "@/lib/content/check-code-fence";
import { parseMdx } from "@/lib/content/mdx-tree";

/** @param words what stands behind the three backquotes: `sql id="one"`. */
function messagesFor(words: string, queries: readonly string[] = []): string[] {
  const [lang = "", ...meta] = words.split(" ");
  return checkCodeFence({ type: "code", lang, meta: meta.join(" "), value: "x" } satisfies Code, new Set(queries));
}

describe("a code block passes", () => {
  test.each([
    'sql id="a" title="All rows"',
    'sql id="a" runs="postgresql"',
    'sql id="a" runs="googlesql"',
    'sql id="a" runs="alloydb" because="ScaNN is AlloyDB\'s own index"',
    'bash id="a"',
  ])("with %s", (words) => {
    expect(messagesFor(words)).toEqual([]);
  });

  test("as the result of a query that stands above it", () => {
    expect(messagesFor('text id="b" result="a"', ["a"])).toEqual([]);
  });
});

describe("a code block is refused with what to do about it:", () => {
  test("SQL that neither runs nor says why", () => {
    const remedy = 'This block neither runs in the tests nor says why; give it because="the columnar engine is AlloyDB\'s own", or take out runs="alloydb".';
    expect(messagesFor('sql id="a" runs="alloydb"')).toEqual([remedy]);
    expect(messagesFor('sql id="a" runs="alloydb" because=""')).toEqual([remedy]);
  });

  test("SQL of a database that there is not", () => {
    expect(messagesFor('sql id="a" runs="oracle"')).toEqual(['No SQL here runs on "oracle"; runs is one of postgresql, alloydb, googlesql.']);
  });

  test("a reason for SQL that runs", () => {
    const remedy = 'A reason belongs to runs="alloydb"; write that too, or take out because.';
    expect(messagesFor('sql id="a" because="it is slow"')).toEqual([remedy]);
    expect(messagesFor('sql id="a" runs="googlesql" because="it is slow"')).toEqual([remedy]);
  });

  test("a reason that the page would print badly, or that states a figure", () => {
    expect(messagesFor('sql id="a" runs="alloydb" because="it has ScaNN."')).toEqual(["The reason's full stop is set by the page; take it out of because."]);
    expect(messagesFor('sql id="a" runs="alloydb" because="it reads from 20 nodes"')).toEqual([
      '"20" is a loose number; a reason names what is missing, not how much.',
    ]);
  });

  test("where it runs, on what is no SQL", () => {
    expect(messagesFor('bash id="a" runs="alloydb" because="x"')).toEqual(["runs and because belong to sql blocks; take them out here."]);
  });

  test("a word that is misspelt or not quoted", () => {
    expect(messagesFor('sql id="a" run="alloydb"')).toEqual(['A code block has no "run"; after its language stand id, title, runs, because, result.']);
    expect(messagesFor('sql id="a" runs=alloydb')).toEqual(['"runs=alloydb" says nothing here; what stands after the language is written name="…".']);
  });

  test("a result that is no text, or of no query that runs", () => {
    expect(messagesFor('json id="b" result="a"', ["a"])).toEqual(["A result is a text block, as psql prints it."]);
    expect(messagesFor('text id="b" result="a"')).toEqual([
      'There is no sql block "a" above that PostgreSQL runs; result names the one whose last query prints this.',
    ]);
  });
});

test("within a chapter, a result knows the queries above it, and a mistake stands on its line", () => {
  const nothing = () => false;
  const check = (...lines: string[]): Problem[] =>
    checkMdx(parseMdx(lines.join("\n")), { fact: nothing, erratum: nothing, figure: nothing, estimate: nothing }, 10);
  const query = ['```sql id="one"', "SELECT 1", "```", ""];
  const result = ['```text id="one-result" result="one"', "1", "```", ""];

  expect(check(...query, ...result)).toEqual([]);
  expect(check(...result, ...query)).toEqual([{ line: 10, column: 1, message: expect.stringContaining('There is no sql block "one" above') as string }]);
  expect(check('```sql id="one" runs="googlesql"', "SELECT 1", "```", "", ...result)).toEqual([
    { line: 14, column: 1, message: expect.stringContaining('There is no sql block "one" above') as string },
  ]);
  expect(check("Words.", "", '```sql id="one" runs="alloydb"', "SELECT 1", "```")).toEqual([
    { line: 12, column: 1, message: expect.stringContaining("neither runs in the tests nor says why") as string },
  ]);
});
