"use client";

import { type ReactNode, useState } from "react";
import { StudyState } from "@/components/study/study-state";
import { type StudyFiles, useStudy } from "@/components/study/use-study";
import { type QueuedCard, queueOf } from "@/lib/review/queue";
import { ReviewRun } from "./review-run";
import { ReviewStart } from "./review-start";

interface Props {
  files: StudyFiles;
  /** Where reports go, or nothing. */
  contact: string;
  /** What the server drew above the start, and below it. */
  head: ReactNode;
  foot: ReactNode;
}

/** The reviews of today: what is due, and once begun, one card after the other. */
export function Review({ files, contact, head, foot }: Props) {
  const { status, study, retry } = useStudy(files, { whole: true });
  const [begun, setBegun] = useState<readonly QueuedCard[]>();
  if (begun && study) return <ReviewRun cards={begun} study={study} bank={files.bank} contact={contact} onLeave={() => setBegun(undefined)} />;
  const queue = study && queueOf(study.studied, study.today);
  return (
    <>
      {head}
      <div className="needs-scripts">
        {study && queue && status === "ready" ? (
          <ReviewStart
            study={study}
            queue={queue}
            // The same minutes once more, whatever today's reviews took already.
            more={queueOf(study.studied, { ...study.today, minutes: study.today.minutes + queue.spent / 60 })}
            onBegin={setBegun}
          />
        ) : (
          <StudyState status={status === "ready" ? "waiting" : status} onRetry={retry} what="what is due" />
        )}
      </div>
      {foot}
    </>
  );
}
