"use client";

import { type ReactNode, type Ref, useMemo, useRef, useState } from "react";
import { downloadFile } from "@/components/progress/download";
import { Icon } from "@/components/ui/icon";
import { IntentLink } from "@/components/ui/intent-link";
import { writeCsv } from "@/lib/comparison/write-csv";
import { attemptJson, attemptRows, fileName, plain } from "@/lib/exam/download";
import { sayTime } from "@/lib/exam/clock";
import { endOf, replayAddress } from "@/lib/exam/history";
import { type Item, type Report, reportOf } from "@/lib/exam/report";
import { drillAddress, type Met } from "@/lib/exam/study-next";
import { nameOfForm } from "@/lib/exam/names";
import type { Attempt } from "@/lib/progress/attempt";
import type { IndexEntry, Revision } from "@/lib/question/bank";
import { objectivesOf } from "@/lib/site/exam-objectives";
import { routes } from "@/lib/site/routes";
import { isTopicSlug } from "@/lib/site/topics";
import { ReportConfidence } from "./report-confidence";
import { ReportPace } from "./report-pace";
import { ReportReview } from "./report-review";
import { ReportCoverage, ReportShares } from "./report-shares";
import { conditionWords, counted, dayWords, endWords, likelyWords, momentWords, noTotalWords, policyWords, shortSection, topicWords } from "./report-words";
import "./form-notices.css";

interface Props {
  attempt: Attempt;
  /** Its questions as they were shown, as far as they are at hand. */
  revisions: ReadonlyMap<string, Revision>;
  /** Whether the rest is still on its way, or cannot be had. */
  state: "loading" | "complete" | "partial";
  onRetry: () => void;
  /** Questions that were answered in it for the first time. */
  firstSightings: ReadonlySet<string>;
  /** The bank of today, from which misses are drilled; undefined while it is not at hand. */
  index: { entries: readonly IndexEntry[]; bank: string } | undefined;
  met: Met;
  headingRef?: Ref<HTMLHeadingElement>;
}

/** What an attempt shows: first what to correct and where to go on, then shares with how far they can be trusted, then every question. */
export function ExamReport({ attempt, revisions, state, onRetry, firstSightings, index, met, headingRef }: Props) {
  const report = useMemo(() => reportOf(attempt, firstSightings, revisions), [attempt, firstSightings, revisions]);
  const drill = useMemo(() => index && drillAddress(attempt, report, index.entries, index.bank, met), [attempt, report, index, met]);
  const { sureButWrong, missed, open, items } = report;
  const [current, setCurrent] = useState(() => ([...sureButWrong, ...missed, ...open][0] ?? items[0])?.question ?? "");
  const reviewed = useRef<HTMLHeadingElement>(null);
  const objectives = useMemo(() => new Map(objectivesOf(attempt.form.exam).map(({ id, title }) => [id, title])), [attempt]);

  const openingOf = ({ question, objective }: Item): string => {
    const revision = revisions.get(question);
    return revision ? plain(revision.stem) : `Question ${question}: ${objectives.get(objective) ?? objective}`;
  };
  const openInReview = (question: string) => {
    setCurrent(question);
    // Painted first, so that the heading that takes the focus is that of the new question.
    requestAnimationFrame(() => reviewed.current?.focus());
  };
  const list = { openingOf, onOpen: openInReview };
  return (
    <article className="exam-report" aria-labelledby="report-title">
      <ReportHead attempt={attempt} report={report} headingRef={headingRef} />
      <div className="report-actions no-print">
        {drill && (
          <IntentLink className="button button-main" href={drill.address}>
            Drill the misses with {counted(drill.questions, "sibling")}
          </IntentLink>
        )}
        <button type="button" className="button" onClick={() => downloadFile(fileName(attempt, "json"), attemptJson(attempt), "application/json")}>
          Download JSON
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            // The mark in front tells spreadsheets that the file is UTF-8.
            downloadFile(fileName(attempt, "csv"), `\uFEFF${writeCsv(attemptRows(attempt, firstSightings, revisions))}`, "text/csv;charset=utf-8")
          }
        >
          Download CSV
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          Print
        </button>
        <Again attempt={attempt} />
      </div>
      {drill && <p className="label no-print">Siblings ask about the same matter in other words: the answer cannot be remembered, only known.</p>}
      {state === "partial" && (
        <div className="form-notices no-print" role="status">
          <p>
            {revisions.size === 0 ? "The questions' texts" : `The texts of ${counted(items.length - revisions.size, "question")}`} could not be loaded. All
            figures here come from the attempt itself and are complete.
          </p>
          <button type="button" className="button" onClick={onRetry}>
            Try again
          </button>
        </div>
      )}
      <div className="report-correct">
        <div>
          <h2>Correct these first</h2>
          {sureButWrong.length + missed.length + report.lucky.length + open.length === 0 && <p>Nothing was missed, guessed or left open.</p>}
          <ItemList title="Sure, and not right" says="What one is sure of is corrected best once it is seen." items={sureButWrong} {...list} />
          <ItemList title="Missed" items={missed} {...list} />
          <ItemList title="Right by a guess" says="Counted as right, and not known yet." items={report.lucky} {...list} />
          <ItemList title="Left open" says="No penalty for a wrong answer is described, so a guess costs nothing." items={open} {...list} />
        </div>
        <StudyNext report={report} state={state} />
      </div>
      <ReportShares title="By section" one="Section" parts={report.sections} nameOf={shortSection} />
      <p className="label">
        The bar is where the true share likely lies (the Jeffreys interval): a few answers say little. Only answers to questions that were new to you count in
        it. It forecasts no exam.
      </p>
      <ReportShares title="By topic" one="Topic" parts={report.topics} nameOf={topicWords} />
      <ReportCoverage coverage={report.coverage} />
      <ReportPace report={report} {...list} />
      <ReportConfidence report={report} />
      <ReportReview
        report={report}
        revisions={revisions}
        state={state}
        seed={attempt.form.seed}
        bank={attempt.form.bank}
        current={current}
        onOpen={openInReview}
        headingRef={reviewed}
      />
      <p className="label report-origin">
        {nameOfForm(attempt.form)}, seed {attempt.form.seed}, bank {attempt.form.bank}. Marked by the keys of that day: a key that is mended later changes
        nothing here.
      </p>
    </article>
  );
}

