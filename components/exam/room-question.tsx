"use client";

import { type Ref, useId } from "react";
import { PartText } from "@/components/question/part-text";
import type { SittingStep } from "@/lib/exam/sitting";
import type { ExamGiven } from "@/lib/progress/attempt";
import type { Revision, TextPart } from "@/lib/question/bank";
import { orderChoices } from "@/lib/question/choice-order";
import { confidences } from "@/lib/quiz/run";
import { ExamIcon } from "./exam-icon";

interface Props {
  revision: Revision;
  /** By which its choices are ordered. */
  seed: string;
  given: ExamGiven;
  title: string;
  titleRef: Ref<HTMLHeadingElement>;
  /** Whether the learner wants to say how sure they are. */
  asksConfidence: boolean;
  take: (step: SittingStep) => void;
}

const confidenceWords = { guess: "A guess", unsure: "Not sure", sure: "Sure" } as const;
const amounts = ["none", "one", "two", "three", "four", "five"] as const;
const amountOf = (number: number) => amounts[number] ?? String(number);

/** A question of an exam: native controls, and nothing that tells what is right. */
export function RoomQuestion({ revision, seed, given, title, titleRef, asksConfidence, take }: Props) {
  const id = useId();
  const question = revision.id;
  const several = revision.choose > 1;
  return (
    <section className="room-question" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} ref={titleRef} tabIndex={-1} className="sr-only">
        {title}
      </h2>
      <fieldset>
        <legend className="room-stem">
          <PartText parts={revision.stem} />
        </legend>
        <p className="room-ask" role="status">
          <Ask choose={revision.choose} chosen={given.chosen.length} />
        </p>
        <ul className="room-choices">
          {orderChoices(revision, seed).map((choice) => {
            const struck = given.struck.includes(choice.id);
            return (
              <li key={choice.id} data-struck={struck || undefined}>
                <label>
                  <input
                    type={several ? "checkbox" : "radio"}
                    name={`${id}-choice`}
                    checked={given.chosen.includes(choice.id)}
                    onChange={() => take({ step: "choose", question, choice: choice.id, several })}
                  />
                  <span id={`${id}-${choice.id}`}>
                    <PartText parts={choice.text} />
                    {struck && <span className="sr-only"> (struck out)</span>}
                  </span>
                </label>
                <button
                  type="button"
                  aria-pressed={struck}
                  aria-label={`Strike out: ${opening(choice.text)}`}
                  title="Strike out"
                  onClick={() => take({ step: "strike", question, choice: choice.id })}
                >
                  <ExamIcon name="strike" />
                </button>
              </li>
            );
          })}
        </ul>
      </fieldset>
      <div className="room-below">
        {asksConfidence && (
          <fieldset className="room-confidence">
            <legend>How sure?</legend>
            {confidences.map((confidence) => (
              <label key={confidence}>
                <input
                  type="radio"
                  name={`${id}-confidence`}
                  checked={given.confidence === confidence}
                  onChange={() => take({ step: "rate", question, confidence })}
                />
                {confidenceWords[confidence]}
              </label>
            ))}
          </fieldset>
        )}
        <button type="button" className="room-quiet" disabled={given.chosen.length === 0} onClick={() => take({ step: "clear", question })}>
          Clear my answer
        </button>
      </div>
    </section>
  );
}

/** How many to choose; said again with how many are chosen, when it is another number. It warns and never blocks. */
function Ask({ choose, chosen }: { choose: number; chosen: number }) {
  if (choose === 1) return "Choose one.";
  if (chosen === 0) return `Choose ${amountOf(choose)}.`;
  const words = `Choose ${amountOf(choose)}: ${amountOf(chosen)} chosen.`;
  return chosen === choose ? words : <b>{words}</b>;
}

/** The first words of a text, to tell one control from another. */
export function opening(parts: readonly TextPart[], most = 60): string {
  const text = parts.map((part) => (typeof part === "string" ? part.replaceAll("`", "") : part.words)).join("");
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(" ", most))} …`;
}
