const name = "assay-storage-trouble";

/** Calls for the notice of storage, which is not fetched before there is something to say. */
export function tellOfTrouble(): void {
  window.dispatchEvent(new Event(name));
}

/** @returns what ends it */
export function onTrouble(listener: () => void): () => void {
  window.addEventListener(name, listener);
  return () => window.removeEventListener(name, listener);
}
