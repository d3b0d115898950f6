import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { parseBoundText } from "@/lib/facts/bound-text";
import { factIdsOf, isErratum } from "@/lib/facts/claim";
import { type FactId, isFactId } from "@/lib/facts/facts";
import { factsThatSay } from "@/lib/facts/facts-that-say";
import { isExampleId, ratesOf } from "@/lib/pricing/examples";
import { chapterSlugs, routes } from "@/lib/site/routes";
import { isTopicSlug } from "@/lib/site/topics";
import { checkManifests } from "./check-manifests";
import { checkMdx, countWords, formatProblems, type Problem } from "./check-mdx";
import { ledgerMistakes } from "./check-ledger";
import { readClaims } from "./claims";
import { loadResourceKinds } from "./config-connector";
import { listFiles, readText } from "./disk";
import { figureIds, loadFigure } from "./figures";
import { type ChapterFrontMatter, splitFrontMatter } from "./front-matter";
import { codeMeta, headingIdAndText, isElement, parseMdx, stringAttributes } from "./mdx-tree";
import { oncePerBuild } from "./once";
import { ContentError } from "./parse-content";

const folder = "content/chapters";

/** Words that a reader of technical prose takes in per minute. */
const wordsPerMinute = 200;

export interface ChapterHeading {
  id: string;
  text: string;
  /** 2 for a section, 3 for what is within it, and so on. */
  depth: number;
}

export interface Chapter extends ChapterFrontMatter {
  /** Its place in the order, from 1. */
  number: number;
  slug: string;
  /** Reading time in whole minutes, code left out. */
  minutes: number;
  headings: ChapterHeading[];
  /** Facts that the text, its errata and its figures' captions name, in order of appearance. */
  factIds: FactId[];
  errata: string[];
  figures: string[];
  tables: { id: string; caption: string }[];
  /** Every fragment of the chapter's page: headings, tables, figures, errata, code blocks and estimates. */
  anchors: string[];
  /** The MDX text without front matter. */
  body: string;
  /** Targets of its links, as written. */
  links: string[];
}

/**
 * All chapters in order, each checked.
 * @throws ContentError that lists every mistake with file, line, column and remedy.
 */
export const loadChapters = oncePerBuild((): Chapter[] => {
  const mistakes = [...ledgerMistakes(), ...readClaims().mistakes];
  const chapters = listFiles(folder, ".mdx").flatMap((name) => {
    try {
      return [loadChapterFile(name)];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      mistakes.push(error.message);
      return [];
    }
  });
  chapters.sort((a, b) => a.number - b.number);
  if (mistakes.length === 0) mistakes.push(...findDeadLinks(chapters));
  // A reference file that cannot be read is told by every chapter that needs it.
  if (mistakes.length > 0) throw new ContentError([...new Set(mistakes)].join("\n"));
  return chapters;
});

/** One chapter file, checked for itself; links between chapters are checked by `loadChapters`. */
export function loadChapterFile(name: string): Chapter {
  const file = `${folder}/${name}`;
  const [, number, slug] = /^(\d{2,3})-([a-z-]+)\.mdx$/.exec(name) ?? [];
  if (!number || !slug) throw new ContentError(`${file}: name a chapter NN-slug.mdx.`);
  if (!(chapterSlugs as readonly string[]).includes(slug)) throw new ContentError(`${file}: "${slug}" is no chapter of lib/site/routes.ts.`);
  const { front, body, firstLine } = splitFrontMatter(readText(file), file);

  let tree: Root;
  try {
    tree = parseMdx(body);
  } catch (error) {
    const { line = 1, column = 1, reason = String(error) } = error as { line?: number; column?: number; reason?: string };
    throw new ContentError(`${file}:${line + firstLine - 1}:${column} ${reason}`);
  }
  const { claims } = readClaims();
  const drawn = figureIds();
  const problems = checkMdx(
    tree,
    {
      fact: isFactId,
      factsThatSay,
      erratum: (id) => {
        const claim = claims.get(id);
        return claim !== undefined && isErratum(claim);
      },
      figure: (id) => drawn.has(id),
      estimate: isExampleId,
    },
    firstLine,
  );
  problems.push(...manifestProblems(tree, firstLine));
  if (problems.length > 0) throw new ContentError(formatProblems(file, problems));
  return { ...front, number: Number(number), slug, body, minutes: Math.max(1, Math.round(countWords(tree) / wordsPerMinute)), ...inventory(tree) };
}

