import type { ProgressEvent } from "@/lib/progress/event";

/** What learners call the kinds of events, several under one name. */
const names = {
  reading: "Chapters marked, and where reading stopped",
  objectives: "Objectives ticked",
  answers: "Answers to questions",
  quizzes: "Quizzes begun and ended",
  exams: "Mock exams sat",
  reviews: "Facts and errata reviewed",
  notes: "Notes and highlights",
  plan: "The plan toward the exam",
  preferences: "Preferences",
} as const;

const groups: Record<ProgressEvent["type"], keyof typeof names> = {
  "chapter-done": "reading",
  "chapter-reopened": "reading",
  "stopped-at": "reading",
  "objective-ticked": "objectives",
  "objective-unticked": "objectives",
  "question-answered": "answers",
  "run-started": "quizzes",
  "run-ended": "quizzes",
  "attempt-ended": "exams",
  "attempt-deleted": "exams",
  "card-reviewed": "reviews",
  "review-undone": "reviews",
  "note-written": "notes",
  "note-deleted": "notes",
  "plan-set": "plan",
  "preference-set": "preferences",
};

/** The name of a kind of event; undefined for what this version does not know. */
function kindWords(type: unknown): string | undefined {
  return typeof type === "string" && Object.hasOwn(groups, type) ? names[groups[type as ProgressEvent["type"]]] : undefined;
}

/** Sums by name, in the order in which they are told. */
export function byWords<Sum>(kinds: Iterable<readonly [unknown, Sum]>, add: (a: Sum, b: Sum) => Sum): [name: string, sum: Sum][] {
  const sums = new Map<string, Sum>();
  for (const [type, sum] of kinds) {
    const name = kindWords(type);
    if (name === undefined) continue;
    const known = sums.get(name);
    sums.set(name, known === undefined ? sum : add(known, sum));
  }
  return Object.values(names).flatMap((name): [string, Sum][] => {
    const sum = sums.get(name);
    return sum === undefined ? [] : [[name, sum]];
  });
}
