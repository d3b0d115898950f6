import type { Heading, Nodes, Parents, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { findLooseNumbers } from "@/lib/facts/loose-number";
import { checkCodeFence } from "./check-code-fence";
import { codeMeta, headingIdAndText, isElement, type MdxElement, stringAttributes } from "./mdx-tree";
import { type ComponentName, codeLanguages, isComponentName, vocabulary } from "./vocabulary";

/** A mistake in a chapter's text, where it stands. */
export interface Problem {
  line: number;
  column: number;
  message: string;
}

/** What the names in a chapter may refer to. */
export interface Known {
  fact(id: string): boolean;
  /** The facts that a loose number may stand for, likeliest first. */
  factsThatSay?(word: string, around: string): readonly string[];
  erratum(id: string): boolean;
  figure(id: string): boolean;
  estimate(id: string): boolean;
}

/**
 * All mistakes of a chapter that can be told from its own text, in reading order: loose numbers, headings without
 * a permanent id, skipped levels, ids used twice, tables without caption, code without language or id, SQL that says
 * neither where it runs nor why it does not, unknown components, attributes, facts, errata, figures and estimates,
 * images, and emoji that stand for words.
 * @param root the chapter's syntax tree.
 * @param firstLine the line of the file on which the tree's text begins (1 where there is no front matter).
 */
export function checkMdx(root: Root, known: Known, firstLine = 1): Problem[] {
  const problems: Problem[] = [];
  const ids = new Map<string, number>();
  const queries = new Set<string>();
  let level = 1;

  const report = (node: Nodes, message: string) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    problems.push({ line: line + firstLine - 1, column, message });
  };
  const claimId = (node: Nodes, id: string) => {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    const earlier = ids.get(id);
    if (earlier === undefined) ids.set(id, line);
    else report(node, `The id "${id}" stands on line ${earlier} already; give this one another, for ids are unique within a chapter.`);
  };

  const checkHeading = (heading: Heading) => {
    const { id, text } = headingIdAndText(heading);
    if (heading.depth === 1) report(heading, "The chapter's title comes from its front matter; begin with ##.");
    else if (heading.depth > level + 1)
      report(heading, `"${text}" skips a level: it follows a heading of level ${level}; begin with ${"#".repeat(level + 1)}.`);
    level = heading.depth;
    if (id === undefined) report(heading, `"${text}" has no permanent id; end the heading with [#an-id].`);
    else claimId(heading, id);
  };

  const checkElement = (name: ComponentName, attributes: Record<string, string>, node: Nodes) => {
    const result = (vocabulary[name] as (typeof vocabulary)["Figure"]).safeParse(attributes);
    if (!result.success) {
      const written = [name, ...Object.keys(vocabulary[name].shape)].join(" ");
      for (const { path, message } of result.error.issues) report(node, `<${name}> ${[...path, message].join(": ")}; it is written <${written}>.`);
      return;
    }
    const { id = "" } = attributes;
    if (name === "Fact" && !known.fact(id)) report(node, `There is no fact "${id}" in lib/facts; write it there with its source, or name another.`);
    if (name === "Erratum") {
      if (!known.erratum(id)) report(node, `There is no erratum "${id}" in content/claims; write the claim there, or name another.`);
      claimId(node, `erratum-${id}`);
    }
    if (name === "Figure") {
      if (!known.figure(id)) report(node, `There is no drawing content/figures/${id}.svg; write the .mmd and run npm run figures.`);
      claimId(node, `figure-${id}`);
    }
    if (name === "Table") {
      claimId(node, `table-${id}`);
      const children = "children" in node ? node.children : [];
      if (children.length !== 1 || children[0]?.type !== "table")
        report(node, `<Table id="${id}"> holds exactly one Markdown table, with a blank line before and after it.`);
    }
    if ((name === "Estimate" || name === "Amount") && !known.estimate(id))
      report(node, `There is no worked example "${id}" in lib/pricing/examples.ts; write it there, or name another.`);
    if (name === "Estimate") claimId(node, `estimate-${id}`);
  };

  const check = (node: Nodes, parents: readonly Parents[]) => {
    const inside = (name: string) => parents.some((parent) => isElement(parent) && parent.name === name);
    if (node.type === "heading") checkHeading(node);
    if (node.type === "table" && !inside("Table")) report(node, "A table stands in <Table id caption>, so that it has an address and a name.");
    if (node.type === "table") {
      for (const cell of node.children[0]?.children ?? [])
        if (toString(cell).trim() === "") report(cell, "Each column of a table has a header; say what it holds.");
    }
    if (node.type === "image" || node.type === "imageReference") report(node, "Pictures are figures: write content/figures/<id>.mmd and <Figure id />.");
    if (node.type === "html") report(node, "HTML is not written in chapters; use a component of lib/content/vocabulary.ts.");
    if (node.type === "mdxjsEsm" || node.type === "mdxFlowExpression" || node.type === "mdxTextExpression") {
      report(node, "Chapters hold no code of their own: no import, export or {expression}. Braces in text are written \\{ and \\}.");
    }
    if (node.type === "code") {
      const { id } = codeMeta(node.meta);
      if (!node.lang || !Object.hasOwn(codeLanguages, node.lang))
        report(node, `A code block names its language, one of ${Object.keys(codeLanguages).join(", ")}.`);
      if (!id) report(node, 'A code block has a permanent id: ```bash id="create-cluster" title="Create a cluster".');
      else claimId(node, `code-${id}`);
      for (const message of checkCodeFence(node, queries)) report(node, message);
    }
    if (isElement(node)) {
      if (holdsCode(node)) report(node, `<${node.name ?? ""}> has code for an attribute; write plain words in quotes.`);
      else if (node.name && isComponentName(node.name)) checkElement(node.name, stringAttributes(node), node);
      else report(node, `<${node.name ?? ""}> is no component that chapters know; see lib/content/vocabulary.ts.`);
    }
    if (node.type === "text" && !inside("Given")) {
      const heading = parents.some((parent) => parent.type === "heading");
      if (!heading) {
        for (const { word } of findLooseNumbers(node.value)) {
          const meant = known.factsThatSay?.(word, node.value) ?? [];
          const named = meant.length > 0 ? ` Facts that say so: ${meant.join(", ")}.` : "";
          report(node, `"${word}" is a loose number. A product's figure is <Fact id="…" />; a figure of the scenario is <Given>${word}</Given>.${named}`);
        }
      }
      if (/\p{Extended_Pictographic}/u.test(node.value)) report(node, "An emoji says nothing to some readers; write the word.");
    }
    if ("children" in node) for (const child of node.children) check(child, [...parents, node]);
  };
  check(root, []);
  return problems;
}

/** Whether an attribute is an {expression} or a {...spread}, which chapters never hold. */
function holdsCode(element: MdxElement): boolean {
  return element.attributes.some(({ type, value }) => type !== "mdxJsxAttribute" || (typeof value === "object" && value !== null));
}

/** One line per problem: `content/chapters/05-ha-dr.mdx:12:3 message`. */
export function formatProblems(file: string, problems: readonly Problem[]): string {
  return problems.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`).join("\n");
}

/** The words of a tree that a reader reads, code left out: for the reading time. */
export function countWords(root: Root): number {
  let words = 0;
  visit(root, ["paragraph", "heading", "tableCell"], (node) => {
    words += toString(node).split(/\s+/).filter(Boolean).length;
  });
  return words;
}
