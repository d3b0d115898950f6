"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { type Standing, standingOf } from "@/lib/exam/sitting";
import type { Attempt } from "@/lib/progress/attempt";
import { ExamIcon } from "./exam-icon";

const standingWords: Readonly<Record<Standing, string>> = { unseen: "not seen", open: "open", answered: "answered" };

/**
 * All questions as a grid: one stop for the Tab key, arrows, Home and End within. Each button's name says how its
 * question stands; the flag stands apart from it.
 */
export function RoomNavigator({ attempt, onOpen, only }: { attempt: Attempt; onOpen: (question: string) => void; only?: (question: string) => boolean }) {
  const grid = useRef<HTMLUListElement>(null);
  const asked = attempt.form.questions.map(({ question }, at) => ({ question, place: at + 1 })).filter(({ question }) => only?.(question) ?? true);
  const [focused, setFocused] = useState(attempt.place);
  const stop = asked.some(({ question }) => question === focused) ? focused : asked[0]?.question;
  const move = (event: KeyboardEvent) => {
    const at = asked.findIndex(({ question }) => question === stop);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: asked.length - 1 }[event.key];
    const next = to === undefined ? undefined : asked[Math.min(Math.max(to, 0), asked.length - 1)];
    if (!next) return;
    event.preventDefault();
    setFocused(next.question);
    grid.current?.querySelector<HTMLElement>(`[data-question="${next.question}"]`)?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys move between the buttons in it
    <ul ref={grid} className="room-grid" onKeyDown={move}>
      {asked.map(({ question, place }) => {
        const standing = standingOf(attempt, question);
        const flagged = attempt.given[question]?.flagged ?? false;
        return (
          <li key={question}>
            <button
              type="button"
              data-question={question}
              data-standing={standing}
              aria-current={attempt.place === question ? "step" : undefined}
              tabIndex={question === stop ? 0 : -1}
              aria-label={`Question ${place}, ${standingWords[standing]}${flagged ? ", flagged" : ""}`}
              onClick={() => onOpen(question)}
              onFocus={() => setFocused(question)}
            >
              {place}
              {flagged && <ExamIcon name="flag" />}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** What the looks of the grid mean. */
export function NavigatorLegend() {
  return (
    <ul className="room-legend" aria-hidden="true">
      <li>
        <span data-standing="answered" /> answered
      </li>
      <li>
        <span data-standing="open" /> open
      </li>
      <li>
        <span data-standing="unseen" /> not seen
      </li>
      <li>
        <ExamIcon name="flag" /> flagged
      </li>
    </ul>
  );
}
