"use client";

import { type Ref, useMemo } from "react";
import { useSlice } from "@/components/progress/use-progress";
import { Icon } from "@/components/ui/icon";
import { IntentLink } from "@/components/ui/intent-link";
import { answersSlice } from "@/lib/progress/answers";
import type { IndexEntry, Revision } from "@/lib/question/bank";
import { isItem, type QuizAddress, usualAddress } from "@/lib/quiz/address";
import { findEligible } from "@/lib/quiz/filter";
import { keptUnless } from "@/lib/quiz/held-back";
import { markAnswer } from "@/lib/quiz/mark";
import { givenTo, type Run } from "@/lib/quiz/run";
import { drillOf } from "@/lib/quiz/siblings";
import { type Share, summarise } from "@/lib/quiz/summary";
import { routes } from "@/lib/site/routes";
import { isTopicSlug, topics } from "@/lib/site/topics";
import { sectionWords } from "@/lib/site/section-words";

interface Props {
  headingRef: Ref<HTMLHeadingElement>;
  run: Run;
  loaded: ReadonlyMap<string, Revision>;
  failed: boolean;
  index: readonly IndexEntry[];
  asked: QuizAddress;
  onOpen: (question: string) => void;
  onStart: (address: QuizAddress) => void;
  /** Begins another run of items from templates. */
  onPractise: () => void;
  onLeave: () => void;
}

/** What a run shows: first what to correct, then shares with how far they can be trusted, then where to go. */
export function QuizSummary({ headingRef, run, loaded, failed, index, asked, onOpen, onStart, onPractise, onLeave }: Props) {
  const complete = run.questions.every((id) => loaded.has(id));
  const summary = useMemo(
    () =>
      summarise(
        run.questions.flatMap((id) => {
          const revision = loaded.get(id);
          if (!revision) return [];
          const { chosen, shown, confidence } = givenTo(run, id);
          return { entry: revision, verdict: shown ? markAnswer(revision.choices, chosen) : ("unanswered" as const), confidence, sections: revision.sections };
        }),
      ),
    [run, loaded],
  );
  const wasOfItems = asked.questions.length > 0 && asked.questions.every(isItem);
  const { whole, unanswered, sections, sureButWrong, missed, lucky, readAgain } = summary;
  const { sat } = useSlice(answersSlice).state;
  const drill = useMemo(() => {
    const misses = index.filter(({ id }) => sureButWrong.includes(id) || missed.includes(id));
    // Met in this run counts as met: a sibling is to be another question.
    const fresh = findEligible(index, { ...usualAddress.filter, withHeldBack: asked.filter.withHeldBack }, new Map(), keptUnless(sat)).entries;
    return drillOf(
      misses,
      fresh.filter(({ id }) => !run.questions.includes(id)),
      asked.seed ?? "",
    );
  }, [index, sureButWrong, missed, run.questions, asked, sat]);

  return (
    <div className="quiz-run quiz-summary">
      <h1 ref={headingRef} tabIndex={-1} className="quiz-run-title">
        {whole.answered === 0 ? "Nothing answered" : `${whole.right} of ${whole.answered} right`}
      </h1>
      <p className="chapter-summary">
        {complete ? (
          <WholeWords whole={whole} unanswered={unanswered} />
        ) : failed ? (
          "Some of the questions could not be loaded, so this is not the whole run."
        ) : (
          "Loading the questions …"
        )}
      </p>
      <div className="quiz-summary-actions">
        {drill.length > 0 && (
          <button type="button" className="button button-main" onClick={() => onStart({ ...usualAddress, questions: drill })}>
            Drill the misses with {drill.length === 1 ? "a sibling" : `${drill.length} siblings`}
          </button>
        )}
        {unanswered > 0 && (
          <button type="button" className="button" onClick={() => onOpen(run.questions.find((id) => !givenTo(run, id).shown) ?? "")}>
            Back to the open {unanswered === 1 ? "question" : "questions"}
          </button>
        )}
        <button
          type="button"
          className={drill.length > 0 ? "button" : "button button-main"}
          onClick={() => (wasOfItems ? onPractise() : onStart({ ...asked, questions: [] }))}
        >
          {wasOfItems ? "The same with other figures" : `Another ${asked.questions.length > 0 ? "quiz" : "like this"}`}
        </button>
        <button type="button" className="question-quiet" onClick={onLeave}>
          Choose something else
        </button>
      </div>
      {drill.length > 0 && (
        <p className="label">Siblings ask about the same matter in other words or with other figures: the answer cannot be remembered, only known.</p>
      )}

      <QuestionList
        title="Sure, and not right"
        says="What one is sure of is corrected best once it is seen."
        ids={sureButWrong}
        loaded={loaded}
        onOpen={onOpen}
      />
      <QuestionList title="Missed" ids={missed} loaded={loaded} onOpen={onOpen} />
      <QuestionList title="Right by a guess" says="Counted as right, and not known yet." ids={lucky} loaded={loaded} onOpen={onOpen} />

      {readAgain.length > 0 && (
        <section aria-labelledby="read-again">
          <h2 id="read-again">Read again</h2>
          <ul className="summary-list">
            {readAgain.map(({ chapter, id, words, times }) => (
              <li key={chapter + id}>
                <IntentLink href={`${routes.chapter(chapter)}#${id}`}>{words}</IntentLink>
                {times > 1 && <span className="label"> for {times} questions</span>}
              </li>
            ))}
          </ul>
        </section>
      )}

      {whole.answered > 0 && (
        <>
          <ShareTable title="By section" shares={sections.map(({ section, share }) => [sectionWords(section), share])} />
          <ShareTable title="By topic" shares={summary.topics.map(({ topic, share }) => [isTopicSlug(topic) ? topics[topic].name : topic, share])} />
          <p className="label">
            The bar is where the true share likely lies (the Jeffreys interval): a few answers say little. This is practice, not a forecast of an exam.
          </p>
        </>
      )}
    </div>
  );
}

