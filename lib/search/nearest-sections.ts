import type { SearchSection } from "./section";

/** The pairs of neighbouring letters of a text: the more of them two texts share, the more alike they are. */
function letterPairs(text: string): Set<string> {
  const letters = text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "");
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, index) => letters.slice(index, index + 2)));
}

/** How alike two texts are, from 0 to 1: twice the shared pairs of letters over all pairs (Dice's coefficient). */
function likeness(a: string, b: string): number {
  const pairs = letterPairs(a);
  const others = letterPairs(b);
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return pairs.size + others.size === 0 ? 0 : (2 * shared) / (pairs.size + others.size);
}

/** Below this, a suggestion would be a guess. */
const alike = 0.35;

/**
 * The sections that a mistyped address most likely meant, the likeliest first: those whose address or heading shares
 * the most letters with it.
 * @param address path and fragment as asked for: `/chapters/ha-drr/#backup`
 */
export function nearestSections(sections: readonly SearchSection[], address: string, limit = 5): SearchSection[] {
  const asked = address.replace("/chapters/", "/");
  const last = asked.split(/[/#]/).findLast((part) => part !== "") ?? "";
  return sections
    .map((section) => {
      const [page = "", fragment = ""] = section.href.replace("/chapters/", "/").split("#");
      const likenesses = [
        likeness(page + fragment, asked),
        likeness(fragment, last),
        likeness(section.heading, last),
        fragment === "" ? likeness(page, last) : 0,
      ];
      return { section, score: Math.max(...likenesses) };
    })
    .filter(({ score }) => score >= alike)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ section }) => section);
}
