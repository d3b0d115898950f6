"use client";

import { Icon } from "@/components/ui/icon";
import { doneChapters, readingSlice } from "@/lib/progress/reading";
import { presentSlug } from "@/lib/site/aliases";
import { useSlice } from "./use-progress";

/** A tick behind the title of a chapter that is marked as done. */
export function DoneMark({ slug }: { slug: string }) {
  const { state } = useSlice(readingSlice);
  if (!doneChapters(state, presentSlug).has(slug)) return null;
  return (
    <span className="done-mark">
      <Icon name="check" />
      <span className="sr-only">Done</span>
    </span>
  );
}
