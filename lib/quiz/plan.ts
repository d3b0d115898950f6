import type { IndexEntry } from "@/lib/question/bank";
import type { QuizAddress } from "./address";
import { drawQuestions, type SectionWeights } from "./draw";
import { findEligible, sectionOf, type SeenQuestions } from "./filter";
import { keptUnless } from "./held-back";

/** What a quiz asks, in order. */
export interface QuizPlan {
  entries: IndexEntry[];
  /** How many more would fit if those kept for the exams were let in. */
  heldBack: number;
  /** Questions that the address names and the bank does not hold. */
  unknown: string[];
}

/**
 * The questions that an address asks for: those it names, else a draw by its filter and seed. A draw over a whole exam
 * has the sections in the shares that they have in the bank, which are the exam's.
 */
export function planQuiz(
  { filter, seed = "", count, questions }: QuizAddress,
  index: readonly IndexEntry[],
  seen: SeenQuestions,
  sat: ReadonlySet<string> = new Set(),
): QuizPlan {
  if (questions.length > 0) {
    const byId = new Map(index.map((entry) => [entry.id, entry]));
    const entries = questions.flatMap((id) => byId.get(id) ?? []);
    return { entries, heldBack: 0, unknown: questions.filter((id) => !byId.has(id)) };
  }
  const { entries, heldBack } = findEligible(index, filter, seen, keptUnless(sat));
  const isNarrowed = filter.sections.length + filter.topics.length + filter.chapters.length > 0;
  const weights = filter.exam && !isNarrowed ? weightsOf(index, filter.exam) : undefined;
  return { entries: drawQuestions(entries, { seed, count, ...(weights && { weights }) }), heldBack, unknown: [] };
}

/** How many questions each section of an exam has in the bank, in the guide's order. */
function weightsOf(index: readonly IndexEntry[], exam: IndexEntry["exam"]): SectionWeights {
  const counts = new Map<string, number>();
  for (const entry of index) {
    if (entry.exam !== exam) continue;
    const section = sectionOf(entry);
    counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
