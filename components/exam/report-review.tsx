"use client";

import { type KeyboardEvent, type Ref, useRef, useState } from "react";
import { Explanation } from "@/components/question/explanation";
import { PartText } from "@/components/question/part-text";
import { ReportQuestion } from "@/components/question/report-question";
import "@/components/question/question.css";
import { Icon } from "@/components/ui/icon";
import { IntentLink } from "@/components/ui/intent-link";
import { formatSpan, type Item, type Report } from "@/lib/exam/report";
import type { BankChoice, Revision } from "@/lib/question/bank";
import { orderChoices } from "@/lib/question/choice-order";
import { routes } from "@/lib/site/routes";
import { site } from "@/lib/site/site";
import { ExamIcon } from "./exam-icon";
import { confidenceWords, topicWords, verdictIcons, verdictWords } from "./report-words";
import "@/components/ui/segments.css";

const lists = ["all", "wrong", "open", "doubtful", "flagged"] as const;
type Listed = (typeof lists)[number];

const listWords: Readonly<Record<Listed, string>> = { all: "All", wrong: "Not right", open: "Open", doubtful: "Guessed or not sure", flagged: "Flagged" };

function isListed(item: Item, list: Listed): boolean {
  switch (list) {
    case "all":
      return true;
    case "wrong":
      return item.verdict === "incorrect";
    case "open":
      return item.verdict === "unanswered";
    case "doubtful":
      return item.confidence === "guess" || item.confidence === "unsure";
    case "flagged":
      return item.flagged;
  }
}

interface Props {
  report: Report;
  revisions: ReadonlyMap<string, Revision>;
  state: "loading" | "complete" | "partial";
  /** By which choices were ordered, and the version of the bank. */
  seed: string;
  bank: string;
  /** The question that is shown. */
  current: string;
  onOpen: (question: string) => void;
  headingRef: Ref<HTMLHeadingElement>;
}

/** Every question of the attempt, one at a time, with what holds and why. */
export function ReportReview({ report: { items, pace }, revisions, state, seed, bank, current, onOpen, headingRef }: Props) {
  const [list, setList] = useState<Listed>("all");
  const item = items.find(({ question }) => question === current) ?? items[0];
  if (!item) return null;
  const listed = items.filter((each) => isListed(each, list));
  const [previous, next] = [listed.findLast(({ place }) => place < item.place), listed.find(({ place }) => place > item.place)];
  const revision = revisions.get(item.question);
  const choose = (wanted: Listed) => {
    setList(wanted);
    const [first] = items.filter((each) => isListed(each, wanted));
    if (first && !isListed(item, wanted)) onOpen(first.question);
  };
  return (
    <section aria-labelledby="report-review" className="report-review">
      <h2 id="report-review">All questions</h2>
      <fieldset className="segments no-print">
        <legend>Shown</legend>
        <div>
          {lists.map((each) => {
            const count = items.filter((one) => isListed(one, each)).length;
            return (
              <label key={each} data-disabled={count === 0 || undefined}>
                <input type="radio" name="report-list" checked={list === each} disabled={count === 0} onChange={() => choose(each)} />
                {listWords[each]} {count}
              </label>
            );
          })}
        </div>
      </fieldset>
      <ReviewGrid items={listed} current={item.question} onOpen={onOpen} />
      <GridLegend />
      <article className="question review-question" data-verdict={item.verdict} aria-labelledby="review-title">
        <div className="question-head">
          <h3 id="review-title" ref={headingRef} tabIndex={-1}>
            Question {item.place} of {items.length}
            <span>
              {item.section.split("-")[0]?.toUpperCase()} {item.objective} · {topicWords(item.topic)}
              {revision?.class === "expert" && " · a judgement"}
            </span>
          </h3>
        </div>
        {revision ? (
          <ReviewedQuestion item={item} revision={revision} seed={seed} evenMs={pace.evenMs} />
        ) : (
          <>
            <p className="question-status">
              <ItemMarks item={item} evenMs={pace.evenMs} />
            </p>
            <p>
              {state === "loading" ? "Loading the question …" : `The text of ${item.question} is not at hand. `}
              {state !== "loading" && <IntentLink href={routes.question(item.question)}>Its page</IntentLink>}
            </p>
          </>
        )}
        <div className="question-actions no-print">
          <button type="button" className="button" disabled={!previous} onClick={() => previous && onOpen(previous.question)}>
            <Icon name="back" />
            Previous
          </button>
          <button type="button" className="button" disabled={!next} onClick={() => next && onOpen(next.question)}>
            Next
            <Icon name="next" />
          </button>
          {list !== "all" && <span className="label">Only those that are listed: {listWords[list].toLowerCase()}.</span>}
        </div>
        {revision && (
          <ReportQuestion
            key={item.question}
            revision={revision}
            hash={item.revision}
            bank={bank}
            seed={seed}
            given={{ chosen: item.chosen, shown: true, ...(item.confidence && { confidence: item.confidence }) }}
            contact={site.contact}
          />
        )}
      </article>
    </section>
  );
}