function WholeWords({ whole, unanswered }: { whole: Share; unanswered: number }) {
  const open = unanswered > 0 ? ` ${unanswered} left open.` : "";
  if (!whole.likely) return <>Nothing was checked, so there is nothing to sum up.{open}</>;
  return (
    <>
      On questions like these you likely get {inPercent(whole.likely.low)} to {inPercent(whole.likely.high)} % right.{open}
    </>
  );
}

function inPercent(share: number): number {
  return Math.round(share * 100);
}

interface ListProps {
  title: string;
  says?: string;
  ids: readonly string[];
  loaded: ReadonlyMap<string, Revision>;
  onOpen: (question: string) => void;
}

function QuestionList({ title, says, ids, loaded, onOpen }: ListProps) {
  if (ids.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {says && <p className="label">{says}</p>}
      <ul className="summary-questions">
        {ids.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => onOpen(id)}>
              <span>{stemOf(loaded.get(id))}</span>
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function stemOf(revision: Revision | undefined): string {
  return (revision?.stem ?? []).map((part) => (typeof part === "string" ? part.replaceAll("`", "") : part.words)).join("");
}

function ShareTable({ title, shares }: { title: string; shares: readonly (readonly [name: string, share: Share])[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <table className="shares">
        <thead className="sr-only">
          <tr>
            <th scope="col">{title.replace("By ", "")}</th>
            <th scope="col">Right</th>
            <th scope="col">Likely</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(([name, { right, answered, likely }]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="shares-count">
                {right} of {answered}
              </td>
              <td>
                {likely && (
                  <span className="likely">
                    <span className="likely-bar" aria-hidden="true">
                      <span style={{ left: `${likely.low * 100}%`, right: `${100 - likely.high * 100}%` }} />
                      <i style={{ left: `${(right / answered) * 100}%` }} />
                    </span>
                    <span>
                      {inPercent(likely.low)} to {inPercent(likely.high)} %
                    </span>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
