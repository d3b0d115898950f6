import type { IndexEntry } from "@/lib/question/bank";
import { hashAfter } from "@/lib/random/hash";
import { apportion } from "./apportion";
import { sectionOf } from "./filter";

/** How many sections share a draw: `ace-2` to its weight, in any unit. */
export type SectionWeights = Readonly<Record<string, number>>;

interface Draw {
  seed: string;
  count: number;
  /** With weights, sections get their share by largest remainder; what a section lacks is filled up from the others. */
  weights?: SectionWeights;
}

interface Ranked {
  entry: IndexEntry;
  rank: number;
}

/**
 * Draws questions by seed, none twice. Each question has a rank that hangs on the seed and on its id alone, and the
 * lowest are drawn: a question that comes into the bank moves at most one of those drawn.
 * @returns at most `count`, in the order in which they are asked, which hangs on the seed as well
 */
export function drawQuestions(entries: readonly IndexEntry[], { seed, count, weights }: Draw): IndexEntry[] {
  if (!weights) {
    const drawn = lowestOfEach(entries, { seed, count }, () => "").get("") ?? [];
    return drawn.map(({ entry }) => entry);
  }
  const bySection = lowestOfEach(entries, { seed, count }, sectionOf);
  const sections = Object.keys(weights);
  const seats = apportion(
    sections.map((section) => (bySection.has(section) ? (weights[section] ?? 0) : 0)),
    count,
  );
  const drawn: Ranked[] = [];
  const left: Ranked[] = [];
  for (const [section, ranked] of bySection) {
    const own = seats[sections.indexOf(section)] ?? 0;
    drawn.push(...ranked.slice(0, own));
    left.push(...ranked.slice(own));
  }
  if (drawn.length < count) drawn.push(...left.toSorted(byRank).slice(0, count - drawn.length));
  return drawn.toSorted(byRank).map(({ entry }) => entry);
}

/** The `count` entries of lowest rank of each group, in order. One pass, since a bank may be large and a draw is small. */
function lowestOfEach(entries: readonly IndexEntry[], { seed, count }: Draw, groupOf: (entry: IndexEntry) => string): Map<string, Ranked[]> {
  const rankOf = hashAfter(seed);
  const groups = new Map<string, Ranked[]>();
  if (count <= 0) return groups;
  for (const entry of entries) {
    const rank = rankOf(entry.id);
    const group = groupOf(entry);
    let kept = groups.get(group);
    if (!kept) groups.set(group, (kept = []));
    const last = kept.length === count ? kept.at(-1) : undefined;
    if (last && rank > last.rank) continue;
    const candidate = { entry, rank };
    let at = kept.length;
    while (at > 0 && byRank(candidate, kept[at - 1] ?? candidate) < 0) at -= 1;
    kept.splice(at, 0, candidate);
    if (kept.length > count) kept.pop();
  }
  return groups;
}

function byRank(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || (a.entry.id < b.entry.id ? -1 : 1);
}
