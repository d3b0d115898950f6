import type { IndexEntry } from "@/lib/question/bank";
import { drawQuestions } from "./draw";
import { everything, findEligible, type SeenQuestions } from "./filter";
import { keptUnless } from "./held-back";

/** Questions at the end of a chapter. */
const length = 3;

/**
 * The questions at the end of a chapter: first those that lead back to it before any other chapter and were not met
 * yet, then those that lead to it at all, then what was met already, and where that is not enough, as in a chapter that
 * sums up the others, questions on anything.
 */
export function drawShortCheck(
  index: readonly IndexEntry[],
  chapter: string,
  seen: SeenQuestions,
  seed: string,
  sat: ReadonlySet<string> = new Set(),
): IndexEntry[] {
  const { entries } = findEligible(index, { ...everything, chapters: [chapter] }, seen, keptUnless(sat));
  const groups = [
    entries.filter((entry) => !seen.has(entry.id) && entry.chapters[0] === chapter),
    entries.filter((entry) => !seen.has(entry.id) && entry.chapters[0] !== chapter),
    entries.filter((entry) => seen.has(entry.id)),
    findEligible(index, { ...everything, state: "unseen" }, seen, keptUnless(sat)).entries.filter((entry) => !entry.chapters.includes(chapter)),
  ];
  const drawn: IndexEntry[] = [];
  for (const group of groups) drawn.push(...drawQuestions(group, { seed, count: length - drawn.length }));
  return drawn;
}
