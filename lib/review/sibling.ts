import type { IndexEntry } from "@/lib/question/bank";
import { isHeldBack } from "@/lib/quiz/held-back";
import { hashOf } from "@/lib/random/hash";
import { objectiveCard } from "./card";

/** When a question was answered last, by its id. */
export type LastShown = ReadonlyMap<string, { at: number }>;

/**
 * The question by which an objective is asked this time: one that was never shown, else the one that was shown longest
 * ago, so that an answer is known and not remembered. What is kept for an exam that was not sat is left alone.
 * @param seed decides among those that are equally good, and changes from review to review
 */
export function pickSibling(entries: readonly IndexEntry[], shown: LastShown, seed: string, sat?: ReadonlySet<string>): IndexEntry | undefined {
  let best: { entry: IndexEntry; at: number; rank: number } | undefined;
  for (const entry of entries) {
    const at = shown.get(entry.id)?.at ?? 0;
    if (at === 0 && isHeldBack(entry, sat)) continue;
    const rank = hashOf(seed, entry.id);
    if (!best || at < best.at || (at === best.at && rank < best.rank)) best = { entry, at, rank };
  }
  return best?.entry;
}

/** The questions of the bank by the card of their objective. */
export function entriesByCard(index: readonly IndexEntry[]): ReadonlyMap<string, IndexEntry[]> {
  return Map.groupBy(index, ({ exam, objective }) => objectiveCard(exam, objective));
}
