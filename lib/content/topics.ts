import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { z } from "zod";
import { comparisonRows } from "@/lib/comparison/rows";
import { parseBoundText } from "@/lib/facts/bound-text";
import { factIdsOf, isErratum } from "@/lib/facts/claim";
import { type FactId, getFact, isFactId } from "@/lib/facts/facts";
import { findLooseNumbers } from "@/lib/facts/loose-number";
import { kebabId } from "@/lib/facts/schema";
import { type Objective, objectivesOf } from "@/lib/site/exam-objectives";
import { type Exam, examTracks } from "@/lib/site/exam-tracks";
import { isTopicSlug, type TopicSlug, topics, topicSlugs } from "@/lib/site/topics";
import { type Chapter, loadChapters } from "./chapters";
import { checkMdx, formatProblems } from "./check-mdx";
import { readClaims } from "./claims";
import { type CodeBlock, codeBlocksOf } from "./code-blocks";
import { listFiles, readText } from "./disk";
import { type Figure, figureIds, loadFigure } from "./figures";
import { splitByFence } from "./front-matter";
import { isElement, parseMdx, stringAttributes } from "./mdx-tree";
import { oncePerBuild } from "./once";
import { ContentError } from "./parse-content";
import { plainText } from "./search-file";
import type { CodeLanguage, SqlEngine } from "./vocabulary";

const folder = "content/topics";

