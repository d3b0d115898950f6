"use client";

import { useSearchParams } from "next/navigation";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { anchor, type Anchored, type Place } from "@/lib/note/quote";
import type { Quote } from "@/lib/progress/notes";
import { ContentsMark, listedUnder } from "./contents-mark";
import { counted } from "./counted";
import { drawMarks } from "./highlights";
import { NoteCard } from "./note-card";
import { NoteEntry } from "./note-entry";
import { NoteForm } from "./note-form";
import { NotesFoot } from "./notes-foot";
import { SectionSide } from "./section-side";
import { liveRangeOf, rangeOf, type SectionText } from "./section-text";
import { SelectionBar, useSelected } from "./selection-bar";
import { type ListedNote, newNoteId, useNotes } from "./use-notes";
import "./notes.css";

/** A wish to write a note on a section, by the button that was pressed. */
export interface AskedNote {
  section: string;
  button: HTMLElement;
}

interface Props {
  slug: string;
  sections: readonly SectionText[];
  asked: AskedNote | undefined;
}

/** A note where it belongs in the chapter as it is now. */
interface PlacedNote {
  note: ListedNote;
  section: SectionText;
  place: Place | undefined;
}

type Card = { box: DOMRect } & ({ kind: "write"; section: string; quote: Quote | undefined; opener?: HTMLElement } | { kind: "show"; note: string });

/** The learner's notes and highlights in a chapter, and all that makes, changes and deletes them there. */
export function NotesMargin({ slug, sections, asked }: Props) {
  const desk = useNotes();
  const place = useMemo(() => placeIn(slug, sections), [slug, sections]);
  const placed = useMemo(() => place(desk.notes), [place, desk.notes]);
  const latest = useRef(sections);
  useEffect(() => void (latest.current = sections), [sections]);
  const selected = useSelected(latest);
  const [card, setCard] = useState<Card>();
  const [said, setSaid] = useState("");

  const [answered, setAnswered] = useState<AskedNote>();
  if (asked && asked !== answered) {
    setAnswered(asked);
    if (!isWriting()) setCard({ kind: "write", section: asked.section, quote: undefined, box: asked.button.getBoundingClientRect(), opener: asked.button });
  }

  const draft = card?.kind === "write" ? card : undefined;
  useEffect(() => {
    const words = placed.filter(({ note }) => !note.deleted);
    if (draft?.quote) words.push(...place([{ ...newDraft(slug, draft.section), quote: draft.quote }]));
    drawMarks(
      "note",
      words.flatMap(({ section, place: at }) => (at && rangeOf(section, at)) ?? []),
    );
  }, [place, placed, draft, slug]);
  useEffect(() => () => drawMarks("note", []), []);

  const show = useShown(placed);
  useCardAt(placed, setCard);

  const write = (section: string, quote: Quote | undefined, text: string) => {
    setSaid(text ? "Note kept." : "Highlighted.");
    void desk.write({ note: newNoteId(), chapter: slug, section, text, quote });
  };
  const close = () => {
    setCard(undefined);
    if (draft?.opener?.isConnected) draft.opener.focus({ preventScroll: true });
  };
  const own = placed.filter(({ note }) => !note.deleted);
  const written = draft && sections.find(({ id }) => id === draft.section);
  const shown = card?.kind === "show" ? placed.find(({ note }) => note.note === card.note) : undefined;

  return (
    <>
      {[...Map.groupBy(placed, ({ section }) => section.id)].map(([id, notes]) => (
        <SectionNotes key={id} notes={notes} desk={desk} onShow={show} />
      ))}
      {[...Map.groupBy(own, ({ section }) => listedUnder(sections, section.id))].map(([id, notes]) => (
        <ContentsMark key={id} id={id}>
          <span className="note-count">
            {notes.length}
            <span className="sr-only"> {notes.length === 1 ? "note" : "notes"}</span>
          </span>
        </ContentsMark>
      ))}
      {selected && !card && (
        <SelectionBar
          selected={selected}
          onHighlight={() => {
            write(selected.section.id, selected.quote, "");
            document.getSelection()?.removeAllRanges();
          }}
          onNote={() => setCard({ kind: "write", section: selected.section.id, quote: selected.quote, box: selected.box })}
        />
      )}
      {draft && written && (
        <NoteCard label={`Note on: ${written.title}`} box={draft.box} onClose={close}>
          <p className="note-place">{written.title}</p>
          {draft.quote && <blockquote>{draft.quote.exact}</blockquote>}
          <NoteForm
            quote={draft.quote}
            sectionText={written.text}
            canKeep={desk.canKeep}
            onSave={({ text, quote }) => {
              write(written.id, quote, text);
              close();
            }}
            onCancel={close}
          />
        </NoteCard>
      )}
      {card?.kind === "show" && shown && (
        <NoteCard key={card.note} label={shown.note.text ? "Your note" : "Your highlight"} box={card.box} onClose={close}>
          <NoteEntry note={shown.note} desk={desk} words={wordsOf(shown)} />
        </NoteCard>
      )}
      <NotesFoot count={own.length} />
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}

function newDraft(chapter: string, section: string): ListedNote {
  return { note: "draft", chapter, section, text: "", since: 0, at: 0 };
}

/**
 * Places the notes of a chapter, each in its section. What belongs to no section any more stands at the chapter's
 * beginning. Words once looked for in a text are not looked for again: those that are gone take milliseconds.
 */
function placeIn(slug: string, sections: readonly SectionText[]): (notes: readonly ListedNote[]) => PlacedNote[] {
  const texts = new Map(sections.map(({ id, text }) => [id, text]));
  const found = new WeakMap<Quote, Anchored>();
  const find = (note: ListedNote): Anchored => {
    const known = note.quote && found.get(note.quote);
    if (known) return known;
    const anchored = anchor(note, texts);
    if (note.quote) found.set(note.quote, anchored);
    return anchored;
  };
  return (notes) =>
    notes.flatMap((note): PlacedNote[] => {
      if (note.chapter !== slug) return [];
      const { section: id, place } = find(note);
      const section = sections.find((candidate) => candidate.id === id) ?? sections[0];
      return section ? [{ note, section, place }] : [];
    });
}

function wordsOf({ note, place }: PlacedNote): Place["words"] | "gone" | undefined {
  return note.quote && (place?.words ?? "gone");
}

/** Whether somebody is in the midst of writing: what is written is not to be lost by a press elsewhere. */
function isWriting(): boolean {
  const { value = "" } = document.querySelector<HTMLTextAreaElement>(".note-card textarea") ?? {};
  return value.trim() !== "";
}

/** Scrolls to a note's highlighted words, or to the note where it has none, and marks them; also those of the note that the address names. */
function useShown(placed: readonly PlacedNote[]): (note: string) => void {
  const asked = useSearchParams().get("note");
  const [sought, setSought] = useState<{ note: string }>();
  const [answered, setAnswered] = useState<string | null>(null);
  if (asked !== answered && placed.some(({ note }) => note.note === asked)) {
    setAnswered(asked);
    if (asked !== null) setSought({ note: asked });
  }

  useEffect(() => {
    const found = placed.find(({ note }) => note.note === sought?.note);
    const range = found?.place && liveRangeOf(found.section, found.place);
    drawMarks("note-sought", range ? [range] : []);
  }, [placed, sought]);
  useEffect(() => () => drawMarks("note-sought", []), []);
  // Seen once, it need not stand out any longer.
  useEffect(() => {
    if (!sought) return;
    const seen = () => setSought(undefined);
    document.addEventListener("pointerdown", seen, { once: true });
    return () => document.removeEventListener("pointerdown", seen);
  }, [sought]);

  const latest = useRef(placed);
  useEffect(() => void (latest.current = placed), [placed]);
  useEffect(() => {
    if (!sought) return;
    const found = latest.current.find(({ note }) => note.note === sought.note);
    const range = found?.place && liveRangeOf(found.section, found.place);
    if (range) {
      const folded = range.startContainer.parentElement?.closest("details");
      if (folded) folded.open = true;
      const { top, height } = range.getBoundingClientRect();
      window.scrollTo({ top: window.scrollY + top - Math.max(90, (window.innerHeight - height) / 3) });
      return;
    }
    const entry = document.querySelector(`.section-side [data-note="${CSS.escape(sought.note)}"]`);
    const fold = entry?.closest("details");
    if (fold) fold.open = true;
    entry?.scrollIntoView({ block: "center" });
  }, [sought]);

  return (note) => setSought({ note });
}

/** Opens the card of a note when its highlighted words are pressed, and closes it when something else is. */
function useCardAt(placed: readonly PlacedNote[], setCard: (card: Card | undefined) => void): void {
  const latest = useRef({ placed, setCard });
  useEffect(() => void (latest.current = { placed, setCard }), [placed, setCard]);

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      // By the way that the press took: what was pressed may have been drawn anew meanwhile.
      const isOwn = event.composedPath().some((passed) => passed instanceof Element && passed.matches(".note-card, .selection-bar, .add-note"));
      if (!(event.target instanceof Element) || isOwn) return;
      if (isWriting()) return;
      const { placed: notes, setCard: set } = latest.current;
      const isText = event.target.closest(".prose") !== null && !event.target.closest("a, button, summary, input, textarea, .section-side");
      const hit = isText && document.getSelection()?.isCollapsed !== false ? noteAt(notes, event) : undefined;
      set(hit && { kind: "show", note: hit.note, box: hit.box });
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !(event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement))
        latest.current.setCard(undefined);
    };
    document.addEventListener("click", onClick);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
}

