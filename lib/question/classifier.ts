import { hashOf } from "@/lib/random/hash";
import type { ReadChoice, Reading } from "./reading";
import { absolutes, hedges } from "./rules";
import { sharedWords } from "./words";

/** What can be seen of a choice without understanding it. Each is taken against the mean of its question. */
const features: readonly ((choice: ReadChoice, reading: Reading) => number)[] = [
  ({ text }) => text.length,
  ({ words }) => words.length,
  ({ text, words }) => text.length / Math.max(1, words.length),
  ({ content }) => content.size,
  (choice, { choices }) => (choice.text.length === Math.max(...choices.map(({ text }) => text.length)) ? 1 : 0),
  (choice, { choices }) => (choice.text.length === Math.min(...choices.map(({ text }) => text.length)) ? 1 : 0),
  ({ text }) => countOf(text, /,/g),
  ({ text }) => countOf(text, /[();:–—]/g),
  ({ text }) => countOf(text, /\d+/g),
  ({ text }) => countOf(text, /\w-\w/g),
  ({ text }) => countOf(text, /(?<!^)\b[A-Z][A-Za-z]+/g),
  ({ text }) => countOf(text, absolutes),
  ({ text }) => countOf(text, hedges),
  ({ text }) => countOf(text, /\b(?:no|not|without|instead|rather|n't)\b/gi),
  ({ text }) => countOf(text, /\b(?:and|then|while|so|because|which|that|with|before|after|when)\b/gi),
  ({ text }) => countOf(text, /\b(?:the|its|their|each|same|existing|own|new)\b/gi),
  ({ content }, { stemContent }) => sharedWords(content, stemContent),
  ({ content }, { stemContent }) => sharedWords(content, stemContent) / Math.max(1, content.size),
  (choice, { choices }) => choices.reduce((sum, other) => sum + (other === choice ? 0 : sharedWords(choice.content, other.content)), 0),
  ({ words }, { choices }) => choices.filter((other) => other.words[0] === words[0]).length,
];

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const folds = 10;
const divisions = ["first", "second", "third"];
/** Long enough to settle, in steps short enough never to overshoot with features that go together. */
const steps = 200;
const stride = 0.4;
/** How strongly weights are pulled towards nothing. */
const pull = 0.02;

/** A choice by its features, each against the mean of its question. */
interface Row {
  right: 0 | 1;
  seen: Float64Array;
}

/**
 * How well a program that sees only what choices look like tells the right one from a wrong one of the same question:
 * the share of such pairs in which it ranks the right one higher, ties counted half. 0.5 is chance.
 *
 * A logistic regression learns from nine tenths of the questions and judges the tenth, ten times over, so that it never
 * judges what it has seen. Which question falls into which tenth hangs on its id; the mean over several such divisions is
 * given, so that no question's fate hangs on one.
 * @returns 0.5 for fewer than ten questions, from which nothing can be learnt
 */
export function separability(readings: readonly Reading[]): number {
  if (readings.length < folds) return 0.5;
  const questions = readings.map((reading) => ({ id: reading.question.id, rows: rowsOf(reading) }));
  return divisions.reduce((sum, division) => sum + shareWon(questions, division) / divisions.length, 0);
}

function shareWon(questions: readonly { id: string; rows: Row[] }[], division: string): number {
  const parts: Row[][][] = Array.from({ length: folds }, () => []);
  questions
    .map(({ id, rows }) => ({ rows, draw: hashOf(division, id) }))
    .toSorted((a, b) => a.draw - b.draw)
    .forEach(({ rows }, index) => parts[index % folds]?.push(rows));
  let pairs = 0;
  let won = 0;
  for (const [index, judged] of parts.entries()) {
    const learnt = learn(parts.filter((_, other) => other !== index).flat(2));
    for (const rows of judged) {
      const marks = rows.map((row) => dot(learnt, row.seen));
      rows.forEach((one, i) =>
        rows.forEach((other, j) => {
          if (one.right !== 1 || other.right !== 0) return;
          pairs += 1;
          const lead = (marks[i] ?? 0) - (marks[j] ?? 0);
          won += lead > 1e-12 ? 1 : lead < -1e-12 ? 0 : 0.5;
        }),
      );
    }
  }
  return pairs === 0 ? 0.5 : won / pairs;
}

function rowsOf(reading: Reading): Row[] {
  const values = reading.choices.map((choice) => features.map((feature) => feature(choice, reading)));
  const means = features.map((_, at) => values.reduce((sum, row) => sum + (row[at] ?? 0), 0) / values.length);
  return reading.choices.map(({ right }, index) => ({ right: right ? 1 : 0, seen: Float64Array.from(means, (mean, at) => (values[index]?.[at] ?? 0) - mean) }));
}

/** The weights of a logistic regression, pulled towards nothing, by plain descent on features of equal spread. */
function learn(rows: readonly Row[]): Float64Array {
  const spread = Float64Array.from(features, (_, at) => Math.sqrt(rows.reduce((sum, { seen }) => sum + (seen[at] ?? 0) ** 2, 0) / rows.length));
  const scaled = rows.map(({ right, seen }) => ({ right, seen: seen.map((value, at) => (spread[at] ? value / spread[at] : 0)) }));
  const share = rows.filter(({ right }) => right === 1).length / rows.length;
  // What stands for every choice alike tells none from another; the share of right ones takes its place.
  const bias = Math.log(share / (1 - share));
  const weights = new Float64Array(features.length);
  for (let step = 0; step < steps; step += 1) {
    const slope = new Float64Array(features.length);
    for (const { right, seen } of scaled) {
      const miss = 1 / (1 + Math.exp(-(bias + dot(weights, seen)))) - right;
      for (let at = 0; at < slope.length; at += 1) slope[at] = (slope[at] ?? 0) + miss * (seen[at] ?? 0);
    }
    for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) - stride * ((slope[at] ?? 0) / rows.length + pull * (weights[at] ?? 0));
  }
  return weights.map((weight, at) => (spread[at] ? weight / spread[at] : 0));
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
