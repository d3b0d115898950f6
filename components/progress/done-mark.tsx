"use client";

import { Icon } from "@/components/ui/icon";
import { useStartedProgress } from "./use-progress";

/** A tick behind the title of a chapter that is marked as done. */
export function DoneMark({ slug }: { slug: string }) {
  const done = useStartedProgress(({ reading }) => reading.done.has(slug));
  if (!done) return null;
  return (
    <span className="done-mark">
      <Icon name="check" />
      <span className="sr-only">Done</span>
    </span>
  );
}
