"use client";

import { record, useStartedProgress } from "@/components/progress/use-progress";
import { isTicked } from "@/lib/progress/objectives";

interface Props {
  exam: "ace" | "pca";
  /** Google's number, "2.2". */
  objective: string;
  title: string;
}

/** An objective as a box to tick. The tick is the learner's own and stays on the device; it says nothing of passing. */
export function ObjectiveTick({ exam, objective, title }: Props) {
  const ticked = useStartedProgress((state) => isTicked(state.ticked, exam, objective));
  const ready = useStartedProgress(({ status }) => status === "ready");
  return (
    <label className="objective-tick">
      <input
        type="checkbox"
        checked={ticked}
        disabled={!ready}
        onChange={() => void record({ type: ticked ? "objective-unticked" : "objective-ticked", exam, objective })}
      />
      <span>
        <b>{objective}</b> {title}
      </span>
    </label>
  );
}
