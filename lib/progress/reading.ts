import type { ProgressEvent } from "./event";
import { isLater } from "./order";
import type { Slice } from "./slice";

interface Said {
  at: number;
  id: string;
}

/** What the log tells of reading. */
export interface Reading {
  /** What was said of each chapter last, under the slug that it had then. */
  chapters: ReadonlyMap<string, Said & { done: boolean }>;
  /** The chapter and section where reading stopped last. */
  stoppedAt: (Said & { chapter: string; section: string }) | undefined;
}

/** Of two things said of a chapter the later holds, and so with where reading stopped, in whatever order they come. */
export const readingSlice: Slice<Reading> = {
  name: "reading",
  version: 1,
  empty: { chapters: new Map(), stoppedAt: undefined },
  fold(reading, events) {
    const chapters = new Map(reading.chapters);
    let { stoppedAt } = reading;
    let told = false;
    for (const event of events) {
      if (!isReading(event)) continue;
      told = true;
      const { at, id, chapter } = event;
      if (event.type === "stopped-at") {
        if (!stoppedAt || isLater(event, stoppedAt)) stoppedAt = { chapter, section: event.section, at, id };
        continue;
      }
      const known = chapters.get(chapter);
      if (!known || isLater(event, known)) chapters.set(chapter, { done: event.type === "chapter-done", at, id });
    }
    return told ? { chapters, stoppedAt } : reading;
  },
};

function isReading(event: ProgressEvent): event is Extract<ProgressEvent, { type: "chapter-done" | "chapter-reopened" | "stopped-at" }> {
  return event.type === "chapter-done" || event.type === "chapter-reopened" || event.type === "stopped-at";
}

/**
 * Slugs of the chapters that are marked as done.
 * @param resolve a slug's present name: chapters that were renamed keep their progress
 */
export function doneChapters({ chapters }: Reading, resolve: (slug: string) => string = (slug) => slug): ReadonlySet<string> {
  const latest = new Map<string, Said & { done: boolean }>();
  for (const [slug, said] of chapters) {
    const known = latest.get(resolve(slug));
    if (!known || isLater(said, known)) latest.set(resolve(slug), said);
  }
  return new Set([...latest].flatMap(([slug, { done }]) => (done ? slug : [])));
}
