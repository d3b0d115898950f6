/** What `lib/content/compile-mdx` puts where the first screen of a chapter ends. */
const end = '<template class="first-screen-end"></template>';

/** A chapter's text in two: what fills the first screen, and the rest. */
export function firstScreen(html: string): [first: string, rest: string] {
  const [first = "", ...rest] = html.split(end);
  return [first, rest.join("")];
}
