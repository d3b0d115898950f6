"use client";

import { useState } from "react";
import { useStartedProgress } from "@/components/progress/use-progress";
import type { Revision } from "@/lib/question/bank";
import { type Given, type GivenStep, stepGiven } from "@/lib/quiz/run";
import { QuestionCard } from "./question-card";
import { recordAnswer } from "./record-answer";
import { ReportQuestion } from "./report-question";
import { studySeed } from "./study-seed";

interface Props {
  revision: Revision;
  hash: string;
  bank: string;
  contact: string;
}

const nothing: Given = { chosen: [], shown: false };

/** One question at its own address, to answer and to read about as often as wanted. */
export function StudyQuestion({ revision, hash, bank, contact }: Props) {
  const [given, setGiven] = useState<Given>(nothing);
  const status = useStartedProgress((state) => state.status);
  const step = (taken: GivenStep) => {
    const next = stepGiven(given, taken);
    setGiven(next);
    if (taken.step === "show") recordAnswer({ revision, hash, bank, given: next, where: "study", seed: studySeed });
  };
  return (
    <div className="needs-scripts">
      <QuestionCard
        revision={revision}
        seed={studySeed}
        given={given}
        onStep={step}
        title="Question"
        onward={{ words: "Answer it again", go: () => setGiven(nothing), again: true }}
      />
      {status === "forbidden" && <p className="label">This browser lets the site store nothing, so the answer is not remembered.</p>}
      <ReportQuestion revision={revision} hash={hash} bank={bank} seed={studySeed} given={given} contact={contact} />
    </div>
  );
}
