"use client";

import { type KeyboardEvent, type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import { noteLimits } from "@/lib/note/limits";
import { findQuote, quoteOf } from "@/lib/note/quote";
import type { Quote } from "@/lib/progress/notes";

interface Props {
  text?: string;
  quote?: Quote | undefined;
  /** The section's text, where words of it may be named instead of being selected: for those who use no mouse. */
  sectionText?: string | undefined;
  canKeep: boolean;
  onSave: (written: { text: string; quote?: Quote | undefined }) => void;
  onCancel: () => void;
}

/** Writes a note: its text and, where none are marked yet, the words of the section that it marks. */
export function NoteForm({ text: before = "", quote, sectionText, canKeep, onSave, onCancel }: Props) {
  const id = useId();
  const [text, setText] = useState(before);
  const [words, setWords] = useState("");
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);
  const isEmpty = text.trim() === "" && words.trim() === "" && !quote;

  const save = () => {
    if (isEmpty || !canKeep) return;
    if (words.trim() === "" || sectionText === undefined) return onSave({ text: text.trim(), quote });
    const place = findQuote(sectionText, { exact: words, before: "", after: "" });
    const marked = place && quoteOf(sectionText, place.start, place.end);
    if (marked) onSave({ text: text.trim(), quote: marked });
    else setMissing(true);
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
    // What was written is not thrown away by a key.
    if (event.key === "Escape" && text.trim() === before.trim() && words === "") onCancel();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of its fields
    <form className="note-form" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <label htmlFor={`${id}-text`}>Your note</label>
      <textarea id={`${id}-text`} rows={3} maxLength={noteLimits.text} value={text} ref={field} onChange={(event) => setText(event.target.value)} />
      {sectionText !== undefined && !quote && (
        <>
          <label htmlFor={`${id}-words`}>Words to highlight, as they stand in this section</label>
          <input
            id={`${id}-words`}
            type="text"
            autoComplete="off"
            placeholder="Optional"
            maxLength={noteLimits.exact}
            value={words}
            aria-invalid={missing}
            aria-describedby={missing ? `${id}-missing` : undefined}
            onChange={(event) => {
              setWords(event.target.value);
              setMissing(false);
            }}
          />
          <p id={`${id}-missing`} role="alert" className="note-missing">
            {missing && "These words do not stand in this section. Write them as they stand there."}
          </p>
        </>
      )}
      {!canKeep && <p className="note-missing">This browser lets the site store nothing, so a note cannot be kept.</p>}
      <div className="note-actions">
        <button type="submit" className="button button-main" disabled={isEmpty || !canKeep}>
          Save
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
