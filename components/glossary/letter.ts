/** The letter under which a term stands. */
export function letterOf(term: string): string {
  return term.slice(0, 1).toUpperCase();
}
