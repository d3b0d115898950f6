"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { record } from "@/components/progress/use-progress";
import { loadRevision } from "@/components/question/bank-file";
import { loadItem } from "@/components/question/item-file";
import { QuestionCard } from "@/components/question/question-card";
import { recordAnswer } from "@/components/question/record-answer";
import { ReportQuestion } from "@/components/question/report-question";
import { useRevisions } from "@/components/question/use-revisions";
import type { StoredRun } from "@/lib/progress/runs";
import type { IndexEntry } from "@/lib/question/bank";
import { type Ignored, isItem, type QuizAddress } from "@/lib/quiz/address";
import { markAnswer } from "@/lib/quiz/mark";
import type { QuizPlan } from "@/lib/quiz/plan";
import { type Given, type GivenStep, givenTo, type Run, startRun, stepRun } from "@/lib/quiz/run";
import { topics } from "@/lib/site/topics";
import { IgnoredNotice } from "./ignored-notice";
import { QuizSummary } from "./quiz-summary";
import { RunBar } from "./run-bar";

interface Props {
  /** Path and parameters, by which the run is found again. */
  address: string;
  asked: QuizAddress;
  plan: () => QuizPlan;
  stored: () => StoredRun | undefined;
  /** The bank, and the entries of the run's items. */
  index: readonly IndexEntry[];
  bank: string;
  /** The hash of what items are made from. */
  world: string;
  /** Whether items of the address are asked in another form by now. */
  moved: boolean;
  contact: string;
  /** Whether the browser lets the run be stored. */
  remembers: boolean;
  ignored: readonly Ignored[];
  onStart: (address: QuizAddress) => void;
  /** Begins another run of items from templates. */
  onPractise: () => void;
  onLeave: () => void;
}

/** What a run is, settled when it is shown first. */
interface Begun {
  id: string;
  isNew: boolean;
  ended: boolean;
  /** The hash of each question's revision. */
  revisions: ReadonlyMap<string, string>;
  unknown: readonly string[];
  /** Marks that were given before a reload. */
  verdicts: ReadonlyMap<string, "correct" | "incorrect">;
}