/** `ha-dr#built-in-ha-configuration`: a chapter and an id within it. */
const placeInChapter = z.string().regex(/^[a-z-]+#[a-z0-9_-]+$/, "write chapter#id, as ha-dr#built-in-ha-configuration");
const listedFact = z.union([kebabId, z.strictObject({ id: kebabId, label: z.string().min(3).max(80) })], "write a fact's id, or id and label");

/** The fields of a topic's file; `content/README.md` tells authors what each is for. */
const topicFrontMatter = z.strictObject({
  /** The heading of its page; `lib/site/topics.ts` holds the short name. */
  title: z.string().min(3).max(60),
  summary: z.string().min(40).max(200),
  /** What to know by heart, in teaching order: the table of the page and of the printed sheet. */
  facts: z.array(listedFact).min(8).max(16),
  /** What belongs to the topic besides, to be looked up: folded on the page, not printed. */
  moreFacts: z.array(listedFact).default([]),
  sections: z.array(placeInChapter).min(3),
  /** The worst first: the printed sheet shows the first few. */
  errata: z.array(kebabId).min(1),
  codeBlocks: z.array(placeInChapter).min(1),
  figures: z.array(kebabId).default([]),
  /** Rows of the comparison with other products. */
  compare: z.array(kebabId).default([]),
  objectives: z.strictObject({ ace: z.array(z.string()).min(1), pca: z.array(z.string()).min(1) }),
  related: z.array(z.string()).min(2).max(5),
});

interface TopicFact {
  id: FactId;
  /** The topic's short label, else the fact's own. */
  label: string;
}

/** A part of a chapter by its address. */
interface PartOfChapter {
  chapter: string;
  chapterTitle: string;
  id: string;
}

interface TopicSection extends PartOfChapter {
  /** The words of its heading. */
  text: string;
}

interface TopicCode extends PartOfChapter {
  title: string;
  language: CodeLanguage;
  code: string;
  /** Which database an sql block is for where it is not PostgreSQL, and why. */
  runs: SqlEngine | undefined;
  because: string | undefined;
}

interface TopicFigure extends PartOfChapter {
  figure: Figure;
  /** Its number in its chapter, "5.1". */
  number: string;
}

export interface Topic {
  slug: TopicSlug;
  /** Its place in the order, from 1. */
  number: number;
  title: string;
  summary: string;
  facts: TopicFact[];
  moreFacts: TopicFact[];
  sections: TopicSection[];
  errata: string[];
  codeBlocks: TopicCode[];
  figures: TopicFigure[];
  compare: { id: string; label: string }[];
  objectives: Record<Exam, Objective[]>;
  related: TopicSlug[];
  /** All facts that its page shows, each once: table, introduction, errata and captions. */
  factIds: FactId[];
  /** The introduction as MDX. */
  body: string;
}

/**
 * All topics in the order of `lib/site/topics.ts`, each checked against the chapters, facts, claims and figures.
 * @throws ContentError that lists every mistake with file, field and remedy.
 */
export const loadTopics = oncePerBuild((): Topic[] => {
  const chapters = loadChapters();
  // Topics name the same chapters many times over, and each is parsed for its blocks once.
  const known = new Map<Chapter, CodeBlock[]>();
  const blocksOf = (chapter: Chapter) => {
    const blocks = known.get(chapter) ?? codeBlocksOf(chapter);
    known.set(chapter, blocks);
    return blocks;
  };
  const mistakes: string[] = [];
  const names = listFiles(folder, ".mdx");
  const read = names.flatMap((name) => attempt(() => loadTopicFile(name, chapters, blocksOf), mistakes) ?? []);
  const written = new Set(names);
  for (const slug of topicSlugs) if (!written.has(`${slug}.mdx`)) mistakes.push(`${folder}/${slug}.mdx: lib/site/topics.ts has this topic; write its page.`);
  if (mistakes.length > 0) throw new ContentError(mistakes.join("\n"));
  return read.toSorted((a, b) => a.number - b.number);
});

function loadTopicFile(name: string, chapters: readonly Chapter[], blocksOf: BlocksOf): Topic {
  const file = `${folder}/${name}`;
  const slug = name.replace(/\.mdx$/, "");
  if (!isTopicSlug(slug)) throw new ContentError(`${file}: "${slug}" is no topic of lib/site/topics.ts; add it there, or name the file after a topic.`);
  const { front, body, firstLine } = splitByFence(readText(file), file, topicFrontMatter);
  const mistakes: string[] = [];
  /** Notes what is wrong with a field and goes on. */
  const report = (field: string, message: string) => mistakes.push(`${file} › ${field}: ${message}`);
  for (const [field, items] of Object.entries(repeatable(front))) {
    const twice = items.filter((item, index) => items.indexOf(item) !== index);
    for (const item of new Set(twice)) report(field, `"${item}" stands in it twice; take one out.`);
  }

  const introduction = attempt(() => readIntroduction(body, file, firstLine), mistakes);
  const facts = front.facts.flatMap((entry) => resolveFact(entry, "facts", report));
  const moreFacts = front.moreFacts.flatMap((entry) => resolveFact(entry, "moreFacts", report));
  const sections = front.sections.flatMap((place) => resolveSection(place, chapters, report));
  const codeBlocks = front.codeBlocks.flatMap((place) => resolveCode(place, chapters, blocksOf, report));
  const figures = front.figures.flatMap((id) => resolveFigure(id, chapters, report));
  const compare = front.compare.flatMap((id) => resolveRow(id, report));
  const objectives = {
    ace: front.objectives.ace.flatMap((id) => resolveObjective("ace", id, report)),
    pca: front.objectives.pca.flatMap((id) => resolveObjective("pca", id, report)),
  };
  const related = front.related.filter((other): other is TopicSlug => {
    const known = isTopicSlug(other) && other !== slug;
    if (!known) report("related", `"${other}" is no other topic of lib/site/topics.ts; name one of ${topicSlugs.filter((each) => each !== slug).join(", ")}.`);
    return known;
  });
  const { claims } = readClaims();
  const struck = front.errata.flatMap((id) => {
    const claim = claims.get(id);
    if (claim && isErratum(claim)) return [claim];
    report(
      "errata",
      claim ? `the claim "${id}" is no erratum: its verdict is ${claim.verdict}; take it out.` : `there is no erratum "${id}" in content/claims.`,
    );
    return [];
  });
  if (mistakes.length > 0 || !introduction) throw new ContentError(mistakes.join("\n"));

  const shown = [
    ...introduction.facts,
    ...[...facts, ...moreFacts].map(({ id }) => id),
    ...struck.flatMap(factIdsOf),
    ...figures.flatMap(({ figure }) => parseBoundText(figure.caption).flatMap((part) => (part.kind === "fact" ? [part.id] : []))),
  ];
  return {
    slug,
    number: topicSlugs.indexOf(slug) + 1,
    title: front.title,
    summary: front.summary,
    facts,
    moreFacts,
    sections,
    errata: front.errata,
    codeBlocks,
    figures,
    compare,
    objectives,
    related,
    factIds: [...new Set(shown)].filter(isFactId),
    body,
  };
}

/** What a step gives, or nothing where the content is wrong, with the mistake noted so that it hides no other. */
function attempt<Answer>(step: () => Answer, mistakes: string[]): Answer | undefined {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    mistakes.push(error.message);
    return undefined;
  }
}

type Report = (field: string, message: string) => void;
type BlocksOf = (chapter: Chapter) => readonly CodeBlock[];

/** The lists of a topic in which nothing may stand twice, as ids. A fact is either by heart or looked up. */
function repeatable(front: z.output<typeof topicFrontMatter>): Record<string, string[]> {
  const ids = (entries: typeof front.facts) => entries.map((entry) => (typeof entry === "string" ? entry : entry.id));
  return {
    "facts and moreFacts": [...ids(front.facts), ...ids(front.moreFacts)],
    sections: front.sections,
    errata: front.errata,
    codeBlocks: front.codeBlocks,
    figures: front.figures,
    compare: front.compare,
    "objectives.ace": front.objectives.ace,
    "objectives.pca": front.objectives.pca,
    related: front.related,
  };
}

/** The words of an introduction: enough for what it is, the decision and the trap, and few enough for one printed page. */
const introductionWords = { least: 120, most: 250 } as const;

