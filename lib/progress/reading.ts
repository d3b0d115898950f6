import type { ProgressEvent } from "./event";

/** What the log tells of reading, derived anew from the events. */
export interface Reading {
  /** Slugs of the chapters marked as done. */
  done: ReadonlySet<string>;
  /** The chapter and section where reading stopped last. */
  stoppedAt: { chapter: string; section: string; at: number } | undefined;
}

export const nothingRead: Reading = { done: new Set(), stoppedAt: undefined };

/**
 * Adds one event to what is known of reading; events of other things change nothing.
 * @param resolve a slug's present name: chapters that were renamed keep their progress through the alias table.
 */
export function addToReading(reading: Reading, event: ProgressEvent, resolve: (slug: string) => string = (slug) => slug): Reading {
  if (event.type !== "chapter-done" && event.type !== "chapter-reopened" && event.type !== "stopped-at") return reading;
  const chapter = resolve(event.chapter);
  switch (event.type) {
    case "chapter-done":
      return { ...reading, done: new Set([...reading.done, chapter]) };
    case "chapter-reopened":
      return { ...reading, done: new Set([...reading.done].filter((slug) => slug !== chapter)) };
    case "stopped-at":
      return reading.stoppedAt && reading.stoppedAt.at > event.at ? reading : { ...reading, stoppedAt: { chapter, section: event.section, at: event.at } };
  }
}

/** What a whole log tells of reading. */
export function readingOf(events: readonly ProgressEvent[], resolve?: (slug: string) => string): Reading {
  return events.reduce((reading, event) => addToReading(reading, event, resolve), nothingRead);
}
