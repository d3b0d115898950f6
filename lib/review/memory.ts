import { FSRSAlgorithm, type Grade, Rating } from "ts-fsrs";
import type { Confidence } from "@/lib/quiz/run";

/**
 * FSRS-6 with its published default parameters and a wish to recall nine cards of ten on the day they are due. No fuzz,
 * so that a log gives the same days on every device; no steps of minutes, since the queue is one of days.
 */
const model = new FSRSAlgorithm({ request_retention: 0.9, enable_fuzz: false });

const msPerDay = 86_400_000;

/** What FSRS holds of a card after its last review. */
export interface Memory {
  /** Days until the chance to recall it falls to nine in ten. */
  stability: number;
  /** From 1 to 10. */
  difficulty: number;
  /** When it was reviewed last, and from when it is due, in milliseconds since 1970. */
  at: number;
  due: number;
}

/** What a review says: right or not, and how sure the learner was before the answer was shown. */
export interface Outcome {
  at: number;
  verdict: "correct" | "incorrect";
  confidence?: Confidence | undefined;
}

/**
 * The grade of a review. Right and sure is what recalling means, "Good"; right without being sure, or by a guess, is the
 * least that passes, "Hard", since one choice of four can be met by chance; right without a rating counts as "Good".
 * "Easy" is never given: recognising an answer is easier than knowing it, and a gap too long costs more than a review too
 * many.
 */
export function gradeOf({ verdict, confidence }: Pick<Outcome, "verdict" | "confidence">): Grade {
  if (verdict === "incorrect") return Rating.Again;
  return confidence === "guess" || confidence === "unsure" ? Rating.Hard : Rating.Good;
}

/** What is remembered after a review. Half a day and more since the last one counts as a day, wherever the learner is. */
export function remember(memory: Memory | undefined, outcome: Outcome): Memory {
  const days = memory ? Math.max(0, Math.round((outcome.at - memory.at) / msPerDay)) : 0;
  const { stability, difficulty } = model.next_state(memory ? { stability: memory.stability, difficulty: memory.difficulty } : null, days, gradeOf(outcome));
  return { stability, difficulty, at: outcome.at, due: outcome.at + model.next_interval(stability, days) * msPerDay };
}

/** The chance that a card is recalled at a moment, from 0 to 1: what the queue orders by. */
export function recallAt({ stability, at }: Memory, now: number): number {
  return model.forgetting_curve(Math.max(0, now - at) / msPerDay, stability);
}
