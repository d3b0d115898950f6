"use client";

import { Icon } from "@/components/ui/icon";
import { WhenFetched } from "@/components/ui/when-fetched";
import { doneChapters, readingSlice } from "@/lib/progress/reading";
import { presentSlug } from "@/lib/site/aliases";
import { useSlice } from "./use-progress";

const fetchChangedMark = () => import("./changed-mark").then(({ ChangedMark }) => ChangedMark);

/** A tick behind the title of a chapter that is marked as done, and a word where it changed since. */
export function DoneMark({ slug }: { slug: string }) {
  const { state } = useSlice(readingSlice);
  if (!doneChapters(state, presentSlug).has(slug)) return null;
  return (
    <>
      <span className="done-mark">
        <Icon name="check" />
        <span className="sr-only">Done</span>
      </span>
      <WhenFetched wanted="soon" fetchCode={fetchChangedMark} give={{ slug }} />
    </>
  );
}
