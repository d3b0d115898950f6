"use client";

import { useEffect, useRef, useState } from "react";
import { IntentLink } from "@/components/ui/intent-link";
import type { Place } from "@/lib/note/quote";
import { NoteForm } from "./note-form";
import { dayOf, type ListedNote, type NotesDesk } from "./use-notes";

interface Props {
  note: ListedNote;
  desk: NotesDesk;
  /** What became of its highlighted words, where that is known. */
  words?: Place["words"] | "gone" | undefined;
  /** Leads to its highlighted words, where they stand on this page. */
  onShow?: (() => void) | undefined;
  /** The address of its place in its chapter, where it is listed elsewhere. */
  place?: string | undefined;
}

const wordsNow = { changed: "The words here have changed since.", gone: "Its words are no longer here." } as const;

/** A note or a highlight, to read, to change, to delete and to bring back. */
export function NoteEntry({ note, desk, words, onShow, place }: Props) {
  const [editing, setEditing] = useState(false);
  const actions = useRef<HTMLDivElement>(null);
  const backTo = useRef<"edit" | "undo">(undefined);
  const { text, quote, deleted } = note;

  // The control that was pressed is gone: the next one of the same note takes its place.
  useEffect(() => {
    if (!backTo.current || editing) return;
    const control = actions.current?.querySelector<HTMLElement>(`[data-do="${backTo.current}"]`);
    // It may come with a later drawing, once what was pressed is stored.
    if (!control) return;
    control.focus({ preventScroll: true });
    backTo.current = undefined;
  });

  if (deleted) {
    return (
      <div className="note-entry note-deleted" ref={actions}>
        <p role="status">{text ? "Note deleted." : "Highlight deleted."}</p>
        <button
          type="button"
          className="note-do"
          data-do="undo"
          onClick={() => {
            backTo.current = "edit";
            void desk.restore(note);
          }}
        >
          Undo
        </button>
      </div>
    );
  }
  return (
    <div className="note-entry" data-note={note.note}>
      {quote && (
        <blockquote>
          {onShow ? (
            <button type="button" onClick={onShow}>
              {quote.exact}
            </button>
          ) : (
            quote.exact
          )}
        </blockquote>
      )}
      {quote && (words === "changed" || words === "gone") && <p className="note-words">{wordsNow[words]}</p>}
      {editing ? (
        <NoteForm
          text={text}
          quote={quote}
          canKeep={desk.canKeep}
          onSave={({ text: written }) => {
            backTo.current = "edit";
            setEditing(false);
            void desk.write({ ...note, text: written });
          }}
          onCancel={() => {
            backTo.current = "edit";
            setEditing(false);
          }}
        />
      ) : (
        <>
          {text && <p className="note-text">{text}</p>}
          <div className="note-foot no-print" ref={actions}>
            <span>{dayOf(note.at)}</span>
            {place !== undefined && (
              <IntentLink href={place} className="note-do">
                In the chapter<span className="sr-only">, {named(note)}</span>
              </IntentLink>
            )}
            <button type="button" className="note-do" data-do="edit" onClick={() => setEditing(true)}>
              {text ? "Edit" : "Add words"}
              <span className="sr-only"> {named(note)}</span>
            </button>
            <button
              type="button"
              className="note-do"
              onClick={() => {
                backTo.current = "undo";
                void desk.remove(note);
              }}
            >
              Delete<span className="sr-only"> {named(note)}</span>
            </button>
          </div>
        </>
      )}
    </div>
  );
}

/** A note in a few words, for those who hear the buttons one after the other. */
function named({ text, quote }: ListedNote): string {
  const words = (text || quote?.exact || "").split(/\s+/).slice(0, 6).join(" ");
  return `${text ? "note" : "highlight"}: ${words}`;
}
