"use client";

import { type FormEvent, useId, useState } from "react";
import { record } from "@/components/progress/use-progress";
import { longestPlan } from "@/lib/plan/plan";
import { type Day, dayAfter, isDay } from "@/lib/progress/day";
import type { ExamPlan } from "@/lib/progress/plan-set";
import { examTracks, type Exam } from "@/lib/site/exam-tracks";

interface Props {
  set: ExamPlan | undefined;
  today: Day;
  onSaved: () => void;
  onLeave?: (() => void) | undefined;
}

const exams = ["ace", "pca"] as const satisfies readonly Exam[];

const minuteBounds = { least: 10, most: 480, usual: 40 } as const;

/** The exam, its day and the minutes of a day. */
export function PlanForm({ set, today, onSaved, onLeave }: Props) {
  const id = useId();
  const [exam, setExam] = useState<Exam>(set?.exam ?? "ace");
  const [date, setDate] = useState(set?.date ?? "");
  const [minutes, setMinutes] = useState(String(set?.minutes ?? minuteBounds.usual));
  const [tried, setTried] = useState(false);
  const [first, last] = [dayAfter(today), dayAfter(today, longestPlan)];
  const dateProblem = !isDay(date)
    ? "Choose the day of the exam."
    : date < first
      ? "Choose a day after today."
      : date > last
        ? "Choose a day within a year: a plan that reaches further says nothing."
        : "";
  const amount = /^\d{1,3}$/.test(minutes.trim()) ? Number(minutes) : 0;
  const minutesProblem =
    amount >= minuteBounds.least && amount <= minuteBounds.most ? "" : `Write whole minutes, from ${minuteBounds.least} to ${minuteBounds.most}.`;

  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (dateProblem || minutesProblem) {
      document.getElementById(dateProblem ? `${id}-date` : `${id}-minutes`)?.focus();
      return;
    }
    void record({ type: "plan-set", plan: { exam, date, minutes: amount } });
    onSaved();
  };
  return (
    <form className="plan-form" onSubmit={save} noValidate>
      <fieldset>
        <legend>The exam</legend>
        <div className="plan-exams">
          {exams.map((each) => (
            <label key={each}>
              <input type="radio" name={`${id}-exam`} checked={exam === each} onChange={() => setExam(each)} />
              {examTracks[each].name}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="plan-fields">
        <p>
          <label htmlFor={`${id}-date`}>Its day</label>
          <input
            id={`${id}-date`}
            type="date"
            min={first}
            max={last}
            value={date}
            aria-invalid={tried && dateProblem !== ""}
            aria-describedby={`${id}-date-problem`}
            onChange={(event) => setDate(event.target.value)}
          />
          <span id={`${id}-date-problem`} className="plan-problem" role="status">
            {tried && dateProblem}
          </span>
        </p>
        <p>
          <label htmlFor={`${id}-minutes`}>Minutes a day</label>
          <input
            id={`${id}-minutes`}
            type="text"
            inputMode="numeric"
            value={minutes}
            aria-invalid={tried && minutesProblem !== ""}
            aria-describedby={`${id}-minutes-problem`}
            onChange={(event) => setMinutes(event.target.value)}
          />
          <span id={`${id}-minutes-problem`} className="plan-problem" role="status">
            {tried && minutesProblem}
          </span>
        </p>
      </div>
      <div className="review-actions">
        <button type="submit" className="button button-main">
          {set ? "Plan anew" : "Make the plan"}
        </button>
        {onLeave && (
          <button type="button" className="button" onClick={onLeave}>
            Leave it as it is
          </button>
        )}
      </div>
    </form>
  );
}
