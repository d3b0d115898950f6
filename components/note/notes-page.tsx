"use client";

import { useDeferredValue, useId, useMemo, useState } from "react";
import { downloadFile } from "@/components/progress/download";
import { IntentLink } from "@/components/ui/intent-link";
import { countNotes, findNotes, listNotes, type NotedChapter } from "@/lib/note/list-notes";
import { notesMarkdown } from "@/lib/note/notes-markdown";
import { notePlace, routes } from "@/lib/site/routes";
import { counted } from "./counted";
import { NoteEntry } from "./note-entry";
import { dayOf, type NotesDesk, useNotes } from "./use-notes";
import "./notes.css";

/** All notes of this device under their chapters and sections, to search, change, delete and take along. */
export function NotesPage({ chapters }: { chapters: readonly NotedChapter[] }) {
  const desk = useNotes();
  const id = useId();
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query);
  const listed = useMemo(() => listNotes(desk.notes, chapters), [desk.notes, chapters]);
  const found = useMemo(() => findNotes(listed, asked), [listed, asked]);
  const standing = useMemo(
    () =>
      listNotes(
        desk.notes.filter(({ deleted }) => !deleted),
        chapters,
      ),
    [desk.notes, chapters],
  );

  if (!desk.isRead) {
    return (
      <p role="status" className="label mt-8">
        Reading what is stored …
      </p>
    );
  }
  if (countNotes(listed) === 0) return <NothingYet canKeep={desk.canKeep} />;

  const download = () => downloadFile("assay-notes.md", notesMarkdown(standing, window.location.origin, dayOf), "text/markdown");
  return (
    <>
      <form role="search" aria-label="Search your notes" className="notes-search no-print" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor={`${id}-words`}>Search your notes</label>
        <input id={`${id}-words`} type="search" autoComplete="off" spellCheck={false} value={query} onChange={(event) => setQuery(event.target.value)} />
        <p role="status">{inWords(countNotes(findNotes(standing, asked)), countNotes(standing))}</p>
        <button type="button" className="button" onClick={download}>
          Download as Markdown
        </button>
      </form>
      {found.map(({ slug, title, sections }) => (
        <section key={slug} aria-labelledby={`notes-${slug}`} className="noted-chapter">
          <h2 id={`notes-${slug}`}>{title === undefined ? slug : <IntentLink href={routes.chapter(slug)}>{title}</IntentLink>}</h2>
          {title === undefined && <p className="note-words">The guide has no such chapter any more.</p>}
          {sections.map((section) => (
            <div key={section.id} className="noted-section">
              {section.id !== slug && <h3>{section.title ?? section.id}</h3>}
              {title !== undefined && section.title === undefined && <p className="note-words">The chapter has no such section any more.</p>}
              <NotesOfSection notes={section.notes} desk={desk} isThere={title !== undefined} />
            </div>
          ))}
        </section>
      ))}
    </>
  );
}

function NotesOfSection({ notes, desk, isThere }: { notes: NotesDesk["notes"]; desk: NotesDesk; isThere: boolean }) {
  return (
    <ul>
      {notes.map((note) => (
        <li key={note.note}>
          <NoteEntry note={note} desk={desk} place={isThere ? notePlace(note.chapter, note.section, note.note) : undefined} />
        </li>
      ))}
    </ul>
  );
}

function NothingYet({ canKeep }: { canKeep: boolean }) {
  return (
    <div className="mt-8 text-soft">
      <p role="status">{canKeep ? "You have no notes yet." : "This browser lets the site store nothing, so it cannot keep notes."}</p>
      {canKeep && (
        <p className="mt-3">
          In a <IntentLink href={routes.chapters}>chapter</IntentLink>, select words to highlight them or to write a note on them; or press Note beside a
          heading, or in the bar at the top of a small screen.
        </p>
      )}
    </div>
  );
}

function inWords(found: number, all: number): string {
  if (found === 0) return all === 0 ? "No notes" : "No note holds these words.";
  return found < all ? `${found} of ${counted(all, "note")}` : counted(all, "note");
}
