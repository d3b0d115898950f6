import { visit } from "unist-util-visit";
import { rowsOfFact } from "@/lib/comparison/cell";
import type { ComparisonRow } from "@/lib/comparison/row";
import { factIdsOfTrees } from "@/lib/decision/trees";
import { factIdsOf, isErratum } from "@/lib/facts/claim";
import { isExampleId, ratesOf } from "@/lib/pricing/examples";
import { type Chapter, loadChapters } from "./chapters";
import { type FiledClaim, loadClaims } from "./claims";
import { type Figure, loadFigure } from "./figures";
import { headingIdAndText, isElement, parseMdx, stringAttributes } from "./mdx-tree";
import { oncePerBuild } from "./once";
import { loadQuestions } from "./questions";
import { loadTopics, type Topic } from "./topics";

/** A section of a chapter, or what stands before its first heading. */
export interface UsedSection {
  chapter: Chapter;
  /** The id of its heading, or the chapter's own above the first one. */
  id: string;
  /** The words of its heading; absent above the first one. */
  heading: string | undefined;
}

/** A drawing and the chapter in which it stands. */
export interface UsedFigure {
  chapter: Chapter;
  figure: Figure;
  /** "5.2": the second figure of chapter 5. */
  number: string;
}

/** Where a fact is shown. */
export interface Usage {
  /** Sections whose own text names it, in reading order; an erratum or a figure in a section counts for itself. */
  sections: UsedSection[];
  errata: FiledClaim[];
  figures: UsedFigure[];
  /** Topics whose page shows it. */
  topics: Topic[];
  /** Rows of the comparison that rest on it. */
  rows: ComparisonRow[];
  /** Ids of the questions that rest on it. */
  questions: string[];
  /** Whether a decision tree takes a threshold or its advice from it. */
  decides: boolean;
}

const unused = (id: string): Usage => ({
  sections: [],
  errata: [],
  figures: [],
  topics: [],
  rows: rowsOfFact(id),
  questions: [],
  decides: treeFacts().has(id),
});

const treeFacts = oncePerBuild((): ReadonlySet<string> => new Set(factIdsOfTrees()));

const usages = oncePerBuild((): ReadonlyMap<string, Usage> => {
  const all = new Map<string, Usage>();
  const usageOf = (id: string) => {
    const known = all.get(id) ?? unused(id);
    all.set(id, known);
    return known;
  };
  for (const chapter of loadChapters()) {
    for (const { section, factIds } of sectionsOf(chapter)) for (const id of factIds) usageOf(id).sections.push(section);
    chapter.figures.forEach((figureId, index) => {
      const figure = loadFigure(figureId);
      for (const id of factIdsOfFigure(figure)) usageOf(id).figures.push({ chapter, figure, number: `${chapter.number}.${index + 1}` });
    });
  }
  for (const claim of loadClaims().values()) if (isErratum(claim)) for (const id of factIdsOf(claim)) usageOf(id).errata.push(claim);
  for (const topic of loadTopics()) for (const id of topic.factIds) usageOf(id).topics.push(topic);
  for (const question of loadQuestions()) for (const id of question.facts) usageOf(id).questions.push(question.id);
  return all;
});

/** The sections, errata, figures, topics, rows of the comparison, questions and trees that show a fact. */
export function usageOfFact(id: string): Usage {
  return usages().get(id) ?? unused(id);
}

/** The sections of a chapter that name facts, each with those facts. */
function sectionsOf(chapter: Chapter): { section: UsedSection; factIds: ReadonlySet<string> }[] {
  const found: { section: UsedSection; factIds: Set<string> }[] = [];
  let factIds = new Set<string>();
  const begin = (id: string, heading: string | undefined) => {
    factIds = new Set();
    found.push({ section: { chapter, id, heading }, factIds });
  };
  begin(chapter.slug, undefined);
  visit(parseMdx(chapter.body), (node) => {
    if (node.type === "heading") {
      const { id = "", text } = headingIdAndText(node);
      begin(id, text);
    }
    if (!isElement(node)) return;
    const { id = "" } = stringAttributes(node);
    if (node.name === "Fact") factIds.add(id);
    if ((node.name === "Estimate" || node.name === "Amount") && isExampleId(id)) for (const rate of ratesOf(id)) factIds.add(rate);
  });
  return found;
}

/** The facts that a drawing names in its words, caption and description. */
function factIdsOfFigure({ caption, description, source }: Figure): Set<string> {
  return new Set([...`${caption} ${description} ${source}`.matchAll(/\{\{([a-z0-9-]+)(?:\|[a-z]+)?\}\}/g)].map(([, id = ""]) => id));
}
