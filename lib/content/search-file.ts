import { createHash } from "node:crypto";
import type { Nodes, Root } from "mdast";
import { parseBoundText } from "@/lib/facts/bound-text";
import { facts, getFact } from "@/lib/facts/facts";
import { type FactShow, formatFact } from "@/lib/facts/format";
import { estimateExample, examples, isExampleId } from "@/lib/pricing/examples";
import { formatUsd } from "@/lib/pricing/money";
import type { SearchFile } from "@/lib/search/section";
import { type Chapter, loadChapters } from "./chapters";
import { loadFigure } from "./figures";
import { headingIdAndText, isElement, parseMdx, stringAttributes } from "./mdx-tree";
import { oncePerBuild } from "./once";

/** The search file of all chapters, and the name under which it may be kept for ever. */
export const buildSearchFile = oncePerBuild((): { name: string; text: string } => {
  const file: SearchFile = { chapters: loadChapters().map((chapter) => [chapter.slug, chapter.title, sectionsOfChapter(chapter)]) };
  const text = JSON.stringify(file);
  return { name: `${createHash("sha256").update(text).digest("hex").slice(0, 12)}.json`, text };
});

function sectionsOfChapter({ body, title, summary }: Chapter): [string, string, string][] {
  const sections: [string, string, string[]][] = [["", title, [summary]]];
  for (const node of parseMdx(body).children) {
    if (node.type === "heading") {
      const { id = "", text } = headingIdAndText(node);
      sections.push([id, text, []]);
    } else sections.at(-1)?.[2].push(plainText(node));
  }
  return sections.map(([id, heading, texts]) => [id, heading, texts.join(" ").replaceAll(/\s+/g, " ").trim()]);
}

/** The words a reader reads in a node: facts filled in, the caption for a figure, nothing for an erratum. */
export function plainText(node: Nodes | Root): string {
  if (node.type === "code") return node.value;
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return " ";
  if (isElement(node)) {
    const { id = "", show, line, caption = "" } = stringAttributes(node);
    if (node.name === "Fact") return formatFact(getFact(id), show as FactShow | undefined);
    if (node.name === "Amount" && isExampleId(id)) {
      const estimate = estimateExample(id, facts);
      return formatUsd(estimate.lines.find((candidate) => candidate.id === line)?.amount ?? estimate.total);
    }
    if (node.name === "Estimate" && isExampleId(id)) return examples[id].title;
    if (node.name === "Figure") return fillFacts(loadFigure(id).caption);
    // The text itself teaches what holds; errata have pages of their own.
    if (node.name === "Erratum") return "";
    if (node.name === "Table") return `${caption} ${node.children.map(plainText).join(" ")}`;
  }
  if (!("children" in node)) return "";
  const between =
    node.type === "table" ||
    node.type === "tableRow" ||
    node.type === "list" ||
    node.type === "listItem" ||
    node.type === "blockquote" ||
    node.type === "mdxJsxFlowElement"
      ? " "
      : "";
  return node.children.map(plainText).join(between);
}

/** A bound text with its facts written out. */
export function fillFacts(text: string): string {
  return parseBoundText(text)
    .map((part) => (part.kind === "fact" ? formatFact(getFact(part.id), part.show) : part.words))
    .join("");
}
