"use client";

import type { ReactNode } from "react";
import { Today } from "@/components/plan/today";
import type { PlanSite } from "@/components/plan/use-plan";
import { Standing } from "@/components/standing/standing";
import { studiedParts, useDaysStudied } from "@/components/standing/use-days-studied";
import { StudyState } from "@/components/study/study-state";
import { useOutlook } from "@/components/study/use-outlook";
import { type StudyFiles, useStudy } from "@/components/study/use-study";

interface Props {
  files: StudyFiles;
  site: PlanSite;
  /** What stands between what to do and where the learner stands. */
  children: ReactNode;
}

/** What to do today, and where the learner stands: two rooms that go by one look at what is known. */
export function Overview({ files, site, children }: Props) {
  const { status, study, retry } = useStudy(files, { besides: studiedParts });
  const { status: read, days } = useDaysStudied(study);
  const outlook = useOutlook(study, site.weights);
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
