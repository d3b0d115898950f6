"use client";

import { Icon } from "@/components/ui/icon";
import { IntentLink } from "@/components/ui/intent-link";
import { routes } from "@/lib/site/routes";

type PagerChapter = readonly [slug: string, title: string] | undefined;

export function ChapterPager({ previous, next }: { previous: PagerChapter; next: PagerChapter }) {
  return (
    <nav aria-label="Previous and next chapter" className="pager no-print">
      {previous && (
        <IntentLink href={routes.chapter(previous[0])} rel="prev">
          <span className="label">
            <Icon name="back" /> Previous
          </span>
          {previous[1]}
        </IntentLink>
      )}
      {next && (
        <IntentLink href={routes.chapter(next[0])} rel="next" className="pager-next">
          <span className="label">
            Next <Icon name="next" />
          </span>
          {next[1]}
        </IntentLink>
      )}
    </nav>
  );
}