/** A run through its questions, one at a time, and its summary. */
export function QuizRun({ address, asked, plan, stored, index, bank, world, moved, contact, remembers, ignored, onStart, onPractise, onLeave }: Props) {
  const [{ begun, first }] = useState(() => begin(plan, stored));
  const [run, setRun] = useState<Run>(first);
  const heading = useRef<HTMLHeadingElement>(null);
  // A question that was opened from the summary leads back to it.
  const [reviewing, setReviewing] = useState(false);
  const recorded = useRef(false);
  const ended = useRef(begun.ended);
  const { current, questions } = run;
  const load = useCallback((id: string, hash: string, present?: string) => (isItem(id) ? loadItem(id, world) : loadRevision(id, hash, present)), [world]);
  const { loaded, failed, retry } = useRevisions(begun.revisions, current, index, load);
  const seed = asked.seed ?? "";

  useEffect(() => {
    if (!begun.isNew || recorded.current || begun.revisions.size === 0) return;
    recorded.current = true;
    const list = [...begun.revisions].map(([question, revision]) => ({ question, revision }));
    void record({ type: "run-started", run: begun.id, bank, seed, address, questions: list });
  }, [begun, bank, seed, address]);

  // What comes takes the focus as soon as it stands, so that it is read from its beginning.
  const stands = current === undefined || loaded.has(current);
  const focused = useRef<string>(undefined);
  useEffect(() => {
    if (!stands || focused.current === (current ?? "summary")) return;
    focused.current = current ?? "summary";
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [current, stands]);

  const place = current === undefined ? "Summary" : `Question ${questions.indexOf(current) + 1} of ${questions.length}`;
  useEffect(() => {
    const before = document.title;
    document.title = `${place} · ${before}`;
    return () => {
      document.title = before;
    };
  }, [place]);

  const end = () => {
    if (ended.current || questions.length === 0) return;
    ended.current = true;
    void record({ type: "run-ended", run: begun.id });
  };
  const move = (step: "next" | "previous" | "finish") => {
    const next = stepRun(run, { step });
    setRun(next);
    if (next.current === undefined) end();
  };
  const step = (taken: GivenStep) => {
    const next = stepRun(run, taken);
    setRun(next);
    const revision = current === undefined ? undefined : loaded.get(current);
    if (taken.step !== "show" || !revision) return;
    const { id } = revision;
    recordAnswer({ revision, hash: begun.revisions.get(id) ?? "", bank, given: givenTo(next, id), where: "quiz", run: begun.id, seed });
  };

  const verdicts = questions.map((id) => {
    const revision = loaded.get(id);
    const given = givenTo(run, id);
    if (!given.shown) return undefined;
    return begun.verdicts.get(id) ?? (revision && markAnswer(revision.choices, given.chosen));
  });
  const goneItems = begun.unknown.filter(isItem);
  const gone = begun.unknown.filter((id) => !isItem(id));
  const notices = (
    <>
      <IgnoredNotice ignored={ignored} />
      {gone.length > 0 && <p className="quiz-notice">Not in the bank any more: {gone.join(", ")}. Each has a page that says what became of it.</p>}
      {goneItems.length > 0 && <p className="quiz-notice">Made no more, as their template is gone: {goneItems.join(", ")}.</p>}
      {moved && <p className="quiz-notice">Some items of this link are asked in another form by now.</p>}
      {asked.bank !== undefined && asked.bank !== bank && begun.isNew && (
        <p className="quiz-notice">The bank has changed since this link was made, so a few questions may be others.</p>
      )}
      {!remembers && <p className="quiz-notice">This browser lets the site store nothing: the quiz works, and nothing of it is remembered.</p>}
    </>
  );
  if (questions.length === 0) {
    return (
      <div className="quiz-run">
        <h1 className="quiz-run-title">No question fits</h1>
        {notices}
        <p>Nothing in the bank is what this address asks for, or all of it is kept for the mock exams.</p>
        <button type="button" className="button button-main" onClick={onLeave}>
          Choose something else
        </button>
      </div>
    );
  }
  if (current === undefined) {
    return (
      <QuizSummary
        headingRef={heading}
        run={run}
        loaded={loaded}
        failed={failed}
        index={index}
        asked={asked}
        onOpen={(question) => {
          setReviewing(givenTo(run, question).shown);
          setRun(stepRun(run, { step: "open", question }));
        }}
        onStart={onStart}
        onPractise={onPractise}
        onLeave={onLeave}
      />
    );
  }
  const at = questions.indexOf(current);
  const revision = loaded.get(current);
  const last = at === questions.length - 1;
  return (
    <div className="quiz-run">
      <h1 className="sr-only">Practice</h1>
      <RunBar questions={questions} at={at} verdicts={verdicts} onEnd={() => move("finish")} />
      {notices}
      {revision ? (
        <>
          <QuestionCard
            key={current}
            revision={revision}
            seed={seed}
            given={givenTo(run, current)}
            onStep={step}
            titleRef={heading}
            title={
              <>
                Question {at + 1} of {questions.length}
                <span>
                  {revision.exam.toUpperCase()} {revision.objective} · {topics[revision.topic].name}
                  {revision.class === "expert" && " · a judgement"}
                </span>
              </>
            }
            onward={
              reviewing || last
                ? { words: reviewing ? "Back to the summary" : "To the summary", go: () => move("finish") }
                : { words: "Next question", go: () => move("next") }
            }
          >
            {at > 0 && !reviewing && (
              <button type="button" className="question-quiet" onClick={() => move("previous")}>
                Previous
              </button>
            )}
            {!givenTo(run, current).shown && (
              <button type="button" className="question-quiet" onClick={() => move("next")}>
                Skip
              </button>
            )}
          </QuestionCard>
          <ReportQuestion
            key={`report-${current}`}
            revision={revision}
            hash={begun.revisions.get(current) ?? ""}
            bank={bank}
            seed={seed}
            given={givenTo(run, current)}
            contact={contact}
          />
        </>
      ) : (
        <div className="quiz-notice" role="status">
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

function begin(plan: Props["plan"], stored: Props["stored"]): { begun: Begun; first: Run } {
  const known = stored();
  if (known) {
    const { started, answers, ended } = known;
    const given = Object.fromEntries(
      [...answers].map(([id, { chosen, confidence }]): [string, Given] => [id, { chosen, shown: true, ...(confidence && { confidence }) }]),
    );
    return {
      begun: {
        id: started.run,
        isNew: false,
        ended,
        revisions: new Map(started.questions.map(({ question, revision }) => [question, revision])),
        unknown: [],
        verdicts: new Map([...answers].map(([id, { verdict }]) => [id, verdict])),
      },
      first: startRun(
        started.questions.map(({ question }) => question),
        given,
      ),
    };
  }
  const { entries, unknown } = plan();
  return {
    begun: {
      id: crypto.randomUUID(),
      isNew: true,
      ended: false,
      revisions: new Map(entries.map(({ id, hash }) => [id, hash])),
      unknown,
      verdicts: new Map(),
    },
    first: startRun(entries.map(({ id }) => id)),
  };
}
