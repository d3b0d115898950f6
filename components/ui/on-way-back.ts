/**
 * Calls whenever the reader goes back or forth in the history, when the address is already the one gone to. The router
 * tells of it later, and not at all where it had not yet told of the address that is being left. @returns what ends it
 */
export function onWayBack(tell: () => void): () => void {
  window.addEventListener("popstate", tell);
  return () => window.removeEventListener("popstate", tell);
}
