/** How the marked words of a page are drawn: the learner's highlights, and the one that a link led to. */
type Marks = "note" | "note-sought";

/** Draws marked words, where the browser can do so without touching the text; elsewhere the list beside the section tells of them. */
export function drawMarks(name: Marks, ranges: readonly AbstractRange[]): void {
  if (!("highlights" in CSS)) return;
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = name === "note-sought" ? 1 : 0;
  CSS.highlights.set(name, highlight);
}
