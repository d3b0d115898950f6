/** What the one page of a topic's printed sheet holds besides introduction, facts and objectives: lines of code and counts. */
export const printedSheet = { codeLines: 24, errata: 6, figures: 1 } as const;

/**
 * Which code blocks the sheet prints: the first, whatever its length, and each further one that fits into what is left.
 * @param lengths lines of each block
 */
export function printedBlocks(lengths: readonly number[]): boolean[] {
  let left: number = printedSheet.codeLines;
  return lengths.map((lines, index) => {
    const fits = index === 0 || lines <= left;
    if (fits) left -= lines;
    return fits;
  });
}
