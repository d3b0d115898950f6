"use client";

import { DoneMark } from "@/components/progress/done-mark";
import { IntentLink } from "@/components/ui/intent-link";
import { routes } from "@/lib/site/routes";

interface Props {
  /** The chapters around the current one, all of them where they are few: see `chaptersAround`. */
  chapters: readonly (readonly [slug: string, title: string])[];
  /** The number of the first of them. */
  from: number;
  current: string;
  /** Sections and, deeper, what is within them. */
  contents: readonly (readonly [id: string, text: string, deeper: boolean])[];
  /** Whether there are chapters besides those shown. */
  more: boolean;
}

/**
 * Chapters and, within the current one, its contents; beside the text where there is room, else behind a button. A client
 * component with short props, so that it travels in the page once.
 */
export function ChapterNav({ chapters, from, current, contents, more }: Props) {
  return (
    <nav id="contents" popover="auto" aria-label="Chapters and contents" className="chapter-nav no-print">
      <ol>
        {chapters.map(([slug, title], index) => (
          <li key={slug}>
            <span className="chapter-nav-row">
              <span className="chapter-nav-number" aria-hidden="true">
                {from + index}
              </span>
              <IntentLink href={routes.chapter(slug)} aria-current={slug === current ? "page" : undefined}>
                {title}
              </IntentLink>
              <DoneMark slug={slug} />
            </span>
            {slug === current && (
              <ol className="chapter-contents" data-contents>
                {contents.map(([id, text, deeper]) => (
                  <li key={id} className={deeper ? "deeper" : undefined}>
                    <a href={`#${id}`}>{text}</a>
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
      {more && <IntentLink href={routes.chapters}>All chapters</IntentLink>}
    </nav>
  );
}
