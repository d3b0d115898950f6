"use client";

import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { CaseText } from "./case-text";
import { useWide } from "./use-wide";

/** From this width on the case and its question stand side by side. */
const sideBySidePixels = 1024;
const shares = { least: 25, most: 65, step: 5, usual: 42 } as const;

/**
 * The case study beside its question, as the exam shows it. The line between the two is moved by the mouse or with the
 * arrow keys; where there is no room, the case is folded above the question.
 */
export function CasePane({ id, children }: { id: string; children: ReactNode }) {
  const wide = useWide(sideBySidePixels);
  const frame = useRef<HTMLDivElement>(null);
  const [share, setShare] = useState<number>(shares.usual);
  const within = (value: number) => Math.min(Math.max(value, shares.least), shares.most);
  if (!wide) {
    return (
      <>
        <details className="room-case-fold reveal">
          <summary>The case study</summary>
          <CaseText id={id} />
        </details>
        {children}
      </>
    );
  }
  const drag = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    if (box && event.currentTarget.hasPointerCapture(event.pointerId)) setShare(within(((event.clientX - box.left) / box.width) * 100));
  };
  const press = (event: KeyboardEvent) => {
    const to = { ArrowLeft: share - shares.step, ArrowRight: share + shares.step, Home: shares.least, End: shares.most }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setShare(within(to));
  };
  return (
    <div ref={frame} className="room-split" style={{ gridTemplateColumns: `minmax(0, ${share}fr) auto minmax(0, ${100 - share}fr)` }}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself, which the keyboard must be able to do */}
      <section className="room-case" aria-label="Case study" tabIndex={0}>
        <CaseText id={id} />
      </section>
      <div
        role="separator"
        aria-orientation="vertical"
        aria-label="Width of the case study"
        aria-valuenow={Math.round(share)}
        aria-valuemin={shares.least}
        aria-valuemax={shares.most}
        tabIndex={0}
        className="room-separator"
        onKeyDown={press}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
      />
      <div className="room-split-question">{children}</div>
    </div>
  );
}
