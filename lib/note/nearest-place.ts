/** Letters of the surroundings on each side that point to a place. */
const pointing = 32;

/** Of the whole pattern, and of the surroundings alone, so much may differ, of 1. */
const allowed = { whole: 0.3, surroundings: 0.1 } as const;

/** Steps of the search that are too many: a pattern and a text so long are not compared. */
const longest = 40_000_000;

/**
 * The place in a text that words and their surroundings are nearest to, by the number of letters to change, add or take
 * away (Sellers' algorithm); undefined where it is not near enough. All texts are without space.
 *
 * Either the words are mostly what they were, or the surroundings stand nearly as they stood and the words between them
 * were exchanged.
 */
export function nearestPlace(text: string, quote: { exact: string; before: string; after: string }): { start: number; end: number } | undefined {
  const before = quote.before.slice(-pointing);
  const after = quote.after.slice(0, pointing);
  const pattern = before + quote.exact + after;
  if (quote.exact === "" || before.length + after.length < pointing || pattern.length * text.length > longest) return undefined;
  const from = before.length;
  const to = from + quote.exact.length;
  const last = pattern.length;

  let above = firstRow(last, from, to);
  let row = firstRow(last, from, to);
  let best = costsAt(above, last);
  for (let place = 1; place <= text.length; place += 1) {
    // A pattern may begin anywhere: nothing of it costs nothing.
    row.start[0] = place;
    row.end[0] = place;
    for (let letter = 1; letter <= last; letter += 1) {
      const isWord = letter > from && letter <= to ? 1 : 0;
      const differs = pattern[letter - 1] === text[place - 1] ? 0 : 1;
      // What is added between the surroundings belongs to the words: it stands where they stood.
      const isBetween = letter >= from && letter <= to ? 1 : 0;
      step(row, letter, above, letter - 1, differs, differs * isWord);
      const added = step(row, letter, above, letter, 1, isBetween, true);
      const missing = step(row, letter, row, letter - 1, 1, isWord, true);
      if (letter === from && (missing || !added)) row.start[letter] = place;
      if (letter === to) row.end[letter] = place;
    }
    const here = costsAt(row, last);
    if (here.cost < best.cost) best = here;
    [above, row] = [row, above];
  }

  const { cost, inWords, start, end } = best;
  if (end <= start) return undefined;
  const mostlySame = inWords <= quote.exact.length / 2 && cost <= allowed.whole * last;
  const exchanged = cost - inWords <= allowed.surroundings * (before.length + after.length) && end - start <= 2 * quote.exact.length + pointing;
  return mostlySame || exchanged ? { start, end } : undefined;
}

/**
 * What it costs to end the first letters of a pattern at a place of the text, by their number; how much of that falls on
 * the words; and where, on the way there, the words began and ended.
 */
interface Row {
  cost: Int32Array;
  inWords: Int32Array;
  start: Int32Array;
  end: Int32Array;
}

/** Before the first letter of the text everything of the pattern is missing. */
function firstRow(letters: number, from: number, to: number): Row {
  const numbered = (of: (letter: number) => number) => Int32Array.from({ length: letters + 1 }, (_, letter) => of(letter));
  return {
    cost: numbered((letter) => letter),
    inWords: numbered((letter) => Math.max(0, Math.min(letter, to) - from)),
    start: numbered(() => 0),
    end: numbered(() => 0),
  };
}

/**
 * One way to a cell of a row. Of ways that cost the same it is the one that leaves the surroundings whole.
 * @param compare whether the cell has a way already, which may be the better one
 * @returns whether this way was taken
 */
function step(row: Row, letter: number, back: Row, at: number, cost: number, inWords: number, compare = false): boolean {
  const whole = (back.cost[at] ?? 0) + cost;
  const words = (back.inWords[at] ?? 0) + inWords;
  const known = row.cost[letter] ?? 0;
  if (compare && (whole > known || (whole === known && words <= (row.inWords[letter] ?? 0)))) return false;
  row.cost[letter] = whole;
  row.inWords[letter] = words;
  row.start[letter] = back.start[at] ?? 0;
  row.end[letter] = back.end[at] ?? 0;
  return true;
}

function costsAt({ cost, inWords, start, end }: Row, letter: number) {
  return { cost: cost[letter] ?? 0, inWords: inWords[letter] ?? 0, start: start[letter] ?? 0, end: end[letter] ?? 0 };
}
