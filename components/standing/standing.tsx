"use client";

import { type ReactNode, useMemo, useState } from "react";
import type { Outlook, SectionWeights } from "@/components/study/use-outlook";
import type { Study } from "@/components/study/use-study";
import { IntentLink } from "@/components/ui/intent-link";
import { Later } from "@/components/ui/later";
import type { Day } from "@/lib/progress/day";
import { enoughAnswers, type SectionStand, type Stand, standOf, topicStands } from "@/lib/review/stand";
import type { Exam } from "@/lib/site/exam-tracks";
import { routes } from "@/lib/site/routes";
import { sectionWords } from "@/lib/site/section-words";
import { isTopicSlug, topics } from "@/lib/site/topics";
import { Calibration } from "./calibration";
import { DueChart } from "./due-chart";
import { StandTable } from "./stand-table";
import { latestWords, likelyWords } from "./standing-words";
import { StudiedDays } from "./studied-days";
import { SureButWrong } from "./sure-but-wrong";
import "@/components/ui/segments.css";

interface Props {
  study: Study;
  outlook: Outlook;
  /** The days on which the learner studied. */
  days: ReadonlySet<Day>;
  weights: SectionWeights;
}

const exams = ["ace", "pca"] as const satisfies readonly Exam[];

/** How far ahead reviews are shown. */
const forecastDays = 30;

/** Where the learner stands: what was right of what was not seen before, how far that can be trusted, and what is still open. */
export function Standing({ study, outlook, days, weights }: Props) {
  const [chosen, setChosen] = useState<Exam>();
  const { today, index, given } = study;
  const exam = chosen ?? outlook.exam;
  const { now, dayOf } = today;
  const stand = useMemo(() => (exam === outlook.exam ? outlook.stand : standOf(given, index, exam, weights[exam])), [given, index, exam, weights, outlook]);
  return (
    <>
      <section aria-labelledby="stand" className="stand">
        <h2 id="stand">Where you stand</h2>
        <fieldset className="segments">
          <legend>For</legend>
          <div>
            {exams.map((each) => (
              <label key={each}>
                <input type="radio" name="stand-exam" checked={exam === each} onChange={() => setChosen(each)} />
                {each.toUpperCase()}
              </label>
            ))}
          </div>
        </fieldset>
        <p className="stand-whole">{wholeWords(stand)}</p>
        <h3>By section</h3>
        <StandTable
          caption="First answers by section"
          one="Section"
          more={["Of the exam", "Objectives covered", "Last"]}
          rows={stand.sections.map(({ section, evidence, objectives }) => ({
            id: section,
            name: <IntentLink href={`${routes.quiz}?exam=${exam}&section=${section}`}>{sectionWords(section, false)}</IntentLink>,
            evidence,
            more: [`${weights[exam][section] ?? 0} %`, coveredWords(objectives), latestWords(evidence, now, dayOf)],
          }))}
        />
        <details className="fold">
          <summary>By topic</summary>
          <Later>
            {() => (
              <StandTable
                caption="First answers by topic"
                one="Topic"
                more={["Questions", "Last"]}
                rows={topicStands(given, index, exam).map(({ topic, evidence, questions }) => ({
                  id: topic,
                  name: isTopicSlug(topic) ? <IntentLink href={`${routes.quizTopic(topic)}?exam=${exam}`}>{topics[topic].name}</IntentLink> : topic,
                  evidence,
                  more: [questions, latestWords(evidence, now, dayOf)],
                }))}
              />
            )}
          </Later>
        </details>
        <p className="label">
          Counted is the first answer to a question, wherever you gave it: {stand.first} of {stand.answers} answers for this exam. The bar is where the true
          share likely lies (the Jeffreys interval), the stroke what was right; with fewer than {enoughAnswers} answers nothing is told. An objective is covered
          with {enoughAnswers} first answers to it. This is about AlloyDB only, and no forecast of an exam.
        </p>
        <p className="stand-history">
          <IntentLink href={routes.examsHistory}>Mock exams so far</IntentLink>
        </p>
      </section>
      <SureButWrong ids={stand.sureButWrong} index={index} answers={stand.answers} />
      <Calibration calibration={stand.calibration} />
      <DueChart forecast={outlook.forecast.slice(0, forecastDays)} />
      <StudiedDays studied={days} today={dayOf(now)} />
    </>
  );
}

/** What can be said of the whole exam: mostly, that there is not enough evidence yet. */
function wholeWords({ whole, sections, first }: Stand): ReactNode {
  if (whole) {
    return (
      <>
        On questions like these, weighted as the exam weighs its sections, you likely get <b>{likelyWords(whole)}</b> right.
      </>
    );
  }
  return (
    <>
      <b>Not enough evidence yet</b> for the exam as a whole: {first === 0 ? "nothing is answered so far" : thinWords(sections)}. That is how it is for a good
      while.
    </>
  );
}

function thinWords(sections: readonly SectionStand[]): string {
  const thin = sections.filter(({ evidence }) => evidence.answered < enoughAnswers).length;
  if (thin === sections.length) return `no section has ${enoughAnswers} first answers yet`;
  return `${thin === 1 ? "one section has" : `${thin} sections have`} fewer than ${enoughAnswers} first answers`;
}

/** "2 of 4, 1 has too few questions". */
function coveredWords({ covered, all, untold }: SectionStand["objectives"]): string {
  return `${covered} of ${all}${untold > 0 ? `; ${untold === 1 ? "one has" : `${untold} have`} too few questions` : ""}`;
}
