import type { IndexEntry } from "@/lib/question/bank";
import { hashOf } from "@/lib/random/hash";
import { isItem } from "./address";

/**
 * Other questions on the same matter, the nearest first: same objective and topic, then one of the two. What was
 * missed is drilled with these, for the question itself would only test who remembers the answer.
 * @param seed orders those that are equally near
 */
export function siblingsOf(entry: Pick<IndexEntry, "id" | "exam" | "objective" | "topic">, entries: readonly IndexEntry[], seed: string): IndexEntry[] {
  const nearness = (other: IndexEntry) =>
    (other.objective === entry.objective && other.exam === entry.exam ? 2 : 0) + (other.topic === entry.topic ? 2 : 0) + (other.exam === entry.exam ? 1 : 0);
  return entries
    .filter((other) => other.id !== entry.id && nearness(other) > 1)
    .map((other) => ({ other, near: nearness(other), rank: hashOf(seed, other.id) }))
    .toSorted((a, b) => b.near - a.near || a.rank - b.rank || (a.other.id < b.other.id ? -1 : 1))
    .map(({ other }) => other);
}

/** The same task with other figures: the item that the template of this one makes from another seed. */
function withOtherFigures(item: string, seed: string): string {
  const end = item.lastIndexOf("-") + 1;
  const other = hashOf(seed, item).toString(36);
  return item.slice(0, end) + (other === item.slice(end) ? `${other}x` : other);
}

/**
 * For each missed question one sibling that is not among them, none twice; fewer where siblings run out. An item that
 * was made from a template has its sibling in the same template, whose figures are drawn anew.
 */
export function drillOf(missed: readonly IndexEntry[], entries: readonly IndexEntry[], seed: string): string[] {
  const taken = new Set(missed.map(({ id }) => id));
  const drill: string[] = [];
  for (const entry of missed) {
    const sibling = isItem(entry.id) ? withOtherFigures(entry.id, seed) : siblingsOf(entry, entries, seed).find(({ id }) => !taken.has(id))?.id;
    if (sibling === undefined || taken.has(sibling)) continue;
    taken.add(sibling);
    drill.push(sibling);
  }
  return drill;
}
