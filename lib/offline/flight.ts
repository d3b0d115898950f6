/** A portion of the data, which stands in a script of its own or in one with others. */
const chunk = /(?:<script>|;)self\.__next_f\.push\((\[[\s\S]*?\])\)(?=<\/script>|;self\.__next_f\.push\()/g;

/**
 * The data by which the router shows a page without loading it. Each page of the export carries it in its scripts, and
 * beside the page it stands a second time as `index.txt`: from a page that is stored this file need not be.
 * @returns undefined where the page carries none, or some that is no text
 */
export function flightOf(html: string): string | undefined {
  let flight: string | undefined;
  for (const [, json = ""] of html.matchAll(chunk)) {
    const [kind, text] = JSON.parse(json) as [number, string?];
    if (kind === 1) flight = (flight ?? "") + (text ?? "");
    else if (kind !== 0) return undefined;
  }
  return flight;
}

/** Texts of its own that a page fetches when it is walked to: `/chapters/overview/text.html`. When it is loaded it brings them along. */
export function textsOf(page: string, html: string): string[] {
  return [`${page}text.html`].filter((address) => html.includes(address));
}
