import { useCallback, useEffect, useState } from "react";
import type { ExamForm } from "@/lib/progress/attempt";
import type { Revision } from "@/lib/question/bank";
import { revisionsOfAttempt } from "./attempt-revisions";

interface AttemptRevisions {
  /** By question id, as they were shown in the attempt. */
  revisions: ReadonlyMap<string, Revision>;
  state: "loading" | "complete" | "partial";
  retry: () => void;
}

/** The questions of a form as they were shown: from this device where they were kept, else as they are served. */
export function useAttemptRevisions({ questions }: Pick<ExamForm, "questions">, known?: ReadonlyMap<string, Revision>): AttemptRevisions {
  const [revisions, setRevisions] = useState<ReadonlyMap<string, Revision>>(known ?? new Map());
  const [state, setState] = useState<AttemptRevisions["state"]>(known && known.size === questions.length ? "complete" : "loading");

  const load = useCallback(
    (isGone: () => boolean) => {
      if (questions.every(({ question }) => known?.has(question))) return;
      void revisionsOfAttempt({ questions }, known).then((found) => {
        if (isGone()) return;
        setRevisions(found);
        setState(found.size === questions.length ? "complete" : "partial");
      });
    },
    [questions, known],
  );
  useEffect(() => {
    let gone = false;
    load(() => gone);
    return () => {
      gone = true;
    };
  }, [load]);

  const retry = () => {
    setState("loading");
    load(() => false);
  };
  return { revisions, state, retry };
}
