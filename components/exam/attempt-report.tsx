"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { useSlice } from "@/components/progress/use-progress";
import { loadBankIndex } from "@/components/question/bank-file";
import { firstShown, firstSightingsOf } from "@/lib/exam/report";
import { nameOfForm } from "@/lib/exam/names";
import { answersSlice } from "@/lib/progress/answers";
import type { Attempt } from "@/lib/progress/attempt";
import { attemptsSlice } from "@/lib/progress/attempts";
import type { IndexEntry, Revision } from "@/lib/question/bank";
import { ExamReport } from "./exam-report";
import { useAttemptRevisions } from "./use-attempt-revisions";

interface Props {
  attempt: Attempt;
  /** The bank of today. */
  bank: string;
  /** Its questions, where they are in the page already. */
  revisions?: ReadonlyMap<string, Revision>;
  /** Whether the reader has just come to it: then its heading takes the focus. */
  announced?: boolean;
}

/** The report of an attempt with all that it needs: its questions, the log and the bank of today. */
export function AttemptReport({ attempt, bank, revisions: known, announced = false }: Props) {
  const { state: answers } = useSlice(answersSlice);
  const { state: attempts } = useSlice(attemptsSlice);
  const { revisions, state, retry } = useAttemptRevisions(attempt.form, known);
  const [entries, setEntries] = useState<readonly IndexEntry[]>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Without the index there is no drill; the report does without.
    loadBankIndex(bank).then(setEntries, () => setEntries(undefined));
  }, [bank]);
  useEffect(() => {
    if (announced) heading.current?.focus();
  }, [announced]);
  useEffect(() => {
    const before = document.title;
    document.title = `${nameOfForm(attempt.form)}, report · ${before}`;
    return () => {
      document.title = before;
    };
  }, [attempt]);

  const firstSightings = useMemo(
    () => firstSightingsOf(attempt, { first: answers.first, shown: firstShown(attempts.ended.values()) }),
    [attempt, answers, attempts],
  );
  const index = useMemo(() => entries && { entries, bank }, [entries, bank]);
  const met = useMemo(() => ({ latest: answers.latest, sat: answers.sat }), [answers]);
  return (
    <ExamReport
      attempt={attempt}
      revisions={revisions}
      state={state}
      onRetry={retry}
      firstSightings={firstSightings}
      index={index}
      met={met}
      headingRef={heading}
    />
  );
}
