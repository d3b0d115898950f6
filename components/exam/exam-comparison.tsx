"use client";

import { type ReactNode, type Ref, useMemo } from "react";
import { Icon } from "@/components/ui/icon";
import { IntentLink } from "@/components/ui/intent-link";
import { plain } from "@/lib/exam/download";
import { type Change, type ComparedQuestion, compareAttempts, type Comparison, endOf } from "@/lib/exam/history";
import { nameOfForm } from "@/lib/exam/names";
import type { Sightings } from "@/lib/exam/report";
import type { Attempt } from "@/lib/progress/attempt";
import type { Verdict } from "@/lib/quiz/mark";
import { routes } from "@/lib/site/routes";
import { counted, momentWords, shortSection, verdictIcons, verdictWords } from "./report-words";
import { ShareBar } from "./share-bar";
import { useAttemptRevisions } from "./use-attempt-revisions";

interface Props {
  attempts: readonly [Attempt, Attempt];
  sightings: Sightings;
  headingRef: Ref<HTMLHeadingElement>;
  /** A link to the report of an attempt. */
  linkTo: (attempt: Attempt, words: ReactNode) => ReactNode;
}

/** Two attempts side by side: at the same questions one by one, else section by section. */
export function ExamComparison({ attempts: [one, other], sightings, headingRef, linkTo }: Props) {
  const comparison = useMemo(() => compareAttempts(one, other, sightings), [one, other, sightings]);
  const { before, after } = comparison;
  return (
    <article className="exam-comparison" aria-labelledby="comparison-title">
      <h1 id="comparison-title" ref={headingRef} tabIndex={-1}>
        Two attempts compared
      </h1>
      <dl className="report-figures">
        {[before, after].map((attempt, at) => (
          <div key={attempt.id}>
            <dt>{at === 0 ? "Earlier" : "Later"}</dt>
            <dd>
              {linkTo(attempt, nameOfForm(attempt.form))} <span className="label">{momentWords(endOf(attempt))}</span>
            </dd>
          </div>
        ))}
      </dl>
      {comparison.kind === "other-exams" && <p>These are attempts at two different exams: their sections have nothing in common.</p>}
      {comparison.kind === "sections" && <SectionsCompared {...comparison} />}
      {comparison.kind === "same-questions" && <QuestionsCompared comparison={comparison} />}
    </article>
  );
}

function SectionsCompared({ sections, shared }: Extract<Comparison, { kind: "sections" }>) {
  return (
    <>
      <p>
        {shared === 0 ? "No question stands in both" : `${counted(shared, "question")} ${shared === 1 ? "stands" : "stand"} in both`}, so sections are compared,
        on the questions that were new each time. Where the bars overlap, nothing is said of a difference.
      </p>
      <table className="report-shares sections-compared">
        <thead>
          <tr>
            <th scope="col">Section</th>
            <th scope="col">Earlier</th>
            <th scope="col">Likely</th>
            <th scope="col">Later</th>
            <th scope="col">Likely</th>
          </tr>
        </thead>
        <tbody>
          {sections.map(({ section, before, after }) => (
            <tr key={section}>
              <th scope="row">{shortSection(section)}</th>
              <td data-name="Earlier">{before.answered > 0 ? `${before.right} of ${before.answered}` : "none"}</td>
              <td data-name="Likely, earlier">
                <ShareBar share={before} />
              </td>
              <td data-name="Later">{after.answered > 0 ? `${after.right} of ${after.answered}` : "none"}</td>
              <td data-name="Likely, later">
                <ShareBar share={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const changeTitles: readonly (readonly [Change, string])[] = [
  ["worse", "Worse"],
  ["better", "Better"],
  ["same", "The same"],
];

function QuestionsCompared({ comparison: { after, questions, counts } }: { comparison: Extract<Comparison, { kind: "same-questions" }> }) {
  const { revisions } = useAttemptRevisions(after.form);
  const openingOf = (question: string) => plain(revisions.get(question)?.stem ?? []) || `Question ${question}`;
  return (
    <>
      <p className="chapter-summary">
        {counts.better} better, {counts.worse} worse, {counts.same} the same.
      </p>
      <p className="label">Both asked the same questions. The second time they were known, so what is better may only be remembered.</p>
      {changeTitles.map(([change, title]) => {
        const own = questions.filter((question) => question.change === change);
        if (own.length === 0) return null;
        const table = <ComparedTable questions={own} openingOf={openingOf} />;
        return (
          <section key={change} aria-label={title}>
            <h2>
              {title} <span>{own.length}</span>
            </h2>
            {change === "same" ? (
              <details className="report-fold">
                <summary>Question by question</summary>
                {table}
              </details>
            ) : (
              table
            )}
          </section>
        );
      })}
    </>
  );
}

function ComparedTable({ questions, openingOf }: { questions: readonly ComparedQuestion[]; openingOf: (question: string) => string }) {
  return (
    <table className="report-shares">
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Objective</th>
          <th scope="col">Earlier</th>
          <th scope="col">Later</th>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ question, objective, before, after, isMended }) => (
          <tr key={question}>
            <th scope="row">
              <span className="report-list-words">{openingOf(question)}</span>
              <span className="label">
                <IntentLink href={routes.question(question)}>{question}</IntentLink>
                {isMended && ", mended between the two"}
              </span>
            </th>
            <td data-name="Objective">{objective}</td>
            <td data-name="Earlier">
              <VerdictMark verdict={before} />
            </td>
            <td data-name="Later">
              <VerdictMark verdict={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <span className="verdict-mark" data-verdict={verdict}>
      <Icon name={verdictIcons[verdict]} />
      {verdictWords[verdict]}
    </span>
  );
}