/** The written introduction: paragraphs alone, in the vocabulary of the chapters. */
function readIntroduction(body: string, file: string, firstLine: number): { facts: string[] } {
  let tree: Root;
  try {
    tree = parseMdx(body);
  } catch (error) {
    const { line = 1, column = 1, reason = String(error) } = error as { line?: number; column?: number; reason?: string };
    throw new ContentError(`${file}:${line + firstLine - 1}:${column} ${reason}`);
  }
  const block = tree.children.find((node) => node.type !== "paragraph");
  if (block) {
    const line = (block.position?.start.line ?? 1) + firstLine - 1;
    throw new ContentError(`${file}:${line} An introduction holds paragraphs alone; errata, figures, code and sections are named in the front matter.`);
  }
  const never = () => false;
  const problems = checkMdx(tree, { fact: isFactId, erratum: never, figure: never, estimate: never }, firstLine);
  if (problems.length > 0) throw new ContentError(formatProblems(file, problems));
  const words = tree.children.map(plainText).join(" ").split(/\s+/).filter(Boolean).length;
  if (words < introductionWords.least || words > introductionWords.most) {
    throw new ContentError(`${file} › introduction: it has ${words} words; write ${introductionWords.least} to ${introductionWords.most}.`);
  }
  const facts: string[] = [];
  visit(tree, (node) => {
    if (isElement(node) && node.name === "Fact") facts.push(stringAttributes(node)["id"] ?? "");
  });
  return { facts };
}

function resolveFact(entry: z.output<typeof listedFact>, field: string, report: Report): TopicFact[] {
  const { id, label } = typeof entry === "string" ? { id: entry, label: undefined } : entry;
  try {
    const fact = getFact(id);
    for (const { word } of findLooseNumbers(label ?? "")) report(field, `the label of "${id}" holds the loose number "${word}"; the value stands beside it.`);
    return isFactId(id) ? [{ id, label: label ?? fact.label }] : [];
  } catch (error) {
    report(field, error instanceof Error ? error.message : String(error));
    return [];
  }
}

/** The chapter that a place names and the id within it. */
function splitPlace(place: string, chapters: readonly Chapter[], field: string, report: Report): { chapter: Chapter; id: string } | undefined {
  const [slug = "", id = ""] = place.split("#");
  const chapter = chapters.find((candidate) => candidate.slug === slug);
  if (!chapter) report(field, `"${place}" names no chapter; the chapters are ${chapters.map((each) => each.slug).join(", ")}.`);
  return chapter && { chapter, id };
}

function resolveSection(place: string, chapters: readonly Chapter[], report: Report): TopicSection[] {
  const found = splitPlace(place, chapters, "sections", report);
  if (!found) return [];
  const { chapter, id } = found;
  const heading = chapter.headings.find((candidate) => candidate.id === id);
  if (heading) return [{ chapter: chapter.slug, chapterTitle: chapter.title, id, text: heading.text }];
  report("sections", `${chapter.slug} has no heading with the id "${id}"; it has ${chapter.headings.map((each) => each.id).join(", ")}.`);
  return [];
}

function resolveCode(place: string, chapters: readonly Chapter[], blocksOf: BlocksOf, report: Report): TopicCode[] {
  const found = splitPlace(place, chapters, "codeBlocks", report);
  if (!found) return [];
  const { chapter, id } = found;
  const blocks = blocksOf(chapter);
  const block = blocks.find((candidate) => candidate.id === id);
  if (block) {
    const { language, text, meta } = block;
    return [
      {
        chapter: chapter.slug,
        chapterTitle: chapter.title,
        id,
        title: meta["title"] ?? "",
        language,
        code: text,
        runs: meta["runs"] as SqlEngine | undefined,
        because: meta["because"],
      },
    ];
  }
  report("codeBlocks", `${chapter.slug} has no code block with the id "${id}"; it has ${blocks.map((each) => each.id).join(", ") || "none"}.`);
  return [];
}

function resolveFigure(id: string, chapters: readonly Chapter[], report: Report): TopicFigure[] {
  const chapter = chapters.find(({ figures }) => figures.includes(id));
  if (chapter && figureIds().has(id)) {
    const number = `${chapter.number}.${chapter.figures.indexOf(id) + 1}`;
    return [{ chapter: chapter.slug, chapterTitle: chapter.title, id, number, figure: loadFigure(id) }];
  }
  report("figures", `no chapter shows a figure "${id}"; those shown are ${chapters.flatMap(({ figures }) => figures).join(", ")}.`);
  return [];
}

function resolveRow(id: string, report: Report): { id: string; label: string }[] {
  const row = comparisonRows.find((candidate) => candidate.id === id);
  if (row) return [{ id, label: row.label }];
  report("compare", `the comparison has no row "${id}"; it has ${comparisonRows.map((each) => each.id).join(", ")}.`);
  return [];
}

function resolveObjective(exam: Exam, id: string, report: Report): Objective[] {
  const known = objectivesOf(exam);
  const objective = known.find((candidate) => candidate.id === id);
  if (objective) return [objective];
  report(`objectives.${exam}`, `the ${examTracks[exam].name} exam has no objective "${id}"; it has ${known.map((each) => each.id).join(", ")}.`);
  return [];
}

/** The topics as lists show them: short name, heading and summary. */
export function listedTopics() {
  return loadTopics().map(({ slug, title, summary, facts, errata }) => ({ slug, ...topics[slug], title, summary, facts: facts.length, errata: errata.length }));
}
