"use client";

import { type Ref, useState } from "react";
import { standingOf, standingsOf } from "@/lib/exam/sitting";
import type { Attempt } from "@/lib/progress/attempt";
import type { Revision } from "@/lib/question/bank";
import { opening } from "./room-question";
import { NavigatorLegend, RoomNavigator } from "./room-navigator";
import "@/components/ui/segments.css";

interface Props {
  attempt: Attempt;
  revisions: ReadonlyMap<string, Revision>;
  titleRef: Ref<HTMLHeadingElement>;
  onOpen: (question: string) => void;
  onHandIn: () => void;
}

type Shown = "all" | "open" | "flagged";

/** All questions before the exam is handed in: how many stand how, and the way to each. Nothing is handed in by itself. */
export function RoomReview({ attempt, revisions, titleRef, onOpen, onHandIn }: Props) {
  const [shown, setShown] = useState<Shown>("all");
  const { answered, open, unseen, flagged } = standingsOf(attempt);
  const counts: readonly (readonly [Shown, string, number])[] = [
    ["all", "All", attempt.form.questions.length],
    ["open", "Open", open.length],
    ["flagged", "Flagged", flagged.length],
  ];
  const isShown = (question: string) =>
    shown === "all" || (shown === "open" ? standingOf(attempt, question) !== "answered" : (attempt.given[question]?.flagged ?? false));
  const listed = attempt.form.questions.map(({ question }, at) => ({ question, place: at + 1 })).filter(({ question }) => isShown(question));
  return (
    <section className="room-review" aria-labelledby="room-review">
      <h2 id="room-review" ref={titleRef} tabIndex={-1}>
        Review
      </h2>
      <p>
        {answered} of {attempt.form.questions.length} answered, {open.length} open
        {unseen > 0 && ` (${unseen} not seen yet)`}, {flagged.length} flagged. Nothing is handed in until you say so.
      </p>
      <div className="room-review-actions">
        <button type="button" className="button button-main" onClick={onHandIn}>
          Hand in the exam
        </button>
      </div>
      <nav aria-label="All questions">
        <RoomNavigator attempt={attempt} onOpen={onOpen} />
        <NavigatorLegend />
      </nav>
      <fieldset className="segments">
        <legend>Listed</legend>
        <div>
          {counts.map(([value, words, count]) => (
            <label key={value}>
              <input type="radio" name="listed" checked={shown === value} onChange={() => setShown(value)} />
              {words} {count}
            </label>
          ))}
        </div>
      </fieldset>
      {listed.length === 0 ? (
        <p className="label">None.</p>
      ) : (
        <ol className="room-list">
          {listed.map(({ question, place }) => {
            const revision = revisions.get(question);
            const given = attempt.given[question];
            const chosen = given?.chosen.length ?? 0;
            const wanted = revision?.choose ?? 1;
            return (
              <li key={question}>
                <button type="button" onClick={() => onOpen(question)}>
                  <span className="room-list-place">{place}</span>
                  <span>{revision ? opening(revision.stem, 90) : question}</span>
                  <span className="label">
                    {chosen === 0 ? (given ? "open" : "not seen") : chosen === wanted ? "answered" : `${chosen} of ${wanted} chosen`}
                    {given?.flagged && ", flagged"}
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
