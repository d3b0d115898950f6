import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { compileMdx } from "@/lib/content/compile-mdx";
import { highlightCode } from "@/lib/content/highlight";

const components = {
  Fact: ({ id }: { id: string }) => createElement("data", { value: id }),
  Note: ({ children }: { children: ReactNode }) => createElement("aside", null, children),
};

async function pageOf(...lines: string[]): Promise<string> {
  return renderToStaticMarkup(createElement(await compileMdx(lines.join("\n")), { components }));
}

describe("a chapter's text, compiled", () => {
  test("draws its components", async () => {
    expect(await pageOf("<Note>", "", 'Up to <Fact id="nodes" />.', "", "</Note>")).toMatch(
      /<aside>\s*<p>Up to <data value="nodes"><\/data>\.<\/p>\s*<\/aside>/,
    );
  });

  test("has headings that carry their id and do not show it", async () => {
    expect(await pageOf("## The `--async` flag [#the-async-flag]")).toBe('<h2 id="the-async-flag">The <code>--async</code> flag</h2>');
  });

  test("hands a code block over with id, title, language and coloured inside", async () => {
    const given: unknown[] = [];
    const CodeBlock = (props: unknown) => {
      given.push(props);
      return null;
    };
    const text = await compileMdx('```sql id="all" title="All rows"\nSELECT 1 < "b"\n```');
    renderToStaticMarkup(createElement(text, { components: { CodeBlock } }));

    expect(given).toEqual([{ id: "all", title: "All rows", language: "sql", html: await highlightCode('SELECT 1 < "b"', "sql") }]);
  });

  test("heads each row of a table with its first cell", async () => {
    const html = await pageOf("| Part | Lost |", "| --- | --- |", "| Primary | none |", "| Pool | none |");

    expect(html.match(/<th scope="row">(?:Primary|Pool)<\/th>\s*<td>none<\/td>/g)).toHaveLength(2);
    expect(html.match(/<th>(?:Part|Lost)<\/th>/g)).toHaveLength(2);
  });

  test("is compiled once for one text", () => {
    expect(compileMdx("Same.")).toBe(compileMdx("Same."));
  });
});
