"use client";

import { useStartedProgress } from "@/components/progress/use-progress";
import { countTicked } from "@/lib/progress/objectives";

/** How many objectives of an exam are ticked; no share and no score, for a tick weighs what its owner gives it. */
export function TickCount({ exam, of }: { exam: "ace" | "pca"; of: number }) {
  const count = useStartedProgress(({ ticked }) => countTicked(ticked, exam));
  const status = useStartedProgress((state) => state.status);
  return (
    <p className="label needs-scripts no-print" role="status">
      {status === "forbidden"
        ? "This browser lets the site store nothing, so it cannot remember your ticks."
        : `${count} of ${of} objectives ticked. Kept on this device only.`}
    </p>
  );
}
