"use client";

import { Activity, type FormEvent, memo, type ReactNode, type Ref, useEffect, useId, useRef, useState } from "react";
import { afterPaint } from "@/components/ui/after-paint";
import { Icon } from "@/components/ui/icon";
import { whenIdle } from "@/components/ui/when-idle";
import type { BankChoice, Revision } from "@/lib/question/bank";
import { orderChoices } from "@/lib/question/choice-order";
import { markAnswer, type Verdict } from "@/lib/quiz/mark";
import { type Confidence, confidences, type Given, type GivenStep } from "@/lib/quiz/run";
import { Explanation } from "./explanation";
import { PartText } from "./part-text";
import "./question.css";
import "@/components/ui/segments.css";

interface Props {
  revision: Revision;
  /** By which its choices are ordered. */
  seed: string;
  given: Given;
  onStep: (step: GivenStep) => void;
  /** What stands above the question, "Question 3 of 10"; it takes the focus when the question comes. */
  title: ReactNode;
  titleRef?: Ref<HTMLHeadingElement>;
  level?: "h2" | "h3";
  /** What the main button does once the answer is shown; without it there is none. */
  onward?: { words: string; go: () => void; again?: boolean };
  /** Further controls beside the main button. */
  children?: ReactNode;
}

const confidenceWords: Readonly<Record<Confidence, string>> = { guess: "A guess", unsure: "Not sure", sure: "Sure" };

const amounts = ["", "one", "two", "three"] as const;

/**
 * A question to answer and, once it is checked, to understand. Nothing in it moves on by itself. Reasons and explanation
 * are drawn out of sight while the browser is idle, so that a click has only to show them: the verdict with the reasons
 * at once; what they rest on, and what to do next, right after.
 */
export function QuestionCard({ revision, seed, given, onStep, title, titleRef, level: Heading = "h2", onward, children }: Props) {
  const id = useId();
  const verdictLine = useRef<HTMLParagraphElement>(null);
  const [missing, setMissing] = useState(false);
  const { shown, chosen, confidence } = given;
  const several = revision.choose > 1;
  const verdict = shown ? markAnswer(revision.choices, chosen) : undefined;
  const enough = chosen.length === revision.choose;
  const settled = useShownLast(shown);
  const [laidOut, setLaidOut] = useState(false);
  useEffect(() => whenIdle(() => setLaidOut(true)), []);

  useEffect(() => {
    if (shown) verdictLine.current?.scrollIntoView({ block: "nearest" });
  }, [shown]);

  // What answers it stands for a moment longer than it is open, and does nothing then.
  const take = (step: GivenStep) => {
    if (!shown) onStep(step);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (settled) onward?.go();
    else if (enough) take({ step: "show" });
    else setMissing(true);
  };
  const choose = (choice: string) => {
    setMissing(false);
    take({ step: "choose", choice, several });
  };
  return (
    <form className="question" onSubmit={submit} data-verdict={verdict}>
      <div className="question-head">
        <Heading ref={titleRef} tabIndex={-1}>
          {title}
        </Heading>
      </div>
      <fieldset>
        <legend className="question-stem">
          <PartText parts={revision.stem} />
        </legend>
        <p ref={verdictLine} role="status" className="question-status">
          {verdict ? <VerdictWords verdict={verdict} confidence={confidence} /> : <Ask choose={revision.choose} chosen={chosen.length} missing={missing} />}
        </p>
        <ul className="choices">
          {orderChoices(revision, seed).map((choice) => (
            <li key={choice.id} className="choice" data-state={shown ? stateOf(choice, chosen) : undefined}>
              <label>
                <input
                  type={several ? "checkbox" : "radio"}
                  name={`${id}-choice`}
                  checked={chosen.includes(choice.id)}
                  disabled={shown}
                  aria-describedby={shown ? `${id}-${choice.id}` : undefined}
                  onChange={() => choose(choice.id)}
                />
                <span>
                  <PartText parts={choice.text} />
                </span>
              </label>
              <div className="choice-fold">
                <Activity mode={shown || laidOut ? "visible" : "hidden"}>
                  <Reason id={`${id}-${choice.id}`} choice={choice} chosen={chosen.includes(choice.id)} />
                </Activity>
              </div>
            </li>
          ))}
        </ul>
      </fieldset>
      {!settled && (
        <fieldset className="confidence">
          <legend>How sure are you?</legend>
          <div>
            {confidences.map((step) => (
              <label key={step}>
                <input type="radio" name={`${id}-confidence`} checked={confidence === step} onChange={() => take({ step: "rate", confidence: step })} />
                {confidenceWords[step]}
              </label>
            ))}
          </div>
          <p className="label">Yours to judge by later, and no part of any score.</p>
        </fieldset>
      )}
      <Activity mode={settled ? "visible" : "hidden"}>
        <Explanation revision={revision} level={Heading === "h2" ? "h3" : "h4"} />
      </Activity>
      <div className="question-actions">
        {(!settled || onward) && (
          <button type="submit" className="button button-main">
            {settled ? onward?.words : "Check the answer"}
            {settled && !onward?.again && <Icon name="next" />}
          </button>
        )}
        {!settled && (
          <button type="button" className="button" onClick={() => take({ step: "clear" })}>
            Clear
          </button>
        )}
        {!settled && (
          <button type="button" className="question-quiet" onClick={() => take({ step: "show" })}>
            Show the answer
          </button>
        )}
        {children}
      </div>
    </form>
  );
}

