import type { Attempt } from "@/lib/progress/attempt";
import type { DayOf } from "@/lib/progress/day";
import type { ProgressEvent } from "@/lib/progress/event";
import type { IndexEntry } from "@/lib/question/bank";
import type { TopicSlug } from "@/lib/site/topics";

type Of<Type extends ProgressEvent["type"]> = Extract<ProgressEvent, { type: Type }>;

/** The moment so many days after the first of March, at nine in the morning by universal time. */
export function onDay(days: number, minutes = 0): number {
  return Date.UTC(2027, 2, 1, 9) + days * 86_400_000 + minutes * 60_000;
}

/** Days as somebody in Greenwich has them. */
export const dayOf: DayOf = (at) => new Date(at).toISOString().slice(0, 10);

let count = 0;

function base(at: number) {
  count += 1;
  return { id: `event-${String(count).padStart(6, "0")}`, at, v: 2 } as const;
}

/** A question answered; it names its card only where a test says so. */
export function answered(question: string, at: number, changes: Partial<Of<"question-answered">> = {}): Of<"question-answered"> {
  return { ...base(at), type: "question-answered", question, revision: "r1", bank: "b1", chosen: ["a"], verdict: "correct", where: "quiz", ...changes };
}

/** A fact or erratum recalled. */
export function recalled(card: string, at: number, changes: Partial<Of<"card-reviewed">> = {}): Of<"card-reviewed"> {
  return { ...base(at), type: "card-reviewed", card, verdict: "correct", confidence: "sure", ...changes };
}

/** A review taken back. */
export function undone(event: string, at: number): Of<"review-undone"> {
  return { ...base(at), type: "review-undone", event };
}

/** What was given in an attempt: the question's objective, and what became of it. */
interface GivenInExam {
  objective: string;
  verdict: "correct" | "incorrect" | "unanswered";
  confidence?: "guess" | "unsure" | "sure";
}

/** An attempt at the first form, ended at a moment. */
export function attemptEnded(id: string, at: number, given: Readonly<Record<string, GivenInExam>>): Of<"attempt-ended"> {
  const attempt: Attempt = {
    v: 1,
    id,
    form: {
      exam: "ace",
      form: "a",
      profile: "standard",
      seed: "ace-a",
      bank: "b1",
      address: "/exams/ace/a/",
      limitMs: 7_200_000,
      cases: [],
      questions: Object.entries(given).map(([question, { objective }]) => ({ question, revision: "r1", objective, topic: "migration" })),
    },
    startedAt: at - 3_600_000,
    factor: 1,
    deadline: at + 3_600_000,
    pausedMs: 0,
    lastSeen: at,
    clockNotes: [],
    place: "review",
    given: Object.fromEntries(
      Object.entries(given).map(([question, { confidence }]) => [question, { chosen: ["a"], struck: [], ms: 40_000, ...(confidence && { confidence }) }]),
    ),
    steps: 10,
    ended: { at, how: "submitted" },
    verdicts: Object.fromEntries(Object.entries(given).map(([question, { verdict }]) => [question, verdict])),
  };
  return { ...base(at), type: "attempt-ended", attempt };
}

/** A question as the index lists it: `indexed("ace-001", "2.2")`. */
export function indexed(id: string, objective: string, topic: TopicSlug = "migration", form?: string): IndexEntry {
  return {
    id,
    hash: `h-${id}`,
    exam: id.startsWith("ace") ? "ace" : "pca",
    objective,
    topic,
    difficulty: "medium",
    chapters: ["migration"],
    ...(form && { form }),
  };
}
