/** Characters of HTML that fill more than a screen. */
const enough = 6000;

/** A text in two: what fills the first screen, cut before a heading, and the rest. */
export function firstScreen(html: string): [first: string, rest: string] {
  const cut = html.indexOf("<h2", enough);
  return cut < 0 ? [html, ""] : [html.slice(0, cut), html.slice(cut)];
}
