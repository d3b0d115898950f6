const fetched = new Map<string, Promise<string>>();

/**
 * A text file of the site by its address, fetched once per visit. A failure may be tried again; where the site answered,
 * its `cause` is the status.
 * @param ahead true where nobody waits for it yet, so that servers and tools can tell
 */
export function fetchText(address: string, ahead = false): Promise<string> {
  const known = fetched.get(address);
  if (known) return known;
  const text = fetch(address, ahead ? { headers: { purpose: "prefetch" } } : {}).then((response) => {
    if (!response.ok) throw new Error(`${address} answered ${response.status}.`, { cause: response.status });
    return response.text();
  });
  text.catch(() => fetched.delete(address));
  fetched.set(address, text);
  return text;
}

/** A text that stands in the page already need not be fetched. */
export function keepText(address: string, html: string): Promise<string> {
  const kept = Object.assign(Promise.resolve(html), { status: "fulfilled", value: html });
  fetched.set(address, kept);
  return kept;
}

export function isKept(address: string): boolean {
  return fetched.has(address);
}

/** HTML as nodes that stand in no document yet. */
export function parseHtml(html: string): DocumentFragment {
  return Object.assign(document.createElement("template"), { innerHTML: html }).content;
}