/** What the API server would refuse in the manifests of a chapter; the fields it knows are read only where there are any. */
function manifestProblems(tree: Root, firstLine: number): Problem[] {
  const problems: Problem[] = [];
  visit(tree, "code", ({ lang, value, position }) => {
    if (lang !== "yaml") return;
    const fence = (position?.start.line ?? 1) + firstLine - 1;
    problems.push(...checkManifests(value, loadResourceKinds()).map(({ line, message }) => ({ line: fence + 1 + line, column: 1, message })));
  });
  return problems;
}

function inventory(tree: Root): Pick<Chapter, "headings" | "factIds" | "errata" | "figures" | "tables" | "anchors" | "links"> {
  const { claims } = readClaims();
  const headings: ChapterHeading[] = [];
  const factIds = new Set<FactId>();
  const errata: string[] = [];
  const figures: string[] = [];
  const tables: { id: string; caption: string }[] = [];
  const anchors: string[] = [];
  const links: string[] = [];
  const addFacts = (text: string | undefined) => {
    for (const part of parseBoundText(text ?? "")) if (part.kind === "fact" && isFactId(part.id)) factIds.add(part.id);
  };

  visit(tree, (node) => {
    if (node.type === "heading") {
      const { id = "", text } = headingIdAndText(node);
      headings.push({ id, text, depth: node.depth });
      anchors.push(id);
    }
    if (node.type === "link") links.push(node.url);
    if (node.type === "code") anchors.push(`code-${codeMeta(node.meta)["id"]}`);
    if (!isElement(node)) return;
    const { id = "", caption = "" } = stringAttributes(node);
    if (node.name === "Fact" && isFactId(id)) factIds.add(id);
    if (node.name === "Erratum") {
      errata.push(id);
      anchors.push(`erratum-${id}`);
      const claim = claims.get(id);
      for (const factId of claim ? factIdsOf(claim) : []) if (isFactId(factId)) factIds.add(factId);
    }
    if (node.name === "Figure") {
      figures.push(id);
      anchors.push(`figure-${id}`);
      addFacts(loadFigure(id).caption);
    }
    if (node.name === "Table") {
      tables.push({ id, caption });
      anchors.push(`table-${id}`);
    }
    if (node.name === "Estimate" && isExampleId(id)) {
      anchors.push(`estimate-${id}`);
      for (const rate of ratesOf(id)) factIds.add(rate);
    }
  });
  return { headings, factIds: [...factIds], errata, figures, tables, anchors, links };
}

/** Whether the site has a page at this path, chapters aside; of fragments within it the finished export is asked. */
function isOtherPage(path: string): boolean {
  const [, kind, id = ""] = /^\/([a-z]+)\/([a-z0-9-]+)\/$/.exec(path) ?? [];
  const claim = kind === "errata" ? readClaims().claims.get(id) : undefined;
  return (
    Object.values(routes).some((route) => route === path) ||
    (kind === "facts" && isFactId(id)) ||
    (kind === "topics" && isTopicSlug(id)) ||
    (claim !== undefined && isErratum(claim))
  );
}

/** Links within a chapter, to others and to pages besides them that lead nowhere. */
function findDeadLinks(chapters: readonly Chapter[]): string[] {
  const bySlug = new Map(chapters.map((chapter) => [chapter.slug, chapter]));
  return chapters.flatMap((chapter) => {
    const dead: string[] = [];
    for (const url of chapter.links) {
      const here = /^#(.+)$/.exec(url)?.[1];
      const [, slug, fragment] = /^\/chapters\/([a-z-]+)\/(?:#(.+))?$/.exec(url) ?? [];
      const target = here === undefined ? bySlug.get(slug ?? "") : chapter;
      const anchor = here ?? fragment;
      const place = `${folder}/${String(chapter.number).padStart(2, "0")}-${chapter.slug}.mdx`;
      if (url.startsWith("/chapters/") && !slug) dead.push(`${place}: ${url} is written /chapters/<slug>/ or /chapters/<slug>/#<id>.`);
      else if (slug && !target) dead.push(`${place}: ${url} leads to no chapter.`);
      else if (target && anchor !== undefined && !target.anchors.includes(anchor))
        dead.push(`${place}: ${url} leads to no heading, table, figure, erratum or code block of ${target.slug}.`);
      else if (url.startsWith("/") && !url.startsWith("/chapters/") && !isOtherPage(url.split("#")[0] ?? ""))
        dead.push(`${place}: ${url} leads to no page of lib/site/routes.ts; mend the address.`);
    }
    return dead;
  });
}
