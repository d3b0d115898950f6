/** Where a browser cannot tell when it is idle, this many milliseconds stand for it. */
const presumedIdle = 1500;

/** Runs what nobody waits for once the browser is idle. @returns what calls it off */
export function whenIdle(run: () => void): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(run, presumedIdle);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(run);
  return () => window.cancelIdleCallback(handle);
}
