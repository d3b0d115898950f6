import { orderChoices } from "./choice-order";
import type { ReadChoice, Reading } from "./reading";
import { absolutes, scaleOf } from "./rules";
import { limitOfHits, type Trials, twoSided } from "./statistics";
import { sharedWords } from "./words";

/** Who answers without knowing anything: from what the choices look like, or from where they stand. */
type Score = (choice: ReadChoice, reading: Reading) => number;

const scores = {
  longest: ({ text }) => text.length,
  "most-overlapping": (choice, { choices }) => choices.reduce((sum, other) => sum + (other === choice ? 0 : sharedWords(choice.content, other.content)), 0),
  "stem-echo": ({ content }, { stemContent }) => sharedWords(content, stemContent),
  "fewest-absolutes": ({ text }) => -(text.match(absolutes)?.length ?? 0),
} as const satisfies Record<string, Score>;

type Ranker = keyof typeof scores;
export type SolverName = Ranker | "fixed-position";

const rankers = Object.keys(scores) as Ranker[];

/** Seeds by which positions are judged: as many draws as one learner may see. */
const seeds = Array.from({ length: 64 }, (_, index) => `position-${index}`);

/**
 * How likely a solver that ranks choices is to answer the whole question right, from 0 to 1. It picks the choices that
 * score highest, as many as are to be chosen; among equals it picks blindly, so that each way to pick counts its share.
 */
export function expectedHit(reading: Reading, ranker: Ranker): number {
  const ranked = reading.choices.map((choice) => ({ right: choice.right, score: scores[ranker](choice, reading) }));
  return hitOfRanking(ranked, reading.rightCount);
}

/** The chance that the picked ones are the right ones, where equals are picked blindly. */
function hitOfRanking(ranked: readonly { right: boolean; score: number }[], pick: number): number {
  const cut = ranked.map(({ score }) => score).toSorted((a, b) => b - a)[pick - 1] ?? 0;
  const above = ranked.filter(({ score }) => score > cut);
  const level = ranked.filter(({ score }) => score === cut);
  const open = pick - above.length;
  const rightAtCut = level.filter(({ right }) => right).length;
  if (above.some(({ right }) => !right) || rightAtCut !== open) return 0;
  return 1 / ways(level.length, open);
}

/** In how many ways `pick` of `count` can be picked. */
function ways(count: number, pick: number): number {
  let product = 1;
  for (let k = 1; k <= pick; k += 1) product = (product * (count - pick + k)) / k;
  return product;
}

/** For each place, how often the choice served there is right; of two to choose, it and the next place, the first after the last. */
function hitsByPosition(reading: Reading): number[] {
  const { choices, question, rightCount } = reading;
  const hits = choices.map(() => 0);
  const ordered = scaleOf(reading) !== undefined;
  for (const seed of seeds) {
    const served = orderChoices({ id: question.id, choices, ordered }, seed);
    for (const place of hits.keys()) {
      const picked = Array.from({ length: rightCount }, (_, step) => served[(place + step) % served.length]);
      if (picked.every((choice) => choice?.right)) hits[place] = (hits[place] ?? 0) + 1 / seeds.length;
    }
  }
  return hits;
}

/** What a solver got. */
export interface SolverResult {
  solver: SolverName;
  /** Questions answered right, ties shared out. */
  hits: number;
  count: number;
  /** What blind picking would give. */
  byChance: number;
  /** Hits from which on the bank fails: with chance one in four, 91 of 300. */
  limit: number;
  /** The exact two-sided probability of such a count by blind picking, each question with the chance that it has. */
  probability: number;
  /** The questions that it answers best, and those alone: by id, the likeliest first. */
  gives: string[];
}

/** Lets all five solvers answer the questions; the fixed position is the best of the places, the same for all questions. */
export function runSolvers(readings: readonly Reading[]): SolverResult[] {
  const chances = chancesOf(readings);
  const byChance = chances.reduce((sum, { count, chance }) => sum + count * chance, 0);
  const limit = limitOfHits(readings.length);
  return [...rankers, "fixed-position" as const].map((solver) => {
    const each = solver === "fixed-position" ? hitsAtBestPlace(readings) : readings.map((reading) => expectedHit(reading, solver));
    const hits = each.reduce((sum, hit) => sum + hit, 0);
    const gives = readings
      .map(({ question }, index) => ({ id: question.id, hit: each[index] ?? 0 }))
      .filter(({ hit }) => hit > 0.5)
      .map(({ id }) => id);
    return { solver, hits, count: readings.length, byChance, limit, probability: twoSided(chances, hits), gives };
  });
}

function hitsAtBestPlace(readings: readonly Reading[]): number[] {
  const byReading = readings.map(hitsByPosition);
  const places = [0, 1, 2, 3];
  const sums = places.map((place) => byReading.reduce((sum, hits) => sum + (hits[place] ?? 0), 0));
  const best = sums.indexOf(Math.max(...sums));
  return byReading.map((hits) => hits[best] ?? 0);
}

/** How many questions can be answered blindly with which chance: one of four in four, two of five in ten. */
function chancesOf(readings: readonly Reading[]): Trials[] {
  const groups = new Map<number, number>();
  for (const { choices, rightCount } of readings) {
    const chance = 1 / ways(choices.length, rightCount);
    if (chance < 1) groups.set(chance, (groups.get(chance) ?? 0) + 1);
  }
  return [...groups].map(([chance, count]) => ({ chance, count }));
}
