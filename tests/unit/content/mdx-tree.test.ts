import type { Heading } from "mdast";
import { toString } from "mdast-util-to-string";
import { describe, expect, test } from "vitest";
import { codeMeta, headingIdAndText, isElement, parseMdx, stringAttributes, stripHeadingId } from "@/lib/content/mdx-tree";

function headingOf(text: string): Heading {
  const [node] = parseMdx(text).children;
  if (node?.type !== "heading") throw new Error(`${text} is no heading.`);
  return node;
}

describe("a heading", () => {
  test.each([
    ["## Built-in HA Configuration [#built-in-ha-configuration]", "built-in-ha-configuration", "Built-in HA Configuration"],
    ["### 1. Columnar Engine [#1-columnar-engine]", "1-columnar-engine", "1. Columnar Engine"],
    ["## The `--async` flag [#the-async-flag]", "the-async-flag", "The --async flag"],
    ["## *Read* pools   [#read_pools]  ", "read_pools", "Read pools"],
    ["## DMS - Recommended [#database-migration-service-dms---recommended]", "database-migration-service-dms---recommended", "DMS - Recommended"],
  ])("%s has its id and its words apart", (written, id, text) => {
    expect(headingIdAndText(headingOf(written))).toEqual({ id, text });
  });

  test.each(["## No id", "## An id [#in-the] middle", "## Not [this]", "## Nor [#This]"])("%s has no id", (written) => {
    expect(headingIdAndText(headingOf(written))).toEqual({ id: undefined, text: written.slice(3) });
  });

  test("loses its written id where a reader sees it", () => {
    const heading = headingOf("## The `--async` flag [#the-async-flag]");
    stripHeadingId(heading);

    expect(toString(heading)).toBe("The --async flag");
    expect(headingIdAndText(heading).id).toBeUndefined();
  });
});

describe("a code block's words after its language", () => {
  test("name id and title", () => {
    expect(codeMeta('id="create-cluster" title="Create a cluster"')).toEqual({ id: "create-cluster", title: "Create a cluster" });
  });

  test("may be missing", () => {
    expect(codeMeta(null)).toEqual({});
    expect(codeMeta(undefined)).toEqual({});
    expect(codeMeta("create-cluster")).toEqual({});
  });
});

describe("an element", () => {
  test("is told from Markdown, in a line of its own and in the run of the text", () => {
    const [block, paragraph] = parseMdx('<Figure id="ha-instance" />\n\nUp to <Fact id="nodes" />.').children;

    expect(block && isElement(block)).toBe(true);
    expect(paragraph && isElement(paragraph)).toBe(false);
    expect(paragraph?.type === "paragraph" && paragraph.children.map(isElement)).toEqual([false, true, false]);
  });

  test("gives its plain attributes; what is code is left out", () => {
    const [element] = parseMdx('<Fact id="nodes" show="" bare code={1 + 1} {...more} />').children;
    if (!element || !isElement(element)) throw new Error("The text is one element.");

    expect(stringAttributes(element)).toEqual({ id: "nodes", show: "", bare: "true" });
  });
});

test("what MDX cannot parse is told with line and column", () => {
  expect(() => parseMdx("Fine.\n\nUp to <Given>10 TB.")).toThrow(expect.objectContaining({ line: 3, reason: expect.stringContaining("Given") }));
});
