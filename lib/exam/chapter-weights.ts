import { getFact } from "@/lib/facts/facts";
import type { Exam } from "@/lib/site/exam-tracks";
import { chapterSlugs, type ChapterSlug } from "@/lib/site/routes";
import { sectionsOfExam } from "./objectives";
import type { Relevance } from "./schema";

/** How much an objective counts within its section, by how much of it can be about AlloyDB. */
const counts: Readonly<Record<Relevance, number>> = { high: 3, medium: 2, low: 1 };

/**
 * How much of an exam each chapter serves, in per cent that add up to a hundred: each section's published weight is shared
 * out over its objectives by their relevance, and each objective's over the chapters that serve it.
 */
export function chapterWeights(exam: Exam): Readonly<Record<ChapterSlug, number>> {
  const weights = Object.fromEntries(chapterSlugs.map((slug) => [slug, 0])) as Record<ChapterSlug, number>;
  const sections = sectionsOfExam(exam);
  const all = sections.reduce((sum, { weight }) => sum + Number(getFact(weight).value), 0);
  for (const { weight, objectives } of sections) {
    const total = objectives.reduce((sum, { relevance }) => sum + counts[relevance], 0);
    for (const { relevance, chapters } of objectives) {
      const share = ((Number(getFact(weight).value) / all) * 100 * counts[relevance]) / total / chapters.length;
      for (const chapter of chapters) weights[chapter] += share;
    }
  }
  return weights;
}
