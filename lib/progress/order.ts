/** Whether one thing that happened counts as later than another: by the clock, and by its event's id where the clock says the same. */
export function isLater(a: { at: number; id: string }, b: { at: number; id: string }): boolean {
  return a.at === b.at ? a.id > b.id : a.at > b.at;
}

/** For sorting: the earlier first. */
export function inOrder(a: { at: number; id: string }, b: { at: number; id: string }): number {
  return isLater(a, b) ? 1 : isLater(b, a) ? -1 : 0;
}
