"use client";

import { type ReactNode, useState } from "react";
import { downloadFile } from "@/components/progress/download";
import { dayWords } from "@/components/progress/local-day";
import { record } from "@/components/progress/use-progress";
import { StudyState } from "@/components/study/study-state";
import { useOutlook } from "@/components/study/use-outlook";
import { type StudyFiles, useStudy } from "@/components/study/use-study";
import { writeCalendar } from "@/lib/plan/calendar";
import type { Plan } from "@/lib/plan/plan";
import { calendarDays, minutesWords, type PlanNames } from "@/lib/plan/words";
import { type Day, untilWords } from "@/lib/progress/day";
import type { ExamPlan as SetPlan } from "@/lib/progress/plan-set";
import { examTracks } from "@/lib/site/exam-tracks";
import { DayList } from "./day-list";
import { PlanForm } from "./plan-form";
import { type PlanSite, usePlan } from "./use-plan";

interface Props {
  files: StudyFiles;
  site: PlanSite;
  /** In whose name the ids of a calendar's days are unique. */
  domain: string;
  foot: ReactNode;
}

/** The plan toward the exam's day: set, shown day by day, taken along as a calendar, changed or given up. */
export function ExamPlan({ files, site, domain, foot }: Props) {
  const { status, study, retry } = useStudy(files);
  const made = usePlan(study, useOutlook(study, site.weights), site);
  const [changing, setChanging] = useState(false);
  if (!study || status !== "ready") return <StudyState status={status === "ready" ? "waiting" : status} onRetry={retry} what="what is left to do" />;
  const today = study.today.dayOf(study.today.now);
  if (!made || changing) {
    return (
      <>
        <PlanForm set={study.plan} today={today} onSaved={() => setChanging(false)} onLeave={made && (() => setChanging(false))} />
        {foot}
      </>
    );
  }
  const { plan, set, names } = made;
  const download = () => {
    if (plan.state !== "planned") return;
    const days = calendarDays(plan, set.exam, set.date, names);
    const text = writeCalendar({ name: `Toward the ${names.exam} exam`, maker: { product: "Assay", domain }, days }, Date.now());
    downloadFile(`assay-${set.exam}-${set.date}.ics`, text, "text/calendar");
  };
  return (
    <>
      <section className="plan-head" aria-labelledby="plan-head">
        <h2 id="plan-head">
          {examTracks[set.exam].name} <span>{dayWords(set.date, "year")}</span>
        </h2>
        <p>{stateWords(plan, set, today)}</p>
        <div className="review-actions">
          {plan.state === "planned" && (
            <button type="button" className="button" onClick={download}>
              Download as a calendar
            </button>
          )}
          <button type="button" className={plan.state === "planned" ? "button" : "button button-main"} onClick={() => setChanging(true)}>
            {plan.state === "planned" ? "Change" : "Choose another day"}
          </button>
          <button type="button" className="button" onClick={() => void record({ type: "plan-set", plan: null })}>
            Give up the plan
          </button>
        </div>
      </section>
      {plan.state === "planned" && (
        <>
          <LeftOut plan={plan} names={names} />
          <Days plan={plan} set={set} today={today} names={names} />
        </>
      )}
      {foot}
    </>
  );
}

function stateWords({ state }: Plan, { date, minutes }: SetPlan, today: Day): string {
  switch (state) {
    case "planned":
      return `The exam is ${untilWords(today, date)}; ${minutesWords(minutes)} a day. Made from what you know today: a day that is missed moves what is left, and nothing else.`;
    case "today":
      return "The exam is today. Nothing is left to plan: whatever comes of it, what you learnt stays here.";
    case "past":
      return "That day has passed. What you learnt stays, and reviews go on; choose another day to plan again.";
    case "too-far":
      return "That day is more than a year away. A plan that reaches so far says nothing; reviews go on without one.";
  }
}

/** Says plainly what finds no place. */
function LeftOut({ plan: { leftOut, reviewsLeft }, names }: { plan: Extract<Plan, { state: "planned" }>; names: PlanNames }) {
  if (leftOut.chapters.length === 0 && leftOut.forms.length === 0 && reviewsLeft === 0) return null;
  return (
    <section className="study-notice plan-left-out" aria-labelledby="left-out">
      <h2 id="left-out">There is too little time for everything</h2>
      <ul>
        {leftOut.chapters.length > 0 && (
          <li>
            Not planned, beginning with what serves this exam least:{" "}
            {leftOut.chapters.map(({ slug, minutes }) => `${names.chapters[slug] ?? slug} (${minutesWords(minutes)})`).join(", ")}.
          </li>
        )}
        {leftOut.forms.length > 0 && (
          <li>
            No day for mock {leftOut.forms.length === 1 ? "exam" : "exams"} {leftOut.forms.map((form) => form.toUpperCase()).join(" and ")}: each needs a day
            after it to go through what it showed.
          </li>
        )}
        {reviewsLeft > 0 && <li>{minutesWords(reviewsLeft)} of reviews stay due on the day of the exam.</li>}
      </ul>
      <p>More minutes a day, or a later day, would bring them back.</p>
    </section>
  );
}

/** Days that are shown at once; the others are folded. */
const shownDays = 14;

function Days({ plan: { days }, set: { exam }, today, names }: { plan: Extract<Plan, { state: "planned" }>; set: SetPlan; today: Day; names: PlanNames }) {
  const later = days.slice(shownDays);
  return (
    <section aria-labelledby="plan-days">
      <h2 id="plan-days">Day by day</h2>
      <DayList days={days.slice(0, shownDays)} exam={exam} today={today} names={names} />
      {later.length > 0 && (
        <details className="fold">
          <summary>
            The {later.length} days after that, to {dayWords(later.at(-1)?.day ?? today, "short")}
          </summary>
          <DayList days={later} exam={exam} today={today} names={names} />
        </details>
      )}
    </section>
  );
}
