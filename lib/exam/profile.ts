import type { FactId } from "@/lib/facts/facts";
import type { ExamForm } from "@/lib/progress/attempt";
import type { ExamShape } from "@/lib/question/bank";
import type { Exam } from "@/lib/site/exam-tracks";

/** What a form rehearses. */
export type Profile = ExamForm["profile"];

/** The forms of an exam by the names that addresses give them. */
export const fixedForms = ["a", "b", "c"] as const;
export type FixedForm = (typeof fixedForms)[number];

/** Questions of a form, where the profile leaves it open. The bounds are this site's; the exams' own stand in the facts. */
export const counts = { least: 1, usual: 50, most: 60 } as const;

/** Lengths that are offered: the whole exam in both, and short forms. */
export const wholeCounts = [50, 60] as const;
export const shortCounts = [10, 20] as const;

/** Facts that a profile rests on, for pages to show with their stamps. */
interface ProfileFacts {
  questions: readonly FactId[];
  minutes: FactId;
}

/** The whole exam: everything that is drawn goes by these, a short or a custom form in proportion. */
export const standardFacts: Readonly<Record<Exam, ProfileFacts>> = {
  ace: { questions: ["ace-questions-min", "ace-questions-max"], minutes: "ace-minutes" },
  pca: { questions: ["pca-questions-min", "pca-questions-max"], minutes: "pca-minutes" },
};

/**
 * The renewal exams. That of ACE is offered: its length is known, and since its content is not, it is drawn by the weights
 * of the standard exam. That of PCA is about a single case study almost throughout, and no study has as many questions in
 * the bank as that takes (see `renewalNeeds`).
 */
export const renewalFacts: Readonly<Record<Exam, ProfileFacts & { offered: boolean }>> = {
  ace: { questions: ["ace-renewal-questions"], minutes: "ace-renewal-minutes", offered: true },
  pca: { questions: ["pca-renewal-questions"], minutes: "pca-renewal-minutes", offered: false },
};

/** How many questions on one case study a renewal takes, of so many and with this share of them, in per cent. */
export function renewalNeeds(questions: number, share: number): number {
  return Math.ceil((questions * share) / 100);
}

/** The profile of a drawn form by what is asked of it. */
export function profileOf({ count, narrowed, renewal }: { count: number; narrowed: boolean; renewal: boolean }): Profile {
  if (renewal) return "renewal";
  if (narrowed) return "custom";
  return count < wholeCounts[0] ? "short" : "standard";
}

/**
 * How long a form has, before the learner's own policy, in milliseconds. The whole exam has its full time with either
 * number of questions; a short or custom form has the time in proportion to the smaller number, and never more than the
 * whole exam.
 */
export function limitOf(profile: Profile, count: number, shape: ExamShape): number {
  if (profile === "renewal") return shape.renewal.minutes * minute;
  return (shape.minutes * minute * Math.min(count, shape.questions.least)) / shape.questions.least;
}

const minute = 60_000;