/** The way to the same questions in the same order. */
function Again({ attempt }: { attempt: Attempt }) {
  const address = replayAddress(attempt);
  if (address === undefined) return null;
  return (
    <IntentLink className="question-quiet report-again" href={address}>
      Sit the same form again
    </IntentLink>
  );
}

function ReportHead({ attempt, report, headingRef }: { attempt: Attempt; report: Report; headingRef: Ref<HTMLHeadingElement> | undefined }) {
  const { form, factor } = attempt;
  const { whole, items, answered, open, flagged, repeats } = report;
  const conditions = conditionWords(attempt);
  return (
    <header className="report-head">
      <h1 id="report-title" ref={headingRef} tabIndex={-1}>
        {nameOfForm(form)} <span>report of {dayWords(endOf(attempt))}</span>
      </h1>
      <p className="chapter-summary">
        {whole ? (
          <>
            {whole.right} of {whole.answered} {repeats.answered > 0 && "new questions "}right. On questions like these you likely get {likelyWords(whole)}{" "}
            right.
          </>
        ) : (
          noTotalWords(report)
        )}
      </p>
      <dl className="report-figures">
        <Figure name="Answered">
          {answered} of {items.length}
        </Figure>
        {open.length > 0 && <Figure name="Open">{open.length}</Figure>}
        {flagged.length > 0 && <Figure name="Flagged">{flagged.length}</Figure>}
        {repeats.answered > 0 && (
          <Figure name="Met before">
            {repeats.answered}, of which {repeats.right} right
          </Figure>
        )}
        <Figure name="Time">
          {sayTime(report.pace.usedMs)}, {policyWords(factor)}
        </Figure>
        <Figure name={endWords(attempt)}>{momentWords(endOf(attempt))}</Figure>
      </dl>
      {conditions.length > 0 && (
        <ul className="report-conditions">
          {conditions.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <p className="label">
        Our scoring: a question is right when exactly the right choices were chosen. Google publishes no mark to reach, so this report compares with none.
      </p>
    </header>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** So many are shown at once; the others unfold. */
const listedAtOnce = 8;

interface ListProps {
  title: string;
  says?: string;
  items: readonly Item[];
  openingOf: (item: Item) => string;
  onOpen: (question: string) => void;
}

function ItemList({ title, says, items, ...each }: ListProps) {
  if (items.length === 0) return null;
  const [first, more] = [items.slice(0, listedAtOnce), items.slice(listedAtOnce)];
  return (
    <section>
      <h3>
        {title} <span>{items.length}</span>
      </h3>
      {says && <p className="label">{says}</p>}
      <Items items={first} {...each} />
      {more.length > 0 && (
        <details className="report-fold">
          <summary>{more.length} more</summary>
          <Items items={more} {...each} />
        </details>
      )}
    </section>
  );
}

function Items({ items, openingOf, onOpen }: Omit<ListProps, "title" | "says">) {
  return (
    <ul className="report-list">
      {items.map((item) => (
        <li key={item.question}>
          <button type="button" onClick={() => onOpen(item.question)}>
            <span className="report-list-place">{item.place}</span>
            <span className="report-list-words">{openingOf(item)}</span>
            <Icon name="next" />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Where most misses and guesses lead. */
function StudyNext({ report: { readAgain, topicsAgain }, state }: { report: Report; state: Props["state"] }) {
  if (topicsAgain.length === 0) return null;
  return (
    <aside aria-labelledby="study-next" className="study-next">
      <h2 id="study-next">Study these next</h2>
      {readAgain.length > 0 && (
        <>
          <h3>Read again</h3>
          <ul>
            {readAgain.map(({ chapter, id, words, times }) => (
              <li key={chapter + id}>
                <IntentLink href={`${routes.chapter(chapter)}#${id}`}>{words}</IntentLink>
                {times > 1 && <span className="label"> for {times} questions</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {readAgain.length === 0 && state === "loading" && <p className="label">Loading where they are taught …</p>}
      <h3>Practise by topic</h3>
      <ul>
        {topicsAgain.map(({ topic, times }) => (
          <li key={topic}>
            {isTopicSlug(topic) ? <IntentLink href={routes.quizTopic(topic)}>{topicWords(topic)}</IntentLink> : topic}
            <span className="label"> {counted(times, "question")}</span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
