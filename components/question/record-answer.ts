import { record } from "@/components/progress/use-progress";
import type { Revision } from "@/lib/question/bank";
import { markAnswer } from "@/lib/quiz/mark";
import type { Given } from "@/lib/quiz/run";
import { objectiveCard } from "@/lib/review/card";

interface Shown {
  revision: Revision;
  /** The hash that names the revision, and the version of the bank. */
  hash: string;
  bank: string;
  given: Given;
  where: "quiz" | "chapter" | "study" | "review";
  seed: string;
  /** The run that it belongs to. */
  run?: string;
}

/** Keeps an answer that was checked, for its objective; one that was only looked up is no answer and is not kept. */
export function recordAnswer({ revision, hash, bank, given: { chosen, confidence }, where, seed, run }: Shown): void {
  const verdict = markAnswer(revision.choices, chosen);
  if (verdict === "unanswered") return;
  void record({
    type: "question-answered",
    question: revision.id,
    revision: hash,
    bank,
    chosen: [...chosen],
    verdict,
    ...(confidence && { confidence }),
    where,
    ...(run && { run }),
    seed,
    card: objectiveCard(revision.exam, revision.objective),
  });
}
