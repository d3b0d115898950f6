/**
 * Measures how long it takes to hold questions to their shape and to every rule, contract and comparison: the site's own
 * bank, and made-up banks up to 100,000. Prints a table; asserts nothing.
 *
 *   npm run bench:questions
 */
import { indexReference } from "@/lib/command/reference";
import { loadReference } from "@/lib/content/command-reference";
import { loadQuestions } from "@/lib/content/questions";
import { facts } from "@/lib/facts/facts";
import { sources } from "@/lib/facts/sources";
import { checkPairs, measureSurface } from "@/lib/question/bank-rules";
import { checkContract } from "@/lib/question/contract";
import { checkFooting } from "@/lib/question/footing";
import { readQuestion, type Reading } from "@/lib/question/reading";
import { checkForm } from "@/lib/question/rules";
import { questionSchema, type WrittenQuestion } from "@/lib/question/schema";
import { aQuestion } from "../support/a-question";
import { seeded } from "../support/seeded";

const reference = indexReference(loadReference());
const own = loadQuestions().map((question) => Object.fromEntries(Object.entries(question).filter(([field]) => field !== "topic")));
const sections = new Set([...loadQuestions(), aQuestion()].flatMap((question) => question.sections));
const grounds = { facts, reference };
const ledger = { facts, sources, sections, asOf: "2026-11-22" };

/** Everything that a build does to questions once their files are parsed. */
function validate(questions: readonly unknown[]): { readings: Reading[]; findings: number } {
  const readings = questions.map((question) => readQuestion(questionSchema.parse(question), facts));
  const each = readings.reduce(
    (sum, reading) => sum + checkForm(reading).length + checkFooting(reading, ledger).length + checkContract(reading.question, grounds).length,
    0,
  );
  return { readings, findings: each + checkPairs(readings).length };
}

/** A made-up bank: words of a real size of vocabulary, every third question with a contract. */
function madeUp(count: number): WrittenQuestion[] {
  const chance = seeded(count);
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const words = Array.from({ length: 4000 }, () => `${chance.text(letters, 7)}${chance.pick(letters.split(""))}e`);
  const phrase = (length: number) => Array.from({ length }, () => chance.pick(words)).join(" ");
  return Array.from({ length: count }, (_, index) => {
    const right = chance.below(4);
    return aQuestion({
      id: `ace-${String(index % 1000).padStart(3, "0")}`,
      stem: `${phrase(44)} What should the team do?`,
      choices: (["a", "b", "c", "d"] as const).map((id, place) => ({
        id,
        text: `Add ${phrase(8)}.`,
        reason: `A cluster holds {{read-pool-max-nodes}} at most, ${phrase(12)}.`,
        ...(place === right && { right: true as const }),
        ...(index % 3 === 0 && { needs: [{ fact: "read-pool-max-nodes", atLeast: place === right ? 18 : 25 }] }),
      })),
    });
  });
}

function medianMs(run: () => void, runs: number): number {
  const durations = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return durations.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

if (own.length > 0) {
  const cold = performance.now();
  const { findings } = validate(own);
  const first = performance.now() - cold;
  console.log(
    `The bank: ${own.length} questions validated in ${medianMs(() => validate(own), 9).toFixed(0)} ms (the first time ${first.toFixed(0)} ms), ${findings} findings`,
  );
}
for (const count of [300, 1000, 10_000, 100_000]) {
  const questions = madeUp(count);
  let readings: Reading[] = [];
  const ms = medianMs(() => ({ readings } = validate(questions)), count > 10_000 ? 1 : 3);
  const surface = count > 10_000 ? "" : `; solvers and classifier ${medianMs(() => measureSurface(readings), 1).toFixed(0)} ms`;
  console.log(`Made up: ${count.toLocaleString("en")} questions validated in ${ms.toFixed(0)} ms, ${((ms / count) * 1000).toFixed(0)} µs each${surface}`);
}
