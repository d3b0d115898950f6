"use client";

import { useSlice } from "@/components/progress/use-progress";
import { countTicked, objectivesSlice } from "@/lib/progress/objectives";

/** How many objectives of an exam are ticked; no share and no score, for a tick weighs what its owner gives it. */
export function TickCount({ exam, of }: { exam: "ace" | "pca"; of: number }) {
  const { status, state } = useSlice(objectivesSlice);
  return (
    <p className="label needs-scripts no-print" role="status">
      {status === "forbidden"
        ? "This browser lets the site store nothing, so it cannot remember your ticks."
        : `${countTicked(state, exam)} of ${of} objectives ticked. Kept on this device only.`}
    </p>
  );
}
