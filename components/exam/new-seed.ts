/** A seed that nobody has drawn by before, short enough to be read out. */
export function newSeed(): string {
  return crypto.randomUUID().slice(0, 8);
}
