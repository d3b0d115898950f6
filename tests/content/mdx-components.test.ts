import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chapterComponents } from "@/components/mdx/chapter-components";
import { vocabulary } from "@/lib/content/vocabulary";

describe("what an author may write in a chapter", () => {
  it("is drawn by a component of the same name, and nothing else is", () => {
    const unasked = () => {
      throw new Error("No chapter is drawn here.");
    };
    const drawn = Object.keys(chapterComponents({ slug: "overview", number: 1, idPrefix: "", tables: [], figures: [], claim: unasked, figure: unasked }));
    // Lower case is Markdown's own; a code block is written with a fence and a term is a word: the compiler makes their elements.
    const named = drawn.filter((name) => /^[A-Z]/.test(name) && name !== "CodeBlock" && name !== "Term");
    expect(named.toSorted()).toEqual(Object.keys(vocabulary).toSorted());
    expect(drawn).toContain("CodeBlock");
  });

  it("is shown in content/README.md, each component in use", () => {
    const guide = readFileSync("content/README.md", "utf8");
    expect(Object.keys(vocabulary).filter((name) => !guide.includes(`<${name}`))).toEqual([]);
  });
});
