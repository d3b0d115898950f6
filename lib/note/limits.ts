/** What a note may hold, in characters; the events' shapes refuse what is longer. */
export const noteLimits = {
  text: 20_000,
  exact: 2_000,
  /** Kept of what stands before the highlighted words, and as much of what stands after. */
  around: 64,
} as const;