/** The questions as a grid of numbers: one stop of the Tab key, arrows, Home and End within. */
function ReviewGrid({ items, current, onOpen }: { items: readonly Item[]; current: string; onOpen: (question: string) => void }) {
  const grid = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<string>();
  const stop = [focused, current, items[0]?.question].find((question) => items.some((item) => item.question === question));
  const move = (event: KeyboardEvent) => {
    const at = items.findIndex(({ question }) => question === stop);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    const item = to === undefined ? undefined : items[Math.min(Math.max(to, 0), items.length - 1)];
    if (!item) return;
    event.preventDefault();
    setFocused(item.question);
    grid.current?.querySelector<HTMLElement>(`[data-question="${CSS.escape(item.question)}"]`)?.focus();
  };
  return (
    <nav aria-label="Questions of the attempt" className="no-print">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys move between the buttons in it */}
      <ul ref={grid} className="review-grid" onKeyDown={move}>
        {items.map(({ question, place, verdict, flagged }) => (
          <li key={question}>
            <button
              type="button"
              data-question={question}
              data-verdict={verdict}
              aria-current={question === current ? "true" : undefined}
              aria-label={`Question ${place}, ${verdictWords[verdict].toLowerCase()}${flagged ? ", flagged" : ""}`}
              tabIndex={question === stop ? 0 : -1}
              onFocus={() => setFocused(question)}
              onClick={() => onOpen(question)}
            >
              {place}
              <Icon name={verdictIcons[verdict]} />
              {flagged && <ExamIcon name="flag" />}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the signs of the grid mean; each button says it in its name. */
function GridLegend() {
  return (
    <ul className="report-legend review-legend no-print" aria-hidden="true">
      {(["correct", "incorrect", "unanswered"] as const).map((verdict) => (
        <li key={verdict}>
          <Icon name={verdictIcons[verdict]} />
          {verdictWords[verdict].toLowerCase()}
        </li>
      ))}
      <li>
        <ExamIcon name="flag" />
        flagged
      </li>
    </ul>
  );
}

/** What became of it, and how it was worked on, in a line. */
function ItemMarks({ item: { verdict, confidence, flagged, ms, isFirst }, evenMs }: { item: Item; evenMs: number }) {
  const said = [
    confidence && `rated ${confidenceWords[confidence].toLowerCase()}`,
    ms === undefined ? "never on the screen" : `${formatSpan(ms)} on the screen${ms > evenMs ? `, an even share is ${formatSpan(evenMs)}` : ""}`,
    verdict !== "unanswered" && !isFirst && "met before this attempt",
  ].filter(Boolean);
  return (
    <>
      <span className="verdict" data-verdict={verdict}>
        <Icon name={verdictIcons[verdict]} />
        {verdictWords[verdict]}
      </span>
      {flagged && (
        <span className="review-flag">
          <ExamIcon name="flag" />
          Flagged
        </span>
      )}
      <span>{said.join("; ")}</span>
    </>
  );
}

function ReviewedQuestion({ item, revision, seed, evenMs }: { item: Item; revision: Revision; seed: string; evenMs: number }) {
  return (
    <>
      <p className="question-stem">
        <PartText parts={revision.stem} />
      </p>
      <p className="question-status">
        <ItemMarks item={item} evenMs={evenMs} />
      </p>
      <ul className="choices">
        {orderChoices(revision, seed).map((choice) => (
          <ReviewedChoice key={choice.id} choice={choice} isChosen={item.chosen.includes(choice.id)} isStruck={item.struck.includes(choice.id)} />
        ))}
      </ul>
      <Explanation revision={revision} level="h4" />
      <p className="label review-address">
        <IntentLink href={routes.question(item.question)}>Question {item.question}</IntentLink> has a page of its own. What is shown here is what was asked in
        the attempt.
      </p>
    </>
  );
}

function ReviewedChoice({ choice, isChosen, isStruck }: { choice: BankChoice; isChosen: boolean; isStruck: boolean }) {
  const state = choice.right ? "right" : isChosen ? "wrong-chosen" : "wrong";
  return (
    <li className="choice review-choice" data-state={state} data-struck={isStruck || undefined}>
      <p className="review-choice-text">
        <PartText parts={choice.text} />
      </p>
      <div className="choice-reason">
        <span className="choice-mark">
          <Icon name={choice.right ? "check" : "close"} />
          {choice.right ? "Right" : "Wrong"}
          {isChosen && ", your choice"}
          {isStruck && ", struck out by you"}
        </span>
        <p>
          <PartText parts={choice.reason} linked />
        </p>
      </div>
    </li>
  );
}
