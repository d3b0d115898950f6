"use client";

import { type ReactNode, useLayoutEffect, useRef } from "react";

interface Props {
  label: string;
  /** What it belongs to, in the window. */
  box: DOMRect;
  onClose: () => void;
  children: ReactNode;
}

/** Room kept to the window's edges, in CSS pixels. */
const edge = 12;

/** A card at the words that it is about; at the foot of a small screen, above the thumb. */
export function NoteCard({ label, box, onClose, children }: Props) {
  const card = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const below = box.bottom + 8;
    const above = box.top - height - 8;
    const top = below + height + edge > window.innerHeight && above > 4 * edge ? above : below;
    const left = Math.max(edge, Math.min(box.left, document.documentElement.clientWidth - width - edge));
    element.style.left = `${left + window.scrollX}px`;
    element.style.top = `${top + window.scrollY}px`;
  }, [box]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it, as it does every layer
    <div
      ref={card}
      className="note-card no-print"
      role="dialog"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !(event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement)) onClose();
      }}
    >
      {children}
    </div>
  );
}
