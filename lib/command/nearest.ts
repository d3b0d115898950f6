/** Rows of the table of distances, made once: the search asks often, and names are short. */
const longestWord = 128;
const rows = [new Uint16Array(longestWord + 1), new Uint16Array(longestWord + 1), new Uint16Array(longestWord + 1)] as const;

/** How many single-letter changes, swaps of neighbours included, lie between two words; of long words the beginnings count. */
export function distance(first: string, second: string): number {
  const a = first.slice(0, longestWord);
  const b = second.slice(0, longestWord);
  let [before, above, here] = rows;
  for (let column = 0; column <= b.length; column += 1) above[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    here[0] = row;
    const letter = a.charCodeAt(row - 1);
    for (let column = 1; column <= b.length; column += 1) {
      const other = b.charCodeAt(column - 1);
      let least = Math.min((above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (letter === other ? 0 : 1));
      if (row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other)
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      here[column] = least;
    }
    [before, above, here] = [above, here, before];
  }
  return above[b.length] ?? 0;
}

/** How alike two names are, 0 to 1: by letters alone, or by letters and by the parts between hyphens. */
export function likeness(a: string, b: string): number {
  return combined(lettersAlike(a, b), partsAlike(a, b));
}

function combined(letters: number, parts: number): number {
  // A slip of the finger leaves most letters in place; another word for the same thing keeps most parts.
  return letters >= slip ? letters : (letters + parts) / 2;
}

function lettersAlike(a: string, b: string): number {
  const longest = Math.min(longestWord, Math.max(a.length, b.length));
  return longest === 0 ? 1 : Math.max(0, 1 - distance(a, b) / longest);
}

function partsAlike(a: string, b: string): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  return (2 * first.filter((part) => second.includes(part)).length) / (first.length + second.length);
}

function partsOf(name: string): string[] {
  return name.replace(/^-+/, "").split("-");
}

/** From here on two names are the same but for slips. */
export const slip = 0.72;
const enough = 0.58;

/**
 * The name most like the one that was written, or nothing where none is like it.
 * @param least how alike it must be, 0 to 1
 */
export function nearest(written: string, names: Iterable<string>, least = enough): string | undefined {
  const counted = countLetters(written);
  let best: string | undefined;
  let most = least;
  for (const name of names) {
    // Letters in common, wherever they stand, bound how alike two names can be; most are out by that alone.
    const longest = Math.max(written.length, name.length, 1);
    const letters = lettersInCommon(counted, name) / longest;
    if (letters < most && letters < slip && (letters + 1) / 2 < most) continue;
    const parts = letters >= slip ? 1 : partsAlike(written, name);
    if (combined(letters, parts) < most) continue;
    const alike = likeness(written, name);
    if (alike > most || (alike === most && best === undefined)) {
      most = alike;
      best = name;
    }
  }
  return best;
}

/** How often each letter stands in a name; signs other than letters and hyphens count as one. */
function countLetters(name: string): Uint8Array {
  const counts = new Uint8Array(32);
  for (let at = 0; at < name.length; at += 1) {
    const place = name.charCodeAt(at) & 31;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

const left = new Uint8Array(32);

function lettersInCommon(counted: Uint8Array, name: string): number {
  left.set(counted);
  let common = 0;
  for (let at = 0; at < name.length; at += 1) {
    const place = name.charCodeAt(at) & 31;
    const rest = left[place] ?? 0;
    if (rest === 0) continue;
    left[place] = rest - 1;
    common += 1;
  }
  return common;
}
