import type { Answered } from "@/lib/progress/answers";
import type { Attempt } from "@/lib/progress/attempt";
import type { IndexEntry } from "@/lib/question/bank";
import { counts, usualAddress, writeAddress } from "@/lib/quiz/address";
import { everything, findEligible } from "@/lib/quiz/filter";
import { isHeldBack } from "@/lib/quiz/held-back";
import { drillOf } from "@/lib/quiz/siblings";
import { hashOf } from "@/lib/random/hash";
import { routes } from "@/lib/site/routes";
import type { Report } from "./report";

/** What a learner has met, so that nothing that is kept for an exam is given away. */
export interface Met {
  latest: ReadonlyMap<string, Answered>;
  /** Forms that were sat, `ace-b`. */
  sat: ReadonlySet<string>;
}

/**
 * A quiz with one other question on the matter of each miss and each guess, what was sure and wrong first. The same
 * attempt gives the same address, so that a drill that was begun is gone on with; undefined where nothing is left to ask.
 * @param bank the version of the index
 */
export function drillAddress(
  attempt: Attempt,
  { sureButWrong, missed, lucky }: Pick<Report, "sureButWrong" | "missed" | "lucky">,
  index: readonly IndexEntry[],
  bank: string,
  { latest, sat }: Met,
): { address: string; questions: number } | undefined {
  const entries = new Map(index.map((entry) => [entry.id, entry]));
  const asked = new Set(attempt.form.questions.map(({ question }) => question));
  const { entries: eligible } = findEligible(index, everything, latest, (entry) => isHeldBack(entry, sat));
  const seed = `drill-${hashOf(attempt.id).toString(36)}`;
  const drill = drillOf(
    [...sureButWrong, ...missed, ...lucky].flatMap(({ question }) => entries.get(question) ?? []),
    eligible.filter(({ id }) => !asked.has(id)),
    seed,
  ).slice(0, counts.most);
  return drill.length === 0 ? undefined : { address: routes.quiz + writeAddress({ ...usualAddress, questions: drill, seed, bank }), questions: drill.length };
}
