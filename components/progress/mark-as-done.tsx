"use client";

import { Icon } from "@/components/ui/icon";
import { doneChapters, readingSlice } from "@/lib/progress/reading";
import { presentSlug } from "@/lib/site/aliases";
import { record, useSlice } from "./use-progress";

/** Says that a chapter is done, and takes it back. Scrolling to the end says nothing. */
export function MarkAsDone({ slug }: { slug: string }) {
  const { status, state } = useSlice(readingSlice);
  const done = doneChapters(state, presentSlug).has(slug);
  return (
    <div className="flex flex-wrap items-center gap-3">
      <button
        type="button"
        className="button"
        aria-pressed={done}
        disabled={status !== "ready"}
        onClick={() => void record({ type: done ? "chapter-reopened" : "chapter-done", chapter: slug })}
      >
        <Icon name={done ? "check" : "circle"} />
        Mark as done
      </button>
      <p className="label" role="status">
        {status === "forbidden"
          ? "This browser lets the site store nothing, so it cannot remember your reading."
          : done
            ? "Done. Kept on this device."
            : "Kept on this device only."}
      </p>
    </div>
  );
}
