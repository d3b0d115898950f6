/**
 * Measures how long the fact ledger takes: to parse every fact and source against its schema and to hold them against
 * each other, and to find among all of them those that say a number. Prints a table; asserts nothing.
 *
 *   npm run bench:facts
 */
import { checkFacts } from "@/lib/facts/check-facts";
import { facts, factsAsOf, factTables } from "@/lib/facts/facts";
import { factsThatSay } from "@/lib/facts/facts-that-say";
import { retired } from "@/lib/facts/retired";
import { sources } from "@/lib/facts/sources";

function onceMs(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The middle one of the durations of several runs, in milliseconds. */
function medianMs(run: () => void, runs = 21): number {
  const durations = Array.from({ length: runs }, () => onceMs(run));
  return durations.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

const parse = () => void checkFacts({ tables: factTables, sources, retired: retired.facts }, factsAsOf);
const first = onceMs(parse);
const find = onceMs(() => void factsThatSay("20", "nodes in all read pools"));

console.log(`${Object.keys(facts).length} facts, ${Object.keys(sources).length} sources; at most 50 ms for both steps together`);
console.log(`parsed and checked: ${first.toFixed(1)} ms the first time, ${medianMs(parse).toFixed(1)} ms the median after it`);
console.log(`found those that say a number: ${find.toFixed(1)} ms the first time`);
