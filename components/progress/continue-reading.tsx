"use client";

import { IntentLink } from "@/components/ui/intent-link";
import { Icon } from "@/components/ui/icon";
import { routes } from "@/lib/site/routes";
import { presentSlug } from "@/lib/site/aliases";
import { doneChapters, readingSlice } from "@/lib/progress/reading";
import { useSlice } from "./use-progress";

interface Props {
  /** Title and headings by slug, for telling where reading stopped. */
  chapters: readonly { slug: string; title: string }[];
}

/** Leads to the section where reading stopped; before anything is read, to the first chapter. */
export function ContinueReading({ chapters }: Props) {
  const { state: reading } = useSlice(readingSlice);
  const { stoppedAt } = reading;
  const stopped = chapters.find(({ slug }) => stoppedAt && slug === presentSlug(stoppedAt.chapter));
  const first = chapters[0];
  const read = doneChapters(reading, presentSlug);
  const done = chapters.filter(({ slug }) => read.has(slug)).length;
  if (!first) return null;
  const href = stopped && stoppedAt?.section ? (`${routes.chapter(stopped.slug)}#${stoppedAt.section}` as const) : routes.chapter(stopped?.slug ?? first.slug);
  return (
    <div className="mt-8 flex flex-wrap items-center gap-x-5 gap-y-3">
      <IntentLink href={href} className="button button-main">
        {stopped ? `Continue: ${stopped.title}` : `Start with chapter 1: ${first.title}`}
        <Icon name="next" />
      </IntentLink>
      <p className="label">{done > 0 ? `${done} of ${chapters.length} chapters done` : "No account. What you read stays on this device."}</p>
    </div>
  );
}
