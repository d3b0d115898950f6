"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { record } from "@/components/progress/use-progress";
import { QuestionCard } from "@/components/question/question-card";
import { recordAnswer } from "@/components/question/record-answer";
import { ReportQuestion } from "@/components/question/report-question";
import { useRevisions } from "@/components/question/use-revisions";
import type { Study } from "@/components/study/use-study";
import { markAnswer } from "@/lib/quiz/mark";
import { type Confidence, type Given, type GivenStep, stepGiven } from "@/lib/quiz/run";
import type { QueuedCard } from "@/lib/review/queue";
import { whyDue, whyNew } from "@/lib/review/reason";
import { aboutWords, type Outcome } from "./card-words";
import { RecallCard } from "./recall-card";
import { ReviewSummary } from "./review-summary";

interface Props {
  /** Settled when the reviews were begun: what is reviewed in it does not change it. */
  cards: readonly QueuedCard[];
  study: Study;
  bank: string;
  contact: string;
  onLeave: () => void;
}

const untouched: Given = { chosen: [], shown: false };

/** The reviews of a day, card by card. */
export function ReviewRun({ cards, study, bank, contact, onLeave }: Props) {
  const [place, setPlace] = useState(0);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<number, Outcome>>(new Map());
  const [given, setGiven] = useState(untouched);
  /** How often cards were begun anew: a card that was taken back is drawn afresh. */
  const [turns, setTurns] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);

  const questions = useMemo(() => new Map(cards.flatMap((card) => (card.kind === "objective" ? [[card.entry.id, card.entry.hash]] : []))), [cards]);
  // The question that comes next is fetched while cards before it are recalled; behind the last one nothing is.
  const wanted = cards.slice(place).find((card) => card.kind === "objective")?.entry.id ?? [...questions.keys()].at(-1);
  const { loaded, failed, retry } = useRevisions(questions, wanted, study.index);

  const card = cards[place];
  const stands = card?.kind !== "objective" || loaded.has(card.entry.id);
  const focused = useRef<string>(undefined);
  useEffect(() => {
    const now = `${place}/${turns}`;
    if (!stands || focused.current === now) return;
    focused.current = now;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [place, turns, stands]);

  const moveTo = (next: number) => {
    setPlace(next);
    setGiven(untouched);
    setTurns(turns + 1);
  };
  const keep = (outcome: Outcome) => setOutcomes(new Map([...outcomes, [place, outcome]]));
  const recall = (verdict: "correct" | "incorrect", confidence: Confidence) => {
    if (!card) return;
    void record({ type: "card-reviewed", card: card.id, verdict, confidence });
    keep(verdict);
    moveTo(place + 1);
  };
  const step = (taken: GivenStep) => {
    const next = stepGiven(given, taken);
    setGiven(next);
    const revision = card?.kind === "objective" ? loaded.get(card.entry.id) : undefined;
    if (taken.step !== "show" || card?.kind !== "objective" || !revision) return;
    recordAnswer({ revision, hash: card.entry.hash, bank, given: next, where: "review", seed: card.seed });
    const verdict = markAnswer(revision.choices, next.chosen);
    keep(verdict === "unanswered" ? "looked-up" : verdict);
  };

  const lastPlace = [...outcomes.keys()].at(-1);
  const lastCard = lastPlace === undefined ? undefined : cards[lastPlace];
  // Of an answer that was only looked up nothing was kept, so there is nothing to take back.
  const lastReview =
    lastPlace !== undefined && outcomes.get(lastPlace) !== "looked-up" ? study.studied.recalls.get(lastCard?.id ?? "")?.recent.at(-1) : undefined;
  const takeBack = () => {
    if (lastPlace === undefined) return;
    if (lastReview) void record({ type: "review-undone", event: lastReview.id });
    setOutcomes(new Map([...outcomes].filter(([at]) => at !== lastPlace)));
    moveTo(lastPlace);
  };
  const undo = lastPlace !== undefined && (
    <button type="button" className="question-quiet" onClick={takeBack}>
      Take back the last review
    </button>
  );

  if (!card) return <ReviewSummary headingRef={heading} cards={cards} outcomes={outcomes} loaded={loaded} study={study} undo={undo} onLeave={onLeave} />;
  const title = `Review ${place + 1} of ${cards.length}`;
  const why = "recall" in card ? whyDue(card.recall, study.today.now, study.today.dayOf) : whyNew(card.met);
  const revision = card.kind === "objective" ? loaded.get(card.entry.id) : undefined;
  return (
    <div className="review-run">
      <h1 className="sr-only">Review</h1>
      <div className="review-bar">
        <div className="review-strokes" aria-hidden="true">
          {cards.map(({ id }, at) => (
            <span key={id} data-outcome={outcomes.get(at)} data-current={at === place || undefined} />
          ))}
        </div>
        <p className="label">{why}</p>
        {undo}
        <button type="button" className="question-quiet" onClick={() => moveTo(cards.length)}>
          End here
        </button>
      </div>
      {card.kind === "recall" && <RecallCard key={`${card.id}/${turns}`} card={card} title={title} titleRef={heading} onRecall={recall} />}
      {card.kind === "objective" && revision && (
        <>
          <QuestionCard
            key={`${card.id}/${turns}`}
            revision={revision}
            seed={card.seed}
            given={given}
            onStep={step}
            titleRef={heading}
            title={
              <>
                {title} <span>{aboutWords(card)}</span>
              </>
            }
            onward={{ words: place === cards.length - 1 ? "To the summary" : "Next", go: () => moveTo(place + 1) }}
          />
          <ReportQuestion revision={revision} hash={card.entry.hash} bank={bank} seed={card.seed} given={given} contact={contact} />
        </>
      )}
      {card.kind === "objective" && !revision && (
        <div className="study-notice" role="status">
          <p>{failed ? "The question could not be loaded. Check the connection." : "Loading the question …"}</p>
          {failed && (
            <button type="button" className="button" onClick={retry}>
              Try again
            </button>
          )}
        </div>
      )}
    </div>
  );
}
