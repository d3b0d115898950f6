/**
 * Measures how long a quiz takes to draw from a large bank, plain and by sections, and to filter. Prints a table;
 * asserts nothing.
 *
 *   npm run bench:quiz
 */
import { usualAddress } from "@/lib/quiz/address";
import { everything } from "@/lib/quiz/filter";
import { planQuiz } from "@/lib/quiz/plan";
import { entriesOf } from "../support/an-entry";

function medianMs(run: (round: number) => void, rounds = 31): number {
  const durations = Array.from({ length: rounds }, (_, round) => {
    const start = performance.now();
    run(round);
    return performance.now() - start;
  });
  return durations.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

for (const count of [300, 10_000, 100_000]) {
  const index = [...entriesOf("ace", count / 2), ...entriesOf("pca", count / 2)];
  const plain = medianMs((round) => planQuiz({ ...usualAddress, count: 50, seed: `s${round}` }, index, new Map()));
  const byBlueprint = medianMs((round) =>
    planQuiz({ ...usualAddress, count: 50, seed: `s${round}`, filter: { ...everything, exam: "pca" } }, index, new Map()),
  );
  console.log(`${count.toLocaleString("en")} questions: 50 drawn in ${plain.toFixed(1)} ms, of one exam by its sections in ${byBlueprint.toFixed(1)} ms`);
}
