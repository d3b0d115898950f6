/** A page that nobody looks at is not painted; then this many milliseconds stand for it. */
const presumedPaint = 100;

/** Runs what may wait until the next frame is painted. @returns what calls it off */
export function afterPaint(run: () => void): () => void {
  let waiting = setTimeout(run, presumedPaint);
  const frame = requestAnimationFrame(() => {
    clearTimeout(waiting);
    waiting = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(waiting);
  };
}
