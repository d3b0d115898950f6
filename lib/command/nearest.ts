/** How many single-letter changes, swaps of neighbours included, lie between two words. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min((above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      here.push(least);
    }
    before = above;
    above = here;
  }
  return above[b.length] ?? 0;
}

/** How alike two names are, 0 to 1: by letters alone, or by letters and by the parts between hyphens. */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  const letters = 1 - distance(a, b) / longest;
  // A slip of the finger leaves most letters in place; another word for the same thing keeps most parts.
  if (letters >= slip) return letters;
  const [first, second] = [partsOf(a), partsOf(b)];
  const shared = first.filter((part) => second.includes(part)).length;
  return (letters + (2 * shared) / (first.length + second.length)) / 2;
}

/** From here on two names are the same but for slips. */
export const slip = 0.72;
const enough = 0.58;

/**
 * The name most like the one that was written, or nothing where none is like it.
 * @param least how alike it must be, 0 to 1
 */
export function nearest(written: string, names: Iterable<string>, least = enough): string | undefined {
  let best: string | undefined;
  let most = least;
  for (const name of names) {
    // Names of such different length share too little; leaving them out is what makes the search quick.
    if (Math.min(name.length, written.length) < 0.3 * Math.max(name.length, written.length)) continue;
    const alike = likeness(written, name);
    if (alike > most || (alike === most && best === undefined)) {
      most = alike;
      best = name;
    }
  }
  return best;
}

function partsOf(name: string): string[] {
  return name.replace(/^-+/, "").split("-");
}
