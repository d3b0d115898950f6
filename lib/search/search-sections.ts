import uFuzzy from "@leeoniya/ufuzzy";
import type { SearchSection } from "./section";

/** A piece of an excerpt; `hit` where it is what the reader looked for. */
export interface ExcerptPart {
  text: string;
  hit: boolean;
}

export interface SearchResult {
  section: SearchSection;
  excerpt: ExcerptPart[];
}

/** Characters of text shown before and after the first hit. */
const around = { before: 60, after: 130 };

/** Letters of a query, and of one word in it, that are looked for: what is longer was pasted, and looking for it takes seconds. */
const longest = { query: 200, word: 40 };

/** One slip per word is forgiven: a letter wrong, missing, added or swapped. Its own order is not asked for, and making one costs a phone 40 ms. */
// oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- the package has the enum in its types only
const matcher = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1, compare: () => 0 });

/** A list of sections as it is searched: made once for the list, since it is searched with every letter. */
interface Searchable {
  haystack: string[];
  headings: string[];
  texts: string[];
}

const searchables = new WeakMap<readonly SearchSection[], Searchable>();

function searchableOf(sections: readonly SearchSection[]): Searchable {
  const known = searchables.get(sections);
  if (known) return known;
  const made = {
    haystack: sections.map(({ heading, chapter, text }) => `${heading} · ${chapter} · ${text}`),
    headings: sections.map(({ heading }) => heading.toLowerCase()),
    texts: sections.map(({ text }) => text.toLowerCase()),
  };
  searchables.set(sections, made);
  return made;
}

/**
 * The sections that hold every word of the query, the most fitting first: words in the heading before words in the
 * text, whole words before parts, and exact ones before slips.
 * @param limit how many results at the most
 */
export function searchSections(sections: readonly SearchSection[], query: string, limit = 20): SearchResult[] {
  const needle = query.trim().slice(0, longest.query);
  if (needle.length < 2) return [];
  const { haystack, headings, texts } = searchableOf(sections);
  const words = matcher.split(needle.toLowerCase()).map((word) => word.slice(0, longest.word));
  const found = new Set(words.length > 0 ? matcher.filter(haystack, words[0] ?? "") : []);
  for (const word of words.slice(1)) {
    const also = new Set(matcher.filter(haystack, word));
    for (const index of found) if (!also.has(index)) found.delete(index);
  }
  const sought = words.map((word) => ({ word, whole: new RegExp(`\\b${word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\b`, "g") }));
  const fit = (index: number) => fitness(headings[index] ?? "", texts[index] ?? "", sought) * (isTaught(sections[index]) ? 1 : lookedUp);
  return [...found]
    .map((index) => ({ index, score: fit(index) }))
    .toSorted((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, limit)
    .flatMap(({ index }) => {
      const section = sections[index];
      return section ? [{ section, excerpt: excerptOf(section.text, words) }] : [];
    });
}

/** What is looked up weighs less than a section that teaches it: a chapter comes first where both fit alike. */
const lookedUp = 0.6;

function isTaught(section: SearchSection | undefined): boolean {
  return section?.href.startsWith("/chapters/") ?? false;
}

function fitness(heading: string, text: string, sought: readonly { word: string; whole: RegExp }[]): number {
  const phrase = sought.map(({ word }) => word).join(" ");
  let score = heading.includes(phrase) ? 40 : text.includes(phrase) ? 12 : 0;
  for (const { word, whole } of sought) {
    if (heading.includes(word)) score += heading.match(whole) ? 30 : 20;
    if (!text.includes(word)) continue;
    const times = text.match(whole)?.length ?? 0;
    score += times > 0 ? 6 + Math.min(times, 6) + (60 * times) / Math.max(60, text.length / 8) : 4;
  }
  return score;
}

function excerptOf(text: string, words: readonly string[]): ExcerptPart[] {
  const ranges = hitRanges(text, words);
  const first = ranges[0]?.[0] ?? 0;
  const earliest = Math.max(0, first - around.before);
  const space = text.indexOf(" ", earliest);
  const from = earliest > 0 && space >= 0 && space < first ? space + 1 : earliest;
  const to = Math.min(text.length, first + around.after);
  const parts: ExcerptPart[] = [];
  let at = from;
  for (const [start, end] of ranges) {
    if (start < at || end > to) continue;
    if (start > at) parts.push({ text: text.slice(at, start), hit: false });
    parts.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  parts.push({ text: text.slice(at, to), hit: false });
  if (from > 0) parts.unshift({ text: "… ", hit: false });
  if (to < text.length) parts.push({ text: " …", hit: false });
  return parts;
}

/** Where the words stand in a text, slips included, in order and without overlap. */
function hitRanges(text: string, words: readonly string[]): [number, number][] {
  const ranges = words.flatMap((word) => {
    const exact: [number, number][] = [];
    const lower = text.toLowerCase();
    for (let at = lower.indexOf(word); at >= 0 && exact.length < 20; at = lower.indexOf(word, at + word.length)) exact.push([at, at + word.length]);
    if (exact.length > 0) return exact;
    const near = matcher.filter([text], word);
    const flat = near && near.length > 0 ? (matcher.info(near, [text], word).ranges[0] ?? []) : [];
    return flat.flatMap((start, index): [number, number][] => (index % 2 === 0 ? [[start, flat[index + 1] ?? start]] : []));
  });
  const ordered = ranges.toSorted((a, b) => a[0] - b[0]);
  return ordered.filter(([start], index) => start >= Math.max(0, ...ordered.slice(0, index).map(([, end]) => end)));
}
