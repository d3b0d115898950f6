import type { Quote } from "@/lib/progress/notes";
import { noteLimits } from "./limits";
import { nearestPlace } from "./nearest-place";

/** Where highlighted words stand in a section's text. */
export interface Place {
  start: number;
  end: number;
  /** The words are there as they were highlighted, or they changed since and this is where they stood. */
  words: "same" | "changed";
}

/**
 * The words of a text from one place to another, with what stands around them; undefined where there are none, or more
 * than a note may hold. Space is written as single spaces, since it is what may differ when the text is drawn again.
 */
export function quoteOf(text: string, from: number, to: number): Quote | undefined {
  const words = text.slice(from, to);
  const exact = inSingleSpaces(words.trim());
  if (exact === "" || exact.length > noteLimits.exact) return undefined;
  const { around } = noteLimits;
  const start = from + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  return {
    exact,
    // Without half a character at the outer end, where the cut went through one.
    before: inSingleSpaces(text.slice(Math.max(0, start - 2 * around), start))
      .slice(-around)
      .replace(/^[\uDC00-\uDFFF]/, ""),
    after: inSingleSpaces(text.slice(end, end + 2 * around))
      .slice(0, around)
      .replace(/[\uD800-\uDBFF]$/, ""),
  };
}

/** A text and a quote without space, which is what may differ when the text is drawn again. */
interface Compared {
  letters: string;
  /** Where each of the letters stands in the text. */
  at: number[];
  exact: string;
  before: string;
  after: string;
}

/**
 * Where the quoted words stand in a text. Space does not count. Of several places it is the one whose surroundings fit
 * best; where the words are nowhere as they were, it is the place that their surroundings point to, if they do so
 * clearly; else there is none.
 */
export function findQuote(text: string, quote: Quote): Place | undefined {
  const compared = compare(text, quote);
  const same = findSame(compared);
  if (same) return same.place;
  const near = nearestPlace(compared.letters, compared);
  return near && placeIn(compared, near.start, near.end, "changed");
}

function compare(text: string, quote: Quote): Compared {
  const [exact, before, after] = [quote.exact, quote.before, quote.after].map((part) => part.replaceAll(/\s+/g, ""));
  return { ...withoutSpace(text), exact: exact ?? "", before: before ?? "", after: after ?? "" };
}

/** The place at which the words stand as they were, and how many letters of their surroundings stand there too. */
function findSame(compared: Compared): { place: Place; fit: number } | undefined {
  const { letters, exact, before, after } = compared;
  if (exact === "") return undefined;
  let best: { start: number; fit: number } | undefined;
  for (let start = letters.indexOf(exact); start >= 0; start = letters.indexOf(exact, start + 1)) {
    const fit = sharedEnd(letters, start, before) + sharedStart(letters, start + exact.length, after);
    if (!best || fit > best.fit) best = { start, fit };
  }
  return best && { place: placeIn(compared, best.start, best.start + exact.length, "same"), fit: best.fit };
}

function placeIn({ at }: Compared, start: number, end: number, words: Place["words"]): Place {
  return { start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1, words };
}

/** Where a note belongs in a chapter as it is now. */
export interface Anchored {
  /** The id of the section; undefined where the chapter has none any more that it could belong to. */
  section: string | undefined;
  /** Where its highlighted words stand there; undefined where they are gone, or where it highlights none. */
  place: Place | undefined;
}

/** How much of its surroundings must be found, of 1, for words to count as moved to another section. */
const moved = 0.5;

/**
 * Where a note belongs: in its own section while its words stand there; else in the section to which they were moved
 * with what stood around them; else in its own without a place. A note is never left out.
 * @param sections the texts of the chapter's sections by their ids, in order
 */
export function anchor({ section, quote }: { section: string; quote?: Quote | undefined }, sections: ReadonlyMap<string, string>): Anchored {
  const own = sections.get(section);
  const home = own === undefined ? undefined : section;
  if (!quote) return { section: home, place: undefined };
  const place = own === undefined ? undefined : findQuote(own, quote);
  if (place?.words === "same") return { section: home, place };
  for (const [id, text] of sections) {
    if (id === section) continue;
    const compared = compare(text, quote);
    const around = compared.before.length + compared.after.length;
    const there = findSame(compared);
    if (there && around > 0 && there.fit >= moved * around) return { section: id, place: there.place };
  }
  return { section: home, place };
}

/** A text without its space, and where each of its letters stands in it. */
function withoutSpace(text: string): Pick<Compared, "letters" | "at"> {
  const at: number[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) for (let letter = 0; letter < word.length; letter += 1) at.push(index + letter);
  return { letters: text.replaceAll(/\s+/g, ""), at };
}

/** How many letters before a place are the last ones of what stood before. */
function sharedEnd(letters: string, place: number, before: string): number {
  let shared = 0;
  while (shared < before.length && shared < place && letters[place - 1 - shared] === before[before.length - 1 - shared]) shared += 1;
  return shared;
}

/** How many letters from a place on are the first ones of what stood after. */
function sharedStart(letters: string, place: number, after: string): number {
  let shared = 0;
  while (shared < after.length && place + shared < letters.length && letters[place + shared] === after[shared]) shared += 1;
  return shared;
}

function inSingleSpaces(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