function noteAt(placed: readonly PlacedNote[], { clientX: x, clientY: y }: MouseEvent): { note: string; box: DOMRect } | undefined {
  for (const { note, section, place } of placed) {
    if (note.deleted || !place) continue;
    const boxes = [...(liveRangeOf(section, place)?.getClientRects() ?? [])];
    const box = boxes.find(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
    if (box) return { note: note.note, box };
  }
  return undefined;
}

/** The notes of one section, folded where they stand in the text's way. */
function SectionNotes({ notes, desk, onShow }: { notes: readonly PlacedNote[]; desk: ReturnType<typeof useNotes>; onShow: (note: string) => void }) {
  const fold: RefObject<HTMLDetailsElement | null> = useRef(null);
  const [section] = notes.map((note) => note.section);
  const stand = notes.filter(({ note }) => !note.deleted);
  const texts = stand.filter(({ note }) => note.text).length;
  const marks = stand.length - texts;

  // Where they have a margin of their own they stand open.
  useEffect(() => {
    const side = fold.current?.closest(".section-side");
    if (fold.current && side && getComputedStyle(side).float !== "none") fold.current.open = true;
  }, []);

  if (!section) return null;
  const howMany = [texts > 0 && counted(texts, "note"), marks > 0 && counted(marks, "highlight")].filter(Boolean).join(", ");
  return (
    <SectionSide section={section} kind="notes">
      <details className="section-notes" ref={fold}>
        <summary>
          Yours: {howMany || "nothing"}
          <span className="sr-only"> on {section.title}</span>
        </summary>
        {notes.map((placed) => (
          <NoteEntry
            key={placed.note.note}
            note={placed.note}
            desk={desk}
            words={wordsOf(placed)}
            onShow={placed.place ? () => onShow(placed.note.note) : undefined}
          />
        ))}
      </details>
    </SectionSide>
  );
}
