import { hashOf } from "@/lib/random/hash";
import type { ProgressEvent } from "./event";
import { inOrder, isLater } from "./order";
import type { Slice } from "./slice";

type Marked = Extract<ProgressEvent, { type: "chapter-done" | "chapter-reopened" }>;

/** What was said of each chapter, by the slug that it had then, the earliest first. */
export type MarkedChapters = ReadonlyMap<string, readonly Marked[]>;

/** All that was said of chapters being done, with what they held then. */
export const markedSlice: Slice<MarkedChapters> = {
  name: "marked-chapters",
  version: 1,
  empty: new Map(),
  fold(marked, events) {
    const said = Map.groupBy(
      events.filter((event) => event.type === "chapter-done" || event.type === "chapter-reopened"),
      ({ chapter }) => chapter,
    );
    if (said.size === 0) return marked;
    const all = new Map(marked);
    for (const [chapter, more] of said) all.set(chapter, [...(all.get(chapter) ?? []), ...more].toSorted(inOrder));
    return all;
  },
};

/** Whether a chapter is marked as done. */
export function isDone(marked: MarkedChapters, slugs: readonly string[]): boolean {
  return saidOf(marked, slugs).at(-1)?.type === "chapter-done";
}

/** What a section held when the learner marked its chapter as done, and since when the mark stands. */
export interface HeldSection {
  hash: string;
  since: number;
}

/**
 * What the sections of a done chapter held when it was marked, by their ids; undefined where the chapter is not done or
 * where that was not kept. A section that was the same when the chapter was marked again keeps the earlier day.
 * @param slugs the chapter's slug and those that it had before
 * @param present the id that a section has by now
 */
export function heldSections(
  marked: MarkedChapters,
  slugs: readonly string[],
  present: (id: string) => string = (id) => id,
): ReadonlyMap<string, HeldSection> | undefined {
  const said = saidOf(marked, slugs);
  const latest = said.at(-1);
  if (latest?.type !== "chapter-done" || !latest.sections) return undefined;
  const reopened = said.findLastIndex(({ type }) => type === "chapter-reopened");
  const marks = said.slice(reopened + 1).flatMap((event) => (event.type === "chapter-done" && event.sections ? [event] : []));
  return new Map(
    Object.entries(latest.sections).map(([id, hash]) => {
      const other = marks.findLastIndex(({ sections }) => sections?.[id] !== hash);
      return [present(id), { hash, since: marks[other + 1]?.at ?? latest.at }];
    }),
  );
}

function saidOf(marked: MarkedChapters, slugs: readonly string[]): readonly Marked[] {
  const said = slugs.map((slug) => marked.get(slug) ?? []).filter((of) => of.length > 0);
  return said.length > 1 ? said.flat().toSorted((a, b) => (isLater(a, b) ? 1 : -1)) : (said[0] ?? []);
}

/** A figure of a section, with the values that it had before. */
export interface FigureNow {
  id: string;
  label: string;
  /** As readers see it. */
  value: string;
  /** Each with the last day on which it held, or as much of that day as is known: `2026-03`. */
  earlier?: readonly (readonly [value: string, until: string])[];
}

/** A section as it is now. */
export interface SectionNow {
  id: string;
  title: string;
  /** Two hashes, `seen.words`: of all that a reader sees, and of the same without its figures. */
  hash: string;
  facts: readonly FigureNow[];
}

/** What changed in a section since it was marked as read. */
export interface SectionChange {
  id: string;
  title: string;
  /** Since when the mark stands; undefined where the section is new. */
  since: number | undefined;
  /** Whether its words were revised, besides figures. */
  revised: boolean;
  /** Figures that have other values now, as far as their history tells. */
  figures: { id: string; label: string; was: string; is: string }[];
}

/** What changed in a chapter, in reading order. */
export interface ChapterChange {
  sections: SectionChange[];
  /** How many of the sections that were read are there no more. */
  gone: number;
}

/** What changed in a chapter since it was marked as done. */
export function changesSince(held: ReadonlyMap<string, HeldSection>, now: readonly SectionNow[]): ChapterChange {
  const ids = new Set(now.map(({ id }) => id));
  return {
    sections: now.flatMap(({ id, title, hash, facts }): SectionChange[] => {
      const then = held.get(id);
      if (!then) return [{ id, title, since: undefined, revised: false, figures: [] }];
      if (seenIn(then.hash) === seenIn(hash)) return [];
      const day = new Date(then.since).toISOString().slice(0, 10);
      return [{ id, title, since: then.since, revised: wordsIn(then.hash) !== wordsIn(hash), figures: facts.flatMap((fact) => movedSince(fact, day)) }];
    }),
    gone: [...held.keys()].filter((id) => !ids.has(id)).length,
  };
}

/** The value that a figure had on a day and has no more. */
function movedSince({ id, label, value, earlier = [] }: FigureNow, day: string): SectionChange["figures"] {
  const lastDay = (until: string) => until + "-12-31".slice(until.length - 4);
  const values = earlier.filter(([, until]) => lastDay(until) >= day).toSorted(([, a], [, b]) => lastDay(a).localeCompare(lastDay(b)));
  const [was] = values[0] ?? [];
  return was === undefined || was === value ? [] : [{ id, label, was, is: value }];
}

/** What the sections hold from now on: of those named, or of all, as it is now; of the rest as it was. */
export function takenOver(held: ReadonlyMap<string, HeldSection>, now: readonly SectionNow[], only?: string): Record<string, string> {
  const fresh = now.map(({ id, hash }) => [id, hash] as const);
  if (only === undefined) return Object.fromEntries(fresh);
  const before = [...held].map(([id, { hash }]) => [id, hash] as const);
  return Object.fromEntries([...before, ...fresh.filter(([id]) => id === only)]);
}

/** One mark for all that a chapter's sections hold, the same as long as a reader sees the same in it. */
export function chapterMark(sections: Iterable<readonly [id: string, hash: string]>): string {
  const seen = [...sections].map(([id, hash]) => `${id} ${seenIn(hash)}`).toSorted();
  return hashOf(...seen).toString(36);
}

function seenIn(hash: string): string {
  return hash.split(".")[0] ?? hash;
}

function wordsIn(hash: string): string {
  return hash.split(".")[1] ?? hash;
}
