import type { Attempt } from "@/lib/progress/attempt";
import { sectionNames } from "@/lib/quiz/address";
import { likelyShare } from "@/lib/quiz/interval";
import type { Verdict } from "@/lib/quiz/mark";
import type { Share } from "@/lib/quiz/summary";
import { firstSightingsOf, isAnswered, type Item, itemsOf, shareOf, type Sightings, thinSections } from "./report";

/** When an attempt was over. */
export function endOf({ ended, lastSeen }: Attempt): number {
  return ended?.at ?? lastSeen;
}

/** Attempts in the order of their ends, the newest first; the same on every device. */
export function newestFirst(attempts: Iterable<Attempt>): Attempt[] {
  return [...attempts].toSorted((a, b) => endOf(b) - endOf(a) || (a.id < b.id ? -1 : 1));
}

/** An attempt as a list tells of it. */
export interface Glance {
  questions: number;
  answered: number;
  /** Answers to questions that were new. */
  news: number;
  /** Of these, where every section of the exam has enough of them. */
  whole: Share | undefined;
}

/** What a list tells of an attempt: less than its report, and quick for many. */
export function glanceAt(attempt: Attempt, sightings: Sightings): Glance {
  const items = itemsOf(attempt, firstSightingsOf(attempt, sightings));
  const firsts = items.filter(({ isFirst }) => isFirst);
  return {
    questions: items.length,
    answered: items.filter(({ verdict }) => isAnswered(verdict)).length,
    news: firsts.length,
    whole: thinSections(attempt.form.exam, firsts).length === 0 ? shareOf(firsts, remembered) : undefined,
  };
}

/** An attempt on the line of a section: what was right of the questions that were new. */
export interface TrendPoint {
  attempt: string;
  at: number;
  share: Share;
}

export interface Trend {
  /** The section, `ace-2`. */
  section: string;
  /** From the oldest to the newest; an attempt in which nothing of the section was new has none. */
  points: readonly TrendPoint[];
}

/**
 * How each section of an exam went from attempt to attempt. Only answers to questions that were new count: a form that
 * is sat again adds nothing, so that a line never rises by remembering.
 */
export function trendOf(exam: Attempt["form"]["exam"], attempts: Iterable<Attempt>, sightings: Sightings): Trend[] {
  const inTime = newestFirst(attempts)
    .filter(({ form }) => form.exam === exam)
    .toReversed();
  const bySection = new Map<string, TrendPoint[]>(sectionNames.filter((section) => section.startsWith(exam)).map((section) => [section, []]));
  for (const attempt of inTime) {
    const firsts = itemsOf(attempt, firstSightingsOf(attempt, sightings)).filter(({ isFirst }) => isFirst);
    for (const [section, own] of Map.groupBy(firsts, (item) => item.section)) {
      bySection.get(section)?.push({ attempt: attempt.id, at: endOf(attempt), share: shareOf(own, remembered) });
    }
  }
  return [...bySection].map(([section, points]) => ({ section, points }));
}

const shares = new Map<string, ReturnType<typeof likelyShare>>();

/** The interval of a share; a long history asks for few different ones again and again. */
function remembered(right: number, of: number): ReturnType<typeof likelyShare> {
  const key = `${right}/${of}`;
  if (!shares.has(key)) shares.set(key, likelyShare(right, of));
  return shares.get(key);
}

export type Change = "better" | "worse" | "same";

/** One question in two attempts at one form. */
export interface ComparedQuestion {
  question: string;
  place: number;
  objective: string;
  before: Verdict;
  after: Verdict;
  change: Change;
  /** The question was asked in another revision. */
  isMended: boolean;
}

interface ComparedSection {
  section: string;
  before: Share;
  after: Share;
}

/** Two attempts side by side, the earlier first. */
export type Comparison = { before: Attempt; after: Attempt } & (
  | { kind: "same-questions"; questions: readonly ComparedQuestion[]; counts: Readonly<Record<Change, number>> }
  /** `shared` is how many questions stand in both. */
  | { kind: "sections"; sections: readonly ComparedSection[]; shared: number }
  | { kind: "other-exams" }
);

/** Compares two attempts: with the same questions one by one, else section by section on what was new. */
export function compareAttempts(one: Attempt, other: Attempt, sightings: Sightings): Comparison {
  const [after, before] = newestFirst([one, other]) as [Attempt, Attempt];
  if (before.form.exam !== after.form.exam) return { kind: "other-exams", before, after };
  const [earlier, later] = [before, after].map((attempt) => itemsOf(attempt, firstSightingsOf(attempt, sightings))) as [Item[], Item[]];
  const earlierBy = new Map(earlier.map((item) => [item.question, item]));
  const pairs = later.flatMap((item) => {
    const known = earlierBy.get(item.question);
    return known ? [{ item, known }] : [];
  });
  if (pairs.length === later.length && later.length === earlier.length) {
    const questions = pairs.map(({ item, known }) => ({
      question: item.question,
      place: item.place,
      objective: item.objective,
      before: known.verdict,
      after: item.verdict,
      change: changeOf(known.verdict, item.verdict),
      isMended: known.revision !== item.revision,
    }));
    const count = (change: Change) => questions.filter((question) => question.change === change).length;
    return { kind: "same-questions", before, after, questions, counts: { better: count("better"), worse: count("worse"), same: count("same") } };
  }
  const shareIn = (items: readonly Item[], section: string) =>
    shareOf(
      items.filter((item) => item.isFirst && item.section === section),
      remembered,
    );
  const asked = new Set([...earlier, ...later].map(({ section }) => section));
  return {
    kind: "sections",
    before,
    after,
    sections: sectionNames
      .filter((section) => asked.has(section))
      .map((section) => ({ section, before: shareIn(earlier, section), after: shareIn(later, section) })),
    shared: pairs.length,
  };
}

/** Right is better than anything else; between wrong and open there is nothing to choose. */
function changeOf(before: Verdict, after: Verdict): Change {
  if ((before === "correct") === (after === "correct")) return "same";
  return after === "correct" ? "better" : "worse";
}

/** The address that gives the same form again. A record that came from elsewhere may hold any text: one that leads out of the exams is none. */
export function replayAddress({ form: { address } }: Attempt): string | undefined {
  return /^\/exams\/(?:ace|pca)\/(?:a|b|c|seeded)\/(?:\?[\w=&.,:%+~-]*)?$/.test(address) ? address : undefined;
}
