import type { Exam } from "@/lib/site/exam-tracks";
import { orderChoices } from "./choice-order";
import { separability } from "./classifier";
import type { Finding } from "./finding";
import { findHinges, findNearDuplicates } from "./near-duplicates";
import type { Reading } from "./reading";
import { absolutes, hedges, scaleOf } from "./rules";
import { runSolvers, type SolverResult } from "./solvers";
import { chiSquare, chiSquareLimits, fisherExact, tailsOf } from "./statistics";

/** A classifier that sees only what choices look like may tell right from wrong in so many pairs of a hundred at most. */
export const separabilityLimit = 0.6;

/** A key may be strictly the longest, or the shortest, in so large a share of the questions at most. */
const lengthShareLimit = 0.35;

/** A test that fails once in twenty times by chance alone. */
const significance = 0.05;

/** Seeds by which the places of right choices are counted. */
const placeSeeds = Array.from({ length: 20 }, (_, index) => `places-${index}`);

/** How often words that mark a choice stand in right ones and in wrong ones. */
export interface MarkCount {
  right: { marked: number; total: number };
  wrong: { marked: number; total: number };
  /** Fisher's exact test, two-sided: how likely so uneven a share is by chance. */
  probability: number;
}

/** What a set of questions as a whole shows to those who look for cues. */
export interface SurfaceMetrics {
  questions: number;
  solvers: SolverResult[];
  /** Share of pairs in which a classifier ranks the right choice above a wrong one; 0.5 is chance. */
  separability: number;
  keyLongest: number;
  keyShortest: number;
  absolutes: MarkCount;
  hedges: MarkCount;
  /** Of twenty seeds, those by which right choices stand unevenly (chi-square at 5 %); about one is to be expected. */
  unevenSeeds: number;
  /** Questions whose choices are numbers alone, by section. */
  numbersOnly: Readonly<Record<string, number>>;
}

/** Measures a set of questions. Needs some hundred of them to say much. */
export function measureSurface(readings: readonly Reading[]): SurfaceMetrics {
  return {
    questions: readings.length,
    solvers: runSolvers(readings),
    separability: separability(readings),
    keyLongest: readings.filter((reading) => isExtreme(reading, (a, b) => a > b)).length,
    keyShortest: readings.filter((reading) => isExtreme(reading, (a, b) => a < b)).length,
    absolutes: countMarks(readings, absolutes),
    hedges: countMarks(readings, hedges),
    unevenSeeds: placeSeeds.filter((seed) => placesAreUneven(readings, seed)).length,
    numbersOnly: countNumbersOnly(readings),
  };
}

/** Whether one right choice, and no other choice, is the longest (or the shortest). */
function isExtreme({ choices }: Reading, beats: (a: number, b: number) => boolean): boolean {
  return choices.some((choice) => choice.right && choices.every((other) => other === choice || beats(choice.text.length, other.text.length)));
}

function countMarks(readings: readonly Reading[], pattern: RegExp): MarkCount {
  const count = (right: boolean) => {
    const choices = readings.flatMap((reading) => reading.choices.filter((choice) => choice.right === right));
    return { marked: choices.filter(({ text }) => text.match(pattern)).length, total: choices.length };
  };
  const [right, wrong] = [count(true), count(false)];
  return { right, wrong, probability: fisherExact(right, wrong) };
}

/** By a seed, whether right choices stand at some places more often than chance explains; questions of four and of five apart. */
function placesAreUneven(readings: readonly Reading[], seed: string): boolean {
  return [4, 5].some((size) => {
    const counts = Array.from({ length: size }, () => 0);
    for (const reading of readings) {
      if (reading.choices.length !== size) continue;
      const served = orderChoices({ id: reading.question.id, choices: reading.choices, ordered: scaleOf(reading) !== undefined }, seed);
      served.forEach(({ right }, place) => {
        if (right) counts[place] = (counts[place] ?? 0) + 1;
      });
    }
    return chiSquare(counts) > (chiSquareLimits[size - 1] ?? Infinity);
  });
}

function countNumbersOnly(readings: readonly Reading[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const reading of readings) {
    if (scaleOf(reading) === undefined) continue;
    const section = `${reading.question.exam} ${reading.question.objective.split(".")[0]}`;
    counts[section] = (counts[section] ?? 0) + 1;
  }
  return counts;
}

