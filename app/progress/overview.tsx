"use client";

import { type ReactNode, useMemo } from "react";
import { Today } from "@/components/plan/today";
import type { PlanSite } from "@/components/plan/use-plan";
import { useSlice } from "@/components/progress/use-progress";
import { Standing } from "@/components/standing/standing";
import { StudyState } from "@/components/study/study-state";
import { useOutlook } from "@/components/study/use-outlook";
import { type StudyFiles, useStudy } from "@/components/study/use-study";
import { daysStudied, studiedSlice } from "@/lib/progress/studied";

interface Props {
  files: StudyFiles;
  site: PlanSite;
  /** What stands between what to do and where the learner stands. */
  children: ReactNode;
}

const besides = [studiedSlice];

/** What to do today, and where the learner stands: two rooms that go by one look at what is known. */
export function Overview({ files, site, children }: Props) {
  const { status, study, retry } = useStudy(files, { besides });
  const { status: read, state: quarters } = useSlice(studiedSlice);
  const outlook = useOutlook(study, site.weights);
  const dayOf = study?.today.dayOf;
  const days = useMemo(() => dayOf && daysStudied(quarters, dayOf), [quarters, dayOf]);
  const known = status === "ready" ? read : status;
  if (known !== "ready" || !study || !outlook || !days) {
    return (
      <>
        <StudyState status={known === "ready" ? "waiting" : known} onRetry={retry} what="what is due and where you stand" />
        {children}
      </>
    );
  }
  return (
    <>
      <Today study={study} outlook={outlook} site={site} />
      {children}
      <Standing study={study} outlook={outlook} days={days} weights={site.weights} />
    </>
  );
}
