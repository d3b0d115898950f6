"use client";

import { type Ref, useEffect, useId, useRef, useState } from "react";
import { PartText } from "@/components/question/part-text";
import { Icon } from "@/components/ui/icon";
import { IntentLink } from "@/components/ui/intent-link";
import { type Confidence, confidences } from "@/lib/quiz/run";
import type { QueuedCard } from "@/lib/review/queue";
import { aboutWords, pageOf } from "./card-words";

interface Props {
  card: Extract<QueuedCard, { kind: "recall" }>;
  title: string;
  titleRef: Ref<HTMLHeadingElement>;
  onRecall: (verdict: "correct" | "incorrect", confidence: Confidence) => void;
}

const confidenceWords: Readonly<Record<Confidence, string>> = { guess: "A guess", unsure: "Not sure", sure: "Sure" };

/** A fact or an erratum: said to oneself first, with how sure one is, and then looked at. */
export function RecallCard({ card: queued, title, titleRef, onRecall }: Props) {
  const { card } = queued;
  const id = useId();
  const [confidence, setConfidence] = useState<Confidence>();
  const answer = useRef<HTMLParagraphElement>(null);
  const isFact = queued.id.startsWith("fact:");
  // The buttons that were pressed are gone: what they brought takes the focus, and is read out.
  useEffect(() => {
    if (confidence) answer.current?.focus();
  }, [confidence]);
  return (
    <section className="recall" aria-labelledby={id}>
      <h2 id={id} ref={titleRef} tabIndex={-1}>
        {title} <span>{aboutWords(queued)}</span>
      </h2>
      {isFact ? (
        <>
          <p className="recall-asks">{card.asks}</p>
          <p className="label">{card.product}</p>
        </>
      ) : (
        <>
          <p className="label">The guide says</p>
          <p className="recall-asks recall-claim">{card.asks}</p>
        </>
      )}
      {confidence === undefined ? (
        <fieldset className="recall-choice">
          <legend>{isFact ? "Say the answer to yourself. How sure are you?" : "This does not hold. Say to yourself what does. How sure are you?"}</legend>
          <div>
            {confidences.map((step) => (
              <button key={step} type="button" className="button" onClick={() => setConfidence(step)}>
                {confidenceWords[step]}
              </button>
            ))}
          </div>
          <p className="label">Each of them shows what holds.</p>
        </fieldset>
      ) : (
        <>
          <div className="recall-answer" data-kind={isFact ? "fact" : "erratum"}>
            <p ref={answer} tabIndex={-1}>
              <PartText parts={card.answer} linked />
            </p>
            {card.note && <p className="label">{card.note}</p>}
            {card.exam && (
              <p className="recall-exam">
                <b>In the exam:</b> <PartText parts={card.exam} linked />
              </p>
            )}
            <p className="label">
              <IntentLink href={pageOf(queued)}>{isFact ? "The fact with its sources" : "The erratum in full"}</IntentLink>
            </p>
          </div>
          <fieldset className="recall-choice">
            <legend>Was it what you said?</legend>
            <div>
              <button type="button" className="button" onClick={() => onRecall("correct", confidence)}>
                <Icon name="check" />
                Knew it
              </button>
              <button type="button" className="button" onClick={() => onRecall("incorrect", confidence)}>
                <Icon name="close" />
                Did not
              </button>
            </div>
          </fieldset>
        </>
      )}
    </section>
  );
}