/** The rules on the bank by name, for the table at `/questions/quality/`. */
export const bankRules = {
  "no-duplicates": "No two stems are nearly the same",
  "no-hinging": "No stem gives another question's answer away",
  "solvers-at-chance": "Who sees only what choices look like, or where they stand, answers no better than chance",
  "classifier-at-chance": "A classifier of surface features does not tell right choices from wrong ones",
  "key-length-share": "The right choice is the longest, or the shortest, no more often than chance explains",
  "marks-even": "Absolute and hedging words stand in right choices as often as in wrong ones",
  "places-even": "Right choices stand at every place equally often",
} as const;

/** What is wrong between questions: duplicates, and stems that give other questions away. Grows with the number of questions. */
export function checkPairs(readings: readonly Reading[]): Finding[] {
  return [
    ...findNearDuplicates(readings).map(({ id, other, similarity }): Finding => ({
      id,
      rule: "no-duplicates",
      level: "error",
      field: "stem",
      says: `shares ${Math.round(similarity * 100)} % of its three-word runs with ${other}; write another scenario, or drop one of the two.`,
    })),
    ...findHinges(readings).map(({ id, givesAway, words }): Finding => ({
      id,
      rule: "no-hinging",
      level: "error",
      field: "stem",
      says: `holds a right choice of ${givesAway}, “${words}”; word one of the two anew.`,
    })),
  ];
}

/**
 * What is wrong with a set of questions as a whole, told under its name ("bank", "ace") in place of a question's id.
 * Errors by the limits that the bank promises; a warning where chance explains a count less than once in twenty times.
 */
export function judgeSurface(name: string, metrics: SurfaceMetrics): Finding[] {
  const findings: Finding[] = [];
  const report = (rule: keyof typeof bankRules, level: Finding["level"], field: string, says: string) => findings.push({ id: name, rule, level, field, says });
  for (const { solver, hits, limit, byChance, probability, gives } of metrics.solvers) {
    const got = `${hits.toFixed(1)} of ${metrics.questions} where chance gives ${byChance.toFixed(1)}`;
    if (hits >= limit) report("solvers-at-chance", "error", solver, `gets ${got} and must stay below ${limit}; mend some of ${gives.join(", ")}.`);
    else if (probability < significance)
      report("solvers-at-chance", "warning", solver, `gets ${got}, which chance explains ${(probability * 100).toFixed(1)} times in a hundred.`);
  }
  if (metrics.separability > separabilityLimit)
    report(
      "classifier-at-chance",
      "error",
      "choices",
      `are told apart in ${(metrics.separability * 100).toFixed(1)} % of pairs, above ${separabilityLimit * 100} %; even out lengths, qualifiers and names.`,
    );
  for (const [field, count] of [
    ["longest", metrics.keyLongest],
    ["shortest", metrics.keyShortest],
  ] as const) {
    const limit = Math.floor(metrics.questions * lengthShareLimit);
    if (count > limit)
      report("key-length-share", "error", field, `the right choice is the ${field} in ${count} of ${metrics.questions}; let it be so in ${limit} at most.`);
  }
  for (const [field, { right, wrong, probability }] of [
    ["absolutes", metrics.absolutes],
    ["hedges", metrics.hedges],
  ] as const) {
    if (probability < significance)
      report(
        "marks-even",
        "error",
        field,
        `stand in ${right.marked} of ${right.total} right choices and ${wrong.marked} of ${wrong.total} wrong ones, which chance explains ${(probability * 100).toFixed(1)} times in a hundred; even them out.`,
      );
  }
  // Of twenty draws, five or more are uneven by chance less than once in two hundred times.
  if (tailsOf([{ count: placeSeeds.length, chance: significance }], metrics.unevenSeeds).atLeast < 0.005)
    report(
      "places-even",
      "error",
      "choices",
      `right choices stand unevenly by ${metrics.unevenSeeds} of ${placeSeeds.length} seeds; does the order come from the seed?`,
    );
  return findings;
}

/** Questions of one exam. */
export function ofExam(readings: readonly Reading[], exam: Exam): Reading[] {
  return readings.filter(({ question }) => question.exam === exam);
}
