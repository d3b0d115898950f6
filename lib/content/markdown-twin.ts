import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { verdictLabels } from "@/lib/facts/claim";
import { facts, getFact } from "@/lib/facts/facts";
import { type FactShow, formatFact } from "@/lib/facts/format";
import { describeSource, stampOf } from "@/lib/facts/stamp";
import { type ExampleId, estimateExample, examples } from "@/lib/pricing/examples";
import { formatUsd } from "@/lib/pricing/money";
import { routes } from "@/lib/site/routes";
import { site } from "@/lib/site/site";
import type { Chapter } from "./chapters";
import { loadClaims } from "./claims";
import { loadFigure } from "./figures";
import { headingIdAndText, isElement, type MdxElement, parseMdx, stringAttributes, stripHeadingId } from "./mdx-tree";
import { fillFacts } from "./search-file";

/** A chapter as plain Markdown for tools and notes: facts written out, errata and figures as text, sources at the end. */
export function chapterMarkdown(chapter: Chapter): string {
  const body: Root = { type: "root", children: parseMdx(chapter.body).children.flatMap(plain) };
  const text = toMarkdown(body, { extensions: [gfmToMarkdown()], bullet: "-" });
  const sources = chapter.factIds.map((id) => {
    const stamp = stampOf(id);
    const from = stamp.sources.map(({ title, address, copy }) => `${address ? `[${title}](${address})` : title}, ${copy}`).join("; ") || "no source found";
    return `- **${stamp.value}**: ${stamp.label} (${stamp.scope}). ${from}. Checked ${stamp.verified}.`;
  });
  return `# ${chapter.title}\n\n> ${chapter.summary}\n\n> From ${site.title}, ${site.address}${routes.chapter(chapter.slug)}. ${site.disclaimer}\n\n${text}\n## Facts and sources\n\n${sources.join("\n")}\n`;
}

/** What the site holds, for language models and other readers of plain text (llmstxt.org). */
export function llmsText(chapters: readonly Chapter[]): string {
  const list = chapters.map(({ slug, title, summary }) => `- [${title}](${site.address}${routes.chapterMarkdown(slug)}): ${summary}`);
  return `# ${site.name}\n\n> ${site.description}\n\n${site.disclaimer}\n\n## Chapters\n\n${list.join("\n")}\n\n## Facts\n\n- [All facts as JSON](${site.address}${routes.factsJson}): every figure with its sources and dates\n\n## Questions\n\n- [Practice](${site.address}${routes.quiz}): questions for both exams, each with a reason for every choice\n- [The bank in numbers](${site.address}${routes.questionsQuality}): what it covers and how it is checked\n`;
}

const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: "paragraph", children });
const words = (value: string): PhrasingContent => ({ type: "text", value });
const strong = (value: string): PhrasingContent => ({ type: "strong", children: [words(value)] });

/** A block of a chapter without components. */
function plain(node: RootContent): RootContent[] {
  if (node.type === "heading") {
    const { id } = headingIdAndText(node);
    stripHeadingId(node);
    return [{ ...withoutComponents(node), data: { id } }];
  }
  if (isElement(node)) return blockOf(node);
  return [withoutComponents(node)];
}

function withoutComponents<Node extends RootContent>(node: Node): Node {
  if (!("children" in node)) return node;
  const children = node.children.flatMap((child) => (isElement(child) ? inlineOrBlock(child) : [withoutComponents(child)]));
  return { ...node, children };
}

function inlineOrBlock(element: MdxElement): RootContent[] {
  const { id = "", show, line } = stringAttributes(element);
  if (element.name === "Fact") return [words(formatFact(getFact(id), show as FactShow | undefined))];
  if (element.name === "Given") return element.children.map((child) => withoutComponents(child));
  if (element.name === "Amount") {
    const estimate = estimateExample(id as ExampleId, facts);
    return [words(formatUsd(line ? (estimate.lines.find((candidate) => candidate.id === line)?.amount ?? 0n) : estimate.total))];
  }
  return blockOf(element);
}

function blockOf(element: MdxElement): RootContent[] {
  const { id = "", caption = "", exam = "", label = "" } = stringAttributes(element);
  const children = element.children.flatMap((child) => plain(child as RootContent));
  switch (element.name) {
    case "Erratum": {
      const claim = loadClaims().get(id);
      if (!claim) return [];
      const from = claim.sources.map(({ source }) => describeSource(source).title).join("; ") || "none found";
      const lines = [
        paragraph(strong(`Erratum (${verdictLabels[claim.verdict]}). The guide says:`), words(" "), {
          type: "delete",
          children: [words(claim.guideSays ?? "")],
        }),
        paragraph(strong("What holds:"), words(` ${fillFacts(claim.holds)}`)),
        ...(claim.examAnswer ? [paragraph(strong("In the exam:"), words(` ${fillFacts(claim.examAnswer)}`))] : []),
        paragraph(words(`Sources: ${from}.`)),
      ];
      return [{ type: "blockquote", children: lines }];
    }
    case "Figure": {
      const figure = loadFigure(id);
      return [paragraph(strong(`Figure: ${figure.title}.`), words(` ${fillFacts(figure.caption)} ${fillFacts(figure.description)}`))];
    }
    case "Calculator":
      return [paragraph({ type: "link", url: `${site.address}${routes.calculator}`, children: [words("The calculator, for a workload of your own")] })];
    case "DecisionTree":
      return [paragraph({ type: "link", url: `${site.address}${routes.decision}`, children: [words("The decision tree, to go through")] })];
    case "Table":
      return [paragraph(strong(caption)), ...children];
    case "InExam":
      return [paragraph(strong(`How ${exam.toUpperCase()} asks it`)), ...children];
    case "Reveal":
      return [paragraph(strong(label)), ...children];
    case "Estimate": {
      const estimate = estimateExample(id as ExampleId, facts);
      const items = estimate.lines.map(({ label: name, working }) => ({ type: "listItem" as const, children: [paragraph(words(`${name}: ${working}`))] }));
      return [
        paragraph(strong(examples[id as ExampleId].title)),
        { type: "list", children: items, spread: false },
        paragraph(words(`Total: ${formatUsd(estimate.total)} a month.`)),
      ];
    }
    case "Fact":
    case "Given":
    case "Amount":
      return [paragraph(...(inlineOrBlock(element) as PhrasingContent[]))];
    default:
      return children;
  }
}
