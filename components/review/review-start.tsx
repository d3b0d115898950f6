"use client";

import { record } from "@/components/progress/use-progress";
import type { Study } from "@/components/study/use-study";
import { Icon } from "@/components/ui/icon";
import { IntentLink } from "@/components/ui/intent-link";
import { type Queue, type QueuedCard, reviewMinutes, wasSureAndWrong } from "@/lib/review/queue";
import { routes } from "@/lib/site/routes";
import { aboutMinutes, counted } from "./card-words";
import { nextWords } from "./review-summary";
import "@/components/ui/segments.css";

interface Props {
  study: Study;
  queue: Queue;
  /** What would be reviewed if today's time began anew. */
  more: Queue;
  onBegin: (cards: readonly QueuedCard[]) => void;
}

const offeredMinutes = [5, 10, 15, 20, 30, 45, 60];

/** What is due today within the learner's minutes, and what it is made of. */
export function ReviewStart({ study, queue, more, onBegin }: Props) {
  const { cards } = queue;
  const { minutes } = study.today;
  const isNew = study.studied.recalls.size === 0 && cards.length === 0 && queue.unlearnt === 0;
  if (isNew) {
    return (
      <section className="review-empty">
        <h2>Nothing to review yet</h2>
        <p>
          Each question that you answer, here or in a mock exam, schedules its objective: it is asked again by another question when you are about to forget it.
          Facts and errata join once you missed a question that rests on them, or finished their chapter.
        </p>
        <div className="review-actions">
          <IntentLink href={routes.quiz} className="button button-main">
            Answer ten questions
            <Icon name="next" />
          </IntentLink>
          <IntentLink href={routes.chapters} className="button">
            Read a chapter
          </IntentLink>
        </div>
      </section>
    );
  }
  const offered = offeredMinutes.includes(minutes) ? offeredMinutes : [...offeredMinutes, minutes].toSorted((a, b) => a - b);
  return (
    <>
      <section className="review-due" aria-labelledby="review-due">
        <h2 id="review-due">{cards.length === 0 ? (queue.waiting > 0 ? "Today's minutes are used" : "Nothing is due today") : dueWords(queue)}</h2>
        {cards.length > 0 ? (
          <>
            <ul>
              {partsOf(cards).map((part) => (
                <li key={part}>{part}</li>
              ))}
            </ul>
            <button type="button" className="button button-main" onClick={() => onBegin(cards)}>
              Begin
              <Icon name="next" />
            </button>
          </>
        ) : (
          <p>{queue.waiting > 0 ? `${counted(queue.waiting, "card is", "cards are")} still due.` : `A day off costs nothing. ${nextWords(study)}`}</p>
        )}
        {queue.waiting > 0 && (
          <p>
            {cards.length > 0 &&
              `${counted(queue.waiting, "more is", "more are")} due, for which ${minutes} minutes have no room today. Tomorrow the most urgent come first. `}
            {cards.length === 0 && (
              <button type="button" className="button" onClick={() => onBegin(more.cards)}>
                Review {more.cards.length} of them now
              </button>
            )}
          </p>
        )}
        {queue.unlearnt > 0 && (
          <p className="label">
            {counted(queue.unlearnt, "card that you met waits", "cards that you met wait")} to be learnt on the days to come, a few a day.
          </p>
        )}
      </section>
      <fieldset className="segments review-minutes">
        <legend>Minutes a day</legend>
        <div>
          {offered.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="minutes"
                checked={minutes === each}
                onChange={() => void record({ type: "preference-set", name: reviewMinutes.name, value: each })}
              />
              {each}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}

function dueWords({ cards, seconds }: Queue): string {
  return `${cards.length} to review, ${aboutMinutes(seconds)}`;
}

/** What a queue is made of, the most urgent first. */
function partsOf(cards: readonly QueuedCard[]): string[] {
  const count = (holds: (card: QueuedCard) => boolean) => cards.filter(holds).length;
  const parts: readonly (readonly [number: number, one: string, many: string])[] = [
    [
      count((card) => "recall" in card && wasSureAndWrong(card.recall)),
      "that you were sure of and had wrong, first",
      "that you were sure of and had wrong, first",
    ],
    [count(({ kind }) => kind === "objective"), "objective, by a question that you did not see lately", "objectives, by questions that you did not see lately"],
    [count(({ id }) => id.startsWith("fact:")), "fact", "facts"],
    [count(({ id }) => id.startsWith("erratum:")), "erratum of the guide", "errata of the guide"],
    [count((card) => "met" in card), "of them new", "of them new"],
  ];
  return parts.flatMap(([number, one, many]) => (number === 0 ? [] : `${number} ${number === 1 ? one : many}`));
}
