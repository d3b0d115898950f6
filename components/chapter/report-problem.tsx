"use client";

import { lazy, Suspense, useState } from "react";
import type { ReportedChapter } from "./report-form";

const ReportForm = lazy(() => import("./report-form").then(({ ReportForm: component }) => ({ default: component })));

/** The form for reporting a mistake, fetched by those who open it. */
export function ReportProblem(chapter: ReportedChapter) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="no-print reveal mt-8" onToggle={() => setOpened(true)}>
      <summary>Report a problem in this chapter</summary>
      <Suspense>{opened && <ReportForm {...chapter} />}</Suspense>
    </details>
  );
}
