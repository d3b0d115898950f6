import { useCallback, useEffect, useState } from "react";
import { keptRevision } from "@/components/progress/attempt-database";
import { loadRevision } from "@/components/question/bank-file";
import type { ExamForm } from "@/lib/progress/attempt";
import type { Revision } from "@/lib/question/bank";

/** How many questions are fetched at a time. */
const atOnce = 6;

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
      const left = questions.filter(({ question }) => !known?.has(question));
      if (left.length === 0) return;
      const found = new Map(known);
      const fetchNext = async (): Promise<void> => {
        const next = left.shift();
        if (!next) return;
        const name = `${next.question}.${next.revision}`;
        try {
          const kept = await keptRevision(name).catch(() => undefined);
          // Written by the site itself and named by its hash, it needs no schema.
          found.set(next.question, (kept as Revision | undefined) ?? (await loadRevision(next.question, next.revision)));
        } catch {
          // It is served no more, or there is no connection: the report does without its text.
        }
        await fetchNext();
      };
      void Promise.all(Array.from({ length: atOnce }, fetchNext)).then(() => {
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
