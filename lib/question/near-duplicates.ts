import { hashOf } from "@/lib/random/hash";
import type { Reading } from "./reading";
import { plainWords } from "./words";

/** Two questions that read alike: the later by its id, the earlier, and the share of three-word runs they have in common. */
export interface NearDuplicate {
  id: string;
  other: string;
  similarity: number;
}

/** The share of common three-word runs (Jaccard) above which two stems are nearly the same. */
const duplicateAbove = 0.6;

/**
 * All pairs of questions whose stems share more than `duplicateAbove` of their three-word runs. Exact, and about as fast
 * as reading the stems: two sets that alike must share one of each other's rarest runs, so that only those are looked up.
 */
export function findNearDuplicates(readings: readonly Reading[]): NearDuplicate[] {
  const runs = readings.map(({ stem }) => runsOf(stem, 3));
  const frequency = new Map<number, number>();
  for (const own of runs) for (const run of own) frequency.set(run, (frequency.get(run) ?? 0) + 1);
  const byRarity = (a: number, b: number) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || a - b;

  const holders = new Map<number, number[]>();
  const found: NearDuplicate[] = [];
  readings.forEach(({ question }, index) => {
    const own = runs[index] ?? new Set();
    const prefix = [...own].toSorted(byRarity).slice(0, own.size - Math.ceil(duplicateAbove * own.size) + 1);
    const candidates = new Set<number>();
    for (const run of prefix) {
      const known = holders.get(run);
      if (known) {
        for (const other of known) candidates.add(other);
        known.push(index);
      } else holders.set(run, [index]);
    }
    for (const candidate of candidates) {
      const similarity = jaccard(own, runs[candidate] ?? new Set());
      if (similarity > duplicateAbove) found.push({ id: question.id, other: readings[candidate]?.question.id ?? "", similarity });
    }
  });
  return found;
}

/** A question whose stem holds the words of another's right choice. */
export interface Hinge {
  id: string;
  /** The question that its stem gives away, and the words. */
  givesAway: string;
  words: string;
}

/** A right choice of so many words that stands in another stem cannot stand there by accident; a name of a role can. */
const hingeWords = 6;

/** All pairs in which the stem of one question holds a right choice of another, word for word. */
export function findHinges(readings: readonly Reading[]): Hinge[] {
  const stems = readings.map(({ stem }) => plainWords(stem));
  const holders = new Map<number, number[]>();
  stems.forEach((stem, index) => {
    for (const run of runsOf(stem, hingeWords)) {
      const known = holders.get(run);
      if (known) known.push(index);
      else holders.set(run, [index]);
    }
  });
  return readings.flatMap(({ question, choices }, own) =>
    choices
      .filter(({ right, words }) => right && words.length >= hingeWords)
      .flatMap(({ text }) => {
        const words = plainWords(text);
        const [first] = runsOf(words, hingeWords);
        const candidates = first === undefined ? [] : (holders.get(first) ?? []);
        return candidates
          .filter((index) => index !== own && ` ${stems[index]} `.includes(` ${words} `))
          .map((index) => ({ id: readings[index]?.question.id ?? "", givesAway: question.id, words }));
      }),
  );
}

/** The runs of so many words of a text, by their hashes. */
function runsOf(text: string, length: number): Set<number> {
  const words = plainWords(text).split(" ");
  const runs = new Set<number>();
  for (let at = 0; at + length <= words.length; at += 1) runs.add(hashOf(...words.slice(at, at + length)));
  return runs;
}

function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const run of small) if (large.has(run)) shared += 1;
  return shared / (one.size + other.size - shared);
}
