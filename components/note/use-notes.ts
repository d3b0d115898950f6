"use client";

import { useCallback, useMemo, useState } from "react";
import { dayWords, localDay } from "@/components/progress/local-day";
import { record, useSlice } from "@/components/progress/use-progress";
import { presentNote } from "@/lib/note/list-notes";
import { type Note, notesSlice, standing } from "@/lib/progress/notes";

/** A note in a list; one that was deleted here stays in its place until the page is left, so that it can be brought back. */
export interface ListedNote extends Note {
  deleted?: true;
}

/** What is written: a note that stands already, or a new one. */
export type Written = Pick<Note, "note" | "chapter" | "section" | "text" | "quote">;

export interface NotesDesk {
  /** Whether notes can be kept. */
  canKeep: boolean;
  isRead: boolean;
  /** The notes that stand, and those deleted here, the earliest first. */
  notes: readonly ListedNote[];
  write: (written: Written) => Promise<void>;
  remove: (note: Note) => Promise<void>;
  restore: (note: Note) => Promise<void>;
}

/** The notes of this device, kept up to date with the other tabs. */
export function useNotes(): NotesDesk {
  const { status, state } = useSlice(notesSlice);
  const [deleted, setDeleted] = useState<readonly Note[]>([]);

  const notes = useMemo(() => {
    const stand = standing(state).map(presentNote);
    const ids = new Set(stand.map(({ note }) => note));
    const gone = deleted.filter(({ note }) => !ids.has(note)).map((note): ListedNote => ({ ...note, deleted: true }));
    return [...stand, ...gone].toSorted((a, b) => a.since - b.since);
  }, [state, deleted]);

  const write = useCallback(async ({ note, chapter, section, text, quote }: Written) => {
    await record({ type: "note-written", note, chapter, section, text, ...(quote && { quote }) });
  }, []);
  const remove = useCallback(async (note: Note) => {
    setDeleted((others) => [...others.filter((other) => other.note !== note.note), note]);
    await record({ type: "note-deleted", note: note.note });
  }, []);

  return { canKeep: status === "ready" || status === "waiting", isRead: status !== "waiting", notes, write, remove, restore: write };
}

export function newNoteId(): string {
  return crypto.randomUUID();
}

/** A moment as a day of the learner's own calendar: "22 November 2026". */
export function dayOf(at: number): string {
  return dayWords(localDay(at), "year");
}
