"use client";

import type { ReactNode, Ref } from "react";
import { dayWords } from "@/components/progress/local-day";
import { IntentLink } from "@/components/ui/intent-link";
import type { Study } from "@/components/study/use-study";
import type { Revision } from "@/lib/question/bank";
import { forecastOf } from "@/lib/review/forecast";
import type { QueuedCard } from "@/lib/review/queue";
import { routes } from "@/lib/site/routes";
import { aboutWords, counted, type Outcome, pageOf } from "./card-words";

interface Props {
  headingRef: Ref<HTMLHeadingElement>;
  cards: readonly QueuedCard[];
  outcomes: ReadonlyMap<number, Outcome>;
  loaded: ReadonlyMap<string, Revision>;
  study: Study;
  undo: ReactNode;
  onLeave: () => void;
}

/** What the reviews of a day came to, what to read again, and when more is due. */
export function ReviewSummary({ headingRef, cards, outcomes, loaded, study, undo, onLeave }: Props) {
  const count = (outcome: Outcome) => [...outcomes.values()].filter((each) => each === outcome).length;
  const [right, wrong, lookedUp] = [count("correct"), count("incorrect"), count("looked-up")];
  const missed = cards.filter((_, place) => (outcomes.get(place) ?? "correct") !== "correct");
  const open = cards.length - outcomes.size;
  return (
    <div className="review-run review-summary">
      <h1 ref={headingRef} tabIndex={-1}>
        {outcomes.size === 0 ? "Nothing reviewed" : `${right} of ${right + wrong} recalled`}
      </h1>
      <p className="chapter-summary">
        {wrong > 0 && "What was not comes back tomorrow. "}
        {lookedUp > 0 && `${counted(lookedUp, "answer was", "answers were")} only looked up and stay due. `}
        {open > 0 && `${counted(open, "card")} left for later. `}
        {nextWords(study)}
      </p>
      <div className="review-actions">
        <button type="button" className="button button-main" onClick={onLeave}>
          {open > 0 ? "What is still due" : "Back to what is due"}
        </button>
        <IntentLink href={routes.progress} className="button">
          Where I stand
        </IntentLink>
        {undo}
      </div>
      {missed.length > 0 && (
        <section aria-labelledby="read-again">
          <h2 id="read-again">Look at again</h2>
          <ul className="review-missed">
            {missed.map((card) => (
              <li key={card.id}>
                <Missed card={card} revision={card.kind === "objective" ? loaded.get(card.entry.id) : undefined} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Missed({ card, revision }: { card: QueuedCard; revision: Revision | undefined }) {
  if (card.kind === "recall") {
    return (
      <>
        <IntentLink href={pageOf(card)}>{card.card.asks}</IntentLink> <span className="label">{aboutWords(card)}</span>
      </>
    );
  }
  const [section] = revision?.sections ?? [];
  return (
    <>
      {section ? (
        <IntentLink href={`${routes.chapter(section.chapter)}#${section.id}`}>{section.words}</IntentLink>
      ) : (
        <IntentLink href={routes.question(card.entry.id)}>The question</IntentLink>
      )}{" "}
      <span className="label">{aboutWords(card)}</span>
    </>
  );
}

/** How far ahead the next reviews are looked for. */
const horizon = 60;

/** When more is due after today: "Next: 4 on Thursday 4 March." */
export function nextWords({ studied, today }: Study): string {
  const [, ...later] = forecastOf(studied.recalls, { now: today.now, dayOf: today.dayOf, days: horizon });
  const next = later.find(({ questions, cards }) => questions + cards > 0);
  return next ? `Next: ${next.questions + next.cards} on ${dayWords(next.day)}.` : "";
}