/** Whether something is shown, told a frame later; that it is no longer, at once. */
function useShownLast(shown: boolean): boolean {
  const [painted, setPainted] = useState(shown);
  useEffect(() => afterPaint(() => setPainted(shown)), [shown]);
  return shown && painted;
}

/** How many to choose; said again, with how many are chosen, when it is another number. */
function Ask({ choose, chosen, missing }: { choose: number; chosen: number; missing: boolean }) {
  const wanted = amounts[choose] ?? choose;
  const chosenWords = amounts[chosen] ?? chosen;
  if (missing && chosen === 0) return <b>Choose {wanted} first, or show the answer.</b>;
  if (chosen > choose || (missing && chosen < choose)) {
    return (
      <b>
        Choose {wanted}: you have {chosenWords}.
      </b>
    );
  }
  if (choose === 1) return "Choose one.";
  return chosen === 0 ? `Choose ${wanted}.` : `Choose ${wanted}: ${chosenWords} chosen.`;
}

const verdictWords: Readonly<Record<Verdict, string>> = { correct: "Right", incorrect: "Not right", unanswered: "Not answered" };

function VerdictWords({ verdict, confidence }: { verdict: Verdict; confidence: Confidence | undefined }) {
  return (
    <>
      <span className="verdict" data-verdict={verdict}>
        <Icon name={verdict === "correct" ? "check" : verdict === "incorrect" ? "close" : "circle"} />
        {verdictWords[verdict]}
      </span>
      {verdict === "incorrect" && confidence === "sure" && <span>You were sure: this one is worth reading twice.</span>}
      {verdict === "correct" && confidence === "guess" && <span>By a guess: read why before you go on.</span>}
    </>
  );
}

function stateOf(choice: BankChoice, chosen: readonly string[]): string {
  if (choice.right) return "right";
  return chosen.includes(choice.id) ? "wrong-chosen" : "wrong";
}

const Reason = memo(function Reason({ id, choice, chosen }: { id: string; choice: BankChoice; chosen: boolean }) {
  return (
    <div id={id} className="choice-reason">
      <span className="choice-mark">
        <Icon name={choice.right ? "check" : "close"} />
        {choice.right ? "Right" : "Wrong"}
        {chosen && ", your choice"}
      </span>
      <p>
        <PartText parts={choice.reason} linked />
      </p>
    </div>
  );
});
