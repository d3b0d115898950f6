"use client";

import { record, useSlice } from "@/components/progress/use-progress";
import { isTicked, objectivesSlice } from "@/lib/progress/objectives";

interface Props {
  exam: "ace" | "pca";
  /** Google's number, "2.2". */
  objective: string;
  title: string;
}

/** An objective as a box to tick. The tick is the learner's own and stays on the device; it says nothing of passing. */
export function ObjectiveTick({ exam, objective, title }: Props) {
  const { status, state } = useSlice(objectivesSlice);
  const ticked = isTicked(state, exam, objective);
  return (
    <label className="objective-tick">
      <input
        type="checkbox"
        checked={ticked}
        disabled={status !== "ready"}
        onChange={() => void record({ type: ticked ? "objective-unticked" : "objective-ticked", exam, objective })}
      />
      <span>
        <b>{objective}</b> {title}
      </span>
    </label>
  );
}
