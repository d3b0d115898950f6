"use client";

import { useState } from "react";
import { Icon } from "@/components/ui/icon";
import { IntentLink } from "@/components/ui/intent-link";
import type { Answers } from "@/lib/progress/answers";
import { leftRun, type RunEvents, runsOf } from "@/lib/progress/runs";
import type { IndexEntry } from "@/lib/question/bank";
import { type Ignored, type QuizAddress, usualAddress } from "@/lib/quiz/address";
import { findEligible, type QuizFilter } from "@/lib/quiz/filter";
import { keptUnless } from "@/lib/quiz/held-back";
import type { Exam } from "@/lib/site/exam-tracks";
import { isTopicSlug, topics, type TopicSlug } from "@/lib/site/topics";
import { IgnoredNotice } from "./ignored-notice";
import { QuizForm } from "./quiz-form";
import { RunLeft } from "./run-left";
import { sectionWords } from "@/lib/site/section-words";
import "@/components/ui/segments.css";

interface Props {
  index: readonly IndexEntry[] | "failed" | undefined;
  /** What the address fills in. */
  asked: QuizAddress;
  ignored: readonly Ignored[];
  /** The latest answer to each question that was met. */
  seen: Answers["latest"];
  /** Fixed forms that were sat, whose questions are no longer kept. */
  sat: Answers["sat"];
  runs: RunEvents;
  topic?: TopicSlug;
  path: string;
  chapterTitles: Readonly<Record<string, string>>;
  onRetry: () => void;
  onStart: (address: QuizAddress) => void;
  /** Whom each template serves that makes items for this page. */
  serve: readonly Served[];
  /** What makes them could not be fetched. */
  practiceFailed: boolean;
  /** Begins a run of such items. */
  onPractise: (exam: Exam | undefined) => void;
}

/** The exam and the topic that a template is for. */
export interface Served {
  exam: Exam;
  topic: TopicSlug;
}

const examChoices: readonly (readonly [exam: Exam | undefined, words: string])[] = [
  [undefined, "Both exams"],
  ["ace", "ACE"],
  ["pca", "PCA"],
];

/** Starts that need one click, each with what it asks and what to say when there is nothing to ask. */
const starts: readonly { name: string; short?: string; says: string; none: string; filter: Partial<QuizFilter> }[] = [
  { name: "Ten mixed", short: "All of them, mixed", says: "Drawn from all that is not kept back.", none: "No question fits.", filter: {} },
  { name: "Not met yet", says: "Questions that you have not answered so far.", none: "You have met them all.", filter: { state: "unseen" } },
  { name: "What I missed", says: "Questions that you had wrong the last time.", none: "Nothing missed so far.", filter: { state: "missed" } },
  { name: "What I was not sure of", says: "Questions that you rated a guess or not sure.", none: "Nothing rated so far.", filter: { state: "unsure" } },
];

/** Where practice begins: what was left, starts of one click, and a form for those who want something else. */
export function QuizStart({ index, asked, ignored, seen, sat, runs, topic, path, chapterTitles, onRetry, onStart, serve, practiceFailed, onPractise }: Props) {
  const [exam, setExam] = useState(asked.filter.exam);
  const [withHeldBack, setWithHeldBack] = useState(asked.filter.withHeldBack);
  const left = leftRun(runsOf(runs));
  if (index === "failed") {
    return (
      <div className="quiz-notice">
        <p>The questions could not be loaded. Check the connection.</p>
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      </div>
    );
  }
  const { exam: _, ...narrowed } = asked.filter;
  const addressOf = (filter: Partial<QuizFilter>): QuizAddress => ({
    ...usualAddress,
    filter: { ...narrowed, state: "all", withHeldBack, ...filter, ...(exam && { exam }) },
  });
  const kept = index ? findEligible(index, addressOf({ withHeldBack: false }).filter, seen, keptUnless(sat)).heldBack : 0;
  // Templates know their exam and topic; narrowed to anything finer, they would ask what was not wanted.
  const isFiner = narrowed.chapters.length + narrowed.sections.length + narrowed.difficulties.length > 0;
  const serving = isFiner
    ? []
    : serve.filter((each) => (!exam || each.exam === exam) && (narrowed.topics.length === 0 || narrowed.topics.includes(each.topic)));
  const narrowedTo = [
    ...narrowed.chapters.map((chapter) => chapterTitles[chapter] ?? chapter),
    ...narrowed.sections.map((section) => sectionWords(section)),
    ...(topic ? [] : narrowed.topics.map((name) => (isTopicSlug(name) ? topics[name].name : name))),
    ...narrowed.difficulties,
  ];
  return (
    <div className="quiz-start needs-scripts">
      <IgnoredNotice ignored={ignored} />
      {left && <RunLeft run={left} />}
      {narrowedTo.length > 0 && (
        <p className="quiz-narrowed">
          Narrowed to {narrowedTo.join(", ")}. <IntentLink href={path}>Take everything instead</IntentLink>
        </p>
      )}
      <fieldset className="segments">
        <legend>For</legend>
        <div>
          {examChoices.map(([value, words]) => (
            <label key={words}>
              <input type="radio" name="exam" checked={exam === value} onChange={() => setExam(value)} />
              {words}
            </label>
          ))}
        </div>
      </fieldset>
      <ul className="quick-starts">
        {starts.map(({ name, short, says, none, filter }) => {
          const address = addressOf(filter);
          const { entries, heldBack } = index ? findEligible(index, address.filter, seen, keptUnless(sat)) : { entries: [], heldBack: 0 };
          const empty = index !== undefined && entries.length === 0;
          return (
            <li key={name}>
              <button type="button" disabled={!index || empty} onClick={() => onStart(address)}>
                <span className="quick-start-name">{index && entries.length < address.count && short ? short : name}</span>
                <span className="quick-start-says">{empty ? (heldBack > 0 ? "All that fit are kept for the mock exams." : none) : says}</span>
                <span className="quick-start-count">{index && !empty && `${entries.length} in all`}</span>
                <Icon name="next" />
              </button>
            </li>
          );
        })}
        {serving.length > 0 && (
          <li>
            <button type="button" onClick={() => onPractise(exam)}>
              <span className="quick-start-name">Practise the arithmetic</span>
              <span className="quick-start-says" role={practiceFailed ? "status" : undefined}>
                {practiceFailed
                  ? "It could not be loaded. Check the connection."
                  : "Bills, limits, ways and commands with other figures each time, worked out step by step."}
              </span>
              <span className="quick-start-count">{serving.length === 1 ? "a single kind" : `${serving.length} kinds`}</span>
              <Icon name="next" />
            </button>
          </li>
        )}
      </ul>
      <label className="quiz-kept">
        <input type="checkbox" checked={withHeldBack} disabled={!index} onChange={() => setWithHeldBack(!withHeldBack)} />
        <span>
          Ask what is kept for the mock exams too{kept > 0 && `: ${kept} more`}
          <small>Two forms of each exam are kept back, so that their questions are new to you when you sit them.</small>
        </span>
      </label>
      <details className="reveal quiz-own">
        <summary>Choose for yourself</summary>
        {index && (
          <QuizForm
            index={index}
            seen={seen}
            sat={sat}
            asked={asked}
            exam={exam}
            withHeldBack={withHeldBack}
            chapterTitles={chapterTitles}
            {...(topic && { topic })}
            onStart={onStart}
          />
        )}
      </details>
    </div>
  );
}
