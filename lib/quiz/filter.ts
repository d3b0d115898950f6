import type { IndexEntry } from "@/lib/question/bank";

/** What a learner's own record says of the questions that are wanted. */
export const wantedStates = ["all", "unseen", "missed", "unsure"] as const;
export type WantedState = (typeof wantedStates)[number];

/** What is wanted of the bank. An empty list wants everything. */
export interface QuizFilter {
  exam?: IndexEntry["exam"];
  /** Sections of an exam guide by exam and Google's number: `ace-2`. */
  sections: readonly string[];
  topics: readonly string[];
  /** Slugs of chapters to which a question leads back. */
  chapters: readonly string[];
  difficulties: readonly string[];
  state: WantedState;
  /** True where questions of forms that are kept for the exams are wanted too. */
  withHeldBack: boolean;
}

export const everything: QuizFilter = { sections: [], topics: [], chapters: [], difficulties: [], state: "all", withHeldBack: false };

/** What a learner's record says of one question. */
export interface Seen {
  verdict: "correct" | "incorrect";
  confidence?: "guess" | "unsure" | "sure";
}

/** The learner's latest answer by question id. */
export type SeenQuestions = ReadonlyMap<string, Seen>;

/** The section of a question as filters name it, `ace-2`. */
export function sectionOf({ exam, objective }: Pick<IndexEntry, "exam" | "objective">): string {
  return `${exam}-${objective.slice(0, objective.indexOf("."))}`;
}

/** What fits a filter, and how many more would if the questions kept for the exams were let in. */
export interface Eligible {
  entries: IndexEntry[];
  heldBack: number;
}

/**
 * The questions that fit a filter.
 * @param isHeld whether a question is kept for an exam that the learner has not sat
 */
export function findEligible(
  index: readonly IndexEntry[],
  filter: QuizFilter,
  seen: SeenQuestions,
  isHeld: (entry: IndexEntry) => boolean = () => false,
): Eligible {
  const fitting = index.filter((entry) => fits(entry, filter, seen.get(entry.id)));
  if (filter.withHeldBack) return { entries: fitting, heldBack: 0 };
  // What has been met already is no first sighting any more, so nothing is won by keeping it back.
  const entries = fitting.filter((entry) => seen.has(entry.id) || !isHeld(entry));
  return { entries, heldBack: fitting.length - entries.length };
}

function fits(entry: IndexEntry, { exam, sections, topics, chapters, difficulties, state }: QuizFilter, known: Seen | undefined): boolean {
  return (
    (exam === undefined || entry.exam === exam) &&
    (sections.length === 0 || sections.includes(sectionOf(entry))) &&
    (topics.length === 0 || topics.includes(entry.topic)) &&
    (chapters.length === 0 || chapters.some((chapter) => entry.chapters.includes(chapter))) &&
    (difficulties.length === 0 || difficulties.includes(entry.difficulty)) &&
    isInState(known, state)
  );
}

function isInState(known: Seen | undefined, state: WantedState): boolean {
  switch (state) {
    case "all":
      return true;
    case "unseen":
      return known === undefined;
    case "missed":
      return known?.verdict === "incorrect";
    case "unsure":
      return known?.confidence === "guess" || known?.confidence === "unsure";
  }
}
