"use client";

import { useEffect, useRef, useState } from "react";
import { useSlice } from "@/components/progress/use-progress";
import { loadBankIndex } from "@/components/question/bank-file";
import { QuestionCard } from "@/components/question/question-card";
import { recordAnswer } from "@/components/question/record-answer";
import { useRevisions } from "@/components/question/use-revisions";
import { answersSlice } from "@/lib/progress/answers";
import type { IndexEntry } from "@/lib/question/bank";
import { markAnswer } from "@/lib/quiz/mark";
import { type GivenStep, givenTo, startRun, stepRun } from "@/lib/quiz/run";
import { drawShortCheck } from "@/lib/quiz/short-check";

/** A few questions on a chapter, one at a time, drawn from what was not met yet. */
export function ShortCheck({ chapter, bank }: { chapter: string; bank: string }) {
  const { status, state: answers } = useSlice(answersSlice);
  const [index, setIndex] = useState<IndexEntry[] | "failed">();
  const [round, setRound] = useState(1);
  useEffect(() => {
    loadBankIndex(bank).then(setIndex, () => setIndex("failed"));
  }, [bank]);
  if (index === "failed") return <p className="label mt-3">The questions could not be loaded. Check the connection.</p>;
  if (!index || status === "waiting") return null;
  const seed = `${chapter}-${round}`;
  return (
    <Questions
      key={seed}
      seed={seed}
      bank={bank}
      index={index}
      // Read once as the round begins: what is answered in it must not change it.
      draw={() => drawShortCheck(index, chapter, answers.latest, seed, answers.sat)}
      onAgain={() => setRound(round + 1)}
    />
  );
}

interface Props {
  seed: string;
  bank: string;
  index: readonly IndexEntry[];
  draw: () => IndexEntry[];
  onAgain: () => void;
}

function Questions({ seed, bank, index, draw, onAgain }: Props) {
  const [hashes] = useState(() => new Map(draw().map(({ id, hash }) => [id, hash])));
  const [run, setRun] = useState(() => startRun([...hashes.keys()]));
  const { current, questions } = run;
  const { loaded, failed, retry } = useRevisions(hashes, current, index);
  const heading = useRef<HTMLHeadingElement>(null);
  const shownBefore = useRef(current);
  useEffect(() => {
    if (shownBefore.current === current) return;
    shownBefore.current = current;
    heading.current?.focus();
  }, [current]);

  if (questions.length === 0) return <p className="label mt-3">Nothing is left to ask here: what was not met yet is kept for the mock exams.</p>;
  if (current === undefined) {
    const right = questions.filter((id) => {
      const revision = loaded.get(id);
      return revision && markAnswer(revision.choices, givenTo(run, id).chosen) === "correct";
    }).length;
    return (
      <div className="mt-4">
        <h3 ref={heading} tabIndex={-1} className="text-lead font-semibold outline-none">
          {right} of {questions.length} right
        </h3>
        <button type="button" className="button mt-4" onClick={onAgain}>
          Ask me others
        </button>
      </div>
    );
  }
  const revision = loaded.get(current);
  if (!revision) {
    return failed ? (
      <p className="mt-4">
        <button type="button" className="button" onClick={retry}>
          The question could not be loaded. Try again
        </button>
      </p>
    ) : null;
  }
  const step = (taken: GivenStep) => {
    const next = stepRun(run, taken);
    setRun(next);
    if (taken.step === "show") recordAnswer({ revision, hash: hashes.get(current) ?? "", bank, given: givenTo(next, current), where: "chapter", seed });
  };
  const at = questions.indexOf(current);
  return (
    <div className="mt-4">
      <QuestionCard
        key={current}
        revision={revision}
        seed={seed}
        given={givenTo(run, current)}
        onStep={step}
        level="h3"
        titleRef={heading}
        title={`Question ${at + 1} of ${questions.length}`}
        onward={{ words: at === questions.length - 1 ? "How many were right" : "Next question", go: () => setRun(stepRun(run, { step: "next" })) }}
      />
    </div>
  );
}
