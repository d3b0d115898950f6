"use client";

import { type RefObject, useEffect, useState } from "react";
import { quoteOf } from "@/lib/note/quote";
import type { Quote } from "@/lib/progress/notes";
import { chapterProse, type SectionText, selectedIn } from "./section-text";

/** Words that the reader selected. */
export interface Selected {
  section: SectionText;
  /** Undefined where they are more than a note may hold. */
  quote: Quote | undefined;
  /** Where they end, in the window. */
  box: DOMRect;
}

/** Milliseconds after the last change of a selection until it counts as made. */
const pause = 200;

/** What the reader has selected within the chapter's text, once it is made. */
export function useSelected(sections: RefObject<readonly SectionText[]>): Selected | undefined {
  const [selected, setSelected] = useState<Selected>();

  useEffect(() => {
    let timer = 0;
    let dragging = false;
    const look = () => setSelected(readSelection(sections.current));
    const onChange = () => {
      window.clearTimeout(timer);
      // Taken back at once, told of only when it is made.
      if (document.getSelection()?.isCollapsed !== false) setSelected(undefined);
      else if (!dragging) timer = window.setTimeout(look, pause);
    };
    const onDown = (event: PointerEvent) => (dragging = event.pointerType === "mouse");
    const onUp = () => {
      dragging = false;
      onChange();
    };
    document.addEventListener("selectionchange", onChange);
    document.addEventListener("pointerdown", onDown);
    document.addEventListener("pointerup", onUp);
    // What was selected while the code was on its way.
    onChange();
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("selectionchange", onChange);
      document.removeEventListener("pointerdown", onDown);
      document.removeEventListener("pointerup", onUp);
    };
  }, [sections]);

  return selected;
}

function readSelection(sections: readonly SectionText[]): Selected | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!chapterProse()?.contains(range.startContainer) || isBeside(range.startContainer)) return undefined;
  const found = selectedIn(sections, range);
  if (!found) return undefined;
  const { section, start, end } = found;
  const box = [...range.getClientRects()].findLast(({ width }) => width > 0) ?? range.getBoundingClientRect();
  return { section, quote: quoteOf(section.text, start, end), box };
}

/** Whether a selection was made within a note or another thing beside the text. */
function isBeside(node: Node): boolean {
  return (node instanceof Element ? node : node.parentElement)?.closest(".section-side") !== null;
}

interface Props {
  selected: Selected;
  onHighlight: () => void;
  onNote: () => void;
}

/** What can be done with selected words. A press on it leaves them selected. */
export function SelectionBar({ selected: { quote, box }, onHighlight, onNote }: Props) {
  const middle = box.left + box.width / 2;
  return (
    <div
      className="selection-bar no-print"
      role="toolbar"
      aria-label="Selected words"
      tabIndex={-1}
      style={{ left: `${Math.max(12, Math.min(middle - 96, window.innerWidth - 204)) + window.scrollX}px`, top: `${box.bottom + 8 + window.scrollY}px` }}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {quote ? (
        <>
          <button type="button" onClick={onHighlight}>
            Highlight
          </button>
          <button type="button" onClick={onNote}>
            Note
          </button>
        </>
      ) : (
        <p>Too long to highlight. Select fewer words.</p>
      )}
    </div>
  );
}
