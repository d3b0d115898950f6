/**
 * Measures what a history of many attempts costs: reading the stored records, folding them, and what the page draws
 * from them. Prints a table; asserts nothing.
 *
 *   npm run bench:history
 */
import { glanceAt, newestFirst, trendOf } from "@/lib/exam/history";
import { firstShown, firstSightingsOf, reportOf } from "@/lib/exam/report";
import { answersSlice } from "@/lib/progress/answers";
import { attemptsSlice } from "@/lib/progress/attempts";
import { type ProgressEvent, readEvent } from "@/lib/progress/event";
import { sliceOf } from "@/lib/progress/slice";
import { anAttempt, attemptEnded } from "../support/an-attempt";
import { entriesOf } from "../support/an-entry";

function medianMs(run: () => void, rounds = 31): number {
  const durations = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return durations.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

const day = 86_400_000;
const bank = { ace: entriesOf("ace", 150), pca: entriesOf("pca", 150) };

/** Attempts of 50 questions at both exams in turn, one a day, each at another part of the bank. */
function logOf(count: number): ProgressEvent[] {
  return Array.from({ length: count }, (_, at) => {
    const exam = at % 2 === 0 ? "ace" : "pca";
    const from = (at * 7) % 100;
    return attemptEnded(
      anAttempt(
        { exam, entries: bank[exam].slice(from, from + 50), marks: "++-+o+", rated: ["sure", "unsure", undefined] },
        { id: `attempt-${at}`, startedAt: day * (at + 1) },
      ),
    );
  });
}

for (const count of [50, 500, 5_000]) {
  const log = logOf(count);
  const [attempts, { first }] = [sliceOf(attemptsSlice, log), sliceOf(answersSlice, log)];
  const sightings = { first, shown: firstShown(attempts.ended.values()) };
  const newest = newestFirst(attempts.ended.values());
  const [latest] = newest;
  if (!latest) throw new Error("There is no attempt.");
  const rounds = count > 1_000 ? 5 : 31;
  const read = medianMs(() => log.forEach(readEvent), rounds);
  const fold = medianMs(() => sliceOf(attemptsSlice, log), rounds);
  const answered = medianMs(() => sliceOf(answersSlice, log), rounds);
  const list = medianMs(
    () =>
      newestFirst(attempts.ended.values())
        .slice(0, 20)
        .map((attempt) => glanceAt(attempt, sightings)),
    rounds,
  );
  const trend = medianMs(() => trendOf("ace", newest, { first, shown: firstShown(attempts.ended.values()) }), rounds);
  const report = medianMs(() => reportOf(latest, firstSightingsOf(latest, sightings)), rounds);
  console.log(
    `${count.toLocaleString("en")} attempts: records checked in ${read.toFixed(1)} ms, attempts folded in ${fold.toFixed(2)}, answers in ${answered.toFixed(1)}, ` +
      `a list of 20 in ${list.toFixed(1)}, the trend of an exam in ${trend.toFixed(1)}, a report in ${report.toFixed(1)}`,
  );
}
