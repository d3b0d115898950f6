import { z } from "zod";
import { parseBoundText } from "@/lib/facts/bound-text";
import { type FactId, isFactId } from "@/lib/facts/facts";
import { kebabId } from "@/lib/facts/schema";
import { isTopicSlug, type TopicSlug } from "@/lib/site/topics";
import { boundProblems } from "./bound-problems";
import { loadChapters } from "./chapters";
import { readText } from "./disk";
import type { LinkedTerm } from "./link-terms";
import { oncePerBuild } from "./once";
import { ContentError, parseContent, parseYaml } from "./parse-content";

const file = "content/glossary.yaml";

const entrySchema = z.strictObject({
  /** The term's fragment, final. */
  id: kebabId,
  term: z.string().min(2).max(60),
  /** Other names under which readers meet it. */
  also: z.array(z.string().min(2)).default([]),
  /** What it is, in our own words; figures of products as {{fact-id}}. */
  means: z.string().min(40).max(420),
  /** Ids of terms near to it. */
  see: z.array(kebabId).default([]),
  /** The part of a chapter that teaches it, `chapter#heading-id`. */
  section: z.string().regex(/^[a-z-]+#[a-z0-9_-]+$/, "write chapter#id, as ha-dr#built-in-ha-configuration"),
  topic: z.string().refine(isTopicSlug, "name a topic of lib/site/topics.ts"),
  /** Why chapters do not link its first use: an everyday word, or one with a second sense. Chapters link all others. */
  unlinked: z.string().min(10).optional(),
});

interface Term {
  id: string;
  term: string;
  also: string[];
  means: string;
  see: { id: string; term: string }[];
  section: { chapter: string; chapterTitle: string; id: string; text: string };
  topic: TopicSlug;
  unlinked?: string;
}

interface Glossary {
  /** In the order of the alphabet, capitals and small letters alike. */
  terms: Term[];
  /** The facts that the meanings name, each once. */
  factIds: FactId[];
}

/**
 * The glossary, checked against facts and chapters.
 * @throws ContentError that lists every mistake with the term, its field and the remedy.
 */
export const loadGlossary = oncePerBuild((): Glossary => {
  const mistakes: string[] = [];
  const entries = parseContent(z.array(z.looseObject({ id: z.string() })), parseYaml(readText(file), file), file).flatMap((entry) => {
    try {
      return [parseContent(entrySchema, entry, `${file} › ${entry.id}`)];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      mistakes.push(error.message);
      return [];
    }
  });
  const chapters = loadChapters();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const named = new Map<string, string>();
  const terms = entries.map((entry): Term => {
    const report = (field: string, message: string) => mistakes.push(`${file} › ${entry.id} › ${field}: ${message}`);
    if (byId.get(entry.id) !== entry) report("id", "another term has it too; give this one another.");
    for (const name of [entry.term, ...entry.also].map((each) => each.toLowerCase())) {
      const earlier = named.get(name);
      if (earlier) report("term", `"${name}" is told of under ${earlier} already; tell it once.`);
      named.set(name, entry.id);
    }
    for (const problem of boundProblems(entry.means)) report("means", problem);
    const [slug = "", id = ""] = entry.section.split("#");
    const chapter = chapters.find((candidate) => candidate.slug === slug);
    const heading = chapter?.headings.find((candidate) => candidate.id === id);
    if (!heading) report("section", `"${entry.section}" leads to no heading of a chapter.`);
    for (const other of entry.see) if (!byId.has(other) || other === entry.id) report("see", `there is no other term "${other}".`);
    return {
      ...entry,
      see: entry.see.map((other) => ({ id: other, term: byId.get(other)?.term ?? other })),
      section: { chapter: slug, chapterTitle: chapter?.title ?? "", id, text: heading?.text ?? "" },
      topic: entry.topic,
    };
  });
  if (mistakes.length > 0) throw new ContentError(mistakes.join("\n"));
  const factIds = terms.flatMap(({ means }) => parseBoundText(means).flatMap((part) => (part.kind === "fact" && isFactId(part.id) ? [part.id] : [])));
  return { terms: terms.toSorted((a, b) => a.term.localeCompare(b.term, "en", { sensitivity: "base" })), factIds: [...new Set(factIds)] };
});

/** The terms that a chapter links at their first use, each with the heading of this chapter that teaches it, if one does. */
export function termsLinkedIn(chapter: string): LinkedTerm[] {
  return loadGlossary()
    .terms.filter(({ unlinked }) => unlinked === undefined)
    .map(({ id, term, also, section }) => ({ id, names: [term, ...also], ...(section.chapter === chapter && { taughtUnder: section.id }) }));
}
