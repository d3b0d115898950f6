import type { Place } from "@/lib/note/quote";

/** A stretch of a section's text as it stands in the page. */
interface Piece {
  node: Text;
  /** Where it begins in the section's text. */
  at: number;
  /** The struck claim that it stands in. */
  erratum: Element | null;
}

/** One section of a chapter as it stands in the page. */
export interface SectionText {
  /** The id of its heading; for what stands above the first heading the chapter's slug. */
  id: string;
  title: string;
  /** What it stands under: its heading, or the element that the text begins in. */
  head: HTMLElement;
  /** Its text in order, lines apart; struck claims last, since what they hold comes later. */
  text: string;
  pieces: Piece[];
}

/** What a text holds besides the text itself, and drawings, whose words cannot be marked. */
const leftOut = ".section-side, .fragment, .add-note, .code-copy, template, [data-widget], svg";

const lines = "p, li, td, th, pre, figcaption, caption, summary, blockquote, dt, dd, div, figure, details";

/** The chapter's text on the page, or null while none stands there. */
export function chapterProse(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".prose[data-text]");
}

/** The sections of the chapter on the page, in order; none until the whole text stands there (`ChapterHtml` shows the first screen before the rest). */
export function readSections(slug: string): SectionText[] {
  const prose = chapterProse();
  if (!prose || prose.childElementCount < 2) return [];
  const title = document.getElementById(slug)?.firstChild?.textContent ?? slug;
  const sections: (SectionText & { errata: Text[] })[] = [{ id: slug, title, head: prose, text: "", pieces: [], errata: [] }];
  let current = sections[0];
  let lastLine: Element | null = null;
  const add = (node: Text, erratum: Element | null) => {
    if (!current) return;
    const line = node.parentElement?.closest(lines) ?? null;
    if (line !== lastLine && current.text) current.text += "\n";
    lastLine = line;
    current.pieces.push({ node, at: current.text.length, erratum });
    current.text += node.data;
  };
  const walker = document.createTreeWalker(prose, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(leftOut) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLHeadingElement && node.id) {
      current = { id: node.id, title: headingWords(node), head: node, text: "", pieces: [], errata: [] };
      sections.push(current);
      lastLine = null;
    }
    if (!(node instanceof Text)) continue;
    if (node.parentElement?.closest(".erratum")) current?.errata.push(node);
    else add(node, null);
  }
  for (current of sections) {
    lastLine = null;
    for (const node of current.errata) add(node, node.parentElement?.closest(".erratum") ?? null);
  }
  return sections;
}

/** A heading without the tools that stand beside its words. */
function headingWords(heading: HTMLElement): string {
  const words = heading.cloneNode(true) as HTMLElement;
  for (const tool of words.querySelectorAll(leftOut)) tool.remove();
  return words.textContent.trim();
}

/** The part of the page at which a place of a section's text stands. */
export function rangeOf({ pieces }: SectionText, { start, end }: Pick<Place, "start" | "end">): StaticRange | undefined {
  const first = pieces.findLast(({ at }) => at <= start);
  const last = pieces.findLast(({ at }) => at < end);
  if (!first || !last) return undefined;
  return new StaticRange({
    startContainer: first.node,
    startOffset: Math.min(start - first.at, first.node.length),
    endContainer: last.node,
    endOffset: Math.min(end - last.at, last.node.length),
  });
}

/** The same as a range that knows where it is drawn. */
export function liveRangeOf(section: SectionText, place: Pick<Place, "start" | "end">): Range | undefined {
  const at = rangeOf(section, place);
  if (!at?.startContainer.isConnected) return undefined;
  const range = document.createRange();
  range.setStart(at.startContainer, at.startOffset);
  range.setEnd(at.endContainer, at.endOffset);
  return range;
}

/** What is selected: in one section, that in which the selection begins; within a struck claim only what stands there. */
export function selectedIn(sections: readonly SectionText[], range: Range): { section: SectionText; start: number; end: number } | undefined {
  const { commonAncestorContainer: around } = range;
  const erratum = (around instanceof Element ? around : around.parentElement)?.closest(".erratum") ?? null;
  for (const section of sections) {
    const pieces = section.pieces.filter((piece) => piece.erratum === erratum && range.intersectsNode(piece.node));
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last) continue;
    const start = first.at + (first.node === range.startContainer ? range.startOffset : 0);
    const end = last.at + (last.node === range.endContainer ? range.endOffset : last.node.length);
    if (section.text.slice(start, end).trim()) return { section, start, end };
  }
  return undefined;
}
