"use client";

import { lazy, Suspense } from "react";
import { useSlice } from "@/components/progress/use-progress";
import { studiedSlice } from "@/lib/progress/studied";

const DueLine = lazy(() => import("./due-line").then(({ DueLine: component }) => ({ default: component })));

/** A quiet line on what is due, for those who studied on this device; nobody else fetches it. Its place is kept free. */
export function DueToday() {
  const { state: studied } = useSlice(studiedSlice);
  return (
    <div className="mt-3 min-h-8 font-sans text-note">
      {studied.size > 0 && (
        <Suspense>
          <DueLine />
        </Suspense>
      )}
    </div>
  );
}
