import { createHash } from "node:crypto";
import type { Nodes, RootContent } from "mdast";
import { parseBoundText } from "@/lib/facts/bound-text";
import { verdictLabels } from "@/lib/facts/claim";
import { facts, getFact, isFactId } from "@/lib/facts/facts";
import { type FactShow, formatFact } from "@/lib/facts/format";
import { historyOf } from "@/lib/facts/stamp";
import { estimateExample, examples, isExampleId, ratesOf } from "@/lib/pricing/examples";
import { formatUsd } from "@/lib/pricing/money";
import { chapterMark, type FigureNow, type SectionNow } from "@/lib/progress/changed";
import { type Chapter, loadChapters } from "./chapters";
import { readClaims } from "./claims";
import { loadFigure } from "./figures";
import { codeMeta, headingIdAndText, isElement, parseMdx, stringAttributes } from "./mdx-tree";
import { oncePerBuild } from "./once";

/** What a reader sees of a section: words, and figures with the facts that they rest on. */
type Seen = string | { figure: string; facts: readonly string[] };

/**
 * What each section of a chapter holds, in reading order, under the ids of the headings; what stands above the first is
 * named by the chapter's slug. Numbers of tables and figures are left out, since they follow from what stands elsewhere.
 */
export function sectionsNow({ slug, title, summary, body }: Pick<Chapter, "slug" | "title" | "summary" | "body">): SectionNow[] {
  const sections: { id: string; title: string; seen: Seen[] }[] = [{ id: slug, title, seen: [title, " ", summary, " "] }];
  for (const node of parseMdx(body).children) {
    if (node.type === "heading") {
      const { id = "", text } = headingIdAndText(node);
      sections.push({ id, title: text, seen: [text, " "] });
    } else sections.at(-1)?.seen.push(...seenIn(node), " ");
  }
  return sections.map((section) => ({ id: section.id, title: section.title, hash: hashesOf(section.seen), facts: figuresIn(section.seen) }));
}

/** The sections of every chapter by its slug. */
const allSections = oncePerBuild((): ReadonlyMap<string, SectionNow[]> => new Map(loadChapters().map((chapter) => [chapter.slug, sectionsNow(chapter)])));

/** What the sections of a chapter hold, as learners' browsers fetch it. */
export function sectionsOfChapter(slug: string): SectionNow[] {
  return allSections().get(slug) ?? [];
}

/** One mark for all that a chapter holds: it changes exactly when one of the sections does. */
export function markOfChapter(slug: string): string {
  return chapterMark(sectionsOfChapter(slug).map(({ id, hash }) => [id, hash]));
}

/** `seen.words`: of all that a reader sees, and of the same with its figures left out. */
function hashesOf(seen: readonly Seen[]): string {
  const all = seen.map((piece) => (typeof piece === "string" ? piece : piece.figure)).join("");
  const words = seen.map((piece) => (typeof piece === "string" ? piece : "#")).join("");
  return `${hashOf(all)}.${hashOf(words)}`;
}

function hashOf(text: string): string {
  const written = text.replaceAll(/\s+/g, " ").trim();
  return createHash("sha256").update(written).digest("base64url").slice(0, 8).replaceAll("-", "0").replaceAll("_", "1");
}

function figuresIn(seen: readonly Seen[]): FigureNow[] {
  const ids = new Set(seen.flatMap((piece) => (typeof piece === "string" ? [] : piece.facts)));
  return [...ids].filter(isFactId).map((id) => {
    const fact = getFact(id);
    const earlier = historyOf(id).map(({ value, until }) => [value, until] as const);
    return { id, label: fact.label, value: formatFact(fact), ...(earlier.length > 0 && { earlier }) };
  });
}

/** The names of components that stand between words; what an author wraps in any other begins a line of its own. */
const inline = new Set<string | null>(["Fact", "Given", "Amount"]);

/** What holds lines rather than a run of words. */
const blocks = new Set<Nodes["type"]>(["root", "list", "listItem", "table", "tableRow", "blockquote"]);

function seenIn(node: Nodes | RootContent): Seen[] {
  if (node.type === "text" || node.type === "inlineCode") return [node.value];
  if (node.type === "break") return [" "];
  if (node.type === "code") {
    const { title = "", because = "" } = codeMeta(node.meta);
    return [`${title} ${because} ${node.value}`];
  }
  if (isElement(node)) {
    const { id = "", show, line, caption = "", label = "", exam = "" } = stringAttributes(node);
    if (node.name === "Fact") return [{ figure: formatFact(getFact(id), show as FactShow | undefined), facts: [id] }];
    if (node.name === "Amount" && isExampleId(id)) return [amount(id, line)];
    if (node.name === "Estimate" && isExampleId(id)) return estimate(id);
    if (node.name === "Figure") return drawing(id);
    if (node.name === "Erratum") return erratum(id);
    const said = `${caption} ${label} ${exam} `.trimStart();
    if (!inline.has(node.name)) return [said, ...inLines(node.children)];
  }
  if (!("children" in node)) return [];
  return blocks.has(node.type) ? inLines(node.children) : node.children.flatMap(seenIn);
}

function inLines(nodes: readonly Nodes[]): Seen[] {
  return nodes.flatMap((node): Seen[] => [...seenIn(node), " "]);
}

/** A text that names facts. */
function bound(text: string): Seen[] {
  return parseBoundText(text).map((part) => (part.kind === "fact" ? { figure: formatFact(getFact(part.id), part.show), facts: [part.id] } : part.words));
}

function amount(id: Parameters<typeof ratesOf>[0], line: string | undefined): Seen {
  const { lines, total } = estimateExample(id, facts);
  return { figure: formatUsd(lines.find((candidate) => candidate.id === line)?.amount ?? total), facts: ratesOf(id) };
}

function estimate(id: Parameters<typeof ratesOf>[0]): Seen[] {
  const { title, note = "" } = examples[id];
  const { lines, total } = estimateExample(id, facts);
  const rates = ratesOf(id);
  return [
    `${title} ${note} `,
    ...lines.flatMap(({ label, working, amount: each }): Seen[] => [`${label} `, { figure: `${working} ${formatUsd(each)} `, facts: rates }]),
    { figure: formatUsd(total), facts: rates },
  ];
}

/** A drawing: its caption and description, and what is written in it, whatever the order in which it is drawn. */
function drawing(id: string): Seen[] {
  const { caption, description, source, svg } = loadFigure(id);
  const named = parseBoundText([...source.matchAll(/\{\{[a-z0-9-]+(?:\|value)?\}\}/g)].join(" ")).flatMap((part) => (part.kind === "fact" ? [part] : []));
  const values = named.map(({ id: fact, show }) => formatFact(getFact(fact), show));
  const labels = [...svg.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)].map(([, inside = ""]) => inside.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " "));
  const written = labels.toSorted().map((label): Seen => {
    const isFigure = values.some((value) => label.includes(value));
    return isFigure ? { figure: `${label} `, facts: named.map((part) => part.id) } : `${label} `;
  });
  return [...bound(caption), " ", ...bound(description), " ", ...written];
}

function erratum(id: string): Seen[] {
  const claim = readClaims().claims.get(id);
  if (!claim) return [];
  const { verdict, guideSays = "", holds, examAnswer = "" } = claim;
  return [`${verdictLabels[verdict]}: ${guideSays} `, ...bound(holds), " ", ...bound(examAnswer)];
}
