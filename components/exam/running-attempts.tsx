"use client";

import { useEffect, useState } from "react";
import { listRunning } from "@/components/progress/attempt-database";
import { IntentLink } from "@/components/ui/intent-link";
import { replayAddress } from "@/lib/exam/history";
import type { Attempt } from "@/lib/progress/attempt";
import { formWords } from "./exam-words";
import { counted, momentWords } from "./report-words";

/** Attempts that were begun and are not over, to go on with. */
export function RunningAttempts() {
  const [running, setRunning] = useState<readonly Attempt[]>([]);
  useEffect(() => {
    listRunning().then(
      ({ attempts }) => setRunning(attempts.filter(({ ended }) => !ended)),
      () => setRunning([]),
    );
  }, []);
  return running.map((attempt) => {
    const { id, form, startedAt, given } = attempt;
    const address = replayAddress(attempt);
    const answered = Object.values(given).filter(({ chosen }) => chosen.length > 0).length;
    return (
      <div key={id} className="quiz-notice run-left">
        <p>
          {formWords(form)} is running, begun {momentWords(startedAt)}: {answered} of {counted(form.questions.length, "question")} answered.
        </p>
        {address !== undefined && (
          <div>
            <IntentLink href={address} className="button button-main">
              Go on with it
            </IntentLink>
          </div>
        )}
      </div>
    );
  });
}
