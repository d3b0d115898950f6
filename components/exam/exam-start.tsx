"use client";

import { type FormEvent, useId, useState } from "react";
import { IntentLink } from "@/components/ui/intent-link";
import type { ExamAddress } from "@/lib/exam/address";
import { isTime, offeredTimes, timeBounds } from "@/lib/exam/address";
import { timeWords } from "@/lib/exam/names";
import type { Attempt, ExamForm } from "@/lib/progress/attempt";
import { routes } from "@/lib/site/routes";
import { RoomSwitches } from "./room-switches";

/** How the learner wants to sit: how often the usual time, null for no limit. */
export interface Sat {
  factor: number | null;
}

interface Props {
  form: ExamForm;
  address: ExamAddress;
  /** Attempts at other forms that run on this device. */
  others: readonly Attempt[];
  /** Ended attempts at this form, the latest first. */
  earlier: readonly Attempt[];
  /** Whether the browser stores what happens. */
  stores: "yes" | "unknown" | "no";
  /** How many of the questions are fetched, once the exam is starting. */
  loading: { done: number; of: number } | undefined;
  failed: boolean;
  onStart: (sat: Sat) => void;
}

/** What is settled before the clock starts: the learner's own time, and whether anything can be kept. */
export function ExamStart({ form, address, others, earlier, stores, loading, failed, onStart }: Props) {
  const id = useId();
  const [time, setTime] = useState(() => {
    if (address.time === undefined) return String(timeBounds.least);
    if (address.time === null) return "none";
    return offeredTimes.some((offered) => offered === address.time) ? String(address.time) : "other";
  });
  const [other, setOther] = useState(() => String(address.time ?? 3));
  const factor = time === "none" ? null : Number(time === "other" ? other : time);
  const wrong = factor !== null && !isTime(factor);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!wrong && !loading) onStart({ factor });
  };
  const cases = form.cases.length;
  return (
    <form className="exam-start" onSubmit={submit} noValidate>
      {stores === "no" && (
        <p className="quiz-notice" role="alert">
          This browser lets the site store nothing. The exam works, but closing this tab loses it; in the room you can download it at any time.
        </p>
      )}
      {others.length > 0 && (
        <p className="quiz-notice">
          Another attempt runs on this device: <IntentLink href={others[0]?.form.address ?? routes.exams}>go on with it</IntentLink>. Its clock does not wait.
        </p>
      )}
      <dl className="exam-shape">
        <div>
          <dt>Questions</dt>
          <dd>{form.questions.length}</dd>
        </div>
        <div>
          <dt>Usual time</dt>
          <dd>{timeWords(form.limitMs)}</dd>
        </div>
        <div>
          <dt>Case studies</dt>
          <dd>{cases === 0 ? "none" : `${cases}, with ${form.questions.filter((question) => question.case).length} questions`}</dd>
        </div>
        <div>
          <dt>Sat before</dt>
          <dd>
            {earlier.length === 0 ? "not yet" : earlier.length}
            {earlier.length > 0 && (
              <>
                {" "}
                <IntentLink href={`${routes.examsHistory}?attempt=${earlier[0]?.id}`}>latest report</IntentLink>
              </>
            )}
          </dd>
        </div>
      </dl>
      <fieldset className="exam-time">
        <legend>Your time</legend>
        <p className="label">The choice is yours and says nothing about you. The report names it, and nothing else depends on it.</p>
        <div>
          {offeredTimes.map((offered) => (
            <label key={offered}>
              <input type="radio" name={`${id}-time`} checked={time === String(offered)} onChange={() => setTime(String(offered))} />
              <span>
                {offered === 1 ? "Usual time" : `${offered} times`} <small>{timeWords(form.limitMs * offered)}</small>
              </span>
            </label>
          ))}
          <label>
            <input type="radio" name={`${id}-time`} checked={time === "other"} onChange={() => setTime("other")} />
            <span>Another</span>
          </label>
          <label>
            <input type="radio" name={`${id}-time`} checked={time === "none"} onChange={() => setTime("none")} />
            <span>No limit</span>
          </label>
        </div>
        {time === "other" && (
          <p className="exam-time-other">
            <label htmlFor={`${id}-other`}>How often the usual time</label>
            <input
              id={`${id}-other`}
              type="number"
              inputMode="decimal"
              min={timeBounds.least}
              max={timeBounds.most}
              step={timeBounds.step}
              value={other}
              aria-invalid={wrong}
              aria-describedby={`${id}-other-says`}
              onChange={(event) => setOther(event.target.value)}
            />
            <span id={`${id}-other-says`} role="status">
              {wrong ? `Give ${timeBounds.least} to ${timeBounds.most} in steps of ${timeBounds.step}.` : factor !== null && timeWords(form.limitMs * factor)}
            </span>
          </p>
        )}
      </fieldset>
      <RoomSwitches legend="In the room" />
      <div className="exam-start-foot">
        <button type="submit" className="button button-main" disabled={wrong || loading !== undefined}>
          {factor === null ? "Start without a clock" : "Start the exam"}
        </button>
        <p role="status" className="label">
          {failed
            ? "Not all questions could be loaded. Check the connection and start again."
            : loading
              ? `Loading the questions: ${loading.done} of ${loading.of}.`
              : factor === null
                ? "No clock runs."
                : "The clock starts with the first question."}
        </p>
      </div>
    </form>
  );
}
