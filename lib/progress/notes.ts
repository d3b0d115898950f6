import type { ProgressEvent } from "./event";
import { isLater } from "./order";
import type { Slice } from "./slice";

type Written = Extract<ProgressEvent, { type: "note-written" }>;
type Deleted = Extract<ProgressEvent, { type: "note-deleted" }>;

/** The words that a note highlights, with a little of what stands around them. */
export type Quote = NonNullable<Written["quote"]>;

/** A note or a highlight as it is now. */
export interface Note extends Pick<Written, "note" | "chapter" | "section" | "text" | "quote"> {
  /** When it was written first. */
  since: number;
  /** When it was written last. */
  at: number;
}

/** What was done to each note last, by the note's id; and when it was written first, as far as the log tells. */
export type Notes = ReadonlyMap<string, { latest: Written | Deleted; since: number | undefined }>;

/** Of all that was done to one note the latest holds, be it a deletion or a writing, in whatever order it comes. */
export const notesSlice: Slice<Notes> = {
  name: "notes",
  version: 1,
  empty: new Map(),
  fold(notes, events) {
    let known: Map<string, { latest: Written | Deleted; since: number | undefined }> | undefined;
    for (const event of events) {
      if (event.type !== "note-written" && event.type !== "note-deleted") continue;
      known ??= new Map(notes);
      const before = known.get(event.note);
      const since = event.type === "note-written" ? Math.min(event.at, before?.since ?? event.at) : before?.since;
      known.set(event.note, { latest: before && !isLater(event, before.latest) ? before.latest : event, since });
    }
    return known ?? notes;
  },
};

/** The notes that stand, the earliest first; what was deleted is none of them. */
export function standing(notes: Notes): Note[] {
  return [...notes.values()]
    .flatMap(({ latest, since }): Note[] => {
      if (latest.type !== "note-written") return [];
      const { note, chapter, section, text, quote, at } = latest;
      return [{ note, chapter, section, text, ...(quote && { quote }), since: since ?? at, at }];
    })
    .toSorted((a, b) => a.since - b.since || (a.note < b.note ? -1 : 1));
}
