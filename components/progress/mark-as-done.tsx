"use client";

import { Icon } from "@/components/ui/icon";
import { doneChapters, readingSlice } from "@/lib/progress/reading";
import { presentSlug } from "@/lib/site/aliases";
import { record, useSlice } from "./use-progress";

/**
 * Says that a chapter is done, and takes it back. Scrolling to the end says nothing.
 * @param mark stands for what the chapter holds, as `markOfChapter` gives it
 */
export function MarkAsDone({ slug, mark }: { slug: string; mark: string }) {
  const { status, state } = useSlice(readingSlice);
  const done = doneChapters(state, presentSlug).has(slug);
  const turn = async () => {
    if (done) return record({ type: "chapter-reopened", chapter: slug });
    await record({ type: "chapter-done", chapter: slug });
    // Done is done, whether or not what it held can be kept as well.
    await import("./keep-sections").then(({ keepSections }) => keepSections(slug, mark)).catch(() => undefined);
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <button type="button" className="button" aria-pressed={done} disabled={status !== "ready"} onClick={() => void turn()}>
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
